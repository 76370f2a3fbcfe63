/** Exemptions laid over the results: which results they are about, and what became of each. */
import { SEVERITIES, type Severity } from '../../model/criterion.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import type { Exemption, ExemptionsReport } from '../../model/exemption.ts';
import type { Result, UnitReport } from '../../model/report.ts';
import { normalise } from '../identity.ts';
import type { ReadExemption } from './read-exemptions.ts';

/** Units whose exempted results say so, and the account of every exemption. */
export interface Exempted {
  readonly units: readonly UnitReport[];
  readonly report: ExemptionsReport;
  readonly faults: readonly Diagnostic[];
}

/**
 * Lays exemptions over units. An exemption holds through its last day. Scores are not touched; results keep everything they say. With
 * `apply` false no result is marked, and the account says what would have been.
 */
export function applyExemptions(
  units: readonly UnitReport[],
  read: readonly ReadExemption[],
  date: string,
  apply: boolean,
): Exempted {
  const faults: Diagnostic[] = [];
  const marks = new Map<Result, number>();
  // Results are marked one by one, so those of a unit that is spoken of have to stay the same objects: a copy of it is not packed.
  const opened = new Map<UnitReport, UnitReport>();
  const open = (unit: UnitReport): UnitReport => {
    const copy = opened.get(unit) ?? { ...unit };
    opened.set(unit, copy);
    return copy;
  };
  const entries = read.map(({ valid, ...entry }, index): Exemption => {
    const named = units.filter((unit) => names(entry, unit)).map(open);
    const ambiguous = valid ? ambiguity(entry, named) : [];
    faults.push(...ambiguous);
    if (!valid || ambiguous.length > 0) return { ...entry, ...NOTHING, state: 'invalid' };
    const about = named.flatMap((unit) => resultsAbout(entry, unit));
    const found = { matches: about.length, severity: worst(about), unused: null };
    if ((entry.until ?? '') < date) return { ...entry, ...found, state: 'expired' };
    if (about.length === 0) return { ...entry, ...found, unused: whyUnused(entry, named), state: 'unused' };
    for (const result of about) if (!marks.has(result)) marks.set(result, index);
    return { ...entry, ...found, state: 'matched' };
  });
  const withMarks = (unit: UnitReport): UnitReport => {
    const copy = opened.get(unit);
    return copy === undefined ? unit : marked(copy, marks);
  };
  return {
    units: apply && marks.size > 0 ? units.map(withMarks) : units,
    report: { applied: apply, entries },
    faults,
  };
}

const NOTHING = { unused: null, matches: 0, severity: null } as const;

type About = Omit<ReadExemption, 'valid'>;

/** A name of units of several governments means none of them. */
function ambiguity({ unit, place }: About, named: readonly UnitReport[]): Diagnostic[] {
  const governments = [...new Set(named.map((one) => one.government))];
  if (governments.length < 2) return [];
  const args = { unit: unit ?? '', governments: governments.join('; ') };
  return [diagnostic('exemption-unit-ambiguous', args, place)];
}

function names({ unit, government }: About, report: UnitReport): boolean {
  if (unit === null || normalise(unit) !== normalise(report.name)) return false;
  return government === null || normalise(government) === normalise(report.government);
}

function resultsAbout(entry: About, unit: UnitReport): Result[] {
  const service = entry.service === null ? null : normalise(entry.service);
  return unit.results.filter(
    (result) =>
      result.outcome === 'unmet' &&
      result.criterion === entry.criterion &&
      (entry.component === null || result.component === entry.component) &&
      (service === null ||
        (result.service !== null && normalise(unit.services[result.service]?.name ?? '') === service)),
  );
}

function whyUnused(entry: About, named: readonly UnitReport[]): Exemption['unused'] {
  if (named.length === 0) return 'unit';
  const { service } = entry;
  if (service === null) return 'nothing';
  const read = named.some((unit) => unit.services.some(({ name }) => normalise(name) === normalise(service)));
  return read ? 'nothing' : 'service';
}

function worst(results: readonly Result[]): Severity | null {
  return SEVERITIES.find((severity) => results.some((result) => result.severity === severity)) ?? null;
}

function marked(unit: UnitReport, marks: ReadonlyMap<Result, number>): UnitReport {
  const results = unit.results.map((result) => {
    const exemption = marks.get(result);
    return exemption === undefined ? result : { ...result, exemption };
  });
  return { ...unit, results };
}
