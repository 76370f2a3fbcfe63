import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { displayWidth } from '../../src/render/layout.ts';
import { patuh } from '../support/patuh.ts';

const OPEN = ['--fail-on', 'none', '--tanggal', '2026-11-24'];

/** A document of a unit with services whose times and fees say little. */
function document(name: string, services: number): string {
  const service = (index: number) =>
    `  - nama: Surat ${index}\n    jangka_waktu: "maksimal 3 hari"\n    biaya_tarif: "sesuai ketentuan"\n`;
  const list = Array.from({ length: services }, (_, index) => service(index + 1)).join('');
  return `opd:\n  nama: ${name}\n  pemerintah: Kabupaten Uji\nsumber:\n  jenis: halaman_publik\nlayanan:\n${list}`;
}

function folder(units: number, services: number): string {
  const cwd = mkdtempSync(join(tmpdir(), 'patuh-'));
  for (let index = 1; index <= units; index += 1)
    writeFileSync(
      join(cwd, `opd-${String(index).padStart(2, '0')}.yaml`),
      document(`Dinas ${index}`, services),
    );
  return cwd;
}

function audit(cwd: string, args: readonly string[] = [], columns = '80'): string {
  return patuh(['audit', '.', ...OPEN, ...args], { cwd, env: { COLUMNS: columns } }).stdout;
}

const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ');
const reportOf = (cwd: string) => JSON.parse(audit(cwd, ['-f', 'json'])) as Report;

describe('the line of the document', () => {
  it.each(['80', '120'])('stands below the matter in %s columns, with carets under the words', (columns) => {
    const lines = audit(folder(1, 1), [], columns).split('\n');
    const at = lines.findIndex((line) => line.includes('8 │ jangka_waktu: "maksimal 3 hari"'));
    expect(lines[at - 1]).toMatch(/opd-01\.yaml:8:20$/u);
    expect(lines[at + 1]?.slice(lines[at]?.indexOf('maksimal'))).toBe('^'.repeat('maksimal 3 hari'.length));
  });

  it('is shown once where several criteria speak of the same words', () => {
    const text = audit(folder(1, 1));
    expect(text.match(/opd-01\.yaml:8:20/gu)?.length).toBeGreaterThan(1);
    expect(text.match(/│ jangka_waktu/gu)).toHaveLength(1);
  });

  it('shows where a mistake in a file is', () => {
    const cwd = folder(1, 1);
    writeFileSync(
      join(cwd, 'rusak.yaml'),
      'opd:\n  nama: Dinas Rusak\n  pemerinta: Kabupaten Uji\nlayanan: []\n',
    );
    expect(audit(cwd)).toContain('    3 │ pemerinta: Kabupaten Uji\n      │ ^^^^^^^^^\n');
  });
});

describe('a page with many matters', () => {
  it('shows one unit by criterion, with how many, where first, and how to see the rest', () => {
    const cwd = folder(1, 30);
    const { units, totals } = reportOf(cwd);
    const text = audit(cwd);
    expect(text.split('\n').length).toBeLessThan(250);
    expect(text).not.toContain('RINCIAN');
    const criteria = new Set(
      units[0]?.results.filter((one) => one.outcome === 'unmet').map((one) => one.criterion),
    );
    expect(text).toContain(
      `MENURUT KRITERIA: ${totals.unmet} hal belum terpenuhi, ${criteria.size} kriteria`,
    );
    expect(oneLine(text)).toContain(
      'JW-05 "Hari" ditulis sebagai hari kerja atau hari kalender: 30 hal, 30 layanan',
    );
    expect(text).toMatch(
      /opd-01\.yaml:8:20\n +8 │ jangka_waktu: "maksimal 3 hari"\n.*\n.*:11:20\n.*:14:20\n +\+ 27 tempat lagi/u,
    );
    expect(text).toMatch(/-f plain .*-o\s+laporan\.html/su);
  });

  it('shows many units by criterion and in their order, not one by one', () => {
    const cwd = folder(12, 2);
    const text = audit(cwd);
    expect(text).toContain('12 unit tidak ditampilkan satu per satu');
    expect(text).not.toContain('PERBAIKI DULU');
    expect(oneLine(text)).toContain('hari kalender: 24 hal, 24 layanan, 12 unit');
    expect(text).toContain('URUTAN SEMENTARA');
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  it('shows few units and few matters one by one', () => {
    const text = audit(folder(2, 1));
    expect(text).not.toContain('MENURUT KRITERIA');
    expect(text.match(/PERBAIKI DULU/gu)).toHaveLength(2);
  });
});

describe('plain', () => {
  const RECORD = /^[^:]+:\d+:\d+: (?:SEGERA|PENTING|RINGAN|CATATAN|KESALAHAN) \S+ \S/u;

  it('is one line for each matter and fault and a line that counts them, whatever the page holds', () => {
    const cwd = folder(12, 3);
    writeFileSync(join(cwd, 'rusak.yaml'), 'opd:\n\tnama: x\n');
    const { units, faults } = reportOf(cwd);
    const failures = units.flatMap(({ results }) => results.flatMap((result) => result.failures));
    const lines = audit(cwd, ['-f', 'plain']).trimEnd().split('\n');
    expect(lines).toHaveLength(failures.length + faults.length + 1);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(RECORD);
    expect(lines.at(-1)).toMatch(/^patuh: /u);
    expect(lines.filter((line) => / JW-05 /u.test(line))).toHaveLength(36);
  });

  it('is the same on every screen and never coloured', () => {
    const cwd = folder(1, 2);
    const narrow = audit(cwd, ['-f', 'plain'], '60');
    expect(audit(cwd, ['-f', 'plain', '--color'], '200')).toBe(narrow);
    expect(patuh(['audit', '.', ...OPEN, '-f', 'plain'], { cwd, env: { FORCE_COLOR: '3' } }).stdout).toBe(
      narrow,
    );
    expect(narrow).not.toContain('\u001b');
  });
});
