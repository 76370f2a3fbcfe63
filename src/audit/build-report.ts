/** Audited units and faults → the one report every renderer reads. Sorted, rolled up; version and clock arrive from outside. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { criterionEdition } from '../model/edition.ts';
import type { Instrument } from '../model/instrument.ts';
import type {
  Change,
  CriterionSummary,
  InstrumentSummary,
  Report,
  UnitReport,
  UnitScore,
} from '../model/report.ts';
import { applyBaseline } from './apply-baseline.ts';
import type { AuditContext } from './audit-context.ts';
import { applyExemptions } from './exemptions/apply-exemptions.ts';
import type { ReadExemption } from './exemptions/read-exemptions.ts';
import { attachFollowUps } from './follow-up/attach-follow-ups.ts';
import type { ReadFollowUp } from './follow-up/read-follow-up.ts';
import { type GovernmentFile, rollUp } from './government.ts';
import { tallyOf } from './tally.ts';
import { evaluateGates, exitCode, type GateOptions } from './verdict.ts';
import { whatIfReport } from './what-if.ts';

/** Everything a run found out. */
export interface Findings {
  readonly files: Report['files'];
  readonly units: readonly UnitReport[];
  readonly governments: readonly GovernmentFile[];
  readonly followUps: readonly ReadFollowUp[];
  readonly exemptions: readonly ReadExemption[];
  readonly faults: readonly Diagnostic[];
  /** Changes of a what-if, and the scores they give, by unit key. */
  readonly changes: readonly Change[];
  readonly after: ReadonlyMap<string, readonly UnitScore[]>;
  /** Units a sheet says something about. */
  readonly noted: number;
  readonly crashed: boolean;
}

/** Builds the report. */
export function buildReport(
  found: Findings,
  context: AuditContext,
  gateOptions: GateOptions,
  version: string,
): Report {
  const sorted = [...found.units].sort(
    (a, b) =>
      compareText(a.government, b.government) || compareText(a.name, b.name) || compareText(a.key, b.key),
  );
  const exempted = applyExemptions(sorted, found.exemptions, context.date, gateOptions.exemptions !== false);
  const compared = applyBaseline(exempted.units, gateOptions.baseline);
  const { units } = compared;
  const instruments = context.instruments.map(({ instrument }) => instrument);
  const tally = tallyOf(units, gateOptions.failOn);
  const gates = evaluateGates(units, tally.failing, gateOptions);
  const { services } = tally;
  const followed = attachFollowUps(
    rollUp(units, found.governments, instruments),
    found.followUps,
    units,
    context.date,
  );
  const faults = [...found.faults, ...followed.faults, ...exempted.faults].sort(byPlace);
  return {
    schema: 'patuh-report-1',
    tool: { name: 'patuh', version },
    date: context.date,
    files: found.files.map(faultyIfUsed(faults)).sort((a, b) => compareText(a.path, b.path)),
    instruments: instruments.map(summarise),
    criteria: usedCriteria(tally.criteria, context),
    units,
    governments: followed.governments,
    whatIf: whatIfOf(found, units, followed.governments, instruments),
    faults,
    exemptions: exempted.report,
    baseline: compared.report,
    gates,
    totals: {
      units: units.length,
      services,
      met: tally.outcomes.met,
      unmet: tally.outcomes.unmet,
      notApplicable: tally.outcomes.not_applicable,
      notAssessed: tally.outcomes.not_assessed,
      lawCheckedOn: context.standards.law.diperiksa_pada,
    },
    exit: exitCode({
      crashed: found.crashed,
      faults: faults.length,
      judged: services + found.noted,
      gates,
    }),
  };
}

/** A file beside OPD documents is used only when nothing is wrong with it. */
function faultyIfUsed(faults: readonly Diagnostic[]) {
  const faulted = new Set(faults.map(({ file }) => file));
  return (file: Report['files'][number]): Report['files'][number] =>
    file.state === 'used' && faulted.has(file.path) ? { ...file, state: 'faulted' } : file;
}

/** Code unit order: the same everywhere, whatever the locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    (a.span?.line ?? 0) - (b.span?.line ?? 0) ||
    (a.span?.column ?? 0) - (b.span?.column ?? 0) ||
    compareText(a.code, b.code)
  );
}

/** What a what-if changes; null when nobody asked. */
function whatIfOf(
  { changes, after, governments }: Findings,
  units: readonly UnitReport[],
  before: Report['governments'],
  instruments: readonly Instrument[],
): Report['whatIf'] {
  if (changes.length === 0) return null;
  const changed = units.map((unit) => ({ ...unit, scores: after.get(unit.key) ?? unit.scores }));
  return whatIfReport(changes, units, changed, before, rollUp(changed, governments, instruments));
}

function usedCriteria(used: ReadonlySet<string>, context: AuditContext): CriterionSummary[] {
  return [...new Set(context.prepared.map(({ criterion }) => criterion))]
    .filter((criterion) => used.has(criterion.id))
    .map((criterion) => ({ ...criterion, edition: criterionEdition(criterion) }))
    .map(({ id, edition, title, remedy, severity, strength, certainty, basis }) => ({
      id,
      edition,
      title,
      remedy,
      severity,
      strength,
      certainty,
      basis,
    }));
}

function summarise(instrument: Instrument): InstrumentSummary {
  return {
    id: instrument.id,
    title: instrument.title,
    short: instrument.short,
    period: instrument.period,
    decimals: instrument.rounding.decimals,
    total: instrument.total ?? '100',
    simulation: instrument.simulation ?? false,
    dimensions: instrument.dimensions.map(({ id, name, weight }) => ({
      id,
      name,
      weight: weight.value,
      status: weight.status,
    })),
    indicators: instrument.indicators.map(({ id, dimension, name, share, scale, evidence, top }) => ({
      id,
      dimension,
      name,
      share: share.value,
      status: share.status,
      scale: scale.kind,
      evidence,
      top: top ?? '1',
    })),
    bands: instrument.bands.map(({ zone, ...band }) => ({ ...band, zone: zone ?? null })),
    bandsStatus: instrument.bands_status ?? 'official',
    ladder: instrument.ladder ?? null,
    deduction: instrument.deduction ?? null,
    unknowns: instrument.unknowns,
  };
}
