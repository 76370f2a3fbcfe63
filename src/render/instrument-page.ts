/** `patuh explain uu-25-2009`: one instrument, so that every number can be checked with a calculator. */
import Table from 'cli-table3';
import { groupBy } from '../model/group-by.ts';
import { indicatorPoints, shareSum } from '../model/indicator-points.ts';
import type { Indicator, Instrument } from '../model/instrument.ts';
import { parseRatio, showRatio } from '../model/ratio.ts';
import { section } from './criterion-page.ts';
import { arithmeticLines } from './instrument-arithmetic.ts';
import { wrap } from './layout.ts';
import type { RenderOptions } from './options.ts';
import { createPen, ink, type Pen } from './pen.ts';
import { rounded } from './points.ts';
import { BORDERLESS } from './table-score.ts';
import { zoneName } from './view.ts';

/** The page of an instrument: weights and how they are known, arithmetic with an example, categories, loci, unknowns. */
export function renderInstrument(instrument: Instrument, options: RenderOptions): string {
  const pen = createPen(options);
  const { pages } = pen.t;
  const { page } = pen.t.scoring;
  const basis = pen.t.law(instrument.legal_basis);
  const lines = [
    ...pen.flow([ink(instrument.id, 'bold'), ` · ${pen.say(instrument.title)}`], { hang: 2 }),
    ...pen.flow(`${pages.period(instrument.period)} ${basis}.`),
    ...(instrument.edition_of === undefined ? [] : pen.flow(page.edition(instrument.edition_of))),
    ...(instrument.simulation === true ? pen.flow([ink(page.simulation, 'bold')]) : []),
    ...weightLines(pen, instrument),
    ...arithmeticLines(pen, instrument),
    ...rubricLines(pen, instrument),
    ...bandLines(pen, instrument),
    ...rollupLines(pen, instrument),
    ...section(
      pen,
      pages.unknowns,
      instrument.unknowns.map((one) => `- ${pen.say(one)}`),
    ),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function weightLines(pen: Pen, instrument: Instrument): string[] {
  const { pages, words, scoring } = pen.t;
  const lines = ['', pen.paint(scoring.page.weights(pen.num(instrument.total ?? '100')), 'bold')];
  for (const dimension of instrument.dimensions) {
    const { value, status } = dimension.weight;
    const text = pages.dimension(pen.say(dimension.name), pen.num(value), words.weight[status]);
    lines.push(...pen.flow(text, { indent: 2 }));
    if (dimension.closed === undefined) lines.push(...indicatorTable(pen, instrument, dimension.id));
    else lines.push(...pen.flow(scoring.page.closed(pen.say(dimension.closed)), { indent: 4 }));
  }
  return [...lines, ...pen.flow(statusText(pen, instrument)), ...pen.flow(example(pen, instrument))];
}

/** Indicators of a dimension: share, points of 100, and what they are assessed from. */
function indicatorTable(pen: Pen, instrument: Instrument, dimension: string): string[] {
  const { pages, words } = pen.t;
  const own = instrument.indicators.filter((indicator) => indicator.dimension === dimension);
  const name = pen.width - (2 + 9 + 10 + 8 + 22);
  const table = new Table({
    chars: BORDERLESS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: [2, 9, name, 10, 8, 22],
    colAligns: ['left', 'left', 'left', 'right', 'right', 'left'],
  });
  const heads = pages.columns;
  table.push(['', heads.id, heads.name, heads.share, heads.points, `  ${heads.from}`]);
  for (const indicator of own) {
    const how = [words.scale[indicator.scale.kind], ...evidence(pen, indicator)].join(': ');
    table.push([
      '',
      pen.short(indicator.id, 8),
      wrap(pen.safe(pen.say(indicator.name)), name - 1).join('\n'),
      pen.num(indicator.share.value),
      pen.num(rounded(instrument, indicatorPoints(instrument, indicator))),
      wrap(pen.safe(how), 20)
        .map((line) => `  ${line}`)
        .join('\n'),
    ]);
  }
  return table.toString().split('\n');
}

/** Kinds of evidence, where a person has to bring it. */
function evidence(pen: Pen, indicator: Indicator): string[] {
  if (indicator.scale.kind !== 'sheet') return [];
  return [indicator.evidence.map((kind) => pen.t.words.evidence[kind]).join(', ')];
}

/** "Bobot indikator: asumsi patuh, kecuali IN-01 (terlihat di satu sumber)." */
function statusText(pen: Pen, instrument: Instrument): string {
  const { pages, words } = pen.t;
  const statuses = instrument.indicators.map((indicator) => indicator.share.status);
  const frequency = (status: string) => statuses.filter((one) => one === status).length;
  const [main] = [...new Set(statuses)].sort((a, b) => frequency(b) - frequency(a));
  if (main === undefined) return '';
  const others = instrument.indicators
    .filter((indicator) => indicator.share.status !== main)
    .map((indicator) => `${indicator.id} (${words.weight[indicator.share.status]})`);
  if (others.length === 0) return pages.indicatorStatus(words.weight[main]);
  return pages.indicatorStatusBut(words.weight[main], pen.list(others));
}

/** The points of the first indicator, step by step. */
function example(pen: Pen, instrument: Instrument): string {
  const [indicator] = instrument.indicators;
  const dimension = instrument.dimensions.find((one) => one.id === indicator?.dimension);
  if (indicator === undefined || dimension === undefined) return '';
  return pen.t.pages.dimensionExample(
    pen.num(dimension.weight.value),
    pen.num(indicator.share.value),
    pen.num(showRatio(shareSum(instrument, dimension.id))),
    pen.num(rounded(instrument, indicatorPoints(instrument, indicator))),
    indicator.id,
  );
}

function bandLines(pen: Pen, instrument: Instrument): string[] {
  const { pages } = pen.t;
  const { words, scoring } = pen.t;
  const bands = instrument.bands.map(({ category, name, zone, min }) => {
    const from = pen.num(rounded(instrument, parseRatio(min)));
    return zone === undefined
      ? scoring.page.band(category, pen.say(name), from)
      : pages.band(category, pen.say(name), zoneName(pen, zone), from);
  });
  if (bands.length === 0) return section(pen, pages.bands, [pages.bandsNone]);
  const status = scoring.page.bandsStatus(words.weight[instrument.bands_status ?? 'official']);
  return section(pen, pages.bands, [...bands, `${status} ${pages.bandsNote(instrument.rounding.decimals)}`]);
}

/** Indicators that agree in a text, in order; those without one stand nowhere. */
function alike(indicators: readonly Indicator[], by: (one: Indicator) => string | null): Indicator[][] {
  const groups = groupBy(indicators, by);
  groups.delete(null);
  return [...groups.values()];
}

/** What the values on a sheet mean, where a source says so; indicators with the same meanings share a block. */
function rubricLines(pen: Pen, { indicators }: Instrument): string[] {
  const { page } = pen.t.scoring;
  const groups = alike(indicators, ({ rubric }) => (rubric === undefined ? null : JSON.stringify(rubric)));
  const lines = groups.flatMap((own) => [
    page.rubricOf(own.map(({ id }) => id).join(', ')),
    ...(own[0]?.rubric ?? []).map(({ value, state }) => `- ${value}: ${pen.say(state)}`),
  ]);
  const scales = alike(indicators, ({ top }) => top ?? '1').map((own) =>
    page.top(
      own.length === indicators.length ? '' : own.map(({ id }) => id).join(', '),
      pen.num(own[0]?.top ?? '1'),
    ),
  );
  return section(pen, page.rubric, [...scales, ...lines]);
}

function governmentRule(pen: Pen, { rollup, total }: Instrument): string {
  const { pages, words, scoring } = pen.t;
  const { government } = rollup;
  if (government === null) return pages.rollupNone;
  const status = words.weight[government.status];
  if (government.rule === 'product_weighted') return scoring.page.weighted(status);
  return scoring.page.missing(pen.num(total ?? '100'), status);
}

function rollupLines(pen: Pen, instrument: Instrument): string[] {
  const { pages, words } = pen.t;
  const { services } = instrument.rollup;
  const kinds = ['kabupaten', 'kota', 'provinsi'] as const;
  const loci = kinds.flatMap((kind) => {
    const own = instrument.loci?.[kind] ?? [];
    const names = own.map(({ name, count }) => (count === 1 ? pen.say(name) : `${count} ${pen.say(name)}`));
    return own.length === 0 ? [] : [pages.loci(words.government[kind], names.join(', '))];
  });
  return section(pen, pages.rollup, [
    pages.rollupServices(words.weight[services.status]),
    governmentRule(pen, instrument),
    ...loci,
    pages.rounding(instrument.rounding.decimals),
  ]);
}
