/** How an indicator gets its value: the closed library of scales. Parameters are data of the instrument. */
import type { ComponentKey } from '../model/component.ts';
import type { Fakta, KomponenDasar, Maklumat, Publikasi, Tiga } from '../model/facts.ts';
import type { Instrument, Scale } from '../model/instrument.ts';
import { multiply, ONE, parseRatio, type Ratio, ratio, showRatio } from '../model/ratio.ts';
import type { Outcome, Result } from '../model/report.ts';
import { cumulativeInterval } from './conditions.ts';
import { aboutComponent, ofCriterion } from './index-results.ts';
import { hull, type Interval, NOTHING, shareOf, UNKNOWN } from './interval.ts';

/** A value and the word for the state it comes from. */
export interface Valued extends Interval {
  readonly state: string;
}

/** What a scale looks at: the unit's facts, the results about one service (or the unit), and which service. */
export interface Subject {
  readonly fakta: Fakta;
  readonly service: number | null;
  readonly results: readonly Result[];
}

/** Value 0..1 of an indicator for one service, or for the unit. */
export function indicatorValue(scale: Scale, instrument: Instrument, subject: Subject): Valued {
  switch (scale.kind) {
    case 'component_criteria':
      return componentValue(scale.component, instrument, subject);
    case 'publication_ladder':
      return ladderValue(scale.component, scale.complete, instrument, subject);
    case 'pledge_media':
      return pledgeValue(instrument, subject.fakta.maklumat);
    case 'criteria_share':
      return shareValue(scale.criteria, subject);
    case 'displayed':
      return displayedValue(scale.component, subject);
    case 'cumulative': {
      const interval = cumulativeInterval(scale.steps, subject.fakta);
      const steps = [interval.low, interval.high].map((end) =>
        showRatio(multiply(end, ratio(scale.steps.length))),
      );
      return { ...interval, state: `steps ${steps.join('..')} of ${scale.steps.length}` };
    }
    case 'participants':
      return participantsValue(scale.most, subject.fakta);
    case 'sheet':
      return { ...UNKNOWN, state: isDeclared(scale.declared_by, subject.fakta) ? 'declared' : 'sheet' };
  }
}

function slotOf({ fakta, service }: Subject, component: ComponentKey): KomponenDasar | undefined {
  return service === null ? undefined : fakta.layanan[service]?.komponen[component];
}

/** Absent or empty gives 0, unknown or broken gives 0..1; null when the component is there. */
function standingValue(slot: KomponenDasar | undefined): Valued | null {
  if (slot === undefined || slot.status === 'ada') return null;
  if (slot.status === 'tak_diketahui') return { ...UNKNOWN, state: `unknown:${slot.sebab ?? ''}` };
  if (slot.status === 'rusak') return { ...UNKNOWN, state: 'broken' };
  return { ...NOTHING, state: slot.status === 'kosong' ? 'empty' : 'absent' };
}

/**
 * Share of a component: 0 with an unmet kritis, else floor + (1 - floor) x met/(met + unmet) with the instrument's weights for mayor and
 * minor. What was not assessed counts as unmet in low and as met in high.
 */
function componentValue(component: ComponentKey, instrument: Instrument, subject: Subject): Valued {
  const slot = slotOf(subject, component);
  const standing = standingValue(slot);
  if (standing !== null) return standing;
  const { deduction } = instrument;
  if (deduction === undefined) return { ...UNKNOWN, state: 'no_rule' };
  const judged = aboutComponent(subject.results, component).filter(
    ({ counts, outcome }) => counts && outcome !== 'not_applicable',
  );
  const critical = judged.filter(({ severity }) => severity === 'kritis').map(({ outcome }) => outcome);
  if (critical.includes('unmet')) return { ...NOTHING, state: 'critical' };
  const { met, unmet, not_assessed: open } = weigh(judged, deduction);
  const share = (good: number) => shareAbove(deduction.floor, good, met + unmet + open);
  const state = `met ${met} unmet ${unmet} open ${open}`;
  const low = critical.includes('not_assessed') ? NOTHING.low : share(met);
  return { low, high: share(met + open), state };
}

/** Weights of results by outcome. */
function weigh(
  results: readonly Result[],
  { mayor, minor }: NonNullable<Instrument['deduction']>,
): Record<Outcome, number> {
  const total = { met: 0, unmet: 0, not_applicable: 0, not_assessed: 0 };
  for (const { outcome, severity } of results)
    total[outcome] += severity === 'mayor' ? mayor : severity === 'minor' ? minor : 0;
  return total;
}

/** floor + (1 - floor) x good/all. */
function shareAbove(floor: string, good: number, all: number): Ratio {
  if (all === 0) return ONE;
  const { n, d } = parseRatio(floor);
  return ratio(n * BigInt(all) + (d - n) * BigInt(good), d * BigInt(all));
}

const TRUTHS: Readonly<Record<Tiga, readonly boolean[]>> = {
  ya: [true],
  tidak: [false],
  tak_diketahui: [true, false],
};

/** Range over every state of the ladder that fits what is known of publication and completeness. */
function ladderValue(
  component: ComponentKey,
  complete: readonly string[],
  instrument: Instrument,
  subject: Subject,
): Valued {
  const slot = slotOf(subject, component);
  const standing = standingValue(slot);
  if (standing !== null) return standing;
  const { ladder } = instrument;
  const service = subject.service === null ? undefined : subject.fakta.layanan[subject.service];
  if (ladder === undefined || service === undefined) return { ...UNKNOWN, state: 'no_rule' };
  const electronic = carries(service.publikasi.elektronik, service.publikasi.memuat_elektronik, component);
  const printed = carries(
    service.publikasi.non_elektronik,
    service.publikasi.memuat_non_elektronik,
    component,
  );
  const whole = completeness(complete, subject.results, component);
  const values = combinations(electronic, printed, whole).map(([e, p, c]) => step(ladder, e, p, c));
  return { ...hull(values), state: `electronic ${electronic}, printed ${printed}, complete ${whole}` };
}

type Ladder = NonNullable<Instrument['ladder']>;

function combinations(...known: readonly Tiga[]): (readonly [boolean, boolean, boolean])[] {
  const [e = 'tak_diketahui', p = 'tak_diketahui', c = 'tak_diketahui'] = known;
  return TRUTHS[e].flatMap((x) => TRUTHS[p].flatMap((y) => TRUTHS[c].map((z) => [x, y, z] as const)));
}

function step(ladder: Ladder, electronic: boolean, printed: boolean, complete: boolean): Ratio {
  if (!electronic && !printed) return parseRatio(ladder.document_only);
  if (electronic !== printed) return parseRatio(ladder.one_medium);
  return parseRatio(complete ? ladder.complete : ladder.both_incomplete);
}

/** A medium is known to carry a component, known to be nowhere, or not known. */
function carries(medium: Tiga, list: Publikasi['memuat_elektronik'], component: ComponentKey): Tiga {
  if (medium !== 'ya') return medium;
  return list === null || list.includes(component) ? 'ya' : 'tak_diketahui';
}

function completeness(
  criteria: readonly string[],
  results: readonly Result[],
  component: ComponentKey,
): Tiga {
  const asked = [component, null].flatMap((about) =>
    aboutComponent(results, about).filter(({ criterion }) => criteria.includes(criterion)),
  );
  if (asked.some(({ outcome, counts }) => outcome === 'unmet' && counts)) return 'tidak';
  return asked.some(({ outcome }) => outcome === 'not_assessed') ? 'tak_diketahui' : 'ya';
}

function pledgeValue(instrument: Instrument, maklumat: Maklumat): Valued {
  if (maklumat.status === 'tidak_ada' || maklumat.status === 'kosong') return { ...NOTHING, state: 'absent' };
  const { ladder } = instrument;
  if (maklumat.status !== 'ada' || ladder === undefined)
    return { ...UNKNOWN, state: `unknown:${maklumat.sebab ?? ''}` };
  const values = combinations(maklumat.elektronik, maklumat.non_elektronik, 'ya').map(([e, p]) =>
    step(ladder, e, p, true),
  );
  return { ...hull(values), state: `electronic ${maklumat.elektronik}, printed ${maklumat.non_elektronik}` };
}

/** Share of the listed criteria that are met; an absent block has met none of them. */
function shareValue(criteria: readonly string[], { results }: Subject): Valued {
  const judged = criteria.map((id) => ofCriterion(results, id));
  const has = (list: readonly Result[], outcome: Result['outcome']) =>
    list.some((result) => result.outcome === outcome);
  const open = judged.filter((list) => has(list, 'not_assessed') || list.length === 0).length;
  const met = judged.filter((list) => has(list, 'met')).length;
  return {
    low: shareOf(met, criteria.length),
    high: shareOf(met + open, criteria.length),
    state: `met ${met} of ${criteria.length}, open ${open}`,
  };
}

/** Shown at the place of service: electronic media do not count. */
function displayedValue(component: ComponentKey | undefined, subject: Subject): Valued {
  if (component === undefined) {
    const { maklumat } = subject.fakta;
    if (maklumat.status === 'tidak_ada' || maklumat.status === 'kosong')
      return { ...NOTHING, state: 'absent' };
    return { ...truthInterval(maklumat.non_elektronik), state: `printed ${maklumat.non_elektronik}` };
  }
  const standing = standingValue(slotOf(subject, component));
  if (standing !== null) return standing;
  const service = subject.service === null ? undefined : subject.fakta.layanan[subject.service];
  if (service === undefined) return { ...UNKNOWN, state: 'unknown:' };
  const { non_elektronik, memuat_non_elektronik } = service.publikasi;
  const printed = carries(non_elektronik, memuat_non_elektronik, component);
  return { ...truthInterval(printed), state: `printed ${printed}` };
}

function truthInterval(value: Tiga): Interval {
  if (value === 'tak_diketahui') return UNKNOWN;
  return value === 'ya' ? { low: ONE, high: ONE } : NOTHING;
}

/** Groups named in the minutes; more may have come than are named only where nobody is. */
function participantsValue(most: number, { partisipasi }: Fakta): Valued {
  const { status, jumlah_unsur } = partisipasi;
  if (status === 'tidak_ada' || status === 'kosong') return { ...NOTHING, state: 'absent' };
  if (status !== 'ada' || jumlah_unsur === null)
    return { ...UNKNOWN, state: `unknown:${partisipasi.sebab ?? ''}` };
  const value = shareOf(Math.min(jumlah_unsur, most), most);
  return { low: value, high: value, state: `participants ${jumlah_unsur}` };
}

function isDeclared(component: ComponentKey | undefined, fakta: Fakta): boolean {
  return (
    component !== undefined && fakta.layanan.some((service) => service.komponen[component].status === 'ada')
  );
}
