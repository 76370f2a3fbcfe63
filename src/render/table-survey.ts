/** The satisfaction surveys of a unit on the table: index, elements, what was looked at, and what it is evidence for. */
import type { SurveyReport, UnitReport } from '../model/report.ts';
import { pad } from './layout.ts';
import { ink, type Pen } from './pen.ts';
import {
  checkText,
  elementName,
  evidenceTexts,
  indexText,
  leftOutTexts,
  orderedElements,
  periodText,
  roundedWeightTexts,
} from './survey-words.ts';
import { SEVERITY_INK, type View } from './view.ts';

const WEAKEST = 3;
const EARLIER = 8;
const SEVERITY_COLUMNS = 9;
const FIGURE = 10;

/** The latest survey, and the earlier ones in a line; nothing where there is none. With several units on the page the elements are left out. */
export function surveyLines(view: View, unit: UnitReport): string[] {
  const { pen } = view;
  const [latest, ...earlier] = unit.surveys;
  if (latest === undefined) return [];
  const { survey: t } = pen.t;
  const heading = [periodText(pen, latest), t.respondents(latest.respondents)].join(' · ');
  return [
    '',
    ...pen.flow([ink(t.heading, 'bold'), ` · ${heading}`], { hang: 2 }),
    ...pen.flow(indexText(pen, latest)),
    ...(view.full ? elementLines(pen, latest) : weakestLines(pen, latest)),
    ...(view.full ? [...leftOutTexts(pen, latest), ...roundedWeightTexts(pen, latest)] : []).flatMap((text) =>
      pen.flow(text, { hang: 2 }),
    ),
    ...checkLines(pen, latest),
    ...earlierLines(pen, earlier),
    ...(view.full ? evidenceTexts(view, latest) : evidenceTexts(view, latest).slice(0, -1)).flatMap((text) =>
      pen.flow(text, { hang: 2 }),
    ),
    ...pen.flow(t.file(latest.file), { hang: 2 }),
  ];
}

function weakestLines(pen: Pen, survey: SurveyReport): string[] {
  const names = survey.weakest.slice(0, WEAKEST).map((element) => elementName(pen, survey, element));
  return names.length === 0 ? [] : pen.flow(pen.t.survey.weakest(pen.list(names)), { hang: 2 });
}

function elementLines(pen: Pen, survey: SurveyReport): string[] {
  const { columns, none } = pen.t.survey;
  const row = (cells: readonly string[]) => cells.map((cell) => pad(cell, FIGURE, 'right')).join('');
  const heads = row([columns.mean, columns.index, columns.quality, columns.missing]);
  return [
    ...pen.entry('', columns.element, { body: 2, figures: heads }),
    ...orderedElements(survey).flatMap(({ name, mean, index, quality, missing }) =>
      pen.entry('', pen.say(name), {
        body: 2,
        figures: row([
          mean === null ? none : pen.num(mean.rounded),
          index === null ? '-' : pen.num(index.rounded),
          quality ?? '-',
          pen.count(missing),
        ]),
      }),
    ),
  ];
}

/** What needs mending first, then what could not be judged; what is met is counted. */
function checkLines(pen: Pen, survey: SurveyReport): string[] {
  const { survey: t, words } = pen.t;
  const of = (outcome: string) => survey.checks.filter((check) => check.outcome === outcome);
  return [
    ...of('unmet').flatMap((check) =>
      pen.entry(
        [ink(words.severity[check.severity], SEVERITY_INK[check.severity])],
        checkText(pen, survey, check),
        {
          label: 0,
          body: SEVERITY_COLUMNS,
        },
      ),
    ),
    ...of('not_assessed').flatMap((check) =>
      pen.flow(`${t.checksOpen}: ${checkText(pen, survey, check)}.`, { hang: 2 }),
    ),
    ...pen.flow(t.checksMet(of('met').length)),
  ];
}

function earlierLines(pen: Pen, earlier: readonly SurveyReport[]): string[] {
  if (earlier.length === 0) return [];
  const { survey: t } = pen.t;
  const shown = earlier.slice(0, EARLIER).map((survey) => {
    const period = periodText(pen, survey);
    const { index, quality } = survey;
    return index === null || quality === null
      ? t.earlierUnknown(period)
      : t.earlierOne(period, pen.num(index.rounded), quality);
  });
  const more = earlier.length > EARLIER ? [pen.t.report.andMore(earlier.length - EARLIER)] : [];
  return pen.flow(`${t.earlier(earlier.length)}: ${[...shown, ...more].join('; ')}.`, { hang: 2 });
}
