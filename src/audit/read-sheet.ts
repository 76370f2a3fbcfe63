/** One assessment sheet → its values. A value that has a fault is not used; a fault outside the values takes the whole sheet away. */
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { Instrument } from '../model/instrument.ts';
import { childPointer, pointerKeys } from '../model/pointer.ts';
import {
  compare,
  divide,
  mean,
  parseRatio,
  type Ratio,
  ratio,
  roundHalfUp,
  showRatio,
  subtract,
  sum,
  ZERO,
} from '../model/ratio.ts';
import type { EvidenceState, SheetEntry, SheetSource } from '../model/report.ts';
import { suggestAs } from '../schema/explain.ts';
import { objectOf, textOf } from './document-text.ts';
import { spanAt } from './parse-file.ts';
import type { SpecialFile } from './read-special.ts';
import { NO_VALUES, type UnitValues, type Value } from './unit-values.ts';

export interface Sheet {
  readonly values: UnitValues;
  readonly faults: readonly Diagnostic[];
}

/** Four dimensions rounded to two decimals may miss their total by this much. */
const ROUNDED_APART = ratio(2, 100);
const NUMBER = /^\d{1,3}(?:\.\d{1,4})?(?:\/[1-9]\d{0,2})?$/u;

/** Reads a sheet whose instrument is known. */
export function readSheet(file: SpecialFile, instrument: Instrument): Sheet {
  const broken = file.faults.map((fault) => pointerKeys(fault.path ?? '').slice(1));
  if (broken.some(([part]) => part !== 'indikator' && part !== 'rapor'))
    return { values: NO_VALUES, faults: [] };
  const root = objectOf(file.data.lembar_penilaian);
  const faults: Diagnostic[] = [];
  const skip = new Set(broken.flatMap(([part, id]) => (part === 'indikator' ? [id ?? ''] : [])));
  const rapor = broken.some(([part]) => part === 'rapor') ? {} : objectOf(root.rapor);
  const date = textOf(root.tanggal) ?? '';
  const indicators = readIndicators(file, instrument, { root, date, skip }, faults);
  const dimensions = readDimensions(file, instrument, rapor, date, faults);
  const total = points(
    file,
    '/lembar_penilaian/rapor/nilai',
    rapor.nilai,
    'nilai',
    instrument.total ?? '100',
    date,
    faults,
  );
  const sound = addsUp(instrument, dimensions, total, faults);
  const products = typeof root.jumlah_produk === 'number' ? root.jumlah_produk : null;
  return {
    values: {
      indicators,
      dimensions: sound ? dimensions : new Map(),
      total: sound ? total : null,
      products,
    },
    faults,
  };
}

/** Reads the rows of a mapping by id. An id the instrument does not have is a fault. */
function readRows<T extends { readonly id: string }>(
  file: SpecialFile,
  instrument: Instrument,
  { at, rows, known }: { at: string; rows: unknown; known: readonly T[] },
  faults: Diagnostic[],
  read: (path: string, noted: unknown, one: T) => Value | null,
): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const [id, noted] of Object.entries(objectOf(rows))) {
    const path = childPointer(at, id);
    const one = known.find((candidate) => candidate.id === id);
    if (one === undefined) {
      const ids = known.map((candidate) => candidate.id);
      const suggestion = suggestAs(id.toLowerCase(), ids);
      const args = { indicator: id, instrument: instrument.id, suggestion };
      const span = spanAt(file, path, 'kunci');
      faults.push(diagnostic('sheet-indicator-unknown', args, { file: file.file, path, span }));
      continue;
    }
    const value = read(path, noted, one);
    if (value !== null) values.set(id, value);
  }
  return values;
}

function readIndicators(
  file: SpecialFile,
  instrument: Instrument,
  { root, date, skip }: { root: Readonly<Record<string, unknown>>; date: string; skip: ReadonlySet<string> },
  faults: Diagnostic[],
): Map<string, Value> {
  const rows = {
    at: '/lembar_penilaian/indikator',
    rows: root.indikator,
    known: instrument.indicators,
  };
  return readRows(file, instrument, rows, faults, (path, noted, { id, top = '1' }) =>
    skip.has(id) ? null : indicatorValue(file, path, noted, { id, top }, date, faults),
  );
}

/** The mean of the noted values, as a share of the scale; null when none is noted or one has a fault. */
function indicatorValue(
  file: SpecialFile,
  path: string,
  noted: unknown,
  { id, top }: { id: string; top: string },
  date: string,
  faults: Diagnostic[],
): Value | null {
  const list = Array.isArray(noted) ? noted : [noted];
  const entries: SheetEntry[] = [];
  const values: Ratio[] = [];
  for (const [index, item] of list.entries()) {
    const entry = objectOf(item);
    const at = Array.isArray(noted) ? `${path}/${index}` : path;
    const value = numberOf(file, `${at}/nilai`, entry.nilai, id, top, faults);
    if (value === 'fault') return null;
    if (value === null) continue;
    const evidence = objectOf(entry.bukti);
    values.push(value);
    entries.push({
      value: showRatio(value),
      date: textOf(entry.tanggal) ?? date,
      respondent: textOf(entry.responden),
      substitute: entry.pengganti === true,
      evidence: textOf(evidence.rujukan),
      state: (textOf(evidence.keadaan) as EvidenceState | null) ?? null,
    });
  }
  if (values.length === 0) return null;
  const source: SheetSource = { file: file.file, path, span: spanAt(file, path), entries };
  const average = mean(values);
  return { exact: showRatio(divide(average, parseRatio(top))), noted: showRatio(average), source };
}

function readDimensions(
  file: SpecialFile,
  instrument: Instrument,
  rapor: Readonly<Record<string, unknown>>,
  date: string,
  faults: Diagnostic[],
): Map<string, Value> {
  const rows = {
    at: '/lembar_penilaian/rapor/dimensi',
    rows: rapor.dimensi,
    known: instrument.dimensions,
  };
  return readRows(file, instrument, rows, faults, (path, noted, { id, weight }) =>
    points(file, path, noted, id, weight.value, date, faults),
  );
}

function points(
  file: SpecialFile,
  path: string,
  noted: unknown,
  id: string,
  top: string,
  date: string,
  faults: Diagnostic[],
): Value | null {
  const value = numberOf(file, path, noted, id, top, faults);
  if (value === null || value === 'fault') return null;
  const entry: SheetEntry = {
    value: showRatio(value),
    date: textOf(objectOf(objectOf(file.data.lembar_penilaian).rapor).tanggal) ?? date,
    respondent: null,
    substitute: false,
    evidence: textOf(objectOf(objectOf(file.data.lembar_penilaian).rapor).sumber),
    state: null,
  };
  const source = { file: file.file, path, span: spanAt(file, path), entries: [entry] };
  return { exact: showRatio(value), noted: String(noted), source };
}

/** A number from 0 to the top; null when nothing is noted. */
function numberOf(
  file: SpecialFile,
  path: string,
  noted: unknown,
  id: string,
  top: string,
  faults: Diagnostic[],
): Ratio | null | 'fault' {
  const text = textOf(noted);
  if (text === null) return null;
  const value = NUMBER.test(text) ? parseRatio(text) : null;
  if (value !== null && compare(value, ZERO) >= 0 && compare(value, parseRatio(top)) <= 0) return value;
  const place = { file: file.file, path, span: spanAt(file, path) };
  faults.push(diagnostic('sheet-value-out-of-scale', { indicator: id, value: text, top }, place));
  return 'fault';
}

/** A report whose dimensions do not add up to its total was copied wrongly: neither can be trusted. */
function addsUp(
  { dimensions: all }: Instrument,
  dimensions: ReadonlyMap<string, Value>,
  total: Value | null,
  faults: Diagnostic[],
): boolean {
  if (total === null || dimensions.size < all.length) return true;
  const added = sum([...dimensions.values()].map(({ exact }) => parseRatio(exact)));
  const apart = subtract(added, parseRatio(total.exact));
  if (compare(apart.n < 0n ? subtract(ZERO, apart) : apart, ROUNDED_APART) <= 0) return true;
  const args = { total: total.noted, sum: roundHalfUp(added, 2) };
  faults.push(diagnostic('sheet-total-differs', args, total.source));
  return false;
}
