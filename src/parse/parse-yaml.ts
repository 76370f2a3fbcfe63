/** YAML text → plain data and its source map, or the faults that forbid it. The only user of `yaml`. */
import { type Alias, isAlias, isMap, isPair, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import { childPointer } from '../model/pointer.ts';
import { type Composed, composeYaml } from './compose-yaml.ts';
import { type ScalarStyle, scalarSegments } from './scalar-segments.ts';
import { lineStarts, type NodeOffsets, type SourceMap, spanOf } from './source-map.ts';
import { type YamlError, yamlProblem } from './yaml-problem.ts';

/** Faults of one file that are told; a file with more is mended in turns. */
const MAX_FAULTS = 20;

export interface Parsed {
  /** Plain objects, arrays, strings, numbers, booleans and nulls. */
  readonly data: unknown;
  readonly map: SourceMap;
}

export type ParseResult =
  | { readonly ok: true; readonly parsed: Parsed }
  | { readonly ok: false; readonly faults: readonly Diagnostic[] };

/**
 * Parses one YAML 1.2 document. Never throws. A number that YAML would bend (a leading zero, hexadecimal, an exponent) stays the
 * text that was written; duplicate keys, several documents, unknown aliases and alias bombs are faults.
 */
export function parseYaml(file: string, text: string): ParseResult {
  const size = text.length;
  const limit = LIMITS.fileBytes;
  if (size > limit) return { ok: false, faults: [diagnostic('file-too-large', { size, limit }, { file })] };
  const lines = lineStarts(text);
  if (/^\uFEFF?\s*$/u.test(text)) return { ok: false, faults: [diagnostic('file-empty', {}, { file })] };
  const long = longLine(file, text, lines);
  if (long !== null) return { ok: false, faults: [long] };
  const composed = composeYaml(text);
  const unread = syntaxFault(file, lines, text, composed);
  if (unread !== null) return { ok: false, faults: [unread] };
  const { contents } = composed.document;
  if (contents === null || isNothing(contents))
    return { ok: false, faults: [diagnostic('file-empty', {}, { file })] };
  const walk: Walk = {
    file,
    text,
    lines,
    anchors: new Map(),
    nodes: Object.create(null),
    segments: Object.create(null),
    faults: [],
    aliasDepth: 0,
    aliasNodes: 0,
  };
  const data = walkNode(walk, contents, { pointer: '', keyFrom: -1, keyTo: -1, depth: 0 });
  if (walk.faults.length > 0) return { ok: false, faults: walk.faults };
  return { ok: true, parsed: { data, map: { file, lines, nodes: walk.nodes, segments: walk.segments } } };
}

/** Whether a whole document is only comments and the lines that begin and end one. */
function isNothing(node: Node): boolean {
  return isScalar(node) && node.value === null && (node.source ?? '') === '';
}

function longLine(file: string, text: string, lines: readonly number[]): Diagnostic | null {
  const limit = LIMITS.lineLength;
  for (const [index, from] of lines.entries()) {
    const next = lines[index + 1];
    const length = (next === undefined ? text.length : next - 1) - from;
    if (length > limit)
      return diagnostic('yaml-line-too-long', { length, limit }, { file, span: spanOf(lines, from, from) });
  }
  return null;
}

/** Why the text is no document, told once: what the parser says after its first error is mostly a consequence of it. */
function syntaxFault(
  file: string,
  lines: readonly number[],
  text: string,
  { document, second, stopped }: Composed,
): Diagnostic | null {
  if (stopped !== null) {
    const place = { file, span: spanOf(lines, stopped.offset, stopped.offset) };
    return stopped.why === 'depth'
      ? diagnostic('yaml-too-deep', { limit: LIMITS.depth }, place)
      : diagnostic('yaml-too-many-nodes', { limit: LIMITS.nodes }, place);
  }
  const [error] = document.errors as readonly YamlError[];
  if (error !== undefined) {
    // A quote that is never closed is reported behind the last character.
    const [from, to] = error.pos.map((offset) => Math.min(offset, text.length)) as [number, number];
    const place = { file, span: spanOf(lines, from, to) };
    if (error.code === 'TAB_AS_INDENT') return diagnostic('yaml-tab', {}, place);
    return diagnostic('yaml-syntax', yamlProblem(error, text), place);
  }
  return second === null
    ? null
    : diagnostic('yaml-several-documents', {}, { file, span: spanOf(lines, second, second) });
}

/** State of one walk over the tree that makes data and offsets together. */
interface Walk {
  readonly file: string;
  readonly text: string;
  readonly lines: readonly number[];
  /** Nodes by their anchor, the latest one of each name. */
  readonly anchors: Map<string, Node>;
  readonly nodes: Record<string, NodeOffsets>;
  readonly segments: Record<string, readonly number[]>;
  readonly faults: Diagnostic[];
  aliasDepth: number;
  aliasNodes: number;
}

/** Where a node hangs: its pointer, its key's offsets (-1 when it has none), its depth. */
interface Hook {
  readonly pointer: string;
  readonly keyFrom: number;
  readonly keyTo: number;
  readonly depth: number;
}

function walkNode(walk: Walk, node: unknown, hook: Hook): unknown {
  const place = {
    file: walk.file,
    span: spanOf(walk.lines, Math.max(hook.keyFrom, 0), Math.max(hook.keyTo, 0)),
  };
  if (hook.depth > LIMITS.depth)
    return fault(walk, diagnostic('yaml-too-deep', { limit: LIMITS.depth }, place));
  if (walk.aliasDepth > 0) {
    walk.aliasNodes += 1;
    if (walk.aliasNodes > LIMITS.aliasNodes)
      return fault(walk, diagnostic('yaml-alias-bomb', { limit: LIMITS.aliasNodes }, place));
  }
  if (isAlias(node)) return walkAlias(walk, node, hook);
  remember(walk, node);
  if (isScalar(node)) return walkScalar(walk, node, hook);
  const range = (node as Node | null)?.range;
  const from = range?.[0] ?? Math.max(hook.keyTo, 0);
  walk.nodes[hook.pointer] = [hook.keyFrom, hook.keyTo, from, range?.[1] ?? from, -1];
  if (isMap(node)) return walkMap(walk, node.items, hook);
  if (isSeq(node)) {
    return node.items.map((item, index) =>
      walkNode(walk, item, {
        pointer: childPointer(hook.pointer, index),
        keyFrom: -1,
        keyTo: -1,
        depth: hook.depth + 1,
      }),
    );
  }
  return null;
}

/** Keeps a node with an anchor for the aliases behind it. */
function remember(walk: Walk, node: unknown): void {
  const anchor = (node as Scalar | null)?.anchor;
  // Walked again behind an alias, an anchor inside it is no later one.
  if (anchor !== undefined && walk.aliasDepth === 0) walk.anchors.set(anchor, node as Node);
}

function walkAlias(walk: Walk, node: Alias, hook: Hook): unknown {
  const target = walk.anchors.get(node.source);
  if (target === undefined) {
    const [from, to] = node.range ?? [0, 0];
    return fault(
      walk,
      diagnostic(
        'yaml-alias-unknown',
        { alias: node.source },
        { file: walk.file, span: spanOf(walk.lines, from, to) },
      ),
    );
  }
  if (walk.faults.length > 0) return null;
  walk.aliasDepth += 1;
  const value = walkNode(walk, target, { ...hook, depth: hook.depth + 1 });
  walk.aliasDepth -= 1;
  return value;
}

function walkMap(walk: Walk, items: readonly unknown[], hook: Hook): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const pair of items) {
    if (!isPair(pair)) continue;
    const keyNode = pair.key as Node | null;
    const [keyFrom, keyTo] = keyNode?.range ?? [0, 0];
    if (!isScalar(keyNode)) {
      const span = spanOf(walk.lines, keyFrom, keyTo);
      fault(walk, diagnostic('yaml-key-not-text', {}, { file: walk.file, span }));
      continue;
    }
    remember(walk, keyNode);
    const key = String(keyNode.source ?? keyNode.value);
    if (Object.hasOwn(object, key)) {
      const span = spanOf(walk.lines, keyFrom, keyTo);
      fault(walk, diagnostic('yaml-duplicate-key', { key }, { file: walk.file, span }));
      continue;
    }
    const value = walkNode(walk, pair.value, {
      pointer: childPointer(hook.pointer, key),
      keyFrom,
      keyTo,
      depth: hook.depth + 1,
    });
    // A plain assignment to `__proto__` would change the object's prototype instead of adding a key.
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return object;
}

function walkScalar(walk: Walk, node: Scalar, hook: Hook): unknown {
  const value = plainValue(node);
  const text = typeof value === 'string' ? value : String(node.source ?? '');
  const style = STYLES[node.type ?? 'PLAIN'] ?? 'plain';
  const [from, to] = node.range ?? [Math.max(hook.keyTo, 0), Math.max(hook.keyTo, 0)];
  const start = style === 'single' || style === 'double' ? from + 1 : from;
  const block = style === 'literal' || style === 'folded';
  const straight = !block && start + text.length <= to && walk.text.startsWith(text, start);
  walk.nodes[hook.pointer] = [hook.keyFrom, hook.keyTo, from, to, straight ? start : -1];
  if (!straight && typeof value === 'string') {
    const segments = scalarSegments(walk.text, from, to, style, value);
    if (segments !== null) walk.segments[hook.pointer] = segments;
  }
  return value;
}

function fault(walk: Walk, found: Diagnostic): null {
  if (walk.faults.length < MAX_FAULTS) walk.faults.push(found);
  return null;
}

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/** The value of a scalar; a number or date that YAML would bend stays as it was written. */
function plainValue(node: Scalar): unknown {
  const { value, source } = node;
  if (typeof value === 'number' && String(value) !== source) return source ?? String(value);
  if (typeof value === 'bigint') return source ?? String(value);
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  return String(value);
}
