/** The criteria as a Markdown book for people who train others: how to read it, then a chapter for each component. */
import { COMPONENTS } from '../model/component.ts';
import { type Criterion, SEVERITIES, type Severity } from '../model/criterion.ts';
import type { Instrument } from '../model/instrument.ts';
import { type Catalog, type Lang, texts } from '../text/index.ts';
import { criterionEntry } from './criteria-book-entry.ts';
import type { CriterionContext } from './criterion-worth.ts';
import { anchor, code, markdown, table } from './markdown.ts';
import { capital } from './matters.ts';
import { componentOf, isAboutEveryComponent } from './points.ts';

/** A chapter: its heading, what it is about, and its criteria. */
interface Chapter {
  readonly heading: string;
  readonly about: string;
  readonly criteria: readonly Criterion[];
}

/** Every criterion with its law, examples, remedy and weight, as Markdown. */
export function renderCriteriaBook(context: CriterionContext, lang: Lang): string {
  const t = texts[lang];
  const { book } = t;
  const judged = context.criteria.filter(isJudged);
  const chapters = chaptersOf(t, context.criteria);
  const parts = [
    `# ${book.title}`,
    book.generated,
    ...book.about(judged.length).map(markdown),
    ...howToRead(t, context.instruments),
    `## ${book.contents}`,
    chapters.map((chapter) => contentsLine(chapter)).join('\n'),
    ...chapters.flatMap((chapter) => chapterParts(t, lang, chapter, context)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function isJudged({ duplicate_of }: Criterion): boolean {
  return duplicate_of === undefined;
}

function howToRead(t: Catalog, instruments: readonly Instrument[]): string[] {
  const { book, words, pages } = t;
  const bullets = (lines: readonly string[]) => lines.map((line) => `- ${markdown(line)}`).join('\n');
  return [
    `## ${book.howToRead}`,
    `### ${book.urgency}`,
    table(
      book.urgencyColumns,
      SEVERITIES.map((severity) => [
        `**${words.severity[severity]}**`,
        markdown(book.urgencyMeans[severity]),
        markdown(cost(t, severity, instruments)),
      ]),
    ),
    `### ${book.strength}`,
    bullets([pages.strengthMeans.E, pages.strengthMeans.D, pages.strengthMeans.B]),
    `### ${book.certainty}`,
    bullets([pages.certaintyMeans.C, pages.certaintyMeans.S, pages.certaintyMeans.P]),
    `### ${book.outcome}`,
    (['met', 'unmet', 'not_applicable', 'not_assessed'] as const)
      .map((outcome) => `- **${words.outcome[outcome]}**: ${markdown(book.outcomeMeans[outcome])}`)
      .join('\n'),
    `### ${book.examples}`,
    markdown(book.aboutExamples),
  ];
}

/** What a matter of a severity costs, by the instrument that counts components by their criteria. */
function cost({ book }: Catalog, severity: Severity, instruments: readonly Instrument[]): string {
  const rule = instruments.find(({ deduction }) => deduction !== undefined)?.deduction;
  if (severity === 'kritis') return book.urgencyCosts.all;
  if (severity === 'info' || rule === undefined) return book.urgencyCosts.none;
  return book.urgencyTimes(rule[severity]);
}

function chaptersOf({ book, words, template }: Catalog, criteria: readonly Criterion[]): Chapter[] {
  const rest = criteria.filter((one) => componentOf(one) === null);
  const chapters: Chapter[] = [
    {
      heading: book.chapter.every,
      about: book.chapterAbout.every,
      criteria: rest.filter(isAboutEveryComponent),
    },
    ...COMPONENTS.map(({ key, huruf }) => ({
      heading: `${huruf}. ${capital(words.component[key])}`,
      about: `${template.asks[key]} (${book.letter(huruf)})`,
      criteria: criteria.filter((one) => componentOf(one) === key),
    })),
    {
      heading: book.chapter.unit,
      about: book.chapterAbout.unit,
      criteria: rest.filter((one) => !isAboutEveryComponent(one)),
    },
  ];
  return chapters
    .filter((chapter) => chapter.criteria.length > 0)
    .map((chapter) => ({ ...chapter, criteria: chapter.criteria.toSorted(worstFirst) }));
}

/** The gravest first, as an office should take them; then by id. */
function worstFirst(a: Criterion, b: Criterion): number {
  const gravity = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  return gravity === 0 ? Number(a.id > b.id) - Number(a.id < b.id) : gravity;
}

function contentsLine({ heading, criteria }: Chapter): string {
  const ids = criteria.filter(isJudged).map(({ id }) => link(id));
  return `- [${heading}](#${anchor(heading)})${ids.length === 0 ? '' : `: ${ids.join(', ')}`}`;
}

function link(id: string): string {
  return `[${id}](#${anchor(id)})`;
}

function chapterParts(t: Catalog, lang: Lang, chapter: Chapter, context: CriterionContext): string[] {
  const { book, words } = t;
  const judged = chapter.criteria.filter(isJudged);
  const duplicates = chapter.criteria.filter((one) => !isJudged(one));
  const rows = judged.map((one) => [link(one.id), words.severity[one.severity], markdown(one.title[lang])]);
  const seen = duplicates.map(
    ({ id, title, duplicate_of }) =>
      `- ${code(id)} ${markdown(title[lang])}: ${book.duplicateOf} ${link(duplicate_of ?? '')}`,
  );
  return [
    `## ${chapter.heading}`,
    markdown(chapter.about),
    ...(rows.length === 0 ? [] : [table(book.columns, rows)]),
    ...judged.map((criterion) => criterionEntry(criterion, context, lang)),
    ...(seen.length === 0 ? [] : [`${book.duplicates}\n\n${seen.join('\n')}`]),
  ];
}
