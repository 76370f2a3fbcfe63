import { describe, expect, it } from 'vitest';
import { auditTexts, MODEL } from '../support/audit.ts';

const SHEET = `lembar_penilaian:
  instrumen: ombudsman-2024
  opd: {nama: Dinas Kependudukan dan Pencatatan Sipil, pemerintah: Kabupaten Contoh}
  tanggal: 2026-11-20
`;

describe('kinds of file', () => {
  it('a sheet is no document and no unit', () => {
    const report = auditTexts({ 'dinas.yaml': MODEL, 'lembar.yaml': SHEET });
    expect(report.files).toEqual([
      { path: 'dinas.yaml', kind: 'opd', state: 'audited' },
      { path: 'lembar.yaml', kind: 'assessment', state: 'used' },
    ]);
    expect(report.totals.units).toBe(1);
    expect(report.exit).toBe(0);
  });

  it('the order of the files changes nothing', () => {
    const one = auditTexts({ 'dinas.yaml': MODEL, 'lembar.yaml': SHEET });
    expect(auditTexts({ 'lembar.yaml': SHEET, 'dinas.yaml': MODEL })).toEqual(one);
  });

  it.each([
    [
      'a sheet beside services',
      `${SHEET}layanan: []\n`,
      'kind-mixed',
      5,
      { key: 'lembar_penilaian', other: 'layanan' },
    ],
    [
      'a sheet beside an OPD',
      `opd: {nama: A}\n${SHEET}`,
      'kind-mixed',
      1,
      { key: 'lembar_penilaian', other: 'opd' },
    ],
    ['a key too many', SHEET.replace('tanggal', 'tangal'), 'key-unknown', 4, { suggestion: 'tanggal' }],
    ['another key beside the sheet', `${SHEET}warna: biru\n`, 'key-unknown', 5, { key: 'warna' }],
    [
      'a misspelt kind',
      SHEET.replace('lembar_penilaian', 'lembar_penilain'),
      'key-unknown',
      1,
      { suggestion: 'lembar_penilaian' },
    ],
  ])('%s is a fault with its place', (_, text, code, line, args) => {
    const report = auditTexts({ 'dinas.yaml': MODEL, 'lembar.yaml': text });
    const fault = expect.objectContaining({
      code,
      file: 'lembar.yaml',
      span: expect.objectContaining({ line }),
      args: expect.objectContaining(args),
    });
    expect(report.faults).toContainEqual(fault);
    expect(report.files.find(({ path }) => path === 'lembar.yaml')?.state).toBe('faulted');
    expect(report.units.map((unit) => unit.name)).toHaveLength(1);
    expect(report.exit).toBe(2);
  });
});
