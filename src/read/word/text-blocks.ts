/** Long text cut into blocks, so that the work of every reader grows with the length of a text and never with its square. */
import type { TextPart } from './part.ts';

/** Longest block: several times the longest component that is published as one string. */
const LONGEST = 5000;
/**
 * Blanks that part two texts, more than any published text has in a row: a pattern that may take blanks in two places takes the square of
 * their number.
 */
const GAP = /\s{100,}/gu;
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

/** The part itself, or its blocks in order when it is long or has a gap; together they hold every word of it. */
export function textBlocks(part: TextPart): readonly TextPart[] {
  const { teks } = part;
  const gaps = [...teks.matchAll(GAP)];
  if (teks.length <= LONGEST && gaps.length === 0) return [part];
  const blocks: TextPart[] = [];
  let from = 0;
  for (const { 0: gap, index } of gaps) {
    pushBlocks(part, from, index, blocks);
    from = index + gap.length;
  }
  pushBlocks(part, from, teks.length, blocks);
  return blocks;
}

/** The blocks of [start, end) of a part. */
function pushBlocks({ teks, asal }: TextPart, start: number, end: number, blocks: TextPart[]): void {
  for (let from = start; from < end; ) {
    const to = end - from <= LONGEST ? end : seam(teks, from, from + LONGEST);
    const block = teks.slice(from, to);
    const place = { ...asal, dari: asal.dari + from, sampai: asal.dari + to };
    if (block.trim() !== '') blocks.push({ teks: block, asal: place });
    from = to;
  }
}
