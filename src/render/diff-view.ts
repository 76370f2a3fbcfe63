/** A comparison with the look-ups and words every form of it needs. */
import type { GoneMatter, MatterIdentity } from '../model/baseline.ts';
import type { Comparison, Delta, InstrumentComparison, UnitComparison } from '../model/comparison.ts';
import type { Words } from '../model/criterion.ts';
import type { Pen } from './pen.ts';
import { zoneName } from './view.ts';

const NAME_COLUMNS = 60;

export interface DiffView {
  readonly pen: Pen;
  readonly diff: Comparison;
  /** Names of instruments, dimensions and indicators. */
  measure(id: string): string;
  part(instrument: string, id: string): string;
}

/** The view of a comparison. */
export function createDiffView(diff: Comparison, pen: Pen): DiffView {
  const instruments = new Map(diff.instruments.map(({ id, summary }) => [id, summary]));
  const say = (words: Words | undefined, id: string) => (words === undefined ? id : pen.say(words));
  return {
    pen,
    diff,
    measure: (id) => say(instruments.get(id)?.short, id),
    part: (instrument, id) => {
      const summary = instruments.get(instrument);
      const all = [...(summary?.dimensions ?? []), ...(summary?.indicators ?? [])];
      return say(all.find((one) => one.id === id)?.name, id);
    },
  };
}

/** "lama.json (20 November 2026) → baru.json (24 November 2026)". */
export function diffHeading({ pen, diff }: DiffView): string {
  const name = (report: Comparison['reports'][number] | undefined) =>
    report === undefined ? '-' : `${report.file} (${pen.date(report.date)})`;
  return pen.t.diff.heading(name(diff.reports[0]), name(diff.reports.at(-1)));
}

/** How many matters and units came and went. */
export function diffTotals({ pen, diff }: DiffView): string {
  const count = (state: UnitComparison['state']) => diff.units.filter((unit) => unit.state === state).length;
  const fresh = diff.units.reduce((sum, unit) => sum + unit.fresh.length, 0);
  const fixed = diff.units.reduce((sum, unit) => sum + fixedIn(unit), 0);
  return pen.t.diff.total(fresh, fixed, count('added'), count('removed'));
}

/** Matters of a unit that are fixed. */
export function fixedIn({ gone }: UnitComparison): number {
  return gone.filter(({ state }) => state === 'fixed').reduce((sum, { times }) => sum + times, 0);
}

/** Everything that cannot be compared, and why; empty when all can. */
export function incomparable(view: DiffView): string[] {
  const { pen, diff } = view;
  const { diff: t } = pen.t;
  const [old, now] = [diff.reports[0]?.tool ?? '', diff.reports.at(-1)?.tool ?? ''];
  return [
    ...diff.instruments.filter(({ state }) => state !== 'same').map((one) => instrumentWhy(view, one)),
    ...(diff.criteria.length === 0 ? [] : [t.criteria(diff.criteria.length, diff.criteria.join(', '))]),
    ...(old === now ? [] : [t.tools(old, now)]),
  ];
}

function instrumentWhy({ pen, measure }: DiffView, { id, state, differs }: InstrumentComparison): string {
  const { diff: t } = pen.t;
  const parts = differs.map((part) => t.parts[part] ?? part);
  return `${measure(id)}: ${t.comparability[state]}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}.`;
}

/** "+1,25", "-0,50", "0,00". */
export function signed({ pen }: DiffView, text: string): string {
  return `${/^-|^0(?:\.0*)?$/u.test(text) ? '' : '+'}${pen.num(text)}`;
}

/** "46,51 → 47,24". */
export function moved({ pen }: DiffView, { old, new: now }: Delta, end: 'low' | 'high'): string {
  return old[end] === now[end] ? pen.num(now[end]) : `${pen.num(old[end])} → ${pen.num(now[end])}`;
}

/** "zona kuning → hijau"; null when the zone did not change. */
export function zoneChange({ pen }: DiffView, old: string | null, now: string | null): string | null {
  if (old === now) return null;
  const name = (zone: string | null) => (zone === null ? pen.t.diff.zoneNone : zoneName(pen, zone));
  return pen.t.diff.zone(name(old), name(now));
}

/** "JW-05 · ULIP · jangka waktu". */
export function matterAbout(pen: Pen, { component, criterion, service }: MatterIdentity): string {
  return [
    criterion,
    ...(service === null ? [] : [pen.short(service, NAME_COLUMNS)]),
    ...(component === null ? [] : [pen.t.words.componentShort[component]]),
  ].join(' · ');
}

/** Words of a matter that is gone, and why. */
export function goneSentence(pen: Pen, matter: GoneMatter): string {
  const { baseline: t } = pen.t;
  const quote = matter.quote === null ? '' : ` "${pen.short(matter.quote, NAME_COLUMNS)}"`;
  return `${matterAbout(pen, matter)}${quote}${t.times(matter.times)}: ${t.state[matter.state]}`;
}

/** What --fail-on-drop says, then each unit that fell or is gone. */
export function dropTexts(view: DiffView): string[] {
  const { pen, diff } = view;
  const { diff: t } = pen.t;
  const compared = diff.units.some(({ scores }) => scores.length > 0);
  const verdict =
    diff.drops.length > 0 ? t.dropFailed(diff.drops.length) : compared ? t.dropPassed : t.dropUnknown;
  const drops = diff.drops.map(
    ({ name, instrument, lowDelta }) =>
      `${pen.short(name, NAME_COLUMNS)}: ${instrument === null ? t.removed : `${view.measure(instrument)} ${signed(view, lowDelta ?? '')}`}`,
  );
  return [`${t.drop}: ${verdict}`, ...drops];
}

/** Points gained through all reports, one row for each unit and instrument; only where more than two reports are given. */
export function trendRows(view: DiffView): { unit: string; instrument: string; lows: (string | null)[] }[] {
  const { diff } = view;
  if (diff.reports.length < 3) return [];
  const names = new Map(diff.units.map((unit) => [unit.key, unit.name]));
  return diff.trend.map(({ unit, instrument, points }) => ({
    unit: names.get(unit) ?? unit,
    instrument,
    lows: points.map((point) => point?.low ?? null),
  }));
}
