/** Units → governments: the mean over the instrument's loci, and what is missing. */
import type { Instrument, Locus } from '../model/instrument.ts';
import { compare, divide, multiply, ONE, parseRatio, type Ratio, ratio, sum, ZERO } from '../model/ratio.ts';
import type { GovernmentReport, GovernmentScore, OfficialScore, UnitReport } from '../model/report.ts';
import { regionName } from '../read/citation/region.ts';
import { greenAnswer, type RolledUnit } from './green.ts';
import { normalise } from './identity.ts';
import type { Interval } from './interval.ts';
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
    units: bestFirst(units),
    scores: instruments.flatMap((instrument) => governmentScore(instrument, jenis, units) ?? []),
    followUp: null,
    official: [...official].sort((a, b) => b.year - a.year),
  };
}

/** Keys of units by the low end of their first score. */
function bestFirst(units: readonly UnitReport[]): string[] {
  return units
    .map(({ key, scores }) => ({ key, low: parseRatio(scores[0]?.score.low.exact ?? '0') }))
    .sort((a, b) => compare(b.low, a.low) || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key);
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
  const weighed = filled.flatMap((slot) => slotParts(slot, instrument, rule.rule));
  const known = present > 0 && !(rule.rule === 'product_weighted' && hasUnweighed(weighed));
  const there = weighed.filter(({ key }) => key !== null);
  const score = known ? scoreOf(weightedMean(weighed), instrument) : null;
  const partly = present > 0 && present < wanted && !hasUnweighed(there);
  return {
    instrument: instrument.id,
    rule: rule.rule,
    status: rule.status,
    score,
    presentOnly: partly ? scoreOf(weightedMean(there), instrument) : null,
    green: greenAnswer(instrument, score, rolledUnits(weighed)),
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

/** Kind and sector decide; where no kind is given, the first word of the name does ("Dinas ...", "Puskesmas ..."). */
function fits(unit: UnitReport, locus: Locus): boolean {
  const kind = unit.kind ?? normalise(unit.name).split(' ')[0];
  return locus.match.some(
    (match) =>
      (match.urusan === undefined || match.urusan === unit.sector) &&
      (match.jenis === undefined || match.jenis === kind),
  );
}

/** A part of a government's score: a unit, or an empty slot (`key` null). */
interface Part {
  readonly key: string | null;
  readonly interval: Interval;
  /** How much it counts beside the others; null when that is not known. */
  readonly weight: Ratio | null;
}

/**
 * The parts of a locus. A slot without a unit is open from 0 to the top. More units than slots: nobody knows which the Ombudsman would
 * pick, so they share the slots.
 */
function slotParts(
  { locus, units }: { locus: Locus; units: readonly UnitReport[] },
  instrument: Instrument,
  rule: 'mean_of_loci' | 'product_weighted',
): Part[] {
  const share = units.length > locus.count ? ratio(locus.count, units.length) : ONE;
  const known = units.map((unit): Part => {
    const score = unit.scores.find((candidate) => candidate.instrument === instrument.id);
    const products = score?.products ?? 0;
    return {
      key: unit.key,
      interval: {
        low: parseRatio(score?.score.low.exact ?? '0'),
        high: parseRatio(score?.score.high.exact ?? instrument.total ?? '100'),
      },
      weight: rule === 'mean_of_loci' ? share : products === 0 ? null : multiply(share, ratio(products)),
    };
  });
  const empty = Math.max(0, locus.count - units.length);
  const missing: Part = {
    key: null,
    interval: { low: ZERO, high: parseRatio(instrument.total ?? '100') },
    weight: rule === 'mean_of_loci' ? ONE : null,
  };
  return [...known, ...Array.from({ length: empty }, () => missing)];
}

function hasUnweighed(parts: readonly Part[]): boolean {
  return parts.some(({ weight }) => weight === null);
}

function weightedMean(parts: readonly Part[]): Interval {
  const total = sum(parts.map(({ weight }) => weight ?? ZERO));
  const end = (side: 'low' | 'high') =>
    divide(sum(parts.map(({ interval, weight }) => multiply(interval[side], weight ?? ZERO))), total);
  return { low: end('low'), high: end('high') };
}

function rolledUnits(parts: readonly Part[]): RolledUnit[] {
  const total = sum(parts.map(({ weight }) => weight ?? ZERO));
  return parts.flatMap(({ key, interval, weight }) =>
    key === null || weight === null ? [] : [{ key, interval, part: divide(weight, total) }],
  );
}
