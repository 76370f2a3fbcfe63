/** Sheets of satisfaction surveys and of follow-up; only in a workbook that has some. */
import { matterText, orderedItems, seenTexts, stateText } from '../follow-up-words.ts';
import { capital } from '../matters.ts';
import { pathText } from '../path-text.ts';
import { periodText } from '../survey-words.ts';
import type { View } from '../view.ts';
import type { Cell } from './cell.ts';
import { columnsOf } from './matter-sheets.ts';
import type { Sheet } from './workbook.ts';

/** One row for each element of each survey, and one for its index. */
export function surveySheets({ pen, report }: View): Sheet[] {
  const { workbook: t, survey: words } = pen.t;
  const rows = report.units.flatMap((unit) =>
    unit.surveys.flatMap((survey) => {
      const who: Cell[] = [
        unit.government,
        unit.name,
        periodText(pen, survey),
        { whole: survey.respondents },
      ];
      const row = (
        name: string,
        mean: string | undefined,
        index: string | undefined,
        quality: string | null,
        missing: Cell,
      ) => [
        ...who,
        name,
        mean === undefined ? null : { decimal: mean },
        index === undefined ? null : { decimal: index },
        quality,
        missing,
        pathText(survey.file),
      ];
      return [
        row(t.ikm, survey.mean?.rounded, survey.index?.rounded, survey.quality, null),
        ...survey.elements.map((one) =>
          row(pen.say(one.name), one.mean?.rounded, one.index?.rounded, one.quality, { whole: one.missing }),
        ),
      ];
    }),
  );
  if (rows.length === 0) return [];
  const { columns } = words;
  return [
    {
      name: t.sheets.survey,
      table: true,
      columns: columnsOf([
        [t.government, 26],
        [t.unit, 36],
        [t.period, 30],
        [t.respondents, 11],
        [t.element, 40],
        [capital(columns.mean), 11],
        [columns.index, 11],
        [capital(columns.quality), 8],
        [capital(columns.missing), 9],
        [t.file, 40],
      ]),
      rows,
    },
  ];
}

/** One row for each matter that is followed up. */
export function followUpSheets({ pen, report }: View): Sheet[] {
  const { workbook: t, followUp: words } = pen.t;
  const rows = report.governments.flatMap(({ name, followUp }) =>
    followUp === null
      ? []
      : orderedItems(followUp).map((item): Cell[] => [
          name,
          matterText(pen, item),
          item.text,
          item.responsible,
          item.due === null ? null : { date: item.due },
          stateText(pen, item),
          seenTexts(pen, item).join('; '),
          pathText(item.file),
          { whole: item.span.line },
        ]),
  );
  if (rows.length === 0) return [];
  const { columns } = words;
  return [
    {
      name: t.sheets.followUp,
      table: true,
      columns: columnsOf([
        [t.government, 26],
        [columns.matter, 50],
        [t.says, 50],
        [columns.responsible, 28],
        [columns.due, 18],
        [columns.state, 24],
        [columns.seen, 44],
        [t.file, 40],
        [t.line, 8],
      ]),
      rows,
    },
  ];
}
