/** What assessment sheets say of a unit: how much they fill, from whom, and where every value came from. */

import { parseRatio, roundHalfUp } from '../model/ratio.ts';
import type { IndicatorScore, SheetSource, UnitReport, UnitScore } from '../model/report.ts';
import { ink } from './pen.ts';
import type { View } from './view.ts';

/** A paragraph for each instrument that a sheet speaks of; with one unit on the page also the source of each value. */
export function sheetLines(view: View, unit: UnitReport): string[] {
  return unit.scores.flatMap((score) => {
    const lines = summaryLines(view, score);
    return lines.length > 0 && view.full ? [...lines, ...sourceLines(view, score)] : lines;
  });
}

function summaryLines(view: View, score: UnitScore): string[] {
  const text = sheetSummary(view, score);
  return text === null ? [] : view.pen.flow(text, { hang: 2 });
}

/** How much sheets fill of an instrument, from whom, and what they lack; null where no sheet speaks of it. */
export function sheetSummary(view: View, score: UnitScore): string | null {
  const { pen } = view;
  const { sheet: t } = pen.t.scoring;
  const indicators = score.dimensions.flatMap((dimension) => dimension.indicators);
  const filled = indicators.filter(({ source }) => source === 'sheet');
  const rapor = [score.rapor, ...score.dimensions.map((dimension) => dimension.rapor)].filter(
    (one) => one !== null,
  );
  if (filled.length === 0 && rapor.length === 0) return null;
  const sources = [...filled.flatMap(({ sheet }) => sheet ?? []), ...rapor];
  const entries = sources.flatMap((source) => source.entries);
  const files = [...new Set(sources.map(({ file }) => file))].join(', ');
  const nobody = indicators.filter(({ source }) => source === 'nobody').length;
  const substitutes = entries.filter(({ substitute }) => substitute).length;
  const lacking = entries.filter(({ state }) => state !== null && state !== 'ada').length;
  const settled =
    score.rapor !== null
      ? t.raporTotal
      : t.raporDimensions(
          score.dimensions
            .filter((one) => one.rapor !== null)
            .map(({ id }) => id)
            .join(', '),
        );
  const name = view.instrument(score.instrument);
  return [
    t.head(name === undefined ? score.instrument : pen.say(name.short), files),
    ...(filled.length === 0 ? [] : [t.filled(filled.length, indicators.length)]),
    ...(rapor.length === 0 ? [] : [settled]),
    ...(nobody === 0 ? [] : [t.nobody(nobody)]),
    ...(substitutes === 0 ? [] : [t.substitutes(substitutes)]),
    ...(lacking === 0 ? [] : [t.lacking(lacking)]),
  ].join(' ');
}

function sourceLines(view: View, score: UnitScore): string[] {
  const { pen } = view;
  const { sheet: t } = pen.t.scoring;
  const summary = view.instrument(score.instrument);
  const rows = score.dimensions.flatMap((dimension) => [
    ...(dimension.rapor === null
      ? []
      : pen.flow(`${dimension.id}: ${t.rapor(where(dimension.rapor))}`, { indent: 2, hang: 4 })),
    ...dimension.indicators
      .filter(({ source }) => source !== 'rapor')
      .flatMap((indicator) => {
        const top = summary?.indicators.find(({ id }) => id === indicator.id)?.top ?? '1';
        return pen.entry(indicator.id, valueText(view, indicator, top), { label: 2, body: 11 });
      }),
  ]);
  return ['', ...pen.flow([ink(t.title, 'bold')]), ...rows];
}

/** "lembar.yaml:12". */
export function where({ file, span }: SheetSource): string {
  return `${file}:${span.line}`;
}

/** "0,75 dari 1: lembar.yaml:12, 2026-11-20, Sekretaris (pengganti); bukti: SK 12 (ada)". */
export function valueText(
  { pen }: View,
  { source, sheet, share, low, high }: IndicatorScore,
  top: string,
): string {
  const { sheet: t } = pen.t.scoring;
  if (source === 'nobody') return t.sources.nobody;
  if (source !== 'sheet' || sheet === null) {
    const range =
      low.rounded === high.rounded
        ? pen.num(low.rounded)
        : `${pen.num(low.rounded)}-${pen.num(high.rounded)}`;
    return `${t.sources.document}: ${t.points(range)}`;
  }
  const value = parseRatio(share.low);
  const scale = parseRatio(top);
  const shown = roundHalfUp({ n: value.n * scale.n, d: value.d * scale.d }, 2);
  const notes = sheet.entries.map((entry) => {
    const who =
      entry.respondent === null ? [] : [entry.substitute ? t.substitute(entry.respondent) : entry.respondent];
    const state = entry.state === null ? '' : ` (${t.states[entry.state]})`;
    const proof =
      entry.evidence === null && state === '' ? [] : [`${t.evidence} ${entry.evidence ?? '-'}${state}`];
    return [pen.date(entry.date), ...who, ...proof].join(', ');
  });
  return `${t.value(pen.num(shown), pen.num(top))}: ${where(sheet)}, ${pen.short(notes.join('; '), 200)}`;
}
