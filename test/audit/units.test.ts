import { describe, expect, it } from 'vitest';
import { auditTexts } from '../support/audit.ts';

const service = (name: string) =>
  `layanan:\n  - nama: ${name}\n    persyaratan: [Kartu Keluarga asli]\n    jangka_waktu: 3 hari kerja\n`;
const opd = (lines: string) => `opd:\n${lines.replaceAll(/^/gmu, '  ')}\n`;

describe('the files of one OPD', () => {
  const dinsos = opd('nama: Dinas Sosial\npemerintah: Kabupaten Contoh');

  it('are one unit, whatever the spelling of its name', () => {
    const other = opd('nama: DINAS  SOSIAL\npemerintah: "Kabupaten Contoh "');
    const report = auditTexts({ 'a.yaml': dinsos + service('A'), 'b.yaml': other + service('B') });
    expect(report.units).toHaveLength(1);
    expect(report.units[0]).toMatchObject({ files: ['a.yaml', 'b.yaml'] });
    expect(report.units[0]?.services.map((one) => [one.name, one.file])).toEqual([
      ['A', 'a.yaml'],
      ['B', 'b.yaml'],
    ]);
    expect(report.faults).toEqual([]);
  });

  it('give the same report in whatever order they come', () => {
    const texts = {
      'a.yaml': dinsos + service('A'),
      'b.yaml': dinsos + service('B'),
      'c.yaml': dinsos + service('C'),
    };
    const turned = Object.fromEntries(Object.entries(texts).reverse());
    expect(JSON.stringify(auditTexts(turned))).toBe(JSON.stringify(auditTexts(texts)));
  });

  it('share a code rather than a name where they have one', () => {
    const one = opd('kode: DS-01\nnama: Dinas Sosial\npemerintah: Kabupaten Contoh');
    const two = opd('kode: DS-01\nnama: Dinsos\npemerintah: Kabupaten Contoh');
    const report = auditTexts({ 'a.yaml': one + service('A'), 'b.yaml': two + service('B') });
    expect(report.units).toHaveLength(1);
    expect(report.faults).toMatchObject([
      {
        code: 'unit-conflict',
        file: 'b.yaml',
        args: { field: 'opd.nama', other: 'Dinas Sosial', otherFile: 'a.yaml', otherLine: 3 },
      },
    ]);
    expect(report.exit).toBe(2);
  });

  it('of two governments are two units', () => {
    const other = opd('nama: Dinas Sosial\npemerintah: Kota Contoh');
    const report = auditTexts({ 'a.yaml': dinsos + service('A'), 'b.yaml': other + service('B') });
    expect(report.units).toHaveLength(2);
    expect(report.governments.map((one) => one.name)).toEqual(['Kabupaten Contoh', 'Kota Contoh']);
  });

  it('without a name stay apart', () => {
    const report = auditTexts({ 'a.yaml': service('A'), 'b.yaml': service('B') });
    expect(report.units.map((one) => one.name)).toEqual(['a.yaml', 'b.yaml']);
  });
});

describe('a document without services', () => {
  it('is read, counted, and judged as far as it goes', () => {
    const report = auditTexts({
      'a.yaml': `${opd('nama: Badan A\npemerintah: Kabupaten Contoh')}maklumat: Siap melayani\n`,
      'b.yaml': opd('nama: Dinas B') + service('B'),
    });
    expect(report.files).toMatchObject([
      { path: 'a.yaml', kind: 'opd', state: 'no_services' },
      { path: 'b.yaml', kind: 'opd', state: 'audited' },
    ]);
    expect(
      report.units
        .find((one) => one.name === 'Badan A')
        ?.results.filter((one) => one.outcome === 'unmet')
        .map((one) => one.criterion),
    ).toContain('MK-02');
    expect(report.units.find((one) => one.name === 'Badan A')?.scores[0]?.score).toMatchObject({
      gained: '0.00',
      lost: '0.00',
      open: '100.00',
    });
  });

  it('alone is nothing audited', () => {
    expect(auditTexts({ 'a.yaml': opd('nama: Badan A') }).exit).toBe(2);
  });

  it('may carry the official results of a government', () => {
    const government = `${opd('pemerintah: Kabupaten Contoh')}nilai_resmi: [{tahun: 2024, nilai: 78.38, kategori: B, zona: hijau}, {tahun: 2023, zona: kuning}]\n`;
    const report = auditTexts({
      '_pemerintah.yaml': government,
      'a.yaml': opd('nama: Dinas A\npemerintah: Kabupaten Contoh') + service('A'),
    });
    expect(report.governments[0]?.official).toMatchObject([
      { year: 2024, score: '78.38' },
      { year: 2023, score: null },
    ]);
    expect(report.units).toHaveLength(1);
  });
});

describe('gates', () => {
  const text = { 'a.yaml': opd('nama: Dinas A\npemerintah: Kabupaten Contoh') + service('A') };
  const gated = (failOn: 'kritis' | null, failUnder: { limit: string; instrument: string } | null) =>
    auditTexts(text, { gates: { failOn, failUnder } });

  it('name what they looked at', () => {
    expect(gated('kritis', null).gates).toMatchObject([
      { kind: 'fail_on', severity: 'kritis', passed: false },
    ]);
    expect(gated(null, { limit: '78', instrument: 'ombudsman-2024' }).gates).toMatchObject([
      { kind: 'fail_under', instrument: 'ombudsman-2024', passed: false, unit: 'kabupaten contoh/dinas a' },
    ]);
    expect(gated(null, null).exit).toBe(0);
  });

  it('cannot be passed from documents alone on the Ombudsman instrument, and the report says how far they reach', () => {
    const [gate] = gated(null, { limit: '78', instrument: 'ombudsman-2024' }).gates;
    expect(gate?.kind === 'fail_under' && Number(gate.reachable)).toBeLessThan(33);
  });
});
