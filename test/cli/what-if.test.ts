import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { patuh } from '../support/patuh.ts';

const GOVERNMENT = 'Kabupaten Contoh';
const NAMES = ['Puskesmas A', 'Puskesmas B', 'DPMPTSP', 'Dinas Sosial', 'Disdukcapil', 'Dinas Kesehatan'];

/** A government of seven units whose scores the assessing body gave; the education office has `last`. */
function folderOf(last: string, others = '79'): string {
  const folder = mkdtempSync(join(tmpdir(), 'patuh-'));
  const all = [...NAMES.map((nama) => ({ nama, nilai: others })), { nama: 'Dinas Pendidikan', nilai: last }];
  all.forEach(({ nama, nilai }, index) => {
    const opd = JSON.stringify({ nama, pemerintah: GOVERNMENT });
    writeFileSync(join(folder, `unit-${index}.yaml`), `opd: ${opd}\n`);
    writeFileSync(
      join(folder, `lembar-${index}.yaml`),
      `lembar_penilaian:\n  instrumen: ombudsman-2024\n  tanggal: 2024-02-27\n  opd: ${opd}\n  rapor: {nilai: "${nilai}"}\n`,
    );
  });
  return folder;
}

const audit = (folder: string, ...more: string[]) =>
  patuh(['audit', folder, '--instrument', 'ombudsman-2024', '--fail-on', 'none', ...more]);
const reportOf = (folder: string, ...more: string[]) =>
  JSON.parse(audit(folder, '-f', 'json', ...more).stdout) as Report;

describe('what if', () => {
  it('shows the new scores beside the old ones and changes no other number', () => {
    const folder = folderOf('60');
    const plain = reportOf(folder);
    const tried = reportOf(folder, '--what-if', 'Dinas Pendidikan:nilai=74');
    expect(tried.governments).toEqual(plain.governments);
    expect(tried.units).toEqual(plain.units);
    expect(tried.whatIf?.units).toMatchObject([{ before: { gained: '60.00' }, after: { gained: '74.00' } }]);
    // (6 x 79 + 60) : 7 and (6 x 79 + 74) : 7
    expect(tried.whatIf?.governments).toMatchObject([
      { before: { gained: '76.29', zone: 'kuning' }, after: { gained: '78.29', zone: 'hijau' } },
    ]);
  });

  it('gives no wrong reason where a government cannot be computed before or after', () => {
    const folder = mkdtempSync(join(tmpdir(), 'patuh-'));
    writeFileSync(
      join(folder, 'a.yaml'),
      'opd: {nama: Dinas Perikanan, pemerintah: Kabupaten Contoh}\nlayanan: [{nama: Izin, biaya_tarif: Gratis}]\n',
    );
    const said = audit(folder, '--what-if', 'Dinas Perikanan:IN-01=1').stdout.replaceAll(/\s+/gu, ' ');
    expect(said).toContain(
      'Kabupaten Contoh, Instrumen Ombudsman 2022-2024: belum dapat dihitung, juga dengan',
    );
    expect(said).not.toMatch(/Kabupaten Contoh[^.]*sudah ditetapkan rapor/u);
  });

  it('takes a file of changes, to the same effect', () => {
    const folder = folderOf('60');
    const file = join(mkdtempSync(join(tmpdir(), 'patuh-')), 'andai.yaml');
    writeFileSync(file, 'Dinas Pendidikan: {nilai: 74}\n');
    expect(reportOf(folder, '--what-if', `@${file}`).whatIf).toEqual(
      reportOf(folder, '--what-if', 'Dinas Pendidikan:nilai=74').whatIf,
    );
  });

  it('moves one indicator of a unit by what it weighs', () => {
    const folder = mkdtempSync(join(tmpdir(), 'patuh-'));
    const model = readFileSync('examples/contoh/dinas-contoh.yaml', 'utf8');
    writeFileSync(join(folder, 'dinas.yaml'), model);
    const name = 'Dinas Kependudukan dan Pencatatan Sipil';
    const [change] = reportOf(folder, '--what-if', `${name}:IN-01=1`).whatIf?.units ?? [];
    // 21,85 x 12,22 : 100
    const rise = Number(change?.after.gained) - Number(change?.before.gained);
    expect(rise).toBeCloseTo(2.67, 2);
    expect(Number(change?.after.low.rounded)).toBeGreaterThan(Number(change?.before.low.rounded));
  });

  it.each([
    ['Dinas Tak Ada:nilai=80', /Tidak ada unit "Dinas Tak Ada"/u],
    ['Dinas Pendidikan:XX-99=1', /XX-99/u],
    ['Dinas Pendidikan:nilai=180', /180/u],
    ['tanpa tanda', /--what-if/u],
  ])('%s is refused with a message and without a lost report', (change, message) => {
    const ran = audit(folderOf('60'), '--what-if', change);
    expect(ran.code).toBe(2);
    expect(`${ran.stdout}${ran.stderr}`).toMatch(message);
  });

  it('keeps to 80 columns', () => {
    const { stdout } = audit(folderOf('60'), '--what-if', 'Dinas Pendidikan:nilai=74');
    expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  });
});

describe('the way to green', () => {
  const answer = (last: string, others?: string) =>
    reportOf(folderOf(last, others)).governments[0]?.scores[0]?.green;

  it('names the units that alone bring the government there, and to what they must rise', () => {
    // 7 x 78 - 6 x 79 = 72 for the education office; another unit would need 79 + 12.
    const found = answer('60');
    expect(found).toMatchObject({ answer: 'single' });
    const units = found?.answer === 'single' ? found.units : [];
    const name = (key: string) => key.toLowerCase().includes('pendidikan');
    expect(units.find(({ unit }) => name(unit))).toMatchObject({ from: '60.00', to: '72.00' });
    expect(units.filter(({ unit }) => !name(unit)).map(({ to }) => to)).toEqual(NAMES.map(() => '91.00'));
  });

  it('says when no unit alone is enough, and when the government is green', () => {
    expect(answer('10', '60')).toMatchObject({ answer: 'none_alone' });
    expect(answer('80')).toMatchObject({ answer: 'already' });
  });
});

describe('the worked example of docs/penilaian.md', () => {
  it('adds up as the page says', () => {
    const page = readFileSync('docs/penilaian.md', 'utf8');
    const numbers = (text: string) =>
      [...text.matchAll(/\d+,\d\d/gu)].map(([one]) => Number(one.replace(',', '.')));
    const [, unit = '', total = ''] = /Nilai unit = jumlah dimensi: (.*?) = (\d+,\d\d)/u.exec(page) ?? [];
    expect(numbers(unit).reduce((sum, one) => sum + one, 0)).toBeCloseTo(Number(total.replace(',', '.')), 2);
    const [, units = '', mean = ''] = /tujuh lokus: \((.*?)\) : 7 = (\d+,\d\d)/u.exec(page) ?? [];
    expect(numbers(units)).toHaveLength(7);
    expect(numbers(units).reduce((sum, one) => sum + one, 0) / 7).toBeCloseTo(
      Number(mean.replace(',', '.')),
      2,
    );
  });
});
