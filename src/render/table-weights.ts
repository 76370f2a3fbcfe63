/** Notes on how the weights of each instrument are known. */
import type { WeightStatus } from '../model/instrument.ts';
import type { InstrumentSummary } from '../model/report.ts';
import type { Pen } from './pen.ts';
import type { View } from './view.ts';

/** The mark ("*", "**", ...) that ties an instrument on the page to its note; weights known alike share one note. */
export function footnoteMark(view: View, instrument: InstrumentSummary): string {
  return '*'.repeat(notes(view).indexOf(weightNote(view.pen, instrument)) + 1);
}

/** One note for each kind of weights on the page. */
export function weightNotes(view: View): string[] {
  return notes(view).flatMap((text, index) =>
    view.pen.flow(`${'*'.repeat(index + 1)} ${text}`, { hang: index + 2 }),
  );
}

function notes({ pen, report }: View): string[] {
  return [...new Set(report.instruments.map((instrument) => weightNote(pen, instrument)))];
}

function statuses(instrument: InstrumentSummary) {
  return {
    dimensions: instrument.dimensions.map((dimension) => dimension.status),
    indicators: instrument.indicators.map((indicator) => indicator.status),
    ladder: [instrument.ladder, instrument.deduction].flatMap((rule) => rule?.status ?? []),
  };
}

/** How the weights of an instrument are known, in a sentence. */
export function weightNote(pen: Pen, instrument: InstrumentSummary): string {
  const { report } = pen.t;
  const parts = statuses(instrument);
  const all = [...parts.dimensions, ...parts.indicators, ...parts.ladder];
  if (new Set(all).size === 1) return report.weights(summary(pen, all));
  const said = (['dimensions', 'indicators', 'ladder'] as const)
    .filter((part) => parts[part].length > 0)
    .map((part) => report.weightsOf[part](summary(pen, parts[part])));
  const text = said.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The most frequent status in words, with the exceptions counted. */
function summary(pen: Pen, all: readonly WeightStatus[]): string {
  const counts = new Map<WeightStatus, number>();
  for (const status of all) counts.set(status, (counts.get(status) ?? 0) + 1);
  const [main, ...others] = [...counts].sort((a, b) => b[1] - a[1]);
  if (main === undefined) return '';
  const { weight } = pen.t.words;
  return others.reduce(
    (text, [status, count]) => pen.t.report.weightsMixed(text, count, all.length, weight[status]),
    weight[main[0]],
  );
}
