/** A comparison for people at a terminal. */
import type { Comparison, ScoreComparison, UnitComparison } from '../model/comparison.ts';
import {
  createDiffView,
  type DiffView,
  diffHeading,
  diffTotals,
  fixedIn,
  goneSentence,
  incomparable,
  matterAbout,
  moved,
  signed,
  trendRows,
  zoneChange,
} from './diff-view.ts';
import type { RenderOptions } from './options.ts';
import { createPen, ink } from './pen.ts';
import { ruledHeading } from './table-unit.ts';
import { placeText, SEVERITY_INK } from './view.ts';

/** Matters shown of each list of a unit. */
const SHOWN = 12;
const NAME_COLUMNS = 34;
const SAID_COLUMNS = 240;

/** The comparison as a page of text, ending in one newline; `failOnDrop` adds the verdict. */
export function renderDiffTable(diff: Comparison, options: RenderOptions, failOnDrop: boolean): string {
  const view = createDiffView(diff, createPen(options));
  const { pen } = view;
  const { diff: t } = pen.t;
  const cannot = incomparable(view);
  const lines = [
    ...pen.flow([ink(t.title, 'bold'), ` · ${diffHeading(view)}`], { hang: 2 }),
    ...pen.flow(diffTotals(view)),
    ...(cannot.length === 0 ? [] : ['', ...pen.flow([ink(t.notComparable, 'yellow')])]),
    ...cannot.flatMap((line) => pen.flow(line, { indent: 2, hang: 4 })),
    ...(diff.units.length === 0 ? ['', ...pen.flow(t.none)] : []),
    ...diff.units.flatMap((unit) => ['', ...unitLines(view, unit)]),
    ...trendLines(view),
    ...(failOnDrop ? ['', ...dropLines(view)] : []),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function unitLines(view: DiffView, unit: UnitComparison): string[] {
  const { pen } = view;
  const { diff: t } = pen.t;
  const state = unit.state === 'both' ? '' : t[unit.state];
  const head = ruledHeading(pen, unit.name, state);
  if (unit.state !== 'both') return head;
  const { fresh, gone, unchanged } = unit;
  const figures = [t.gained, t.change].join(', ');
  return [
    ...head,
    ...(unit.scores.length === 0 ? [] : [figures.padStart(pen.width)]),
    ...unit.scores.flatMap((score) => scoreLines(view, score)),
    ...pen.flow(t.matters(fresh.length, fixedIn(unit), unchanged)),
    ...(unit.incomparable === 0 ? [] : pen.flow(t.other(unit.incomparable))),
    ...list(view, t.fresh, fresh, (matter) => [
      ...pen.flow(
        [
          ink(`${pen.t.words.severity[matter.severity]} `, SEVERITY_INK[matter.severity]),
          `${matterAbout(pen, matter)}: ${pen.short(pen.say(matter.message), SAID_COLUMNS)}`,
        ],
        { indent: 2, hang: 4 },
      ),
      ...pen.flow([ink(placeText(matter.place), 'dim')], { indent: 4 }),
    ]),
    ...list(view, t.gone, gone, (matter) => pen.flow(goneSentence(pen, matter), { indent: 2, hang: 4 })),
  ];
}

function list<T>(
  { pen }: DiffView,
  title: string,
  items: readonly T[],
  lines: (item: T) => readonly string[],
): string[] {
  if (items.length === 0) return [];
  const more = items.length - SHOWN;
  return [
    ...pen.flow([ink(title, 'bold')]),
    ...items.slice(0, SHOWN).flatMap(lines),
    ...(more > 0 ? pen.flow(pen.t.diff.more(more), { indent: 2 }) : []),
  ];
}

/** The measure, its dimensions, and the indicators that changed, with the figures at the right edge. */
function scoreLines(view: DiffView, score: ScoreComparison): string[] {
  const { pen } = view;
  const { instrument } = score;
  const row = (name: string, delta: ScoreComparison['score'], body: number) =>
    pen.entry('', pen.short(name, pen.width - NAME_COLUMNS), {
      body,
      figures: `${moved(view, delta, 'low')}  ${signed(view, delta.lowDelta).padStart(7)}`,
    });
  const zone = zoneChange(view, score.oldZone, score.newZone);
  const changed = score.dimensions.filter(({ delta }) => /[1-9]/u.test(delta.lowDelta + delta.highDelta));
  return [
    ...row(view.measure(instrument), score.score, 0),
    ...(zone === null ? [] : pen.flow(zone, { indent: 2 })),
    ...changed.flatMap(({ id, delta }) => row(view.part(instrument, id), delta, 2)),
    ...score.indicators.flatMap(({ id, delta }) => row(`${id} ${view.part(instrument, id)}`, delta, 4)),
  ];
}

function trendLines(view: DiffView): string[] {
  const { pen, diff } = view;
  const { diff: t } = pen.t;
  const rows = trendRows(view);
  if (rows.length === 0) return [];
  return [
    '',
    ...pen.flow([ink(t.trend, 'bold'), `: ${diff.reports.map(({ date }) => pen.date(date)).join(' → ')}`], {
      hang: 2,
    }),
    ...diff.instruments.flatMap(({ id }) => [
      ...pen.flow(t.trendOf(view.measure(id)), { indent: 2 }),
      ...rows
        .filter(({ instrument }) => instrument === id)
        .flatMap(({ unit, lows }) =>
          pen.flow(
            `${pen.short(unit, NAME_COLUMNS)}: ${lows.map((low) => (low === null ? t.absent : pen.num(low))).join(' → ')}`,
            {
              indent: 4,
              hang: 6,
            },
          ),
        ),
    ]),
  ];
}

/** What --fail-on-drop says. */
function dropLines(view: DiffView): string[] {
  const { pen, diff } = view;
  const { diff: t } = pen.t;
  if (diff.drops.length > 0)
    return [
      ...pen.flow([`${t.drop}: `, ink(t.dropFailed(diff.drops.length), 'red')]),
      ...diff.drops.flatMap(({ name, instrument, lowDelta }) =>
        pen.flow(
          `${pen.short(name, NAME_COLUMNS)}: ${instrument === null ? t.removed : `${view.measure(instrument)} ${signed(view, lowDelta ?? '')}`}`,
          { indent: 2, hang: 4 },
        ),
      ),
    ];
  const compared = diff.units.some(({ scores }) => scores.length > 0);
  return pen.flow([`${t.drop}: `, compared ? ink(t.dropPassed, 'green') : ink(t.dropUnknown, 'red')]);
}
