/** What was not assessed in a unit and what it needs, and what does not apply. */
import type { Result, UnitReport, UnitScore } from '../model/report.ts';
import { reasonSentence } from '../text/index.ts';
import type { Pen } from './pen.ts';
import type { View } from './view.ts';

/** Matters that wait for the same thing. */
interface Group {
  readonly sentence: string;
  readonly names: Set<string>;
  count: number;
}

/** What is open, grouped by what it needs and counted, most first; then what is met and what does not apply. */
export function notAssessedLines(view: View, unit: UnitReport): string[] {
  const { pen } = view;
  const { report } = pen.t;
  const open = unit.results.filter((result) => result.outcome === 'not_assessed');
  const count = (outcome: Result['outcome']) =>
    unit.results.filter((result) => result.outcome === outcome).length;
  const sheets = unit.scores.flatMap((score) => sheetLines(view, score));
  const lines =
    open.length + sheets.length === 0 ? [] : [pen.paint(pen.safe(report.notAssessed(open.length)), 'bold')];
  for (const group of grouped(pen, open)) {
    const names = group.names.size === 0 ? '' : ` (${[...group.names].join(', ')})`;
    const number = pen.count(group.count);
    lines.push(
      ...pen.entry(number, group.sentence + names, { label: Math.max(0, 5 - number.length), body: 7 }),
    );
  }
  return [...lines, ...sheets, ...pen.flow(report.outcomes(count('met'), count('not_applicable')))];
}

function grouped(pen: Pen, open: readonly Result[]): Group[] {
  const groups = new Map<string, Group>();
  for (const result of open) {
    const { reason } = result;
    const sentence =
      reason === null ? pen.t.words.outcome.not_assessed : reasonSentence(pen.t, pen.lang, reason);
    const group = groups.get(sentence) ?? { sentence, names: new Set<string>(), count: 0 };
    group.count += 1;
    const name = nameOf(pen, result);
    if (name !== null) group.names.add(name);
    groups.set(sentence, group);
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}

/** What the group is about, where its sentence does not say so itself. */
function nameOf(pen: Pen, { reason, component }: Result): string | null {
  const { words } = pen.t;
  if (reason !== null && 'block' in reason) return null;
  if (reason !== null && 'component' in reason) return words.componentShort[reason.component];
  return component === null ? null : words.componentShort[component];
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
  return pen.flow(pen.t.report.sheetIndicators(open.length, pen.say(summary.short)), { hang: 2 });
}
