/** CSV text → rows of text with their places, or the fault that forbids it. The only user of `csv-parse`. */
import { CsvError, type Info, parse } from 'csv-parse/sync';
import { type Diagnostic, diagnostic, type Span } from '../model/diagnostic.ts';
import { lineStarts, spanOf } from './source-map.ts';

export interface CsvTable {
  /** Cells as written, without their quotes; the first row is the heading. Lines without any character are left out. */
  readonly rows: readonly (readonly string[])[];
  /** Where a cell stands in the text, quotes included; the end of the row when it has no such cell. */
  locate(row: number, cell: number): Span;
}

export type CsvResult =
  | { readonly ok: true; readonly table: CsvTable }
  | { readonly ok: false; readonly faults: readonly Diagnostic[] };

/** Marks between cells: of an Indonesian spreadsheet, of an English one, of a copied table. */
const DELIMITERS = [';', ',', '\t'] as const;

interface Counted {
  readonly record: string[];
  readonly info: Info;
}

/**
 * Parses CSV with commas, semicolons or tabs between the cells (whichever the heading has most of, or a first line `sep=;` names), with or
 * without a byte order mark. Never throws.
 */
export function parseCsv(file: string, text: string): CsvResult {
  const lines = lineStarts(text);
  const [, named] = /^\uFEFF?sep=(.)\r?\n/iu.exec(text) ?? [];
  const start = named === undefined ? (text.startsWith('\uFEFF') ? 1 : 0) : text.indexOf('\n') + 1;
  const body = text.slice(start);
  const options = {
    delimiter: named ?? delimiterOf(body),
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: 1_000_000,
  };
  const place = (from: number, to: number) => spanOf(lines, start + from, start + to);
  const bytes = new TextEncoder().encode(body);
  try {
    const found = parse(body, { ...options, info: true }) as unknown as Counted[];
    if (found.length === 0) return { ok: false, faults: [diagnostic('csv-empty', {}, { file })] };
    const locate = (row: number, cell: number): Span => {
      const from = row === 0 ? 0 : (found[row - 1]?.info.bytes ?? 0);
      const record = bytes.subarray(from, found[row]?.info.bytes);
      const [left, right] = cellBytes(record, cell, options);
      return place(unitsBefore(bytes, from + left), unitsBefore(bytes, from + right));
    };
    return { ok: true, table: { rows: found.map(({ record }) => record), locate } };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const at = unitsBefore(bytes, Number((error as { bytes?: unknown }).bytes ?? 0));
    return {
      ok: false,
      faults: [diagnostic(problemOf(error.code), {}, { file, span: place(at, at) })],
    };
  }
}

function delimiterOf(body: string): string {
  const heading = /^[^\r\n]*/u.exec(body.replace(/^[\r\n]+/u, ''))?.[0] ?? '';
  const count = (mark: string) => heading.split(mark).length;
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ',';
}

/** First and last byte of a cell in the bytes of one row: a quoted cell has its quotes around it and doubled inside. */
function cellBytes(record: Uint8Array, cell: number, options: object): readonly [number, number] {
  let place: readonly [number, number] | null = null;
  let end = 0;
  parse(record, {
    ...options,
    cast: (value, context) => {
      end = context.bytes;
      const written = context.quoting ? `"${value.replaceAll('"', '""')}"` : value;
      if (context.index === cell) place = [end - new TextEncoder().encode(written).length, end];
      return value;
    },
  });
  return place ?? [end, end];
}

/** UTF-16 units of the text that end before a byte. */
function unitsBefore(bytes: Uint8Array, offset: number): number {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, offset)).length;
}

function problemOf(code: string): 'csv-quote-open' | 'csv-quote-inside' | 'csv-row-long' {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'csv-quote-open';
  return code === 'CSV_MAX_RECORD_SIZE' ? 'csv-row-long' : 'csv-quote-inside';
}
