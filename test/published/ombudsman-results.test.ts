import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rollUp } from '../../src/audit/government.ts';
import { bandOf, scoreOf } from '../../src/audit/score-numbers.ts';
import type { Instrument } from '../../src/model/instrument.ts';
import { mean, parseRatio, roundHalfUp, sum } from '../../src/model/ratio.ts';
import type { UnitReport } from '../../src/model/report.ts';

const INSTRUMENT = parse(readFileSync('standards/instruments/ombudsman-2024.yaml', 'utf8')) as Instrument;
const { bands } = INSTRUMENT;

/** A unit with a known score, as far as a government's roll-up looks at it. */
function unit(name: string, government: string, sector: string, kind: string, score: string): UnitReport {
  const exact = parseRatio(score);
  return {
    key: name,
    name,
    government,
    sector,
    kind,
    scores: [
      { instrument: INSTRUMENT.id, score: scoreOf({ low: exact, high: exact }, INSTRUMENT), dimensions: [] },
    ],
  } as unknown as UnitReport;
}

describe('Maluku Tenggara 2023, published by the Ombudsman', () => {
  it.each([
    ['Puskesmas Watdek', ['8.72', '10.76', '20.76', '9.61'], '49.85', 'D'],
    ['Dinas Pendidikan', ['5.83', '16.42', '22.14', '8.46'], '52.86', 'D'],
  ])('%s: the four dimensions add up to the unit', (_, dimensions, published, category) => {
    const total = roundHalfUp(sum(dimensions.map(parseRatio)), 2);
    // The published dimensions are rounded themselves, four times half a hundredth.
    expect(Math.abs(Number(total) - Number(published))).toBeLessThan(0.0201);
    expect(bandOf(published, bands)?.category).toBe(category);
  });

  it('the seven units give the government: 60.80, C, yellow', () => {
    const government = 'Kabupaten Maluku Tenggara';
    const units = [
      unit('Watdek', government, 'kesehatan', 'puskesmas', '49.85'),
      unit('Dindik', government, 'pendidikan', 'dinas', '52.86'),
      unit('Kolser', government, 'kesehatan', 'puskesmas', '55.09'),
      unit('DPMPTSP', government, 'perizinan', 'dinas', '59.85'),
      unit('Dinsos', government, 'sosial', 'dinas', '62.06'),
      unit('Dukcapil', government, 'kependudukan', 'dinas', '71.08'),
      unit('Dinkes', government, 'kesehatan', 'dinas', '74.82'),
    ];
    const score = rollUp(units, [], [INSTRUMENT])[0]?.scores[0];
    expect(score).toMatchObject({ present: 7, wanted: 7, outside: [] });
    expect(score?.score).toMatchObject({
      gained: '60.80',
      lost: '39.20',
      open: '0.00',
      category: 'C',
      zone: 'kuning',
    });
  });

  it('a missing unit opens the range, and no unit gives no number', () => {
    const one = [unit('Dukcapil', 'Kabupaten Maluku Tenggara', 'kependudukan', 'dinas', '71.08')];
    const score = rollUp(one, [], [INSTRUMENT])[0]?.scores[0];
    expect(score?.score).toMatchObject({ gained: '10.15', open: '85.72', category: null });
    const outside = [unit('Kominfo', 'Kabupaten Maluku Tenggara', 'komunikasi', 'dinas', '90')];
    expect(rollUp(outside, [], [INSTRUMENT])[0]?.scores[0]).toMatchObject({
      score: null,
      present: 0,
      outside: ['Kominfo'],
    });
  });
});

describe('other published means', () => {
  it.each([
    ['Kaltara 2023', ['89.23', '90.10', '88.99', '88.53', '89.31'], '89.23', 'A'],
    ['Kota Magelang, rehearsal 2022', ['100', '100', '80.19', '92.92'], '93.28', 'A'],
  ])('%s reproduces', (_, units, published, category) => {
    expect(roundHalfUp(mean(units.map(parseRatio)), 2)).toBe(published);
    expect(bandOf(published, bands)?.category).toBe(category);
  });

  it('Kota Magelang 2021 does not: the plain mean belongs to 2022-2024', () => {
    expect(roundHalfUp(mean(['87.95', '75.58', '62.17', '23.15'].map(parseRatio)), 2)).not.toBe('68.27');
  });
});

describe('published values fall into their published category', () => {
  it.each([
    ['88.42', 'A'],
    ['88.51', 'A'],
    ['87.69', 'B'],
    ['87.06', 'B'],
    ['78.70', 'B'],
    ['78.45', 'B'],
    ['78.38', 'B'],
    ['78.23', 'B'],
    ['77.43', 'C'],
    ['55.09', 'C'],
    ['55.01', 'C'],
    ['54.11', 'C'],
    ['54.03', 'C'],
    ['52.86', 'D'],
    ['52.46', 'D'],
    ['51.43', 'D'],
    ['32.45', 'D'],
    ['31.98', 'E'],
    ['94.95', 'A'],
    ['72.63', 'C'],
    ['68.28', 'C'],
    ['86.65', 'B'],
  ])('%s is %s', (value, category) => {
    expect(bandOf(value, bands)?.category).toBe(category);
  });

  it.each([
    ['88', 'A', '87.99', 'B'],
    ['78', 'B', '77.99', 'C'],
    ['54', 'C', '53.99', 'D'],
    ['32', 'D', '31.99', 'E'],
  ])('the line at %s is sharp', (at, category, below, lower) => {
    expect([bandOf(at, bands)?.category, bandOf(below, bands)?.category]).toEqual([category, lower]);
  });

  it('Kutai Timur 2024: 78.38 is B, green, 0.38 above yellow, 9.62 below A', () => {
    const exact = parseRatio('78.38');
    expect(scoreOf({ low: exact, high: exact }, INSTRUMENT)).toMatchObject({
      category: 'B',
      zone: 'hijau',
      above: '0.38',
      next: { category: 'A', min: '88.00', needs: '9.62', possible: false },
    });
  });

  it('decides from the rounded number that is printed', () => {
    const exact = parseRatio('77.995');
    expect(scoreOf({ low: exact, high: exact }, INSTRUMENT)).toMatchObject({
      gained: '78.00',
      category: 'B',
    });
  });
});

describe('the weights of the instrument', () => {
  it('add up to 100 and keep the one indicator weight that was seen', () => {
    expect(
      roundHalfUp(sum(INSTRUMENT.dimensions.map((dimension) => parseRatio(dimension.weight.value))), 2),
    ).toBe('100.00');
    const seen = INSTRUMENT.indicators.filter((indicator) => indicator.share.status === 'seen_once');
    expect(seen.map((indicator) => [indicator.id, indicator.share.value])).toEqual([['IN-01', '12.22']]);
  });
});
