/** The criteria as a Markdown book, by component. */
import { COMPONENTS, type ComponentKey } from '../model/component.ts';
import type { Criterion } from '../model/criterion.ts';
import { type Catalog, formatDate, type Lang, texts } from '../text/index.ts';
import { exampleText } from './example-text.ts';
import { capital } from './matters.ts';
import { componentOf } from './points.ts';

/** Every criterion with its law, failure, remedy and examples, as Markdown. */
export function renderCriteriaBook(criteria: readonly Criterion[], lang: Lang): string {
  const t = texts[lang];
  const keys: (ComponentKey | null)[] = [...COMPONENTS.map((component) => component.key), null];
  const chapters = keys.flatMap((key) => {
    const own = criteria.filter((criterion) => componentOf(criterion) === key);
    if (own.length === 0) return [];
    const name = key === null ? t.pages.unitLevel : t.words.component[key];
    return [`## ${capital(name)}`, ...own.map((criterion) => entry(t, lang, criterion))];
  });
  return `${[`# ${t.pages.bookTitle}`, t.pages.bookIntro, ...chapters].join('\n\n')}\n`;
}

function entry(t: Catalog, lang: Lang, criterion: Criterion): string {
  const { words, pages } = t;
  const sure = `${words.strength[criterion.strength]}; ${words.certainty[criterion.certainty]}`;
  const rows: (readonly [string, string])[] = [
    [pages.law, `${t.law(criterion.basis)} (${sure})`],
    [pages.fails, criterion.failure[lang].replaceAll(/\{[^{}]*\}/gu, '…')],
    ...exampleRows(t, lang, criterion),
    [pages.mend, criterion.remedy[lang]],
  ];
  return [
    `### ${criterion.id} ${markdown(criterion.title[lang])}`,
    '',
    `**${words.severity[criterion.severity]}**`,
    ...(criterion.duplicate_of === undefined ? [] : ['', pages.duplicate(criterion.duplicate_of)]),
    '',
    ...rows.map(
      ([name, text]) => `- ${capital(name.toLowerCase())}: ${text.startsWith('`') ? text : markdown(text)}`,
    ),
  ].join('\n');
}

function exampleRows(t: Catalog, lang: Lang, criterion: Criterion): (readonly [string, string])[] {
  return criterion.examples.map((example) => [
    t.words.outcome[example.hasil],
    code(exampleText(t, example).replaceAll(/^"|"$/gu, '')) +
      (example.tanggal === undefined ? '' : ` (${formatDate(example.tanggal, lang)})`),
  ]);
}

/** Text in a code span that no backtick in it can end. */
function code(text: string): string {
  const line = text.trim().replaceAll(/\s+/gu, ' ');
  const fence = '`'.repeat(Math.max(0, ...[...line.matchAll(/`+/gu)].map(([run]) => run.length)) + 1);
  const space = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}

function markdown(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_[\]<>|#]/gu, '\\$&');
}
