/** The report as Markdown, for a merge request, an issue, or the summary of a CI job. */
import type { Fix, Report, Score, UnitReport } from '../model/report.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { machineView } from './findings.ts';
import { table } from './markdown.ts';
import { baselineBlock, exemptionBlock, faultBlock, findingBlocks, openBlock } from './markdown-findings.ts';
import { followUpBlock, surveyBlocks } from './markdown-survey.ts';
import { capital, isExempted, messages, remedies, resultsOf, subjectName } from './matters.ts';
import type { RenderOptions } from './options.ts';
import { pathText } from './path-text.ts';
import { gateText } from './table-gates.ts';
import { greenText, whatIfTexts } from './table-what-if.ts';
import { placeText, type View, zoneName } from './view.ts';

/** Fixes shown for each unit; everything that is wrong is in the details. */
const TOP = 5;
const MESSAGES = 2;
/** Governments named in the headline; more are counted. */
const NAMED = 3;
const NAME_COLUMNS = 120;
const SENTENCE_COLUMNS = 300;
/** GitHub throws away a summary of more than 1 MiB as a whole, so lists end before it. */
const LIST_BYTES = 900_000;

/** Who, scores, gates, what to mend first, then every finding by file, folded; text of documents cannot become marks, links or mentions. */
export function renderMarkdown(report: Report, { lang }: RenderOptions): string {
  const view = machineView(report, lang);
  const budget = { left: LIST_BYTES };
  const parts = [
    ...headline(view),
    ...gates(view),
    ...scores(view),
    ...report.units.flatMap((unit) => fixes(view, unit)),
    ...report.units.flatMap((unit) => surveyBlocks(view, unit)),
    ...report.governments.flatMap((government) => followUpBlock(view, government)),
    ...faultBlock(view, budget),
    ...exemptionBlock(view, budget),
    ...baselineBlock(view, budget),
    ...findingBlocks(view, budget),
    ...openBlock(view, budget),
  ];
  return `${parts.join('\n\n')}\n`;
}

function headline({ pen, report }: View): string[] {
  const { report: t, formats } = pen.t;
  const names = report.governments.map(({ name }) =>
    pen.short(name === '' ? t.noGovernment : name, NAME_COLUMNS),
  );
  const who = names.length > NAMED ? t.governments(names.length) : pen.list(names);
  const title = [t.brand, ...(who === '' ? [] : [who]), pen.date(report.date)];
  const { units, services, unmet, notAssessed } = report.totals;
  return [
    `## ${title.map(escapeMarkdown).join(' · ')}`,
    `${t.units(units)}, ${t.services(services)}: ${formats.tally(unmet, notAssessed)}`,
    `*${t.disclaimer}*`,
  ];
}

function gates(view: View): string[] {
  const { pen, report } = view;
  const lines = report.gates.map((gate) => {
    const text = gateText(view, gate).map((piece) => (typeof piece === 'string' ? piece : piece.text));
    return `- ${gate.passed ? '✅' : '❌'} ${escapeMarkdown(text.join(''))}`;
  });
  const exit = pen.t.report.exit(report.exit);
  return report.gates.length === 0
    ? [`${pen.t.report.noGate} ${exit}`]
    : [[...lines, `- ${exit}`].join('\n')];
}

/** The three numbers of each unit, and of each government whose loci are there. */
function scores(view: View): string[] {
  const { pen, report } = view;
  const { formats } = pen.t;
  const heads = [formats.unit, formats.measure, formats.gained, formats.lost, formats.open, formats.zone];
  const ofUnits = report.units.flatMap((unit) =>
    unit.scores.map(({ instrument, score }) =>
      scoreRow(view, pen.short(unit.name, NAME_COLUMNS), instrument, score),
    ),
  );
  const ofGovernments = report.governments.flatMap(({ name, scores: own }) =>
    own.flatMap(({ instrument, score, present, wanted }) =>
      score === null
        ? []
        : [
            scoreRow(
              view,
              formats.government(pen.short(name, NAME_COLUMNS), present, wanted),
              instrument,
              score,
            ),
          ],
    ),
  );
  const rows = [...ofUnits, ...ofGovernments];
  return rows.length === 0
    ? [pen.t.report.nothingAudited]
    : [
        `### ${formats.scores}`,
        table(heads, rows),
        pen.t.report.legend,
        ...simulations(view),
        ...whatIf(view),
      ];
}

/** Every instrument whose result is practice and no score, by name. */
function simulations({ pen, report }: View): string[] {
  return report.instruments
    .filter(({ simulation }) => simulation)
    .map(({ short }) => `**${escapeMarkdown(`${pen.say(short)}: ${pen.t.scoring.page.simulation}`)}**`);
}

/** The way to green of each government, and what was supposed. */
function whatIf(view: View): string[] {
  const greens = view.report.governments.flatMap((government) =>
    government.scores.map((score) => greenText(view, score)).filter((text) => text !== ''),
  );
  const [title, ...rest] = whatIfTexts(view);
  return [
    ...greens.map(escapeMarkdown),
    ...(title === undefined
      ? []
      : [`### ${escapeMarkdown(title)}`, rest.map((text) => `- ${escapeMarkdown(text)}`).join('\n')]),
  ];
}

function scoreRow({ pen, instrument: find }: View, name: string, instrument: string, score: Score): string[] {
  const summary = find(instrument);
  const colour = score.zone === null ? '' : `, ${zoneName(pen, score.zone)}`;
  const zone = score.category === null ? null : `${score.category}${colour}`;
  return [
    escapeMarkdown(name),
    escapeMarkdown(summary === undefined ? instrument : pen.say(summary.short)),
    ...[score.gained, score.lost, score.open].map((number) => pen.num(number)),
    zone === null ? '-' : escapeMarkdown(zone),
  ];
}

/** What to mend first in a unit, with the points that come back. */
function fixes(view: View, unit: UnitReport): string[] {
  const { pen, report } = view;
  const { formats } = pen.t;
  const title = `### ${formats.fixes}: ${escapeMarkdown(pen.short(unit.name, NAME_COLUMNS))}`;
  if (unit.fixes.length === 0) return [title, pen.t.report.fixesNone];
  const names = report.instruments.map(({ short }) => formats.gain(pen.say(short)));
  const heads = [formats.severity, formats.matter, formats.mend, ...names.map(escapeMarkdown), formats.place];
  const rest = unit.fixes.length - TOP;
  return [
    title,
    table(
      heads,
      unit.fixes.slice(0, TOP).map((fix) => fixRow(view, unit, fix)),
    ),
    ...(rest > 0 ? [pen.t.report.moreMatters(rest)] : []),
  ];
}

function fixRow(view: View, unit: UnitReport, fix: Fix): string[] {
  const { pen, report } = view;
  const service = fix.service === null || unit.services.length < 2 ? undefined : unit.services[fix.service];
  const subject = [
    ...(service === undefined ? [] : [pen.short(service.name, NAME_COLUMNS)]),
    subjectName(pen, fix.component, fix.block),
  ];
  const all = messages(pen, resultsOf(fix, unit));
  const more = all.length > MESSAGES ? [`(${pen.t.report.moreMatters(all.length - MESSAGES)})`] : [];
  const said = [...all.slice(0, MESSAGES), ...more].join(' ');
  const exempt = isExempted(fix, unit) ? ` **(${pen.t.exemptions.fixMark})**` : '';
  const gains = report.instruments.map(({ id }) => {
    const points = fix.gains.find(({ instrument }) => instrument === id)?.points;
    return points === undefined || points.exact === '0' ? '-' : pen.num(points.rounded);
  });
  return [
    `**${pen.t.words.severity[fix.severity]}**`,
    `${escapeMarkdown(capital(subject.join(', ')))}: ${escapeMarkdown(said)}${exempt}`,
    escapeMarkdown(pen.short(remedies(view, fix.criteria).join(' '), SENTENCE_COLUMNS)),
    ...gains,
    // No code span: a table takes pipes before spans, and a path may hold one behind a backslash.
    escapeMarkdown(pathText(placeText(fix.place))),
  ];
}
