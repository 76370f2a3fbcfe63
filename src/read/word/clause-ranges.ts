/** A text cut into clauses: lines of a list, and what semicolons separate inside them. */
import { type ListLine, listLines } from '../list/list-lines.ts';
import type { TextPart } from './part.ts';

/** Half-open range in the text of a part. */
export type Range = readonly [number, number];

/** A line cut at the semicolons outside brackets. */
export function semicolonRanges(line: ListLine): Range[] {
  const { part } = line;
  const ranges: Range[] = [];
  let start = line.dari;
  let depth = 0;
  for (let at = line.dari; at < line.sampai; at += 1) {
    const char = part.teks[at];
    if (char === '(') depth += 1;
    if (char === ')') depth = Math.max(0, depth - 1);
    if (char !== ';' || depth > 0) continue;
    ranges.push([start, at]);
    start = at + 1;
  }
  ranges.push([start, line.sampai]);
  return ranges;
}

/** "Telepon :" at the end of a line belongs to the number at the beginning of the next. */
function joined(text: string, ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const [from, to] of ranges) {
    const before = result.at(-1);
    const waits = before !== undefined && /[:=]\s*$/u.test(text.slice(before[0], before[1]));
    if (waits && /^\s*[(+\d@]|^\s*(?:https?|www)/iu.test(text.slice(from, to)))
      result[result.length - 1] = [before[0], to];
    else result.push([from, to]);
  }
  return result;
}

/** The clauses of a text, without the marks of its lines. */
export function clauseRanges(part: TextPart): readonly Range[] {
  return joined(part.teks, listLines([part], false).flatMap(semicolonRanges));
}
