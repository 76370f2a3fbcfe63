/** One criterion in the criteria book. */
import type { Criterion, Example } from '../model/criterion.ts';
import { type Catalog, formatDate, type Lang, texts } from '../text/index.ts';
import { type CriterionContext, worthLines } from './criterion-worth.ts';
import { exampleText } from './example-text.ts';
import { truncate } from './layout.ts';
import { code, markdown } from './markdown.ts';
import { plainStyle } from './options.ts';
import { createPen } from './pen.ts';

const EXAMPLES = 3;
const EXAMPLE_COLUMNS = 400;

/** Its heading is the bare id, so that a link to it holds as long as the criterion does. */
export function criterionEntry(criterion: Criterion, context: CriterionContext, lang: Lang): string {
  const t = texts[lang];
  const { labels } = t.book;
  const pen = createPen({ lang, width: EXAMPLE_COLUMNS, style: plainStyle, unicode: true });
  const worth = worthLines(pen, criterion, context);
  const { needs } = criterion;
  return [
    `### ${criterion.id}`,
    '',
    `**${markdown(criterion.title[lang])}**`,
    '',
    standing(t, criterion),
    '',
    line(labels.law, criterion.basis.length === 0 ? t.book.noLaw : t.law(criterion.basis)),
    line(labels.fails, criterion.failure[lang].replaceAll(/\{[^{}]*\}/gu, '…')),
    ...examples(t, lang, labels.unmet, criterion, ['unmet']),
    ...examples(t, lang, labels.met, criterion, ['met']),
    ...examples(t, lang, labels.others, criterion, ['not_applicable', 'not_assessed']),
    ...(needs === undefined ? [] : [line(labels.needs, needs.ask[lang])]),
    line(labels.mend, criterion.remedy[lang]),
    ...(worth.length === 1 || worth.length === 0
      ? [line(labels.counted, worth[0] ?? t.pages.noPoints)]
      : [`- **${labels.counted}:**`, ...worth.map((text) => `  - ${markdown(text)}`)]),
  ].join('\n');
}

/** "SEGERA (dapat menjadi PENTING ...) · bunyi undang-undang · naskah peraturan dibaca". */
function standing({ words, pages }: Catalog, criterion: Criterion): string {
  const others = new Set((criterion.overrides ?? []).flatMap(({ severity }) => severity ?? []));
  others.delete(criterion.severity);
  const canBe = [...others].map((severity) => words.severity[severity]).join(', ');
  return [
    `${words.severity[criterion.severity]}${canBe === '' ? '' : ` (${pages.severityCanBe(canBe)})`}`,
    words.strength[criterion.strength],
    words.certainty[criterion.certainty],
  ]
    .map(markdown)
    .join(' · ');
}

function line(label: string, text: string): string {
  return `- **${label}:** ${markdown(text)}`;
}

function examples(
  t: Catalog,
  lang: Lang,
  label: string,
  criterion: Criterion,
  outcomes: readonly Example['hasil'][],
): string[] {
  const fitting = criterion.examples.filter(({ hasil }) => outcomes.includes(hasil));
  const asText = fitting.filter(({ teks }) => isText(teks));
  const chosen = (asText.length === 0 ? fitting : asText).slice(0, EXAMPLES);
  if (chosen.length === 0) return [];
  const shown = chosen.map((example) => {
    const outcome = outcomes.length < 2 ? '' : `${t.words.outcome[example.hasil]}: `;
    const date =
      example.tanggal === undefined ? '' : ` (${t.book.onDate(formatDate(example.tanggal, lang))})`;
    return `  - ${outcome}${code(truncate(exampleOf(t, example), EXAMPLE_COLUMNS))}${date}`;
  });
  return [`- **${label}:**`, ...shown];
}

/** An example of one service is shown without the list of services around it. */
function exampleOf(t: Catalog, example: Example): string {
  const { dokumen } = example;
  const services = dokumen === undefined || Object.keys(dokumen).length > 1 ? undefined : dokumen.layanan;
  const only =
    Array.isArray(services) && services.length === 1 ? (services[0] as Example['dokumen']) : undefined;
  const text = exampleText(t, only === undefined ? example : { ...example, dokumen: only });
  return isText(example.teks) ? text.slice(1, -1) : text;
}

/** Text as an office would write it, which says more to a reader than a structure. */
function isText(value: unknown): boolean {
  return value !== undefined && [value].flat().every((item) => typeof item === 'string');
}
