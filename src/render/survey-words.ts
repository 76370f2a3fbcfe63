/** What a survey says, in words: the same on every page. */
import type { SurveyCheck, SurveyReason, SurveyReport } from '../model/report.ts';
import type { SurveyElement } from '../model/survey-norm.ts';
import type { Pen } from './pen.ts';
import type { View } from './view.ts';

/** Numbers as printed, dates and elements in words. */
export function reasonText(pen: Pen, survey: SurveyReport, reason: SurveyReason): string {
  const say = pen.t.survey.reasons[reason.code] as (args: Readonly<Record<string, string>>) => string;
  const args = Object.entries(reason).map(([key, value]) => [key, argument(pen, survey, value)] as const);
  return say(Object.fromEntries(args));
}

function argument(pen: Pen, survey: SurveyReport, value: string | number | readonly SurveyElement[]): string {
  if (typeof value === 'number') return pen.count(value);
  if (typeof value !== 'string') return pen.list(value.map((element) => elementName(pen, survey, element)));
  return /^\d{4}-/u.test(value) ? pen.date(value) : pen.num(value);
}

/** Title and reasons of a check in one sentence. */
export function checkText(pen: Pen, survey: SurveyReport, check: SurveyCheck): string {
  const reasons = check.reasons.map((reason) => reasonText(pen, survey, reason));
  return `${pen.say(check.title)}: ${reasons.join(' ')}`;
}

/** Name of an element. */
export function elementName(pen: Pen, survey: SurveyReport, element: SurveyElement): string {
  const found = survey.elements.find((one) => one.element === element);
  return found === undefined ? element : pen.say(found.name);
}

/** "5 Januari 2026 sampai 30 Juni 2026". */
export function periodText(pen: Pen, { from, until }: SurveyReport): string {
  const { survey: t } = pen.t;
  if (until === null) return t.noPeriod;
  return from === null ? t.until(pen.date(until)) : t.period(pen.date(from), pen.date(until));
}

/** The index and how it came about, or why there is none. */
export function indexText(pen: Pen, survey: SurveyReport): string {
  const { survey: t } = pen.t;
  const { index, mean, quality, performance } = survey;
  if (index === null || mean === null || quality === null || performance === null) return t.noIndex;
  return [
    t.index(pen.num(index.rounded), quality, pen.say(performance)),
    t.working(pen.num(mean.rounded), pen.num(index.rounded)),
  ].join(' ');
}

/** What was left out of the sums, which columns were not read, and how elements were told apart. */
export function leftOutTexts(pen: Pen, survey: SurveyReport): string[] {
  const { survey: t } = pen.t;
  const total = (key: 'missing' | 'unread') =>
    survey.elements.reduce((sum, element) => sum + element[key], 0);
  const counted: readonly (readonly [number, (count: number) => string])[] = [
    [total('missing'), t.missing],
    [total('unread'), t.unread],
    [survey.unreadRows, t.unreadRows],
    [survey.emptyRows, t.emptyRows],
  ];
  return [
    ...counted.flatMap(([count, say]) => (count === 0 ? [] : [say(count)])),
    ...(survey.ignoredColumns.length === 0
      ? []
      : [t.ignored(pen.list(survey.ignoredColumns.slice(0, 20).map((name) => pen.short(name, 40))))]),
    ...(survey.namedByCode ? [t.byCode] : []),
  ];
}

/** What a weight printed in place of 1/9 makes of the same answers; a changed class is pointed at. */
export function roundedWeightTexts(pen: Pen, survey: SurveyReport): string[] {
  const { survey: t } = pen.t;
  const texts = survey.roundedWeights.map(({ weight, index, quality }) => {
    const nine = (Number(weight) * survey.elements.length).toFixed(weight.length - 2);
    return t.rounded(pen.num(weight), pen.num(index.rounded), quality, pen.num(nine));
  });
  const changed = survey.roundedWeights.some(({ quality }) => quality !== survey.quality);
  return changed ? [...texts, t.roundedClass] : texts;
}

/** What the survey is evidence for. It never gives points. */
export function evidenceTexts({ pen, instrument: find }: View, survey: SurveyReport): string[] {
  const { survey: t, words } = pen.t;
  const law = pen.t.law([{ law: 'UU 25/2009', article: '21 huruf n' }]);
  return [
    t.evidence(words.component.evaluasi_kinerja, law),
    ...survey.evidence.map(({ instrument, name, note }) => {
      const summary = find(instrument);
      const short = summary === undefined ? instrument : pen.say(summary.short);
      return t.indicator(short, pen.say(name), note === null ? '' : ` ${pen.say(note)}`);
    }),
    t.basis(pen.t.law(survey.basis), words.certainty[survey.certainty]),
  ];
}

/** Elements in the order of the page: weakest first, those nobody answered at the end. */
export function orderedElements({ elements, weakest }: SurveyReport): SurveyReport['elements'] {
  const place = (element: SurveyElement) =>
    weakest.includes(element) ? weakest.indexOf(element) : weakest.length;
  return [...elements].sort((a, b) => place(a.element) - place(b.element));
}
