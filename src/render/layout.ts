/** Columns of text for a terminal: width, cutting, padding, wrapping. Every function takes linear time. */

/** East Asian wide and fullwidth characters outside the emoji, as pairs of first and last code point. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x1b2ff],
  [0x1f000, 0x1faff],
  [0x20000, 0x3fffd],
];

/** Columns of one character. A variation selector may turn the character before it into a wide emoji, so it counts 1. */
function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (code === 0xfe0f) return 1;
  if (/[\p{Mn}\p{Me}]/u.test(character) || (code >= 0x1160 && code <= 0x11ff)) return 0;
  if (/\p{Emoji_Presentation}/u.test(character)) return 2;
  return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** Columns a text without control characters takes. */
export function displayWidth(text: string): number {
  if (/^[ -~]*$/u.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** End (in UTF-16 units) of the longest piece from `start` that fits before `limit`. */
function fitEnd(text: string, start: number, width: number, limit = text.length): number {
  let [end, used] = [start, 0];
  while (end < limit) {
    const character = String.fromCodePoint(text.codePointAt(end) ?? 0);
    used += characterWidth(character);
    if (used > width) break;
    end += unitsAt(text, end);
  }
  return end;
}

/** UTF-16 units of the character at an offset. */
function unitsAt(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

/** The text when it fits, else its beginning and the mark; a word is cut only when the rest would get too short. */
export function truncate(text: string, width: number, mark = '…'): string {
  // A quoted text may be huge: no character takes more than two units, so the rest can never matter for the cut.
  const head = text.length > width * 8 + 64 ? text.slice(0, width * 8 + 64) : text;
  if (head.length === text.length && displayWidth(text) <= width) return text;
  const room = width - displayWidth(mark);
  if (room < 1) return head.slice(0, fitEnd(head, 0, width));
  const end = fitEnd(head, 0, room);
  const space = head[end] === ' ' ? end : head.lastIndexOf(' ', end - 1);
  return `${head.slice(0, space > end * (2 / 3) ? space : end).trimEnd()}${mark}`;
}

/** Spaces added up to the width, at the end or (`right`) at the front. */
export function pad(
  text: string,
  width: number,
  align: 'left' | 'right' = 'left',
  used = displayWidth(text),
): string {
  const spaces = ' '.repeat(Math.max(0, width - used));
  return align === 'left' ? text + spaces : spaces + text;
}

/** A line of a wrapped text: the half-open range of its characters and its columns. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** Breaks a text at spaces, and inside a word only when the word alone is wider than the line. */
export function wrapRanges(text: string, firstWidth: number, restWidth = firstWidth): LineRange[] {
  const lines: LineRange[] = [];
  let open: LineRange | null = null;
  const room = () => Math.max(1, lines.length === 0 ? firstWidth : restWidth);
  for (const match of text.matchAll(/[^ ]+/gu)) {
    const [from, to] = [match.index, match.index + match[0].length];
    const width = displayWidth(match[0]);
    if (open !== null) {
      const gap: number = from - open.to;
      if (open.width + gap + width <= room()) {
        open = { from: open.from, to, width: open.width + gap + width };
        continue;
      }
      lines.push(open);
    }
    let start = from;
    let rest = width;
    while (rest > room()) {
      const end = Math.max(fitEnd(text, start, room(), to), start + unitsAt(text, start));
      const used = displayWidth(text.slice(start, end));
      lines.push({ from: start, to: end, width: used });
      start = end;
      rest -= used;
    }
    open = rest > 0 ? { from: start, to, width: rest } : null;
  }
  if (open !== null) lines.push(open);
  return lines;
}

/** The lines of a wrapped text. */
export function wrap(text: string, width: number): string[] {
  return wrapRanges(text, width).map(({ from, to }) => text.slice(from, to));
}
