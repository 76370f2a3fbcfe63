/** The source line of what is wrong, kept beside it: whoever reads the report alone can show it. */
import { detached } from '../model/detached.ts';
import type { Diagnostic, Span } from '../model/diagnostic.ts';
import type { Excerpt } from '../model/excerpt.ts';
import { pointerKeys } from '../model/pointer.ts';
import type { Failure, Result } from '../model/report.ts';
import { lineStarts } from '../parse/source-map.ts';
import type { ParsedFile } from './parse-file.ts';

/** Characters kept at most: of the words, before them, and in all. */
const WORDS = 80;
const BEFORE = 60;
const LINE = 160;

/** The line a span begins on; `lineStart` is the offset of its first character. */
function excerptOf(text: string, lineStart: number, span: Span): Excerpt {
  const newline = text.indexOf('\n', lineStart);
  const lineEnd = newline === -1 ? text.length : newline;
  const end = text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
  const from = Math.min(lineStart + span.column - 1, end);
  const to = span.endLine > span.line ? end : Math.min(Math.max(lineStart + span.endColumn - 1, from), end);
  const before = tail(text, lineStart, from, BEFORE);
  const words = head(text, from, to, WORDS);
  return {
    before: detached(before.trimStart()),
    words: detached(words),
    after: detached(head(text, to, end, LINE - before.length - words.length)),
  };
}

function head(text: string, from: number, to: number, most: number): string {
  if (to - from <= most) return text.slice(from, to);
  return `${text.slice(from, whole(text, from + most - 1))}…`;
}

function tail(text: string, from: number, to: number, most: number): string {
  if (to - from <= most) return text.slice(from, to);
  return `…${text.slice(whole(text, to - most + 1), to)}`;
}

/** The offset, or the one before it inside a pair of surrogates. */
function whole(text: string, offset: number): number {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset - 1 : offset;
}

/** Results whose failures quote words, with the lines these stand on; what is missing stands on no
 * line, and the name of a component is not what is wrong in it. */
export function withExcerpts(results: readonly Result[], files: readonly ParsedFile[]): Result[] {
  const sources = new Map(files.map((file) => [file.file, file]));
  const shown = (failure: Failure): Failure => {
    const source = sources.get(failure.place.file);
    const start = source?.map.lines[failure.place.span.line - 1];
    if (failure.quote === null || source === undefined || start === undefined) return failure;
    const excerpt = excerptOf(source.text, start, failure.place.span);
    const isKey = excerpt.words === pointerKeys(failure.place.path).at(-1);
    return isKey ? failure : { ...failure, excerpt };
  };
  return results.map((result) =>
    result.failures.length === 0 ? result : { ...result, failures: result.failures.map(shown) },
  );
}

/** Faults with the lines they are about. `reread` gives the text of a file, '' where there is none any more. */
export function faultsWithExcerpts(
  faults: readonly Diagnostic[],
  reread: (path: string) => string,
): Diagnostic[] {
  const sources = new Map<string, { readonly text: string; readonly lines: readonly number[] }>();
  const sourceOf = (file: string) => {
    const known = sources.get(file);
    if (known !== undefined) return known;
    const text = reread(file);
    const source = { text, lines: lineStarts(text) };
    sources.set(file, source);
    return source;
  };
  return faults.map((fault) => {
    if (fault.span === null) return fault;
    const { text, lines } = sourceOf(fault.file);
    const start = lines[fault.span.line - 1];
    if (start === undefined || start >= text.length) return fault;
    return { ...fault, excerpt: excerptOf(text, start, fault.span) };
  });
}
