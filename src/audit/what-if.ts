/** What-if: changes a person asks about, laid over what the sheets say, and the scores before and after. */
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { Instrument } from '../model/instrument.ts';
import { compare, divide, parseRatio, showRatio } from '../model/ratio.ts';
import type { Change, GovernmentReport, UnitReport, WhatIfReport } from '../model/report.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import { suggest, suggestAs } from '../schema/explain.ts';
import { textOf } from './document-text.ts';
import { type Identity, normalise } from './identity.ts';
import { NO_VALUES, type UnitValues, type Value } from './unit-values.ts';

/** A change as asked: the name of a unit, an indicator, a dimension or `nilai`, and a value on its scale. */
export interface ChangeRequest {
  readonly unit: string;
  readonly what: string;
  readonly value: string;
  /** Where it was asked, for messages. */
  readonly at: string;
}

/** Changes that fit units and instruments of the run, by unit key, then by instrument id. */
export interface Changes {
  readonly list: readonly Change[];
  readonly values: ReadonlyMap<string, ReadonlyMap<string, UnitValues>>;
  readonly faults: readonly Diagnostic[];
}

const NUMBER = /^\d{1,3}(?:\.\d{1,4})?(?:\/[1-9]\d{0,2})?$/u;
const NOWHERE = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Changes written as a YAML mapping: unit → indicator → value. */
export function readChanges(
  path: string,
  text: string,
): { changes: ChangeRequest[]; faults: readonly Diagnostic[] } {
  const parsed = parseYaml(path, text);
  if (!parsed.ok) return { changes: [], faults: parsed.faults };
  const changes = Object.entries(parsed.parsed.data ?? {}).flatMap(([unit, values]) =>
    Object.entries(values ?? {}).map(([what, value]) => ({
      unit,
      what,
      value: textOf(value) ?? '',
      at: path,
    })),
  );
  return { changes, faults: [] };
}

/** Finds what each change is about. One that is about nothing in this run is a fault and changes nothing. */
export function resolveChanges(
  requests: readonly ChangeRequest[],
  units: readonly Identity[],
  instruments: readonly Instrument[],
): Changes {
  const list: Change[] = [];
  const faults: Diagnostic[] = [];
  const values = new Map<string, Map<string, UnitValues>>();
  for (const request of requests) {
    const unit = units.find(({ name }) => normalise(name ?? '') === normalise(request.unit));
    if (unit === undefined) {
      const names = units.flatMap(({ name }) => name ?? []);
      const suggestion = suggestAs(request.unit.toLowerCase(), names);
      faults.push(
        diagnostic('what-if-unit-unknown', { unit: request.unit, suggestion }, { file: request.at }),
      );
      continue;
    }
    const targets = instruments.flatMap((instrument) => {
      const top = topOf(instrument, request.what);
      return top === null ? [] : [{ instrument, top }];
    });
    if (targets.length === 0) {
      const known = instruments.flatMap(({ indicators, dimensions }) => [...indicators, ...dimensions]);
      const suggestion = suggest(request.what, ['nilai', ...known.map(({ id }) => id)]);
      const args = {
        indicator: request.what,
        instruments: instruments.map(({ id }) => id).join(', '),
        suggestion,
      };
      faults.push(diagnostic('what-if-indicator-unknown', args, { file: request.at }));
      continue;
    }
    for (const { instrument, top } of targets) {
      const valid = NUMBER.test(request.value) && compare(parseRatio(request.value), parseRatio(top)) <= 0;
      if (!valid) {
        const args = { indicator: request.what, value: request.value, top };
        faults.push(diagnostic('sheet-value-out-of-scale', args, { file: request.at }));
        continue;
      }
      list.push({ unit: unit.key, instrument: instrument.id, what: request.what, value: request.value });
      const own = values.get(unit.key) ?? new Map<string, UnitValues>();
      values.set(unit.key, own);
      own.set(instrument.id, laid(own.get(instrument.id) ?? NO_VALUES, instrument, request));
    }
  }
  return { list, values, faults };
}

/** Top of the scale of what a change is about; null when the instrument has no such thing. `nilai` is about what governments are scored by. */
function topOf(instrument: Instrument, what: string): string | null {
  if (what === 'nilai') return instrument.rollup.government === null ? null : (instrument.total ?? '100');
  const indicator = instrument.indicators.find(({ id }) => id === what);
  if (indicator !== undefined) return indicator.top ?? '1';
  return instrument.dimensions.find(({ id }) => id === what)?.weight.value ?? null;
}

function laid(values: UnitValues, instrument: Instrument, { what, value, at }: ChangeRequest): UnitValues {
  const source = { file: at, path: '', span: NOWHERE, entries: [] };
  const of = (exact: string): Value => ({ exact, noted: value, source });
  const exact = showRatio(parseRatio(value));
  if (what === 'nilai') return { ...values, total: of(exact) };
  const indicator = instrument.indicators.find(({ id }) => id === what);
  if (indicator === undefined)
    return { ...values, dimensions: new Map([...values.dimensions, [what, of(exact)]]) };
  const share = showRatio(divide(parseRatio(value), parseRatio(indicator.top ?? '1')));
  return { ...values, indicators: new Map([...values.indicators, [what, of(share)]]) };
}

/** Changes over what the sheets say. */
export function overlay(values: UnitValues, changes: UnitValues): UnitValues {
  return {
    indicators: new Map([...values.indicators, ...changes.indicators]),
    dimensions: new Map([...values.dimensions, ...changes.dimensions]),
    total: changes.total ?? values.total,
    products: values.products,
  };
}

/** The scores of everything that was changed, as they are and as they would be. */
export function whatIfReport(
  changes: readonly Change[],
  units: readonly UnitReport[],
  changed: readonly UnitReport[],
  before: readonly GovernmentReport[],
  after: readonly GovernmentReport[],
): WhatIfReport {
  return {
    changes,
    units: units.flatMap(({ key, scores }) =>
      scores
        .filter(({ instrument }) => changes.some((one) => one.unit === key && one.instrument === instrument))
        .flatMap(({ instrument, score }) => {
          const then = changed.find((one) => one.key === key)?.scores;
          const now = then?.find((one) => one.instrument === instrument)?.score;
          return now === undefined ? [] : [{ unit: key, instrument, before: score, after: now }];
        }),
    ),
    governments: before.flatMap(({ name, units: own, scores }) =>
      scores
        .filter(({ instrument }) =>
          changes.some((one) => one.instrument === instrument && own.includes(one.unit)),
        )
        .map(({ instrument, score }) => {
          const then = after.find((one) => one.name === name)?.scores;
          return {
            name,
            instrument,
            before: score,
            after: then?.find((one) => one.instrument === instrument)?.score ?? null,
          };
        }),
    ),
  };
}
