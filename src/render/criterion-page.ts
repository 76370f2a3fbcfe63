/** `patuh explain JW-01`: one criterion, as an official would want it explained. */
import type { Criterion, Example } from '../model/criterion.ts';
import { type CriterionContext, worthLines } from './criterion-worth.ts';
import { exampleText } from './example-text.ts';
import { displayWidth } from './layout.ts';
import type { RenderOptions } from './options.ts';
import { createPen, ink, type Pen } from './pen.ts';
import { componentOf, isAboutEveryComponent } from './points.ts';
import { SEVERITY_INK } from './view.ts';

const EXAMPLES = 4;
const EXAMPLE_COLUMNS = 400;

/** The page of a criterion: law, what is checked, what passes and fails, how to mend it, what it counts for. */
export function renderCriterion(
  criterion: Criterion,
  context: CriterionContext,
  options: RenderOptions,
): string {
  const pen = createPen(options);
  const { pages } = pen.t;
  const worth = worthLines(pen, criterion, context);
  const lines = [
    ...title(pen, criterion),
    ...section(pen, pages.law, [
      pen.t.law(criterion.basis),
      pages.strengthMeans[criterion.strength],
      pages.certaintyMeans[criterion.certainty],
    ]),
    ...section(pen, pages.asks, [
      pen.say(criterion.title),
      ...(criterion.needs === undefined ? [] : [pages.needs(pen.say(criterion.needs.ask))]),
    ]),
    ...section(pen, pages.fails, [failureText(pen, criterion), ...examples(pen, criterion, ['unmet'])]),
    ...section(pen, pages.passes, examples(pen, criterion, ['met'])),
    ...section(pen, pages.others, examples(pen, criterion, ['not_applicable', 'not_assessed'])),
    ...section(pen, pages.mend, [pen.say(criterion.remedy)]),
    ...section(pen, pages.counted, worth.length === 0 ? [pages.noPoints] : worth),
  ];
  return `${lines.join('\n')}\n`;
}

function title(pen: Pen, criterion: Criterion): string[] {
  const { pages, words } = pen.t;
  const component = componentOf(criterion);
  const about = isAboutEveryComponent(criterion)
    ? pages.everyComponent
    : component === null
      ? pages.unitLevel
      : pages.component(words.component[component]);
  const others = new Set((criterion.overrides ?? []).flatMap(({ severity }) => severity ?? []));
  others.delete(criterion.severity);
  const canBe = [...others].map((severity) => words.severity[severity]).join(', ');
  return [
    ...pen.flow([ink(criterion.id, 'bold'), ` · ${pen.say(criterion.title)}`], {
      hang: displayWidth(criterion.id) + 3,
    }),
    ...pen.flow([
      ink(words.severity[criterion.severity], SEVERITY_INK[criterion.severity]),
      ` · ${about}${canBe === '' ? '' : ` · ${pages.severityCanBe(canBe)}`}`,
    ]),
    ...(criterion.duplicate_of === undefined ? [] : pen.flow(pages.duplicate(criterion.duplicate_of))),
  ];
}

/** A heading and its paragraphs; nothing when there are none. */
export function section(pen: Pen, heading: string, paragraphs: readonly string[]): string[] {
  if (paragraphs.length === 0) return [];
  return [
    '',
    pen.paint(pen.safe(heading), 'bold'),
    ...paragraphs.flatMap((text) => pen.flow(text, { indent: 2, hang: text.startsWith('- ') ? 4 : 2 })),
  ];
}

/** The failure sentence without the places that are filled from a document. */
function failureText(pen: Pen, criterion: Criterion): string {
  return pen.say(criterion.failure).replaceAll(/\{[^{}]*\}/gu, pen.unicode ? '…' : '...');
}

function examples(pen: Pen, criterion: Criterion, outcomes: readonly Example['hasil'][]): string[] {
  const { pages, words } = pen.t;
  return criterion.examples
    .filter((example) => outcomes.includes(example.hasil))
    .slice(0, EXAMPLES)
    .map((example) => {
      const date = example.tanggal === undefined ? '' : ` (${pages.onDate(pen.date(example.tanggal))})`;
      const outcome = outcomes.length < 2 ? '' : `${words.outcome[example.hasil]}: `;
      return `- ${outcome}${pen.short(exampleText(pen.t, example), EXAMPLE_COLUMNS)}${date}`;
    });
}
