/** A comparison as one offline page, with the trend through all reports; the same look as the page of a report. */
import type { Comparison, UnitComparison } from '../model/comparison.ts';
import {
  createDiffView,
  type DiffView,
  diffHeading,
  dropTexts,
  fixedIn,
  incomparable,
  moved,
  signed,
  zoneChange,
} from './diff-view.ts';
import { type Html, html } from './escape-html.ts';
import { diffTrend } from './html/diff-trend.ts';
import { diffUnits, hasChanged, unitAnchor } from './html/diff-units.ts';
import style from './html/page.css' with { type: 'text' };
import { section, sentenceCase } from './html/pieces.ts';
import { plainStyle, type RenderOptions } from './options.ts';
import { createPen } from './pen.ts';
import { sha256Base64 } from './sha256.ts';

const WIDTH = 120;
/** Governments named in the title; more are counted. */
const NAMED = 3;
/** Filled by the renderer: the foot of printed pages, as a string of CSS. */
const FOOT = /"printed foot"/u;

/** A complete HTML document without any script; its content security policy allows this style and nothing else. `failOnDrop` adds the verdict. */
export function renderDiffHtml(
  diff: Comparison,
  { lang }: Pick<RenderOptions, 'lang'>,
  failOnDrop: boolean,
): string {
  const view = createDiffView(diff, createPen({ lang, width: WIDTH, style: plainStyle, unicode: true }));
  const { diff: t, html: page, report } = view.pen.t;
  const css = style.replace(FOOT, () => JSON.stringify(page.printFoot));
  const policy = `default-src 'none'; style-src 'sha256-${sha256Base64(css)}'; base-uri 'none'; form-action 'none'`;
  const subject = subjectOf(view);
  const { markup } = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${t.pageTitle}: ${diffHeading(view)}</title>
<style>${raw(css)}</style>
</head>
<body>
<a class="skip" href="#isi">${page.skip}</a>
<header class="banner">
<p class="brand">${report.brand} <span>${t.pageTitle}</span></p>
<h1>${subject}</h1>
<p class="when">${diffHeading(view)}${diff.reports.length > 2 ? ` · ${t.reports(diff.reports.length)}` : ''}</p>
<p class="estimate"><strong>${page.estimate}</strong> ${page.estimateMore}</p>
</header>
${content(view, failOnDrop)}</body>
</html>
`;
  return markup;
}

/** Our own text that is no text of a document: the policy and the style. */
function raw(text: string): Html {
  return { markup: text };
}

/** Whose reports are compared. */
function subjectOf({ pen, diff }: DiffView): string {
  const { report, diff: t } = pen.t;
  const names = [...new Set(diff.units.map(({ government }) => government))];
  if (names.length === 0) return t.pageTitle;
  if (names.length > NAMED) return report.governments(names.length);
  return pen.list(names.map((name) => (name === '' ? report.noGovernment : name)));
}

/** Navigation and the sections it leads to. */
function content(view: DiffView, failOnDrop: boolean): Html {
  const { html: page, diff: t, formats } = view.pen.t;
  const sections: readonly (readonly [string, string, Html | null])[] = [
    ['ringkasan', page.summary, summary(view, failOnDrop)],
    ['tak-terbanding', sentenceCase(t.notComparable), cannotCompare(view)],
    ['nilai', formats.scores, scores(view)],
    ['perkembangan', sentenceCase(t.trend), diffTrend(view)],
    ['unit', t.unitChanges, diffUnits(view)],
  ];
  const shown = sections.filter(([, , body]) => body !== null);
  return html`<nav aria-label="${page.contents}"><ul>${shown.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<main id="isi" class="flow" tabindex="-1">
${shown.map(([, , body]) => body)}</main>
`;
}

function summary(view: DiffView, failOnDrop: boolean): Html {
  const { pen, diff } = view;
  const { diff: t, html: page } = pen.t;
  const sum = (count: (unit: UnitComparison) => number) =>
    pen.count(diff.units.reduce((all, unit) => all + count(unit), 0));
  const units = (state: UnitComparison['state']) =>
    pen.count(diff.units.filter((unit) => unit.state === state).length);
  const tally = (name: string, figure: string) => html`<div><dt>${name}</dt><dd>${figure}</dd></div>\n`;
  const [verdict = '', ...drops] = failOnDrop ? dropTexts(view) : [];
  return section('ringkasan', page.summary, [
    html`<dl class="tallies even">
${tally(
  t.freshMatters,
  sum(({ fresh }) => fresh.length),
)}${tally(t.fixed, sum(fixedIn))}${tally(
  t.unchanged,
  sum(({ unchanged }) => unchanged),
)}${tally(t.addedUnits, units('added'))}${tally(t.removedUnits, units('removed'))}</dl>
`,
    failOnDrop
      ? html`<ul class="gates"><li class="${diff.drops.length === 0 && hasNumbers(diff) ? 'passed' : 'failed'}">${verdict}</li>${drops.map((text) => html`<li class="failed">${text}</li>`)}</ul>
`
      : html``,
  ]);
}

function hasNumbers({ units }: Comparison): boolean {
  return units.some(({ scores: own }) => own.length > 0);
}

function cannotCompare(view: DiffView): Html | null {
  const cannot = incomparable(view);
  if (cannot.length === 0) return null;
  return section('tak-terbanding', sentenceCase(view.pen.t.diff.notComparable), [
    html`<ul>${cannot.map((line) => html`<li>${line}</li>`)}</ul>
`,
  ]);
}

function scores(view: DiffView): Html {
  const { pen, diff } = view;
  const { diff: t, formats } = pen.t;
  const rows = diff.units.flatMap((unit, index): Html[] => {
    const name = hasChanged(unit)
      ? html`<a href="#${unitAnchor(index)}">${unit.name}</a>`
      : html`${unit.name}`;
    if (unit.state !== 'both')
      return [html`<tr><th scope="row">${name}</th><td colspan="4">${t[unit.state]}</td></tr>\n`];
    return unit.scores.map(
      ({ instrument, score, oldZone, newZone }) =>
        html`<tr><th scope="row">${name}</th><td>${view.measure(instrument)}</td><td class="number" data-h="${t.gained}: ">${moved(view, score, 'low')}</td><td class="number" data-h="${t.change}: "><b>${signed(view, score.lowDelta)}</b></td><td class="number" data-h="${t.high}: ">${moved(view, score, 'high')}${zoneLine(view, oldZone, newZone)}</td></tr>
`,
    );
  });
  if (rows.length === 0) return section('nilai', formats.scores, html`<p>${t.none}</p>`);
  return section('nilai', formats.scores, [
    html`<table class="stacked scores"><thead><tr><th scope="col">${t.unit}</th><th scope="col">${t.measure}</th><th scope="col" class="number">${t.gained}</th><th scope="col" class="number">${t.change}</th><th scope="col" class="number">${t.high}</th></tr></thead><tbody>
${rows}</tbody></table>
`,
  ]);
}

function zoneLine(view: DiffView, old: string | null, now: string | null): Html | null {
  const words = zoneChange(view, old, now);
  return words === null ? null : html`<br><span class="soft">${words}</span>`;
}
