/** Sheets of exemptions and of the baseline; only in a workbook of a run that has some. */
import type { Exemption } from '../../model/exemption.ts';
import { baselineTitle } from '../baseline-words.ts';
import { matterAbout } from '../diff-view.ts';
import { exemptionSentence, exemptionsOf } from '../exemptions.ts';
import { capital } from '../matters.ts';
import { pathText } from '../path-text.ts';
import type { View } from '../view.ts';
import type { Cell } from './cell.ts';
import { columnsOf, placeCells, placeColumns } from './matter-sheets.ts';
import type { Sheet } from './workbook.ts';

/** One row for each exemption and what became of it, those that ask for attention first. */
export function exemptionSheets(view: View): Sheet[] {
  const { pen, report } = view;
  const { workbook: t } = pen.t;
  if (report.exemptions.entries.length === 0) return [];
  return [
    {
      name: t.sheets.exemptions,
      table: true,
      columns: columnsOf([
        [t.state, 16],
        [t.criterion, 10],
        [t.government, 24],
        [t.unit, 28],
        [t.service, 32],
        [t.component, 24],
        [t.matterCount, 8],
        [t.worst, 12],
        [t.until, 18],
        [t.approvedBy, 30],
        [t.reason, 44],
        [t.says, 60],
        ...placeColumns(view),
      ]),
      rows: exemptionsOf(report).map((entry) => exemptionRow(view, entry)),
    },
  ];
}

function exemptionRow(view: View, entry: Exemption): Cell[] {
  const { exemptions, words } = view.pen.t;
  return [
    exemptions.state[entry.state],
    entry.criterion,
    entry.government,
    entry.unit,
    entry.service,
    entry.component === null ? null : words.component[entry.component],
    { whole: entry.matches },
    entry.severity === null ? null : words.severity[entry.severity],
    dayCell(entry.until),
    entry.approvedBy,
    entry.reason,
    exemptionSentence(view, entry),
    ...placeCells(entry.place),
  ];
}

/** A date that is one; what an invalid entry has in its place stays text. */
function dayCell(day: string | null): Cell {
  return day !== null && /^\d{4}-\d{2}-\d{2}$/u.test(day) ? { date: day } : day;
}

/** One row for each matter that is new, then one for each that the baseline has and this run has not. */
export function baselineSheets(view: View): Sheet[] {
  const { pen, report } = view;
  const { workbook: t, baseline: words, words: names } = pen.t;
  const { baseline } = report;
  if (baseline === null || baselineTitle(view) === null) return [];
  const fresh = baseline.fresh.map((matter): Cell[] => [
    words.standing.fresh,
    names.severity[matter.severity],
    matter.name,
    matter.service,
    matter.component === null ? null : names.component[matter.component],
    matter.criterion,
    pen.say(matter.message),
    matter.quote,
    { whole: 1 },
    ...placeCells(matter.place),
  ]);
  const gone = baseline.gone.map((matter): Cell[] => [
    words.gone.toLowerCase(),
    null,
    matter.name,
    matter.service,
    matter.component === null ? null : names.component[matter.component],
    matter.criterion,
    `${capital(words.state[matter.state])} (${matterAbout(pen, matter)}).`,
    matter.quote,
    { whole: matter.times },
    pathText(baseline.file),
    null,
    null,
  ]);
  return [
    {
      name: t.sheets.baseline,
      table: true,
      columns: columnsOf([
        [t.state, 18],
        [t.severity, 11],
        [t.unit, 28],
        [t.service, 32],
        [t.component, 24],
        [t.criterion, 10],
        [t.says, 50],
        [t.quote, 40],
        [t.times, 10],
        ...placeColumns(view),
      ]),
      rows: [...fresh, ...gone],
    },
  ];
}
