import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { standards } from '#standards';
import { indicatorPoints } from '../../src/model/indicator-points.ts';
import { parseRatio, roundHalfUp, sum } from '../../src/model/ratio.ts';
import { checkInstrument } from '../../src/standards/check-instrument.ts';
import { auditTexts, MODEL } from '../support/audit.ts';
import { patuh } from '../support/patuh.ts';

const { instruments } = standards;
const find = (id: string) => {
  const found = instruments.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('the instruments', () => {
  it('cover every generation, each with its years', () => {
    const years = Object.fromEntries(
      instruments.map(({ id, years: { from, until } }) => [id, [from, until]]),
    );
    expect(years).toEqual({
      'ombudsman-2016': [2016, 2019],
      'ombudsman-2021': [2021, 2021],
      'ombudsman-2022': [2022, 2022],
      'ombudsman-2024': [2023, 2024],
      'ombudsman-2025': [2025, 2025],
      'ombudsman-2026': [2026, null],
      'pekppp-2022': [2022, null],
      'uu-25-2009': [2009, null],
    });
  });

  it.each(instruments.map((one) => [one.id, one] as const))(
    '%s: the points of all indicators are its total',
    (_, one) => {
      const open = one.dimensions.filter(({ closed }) => closed !== undefined);
      const points = [
        ...one.indicators.map((indicator) => indicatorPoints(one, indicator)),
        ...open.map(({ weight }) => parseRatio(weight.value)),
      ];
      expect(roundHalfUp(sum(points), 6)).toBe(roundHalfUp(parseRatio(one.total ?? '100'), 6));
    },
  );

  it('count their indicators as the sources do', () => {
    const count = (id: string, dimension: string) =>
      find(id).indicators.filter((indicator) => indicator.dimension === dimension).length;
    expect(find('ombudsman-2016').indicators).toHaveLength(20);
    expect(find('pekppp-2022').indicators).toHaveLength(31);
    expect(['D-IN', 'D-PR', 'D-OUT', 'D-PG'].map((id) => count('ombudsman-2024', id))).toEqual([
      15, 12, 5, 6,
    ]);
    expect(['E-IN', 'E-PR', 'E-OUT', 'E-PG'].map((id) => count('ombudsman-2026', id))).toEqual([3, 14, 4, 9]);
    expect(
      find('ombudsman-2022')
        .dimensions.filter(({ closed }) => closed)
        .map(({ id }) => id),
    ).toEqual(['D-IN', 'D-PG']);
  });

  it('only what nobody knows how to count is a rehearsal', () => {
    expect(instruments.filter(({ simulation }) => simulation).map(({ id }) => id)).toEqual([
      'ombudsman-2025',
      'ombudsman-2026',
    ]);
  });

  it('2025 and later name no colours', () => {
    const colours = instruments
      .filter(({ bands }) => bands.some(({ zone }) => zone !== undefined))
      .map(({ id }) => id);
    expect(colours).toEqual(['ombudsman-2016', 'ombudsman-2021', 'ombudsman-2022', 'ombudsman-2024']);
  });

  it.each(instruments.map(({ id }) => id))(
    '%s is printed in 80 and 120 columns, with what is unknown',
    (id) => {
      for (const columns of ['80', '120']) {
        const { code, stdout } = patuh(['instruments', id], { env: { COLUMNS: columns } });
        expect(code).toBe(0);
        expect(Math.max(...stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(
          Number(columns),
        );
        expect(stdout).toContain('YANG BELUM DIKETAHUI');
        expect(stdout).not.toMatch(/undefined|\[object/u);
      }
    },
  );
});

describe('what the loader refuses', () => {
  const source = (id: string) => parse(readFileSync(`standards/instruments/${id}.yaml`, 'utf8'));
  const refusals = (id: string, change: (one: ReturnType<typeof source>) => void) => {
    const one = parse(stringify(source(id)));
    change(one);
    const criteria = new Set(standards.criteria.map((criterion) => criterion.id));
    return checkInstrument(one, criteria, instruments).map(([code]) => code);
  };

  it.each([
    [
      'pekppp-2022',
      'weights that miss the total',
      (one) => Object.assign(one, { total: '100' }),
      'standards-weights',
    ],
    [
      'pekppp-2022',
      'a rubric that stops short',
      (one) => void one.indicators[0].rubric.pop(),
      'standards-rubric',
    ],
    [
      'ombudsman-2022',
      'an edition of nothing',
      (one) => Object.assign(one, { edition_of: 'ombudsman-2099' }),
      'standards-reference-unknown',
    ],
    [
      'ombudsman-2022',
      'an edition with other bands',
      (one) => Object.assign(one.bands[1], { min: '80' }),
      'standards-bands',
    ],
    [
      'ombudsman-2022',
      'a dimension neither filled nor closed',
      (one) => void delete one.dimensions[0].closed,
      'standards-reference-unknown',
    ],
    [
      'ombudsman-2024',
      'a dimension both filled and closed',
      (one) => Object.assign(one.dimensions[0], { closed: { id: 'a', en: 'a' } }),
      'standards-reference-unknown',
    ],
  ] as [string, string, (one: ReturnType<typeof source>) => void, string][])(
    '%s with %s',
    (id, _, change, code) => {
      expect(refusals(id, () => undefined)).toEqual([]);
      expect(refusals(id, change)).toEqual([code]);
    },
  );
});

describe('several instruments side by side', () => {
  const ids = instruments.map(({ id }) => id);
  const report = auditTexts({ 'dinas.yaml': MODEL }, { instruments: ids });

  it('every one adds up to its own total', () => {
    for (const { instrument, score } of report.units[0]?.scores ?? []) {
      const parts = [score.gained, score.lost, score.open].map(parseRatio);
      expect(roundHalfUp(sum(parts), 2), instrument).toBe(
        roundHalfUp(parseRatio(find(instrument).total ?? '100'), 2),
      );
    }
  });

  it('PEKPPP counts the steps a document shows', () => {
    const pekppp = report.units[0]?.scores.find(({ instrument }) => instrument === 'pekppp-2022');
    const shares = Object.fromEntries(
      (pekppp?.dimensions ?? []).flatMap(({ indicators }) => indicators).map(({ id, share }) => [id, share]),
    );
    expect(shares['P-01']).toEqual({ low: '4/5', high: '1' });
    expect(shares['P-05']).toEqual({ low: '1/5', high: '1' });
  });

  it('no decree stops the steps where they stand', () => {
    const without = MODEL.replace(/^penetapan:\n(?: .*\n)+/mu, 'penetapan:\n  tidak_ada: true\n');
    expect(without).not.toBe(MODEL);
    const score = auditTexts({ 'dinas.yaml': without }, { instruments: ['pekppp-2022'] }).units[0]?.scores[0];
    expect(score?.dimensions[0]?.indicators[0]?.share).toEqual({ low: '2/5', high: '2/5' });
  });

  it('the page names each with its own categories', () => {
    const { stdout } = patuh([
      'audit',
      'examples/contoh/dinas-contoh.yaml',
      ...ids.flatMap((id) => ['--instrument', id]),
    ]);
    expect(stdout).toMatch(/Indeks Pelayanan Publik \(PEKPPP\)\S* +\d,\d\d +\d,\d\d +\d,\d\d +5\n/u);
    expect(Math.max(...stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
  });
});
