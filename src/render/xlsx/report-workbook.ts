/** The report as a workbook for people who live in spreadsheets. */
import { WEIGHT_STATUSES } from '../../model/instrument.ts';
import type { GovernmentScore, Report } from '../../model/report.ts';
import { diagnosticSentence } from '../../text/index.ts';
import { baselineNotes, baselineTitle } from '../baseline-words.ts';
import { exemptedKritis, exemptionNote, exemptionTitle } from '../exemptions.ts';
import { machineView } from '../findings.ts';
import { plain } from '../html/pieces.ts';
import type { RenderOptions } from '../options.ts';
import { pathText } from '../path-text.ts';
import { gateText } from '../table-gates.ts';
import { lociTexts } from '../table-government.ts';
import { officialTexts, zoneText } from '../table-score.ts';
import { sheetSummary } from '../table-sheets.ts';
import { weightNote } from '../table-weights.ts';
import { whatIfTexts } from '../table-what-if.ts';
import type { View } from '../view.ts';
import type { Cell } from './cell.ts';
import { baselineSheets, exemptionSheets } from './decision-sheets.ts';
import { columnsOf, fixesSheet, mattersSheet, placeCells, placeColumns } from './matter-sheets.ts';
import { scoresSheet, unitsSheet } from './score-sheets.ts';
import { followUpSheets, surveySheets } from './survey-sheets.ts';
import { valueSheets, whatIfSheets } from './value-sheets.ts';
import { type Sheet, writeWorkbook } from './workbook.ts';

/** The bytes of an .xlsx file: summary, units, fixes, matters, scores, files, and what else the run has. Complete, and the same bytes for the same report. */
export function renderXlsx(report: Report, { lang }: RenderOptions): Uint8Array {
  const view = machineView(report, lang);
  const { html: t } = view.pen.t;
  return writeWorkbook(
    [
      summarySheet(view),
      unitsSheet(view),
      fixesSheet(view),
      mattersSheet(view),
      scoresSheet(view),
      ...valueSheets(view),
      ...whatIfSheets(view),
      ...exemptionSheets(view),
      ...baselineSheets(view),
      ...surveySheets(view),
      ...followUpSheets(view),
      filesSheet(view),
    ],
    { title: t.title, foot: t.printFoot, date: report.date },
  );
}

/** Who, when, that it is an estimate, what was found, gates, governments, and where the weights come from. */
function summarySheet(view: View): Sheet {
  const { pen, report } = view;
  const { workbook: t, html, report: words } = pen.t;
  const { totals } = report;
  const line = (label: string, value: Cell): Cell[] => [label, value];
  const governments = report.governments.flatMap((government): Cell[][] => [
    [],
    [{ title: government.name === '' ? words.noGovernment : government.name }],
    ...(government.kind === null ? [line('', words.governmentUnknown)] : []),
    ...government.scores.flatMap((score) =>
      governmentTexts(view, score).map(([label, text]) => line(label, text)),
    ),
    ...officialTexts(pen, government.official).map((text) => line(t.official, text)),
  ]);
  const notes = report.instruments.flatMap((instrument): Cell[][] => [
    line(pen.say(instrument.short), weightNote(pen, instrument)),
    ...(instrument.simulation ? [line('', pen.t.scoring.page.simulation)] : []),
    ...instrument.unknowns.map((one) => line('', pen.say(one))),
  ]);
  const meaning = [
    ...WEIGHT_STATUSES.map((key) => line(pen.t.words.weight[key], html.meaning[key])),
    ...(['E', 'D', 'B'] as const).map((key) => line(pen.t.words.strength[key], html.meaning[key])),
    line(pen.t.words.certainty.P, html.meaning.P),
  ];
  const rows: Cell[][] = [
    [{ title: `${words.brand} · ${html.title}` }],
    line('', html.estimate),
    line('', words.disclaimer),
    [],
    line(t.date, { date: report.date }),
    line(t.version, report.tool.version),
    line(t.unit, { whole: totals.units }),
    line(t.service, { whole: totals.services }),
    line(html.matters, { whole: totals.unmet }),
    line(html.met, { whole: totals.met }),
    line(html.notAssessed, { whole: totals.notAssessed }),
    line(html.notApplicable, { whole: totals.notApplicable }),
    ...report.gates.map((gate) =>
      line(
        html.gates,
        gateText(view, gate)
          .map((piece) => (typeof piece === 'string' ? piece : piece.text))
          .join(''),
      ),
    ),
    ...decisions(view).map(([label, text]) => line(label, text)),
    ...governments,
    [],
    [{ title: html.weightsTitle }],
    line(html.legendTitle, words.legend),
    ...notes,
    ...meaning,
    line(html.registerTitle, words.register(pen.date(totals.lawCheckedOn))),
  ];
  return {
    name: t.sheets.summary,
    table: false,
    columns: columnsOf([
      ['', 34],
      ['', 100],
    ]),
    rows,
  };
}

/** The score of a government on one instrument, its zone, and over which units it is. */
function governmentTexts(view: View, one: GovernmentScore): (readonly [string, string])[] {
  const { pen } = view;
  const { html: t, workbook } = pen.t;
  const found = view.instrument(one.instrument);
  const name = found === undefined ? one.instrument : pen.say(found.short);
  const { score } = one;
  const numbers =
    score === null || found === undefined
      ? []
      : [
          t.threeNumbers(pen.num(score.gained), pen.num(score.lost), pen.num(score.open), found.total),
          ...(found.bands.length === 0 ? [] : [plain(zoneText(pen, found, score))]),
        ];
  return [...numbers, ...lociTexts(view, one)].map((text, index) => [
    index === 0 ? workbook.head(t.governmentScore, name) : '',
    text,
  ]);
}

/** What exemptions, a baseline, assessment sheets and a what-if say in a sentence, each with its label. */
function decisions(view: View): (readonly [string, string])[] {
  const { pen, report } = view;
  const { workbook: t } = pen.t;
  const kritis = exemptedKritis(report, pen.lang);
  const exemptions = exemptionTitle(view);
  const baseline = baselineTitle(view);
  const [, changes] = whatIfTexts(view);
  return [
    ...report.instruments
      .filter(({ simulation }) => simulation)
      .map(({ short }) => [pen.say(short), pen.t.scoring.page.simulation] as const),
    ...(exemptions === null
      ? []
      : [
          [t.sheets.exemptions, `${exemptions}. ${exemptionNote(view)}`] as const,
          ...(kritis === null ? [] : [['', kritis] as const]),
        ]),
    ...(baseline === null
      ? []
      : [
          [t.sheets.baseline, `${baseline}.`] as const,
          ...baselineNotes(view).map((text) => ['', text] as const),
        ]),
    ...(changes === undefined ? [] : [[t.sheets.whatIf, `${changes} ${pen.t.scoring.whatIf.note}`] as const]),
    ...report.units.flatMap((unit) =>
      unit.scores.flatMap((score) => {
        const text = sheetSummary(view, score);
        return text === null ? [] : [[unit.name, text] as const];
      }),
    ),
  ];
}

/** One row for each file, and one more for each fault in it. */
function filesSheet(view: View): Sheet {
  const { pen, report } = view;
  const { workbook: t, html, formats } = pen.t;
  const [file, line, column] = placeColumns(view);
  const rows = report.files.map(({ path, state }): Cell[] => [
    pathText(path),
    null,
    null,
    html.state[state],
    null,
    null,
  ]);
  const faults = report.faults.map((fault): Cell[] => [
    ...(fault.span === null
      ? [pathText(fault.file), null, null]
      : placeCells({ file: fault.file, span: fault.span })),
    fault.code === 'criterion-crashed' ? formats.bug : formats.fault,
    fault.code,
    diagnosticSentence(pen.t, fault),
  ]);
  return {
    name: t.sheets.files,
    table: true,
    columns: columnsOf([file, line, column, [t.state, 34], [t.criterion, 26], [t.says, 90]]),
    rows: [...rows, ...faults],
  };
}
