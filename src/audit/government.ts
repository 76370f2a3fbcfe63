/** Units → governments: the mean over the instrument's loci, and what is missing. */
import type { Instrument, Locus } from '../model/instrument.ts';
import { parseRatio, ZERO } from '../model/ratio.ts';
import type { GovernmentReport, GovernmentScore, OfficialScore, UnitReport } from '../model/report.ts';
import { regionName } from '../read/citation/region.ts';
import { normalise } from './identity.ts';
import { type Interval, meanInterval } from './interval.ts';
import { scoreOf } from './score-numbers.ts';

/** Official results that stand in a file without an OPD, by government as written. */
export interface GovernmentFile {
  readonly government: string;
  readonly official: readonly OfficialScore[];
}

/** One report per government, in order of name. */
export function rollUp(
  units: readonly UnitReport[],
  files: readonly GovernmentFile[],
  instruments: readonly Instrument[],
): GovernmentReport[] {
  const names = new Map<string, string>();
  for (const name of [...units.map((unit) => unit.government), ...files.map((file) => file.government)]) {
    if (name !== '' && !names.has(normalise(name))) names.set(normalise(name), name);
  }
  return [...names.entries()]
    .map(([key, name]) => {
      const own = units.filter((unit) => normalise(unit.government) === key);
      const official = files
        .filter((file) => normalise(file.government) === key)
        .flatMap((file) => file.official);
      return governmentReport(name, own, official, instruments);
    })
    .filter((government) => government.units.length > 0)
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function governmentReport(
  name: string,
  units: readonly UnitReport[],
  official: readonly OfficialScore[],
  instruments: readonly Instrument[],
): GovernmentReport {
  const { jenis } = regionName(name);
  return {
    name,
    kind: jenis,
    units: [...units].sort(byLow).map((unit) => unit.key),
    scores: instruments.flatMap((instrument) => governmentScore(instrument, jenis, units) ?? []),
    followUp: null,
    official: [...official].sort((a, b) => b.year - a.year),
  };
}

function byLow(a: UnitReport, b: UnitReport): number {
  const [x, y] = [a, b].map((unit) => parseRatio(unit.scores[0]?.score.low.exact ?? '0'));
  const difference = (y ?? ZERO).n * (x ?? ZERO).d - (x ?? ZERO).n * (y ?? ZERO).d;
  return difference < 0n ? -1 : difference > 0n ? 1 : a.key < b.key ? -1 : 1;
}

function governmentScore(
  instrument: Instrument,
  kind: 'kabupaten' | 'kota' | 'provinsi' | null,
  units: readonly UnitReport[],
): GovernmentScore | null {
  const rule = instrument.rollup.government;
  const loci = kind === null ? null : (instrument.loci?.[kind] ?? null);
  if (rule === null || loci === null) return null;
  const filled = loci.map((locus) => ({ locus, units: units.filter((unit) => fits(unit, locus)) }));
  const present = filled.reduce((count, slot) => count + Math.min(slot.units.length, slot.locus.count), 0);
  const wanted = loci.reduce((count, locus) => count + locus.count, 0);
  const inside = new Set(filled.flatMap((slot) => slot.units.map((unit) => unit.key)));
  return {
    instrument: instrument.id,
    status: rule.status,
    score:
      present === 0
        ? null
        : scoreOf(meanInterval(filled.flatMap((slot) => slotIntervals(slot, instrument))), instrument),
    loci: filled.map(({ locus, units: own }) => ({
      id: locus.id,
      name: locus.name,
      wanted: locus.count,
      units: own.map((unit) => unit.key),
    })),
    present,
    wanted,
    outside: units.filter((unit) => !inside.has(unit.key)).map((unit) => unit.key),
  };
}

function fits(unit: UnitReport, locus: Locus): boolean {
  return locus.match.some(
    (match) =>
      (match.urusan === undefined || match.urusan === unit.sector) &&
      (match.jenis === undefined || match.jenis === unit.kind),
  );
}

/**
 * One interval per slot of the locus. A slot without a unit is 0..100. More units than slots: nobody knows which the Ombudsman would pick, so
 * the slots share the mean of all of them.
 */
function slotIntervals(
  { locus, units }: { locus: Locus; units: readonly UnitReport[] },
  instrument: Instrument,
): Interval[] {
  const missing: Interval = { low: ZERO, high: parseRatio(instrument.total ?? '100') };
  const known = units.map((unit) => unitInterval(unit, instrument));
  if (known.length <= locus.count)
    return [...known, ...Array.from({ length: locus.count - known.length }, () => missing)];
  return Array.from({ length: locus.count }, () => meanInterval(known));
}

function unitInterval(unit: UnitReport, instrument: Instrument): Interval {
  const score = unit.scores.find((candidate) => candidate.instrument === instrument.id)?.score;
  return {
    low: parseRatio(score?.low.exact ?? '0'),
    high: parseRatio(score?.high.exact ?? instrument.total ?? '100'),
  };
}
