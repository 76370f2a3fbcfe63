/** The head of the page: who, when, that it is an estimate, and what stands below; then a summary of each government. */
import { SEVERITIES } from '../../model/criterion.ts';
import type { GovernmentReport, GovernmentScore, OfficialScore } from '../../model/report.ts';
import { type Html, html } from '../escape-html.ts';
import { gateText } from '../table-gates.ts';
import { lociTexts } from '../table-government.ts';
import { zoneName } from '../view.ts';
import { bar, zoneScale } from './bar.ts';
import type { PageView } from './page-view.ts';
import { plain, rehearsal, section, severityChip, zoneChip, zoneWords } from './pieces.ts';
import { followUp } from './survey.ts';

/** Governments named in the title; more are counted. */
const NAMED = 3;

/** Whom the report is about. */
export function subjectOf({ pen, report }: PageView): string {
  const { report: t } = pen.t;
  const names = report.governments.map(({ name }) => (name === '' ? t.noGovernment : name));
  if (names.length > NAMED) return t.governments(names.length);
  return names.length === 0 ? t.nothingAudited : pen.list(names);
}

/** The banner of the page. */
export function banner(view: PageView): Html {
  const { pen, report } = view;
  const { html: t, report: words } = pen.t;
  const { units, services } = report.totals;
  return html`<header class="banner">
<p class="brand">${words.brand} <span>${t.title}</span></p>
<h1>${subjectOf(view)}</h1>
<p class="when">${pen.date(report.date)} · ${words.units(units)} · ${words.services(services)}</p>
<p class="estimate"><strong>${t.estimate}</strong> ${t.estimateMore}</p>
</header>
`;
}

/** The summary: what was found, gates, and each government with its scores. */
export function summary(view: PageView): Html {
  return section('ringkasan', view.pen.t.html.summary, [
    tallies(view),
    gates(view),
    ...view.report.governments.map((government) => governmentSummary(view, government)),
  ]);
}

function tallies({ pen, report, pageUnits }: PageView): Html {
  const { html: t } = pen.t;
  const { met, notApplicable, notAssessed } = report.totals;
  const all = pageUnits.flatMap(({ matters }) => matters);
  const waiting = pageUnits.reduce((sum, one) => sum + one.waiting.length, 0);
  const bySeverity = SEVERITIES.map((severity) => ({
    severity,
    count: all.filter(({ result }) => result.severity === severity).length,
  })).filter(({ count }) => count > 0);
  return html`<dl class="tallies">
<div class="main"><dt>${t.matters}</dt><dd>${pen.count(all.length)} <span class="chips">${bySeverity.map(
    ({ severity, count }) =>
      html`<span class="pair">${severityChip(pen, severity)} ${pen.count(count)}</span> `,
  )}</span></dd></div>
<div><dt>${t.met}</dt><dd>${pen.count(met)}</dd></div>
<div><dt>${t.notAssessed}</dt><dd>${pen.count(notAssessed)}${
    notAssessed === 0 ? null : html` <span class="chips soft">${t.waitingCount(waiting)}</span>`
  }</dd></div>
<div><dt>${t.notApplicable}</dt><dd>${pen.count(notApplicable)}</dd></div>
</dl>
`;
}

function gates(view: PageView): Html {
  const { pen, report } = view;
  const { report: t } = pen.t;
  const lines = report.gates.map(
    (gate) => html`<li class="${gate.passed ? 'passed' : 'failed'}">${plain(gateText(view, gate))}</li>`,
  );
  // Codes 0 and 1 only repeat the gates; the others say that something was not assessed.
  const exit = report.exit < 2 ? null : html`<li class="failed">${t.exit(report.exit)}</li>`;
  return html`<ul class="gates">${lines.length === 0 ? html`<li>${t.noGate}</li>` : lines}${exit}</ul>
`;
}

function governmentSummary(view: PageView, government: GovernmentReport): Html {
  const { pen } = view;
  const { html: t, report } = pen.t;
  const name = government.name === '' ? report.noGovernment : government.name;
  return html`<article class="government"><h3>${name}</h3>
<div class="uneven">${government.scores.map((score) => scoreCard(view, score))}${
    government.kind === null ? html`<p class="card">${report.governmentUnknown}</p>` : null
  }${government.official.length === 0 ? null : officialCard(view, government.official)}</div>
${followUp(view, government.followUp)}</article>
`;

  function officialCard({ pen: { t: catalog } }: PageView, official: readonly OfficialScore[]): Html {
    return html`<div class="card"><h4>${t.officialScores}</h4><p class="soft">${catalog.html.officialNote}</p>${officialTable(view, official)}</div>`;
  }
}

/** The score of a government over its loci, or why there is none yet. */
function scoreCard(view: PageView, { score, instrument, ...rest }: GovernmentScore): Html {
  const { pen } = view;
  const { html: t } = pen.t;
  const found = view.instrument(instrument);
  const loci = lociTexts(view, { score, instrument, ...rest }).map(
    (text) => html`<p class="soft">${text}</p>`,
  );
  const name = found === undefined ? instrument : pen.say(found.short);
  if (score === null || found === undefined)
    return html`<div class="card"><h4>${name}</h4>${rehearsal(pen, found)}<p class="big none">${t.governmentNone}</p>${loci}</div>`;
  const whole = found.total;
  const parts = { gained: score.gained, lost: score.lost, open: score.open, whole };
  const label = t.threeNumbers(pen.num(score.gained), pen.num(score.lost), pen.num(score.open), whole);
  return html`<div class="card"><h4>${t.governmentScore}: ${name}</h4>${rehearsal(pen, found)}
<p class="big"><b>${pen.num(score.gained)}</b> ${t.gained} <span class="soft">${t.of} ${whole}</span></p>
${bar(parts, label)}<p class="soft">${label}</p>
${zoneWords(pen, found, score)}${zoneScale(pen, found, score)}${loci}</div>`;
}

/** Scores the body itself published, the latest first. */
export function officialTable({ pen }: PageView, official: readonly OfficialScore[]): Html {
  const { html: t } = pen.t;
  const rows = [...official].sort((a, b) => b.year - a.year);
  return html`<table class="official"><thead><tr><th scope="col">${t.year}</th><th scope="col">${t.officialScore}</th><th scope="col">${pen.t.formats.zone}</th></tr></thead><tbody>${rows.map(
    ({ year, score, zone, category, source }) =>
      html`<tr><th scope="row">${year}</th><td class="number">${score === null ? '-' : pen.num(score)}</td><td>${
        zone === null ? (category ?? '-') : zoneChip(pen, zone, category)
      }${source === null ? null : html`<br><span class="soft">${source}</span>`}</td></tr>`,
  )}</tbody></table>`;
}

/** "hijau: perlu 72,11 poin lagi", for an instrument with zones; null when there is none left. */
export function nextZone(
  { pen }: PageView,
  next: { readonly zone: string | null; readonly needs: string } | null,
): string | null {
  return next === null || next.zone === null
    ? null
    : pen.t.html.nextShort(zoneName(pen, next.zone), pen.num(next.needs));
}
