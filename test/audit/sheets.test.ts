import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { standards } from '#standards';
import { compare, parseRatio } from '../../src/model/ratio.ts';
import { auditTexts, MODEL } from '../support/audit.ts';
import { patuh } from '../support/patuh.ts';

const OPD = (parse(MODEL) as { opd: { nama: string; pemerintah: string } }).opd;
const IDS = ['ombudsman-2024'];
const INDICATORS = standards.instruments.find(({ id }) => id === 'ombudsman-2024')?.indicators ?? [];

function sheet(part: Readonly<Record<string, unknown>>): string {
  const opd = { nama: OPD.nama, pemerintah: OPD.pemerintah };
  return stringify({
    lembar_penilaian: { instrumen: 'ombudsman-2024', tanggal: '2026-11-20', opd, ...part },
  });
}

const audit = (...sheets: readonly string[]) =>
  auditTexts(
    {
      'dinas.yaml': MODEL,
      ...Object.fromEntries(sheets.map((text, index) => [`lembar-${index}.yaml`, text])),
    },
    { instruments: IDS },
  );
const scoreOf = (report: ReturnType<typeof audit>) => report.units[0]?.scores[0];

/** Numbers that look random and are the same in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

describe('assessment sheets', () => {
  it('each further value stays inside the range before it, until one number is left', () => {
    const read = new Map(
      scoreOf(audit())
        ?.dimensions.flatMap(({ indicators }) => indicators)
        .map(({ id, share }) => [id, share]),
    );
    for (const seed of [1, 2, 3]) {
      const random = sequence(seed);
      const order = [...INDICATORS].sort(() => random() - 0.5);
      const indikator: Record<string, unknown> = {};
      let [low, high] = [parseRatio('0'), parseRatio('100')];
      order.forEach(({ id }, index) => {
        const ends = read.get(id) ?? { low: '0', high: '1' };
        indikator[id] = { nilai: random() < 0.5 ? ends.low : ends.high };
        if (index % 6 !== 0 && index < order.length - 1) return;
        const score = scoreOf(audit(sheet({ indikator })))?.score;
        const [newLow, newHigh] = [
          parseRatio(score?.low.exact ?? '-1'),
          parseRatio(score?.high.exact ?? '101'),
        ];
        expect(compare(newLow, low)).toBeGreaterThanOrEqual(0);
        expect(compare(newHigh, high)).toBeLessThanOrEqual(0);
        [low, high] = [newLow, newHigh];
      });
      expect(compare(low, high)).toBe(0);
      expect(scoreOf(audit(sheet({ indikator })))?.score.category).not.toBeNull();
    }
  });

  it('says where each value came from', () => {
    const entry = {
      nilai: '3/4',
      responden: 'Sekretaris',
      pengganti: true,
      bukti: { rujukan: 'SK 12', keadaan: 'ada' },
    };
    const report = audit(sheet({ indikator: { 'IN-01': [entry, { nilai: 1 }] } }));
    const indicators = scoreOf(report)?.dimensions.flatMap((one) => one.indicators) ?? [];
    expect(indicators.find(({ id }) => id === 'IN-01')).toMatchObject({
      source: 'sheet',
      share: { low: '7/8', high: '7/8' },
      sheet: {
        file: 'lembar-0.yaml',
        entries: [{ value: '3/4', substitute: true, state: 'ada', date: '2026-11-20' }, { value: '1' }],
      },
    });
    expect(indicators.find(({ id }) => id === 'PR-01')?.source).toBe('document');
    expect(indicators.find(({ id }) => id === 'IN-02')?.source).toBe('nobody');
    expect(report.faults).toEqual([]);
  });

  it('points of the report settle their dimension', () => {
    const score = scoreOf(audit(sheet({ rapor: { dimensi: { 'D-PR': 10.76 } } })));
    expect(score?.dimensions.find(({ id }) => id === 'D-PR')).toMatchObject({
      low: { rounded: '10.76' },
      high: { rounded: '10.76' },
    });
  });

  it.each([
    [
      'an unknown indicator',
      sheet({ indikator: { 'PR-6a': { nilai: 1 } } }),
      'sheet-indicator-unknown',
      { suggestion: 'PR-06a' },
    ],
    [
      'a value off the scale',
      sheet({ indikator: { 'IN-01': { nilai: 3 } } }),
      'sheet-value-out-of-scale',
      { top: '1' },
    ],
    [
      'points above the dimension',
      sheet({ rapor: { dimensi: { 'D-IN': 30 } } }),
      'sheet-value-out-of-scale',
      { top: '21.85' },
    ],
    ['a wrong edition', sheet({ edisi: 2022 }), 'sheet-edition-wrong', { right: 'ombudsman-2022' }],
    [
      'an unknown instrument',
      sheet({ instrumen: 'ombudsman-2042' }),
      'sheet-instrument-unknown',
      { suggestion: 'ombudsman-2022' },
    ],
    [
      'a unit nobody audits',
      sheet({ opd: { nama: `${OPD.nama}s`, pemerintah: OPD.pemerintah } }),
      'sheet-unit-unknown',
      { suggestion: OPD.nama },
    ],
    [
      'a total that its dimensions miss',
      sheet({ rapor: { nilai: 80, dimensi: { 'D-IN': 1, 'D-PR': 1, 'D-OUT': 1, 'D-PG': 1 } } }),
      'sheet-total-differs',
      { sum: '4.00' },
    ],
    ['a date that is none', sheet({ tanggal: 'kemarin' }), 'value-pattern', {}],
  ])('%s is a fault with its place and changes no score', (_, text, code, args) => {
    const report = audit(text);
    expect(report.faults).toHaveLength(1);
    expect(report.faults[0]).toMatchObject({
      code,
      args,
      file: 'lembar-0.yaml',
      span: { line: expect.any(Number) },
    });
    expect(report.files.find(({ kind }) => kind === 'assessment')?.state).toBe('faulted');
    expect(scoreOf(report)?.score).toEqual(scoreOf(audit())?.score);
    expect(report.exit).toBe(2);
  });

  it('a value the text rules out is a fault and is not used', () => {
    const without = MODEL.replace(/^ {4}persyaratan:\n(?: {6}.*\n)+/mu, '');
    expect(without).not.toBe(MODEL);
    const report = auditTexts(
      { 'dinas.yaml': without, 'l.yaml': sheet({ indikator: { 'PR-01': { nilai: 1 } } }) },
      { instruments: IDS },
    );
    const clean = auditTexts({ 'dinas.yaml': without }, { instruments: IDS });
    if (clean.units[0]?.services.length === 1)
      expect(report.faults.map(({ code }) => code)).toEqual(['sheet-contradiction']);
    expect(report.faults.map(({ code }) => code)).toContain('sheet-contradiction');
    expect(scoreOf(report)?.score).toEqual(scoreOf(clean)?.score);
  });

  it('two sheets may share a unit, not an indicator', () => {
    const one = sheet({ indikator: { 'IN-01': { nilai: 1 } } });
    expect(audit(one, sheet({ indikator: { 'IN-02': { nilai: 1 } } })).faults).toEqual([]);
    const twice = audit(one, sheet({ indikator: { 'IN-01': { nilai: '1/2' } } }));
    expect(twice.faults).toMatchObject([
      { code: 'sheet-conflict', file: 'lembar-1.yaml', args: { otherFile: 'lembar-0.yaml' } },
    ]);
    expect(scoreOf(twice)?.score).toEqual(scoreOf(audit())?.score);
  });

  it('a sheet about another instrument is said to be unused', () => {
    const report = audit(sheet({ instrumen: 'ombudsman-2021' }));
    expect(report.files.find(({ kind }) => kind === 'assessment')?.state).toBe('unused');
    expect(report.exit).toBe(0);
  });

  it.each(standards.instruments.map(({ id }) => id))(
    'the empty sheet of %s fits its schema and changes nothing',
    (id) => {
      const { code, stdout } = patuh(['init', '--assessment', id]);
      expect(code).toBe(0);
      const filled = stdout
        .replace('nama: # Dinas Contoh', `nama: ${JSON.stringify(OPD.nama)}`)
        .replace('pemerintah: # Kabupaten Contoh', `pemerintah: ${JSON.stringify(OPD.pemerintah)}`);
      const report = auditTexts({ 'dinas.yaml': MODEL, 'lembar.yaml': filled }, { instruments: [id] });
      expect(report.faults).toEqual([]);
      expect(report.units[0]?.scores).toEqual(
        auditTexts({ 'dinas.yaml': MODEL }, { instruments: [id] }).units[0]?.scores,
      );
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
    },
  );
});
