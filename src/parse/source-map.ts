/** Where every value of a document stands in its file, as plain data: nothing of the YAML tree outlives parsing. */
import type { Span } from '../model/diagnostic.ts';
import type { Asal } from '../model/facts.ts';
import { parentPointer } from '../model/pointer.ts';

/**
 * Offsets of one node: key start and end (-1 when it has none), value start and end, and `base`: source offset of the
 * first character of a scalar whose value is a straight slice of the source, or -1.
 */
export type NodeOffsets = readonly [keyFrom: number, keyTo: number, from: number, to: number, base: number];

export interface SourceMap {
  readonly file: string;
  /** Offset of the first character of each line. */
  readonly lines: readonly number[];
  readonly nodes: Readonly<Record<string, NodeOffsets>>;
  /** For scalars that are no straight slice: triples value offset, source offset, length. */
  readonly segments: Readonly<Record<string, readonly number[]>>;
}

/** A span, and whether it is exactly the words asked for. */
export interface Located {
  readonly span: Span;
  readonly exact: boolean;
}

/** Offsets of the line starts of a text. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** 1-based line and column of an offset. */
export function position(lines: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}

/** Span of the half-open source range [from, to). */
export function spanOf(lines: readonly number[], from: number, to: number): Span {
  const start = position(lines, from);
  const end = position(lines, Math.max(to, from));
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/**
 * The span of a fact in its file. Falls back, in this order: words → whole scalar (`exact` false) → nearest existing
 * parent's key → start of the file. `pada: 'kunci'` gives the key of the value.
 */
export function locate(map: SourceMap, asal: Asal): Located {
  const node = map.nodes[asal.jalur];
  if (node === undefined) return locateParent(map, asal.jalur);
  const [keyFrom, keyTo, from, to] = node;
  if (asal.pada === 'kunci' && keyFrom >= 0) return { span: spanOf(map.lines, keyFrom, keyTo), exact: true };
  const start = sourceOffset(map, asal.jalur, node, asal.dari);
  const last = sourceOffset(map, asal.jalur, node, asal.sampai - 1);
  if (start === null || last === null || asal.sampai <= asal.dari) {
    return { span: spanOf(map.lines, from, to), exact: false };
  }
  return { span: spanOf(map.lines, start, last + 1), exact: true };
}

function locateParent(map: SourceMap, pointer: string): Located {
  for (let parent = parentPointer(pointer); parent !== ''; parent = parentPointer(parent)) {
    const node = map.nodes[parent];
    if (node === undefined) continue;
    const [keyFrom, keyTo, from, to] = node;
    return {
      span: keyFrom >= 0 ? spanOf(map.lines, keyFrom, keyTo) : spanOf(map.lines, from, to),
      exact: false,
    };
  }
  return { span: { line: 1, column: 1, endLine: 1, endColumn: 1 }, exact: false };
}

function sourceOffset(map: SourceMap, pointer: string, node: NodeOffsets, offset: number): number | null {
  if (node[4] >= 0) return node[4] + offset;
  const triples = map.segments[pointer];
  if (triples === undefined) return null;
  for (let at = 0; at < triples.length; at += 3) {
    const value = triples[at] ?? 0;
    const length = triples[at + 2] ?? 0;
    if (offset >= value && offset < value + length) return (triples[at + 1] ?? 0) + offset - value;
  }
  return null;
}
