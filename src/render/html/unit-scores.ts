/** Scores of a unit: for each instrument three numbers, zone, a bar for each dimension, and the indicators. */
import type { IndicatorScore, InstrumentSummary, UnitReport, UnitScore } from '../../model/report.ts';
import { type Html, html } from '../escape-html.ts';
import { capital } from '../matters.ts';
import { sheetSummary, valueText, where } from '../table-sheets.ts';
import { bar, type Parts, partsOf, zoneScale } from './bar.ts';
import type { PageView } from './page-view.ts';
import { rehearsal, zoneWords } from './pieces.ts';

/** A row of figures: a dimension or an indicator. */
interface Row {
  readonly name: string;
  readonly note: string;
  /** Where the value came from; null where everything came from the documents. */
  readonly source: string | null;
  readonly parts: Parts;
}

/** A panel for each instrument. */
export function unitScores(view: PageView, unit: UnitReport): Html {
  const { html: t } = view.pen.t;
  if (unit.scores.length === 0) return html``;
  return html`<h4>${t.scores}</h4><div class="${unit.scores.length > 2 ? 'uneven' : 'cards'}">${unit.scores.map((score) => panel(view, score))}</div>
`;
}

function panel(view: PageView, whole: UnitScore): Html {
  const { instrument, score, dimensions } = whole;
  const { pen } = view;
  const { html: t } = pen.t;
  const found = view.instrument(instrument);
  const name = found === undefined ? instrument : pen.say(found.short);
  const total = found?.total ?? '100';
  const parts = { gained: score.gained, lost: score.lost, open: score.open, whole: total };
  const sheets = sheetSummary(view, whole);
  const label = t.threeNumbers(pen.num(score.gained), pen.num(score.lost), pen.num(score.open), total);
  return html`<div class="card score"><h5>${name}</h5>${rehearsal(pen, found)}
<p class="big"><b>${pen.num(score.gained)}</b> ${t.gained} <span class="soft">${t.of} ${total}</span></p>
${bar(parts, label)}<p class="soft">${label}</p>${sheets === null ? null : html`<p class="soft">${sheets}</p>`}
${
  found === undefined
    ? null
    : html`${zoneWords(pen, found, score)}${zoneScale(pen, found, score)}${dimensionTable(view, found, dimensions, sheets !== null)}`
}</div>
`;
}

/** Dimensions with their bars; the indicators of which something is known unfold below. */
function dimensionTable(
  view: PageView,
  instrument: InstrumentSummary,
  dimensions: UnitScore['dimensions'],
  sourced: boolean,
): Html {
  const { pen } = view;
  const { html: t, words } = pen.t;
  const rows = dimensions.map((dimension): Row => {
    const known = instrument.dimensions.find(({ id }) => id === dimension.id);
    return {
      name: known === undefined ? dimension.id : pen.say(known.name),
      note: known === undefined ? '' : `${t.weight} ${words.weight[known.status]}`,
      source: dimension.rapor === null ? null : pen.t.scoring.sheet.rapor(where(dimension.rapor)),
      parts: partsOf(dimension, instrument.decimals),
    };
  });
  const indicators = dimensions.flatMap((dimension) => dimension.indicators);
  const known = indicators.filter((one) => one.low.exact !== '0' || one.high.exact !== one.points.exact);
  return html`${figureTable(view, t.dimension, rows)}${indicatorTable(view, instrument, known, indicators.length, sourced)}`;
}

function indicatorTable(
  view: PageView,
  instrument: InstrumentSummary,
  known: readonly UnitScore['dimensions'][number]['indicators'][number][],
  all: number,
  sourced: boolean,
): Html {
  const { pen } = view;
  const { html: t, words } = pen.t;
  const rows = known.map((indicator): Row => {
    const summary = instrument.indicators.find(({ id }) => id === indicator.id);
    return {
      name: summary === undefined ? indicator.id : pen.say(summary.name),
      note: summary === undefined ? '' : `${t.weight} ${words.weight[summary.status]}`,
      source: sourced ? sourceText(view, indicator, summary?.top ?? '1') : null,
      parts: partsOf(indicator, instrument.decimals),
    };
  });
  const hidden = all - known.length;
  const rest = hidden === 0 ? null : html`<p class="soft">${t.indicatorsOpen(hidden)}</p>`;
  if (rows.length === 0) return html`${rest}`;
  return html`<details class="more"><summary>${t.indicators(rows.length)}</summary>${figureTable(view, t.indicator, rows)}${rest}</details>`;
}

/** Which sheet a value came from, with its date, who was asked and the evidence; or that it came from the documents or from nobody. */
function sourceText(view: PageView, indicator: IndicatorScore, top: string): string {
  const { sources } = view.pen.t.scoring.sheet;
  if (indicator.source === 'document') return sources.document;
  return capital(valueText(view, indicator, top));
}

function figureTable({ pen }: PageView, head: string, rows: readonly Row[]): Html {
  const { html: t } = pen.t;
  if (rows.length === 0) return html``;
  return html`<table class="figures"><thead><tr><th scope="col">${head}</th><th scope="col">${t.gained}</th><th scope="col">${t.lost}</th><th scope="col">${t.open}</th></tr></thead><tbody>${rows.map(
    ({ name, note, source, parts }) =>
      html`<tr><th scope="row">${name}${bar(parts, null)}<span class="soft">${t.of} ${pen.num(parts.whole)}${note === '' ? '' : ` · ${note}`}</span></th>${[parts.gained, parts.lost, parts.open].map((figure) => html`<td class="number">${pen.num(figure)}</td>`)}</tr>${
        source === null ? null : html`<tr class="source"><td class="soft" colspan="4">${source}</td></tr>`
      }`,
  )}</tbody></table>
`;
}
