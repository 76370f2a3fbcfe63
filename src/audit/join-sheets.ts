/** Assessment sheets → the values of each unit under each instrument. Files come in any order, so this happens when all are in. */
import { type Diagnostic, diagnostic, type Span } from '../model/diagnostic.ts';
import type { Instrument } from '../model/instrument.ts';
import { compare, parseRatio } from '../model/ratio.ts';
import { suggest, suggestAs } from '../schema/explain.ts';
import { objectOf, textOf } from './document-text.ts';
import { findUnit, type Identity, identify } from './identity.ts';
import { spanAt } from './parse-file.ts';
import { readSheet, type Sheet } from './read-sheet.ts';
import type { SpecialFile } from './read-special.ts';
import { NO_VALUES, type UnitValues, type Value } from './unit-values.ts';

/** Values by unit key, then by instrument id; faults; and the sheets whose instrument this run does not score. */
export interface JoinedSheets {
  readonly values: ReadonlyMap<string, ReadonlyMap<string, UnitValues>>;
  readonly faults: readonly Diagnostic[];
  readonly unused: readonly string[];
  /** Units that a sheet says something about under an instrument of this run. */
  readonly noted: number;
}

/** Joins the sheets to the units of the run; `scored` are the instruments of this run, out of all of them. */
export function joinSheets(
  files: readonly SpecialFile[],
  instruments: readonly Instrument[],
  scored: readonly Instrument[],
  units: readonly Identity[],
): JoinedSheets {
  const faults: Diagnostic[] = [];
  const unused: string[] = [];
  const values = new Map<string, Map<string, UnitValues>>();
  const ordered = [...files].sort((a, b) => (a.file < b.file ? -1 : 1));
  for (const file of ordered) {
    const instrument = instrumentOf(file, instruments, faults);
    const unit = unitOf(file, units, faults);
    if (instrument === null || unit === null) continue;
    const sheet = readSheet(file, instrument);
    faults.push(...sheet.faults);
    if (!scored.some(({ id }) => id === instrument.id)) unused.push(file.file);
    const own = values.get(unit) ?? new Map<string, UnitValues>();
    values.set(unit, own);
    own.set(instrument.id, merge(own.get(instrument.id) ?? NO_VALUES, sheet, faults));
  }
  const noted = [...values.values()].filter((own) => scored.some(({ id }) => own.has(id))).length;
  return { values, faults, unused, noted };
}

function sheetOf(file: SpecialFile): Readonly<Record<string, unknown>> {
  return objectOf(file.data.lembar_penilaian);
}

function place(file: SpecialFile, key: string): { file: string; path: string; span: Span } {
  const path = `/lembar_penilaian/${key}`;
  return { file: file.file, path, span: spanAt(file, path) };
}

function instrumentOf(
  file: SpecialFile,
  instruments: readonly Instrument[],
  faults: Diagnostic[],
): Instrument | null {
  const { instrumen, edisi } = sheetOf(file);
  const id = textOf(instrumen);
  if (id === null) return null;
  const instrument = instruments.find((one) => one.id === id);
  if (instrument === undefined) {
    const ids = instruments.map((one) => one.id);
    const args = { instrument: id, suggestion: suggest(id, ids), known: ids.join(', ') };
    faults.push(diagnostic('sheet-instrument-unknown', args, place(file, 'instrumen')));
    return null;
  }
  if (typeof edisi !== 'number' || covers(instrument, edisi)) return instrument;
  const family = instrument.edition_of ?? instrument.id;
  const related = instruments.filter((one) => one.id === family || one.edition_of === family);
  const right = [...related, ...instruments].find(
    (one) => covers(one, edisi) && one.id.startsWith(id.replace(/-\d+$/u, '')),
  );
  const args = { instrument: id, edition: edisi, period: instrument.period, right: right?.id ?? null };
  faults.push(diagnostic('sheet-edition-wrong', args, place(file, 'edisi')));
  return null;
}

function covers({ years: { from, until } }: Instrument, year: number): boolean {
  return year >= from && (until === null || year <= until);
}

/** The key of the sheet's unit: the same code, or the same government and name as a document gives. */
function unitOf(file: SpecialFile, units: readonly Identity[], faults: Diagnostic[]): string | null {
  const { opd } = sheetOf(file);
  const identity = identify({ opd }, file.file);
  const unit = findUnit(identity, units);
  if (unit !== null) return unit.key;
  const args = {
    unit: identity.name ?? textOf(objectOf(opd).kode) ?? '-',
    government: identity.government ?? '-',
    suggestion: suggestAs(
      identity.name ?? '',
      units.map((one) => one.name ?? ''),
    ),
  };
  faults.push(diagnostic('sheet-unit-unknown', args, place(file, 'opd')));
  return null;
}

/** One sheet after another. A value that two sheets give is a fault; where they differ, neither is used. */
function merge(before: UnitValues, sheet: Sheet, faults: Diagnostic[]): UnitValues {
  const total = both('nilai', before.total, sheet.values.total, faults);
  return {
    indicators: mergeMaps(before.indicators, sheet.values.indicators, faults),
    dimensions: mergeMaps(before.dimensions, sheet.values.dimensions, faults),
    total,
    products: sheet.values.products ?? before.products,
  };
}

function mergeMaps(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
  faults: Diagnostic[],
): Map<string, Value> {
  const merged = new Map(before);
  for (const [id, value] of after) {
    const one = both(id, before.get(id) ?? null, value, faults);
    if (one === null) merged.delete(id);
    else merged.set(id, one);
  }
  return merged;
}

function both(id: string, first: Value | null, second: Value | null, faults: Diagnostic[]): Value | null {
  if (first === null || second === null) return first ?? second;
  const args = {
    indicator: id,
    value: second.noted,
    other: first.noted,
    otherFile: first.source.file,
    otherLine: first.source.span.line,
  };
  faults.push(diagnostic('sheet-conflict', args, second.source));
  return compare(parseRatio(first.exact), parseRatio(second.exact)) === 0 ? first : null;
}
