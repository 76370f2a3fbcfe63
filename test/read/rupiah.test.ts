import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRupiah, scanRupiah } from '../../src/read/fee/rupiah.ts';

const values = (text: string, tabel = false) => readRupiah(text, tabel).map((amount) => amount.nilai);

describe('amounts in running text', () => {
  it.each<[string, number[]]>([
    ['Rp 70.000,-', [70_000]],
    ['RP 70.000,-', [70_000]],
    ['RP. 25.000,-', [25_000]],
    ['rp 10.000', [10_000]],
    ['Rp.  200.000,-', [200_000]],
    ['Rp. 130.000,00', [130_000]],
    ['Rp50.000,00', [50_000]],
    ['Rp25000', [25_000]],
    ['Rp 1.500.000,-', [1_500_000]],
    ['Rp. 1.250.000,00', [1_250_000]],
    ['Rp.2.500', [2_500]],
    ['Rp 500', [500]],
    ['R.p 15.000', [15_000]],
    ['Rp : 15.000', [15_000]],
    ['Rp 25,000', [25_000]],
    ['Rp. 25,000.00', [25_000]],
    ['IDR 150.000', [150_000]],
    ['IDR25,000', [25_000]],
    ['Rp. 7.50 0,-', [7_500]],
    ['Rp. 23.000, -', [23_000]],
    ['Rp. 50. 000,-', [50_000]],
    ['Rp 15 000', [15_000]],
    ['Rp 50.000.00', [50_000]],
    ['Rp 50.000.-', [50_000]],
    ['Rp 50.000,=', [50_000]],
    ['Rp.10.000.,-', [10_000]],
    ['Rp 0', [0]],
    ['Rp.0,-', [0]],
    ['Rp. 0,00;-', [0]],
    ['Rp 45 ribu', [45_000]],
    ['10rb', [10_000]],
    ['1,5 juta', [1_500_000]],
    ['Rp 2 jt', [2_000_000]],
    ['25.000,-', [25_000]],
    ['25.000 rupiah', [25_000]],
    ['biaya 50000', [50_000]],
    ['sebesar 25.000 per bulan', [25_000]],
    ['lima puluh ribu rupiah', [50_000]],
    ['Sepuluh juta lima ratus ribu rupiah', [10_500_000]],
    ['Rp 5.000 (lima ribu rupiah)', [5_000]],
    ['StandarRp. 155.000/JamTipe', [155_000]],
    ['Rp 130.000 s.d Rp 200.000', [130_000, 200_000]],
    ['Rp 10.000 - 20.000', [10_000, 20_000]],
    ['Rp. 1.000.000,- s/d 5.000.000,-', [1_000_000, 5_000_000]],
    ['Rp 45 ribu / Rp 65 ribu / Rp 85 ribu', [45_000, 65_000, 85_000]],
    ['Klinik Spesialis Rp. 23.000, - - Klinik Gigi Dan Mulut Rp. 13.000,- - Gizi', [23_000, 13_000]],
    ['Rp 10.000 2 lembar', [10_000]],
    ['Rp 1.234,50', [1_234.5]],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected));
});

describe('numbers that are no amount', () => {
  it.each([
    'Perda Nomor 12 Tahun 2024',
    'Peraturan Bupati No. 92 Tahun 2021',
    'Perda Kabupaten Sanggau 10/2017',
    'UU 25/2009',
    '0812-3456-7890',
    '(0549) 21234',
    '(118)',
    'Jarak ≤ 15 km',
    'Perawatan < 8   Jam',
    '20.000 orang',
    '20 ribu jiwa',
    'biaya untuk 1.500 lembar',
    'JBB 2.001 - 6.000 kg',
    '100%',
    '08.00-15.00',
    'Tarif (Rp)',
    'Terp 10.000',
    'Nomor rekening 012.345.678',
    'Tarif 2024',
    'Kapasitas 0,5-1 M3',
  ])('%s', (text) => expect(values(text)).toEqual([]));

  it('takes a bare number only where the caller says the text is a tariff table', () => {
    expect(values('Perawatan < 8 Jam 21.500')).toEqual([]);
    expect(values('4 | Perawatan < 8   Jam | 21.500', true)).toEqual([21_500]);
    expect(values('15000', true)).toEqual([15_000]);
    expect(values('0', true)).toEqual([0]);
    expect(values('Luas 1.500 m2', true)).toEqual([]);
    expect(values('Perda No. 12.000', true)).toEqual([]);
  });
});

describe('numbers that lost their form', () => {
  it.each(['Rp 25.0000', 'Rp 7O.OOO', 'Rp 50.ooo', 'Rp. 15', 'Rp 12,5'])(
    '%s is told, not guessed',
    (text) => {
      const { terbaca, rusak } = scanRupiah(text);
      expect(terbaca).toEqual([]);
      expect(rusak.map(({ dari, sampai }) => text.slice(dari, sampai))).toEqual([text]);
    },
  );

  it.each(['Rp ......', 'sebesar Rp.', 'Rp. ___,-', 'Rp -'])('%s holds no number at all', (text) => {
    expect(scanRupiah(text)).toEqual({ terbaca: [], rusak: [] });
  });
});

describe('vectors of the published patterns', () => {
  it.each(['Rp 10.000', 'Rp. 1.250.000,00', 'Rp25000', 'Rp. 5.000,-', 'Rp 05.000', 'Rp. 50.000,-'])(
    '%s is positive',
    (text) => expect(values(text).every((value) => value > 0) && values(text).length === 1).toBe(true),
  );
  it.each(['Rp 0', 'Rp0,00', 'gratis'])('%s is not', (text) => {
    expect(values(text).filter((value) => value > 0)).toEqual([]);
  });
});

describe('properties', () => {
  const dots = (value: number) => String(value).replace(/\B(?=(?:\d{3})+(?!\d))/gu, '.');

  it('reads any amount in any usual dress, and quotes it whole', () => {
    const sign = fc.constantFrom('Rp', 'Rp ', 'Rp. ', 'RP. ', 'RP ', 'Rp.', 'rp ', 'IDR ');
    const end = fc.constantFrom('', ',-', ',00', '.-', ',=', ', -', ';-');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), sign, end, (hundreds, before, after) => {
        const value = hundreds * 100;
        const amount = `${before}${dots(value)}${after}`;
        const text = `Biaya cetak ${amount} per lembar`;
        const found = readRupiah(text);
        expect(found.map((one) => one.nilai)).toEqual([value]);
        expect(found.map((one) => text.slice(one.dari, one.sampai))).toEqual([amount.trim()]);
      }),
    );
  });

  it('never fails, never overlaps, never gives a number below zero', () => {
    const word = fc.constantFrom(
      'Rp',
      '.',
      ',',
      '-',
      '0',
      '12',
      '345',
      ' ',
      'ribu',
      'rupiah',
      's.d',
      '\n',
      'x',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.boolean(), (words, tabel) => {
        const text = words.join('');
        let end = 0;
        for (const amount of readRupiah(text, tabel)) {
          expect(amount.dari).toBeGreaterThanOrEqual(end);
          expect(amount.sampai).toBeGreaterThan(amount.dari);
          expect(Number.isFinite(amount.nilai) && amount.nilai >= 0).toBe(true);
          end = amount.sampai;
        }
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    for (const seed of ['Rp ', 'Rp 1.000 - ', '1.', '1 ', 'lima ribu ', 'biaya ', '0', 'Rp 1,']) {
      const start = performance.now();
      readRupiah(seed.repeat(20_000), true);
      expect(performance.now() - start).toBeLessThan(3_000);
    }
  });
});
