/** What changed in each unit: numbers down to the indicator, what is new, what is gone. */
import type { Delta, ScoreComparison, UnitComparison } from '../../model/comparison.ts';
import {
  type DiffView,
  fixedIn,
  goneSentence,
  matterAbout,
  moved,
  signed,
  zoneChange,
} from '../diff-view.ts';
import { type Html, html } from '../escape-html.ts';
import { placeWords, section, severityChip } from './pieces.ts';

/** Units that are shown open when the page is; of more, each is a line that unfolds. */
const OPEN = 8;

/** Whether there is anything to say of a unit beyond its row in the table of scores. */
export function hasChanged(unit: UnitComparison): boolean {
  return (
    unit.state === 'both' &&
    (unit.fresh.length + unit.gone.length + unit.incomparable > 0 || unit.scores.some(partsChanged))
  );
}

function partsChanged({ dimensions, indicators }: ScoreComparison): boolean {
  return indicators.length > 0 || dimensions.some(({ delta }) => isMove(delta));
}

/** Whether a number moved as printed. */
function isMove({ lowDelta, highDelta }: Delta): boolean {
  return /[1-9]/u.test(lowDelta + highDelta);
}

/** The anchor of the n-th unit. */
export function unitAnchor(index: number): string {
  return `unit-${index + 1}`;
}

/** The section; null where nothing changed. */
export function diffUnits(view: DiffView): Html | null {
  const { pen, diff } = view;
  const changed = diff.units.flatMap((unit, index) => (hasChanged(unit) ? [{ unit, index }] : []));
  if (changed.length === 0) return null;
  return section('unit', pen.t.diff.unitChanges, [
    ...changed.map(({ unit, index }) => unitBlock(view, unit, index, changed.length <= OPEN)),
  ]);
}

function unitBlock(view: DiffView, unit: UnitComparison, index: number, open: boolean): Html {
  const { pen } = view;
  const { diff: t } = pen.t;
  const { fresh, gone, unchanged, incomparable } = unit;
  const counts = t.matters(fresh.length, fixedIn(unit), unchanged);
  return html`<details class="unit" id="${unitAnchor(index)}"${open ? html` open` : null}>
<summary><span class="fold" aria-hidden="true"></span><h3>${unit.name}</h3><span class="soft where">${counts}</span></summary>
${incomparable === 0 ? null : html`<p>${t.other(incomparable)}.</p>`}${unit.scores.filter(partsChanged).map((score) => scoreTable(view, score))}
${list(
  t.fresh,
  fresh.map(
    (matter) =>
      html`${severityChip(pen, matter.severity)} ${matterAbout(pen, matter)}: ${pen.say(matter.message)} ${placeWords(pen, matter.place)}`,
  ),
)}${list(
  t.gone,
  gone.map((matter) => html`${goneSentence(pen, matter)}`),
)}</details>
`;
}

function list(title: string, items: readonly Html[]): Html | null {
  return items.length === 0
    ? null
    : html`<h4>${title}</h4><ul class="faults">${items.map((item) => html`<li>${item}</li>\n`)}</ul>\n`;
}

/** Dimensions and indicators of an instrument that moved. */
function scoreTable(
  view: DiffView,
  { instrument, score, oldZone, newZone, ...parts }: ScoreComparison,
): Html {
  const { pen } = view;
  const { diff: t } = pen.t;
  const zone = zoneChange(view, oldZone, newZone);
  const row = (name: string, delta: Delta, level: string) =>
    html`<tr class="${level}"><th scope="row">${name}</th><td class="number" data-h="${t.gained}: ">${moved(view, delta, 'low')}</td><td class="number" data-h="${t.change}: "><b>${signed(view, delta.lowDelta)}</b></td><td class="number" data-h="${t.high}: ">${moved(view, delta, 'high')}</td></tr>`;
  return html`<h4>${view.measure(instrument)}</h4>${zone === null ? null : html`<p>${zone}</p>`}
<table class="stacked scores deltas"><thead><tr><th scope="col">${t.part}</th><th scope="col" class="number">${t.gained}</th><th scope="col" class="number">${t.change}</th><th scope="col" class="number">${t.high}</th></tr></thead><tbody>
${row(t.whole, score, 'whole')}${parts.dimensions.filter(({ delta }) => isMove(delta)).map(({ id, delta }) => row(view.part(instrument, id), delta, 'dimension'))}${parts.indicators.map(({ id, delta }) => row(`${id} ${view.part(instrument, id)}`, delta, 'indicator'))}</tbody></table>
`;
}
