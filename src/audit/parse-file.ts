/** Text of one file → its data and source map, or why it cannot be read. What kind of file it is shows in its keys. */
import { type Diagnostic, diagnostic, type Span } from '../model/diagnostic.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import { locate, type SourceMap } from '../parse/source-map.ts';

/** A file as it was read: its path with forward slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** A file whose syntax is sound and whose top is a mapping. */
export interface ParsedFile {
  readonly file: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly map: SourceMap;
}

export type ParseResult =
  | { readonly ok: true; readonly parsed: ParsedFile }
  | { readonly ok: false; readonly faults: readonly Diagnostic[] };

/** Parses one file. Never throws for anything a file can hold. */
export function parseFile({ path, text }: Source): ParseResult {
  const result = parseYaml(path, text);
  if (!result.ok) return result;
  const { data, map } = result.parsed;
  const file = { file: path, data: data as ParsedFile['data'], map };
  if (data !== null && typeof data === 'object' && !Array.isArray(data)) return { ok: true, parsed: file };
  const found = Array.isArray(data) ? 'array' : typeof data;
  const fault = diagnostic('not-a-mapping', { found }, { file: path, path: '', span: spanAt(file, '') });
  return { ok: false, faults: [fault] };
}

/** Where the value (or the key) at a JSON Pointer stands. */
export function spanAt({ map }: Pick<ParsedFile, 'map'>, jalur: string, pada?: 'kunci'): Span {
  const asal = { berkas: 0, dari: 0, sampai: 0, jalur };
  return locate(map, pada === undefined ? asal : { ...asal, pada }).span;
}
