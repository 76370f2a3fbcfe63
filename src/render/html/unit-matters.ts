/** Every matter of a unit by service, and what was not assessed: the list that search and filters work on. */
import { COMPONENTS } from '../../model/component.ts';
import type { ServiceReport, UnitReport } from '../../model/report.ts';
import type { Standing } from '../baseline-standing.ts';
import { type Html, html } from '../escape-html.ts';
import { exemptionMark } from '../exemptions.ts';
import { capital, lawOf, newQuote } from '../matters.ts';
import { citationText } from '../table-details.ts';
import { type Matter, type PageUnit, type PageView, sentencesOf, type Waiting } from './page-view.ts';
import { placeWords, severityChip } from './pieces.ts';

/** Component of a matter that is about the whole unit, for the filter. */
export const NO_COMPONENT = 'unit';

/** Groups of matters by service, then the duties of the unit. */
export function unitMatters(view: PageView, entry: PageUnit): Html {
  const { html: t } = view.pen.t;
  const { unit, matters } = entry;
  const groups = [...unit.services.keys(), null].map((service) => group(view, entry, service));
  return html`<h4 class="about">${t.details}</h4>
${matters.length === 0 ? html`<p class="about">${t.detailsNone}</p>` : null}${groups}`;
}

function group(view: PageView, entry: PageUnit, service: number | null): Html | null {
  const { html: t } = view.pen.t;
  const matters = entry.matters.filter(({ result }) => result.service === service);
  const waiting = entry.waiting.filter((one) => one.service === service);
  const own = service === null ? undefined : entry.unit.services[service];
  if (own === undefined && matters.length + waiting.length === 0) return null;
  return html`<div class="group"><h5>${own === undefined ? t.unitDuties : own.name}</h5>
${own === undefined ? null : serviceFacts(view, own)}${
  matters.length === 0
    ? null
    : html`<ul class="matters">${matters.map((matter) => matterItem(view, entry, matter))}</ul>`
}${
  waiting.length === 0
    ? null
    : html`<div class="waits"><h6>${t.openTitle}</h6><ul class="matters">${waiting.map((one) => waitingItem(view, one))}</ul></div>`
}</div>
`;
}

/** The 14 components of a service with their state. */
function serviceFacts({ pen }: PageView, service: ServiceReport): Html {
  const { html: t, words } = pen.t;
  const status = new Map(service.components.map((component) => [component.key, component]));
  const { known, total } = service.citations;
  return html`<div class="about"><p class="soft">${placeWords(pen, service.place)}${total === 0 ? null : ` · ${citationText(pen, known, total)}`}</p><ul class="components" aria-label="${t.componentsOf}">${COMPONENTS.map(
    ({ key, huruf }) => {
      const state = status.get(key)?.status ?? 'tak_diketahui';
      return html`<li class="is-${state}"><span class="letter" aria-hidden="true">${huruf}</span> <span>${words.componentShort[key]}</span> <span class="soft">${words.status[state]}</span></li>`;
    },
  )}</ul></div>
`;
}

/** Chips of what the baseline says, one for all sentences of a matter where they stand alike; none without a baseline. */
function standingChips(view: PageView, unit: UnitReport, { result }: Matter) {
  const { standing: words } = view.pen.t.baseline;
  const all = result.failures.map((failure) => view.standing(unit, result, failure));
  const alike = new Set(all.length === 0 ? [view.standing(unit, result, null)] : all);
  const chip = (standing: Standing | null | undefined): Html | null =>
    standing === null || standing === undefined
      ? null
      : html` <span class="chip s-${standing}">${words[standing]}</span>`;
  return {
    fresh: alike.has('fresh'),
    known: alike.has('known'),
    head: alike.size === 1 ? chip([...alike][0]) : null,
    of: (index: number) => (alike.size === 1 ? null : chip(all[index])),
  };
}

function matterItem(view: PageView, { unit }: PageUnit, matter: Matter): Html {
  const { pen } = view;
  const { html: t, words, report } = pen.t;
  const { id, result } = matter;
  const criterion = view.criteria.get(result.criterion);
  const component = result.component === null ? t.unitDuties : words.component[result.component];
  const law = lawOf(view, [result.criterion]);
  const how = [
    ...(criterion === undefined ? [] : [words.strength[criterion.strength]]),
    words.certainty[result.certainty],
  ];
  const note = result.counts
    ? ''
    : result.certainty === 'P'
      ? ` ${report.doubtful}`
      : ` ${report.notCounted}`;
  const exempt = exemptionMark(view, result);
  const standing = standingChips(view, unit, matter);
  const marks = [
    ...(exempt === null ? [] : ['exempted']),
    ...(standing.fresh ? ['fresh'] : []),
    ...(standing.known ? ['known'] : []),
  ].join(' ');
  const quoted = new Set<string>();
  const said = sentencesOf(view, unit, matter).map(({ text, failure, place }, index) => {
    const words = failure === null ? null : newQuote(pen, failure);
    const quote = words === null || quoted.has(words) ? null : words;
    if (words !== null) quoted.add(words);
    return html`<p class="say">${text}${standing.of(index)}</p>${quote === null ? null : html`<blockquote><span class="unseen">${t.written}: </span>${quote}</blockquote>`}${place === null ? null : html`<p>${placeWords(pen, place)}</p>`}`;
  });
  return html`<li class="matter" id="${id}" data-s="${result.severity}" data-k="${result.component ?? NO_COMPONENT}" data-t="unmet"${marks === '' ? null : html` data-m="${marks}"`}><p class="head">${severityChip(pen, result.severity)} <b class="criterion">${result.criterion}</b> <span>${capital(component)}</span>${exempt === null ? null : html` <span class="chip s-known">${pen.t.exemptions.fixMark}</span>`}${standing.head} <a class="self" href="#${id}" aria-label="${t.link}: ${result.criterion}">#</a></p>
${exempt === null ? null : html`<p><strong>${exempt}</strong></p>`}${criterion === undefined ? null : html`<p class="soft">${t.criterion}: ${pen.say(criterion.title)}</p>`}${said}
${criterion === undefined ? null : html`<p class="remedy"><b>${t.remedy}:</b> ${pen.say(criterion.remedy)}</p>`}<p class="law"><b>${t.law}:</b> ${law === '' ? null : html`${law} `}(${how.join('; ')}).${note}</p></li>
`;
}

function waitingItem({ pen }: PageView, { id, component, why, criteria }: Waiting): Html {
  const { html: t, words } = pen.t;
  const name = component === null ? t.unitDuties : words.component[component];
  return html`<li class="matter waiting" id="${id}" data-k="${component ?? NO_COMPONENT}" data-t="not_assessed"><p><span class="chip s-open">${words.outcome.not_assessed}</span> <b>${capital(name)}</b>: ${why} <span class="soft">${t.openCriteria(criteria.length, criteria.join(', '))}</span></p></li>
`;
}
