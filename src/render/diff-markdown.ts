/** A comparison as Markdown, for a merge request. */
import type { Comparison, UnitComparison } from '../model/comparison.ts';
import {
  createDiffView,
  type DiffView,
  diffHeading,
  diffTotals,
  dropTexts,
  fixedIn,
  goneSentence,
  incomparable,
  matterAbout,
  moved,
  signed,
  trendRows,
  zoneChange,
} from './diff-view.ts';
import { escapeMarkdown, quotedCode, unfolding } from './escape-markdown.ts';
import { table } from './markdown.ts';
import { plainStyle, type RenderOptions } from './options.ts';
import { pathText } from './path-text.ts';
import { createPen } from './pen.ts';
import { placeText } from './view.ts';

const WIDTH = 120;
const NAME_COLUMNS = 120;
/** Matters of each list; a comment of a merge request has an end. */
const SHOWN = 100;

/** Totals, what cannot be compared, numbers by unit, then what is new and what is gone, folded; `failOnDrop` adds the verdict. */
export function renderDiffMarkdown(
  diff: Comparison,
  { lang }: Pick<RenderOptions, 'lang'>,
  failOnDrop: boolean,
): string {
  const view = createDiffView(diff, createPen({ lang, width: WIDTH, style: plainStyle, unicode: true }));
  const { diff: t } = view.pen.t;
  const cannot = incomparable(view);
  const [verdict = '', ...drops] = dropTexts(view);
  const parts = [
    `## ${t.title}: ${escapeMarkdown(diffHeading(view))}`,
    escapeMarkdown(diffTotals(view)),
    ...(failOnDrop
      ? [
          `**${escapeMarkdown(verdict)}**`,
          ...(drops.length === 0 ? [] : [drops.map((text) => `- ${escapeMarkdown(text)}`).join('\n')]),
        ]
      : []),
    ...(cannot.length === 0
      ? []
      : [`### ${t.notComparable}`, cannot.map((line) => `- ${escapeMarkdown(line)}`).join('\n')]),
    ...scoreTable(view),
    ...diff.units.flatMap((unit) => unitBlocks(view, unit)),
    ...trendTable(view),
  ];
  return `${parts.join('\n\n')}\n`;
}

function scoreTable(view: DiffView): string[] {
  const { pen, diff } = view;
  const { diff: t } = pen.t;
  const rows = diff.units.flatMap((unit) => {
    const name = escapeMarkdown(pen.short(unit.name, NAME_COLUMNS));
    if (unit.state !== 'both') return [[name, escapeMarkdown(t[unit.state]), '', '', '']];
    return unit.scores.map(({ instrument, score, oldZone, newZone }) => [
      name,
      escapeMarkdown(view.measure(instrument)),
      moved(view, score, 'low'),
      `**${signed(view, score.lowDelta)}**`,
      escapeMarkdown([moved(view, score, 'high'), zoneChange(view, oldZone, newZone) ?? ''].join(' ').trim()),
    ]);
  });
  if (rows.length === 0) return [escapeMarkdown(t.none)];
  return [table([t.unit, t.measure, t.gained, t.change, t.high], rows)];
}

function unitBlocks(view: DiffView, unit: UnitComparison): string[] {
  const { pen } = view;
  const { diff: t } = pen.t;
  if (unit.state !== 'both' || unit.fresh.length + unit.gone.length + unit.incomparable === 0) return [];
  const fresh = unit.fresh.map(
    (matter) =>
      `- **${pen.t.words.severity[matter.severity]}** ${escapeMarkdown(`${matterAbout(pen, matter)}: ${pen.say(matter.message)}`)} ${quotedCode(pathText(placeText(matter.place)))}`,
  );
  const gone = unit.gone.map((matter) => `- ${escapeMarkdown(goneSentence(pen, matter))}`);
  const cut = (lines: readonly string[]) =>
    lines.length <= SHOWN ? lines : [...lines.slice(0, SHOWN), `- ${pen.t.diff.more(lines.length - SHOWN)}`];
  return [
    `### ${escapeMarkdown(pen.short(unit.name, NAME_COLUMNS))}`,
    escapeMarkdown(t.matters(unit.fresh.length, fixedIn(unit), unit.unchanged)),
    ...(unit.incomparable === 0 ? [] : [escapeMarkdown(t.other(unit.incomparable))]),
    ...(fresh.length === 0 ? [] : [unfolding(t.fresh, pen.count(fresh.length), cut(fresh))]),
    ...(gone.length === 0 ? [] : [unfolding(t.gone, pen.count(gone.length), cut(gone))]),
  ];
}

function trendTable(view: DiffView): string[] {
  const { pen, diff } = view;
  const { diff: t } = pen.t;
  const rows = trendRows(view).map(({ unit, instrument, lows }) => [
    escapeMarkdown(pen.short(unit, NAME_COLUMNS)),
    escapeMarkdown(view.measure(instrument)),
    ...lows.map((low) => (low === null ? t.absent : pen.num(low))),
  ]);
  if (rows.length === 0) return [];
  return [`### ${t.trend}`, table([t.unit, t.measure, ...diff.reports.map(({ date }) => date)], rows)];
}
