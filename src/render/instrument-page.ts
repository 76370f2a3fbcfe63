/** `patuh explain uu-25-2009`: one instrument, so that every number can be checked with a calculator. */
import Table from 'cli-table3';
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
  const basis = pen.t.law(instrument.legal_basis);
  const lines = [
    ...pen.flow([ink(instrument.id, 'bold'), ` · ${pen.say(instrument.title)}`], { hang: 2 }),
    ...pen.flow(`${pages.period(instrument.period)} ${basis}.`),
    ...weightLines(pen, instrument),
    ...arithmeticLines(pen, instrument),
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
  const { pages, words } = pen.t;
  const lines = ['', pen.paint(pages.weights, 'bold')];
  for (const dimension of instrument.dimensions) {
    const { value, status } = dimension.weight;
    const text = pages.dimension(pen.say(dimension.name), pen.num(value), words.weight[status]);
    lines.push(...pen.flow(text, { indent: 2 }), ...indicatorTable(pen, instrument, dimension.id));
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
  const bands = instrument.bands.map((band) =>
    pages.band(
      band.category,
      pen.say(band.name),
      zoneName(pen, band.zone),
      pen.num(rounded(instrument, parseRatio(band.min))),
    ),
  );
  if (bands.length === 0) return section(pen, pages.bands, [pages.bandsNone]);
  return section(pen, pages.bands, [...bands, pages.bandsNote(instrument.rounding.decimals)]);
}

function rollupLines(pen: Pen, instrument: Instrument): string[] {
  const { pages, words } = pen.t;
  const { services, government } = instrument.rollup;
  const kinds = ['kabupaten', 'kota', 'provinsi'] as const;
  const loci = kinds.flatMap((kind) => {
    const own = instrument.loci?.[kind] ?? [];
    const names = own.map(({ name, count }) => (count === 1 ? pen.say(name) : `${count} ${pen.say(name)}`));
    return own.length === 0 ? [] : [pages.loci(words.government[kind], names.join(', '))];
  });
  return section(pen, pages.rollup, [
    pages.rollupServices(words.weight[services.status]),
    government === null ? pages.rollupNone : pages.rollupGovernment(words.weight[government.status]),
    ...loci,
    pages.rounding(instrument.rounding.decimals),
  ]);
}
