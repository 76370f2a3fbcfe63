/** What to mend first in a unit: every fix, in the order of the points that come back. */
import type { Fix } from '../../model/report.ts';
import { type Html, html } from '../escape-html.ts';
import { capital, isExempted, lawOf, messages, remedies, resultsOf, subjectName } from '../matters.ts';
import type { PageUnit, PageView } from './page-view.ts';
import { placeWords, severityChip } from './pieces.ts';

/** All fixes as a numbered list. */
export function unitFixes(view: PageView, entry: PageUnit): Html {
  const { html: t, report } = view.pen.t;
  const { fixes } = entry.unit;
  if (fixes.length === 0) return html`<h4>${t.fixes}</h4><p>${report.fixesNone}</p>`;
  return html`<h4>${t.fixes}</h4><p class="soft">${t.fixesNote}</p>
<ol class="fixes">${fixes.map((fix) => fixItem(view, entry, fix))}</ol>
`;
}

function fixItem(view: PageView, { unit }: PageUnit, fix: Fix): Html {
  const { pen } = view;
  const { html: t } = pen.t;
  const service = fix.service === null || unit.services.length < 2 ? undefined : unit.services[fix.service];
  const results = resultsOf(fix, unit);
  const said = messages(pen, results);
  const law = lawOf(view, fix.criteria);
  const example = exampleOf(fix);
  return html`<li class="fix"><div class="body"><p class="head">${severityChip(pen, fix.severity)} <b>${capital(
    subjectName(pen, fix.component, fix.block),
  )}</b>${isExempted(fix, unit) ? html` <span class="chip s-known">${pen.t.exemptions.fixMark}</span>` : null}${service === undefined ? null : html` <span class="soft">${service.name}</span>`}</p>
${said.length === 1 ? html`<p>${said[0] ?? ''}</p>` : html`<ul>${said.map((text) => html`<li>${text}</li>`)}</ul>`}
${remedies(view, fix.criteria).map((text) => html`<p class="remedy">${text}</p>`)}
${example === null ? null : html`<p class="example"><span class="soft">${t.example}:</span> <q>${example}</q></p>`}
<p class="soft">${law === '' ? null : html`${t.law}: ${law} · `}${placeWords(pen, fix.place)}</p></div>
${gains(view, fix)}</li>
`;
}

/** Points that come back, for each instrument. */
function gains({ pen, report }: PageView, fix: Fix): Html {
  const { html: t } = pen.t;
  const rows = report.instruments.flatMap(({ id, short }) => {
    const points = fix.gains.find(({ instrument }) => instrument === id)?.points;
    if (points === undefined || points.exact === '0') return [];
    return [
      html`<li><b>+${pen.num(points.rounded)}</b> <span class="soft">${t.backFor(pen.say(short))}</span></li>`,
    ];
  });
  return html`<ul class="gains">${rows.length === 0 ? html`<li class="soft">${t.nothingBack}</li>` : rows}</ul>`;
}

/** The text that was tried in its place; null when it is no text. */
function exampleOf({ tried }: Fix): string | null {
  const lines: readonly unknown[] = Array.isArray(tried) ? tried : [tried];
  const text = lines.every((line) => typeof line === 'string') ? lines.join('; ').trim() : '';
  return text === '' ? null : text;
}
