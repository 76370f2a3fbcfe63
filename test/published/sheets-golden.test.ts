import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { patuh } from '../support/patuh.ts';

interface Unit {
  readonly nama: string;
  readonly nilai?: string;
  readonly dimensi?: Readonly<Record<string, string>>;
  readonly produk?: number;
}

/** Runs the real binary over a folder with a document and a sheet per unit. */
function published(
  pemerintah: string,
  instrumen: string,
  units: readonly Unit[],
  more: readonly string[] = [],
): Report {
  const folder = mkdtempSync(join(tmpdir(), 'patuh-'));
  units.forEach(({ nama, nilai, dimensi, produk }, index) => {
    const opd = JSON.stringify({ nama, pemerintah });
    const rapor = JSON.stringify({
      ...(nilai === undefined ? {} : { nilai }),
      ...(dimensi === undefined ? {} : { dimensi }),
    });
    writeFileSync(join(folder, `unit-${index}.yaml`), `opd: ${opd}\n`);
    writeFileSync(
      join(folder, `lembar-${index}.yaml`),
      `lembar_penilaian:\n  instrumen: ${instrumen}\n  tanggal: 2024-02-27\n  opd: ${opd}\n  rapor: ${rapor}\n${produk === undefined ? '' : `  jumlah_produk: ${produk}\n`}`,
    );
  });
  const ran = patuh(['audit', folder, '--instrument', instrumen, '-f', 'json', '--fail-on', 'none', ...more]);
  expect(ran.stderr).toBe('');
  expect(ran.code).toBe(0);
  return JSON.parse(ran.stdout) as Report;
}

const government = (report: Report) => report.governments[0]?.scores[0];
const unit = (report: Report, name: string) =>
  report.units.find((one) => one.name === name)?.scores[0]?.score;

const MALRA: readonly Unit[] = [
  {
    nama: 'Puskesmas Watdek',
    dimensi: { 'D-IN': '8.72', 'D-PR': '10.76', 'D-OUT': '20.76', 'D-PG': '9.61' },
  },
  {
    nama: 'Dinas Pendidikan',
    nilai: '52.86',
    dimensi: { 'D-IN': '5.83', 'D-PR': '16.42', 'D-OUT': '22.14', 'D-PG': '8.46' },
  },
  { nama: 'Puskesmas Kolser', nilai: '55.09' },
  { nama: 'DPMPTSP', nilai: '59.85' },
  { nama: 'Dinas Sosial', nilai: '62.06' },
  { nama: 'Dinas Kependudukan dan Pencatatan Sipil', nilai: '71.08' },
  { nama: 'Dinas Kesehatan', nilai: '74.82' },
];

describe('published tables, as sheets through the binary', () => {
  const malra = published('Kabupaten Maluku Tenggara', 'ombudsman-2024', MALRA);

  it('Maluku Tenggara 2023: 60.80, C, yellow; the dimensions of a unit add up', () => {
    expect(government(malra)?.score).toMatchObject({
      gained: '60.80',
      open: '0.00',
      category: 'C',
      zone: 'kuning',
    });
    expect(government(malra)).toMatchObject({ present: 7, wanted: 7, outside: [] });
    expect(unit(malra, 'Puskesmas Watdek')).toMatchObject({ gained: '49.85', category: 'D', zone: 'merah' });
    expect(unit(malra, 'Dinas Pendidikan')).toMatchObject({ gained: '52.86', category: 'D' });
  });

  it('Maluku Tenggara 2023: no single unit makes it green', () => {
    expect(government(malra)?.green).toEqual({ answer: 'none_alone' });
  });

  it('without its total Dinas Pendidikan is within 0.02 of what was published', () => {
    const sums = MALRA.map(({ nilai, ...rest }) =>
      rest.dimensi === undefined ? { ...rest, nilai: nilai ?? '' } : rest,
    );
    const score = unit(published('Kabupaten Maluku Tenggara', 'ombudsman-2024', sums), 'Dinas Pendidikan');
    expect(Math.abs(Number(score?.gained) - 52.86)).toBeLessThan(0.0201);
  });

  it('Kaltara 2023: 89.23, A', () => {
    const units = [
      ['Dinas Sosial', '89.23'],
      ['Dinas Kesehatan', '90.10'],
      ['RSUD dr. H. Jusuf SK', '88.99'],
      ['Dinas Pendidikan', '88.53'],
      ['DPMPTSP', '89.31'],
    ].map(([nama = '', nilai = '']) => ({ nama, nilai }));
    const score = government(published('Provinsi Kalimantan Utara', 'ombudsman-2024', units));
    expect(score?.score).toMatchObject({ gained: '89.23', open: '0.00', category: 'A', zone: 'hijau' });
    expect(score?.green).toEqual({ answer: 'already' });
  });

  it('Gorontalo 2025: 76.82, Cukup, without colours', () => {
    const units = [
      ['Dinas Pendidikan', '68.79'],
      ['Dinas Sosial', '77.55'],
      ['RSUD Hasri Ainun Habibie', '84.11'],
    ].map(([nama = '', nilai = '']) => ({ nama, nilai }));
    const score = government(published('Provinsi Gorontalo', 'ombudsman-2025', units));
    expect(score?.score).toMatchObject({ gained: '76.82', open: '0.00', category: 'Cukup', zone: null });
    expect(score?.green).toEqual({ answer: 'no_zones' });
  });

  const MAGELANG = [
    ['DPMPTSP', '87.95', 7],
    ['Dinas Pendidikan', '75.58', 3],
    ['Dinas Kependudukan dan Pencatatan Sipil', '62.17', 4],
    ['Dinas Kesehatan', '23.15', 3],
  ] as const;

  it('Kota Magelang, rehearsal 2022: the four units that were there give 93.28; the government stays open', () => {
    const units = ['100', '92.92', '100', '80.19'].map((nilai, index) => ({
      nama: MAGELANG[index]?.[0] ?? '',
      nilai,
    }));
    const score = government(published('Kota Magelang', 'ombudsman-2022', units));
    expect(score?.presentOnly).toMatchObject({ gained: '93.28', open: '0.00', category: 'A' });
    expect(score?.score).toMatchObject({ gained: '53.30', category: null });
    expect(score).toMatchObject({ present: 4, wanted: 7 });
  });

  it('Kota Magelang 2021 does not reproduce with a plain mean, and may with products', () => {
    const run = (weigh: boolean) =>
      government(
        published(
          'Kota Magelang',
          'ombudsman-2021',
          MAGELANG.map(([nama, nilai, produk]) => ({ nama, nilai, produk: weigh ? produk : 1 })),
        ),
      );
    expect(run(false)?.score).toMatchObject({ gained: '62.21', open: '0.00' });
    expect(run(true)?.score).toMatchObject({ gained: '68.27', category: 'sedang', zone: 'kuning' });
    const unknown = government(
      published(
        'Kota Magelang',
        'ombudsman-2021',
        MAGELANG.map(([nama, nilai]) => ({ nama, nilai })),
      ),
    );
    expect(unknown?.score).toBeNull();
  });

  it('Kutai Timur 2024 is B, 0.38 above yellow; a published figure lies beside ours', () => {
    const report = published(
      'Kabupaten Kutai Timur',
      'ombudsman-2024',
      [{ nama: 'Dinas Sosial', nilai: '78.38' }],
      ['examples/kutai-timur/_pemerintah.yaml'],
    );
    expect(unit(report, 'Dinas Sosial')).toMatchObject({ category: 'B', zone: 'hijau', above: '0.38' });
    expect(report.governments[0]?.official[0]).toMatchObject({ year: 2024, score: '78.38' });
    expect(government(report)?.score).toMatchObject({ gained: '11.20', category: null });
  });

  it('what-if: the weak units raised to green make the government green', () => {
    const change = [
      'Puskesmas Watdek',
      'Dinas Pendidikan',
      'Puskesmas Kolser',
      'DPMPTSP',
      'Dinas Sosial',
    ].flatMap((name) => ['--what-if', `${name}:nilai=88`]);
    const report = published('Kabupaten Maluku Tenggara', 'ombudsman-2024', MALRA, change);
    expect(government(report)?.score?.gained).toBe('60.80');
    const [supposed] = report.whatIf?.governments ?? [];
    expect(supposed?.before?.gained).toBe('60.80');
    expect(supposed?.after).toMatchObject({ gained: '83.70', zone: 'hijau' });
  });
});

describe('the published boundary values, as sheets', () => {
  it.each([
    ['ombudsman-2025', 'Sangat Baik', ['88.49']],
    ['ombudsman-2025', 'Baik', ['87.85', '78.86', '78.19']],
    ['ombudsman-2025', 'Cukup', ['76.82']],
    ['ombudsman-2025', 'Kurang', ['53.38']],
    ['ombudsman-2024', 'A', ['88.42', '88.51']],
    ['ombudsman-2024', 'B', ['87.06', '78.70', '78.23']],
    ['ombudsman-2024', 'C', ['77.43', '55.09', '54.11', '54.03']],
    ['ombudsman-2024', 'E', ['31.98']],
    ['ombudsman-2022', 'B', ['87.69', '78.45']],
    ['ombudsman-2022', 'C', ['55.01']],
    ['ombudsman-2022', 'D', ['52.46', '51.43', '32.45']],
  ])('%s: %s', (instrumen, category, values) => {
    const units = values.map((nilai, index) => ({ nama: `Unit ${index}`, nilai }));
    const report = published('Kabupaten Contoh', instrumen, units);
    expect(report.units.map(({ scores }) => scores[0]?.score.category)).toEqual(values.map(() => category));
  });
});
