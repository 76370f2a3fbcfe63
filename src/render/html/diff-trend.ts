/** The trend through all reports: for each unit and instrument what was proved, and how much was still possible. */
import type { Comparison, Range } from '../../model/comparison.ts';
import type { DiffView } from '../diff-view.ts';
import { type Html, html } from '../escape-html.ts';
import { section, sentenceCase } from './pieces.ts';

/** The drawing in its own units; it grows with its card. */
const CHART = { width: 320, height: 96, left: 28, right: 8, top: 8, bottom: 8 } as const;

/** The section; null where fewer than three reports are given. */
export function diffTrend(view: DiffView): Html | null {
  const { pen, diff } = view;
  const { diff: t } = pen.t;
  if (diff.reports.length < 3 || diff.trend.length === 0) return null;
  const names = new Map(diff.units.map((unit) => [unit.key, unit.name]));
  return section('perkembangan', sentenceCase(t.trend), [
    html`<p class="lead">${t.trendNote}</p><div class="cards">${diff.trend.map(
      (
        row,
      ) => html`<figure class="card trend"><figcaption><b>${names.get(row.unit) ?? row.unit}</b><br><span class="soft">${view.measure(row.instrument)}</span></figcaption>
${chart(row.points, totalOf(diff, row.instrument))}
${figures(view, row.points)}</figure>
`,
    )}</div>
`,
  ]);
}

function totalOf({ instruments }: Comparison, id: string): string {
  return instruments.find((one) => one.id === id)?.summary.total ?? '100';
}

/** The same numbers in words, so that the drawing is only a picture of them. */
function figures({ pen, diff }: DiffView, points: readonly (Range | null)[]): Html {
  const { diff: t } = pen.t;
  return html`<table class="figures"><thead><tr><th scope="col">${t.date}</th><th scope="col">${t.gained}</th><th scope="col">${t.high}</th></tr></thead><tbody>${diff.reports.map(
    ({ date }, index) => {
      const point = points[index] ?? null;
      return html`<tr><th scope="row">${pen.date(date)}</th>${
        point === null
          ? html`<td class="number">${t.absent}</td><td class="number">${t.absent}</td>`
          : html`<td class="number">${pen.num(point.low)}</td><td class="number">${pen.num(point.high)}</td>`
      }</tr>`;
    },
  )}</tbody></table>`;
}

/** A line for what was proved inside a band up to what was possible, from 0 to the whole; a gap where a report has no number. */
function chart(points: readonly (Range | null)[], total: string): Html {
  const { width, height, left, right, top, bottom } = CHART;
  const [wide, high] = [width - left - right, height - top - bottom];
  const x = (index: number) => left + (wide * index) / Math.max(1, points.length - 1);
  const y = (text: string) => top + high * (1 - Number(text) / Number(total));
  const at = (index: number, text: string) => `${x(index).toFixed(1)},${y(text).toFixed(1)}`;
  const runs: { index: number; point: Range }[][] = [[]];
  for (const [index, point] of points.entries()) {
    if (point === null) runs.push([]);
    else runs.at(-1)?.push({ index, point });
  }
  const lines = runs
    .filter((run) => run.length > 1)
    .map((run) => {
      const low = run.map(({ index, point }) => at(index, point.low));
      const up = run.map(({ index, point }) => at(index, point.high)).reverse();
      return html`<polygon class="open" points="${[...low, ...up].join(' ')}"/><polyline points="${low.join(' ')}"/>`;
    });
  const rules = ['0', total].map(
    (text) =>
      html`<line x1="${left}" x2="${width - right}" y1="${y(text).toFixed(1)}" y2="${y(text).toFixed(1)}"/><text class="from" x="0" y="${(y(text) + 4).toFixed(1)}">${text}</text>`,
  );
  const dots = points.map((point, index) =>
    point === null
      ? null
      : html`<circle cx="${x(index).toFixed(1)}" cy="${y(point.low).toFixed(1)}" r="3.5"/>`,
  );
  return html`<svg class="line" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">${rules}${lines}${dots}</svg>`;
}
