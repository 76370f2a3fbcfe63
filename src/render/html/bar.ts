/** Bars and scales as inline SVG, sized by attributes because the page forbids style attributes. */
import {
  compare,
  divide,
  multiply,
  parseRatio,
  type Ratio,
  ratio,
  roundHalfUp,
  subtract,
} from '../../model/ratio.ts';
import type { InstrumentSummary, Score } from '../../model/report.ts';
import { type Html, html } from '../escape-html.ts';
import type { Pen } from '../pen.ts';
import { zoneName } from '../view.ts';

/** Three parts of a whole, as printed. */
export interface Parts {
  readonly gained: string;
  readonly lost: string;
  readonly open: string;
  readonly whole: string;
}

/** Points of a dimension or indicator as three parts, lost and open derived from the rounded ends. */
export function partsOf(
  {
    points,
    low,
    high,
  }: {
    readonly points: { rounded: string };
    readonly low: { rounded: string };
    readonly high: { rounded: string };
  },
  decimals: number,
): Parts {
  const between = (from: string, to: string) =>
    roundHalfUp(subtract(parseRatio(to), parseRatio(from)), decimals);
  return {
    gained: low.rounded,
    lost: between(high.rounded, points.rounded),
    open: between(low.rounded, high.rounded),
    whole: points.rounded,
  };
}

/** A bar of three parts. With `label` it is an image that says so; without, it only repeats numbers beside it. */
export function bar(parts: Parts, label: string | null): Html {
  const whole = parseRatio(parts.whole);
  const share = (text: string) => percent(parseRatio(text), whole);
  const [gained, lost] = [share(parts.gained), share(parts.lost)];
  const rects = html`<rect class="open" width="100%" height="100%"/><rect class="lost" x="${gained}%" width="${lost}%" height="100%"/><rect class="gained" width="${gained}%" height="100%"/>`;
  return label === null
    ? html`<svg class="bar" aria-hidden="true" focusable="false">${rects}</svg>`
    : html`<svg class="bar" role="img" aria-label="${label}">${rects}</svg>`;
}

/** A bar for a count. */
export function countBar(count: number, most: number): Html {
  return html`<svg class="bar count" aria-hidden="true" focusable="false"><rect class="tally" width="${percent(ratio(count), ratio(most))}%" height="100%"/></svg>`;
}

/** Share of a whole in percent, between 0 and 100. */
function percent(part: Ratio, whole: Ratio): string {
  if (compare(whole, ratio(0)) <= 0) return '0';
  const share = multiply(divide(part, whole), ratio(100));
  if (compare(share, ratio(0)) < 0) return '0';
  return compare(share, ratio(100)) > 0 ? '100' : roundHalfUp(share, 2);
}

/** The zones from 0 to 100 with the range of a score on them; null for an instrument without zones. */
export function zoneScale(pen: Pen, { bands }: InstrumentSummary, { low, high }: Score): Html | null {
  const zones = zonesOf(bands);
  if (zones.length === 0) return null;
  const said = zones.map(({ zone, from, to }) =>
    pen.t.html.scaleZone(zoneName(pen, zone), pen.num(from), pen.num(to)),
  );
  const label = pen.t.html.scale(pen.num(low.rounded), pen.num(high.rounded), said.join(' '));
  const width = (from: string, to: string) => roundHalfUp(subtract(parseRatio(to), parseRatio(from)), 2);
  const range = Number(width(low.rounded, high.rounded)) < 1 ? '1' : width(low.rounded, high.rounded);
  return html`<svg class="scale" role="img" aria-label="${label}">${zones.map(
    ({ zone, from, to }) =>
      html`<rect class="zone-${zone}" x="${from}%" y="22" width="${width(from, to)}%" height="10"/><text class="mark" x="${from}%" y="48" dx="2">${zoneName(pen, zone)}</text><text class="from" x="${from}%" y="62" dx="2">${pen.num(from)}</text>`,
  )}<rect class="range" x="${low.rounded}%" y="6" width="${range}%" height="10" rx="5"/></svg>${
    low.rounded === high.rounded
      ? null
      : html`<p class="soft" aria-hidden="true">${pen.t.html.range(pen.num(low.rounded), pen.num(high.rounded))}</p>`
  }`;
}

/** Zones with their bounds, lowest first; bands of one zone that touch are one. */
function zonesOf(bands: InstrumentSummary['bands']): { zone: string; from: string; to: string }[] {
  const rising = bands
    .flatMap(({ zone, min }) => (zone === null ? [] : [{ zone, min }]))
    .sort((a, b) => Number(a.min) - Number(b.min));
  const starts = rising.filter((band, index) => band.zone !== rising[index - 1]?.zone);
  return starts.map(({ zone, min }, index) => ({ zone, from: min, to: starts[index + 1]?.min ?? '100' }));
}
