/** What was not assessed in a unit and what it needs, and what does not apply. */
import { COMPONENTS, type ComponentKey } from '../model/component.ts';
import type { Result, UnitReport, UnitScore } from '../model/report.ts';
import { reasonSentence } from '../text/index.ts';
import { ink, type Pen } from './pen.ts';
import type { View } from './view.ts';

/** Matters that wait for the same thing. */
interface Group {
  readonly sentence: string;
  readonly components: Set<ComponentKey>;
  count: number;
}

/** What is open, grouped by what it needs and counted, most first; then what is met and what does not apply. */
export function notAssessedLines(view: View, unit: UnitReport): string[] {
  const { pen } = view;
  const { report } = pen.t;
  const open = unit.results.filter((result) => result.outcome === 'not_assessed');
  const count = (outcome: Result['outcome']) =>
    unit.results.filter((result) => result.outcome === outcome).length;
  const groups = grouped(pen, open).map((group) =>
    counted(pen, group.count, group.sentence + named(pen, group)),
  );
  const sheets = unit.scores.map((score) => sheetLines(view, score));
  const entries = [...groups, ...sheets].flat();
  return [
    ...(entries.length === 0 ? [] : pen.flow([ink(report.notAssessed(open.length), 'bold')])),
    ...entries,
    ...pen.flow(report.outcomes(count('met'), count('not_applicable'))),
  ];
}

function counted(pen: Pen, count: number, text: string): string[] {
  const number = pen.count(count);
  return pen.entry(number, text, { label: Math.max(0, 5 - number.length), body: 7 });
}

function grouped(pen: Pen, open: readonly Result[]): Group[] {
  const groups = new Map<string, Group>();
  for (const result of open) {
    const { reason } = result;
    const sentence =
      reason === null ? pen.t.words.outcome.not_assessed : reasonSentence(pen.t, pen.lang, reason);
    const group = groups.get(sentence) ?? { sentence, components: new Set<ComponentKey>(), count: 0 };
    group.count += 1;
    const component = componentOf(result);
    if (component !== null) group.components.add(component);
    groups.set(sentence, group);
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}

/** The component a group should name; none where its sentence is about a block. */
function componentOf({ reason, component }: Result): ComponentKey | null {
  if (reason !== null && 'block' in reason) return null;
  return reason !== null && 'component' in reason ? reason.component : component;
}

/** " (dasar hukum, produk)", in the order of the law. */
function named(pen: Pen, { components }: Group): string {
  const keys = COMPONENTS.map(({ key }) => key).filter((key) => components.has(key));
  return keys.length === 0 ? '' : ` (${keys.map((key) => pen.t.words.componentShort[key]).join(', ')})`;
}

/** Indicators that only a person can assess. */
function sheetLines(view: View, { instrument, dimensions }: UnitScore): string[] {
  const { pen } = view;
  const summary = view.instrument(instrument);
  if (summary === undefined) return [];
  const sheets = new Set(
    summary.indicators.filter((indicator) => indicator.scale === 'sheet').map((indicator) => indicator.id),
  );
  const open = dimensions
    .flatMap((dimension) => dimension.indicators)
    .filter((indicator) => sheets.has(indicator.id) && indicator.low.exact !== indicator.high.exact);
  if (open.length === 0) return [];
  return counted(pen, open.length, pen.t.report.sheetIndicators(pen.say(summary.short)));
}
