/** Units of each government in provisional order, and what is most often wrong over all units. */
import type { GovernmentReport } from '../../model/report.ts';
import { type Html, html } from '../escape-html.ts';
import { bar, countBar } from './bar.ts';
import type { PageUnit, PageView } from './page-view.ts';
import { rehearsal, section, severityChip, zoneChip } from './pieces.ts';
import { nextZone } from './summary.ts';

/** Criteria in the chart. */
const MOST_FREQUENT = 12;

/** The provisional order, a table for each government with several units. */
export function ranking(view: PageView): Html | null {
  const { pen, report } = view;
  const { html: t } = pen.t;
  const [first] = report.instruments;
  const governments = report.governments.filter(({ units }) => units.length > 1);
  if (first === undefined || governments.length === 0) return null;
  return section('urutan', t.ranking, [
    html`<p class="lead">${t.rankingBy(pen.say(first.short))} ${pen.t.report.legend}</p>${rehearsal(pen, first)}
`,
    ...governments.map((government) => table(view, government, first.id, governments.length > 1)),
  ]);
}

function table(view: PageView, government: GovernmentReport, instrument: string, named: boolean): Html {
  const { html: t, report } = view.pen.t;
  const name = government.name === '' ? report.noGovernment : government.name;
  let [rank, last] = [0, ''];
  const rows = government.units.flatMap((key, index) => {
    const found = view.pageUnits.find(({ unit }) => unit.key === key);
    if (found === undefined) return [];
    const gained = found.unit.scores.find((score) => score.instrument === instrument)?.score.gained ?? '-';
    if (gained !== last) rank = index + 1;
    last = gained;
    return [row(view, found, instrument, rank)];
  });
  return html`<table class="figures ranking"><caption class="${named ? '' : 'unseen'}">${name}</caption><thead><tr><th scope="col">${t.rank}</th><th scope="col">${t.unit}</th><th scope="col">${t.gained}</th><th scope="col">${t.lost}</th><th scope="col">${t.open}</th></tr></thead><tbody>
${rows}</tbody></table>
`;
}

function row(view: PageView, { unit, id, matters }: PageUnit, instrument: string, rank: number): Html {
  const { pen } = view;
  const { html: t, words } = pen.t;
  const score = unit.scores.find((one) => one.instrument === instrument)?.score;
  const urgent = matters.filter(({ result }) => result.severity === 'kritis').length;
  const counts = [
    t.matterCount(matters.length),
    ...(urgent === 0 ? [] : [`${pen.count(urgent)} ${words.severity.kritis}`]),
  ];
  const figures =
    score === undefined ? ['-', '-', '-'] : [score.gained, score.lost, score.open].map((one) => pen.num(one));
  const parts =
    score === undefined
      ? null
      : {
          gained: score.gained,
          lost: score.lost,
          open: score.open,
          whole: view.instrument(instrument)?.total ?? '100',
        };
  return html`<tr><td class="number">${rank}</td><th scope="row"><a href="#${id}">${unit.name}</a>${
    parts === null ? null : bar(parts, null)
  }<span class="soft">${counts.join(' · ')}</span>${zoneNote(
    view,
    unit,
    instrument,
  )}</th>${figures.map((figure) => html`<td class="number">${figure}</td>`)}</tr>
`;
}

/** The zone, or what is missing to the next one, with the measure it belongs to where the order is by another; null without zones. */
function zoneNote(view: PageView, { scores }: PageUnit['unit'], instrument: string): Html | null {
  const { pen } = view;
  const zoned = scores.find(
    (one) => view.instrument(one.instrument)?.bands.some(({ zone }) => zone !== null) === true,
  );
  if (zoned === undefined) return null;
  const { zone, category, next } = zoned.score;
  const said = [zone === null ? null : zoneChip(pen, zone, category), nextZone(view, next)].filter(
    (one) => one !== null,
  );
  if (said.length === 0) return null;
  const measure = zoned.instrument === instrument ? undefined : view.instrument(zoned.instrument);
  return html`<br><span class="soft">${measure === undefined ? '' : `${pen.say(measure.short)}: `}${said.map((one) => html`${one} `)}</span>`;
}

/** The criteria that most units do not meet. */
export function frequent(view: PageView): Html | null {
  const { pen, pageUnits } = view;
  const { html: t } = pen.t;
  if (pageUnits.length === 0) return null;
  const counts = new Map<string, { units: number; matters: number }>();
  for (const { matters } of pageUnits) {
    const own = new Set<string>();
    for (const { result } of matters) {
      const count = counts.get(result.criterion) ?? { units: 0, matters: 0 };
      count.matters += 1;
      if (!own.has(result.criterion)) count.units += 1;
      own.add(result.criterion);
      counts.set(result.criterion, count);
    }
  }
  const top = [...counts]
    .sort(([a, one], [b, two]) => two.units - one.units || two.matters - one.matters || (a < b ? -1 : 1))
    .slice(0, MOST_FREQUENT);
  if (top.length === 0) return section('tersering', t.frequent, html`<p>${t.frequentNone}</p>`);
  const rows = top.map(([id, { units, matters }]) => {
    const criterion = view.criteria.get(id);
    return html`<tr><th scope="row"><a href="#opd" data-search="${id}"><b>${id}</b> ${
      criterion === undefined ? '' : pen.say(criterion.title)
    }</a>${criterion === undefined ? null : html` ${severityChip(pen, criterion.severity)}`}${countBar(units, pageUnits.length)}</th><td class="number">${pen.count(units)}</td><td class="number">${pen.count(matters)}</td></tr>
`;
  });
  return section(
    'tersering',
    t.frequent,
    html`<p class="lead">${t.frequentNote(pageUnits.length)}</p>
<table class="figures frequent"><thead><tr><th scope="col">${t.criterion}</th><th scope="col">${t.unitHead}</th><th scope="col">${t.matterHead}</th></tr></thead><tbody>
${rows}</tbody></table>
`,
  );
}
