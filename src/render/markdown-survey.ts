/** Surveys and follow-up as Markdown: sections of their own, behind the scores. */
import type { GovernmentReport, SurveyReport, UnitReport } from '../model/report.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import {
  cooperationText,
  matterText,
  orderedItems,
  progressTexts,
  seenTexts,
  stateText,
} from './follow-up-words.ts';
import { table } from './markdown.ts';
import { capital } from './matters.ts';
import {
  checkText,
  evidenceTexts,
  indexText,
  leftOutTexts,
  orderedElements,
  periodText,
  roundedWeightTexts,
} from './survey-words.ts';
import type { View } from './view.ts';

const NAME_COLUMNS = 120;
const SHOWN = 100;

/** The surveys of one unit, each with its nine elements. */
export function surveyBlocks(view: View, unit: UnitReport): string[] {
  return unit.surveys.flatMap((survey) => surveyBlock(view, unit, survey));
}

function surveyBlock(view: View, unit: UnitReport, survey: SurveyReport): string[] {
  const { pen } = view;
  const { survey: t, words } = pen.t;
  const { columns } = t;
  const rows = orderedElements(survey).map(({ name, mean, index, quality, missing }) => [
    escapeMarkdown(pen.say(name)),
    mean === null ? t.none : pen.num(mean.rounded),
    index === null ? '-' : pen.num(index.rounded),
    quality ?? '-',
    pen.count(missing),
  ]);
  const checks = survey.checks
    .filter(({ outcome }) => outcome === 'unmet' || outcome === 'not_assessed')
    .map((check) => {
      const label = check.outcome === 'unmet' ? `**${words.severity[check.severity]}**` : `${t.checksOpen}:`;
      return `- ${label} ${escapeMarkdown(checkText(pen, survey, check))}`;
    });
  const said = [
    ...leftOutTexts(pen, survey),
    ...roundedWeightTexts(pen, survey),
    ...evidenceTexts(view, survey),
    t.file(survey.file),
  ];
  return [
    `### ${escapeMarkdown(`${t.heading}: ${pen.short(unit.name, NAME_COLUMNS)}`)}`,
    escapeMarkdown(
      `${periodText(pen, survey)}, ${t.respondents(survey.respondents)}. ${indexText(pen, survey)}`,
    ),
    table([columns.element, columns.mean, columns.index, columns.quality, columns.missing], rows),
    ...(checks.length === 0 ? [] : [checks.join('\n')]),
    said.map((text) => `- ${escapeMarkdown(text)}`).join('\n'),
  ];
}

/** The follow-up of one government as a table; nothing where no follow-up file was read. */
export function followUpBlock({ pen, report }: View, government: GovernmentReport): string[] {
  const { followUp } = government;
  if (followUp === null) return [];
  const { followUp: t } = pen.t;
  const { columns } = t;
  const { total, done, running, notStarted } = followUp.progress;
  const items = orderedItems(followUp).slice(0, SHOWN);
  const rows = items.map((item) => [
    escapeMarkdown(
      matterText(pen, item) + (item.text === null ? '' : `: ${pen.short(item.text, NAME_COLUMNS)}`),
    ),
    escapeMarkdown(item.responsible === null ? '-' : pen.short(item.responsible, NAME_COLUMNS)),
    item.due === null ? '-' : escapeMarkdown(pen.date(item.due)),
    escapeMarkdown(stateText(pen, item)),
    escapeMarkdown(capital(seenTexts(pen, item).join('; '))),
  ]);
  const said = [
    ...(followUp.cooperation === null ? [] : [cooperationText(pen, followUp.cooperation)]),
    ...(total === 0 ? [] : [`${pen.t.report.matters(total)}: ${t.progress(done, running, notStarted)}.`]),
    ...progressTexts(pen, followUp, report.date),
    t.file(followUp.file),
  ];
  const heads = [columns.matter, columns.responsible, columns.due, columns.state, columns.seen];
  return [
    `### ${escapeMarkdown(`${capital(t.heading.toLowerCase())}: ${pen.short(government.name, NAME_COLUMNS)}`)}`,
    said.map((text) => `- ${escapeMarkdown(text)}`).join('\n'),
    ...(rows.length === 0 ? [] : [table(heads, rows)]),
    ...(total > SHOWN ? [t.more(total - SHOWN)] : []),
  ];
}
