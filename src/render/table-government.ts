/** Governments on the table: score over the loci or why there is none, official scores, provisional order. */
import type { GovernmentReport, GovernmentScore, UnitReport } from '../model/report.ts';
import { pad } from './layout.ts';
import { capital } from './matters.ts';
import { ink, type Pen } from './pen.ts';
import { officialLines, scoreTable } from './table-score.ts';
import { ruledHeading } from './table-unit.ts';
import { greenText } from './table-what-if.ts';
import type { View } from './view.ts';

const RANKED = 50;
const NAMES = 8;
const NAME_COLUMNS = 40;
const FIGURE = 9;

/** The section of one government. */
export function governmentLines(view: View, government: GovernmentReport): string[] {
  const { pen } = view;
  const scored = government.scores.filter((score) => score.score !== null);
  const table = scored.flatMap(({ instrument, score }) => (score === null ? [] : [{ instrument, score }]));
  return [
    ...ruledHeading(
      pen,
      government.name === '' ? pen.t.report.noGovernment : government.name,
      pen.t.report.units(government.units.length),
    ),
    ...(table.length === 0 ? [] : scoreTable(view, table)),
    ...(government.kind === null ? pen.flow(pen.t.report.governmentUnknown) : []),
    ...government.scores.flatMap((score) => lociLines(view, score)),
    ...officialLines(pen, government.official),
    ...rankingLines(view, government),
  ];
}

function lociLines(view: View, score: GovernmentScore): string[] {
  const [first, ...rest] = lociTexts(view, score);
  return [...view.pen.flow(first ?? ''), ...rest.flatMap((text) => view.pen.flow(text, { hang: 2 }))];
}

/** Which loci are there, which are missing, and what lies outside them. */
export function lociTexts(view: View, score: GovernmentScore): string[] {
  const { pen } = view;
  const { report, words } = pen.t;
  const missing = lociNames(pen, score, (left) => left > 0).join(', ');
  const crowded = lociNames(pen, score, (left) => left < 0).join(', ');
  const way = greenText(view, score);
  const green = way === '' ? [] : [way];
  if (score.score === null) {
    const none = report.lociNone(instrumentName(view, score.instrument), score.present, score.wanted);
    const unweighed = score.rule === 'product_weighted' && score.present > 0;
    const why = unweighed ? [pen.t.scoring.unweighed] : [];
    return [missing === '' ? `${none}.` : `${none} (${missing}).`, ...why, ...green];
  }
  const outside = score.outside.map((key) => pen.short(view.units.get(key)?.name ?? key, NAME_COLUMNS));
  const found = [
    (score.rule === 'product_weighted' ? pen.t.scoring.weighted : report.lociStatus)(
      words.weight[score.status],
    ),
    report.lociPresent(score.present, score.wanted),
    ...(missing === '' ? [] : [report.lociMissing(missing)]),
    ...(crowded === '' ? [] : [report.lociMore(crowded)]),
  ];
  return [
    found.join(' '),
    ...(outside.length === 0 ? [] : [report.outside(shortList(pen, outside))]),
    ...green,
  ];
}

/** Loci with units to spare or lacking, with the number that lacks where it is more than one. */
function lociNames(pen: Pen, score: GovernmentScore, chosen: (left: number) => boolean): string[] {
  return score.loci
    .map(({ name, wanted, units }) => ({ name: pen.say(name), left: wanted - units.length }))
    .filter(({ left }) => chosen(left))
    .map(({ name, left }) => (left > 1 ? `${left} ${name}` : name));
}

/** "ukuran 2 (Instrumen Ombudsman 2022-2024)". */
function instrumentName(view: View, instrument: string): string {
  const { pen } = view;
  const summary = view.instrument(instrument);
  const short = summary === undefined ? instrument : pen.say(summary.short);
  return view.report.instruments.length < 2
    ? short
    : capital(pen.t.report.measureNamed(view.measureNumber(instrument), short));
}

/** The first few names, and how many more there are. */
export function shortList(pen: Pen, names: readonly string[]): string {
  if (names.length <= NAMES) return pen.list(names);
  return `${names.slice(0, NAMES).join(', ')}, ${pen.t.report.andMore(names.length - NAMES)}`;
}

/** Units in provisional order; units with the same points share a number. */
function rankingLines(view: View, government: GovernmentReport): string[] {
  const { pen, report } = view;
  const [first] = report.instruments;
  if (government.units.length < 2 || first === undefined) return [];
  const units = government.units.map((key) => view.units.get(key)).filter((unit) => unit !== undefined);
  const name = report.instruments.length < 2 ? pen.say(first.short) : pen.t.report.measure(1);
  const lines = ['', ...pen.flow([ink(pen.t.report.ranking(name), 'bold')])];
  for (const row of [0, 1]) {
    const heads = [pen.t.report.gained, pen.t.report.lost, pen.t.report.open];
    const words = heads.map((head) => pad(head[row] ?? '', FIGURE, 'right'));
    lines.push(pad(words.join(''), pen.width, 'right'));
  }
  let [rank, last] = [0, ''];
  units.slice(0, RANKED).forEach((unit, index) => {
    const score = unit.scores.find((entry) => entry.instrument === first.id)?.score;
    if (score?.gained !== last) rank = index + 1;
    last = score?.gained ?? '';
    lines.push(
      ...rankedUnit(pen, unit, rank, score === undefined ? [] : [score.gained, score.lost, score.open]),
    );
  });
  if (units.length > RANKED)
    lines.push(...pen.flow(pen.t.report.rankingMore(units.length - RANKED, '-f json')));
  return lines;
}

function rankedUnit(pen: Pen, unit: UnitReport, rank: number, figures: readonly string[]): string[] {
  const columns = figures.map((figure) => pad(pen.num(figure), FIGURE, 'right')).join('');
  const room = pen.width - 5 - 3 * FIGURE - 1;
  const number = String(rank);
  return pen.entry(number, pen.short(unit.name, room), {
    label: Math.max(0, 3 - number.length),
    body: 5,
    figures: columns,
  });
}
