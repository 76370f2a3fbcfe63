/** Sheets of what assessment sheets say and of what-if; only in a workbook of a run that has some. */
import { parseRatio, roundHalfUp } from '../../model/ratio.ts';
import type { Score, SheetSource, UnitScore } from '../../model/report.ts';
import { pathText } from '../path-text.ts';
import type { View } from '../view.ts';
import type { Cell } from './cell.ts';
import { columnsOf } from './matter-sheets.ts';
import type { Sheet } from './workbook.ts';

/** One row for each value that an assessment sheet gives, and where it came from. */
export function valueSheets(view: View): Sheet[] {
  const { workbook: t } = view.pen.t;
  const rows = view.report.units.flatMap((unit) =>
    unit.scores.flatMap((score) =>
      valueRows(view, score).map((row): Cell[] => [unit.government, unit.name, ...row]),
    ),
  );
  if (rows.length === 0) return [];
  return [
    {
      name: t.sheets.values,
      table: true,
      columns: columnsOf([
        [t.government, 26],
        [t.unit, 36],
        [t.measure, 32],
        [t.level, 13],
        [t.code, 10],
        [t.name, 48],
        [t.source, 20],
        [t.value, 10],
        [t.top, 12],
        [t.day, 18],
        [t.respondent, 28],
        [t.substitute, 11],
        [t.evidence, 34],
        [t.evidenceState, 16],
        [t.file, 36],
        [t.line, 8],
      ]),
      rows,
    },
  ];
}

function valueRows(view: View, { instrument, rapor, dimensions }: UnitScore): Cell[][] {
  const { pen } = view;
  const { levels } = pen.t.workbook;
  const found = view.instrument(instrument);
  const measure = found === undefined ? instrument : pen.say(found.short);
  const nameOf = (id: string) => {
    const known = [...(found?.dimensions ?? []), ...(found?.indicators ?? [])].find((one) => one.id === id);
    return known === undefined ? id : pen.say(known.name);
  };
  const fromRapor = (level: string, id: string | null, source: SheetSource | null) =>
    source === null
      ? []
      : [[measure, level, id, id === null ? measure : nameOf(id), ...raporCells(view, source)]];
  return [
    ...fromRapor(levels.whole, null, rapor),
    ...dimensions.flatMap((dimension) => [
      ...fromRapor(levels.dimension, dimension.id, dimension.rapor),
      ...dimension.indicators.flatMap(({ id, source, sheet }) =>
        source !== 'sheet' || sheet === null
          ? []
          : entryRows(view, sheet, found?.indicators.find((one) => one.id === id)?.top ?? '1').map(
              (cells) => [measure, levels.indicator, id, nameOf(id), ...cells],
            ),
      ),
    ]),
  ];
}

function raporCells({ pen }: View, { file, span }: SheetSource): Cell[] {
  const { sources } = pen.t.workbook;
  return [sources.rapor, null, null, null, null, null, null, null, pathText(file), { whole: span.line }];
}

function entryRows({ pen }: View, { file, span, entries }: SheetSource, top: string): Cell[][] {
  const { formats, workbook, scoring } = pen.t;
  return entries.map(({ value, date, respondent, substitute, evidence, state }) => [
    workbook.sources.sheet,
    { decimal: roundHalfUp(parseRatio(value), 2) },
    { decimal: roundHalfUp(parseRatio(top), 2) },
    { date },
    respondent,
    substitute ? formats.yes : formats.no,
    evidence,
    state === null ? null : scoring.sheet.states[state],
    pathText(file),
    { whole: span.line },
  ]);
}

/** One row for each unit and government that a what-if changes, as it is and as it would be. */
export function whatIfSheets(view: View): Sheet[] {
  const { pen, report } = view;
  const { workbook: t } = pen.t;
  const { whatIf } = report;
  if (whatIf === null) return [];
  const row = (
    name: string,
    level: string,
    instrument: string,
    before: Score | null,
    after: Score | null,
  ) => {
    const found = view.instrument(instrument);
    return [
      name,
      level,
      found === undefined ? instrument : pen.say(found.short),
      ...[before, after].flatMap((score): Cell[] =>
        score === null
          ? [null, null, pen.t.scoring.whatIf.none]
          : [{ decimal: score.low.rounded }, { decimal: score.high.rounded }, score.category],
      ),
    ];
  };
  const head = (when: string, figure: string) => [t.head(when, figure), 18] as const;
  return [
    {
      name: t.sheets.whatIf,
      table: true,
      columns: columnsOf([
        [t.name, 40],
        [t.level, 14],
        [t.measure, 34],
        ...[t.now, t.supposed].flatMap((when) => [
          head(when, t.lowest),
          head(when, t.highest),
          head(when, t.category),
        ]),
      ]),
      rows: [
        ...whatIf.units.map(({ unit, instrument, before, after }) =>
          row(view.units.get(unit)?.name ?? unit, t.levels.unit, instrument, before, after),
        ),
        ...whatIf.governments.map(({ name, instrument, before, after }) =>
          row(name, t.levels.government, instrument, before, after),
        ),
      ],
    },
  ];
}
