/** Reports → what changed between the first and the last, and the way between. */
import type { Matter } from '../model/baseline.ts';
import type {
  ComparedReport,
  Comparison,
  InstrumentComparison,
  Range,
  Trend,
  UnitComparison,
} from '../model/comparison.ts';
import type { InstrumentSummary, Report, UnitReport } from '../model/report.ts';
import { compareMatters } from './compare-matters.ts';
import { compareScores, rangeOf } from './compare-scores.ts';
import { knownMatters, mattersOf } from './matters.ts';

/** A report and the file it was read from. */
export interface NamedReport {
  readonly file: string;
  readonly report: Report;
}

/**
 * Compares reports, oldest first. Numbers of an instrument whose edition differs, and matters of criteria whose edition differs, are not compared:
 * they are named.
 * @throws Error when fewer than two reports are given.
 */
export function compareReports(reports: readonly NamedReport[]): Comparison {
  const [old, last] = [reports[0], reports.at(-1)];
  if (old === undefined || last === undefined || reports.length < 2)
    throw new Error('two reports are needed');
  const instruments = compareInstruments(old.report.instruments, last.report.instruments);
  const criteria = otherCriteria(old.report, last.report);
  const comparable = instruments.filter(({ state }) => state === 'same').map(({ summary }) => summary);
  const units = pairs(old.report.units, last.report.units).map(([before, after]) =>
    compareUnit(before, after, comparable, new Set(criteria)),
  );
  return {
    schema: 'patuh-diff-1',
    reports: reports.map(head),
    instruments,
    criteria,
    units,
    trend: trends(reports, last),
    drops: dropsOf(units),
  };
}

function head({ file, report }: NamedReport): ComparedReport {
  return {
    file,
    date: report.date,
    tool: report.tool.version,
    units: report.totals.units,
    services: report.totals.services,
    exit: report.exit,
  };
}

const PARTS = ['period', 'decimals', 'dimensions', 'indicators', 'bands', 'ladder', 'deduction'] as const;

function compareInstruments(
  old: readonly InstrumentSummary[],
  last: readonly InstrumentSummary[],
): InstrumentComparison[] {
  const ids = [...new Set([...last, ...old].map(({ id }) => id))];
  return ids.flatMap((id): InstrumentComparison[] => {
    const before = old.find((one) => one.id === id);
    const after = last.find((one) => one.id === id);
    if (before === undefined)
      return after === undefined ? [] : [{ id, state: 'only_new', differs: [], summary: after }];
    if (after === undefined) return [{ id, state: 'only_old', differs: [], summary: before }];
    const differs = differences(before, after);
    return [{ id, state: differs.length === 0 ? 'same' : 'changed', differs, summary: after }];
  });
}

/** Parts that change what a number means; wording does not. */
function differences(before: InstrumentSummary, after: InstrumentSummary): string[] {
  const plain = (value: unknown) =>
    JSON.stringify(value, (key, child: unknown) => (WORDING.has(key) ? undefined : child));
  return PARTS.filter((part) => plain(before[part]) !== plain(after[part]));
}

const WORDING = new Set(['name', 'title', 'short']);

function otherCriteria(old: Report, last: Report): string[] {
  const editions = (report: Report) => new Map(report.criteria.map(({ id, edition }) => [id, edition]));
  const [before, after] = [editions(old), editions(last)];
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  return ids.filter((id) => before.get(id) !== after.get(id));
}

/** Units of either report by their key: those of the last report in its order, then those that are gone. */
function pairs(
  old: readonly UnitReport[],
  last: readonly UnitReport[],
): (readonly [UnitReport | undefined, UnitReport | undefined])[] {
  const before = new Map(old.map((unit) => [unit.key, unit]));
  const keys = new Set(last.map(({ key }) => key));
  return [
    ...last.map((unit) => [before.get(unit.key), unit] as const),
    ...old.filter(({ key }) => !keys.has(key)).map((unit) => [unit, undefined] as const),
  ];
}

function compareUnit(
  before: UnitReport | undefined,
  after: UnitReport | undefined,
  instruments: readonly InstrumentSummary[],
  other: ReadonlySet<string>,
): UnitComparison {
  const { key, name, government } = (after ?? before) as UnitReport;
  const unit = { key, name, government };
  const none = { scores: [], fresh: [], gone: [], unchanged: 0, incomparable: 0 };
  if (before === undefined || after === undefined)
    return { ...unit, ...none, state: after === undefined ? 'removed' : 'added' };
  const judgedAlike = ({ criterion }: Matter) => !other.has(criterion);
  const [old, now] = [mattersOf([before]), mattersOf([after])];
  const changes = compareMatters(knownMatters(old.filter(judgedAlike)), now.filter(judgedAlike), [after]);
  return {
    ...unit,
    state: 'both',
    scores: compareScores(before, after, instruments),
    fresh: changes.fresh,
    gone: changes.gone,
    unchanged: changes.same.length,
    incomparable: [...old, ...now].filter((matter) => !judgedAlike(matter)).length,
  };
}

/** Of every unit of the last report, its numbers through all reports. */
function trends(reports: readonly NamedReport[], last: NamedReport): Trend[] {
  return last.report.units.flatMap((unit) =>
    unit.scores.map(({ instrument }) => {
      const edition = last.report.instruments.find(({ id }) => id === instrument);
      const points = reports.map(({ report }): Range | null => {
        const own = report.instruments.find(({ id }) => id === instrument);
        if (own === undefined || edition === undefined || differences(own, edition).length > 0) return null;
        const score = report.units
          .find(({ key }) => key === unit.key)
          ?.scores.find((one) => one.instrument === instrument)?.score;
        return score === undefined ? null : rangeOf(score);
      });
      return { unit: unit.key, instrument, points };
    }),
  );
}

function dropsOf(units: readonly UnitComparison[]): Comparison['drops'] {
  return units.flatMap(({ key, name, state, scores }): Comparison['drops'][number][] => {
    if (state === 'removed') return [{ unit: key, name, instrument: null, lowDelta: null }];
    return scores
      .filter(({ score }) => score.lowDelta.startsWith('-'))
      .map(({ instrument, score }) => ({ unit: key, name, instrument, lowDelta: score.lowDelta }));
  });
}
