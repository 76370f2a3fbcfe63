/** Audited units and faults → the one report every renderer reads. Sorted, rolled up; version and clock arrive from outside. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { criterionEdition } from '../model/edition.ts';
import type { Instrument } from '../model/instrument.ts';
import type {
  Change,
  CriterionSummary,
  InstrumentSummary,
  Outcome,
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
  const gates = evaluateGates(units, gateOptions);
  const services = units.reduce((count, unit) => count + unit.services.length, 0);
  const followed = attachFollowUps(
    rollUp(units, found.governments, instruments),
    found.followUps,
    units,
    context.date,
  );
  const changed = units.map((unit) => ({ ...unit, scores: found.after.get(unit.key) ?? unit.scores }));
  const faults = [...found.faults, ...followed.faults, ...exempted.faults].sort(byPlace);
  const count = (outcome: Outcome) =>
    units.reduce((sum, unit) => sum + unit.results.filter((result) => result.outcome === outcome).length, 0);
  return {
    schema: 'patuh-report-1',
    tool: { name: 'patuh', version },
    date: context.date,
    files: found.files.map(faultyIfUsed(faults)).sort((a, b) => compareText(a.path, b.path)),
    instruments: instruments.map(summarise),
    criteria: usedCriteria(units, context),
    units,
    governments: followed.governments,
    whatIf:
      found.changes.length === 0
        ? null
        : whatIfReport(
            found.changes,
            units,
            changed,
            followed.governments,
            rollUp(changed, found.governments, instruments),
          ),
    faults,
    exemptions: exempted.report,
    baseline: compared.report,
    gates,
    totals: {
      units: units.length,
      services,
      met: count('met'),
      unmet: count('unmet'),
      notApplicable: count('not_applicable'),
      notAssessed: count('not_assessed'),
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

function usedCriteria(units: readonly UnitReport[], context: AuditContext): CriterionSummary[] {
  const used = new Set(units.flatMap((unit) => unit.results.map((result) => result.criterion)));
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
