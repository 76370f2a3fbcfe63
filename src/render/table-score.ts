/** Scores on the table: three numbers that add up to the total, a bar of them, and what they mean for the zone. */
import Table from 'cli-table3';
import type { InstrumentSummary, OfficialScore, Score, UnitScore } from '../model/report.ts';
import { ink, type Pen, type Rich } from './pen.ts';
import { footnoteMark } from './table-weights.ts';
import { type View, zoneInk, zoneName } from './view.ts';

/** No frame at all: the look of a printed list. */
export const BORDERLESS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
} as const;

const FIGURE_COLUMNS = [9, 9, 9, 6];
const HEAD_LINES = 2;

/** Score table of a unit or a government: for each instrument its numbers, its bar and its zone. */
export function scoreTable(view: View, scores: readonly Pick<UnitScore, 'instrument' | 'score'>[]): string[] {
  const lines = figureTable(view, scores);
  const heads = lines.splice(0, HEAD_LINES);
  return [
    ...heads,
    ...scores.flatMap(({ instrument, score }, index) => {
      const summary = view.instrument(instrument);
      const zone = summary === undefined ? [] : zoneLines(view.pen, summary, score);
      return [lines[index] ?? '', bar(view.pen, score, Number(summary?.total ?? '100')), ...zone];
    }),
  ];
}

/**
 * The figures under their two-line heads, one line for each instrument. Bars and zones are set between these lines afterwards: cells that
 * span columns would make the table six times slower, which shows where a regency has hundreds of units.
 */
function figureTable(view: View, scores: readonly Pick<UnitScore, 'instrument' | 'score'>[]): string[] {
  const { pen } = view;
  const { report } = pen.t;
  const nameWidth = pen.width - FIGURE_COLUMNS.reduce((sum, width) => sum + width, 0);
  const heads = [report.gained, report.lost, report.open, report.of];
  const table = new Table({
    chars: BORDERLESS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: [nameWidth, ...FIGURE_COLUMNS],
    colAligns: ['left', 'right', 'right', 'right', 'right'],
  });
  for (let line = 0; line < HEAD_LINES; line += 1) table.push(['', ...heads.map((head) => head[line] ?? '')]);
  for (const { instrument, score } of scores) {
    const total = view.instrument(instrument)?.total ?? '100';
    const figures = [score.gained, score.lost, score.open, total].map(pen.num);
    table.push([measureName(view, instrument, nameWidth - 1), ...figures]);
  }
  return table.toString().split('\n');
}

/** "1 Kesesuaian dengan UU 25/2009*": number, name and the mark of the note on its weights. */
function measureName(view: View, instrument: string, width: number): string {
  const { pen } = view;
  const summary = view.instrument(instrument);
  const mark = summary === undefined ? '' : footnoteMark(view, summary);
  const number = `${view.measureNumber(instrument)} `;
  const name = summary === undefined ? instrument : pen.say(summary.short);
  return `${number}${pen.short(name, width - number.length - mark.length)}${mark}`;
}

/** Gained, lost and open as a bar; the three parts differ in shape, not only in colour. */
function bar(pen: Pen, score: Score, total: number): string {
  const cells = Math.floor((pen.width * 5) / 8);
  const upTo = (points: number) => Math.min(cells, Math.max(0, Math.round((points * cells) / total) || 0));
  const gained = upTo(Number(score.gained));
  const lost = Math.max(0, upTo(Number(score.gained) + Number(score.lost)) - gained);
  const [full, light, dot] = pen.unicode ? ['█', '░', '·'] : ['#', '-', '.'];
  const parts = [
    pen.paint(full.repeat(gained), 'green'),
    pen.paint(light.repeat(lost), 'red'),
    pen.paint(dot.repeat(cells - gained - lost), 'dim'),
  ];
  return `  ${parts.join('')}`;
}

/** What the score means for the zone; nothing for an instrument without categories. */
function zoneLines(pen: Pen, instrument: InstrumentSummary, score: Score): string[] {
  return instrument.bands.length === 0 ? [] : pen.flow(zoneText(pen, instrument, score), { indent: 2 });
}

/** What a score means for the zone, for an instrument with categories: the zone it lies in and the next one, or what is still possible. */
export function zoneText(pen: Pen, instrument: InstrumentSummary, score: Score): Rich {
  return score.category === null ? openZone(pen, instrument, score) : certainZone(pen, instrument, score);
}

function certainZone(pen: Pen, instrument: InstrumentSummary, score: Score): Rich {
  const { report } = pen.t;
  const name = instrument.bands.find((band) => band.category === score.category)?.name;
  const { category: words } = pen.t.scoring;
  const [category, above] = [score.category ?? '', pen.num(score.above ?? '0')];
  const label = name === undefined ? '' : pen.say(name);
  const sentence =
    score.zone === null
      ? words.certain(category, label, above)
      : report.zoneCertain(category, label, zoneName(pen, score.zone), above);
  const { next } = score;
  if (next === null) return [ink(sentence, zoneInk(score.zone)), ` ${report.zoneTop}`];
  const [min, needs] = [pen.num(next.min), pen.num(next.needs)];
  const target =
    next.zone === null
      ? words.next(next.category, min, needs)
      : report.zoneNext(next.category, zoneName(pen, next.zone), min, needs);
  const chance = next.possible ? report.zoneNextOpen : report.zoneNextLost;
  return [ink(sentence, zoneInk(score.zone)), ` ${target}, ${chance}`];
}

function openZone(pen: Pen, instrument: InstrumentSummary, score: Score): Rich {
  const { report } = pen.t;
  const { category } = pen.t.scoring;
  const zones = instrument.bands.some((band) => band.zone !== null);
  const unknown = zones ? report.zoneUnknown : category.unknown;
  const { next } = score;
  if (next === null) return unknown;
  const [possible, impossible] = zones
    ? [report.zonePossible, report.zoneImpossible]
    : [category.possible, category.impossible];
  const say = next.possible ? possible : impossible;
  const where = zones ? zoneName(pen, next.zone) : next.category;
  const target = say(where, pen.num(next.min), pen.num(next.needs), pen.num(score.open));
  const sheets = instrument.indicators.some((indicator) => indicator.scale === 'sheet');
  const needs = next.possible && sheets ? ` (${report.openNeeds})` : '';
  return `${unknown} ${target}${needs}.`;
}

/** The body's own published scores, always called so. */
export function officialLines(pen: Pen, official: readonly OfficialScore[]): string[] {
  return officialTexts(pen, official).flatMap((text) => pen.flow(text, { hang: 2 }));
}

/** A sentence for each score the body itself published. */
export function officialTexts(pen: Pen, official: readonly OfficialScore[]): string[] {
  const { report } = pen.t;
  return official.map((entry) => {
    const parts = [
      entry.score === null ? null : pen.num(entry.score),
      entry.category === null ? null : report.officialCategory(entry.category),
      entry.zone === null ? null : report.officialZone(zoneName(pen, entry.zone)),
    ].filter((part) => part !== null);
    const source = entry.source === null ? '' : ` (${entry.source})`;
    return report.official(entry.year, pen.short(`${parts.join(', ')}${source}`, 160));
  });
}
