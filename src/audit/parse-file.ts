/** Text of one file → its data and source map, or why it cannot be read. What kind of file it is shows in its keys. */
import { type Diagnostic, diagnostic, type Span } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
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
  readonly text: string;
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
  const file = { file: path, text, data: data as ParsedFile['data'], map };
  if (data !== null && typeof data === 'object' && !Array.isArray(data)) {
    const fault = tooManyServices(file);
    return fault === null ? { ok: true, parsed: file } : { ok: false, faults: [fault] };
  }
  const found = Array.isArray(data) ? 'array' : typeof data;
  const fault = diagnostic('not-a-mapping', { found }, { file: path, path: '', span: spanAt(file, '') });
  return { ok: false, faults: [fault] };
}

function tooManyServices(file: ParsedFile): Diagnostic | null {
  const { layanan } = file.data;
  const limit = LIMITS.services;
  if (!Array.isArray(layanan) || layanan.length <= limit) return null;
  const place = { file: file.file, path: '/layanan', span: spanAt(file, '/layanan', 'kunci') };
  return diagnostic('services-too-many', { count: layanan.length, limit }, place);
}

/** Where the value (or the key) at a JSON Pointer stands. */
export function spanAt({ map }: Pick<ParsedFile, 'map'>, jalur: string, pada?: 'kunci'): Span {
  const asal = { berkas: 0, dari: 0, sampai: 0, jalur };
  return locate(map, pada === undefined ? asal : { ...asal, pada }).span;
}
