import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { csvNumber, csvText } from '../../src/render/escape-csv.ts';
import { plainStyle, renderers } from '../../src/render/index.ts';
import { kudungga, nothing, several } from './reports.ts';
import { parseCsv } from './valid.ts';

const OPTIONS = { lang: 'id', width: 100, style: plainStyle, unicode: true } as const;
const csv = (report: Report, lang: 'id' | 'en' = 'id') => renderers.csv.render(report, { ...OPTIONS, lang });

/** Rows as objects by the names of their columns. */
function records(report: Report): Record<string, string>[] {
  const [heads = [], ...rows] = parseCsv(csv(report));
  return rows.map((row) => Object.fromEntries(heads.map((head, index) => [head, row[index] ?? ''])));
}

describe('csv', () => {
  it('has a row for each failure, each matter not assessed, and each fault', () => {
    const results = several.units.flatMap((unit) => unit.results);
    const failures = results.flatMap(({ failures: own }) => own).length;
    const open = results.filter(({ outcome }) => outcome === 'not_assessed').length;
    const count = (hasil: string) => records(several).filter((record) => record.hasil === hasil).length;
    expect(count('belum terpenuhi')).toBe(failures);
    expect(count('belum dinilai')).toBe(open);
    expect(count('kesalahan berkas')).toBe(2);
    expect(count('kesalahan program patuh')).toBe(1);
    expect(records(nothing)).toEqual([]);
  });

  it('says everything known of a failure', () => {
    expect(records(kudungga)[5]).toEqual({
      hasil: 'belum terpenuhi',
      tingkat: 'RINGAN',
      pemerintah: 'Kabupaten Kutai Timur',
      unit: 'RSUD Kudungga',
      layanan: 'Unit Layanan Informasi dan Pengaduan',
      komponen: 'jangka waktu penyelesaian',
      kriteria: 'JW-05',
      judul: 'Hari kerja atau hari kalender',
      keterangan: '"maksimal 3 hari": hari kerja atau hari kalender?',
      kutipan: 'maksimal 3 hari',
      perbaikan: 'Tulis "hari kerja" atau "hari kalender".',
      dasar_hukum: 'UU 25/2009 Pasal 1 (7)',
      kekuatan: 'tafsir patuh',
      kepastian: 'naskah peraturan dibaca',
      mengurangi_poin: 'ya',
      pengecualian: '',
      dasar_banding: '',
      berkas: 'examples/kutai-timur/rsud-kudungga.yaml',
      baris: '25',
      kolom: '21',
      jalur: '/layanan/0',
      'poin_kembali_uu-25-2009': '0.24',
      'didapat_uu-25-2009': '46.51',
      'hilang_uu-25-2009': '13.49',
      'belum_dinilai_uu-25-2009': '40.00',
      'poin_kembali_ombudsman-2024': '',
      'didapat_ombudsman-2024': '5.89',
      'hilang_ombudsman-2024': '3.68',
      'belum_dinilai_ombudsman-2024': '90.43',
    });
  });

  it('gives the points of a fix once, so that they can be added up', () => {
    const points = records(kudungga).map((record) => Number(record['poin_kembali_uu-25-2009']));
    expect(points.reduce((sum, one) => sum + Math.round(one * 100), 0)).toBe(1000 + 158 + 118 + 24);
  });

  it('has numbers with a point and heads of the language', () => {
    expect(csv(kudungga, 'en')).toContain(',46.51,13.49,40.00,');
    expect(parseCsv(csv(kudungga, 'en'))[0]?.slice(0, 3)).toEqual(['result', 'severity', 'government']);
  });

  it('shows a unit of which nothing is left to say', () => {
    const units = kudungga.units.map((unit) => ({ ...unit, results: [], fixes: [] }));
    expect(records({ ...kudungga, units })).toMatchObject([{ hasil: 'terpenuhi', unit: 'RSUD Kudungga' }]);
  });

  it('begins with a byte order mark only when asked', () => {
    expect(csv(kudungga).startsWith('"')).toBe(true);
    expect(renderers.csv.render(kudungga, { ...OPTIONS, bom: true })).toBe(`\ufeff${csv(kudungga)}`);
  });
});

describe('csvText', () => {
  it.each([
    ['a "b", c', '"a ""b"", c"'],
    ['=1+1', `"'=1+1"`],
    ['  @x', `"'@x"`],
    ['\t-1', `"'-1"`],
    ['\uff1d1', `"'\uff1d1"`],
    ['1-2', '"1-2"'],
    ['a\r\nb', '"a ¶ b"'],
    ['', '""'],
  ])('%j is %s', (text, cell) => {
    expect(csvText(text)).toBe(cell);
  });

  it('writes numbers bare and nothing else', () => {
    expect(['46.51', '7', '', '-1', '1,5', '=1'].map(csvNumber)).toEqual([
      '46.51',
      '7',
      '',
      `"'-1"`,
      '"1,5"',
      `"'=1"`,
    ]);
  });
});
