import { describe, expect, it } from 'vitest';
import type { Exemption } from '../../src/model/exemption.ts';
import type { Report } from '../../src/model/report.ts';
import { auditTexts } from '../support/audit.ts';

const OPD = (government = 'Kabupaten Contoh') => `
opd: {nama: Dinas Sosial, pemerintah: ${government}}
sumber: {jenis: halaman_publik}
layanan:
  - nama: Rekomendasi Bantuan
    jangka_waktu: Maksimal 3 hari
    biaya_tarif: Gratis
  - nama: Surat Keterangan
    jangka_waktu: Maksimal 2 hari
    biaya_tarif: Gratis
`;
const GATES = { failOn: 'kritis', failUnder: null } as const;

function entry(lines: Readonly<Record<string, string>>): string {
  const all = {
    kriteria: 'X-01',
    unit: 'Dinas Sosial',
    alasan: 'Menunggu anggaran',
    disetujui_oleh: 'Sekretaris Daerah',
    sampai: '2026-12-31',
    ...lines,
  };
  const keys = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return `  - ${keys.join('\n    ')}\n`;
}

function audited(
  entries: readonly Readonly<Record<string, string>>[],
  options: { date?: string; exemptions?: boolean; more?: Readonly<Record<string, string>> } = {},
): Report {
  const list = entries.length === 0 ? {} : { 'p.yaml': `pengecualian:\n${entries.map(entry).join('')}` };
  const { exemptions = true, more = {} } = options;
  return auditTexts(
    { 'opd.yaml': OPD(), ...more, ...list },
    { gates: { ...GATES, exemptions }, ...(options.date === undefined ? {} : { date: options.date }) },
  );
}

const one = (report: Report): Exemption | undefined => report.exemptions.entries[0];
const gate = (report: Report) => report.gates[0];
const codes = (report: Report) => report.faults.map(({ code }) => code);

describe('an exemption', () => {
  const plain = audited([]);

  it('keeps a gate from failing and changes no score, no fix and no outcome', () => {
    const report = audited([{}]);
    const failing = plain.gates[0] as { count: number };
    expect(failing.count).toBeGreaterThan(2);
    expect(gate(report)).toMatchObject({ count: 0, exempted: failing.count, passed: true });
    expect([plain.exit, report.exit]).toEqual([1, 0]);
    expect(one(report)).toMatchObject({ state: 'matched', severity: 'kritis' });
    expect(report.units[0]?.scores).toEqual(plain.units[0]?.scores);
    expect(report.units[0]?.fixes).toEqual(plain.units[0]?.fixes);
    const bare = report.units[0]?.results.map(({ exemption: _, ...rest }) => rest);
    expect(bare).toEqual(plain.units[0]?.results);
    expect(report.totals).toEqual(plain.totals);
  });

  it('reaches no further than its service and component', () => {
    const report = audited([{ layanan: 'rekomendasi  BANTUAN', komponen: 'prosedur' }]);
    const marked = report.units[0]?.results.filter(({ exemption }) => exemption !== undefined);
    expect(marked?.map(({ criterion, service, component }) => [criterion, service, component])).toEqual([
      ['X-01', 0, 'prosedur'],
    ]);
    expect(report.exit).toBe(1);
  });

  it.each([
    ['2026-11-24', 'matched', 0],
    ['2026-11-25', 'expired', 1],
  ])('until 24 November holds on %s: %s', (date, state, exit) => {
    const report = audited([{ sampai: '2026-11-24' }], { date });
    expect(one(report)).toMatchObject({ state, severity: 'kritis' });
    expect(one(report)?.matches).toBeGreaterThan(2);
    expect(report.exit).toBe(exit);
  });

  it.each([
    [{ unit: 'Dinas Sosail' }, 'unit'],
    [{ pemerintah: 'Kota Contoh' }, 'unit'],
    [{ layanan: 'Lain' }, 'service'],
    [{ kriteria: 'BT-03' }, 'nothing'],
  ])('about %o is unused: %s', (lines, unused) => {
    expect(one(audited([lines]))).toMatchObject({ state: 'unused', unused, matches: 0 });
  });

  it.each([
    [{ kriteria: 'X-1' }, 'exemption-criterion-unknown', 2],
    [{ komponen: 'prosedru' }, 'exemption-component-unknown', 7],
    [{ alasan: '" "' }, 'exemption-blank', 4],
    [{ alasan: '""' }, 'value-out-of-range', 4],
    [{ sampai: '2026-02-30' }, 'exemption-date', 6],
    [{ sampai: '31-12-2026' }, 'exemption-date', 6],
    [{ disetujui: 'x' }, 'key-unknown', 7],
  ])('with %o is invalid, without effect, and a fault on its line', (lines, code, line) => {
    const report = audited([lines]);
    expect(codes(report)).toEqual([code]);
    expect(report.faults[0]).toMatchObject({ file: 'p.yaml', span: { line } });
    expect(one(report)).toMatchObject({ state: 'invalid', matches: 0 });
    expect(gate(report)).toMatchObject({ exempted: 0, passed: false });
    expect(report.exit).toBe(2);
  });

  it('of a name that stands in two governments is none until the government is named', () => {
    const more = { 'lain.yaml': OPD('Kota Lain') };
    expect(codes(audited([{}], { more }))).toEqual(['exemption-unit-ambiguous']);
    const report = audited([{ pemerintah: 'Kota Lain' }], { more });
    expect(report.exit).toBe(1);
    expect(report.units.map((unit) => unit.results.some(({ exemption }) => exemption === 0))).toEqual([
      false,
      true,
    ]);
  });

  it('is told but not applied when the run looks away from exemptions', () => {
    const report = audited([{}], { exemptions: false });
    expect(report.exemptions).toMatchObject({ applied: false, entries: [{ state: 'matched' }] });
    expect(report.units).toEqual(plain.units);
    expect([gate(report), report.exit]).toEqual([gate(plain), 1]);
  });

  it('of everything never passes a gate on the score', () => {
    const gates = { failOn: null, failUnder: { limit: '99', instrument: 'uu-25-2009' } };
    const texts = { 'opd.yaml': OPD(), 'p.yaml': `pengecualian:\n${entry({})}` };
    expect(auditTexts(texts, { gates }).exit).toBe(1);
  });
});
