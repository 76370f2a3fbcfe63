/** The report as one page for a browser: everything in one file, nothing fetched, scripts and styles bound by hash. */
import type { Report } from '../../model/report.ts';
import { type Html, html } from '../escape-html.ts';
import { capital } from '../matters.ts';
import type { RenderOptions } from '../options.ts';
import { sha256Base64 } from '../sha256.ts';
import { compared } from './compared.ts';
import { exempted } from './exempted.ts';
import { filters } from './filters.ts';
import { files, notes } from './notes.ts';
import script from './page.client.js' with { type: 'text' };
import style from './page.css' with { type: 'text' };
import { createPageView, type PageView } from './page-view.ts';
import { section, sentenceCase } from './pieces.ts';
import { frequent, ranking } from './ranking.ts';
import { banner, subjectOf, summary } from './summary.ts';
import { supposed } from './supposed.ts';
import { unitSection } from './unit.ts';

/** Filled by the renderer: the foot of printed pages, as a string of CSS. */
const FOOT = /"printed foot"/u;

/**
 * A complete HTML document. Its content security policy allows this script and this style by their hashes and nothing else: no network, no
 * other script, no style attribute. Without the script everything is there and readable; search and filters are hidden.
 */
export function renderHtml(report: Report, { lang }: RenderOptions): string {
  const view = createPageView(report, lang);
  const { html: t } = view.pen.t;
  const css = style.replace(FOOT, () => JSON.stringify(t.printFoot));
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${sha256Base64(script)}'`,
    `style-src 'sha256-${sha256Base64(css)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const { markup } = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${subjectOf(view)} · ${t.title} · ${view.pen.date(report.date)}</title>
<style>${raw(css)}</style>
</head>
<body>
<a class="skip" href="#isi">${t.skip}</a>
<svg class="patterns" aria-hidden="true" focusable="false" width="0" height="0"><defs><pattern id="garis" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground" width="6" height="6"/><rect class="stripe" width="2.5" height="6"/></pattern></defs></svg>
${banner(view)}${content(view)}<script>${raw(script)}</script>
</body>
</html>
`;
  return markup;
}

/** Navigation and the sections it leads to. */
function content(view: PageView): Html {
  const { html: t } = view.pen.t;
  const sections: readonly (readonly [string, string, Html | null])[] = [
    ['ringkasan', t.summary, summary(view)],
    ['urutan', t.ranking, ranking(view)],
    ['andaikan', view.pen.t.workbook.sheets.whatIf, supposed(view)],
    ['tersering', t.frequent, frequent(view)],
    ['opd', t.units, units(view)],
    ['pengecualian', capital(view.pen.t.exemptions.title.toLowerCase()), exempted(view)],
    ['dasar-banding', sentenceCase(view.pen.t.baseline.title), compared(view)],
    ['berkas', t.files, files(view)],
    ['catatan', t.notes, notes(view)],
  ];
  const shown = sections.filter(([, , body]) => body !== null);
  return html`<nav aria-label="${t.contents}"><ul>${shown.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<main id="isi" tabindex="-1">
${shown.map(([, , body]) => body)}</main>
`;
}

function units(view: PageView): Html | null {
  if (view.pageUnits.length === 0) return null;
  return section('opd', view.pen.t.html.units, [
    filters(view),
    ...view.pageUnits.map((unit) => unitSection(view, unit)),
  ]);
}

/** Our own text that is no text of a document: the policy, the style and the script. */
function raw(text: string): Html {
  return { markup: text };
}
