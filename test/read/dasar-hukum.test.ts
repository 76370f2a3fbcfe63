import { describe, expect, test } from 'vitest';
import { readDasarHukum } from '../../src/read/citation/dasar-hukum.ts';
import type { ObjectPart, TextPart } from '../../src/read/word/part.ts';

function line(teks: string, index = 0): TextPart {
  return {
    teks,
    asal: { berkas: 0, jalur: `/layanan/0/dasar_hukum/${index}`, dari: 0, sampai: teks.length },
  };
}

function item(nilai: Record<string, unknown>): ObjectPart {
  return { nilai, asal: { berkas: 0, jalur: '/layanan/0/dasar_hukum/0', dari: 0, sampai: 0 } };
}

const WITHOUT_PLACE = [
  'jenis',
  'kunci',
  'instansi',
  'nomor',
  'tahun',
  'tentang',
  'daerah',
  'pasal',
  'peran',
] as const;

function facts(parts: Parameters<typeof readDasarHukum>[0]): unknown[] {
  return readDasarHukum(parts).sitasi.map((sitasi) => WITHOUT_PLACE.map((key) => sitasi[key]));
}

describe('structured and text form give equal facts', () => {
  test.each([
    [
      { jenis: 'UU', nomor: '24', tahun: 2013, tentang: 'Administrasi Kependudukan' },
      'UU 24/2013 tentang Administrasi Kependudukan',
    ],
    [{ jenis: 'Perpres', nomor: 96, tahun: 2018, pasal: '7 ayat (1)' }, '(Pasal 7 ayat (1) Perpres 96/2018)'],
    [
      { jenis: 'Perda', nomor: '1', tahun: 2024, daerah: 'Kabupaten Kutai Timur' },
      'Perda Kabupaten Kutai Timur Nomor 1 Tahun 2024',
    ],
    [
      { jenis: 'Perda', nomor: '3', tahun: 2015, daerah: 'Kota Medan' },
      'Perda Kota Medan Nomor 3 Tahun 2015',
    ],
    [{ jenis: 'Permendagri', nomor: '108', tahun: 2019 }, 'Permendagri No. 108 Tahun 2019'],
    [{ jenis: 'Peraturan Menteri Kesehatan', nomor: '043', tahun: 2016 }, 'Permenkes Nomor 43 tahun 2016'],
    [
      { jenis: 'perbup', nomor: '92', tahun: 2021, daerah: 'Kutai Timur' },
      'Peraturan Bupati Kutai Timur Nomor 92 Tahun 2021',
    ],
    [{ jenis: 'Kepmenpan', nomor: '63/KEP/M.PAN/7/2003' }, 'Keputusan Menteri PAN Nomor 63/KEP/M.PAN/7/2003'],
    [
      {
        jenis: 'PP',
        nomor: '96',
        tahun: 2012,
        tentang: 'Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
      },
      'PP Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
    ],
    [{ jenis: 'UU', tentang: 'Pelayanan Publik' }, 'UU tentang Pelayanan Publik'],
  ])('%j', (nilai, teks) => {
    expect(facts([item(nilai)])).toEqual(facts([line(teks)]));
  });

  test('an unknown kind keeps what the item says', () => {
    const [sitasi] = readDasarHukum([item({ jenis: 'Konvensi ILO', nomor: '081', tahun: 1947 })]).sitasi;
    expect(sitasi).toMatchObject({ jenis: 'lain', kunci: null, nomor: '81', tahun: 1947, peran: 'dasar' });
  });

  test('the place of a structured item is the item, of a rule in its title the title', () => {
    const { sitasi } = readDasarHukum([
      item({ jenis: 'PP', nomor: '96', tahun: 2012, tentang: 'Pelaksanaan UU 25/2009' }),
    ]);
    expect(sitasi.map(({ asal, kutipan }) => [asal.jalur, asal.dari, kutipan])).toEqual([
      ['/layanan/0/dasar_hukum/0', 0, 'PP Nomor 96 Tahun 2012 tentang Pelaksanaan UU 25/2009'],
      ['/layanan/0/dasar_hukum/0/tentang', 12, 'UU 25/2009'],
    ]);
  });

  test('an item without content is nothing', () => {
    expect(readDasarHukum([item({}), item({ jenis: '', nomor: null })])).toEqual({
      sitasi: [],
      tanda: [],
      tidak_terbaca: [],
    });
  });
});

describe('lines that name no rule', () => {
  test.each([
    ['Dasar Hukum :'],
    ['Landasan Hukum'],
    ['Peraturan Perundang-undangan:'],
    ['a. Peraturan Menteri :'],
    ['-'],
    ['1.'],
    [''],
    [
      '(Lembaran Negara Republik Indonesia Tahun 2009 Nomor 144, Tambahan Lembaran Negara Republik Indonesia Nomor 5063);',
    ],
  ])('%s is left alone', (teks) => {
    expect(readDasarHukum([line(teks)])).toEqual({ sitasi: [], tanda: [], tidak_terbaca: [] });
  });

  test.each([
    ['Nomor 25 Tahun 2009 tentang Pelayanan Publik'],
    ['Konvensi ILO Nomor 81 Tahun 1947'],
    ['SOP Dinas tahun 2020'],
    ['Peraturan internal rumah sakit'],
  ])('%s is not read and not dropped', (teks) => {
    const { sitasi, tidak_terbaca } = readDasarHukum([line(teks)]);
    expect(sitasi).toEqual([]);
    expect(tidak_terbaca.map(({ kutipan }) => kutipan)).toEqual([teks]);
  });

  test('only the line that is not read is kept, at its place', () => {
    const teks = 'Dasar Hukum:\n1. UU No. 25 Tahun 2009\n2. SOP tahun 2020\n3. Perda tentang Retribusi';
    const { sitasi, tidak_terbaca } = readDasarHukum([line(teks)]);
    expect(sitasi.map(({ kutipan }) => kutipan)).toEqual(['UU No. 25 Tahun 2009', 'Perda tentang Retribusi']);
    expect(tidak_terbaca.map(({ kutipan, asal }) => [kutipan, teks.slice(asal.dari, asal.sampai)])).toEqual([
      ['2. SOP tahun 2020', '2. SOP tahun 2020'],
    ]);
  });

  test('a gazette or a title on a line of its own belongs to the rule above', () => {
    const teks =
      '1. Undang-Undang Republik Indonesia Nomor 25 Tahun 2009 tentang\nPelayanan Publik\n(Lembaran Negara Republik Indonesia\nTahun 2009 Nomor 112)';
    expect(readDasarHukum([line(teks)]).tidak_terbaca).toEqual([]);
  });
});

describe('places of text', () => {
  test('the quotation is the text at its place, in every item', () => {
    const parts = ['1. UU 25/2009', 'sesuai peraturan yang berlaku', 'SOP 2020'].map(line);
    const { sitasi, tidak_terbaca } = readDasarHukum(parts);
    for (const { kutipan, asal } of [...sitasi, ...tidak_terbaca]) {
      const part = parts.find((one) => one.asal.jalur === asal.jalur);
      expect(part?.teks.slice(asal.dari, asal.sampai)).toBe(kutipan);
    }
    expect(sitasi).toHaveLength(2);
    expect(tidak_terbaca).toHaveLength(1);
  });
});
