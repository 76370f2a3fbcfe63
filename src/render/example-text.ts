/** Examples of criteria as people read them. */
import type { Example } from '../model/criterion.ts';
import type { Catalog } from '../text/index.ts';

/** Published text in quotation marks; a structure the way a document would hold it, on one line. */
export function exampleText({ pages }: Catalog, { teks, dokumen }: Example): string {
  if (teks !== undefined)
    return isText(teks) ? `"${[teks].flat().join('; ')}"` : keysOf(teks, pages.emptyValue);
  const keys = keysOf(dokumen ?? {}, pages.emptyValue);
  return keys === '' ? pages.modelDocument : `${pages.document} ${keys}`;
}

function isText(value: unknown): boolean {
  return [value].flat().every((item) => typeof item === 'string');
}

/** `nilai: 3, satuan: hari_kerja`: a structure without the braces around it. */
function keysOf(value: unknown, empty: string): string {
  const text = shown(value, empty);
  return text.startsWith('{') ? text.slice(1, -1) : text;
}

function shown(value: unknown, empty: string): string {
  // A key without a value may say less than an empty text, so the two are told apart.
  if (value === null || value === undefined) return empty;
  if (typeof value === 'string') return /^[\w./-]*\w[\w./-]*$/u.test(value) ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => shown(item, empty)).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value).map(([key, item]) => `${key}: ${shown(item, empty)}`);
  return `{${entries.join(', ')}}`;
}
