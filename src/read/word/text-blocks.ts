/** Long text cut into blocks, so that the work of every reader grows with the length of a text and never with its square. */
import type { TextPart } from './part.ts';

/** Longest block: several times the longest component that is published as one string. */
const LONGEST = 5000;
/** Where a long text is cut, the best place first: behind a line, a sentence or list item, a blank. */
const SEAMS: readonly RegExp[] = [/\n/gu, /[;.]\s/gu, /\s/gu];

/** The end of the last seam in the second half of [from, to); `to` itself when there is none. */
function seam(text: string, from: number, to: number): number {
  const half = from + LONGEST / 2;
  const window = text.slice(half, to);
  for (const pattern of SEAMS) {
    const last = [...window.matchAll(pattern)].at(-1);
    if (last !== undefined) return half + last.index + last[0].length;
  }
  return isLowSurrogate(text, to) ? to - 1 : to;
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** The part itself, or its blocks in order when it is long; together they hold every character of it. */
export function textBlocks(part: TextPart): readonly TextPart[] {
  const { teks, asal } = part;
  if (teks.length <= LONGEST) return [part];
  const blocks: TextPart[] = [];
  for (let from = 0; from < teks.length; ) {
    const to = teks.length - from <= LONGEST ? teks.length : seam(teks, from, from + LONGEST);
    const block = teks.slice(from, to);
    const place = { ...asal, dari: asal.dari + from, sampai: asal.dari + to };
    if (block.trim() !== '') blocks.push({ teks: block, asal: place });
    from = to;
  }
  return blocks;
}
