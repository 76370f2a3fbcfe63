/** A comparison as one offline page, with the trend through all reports. */
import type { Comparison, UnitComparison } from '../model/comparison.ts';
import {
  createDiffView,
  type DiffView,
  diffHeading,
  diffTotals,
  fixedIn,
  goneSentence,
  incomparable,
  matterAbout,
  moved,
  signed,
  trendRows,
  zoneChange,
} from './diff-view.ts';
import { type Html, html } from './escape-html.ts';
import { placeWords, section, severityChip } from './html/pieces.ts';
import { plainStyle, type RenderOptions } from './options.ts';
import { createPen } from './pen.ts';
import { sha256Base64 } from './sha256.ts';

const WIDTH = 120;
const CHART = { width: 240, height: 40 } as const;

/** No rule of the report's page is needed here, and a page of tables reads well with few. */
const STYLE = `:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:0 auto;padding:1rem}
table{border-collapse:collapse;width:100%}
th,td{padding:.3rem .6rem;border-bottom:1px solid #8886;text-align:left;vertical-align:top}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.wide{overflow-x:auto}
.chip{font-weight:700}
.place{opacity:.8;overflow-wrap:anywhere}
svg polyline{fill:none;stroke:currentColor;stroke-width:2}
svg circle{fill:currentColor}
@media print{details{display:block}.wide{overflow:visible}}`;

/** A complete HTML document; its content security policy allows this style and nothing else. */
export function renderDiffHtml(diff: Comparison, { lang }: Pick<RenderOptions, 'lang'>): string {
  const view = createDiffView(diff, createPen({ lang, width: WIDTH, style: plainStyle, unicode: true }));
  const { diff: t, report: words } = view.pen.t;
  const cannot = incomparable(view);
  const policy = `default-src 'none'; style-src 'sha256-${sha256Base64(STYLE)}'; base-uri 'none'; form-action 'none'`;
  const style: Html = { markup: STYLE };
  const csp: Html = { markup: policy };
  const { markup } = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${t.title}: ${diffHeading(view)}</title>
<style>${style}</style>
</head>
<body>
<header><h1>${t.title}</h1><p>${diffHeading(view)}</p><p><strong>${diffTotals(view)}</strong></p><p>${words.disclaimer}</p></header>
<main>
${
  cannot.length === 0
    ? null
    : section('tak-terbanding', t.notComparable, [
        html`<ul>${cannot.map((line) => html`<li>${line}</li>`)}</ul>`,
      ])
}${scores(view)}${trend(view)}${diff.units.map((unit, index) => unitSection(view, unit, index))}</main>
</body>
</html>
`;
  return markup;
}

function scores(view: DiffView): Html {
  const { pen, diff } = view;
  const { diff: t } = pen.t;
  const rows = diff.units.flatMap((unit): Html[] => {
    if (unit.state !== 'both')
      return [html`<tr><td>${unit.name}</td><td colspan="4">${t[unit.state]}</td></tr>`];
    return unit.scores.map(
      ({ instrument, score, oldZone, newZone }) =>
        html`<tr><td>${unit.name}</td><td>${view.measure(instrument)}</td><td class="n">${moved(view, score, 'low')}</td><td class="n"><strong>${signed(view, score.lowDelta)}</strong></td><td class="n">${moved(view, score, 'high')} ${zoneChange(view, oldZone, newZone)}</td></tr>`,
    );
  });
  if (rows.length === 0) return html`<p>${t.none}</p>`;
  return section('nilai', pen.t.formats.scores, [
    html`<div class="wide" tabindex="0" role="group" aria-labelledby="j-nilai"><table><thead><tr><th scope="col">${t.unit}</th><th scope="col">${t.measure}</th><th scope="col" class="n">${t.gained}</th><th scope="col" class="n">${t.change}</th><th scope="col" class="n">${t.high}</th></tr></thead><tbody>${rows}</tbody></table></div>`,
  ]);
}

/** A line for each unit and instrument; the figures stand beside it, so that it is only a picture of them. */
function trend(view: DiffView): Html | null {
  const { pen, diff } = view;
  const { diff: t } = pen.t;
  const rows = trendRows(view);
  if (rows.length === 0) return null;
  const title = t.trend.charAt(0) + t.trend.slice(1).toLowerCase();
  return section('perkembangan', title, [
    html`<div class="wide" tabindex="0" role="group" aria-labelledby="j-perkembangan"><table><thead><tr><th scope="col">${t.unit}</th><th scope="col">${t.measure}</th>${diff.reports.map(({ date }) => html`<th scope="col" class="n">${pen.date(date)}</th>`)}<td></td></tr></thead><tbody>${rows.map(
      ({ unit, instrument, lows }) =>
        html`<tr><td>${unit}</td><td>${view.measure(instrument)}</td>${lows.map((low) => html`<td class="n">${low === null ? t.absent : pen.num(low)}</td>`)}<td>${chart(lows)}</td></tr>`,
    )}</tbody></table></div>`,
  ]);
}

/** Points of 0 to 100 from left to right; a gap where a report has no number. */
function chart(lows: readonly (string | null)[]): Html {
  const step = (CHART.width - 8) / Math.max(1, lows.length - 1);
  const points = lows.map((low, index) =>
    low === null ? null : { x: 4 + index * step, y: 4 + (CHART.height - 8) * (1 - Number(low) / 100) },
  );
  const runs: string[][] = [[]];
  for (const point of points) {
    if (point === null) runs.push([]);
    else runs.at(-1)?.push(`${point.x.toFixed(1)},${point.y.toFixed(1)}`);
  }
  return html`<svg width="${CHART.width}" height="${CHART.height}" aria-hidden="true" focusable="false">${runs
    .filter((run) => run.length > 1)
    .map((run) => html`<polyline points="${run.join(' ')}"/>`)}${points.map((point) =>
    point === null ? null : html`<circle cx="${point.x.toFixed(1)}" cy="${point.y.toFixed(1)}" r="3"/>`,
  )}</svg>`;
}

function unitSection(view: DiffView, unit: UnitComparison, index: number): Html | null {
  const { pen } = view;
  const { diff: t } = pen.t;
  if (unit.state !== 'both' || unit.fresh.length + unit.gone.length + unit.incomparable === 0) return null;
  const fresh = unit.fresh.map(
    (matter) =>
      html`<li>${severityChip(pen, matter.severity)} ${matterAbout(pen, matter)}: ${pen.say(matter.message)} ${placeWords(pen, matter.place)}</li>`,
  );
  const gone = unit.gone.map((matter) => html`<li>${goneSentence(pen, matter)}</li>`);
  return section(`unit-${index + 1}`, unit.name, [
    html`<p>${t.matters(unit.fresh.length, fixedIn(unit), unit.unchanged)}${unit.incomparable === 0 ? null : html`; ${t.other(unit.incomparable)}`}</p>`,
    fresh.length === 0 ? html`` : html`<h3>${t.fresh}</h3><ul>${fresh}</ul>`,
    gone.length === 0 ? html`` : html`<h3>${t.gone}</h3><ul>${gone}</ul>`,
  ]);
}
