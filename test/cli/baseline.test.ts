import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATE } from '../support/audit.ts';
import { patuh } from '../support/patuh.ts';

const HEAD = `opd: {nama: Dinas Sosial, pemerintah: Kabupaten Contoh}
sumber: {jenis: halaman_publik}
layanan:
`;
const service = (nama: string, waktu: string, syarat: readonly string[] = ['KTP']) => `  - nama: ${nama}
    persyaratan:
${syarat.map((one) => `      - ${one}\n`).join('')}    jangka_waktu: ${waktu}
    biaya_tarif: Gratis
`;
const A = service('Rekomendasi', 'Maksimal 3 hari');
const B = service('Surat Keterangan', 'Maksimal 2 hari');
const FILE = 'patuh-baseline.json';

function folder(document: string): string {
  const cwd = mkdtempSync(join(tmpdir(), 'patuh-'));
  writeFileSync(join(cwd, 'opd.yaml'), document);
  return cwd;
}

const run = (cwd: string, ...args: string[]) => patuh(args, { cwd });
const baseline = (cwd: string, action: string, ...args: string[]) =>
  run(cwd, 'baseline', action, 'opd.yaml', '--tanggal', DATE, ...args);

/** Folder whose baseline was written for one document and that holds another. */
function changed(from: string, to: string): string {
  const cwd = folder(from);
  expect(baseline(cwd, 'write')).toMatchObject({ code: 0, stdout: '' });
  writeFileSync(join(cwd, 'opd.yaml'), to);
  return cwd;
}

const compared = (cwd: string) => {
  const ran = run(
    cwd,
    'audit',
    'opd.yaml',
    '--tanggal',
    DATE,
    '--baseline',
    FILE,
    '-f',
    'json',
    '--fail-on',
    'minor',
  );
  return { code: ran.code, baseline: JSON.parse(ran.stdout).baseline, report: JSON.parse(ran.stdout) };
};

describe('patuh baseline', () => {
  it('knows everything again, whatever the order of services, items, keys and lines', () => {
    const twice = service('Rekomendasi', 'Maksimal 3 hari', ['KTP', 'Dokumen lain', 'Surat dll']);
    const again = service('Rekomendasi', 'Maksimal 3 hari', ['Surat dll', 'Dokumen lain', 'KTP']);
    const cwd = changed(HEAD + twice + B, `# Baris baru\n\n${HEAD}${B}\n${again}`);
    const { code, baseline: found } = compared(cwd);
    expect(code).toBe(0);
    expect(found).toMatchObject({ fresh: [], gone: [] });
    expect(found.known).toBeGreaterThan(10);
    expect(baseline(cwd, 'check').code).toBe(0);
    const before = readFileSync(join(cwd, FILE), 'utf8');
    expect(baseline(cwd, 'write', '--force').code).toBe(0);
    expect(readFileSync(join(cwd, FILE), 'utf8')).toBe(before);
  });

  it('fails on what is new and names it with its line', () => {
    const cwd = changed(HEAD + A, HEAD + A.replace('Maksimal 3 hari', 'Maksimal 5 hari'));
    const ran = baseline(cwd, 'check');
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/^DASAR BANDING: [12] hal baru, \d+ sudah diketahui, \d sudah diperbaiki$/mu);
    expect(ran.stdout).toMatch(
      /RINGAN JW-05 · Dinas Sosial · Rekomendasi · jangka waktu: "Maksimal 5 hari"/u,
    );
    expect(ran.stdout).toMatch(/^ {4}opd\.yaml:7:19$/mu);
    expect(ran.stdout.replaceAll(/\s+/gu, ' ')).toContain('"Maksimal 3 hari": sudah diperbaiki');
  });

  it('is the gate of an audit too, and changes no score', () => {
    const cwd = changed(HEAD + A, HEAD + A);
    const plain = JSON.parse(run(cwd, 'audit', 'opd.yaml', '--tanggal', DATE, '-f', 'json').stdout);
    const { code, report } = compared(cwd);
    expect([plain.exit, code]).toEqual([1, 0]);
    expect(report.units[0].scores).toEqual(plain.units[0].scores);
    expect(report.totals).toEqual(plain.totals);
    expect(report.gates[0]).toMatchObject({ count: 0, passed: true });
    expect(report.gates[0].known).toBeGreaterThan(3);
  });

  it('counts matters that are the same word for word', () => {
    const two = service('Rekomendasi', 'Maksimal 3 hari');
    const cwd = changed(HEAD + two + two, HEAD + two + two + two);
    const more = compared(cwd);
    expect(more.code).toBe(1);
    const times = more.baseline.fresh.filter((one: { criterion: string }) => one.criterion === 'JW-05');
    expect(times).toHaveLength(1);
    writeFileSync(join(cwd, 'opd.yaml'), HEAD + two);
    const gone = compared(cwd).baseline.gone.find((one: { criterion: string }) => one.criterion === 'JW-05');
    expect(gone).toMatchObject({ times: 1, state: 'fixed' });
  });

  it('calls nothing fixed that was not looked at', () => {
    const cwd = changed(HEAD + A + B, HEAD + A);
    expect(new Set(compared(cwd).baseline.gone.map(({ state }: { state: string }) => state))).toEqual(
      new Set(['service']),
    );
    writeFileSync(join(cwd, 'opd.yaml'), (HEAD + A + B).replace('Sosial', 'Lain'));
    expect(new Set(compared(cwd).baseline.gone.map(({ state }: { state: string }) => state))).toEqual(
      new Set(['unit']),
    );
    writeFileSync(
      join(cwd, 'opd.yaml'),
      (HEAD + A + B).replace('halaman_publik', 'halaman_publik, cakupan: cuplikan'),
    );
    const states = compared(cwd).baseline.gone.map(({ state }: { state: string }) => state);
    expect(states).toContain('not_assessed');
    expect(states).not.toContain('fixed');
  });

  it('is pruned of what is fixed or whose service is gone, and of nothing else', () => {
    const cwd = changed(HEAD + A + B, HEAD + A.replace('Maksimal 3 hari', 'Maksimal 3 hari kerja'));
    const ran = baseline(cwd, 'prune');
    expect(ran.code).toBe(0);
    expect(ran.stderr).toMatch(/dihapus dari patuh-baseline\.json/u);
    const text = readFileSync(join(cwd, FILE), 'utf8');
    expect(text).not.toMatch(/Surat Keterangan|JW-05/u);
    expect(text).toMatch(/"X-01"/u);
    expect(baseline(cwd, 'check').stdout).not.toMatch(/Tidak ada lagi/u);
    writeFileSync(join(cwd, 'opd.yaml'), (HEAD + A).replace('Sosial', 'Lain'));
    baseline(cwd, 'prune');
    expect(readFileSync(join(cwd, FILE), 'utf8')).toBe(text);
  });

  it('is one line for a matter, sorted, without lines or dates', () => {
    const cwd = changed(HEAD + B + A, HEAD);
    const text = readFileSync(join(cwd, FILE), 'utf8');
    const lines = text.split('\n').filter((line) => line.startsWith('    {'));
    expect(JSON.parse(text).matters).toHaveLength(lines.length);
    expect(text).not.toMatch(/2026|"line"|"span"/u);
    const services = JSON.parse(text).matters.map(({ service: name }: { service: string | null }) => name);
    expect(services).toEqual(
      [...services].sort((a, b) =>
        (a === null ? 'null' : `"${a}`) < (b === null ? 'null' : `"${b}`) ? -1 : 1,
      ),
    );
  });
});

describe('a baseline that cannot be used', () => {
  const spoilt = (spoil: (text: string) => string) => {
    const cwd = changed(HEAD + A, HEAD + A);
    writeFileSync(join(cwd, FILE), spoil(readFileSync(join(cwd, FILE), 'utf8')));
    return baseline(cwd, 'check');
  };

  it.each([
    ['of other criteria', (text: string) => text.replace(/("criteria": ")./u, '$1x'), /kriteria/u],
    ['that is no JSON', (text: string) => text.slice(0, 100), /patuh-baseline\.json/u],
    ['with an unknown key', (text: string) => text.replace('"tool"', '"toll"'), /Kunci "tool"/u],
    ['of another kind', () => '{}', /Kunci "schema" wajib/u],
  ])('%s is refused with one message', (_, spoil, message) => {
    const ran = spoilt(spoil);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  it('is not written over, nor from documents with faults', () => {
    const cwd = folder(HEAD + A);
    expect(baseline(cwd, 'write').code).toBe(0);
    expect(baseline(cwd, 'write').stderr).toContain('sudah ada');
    writeFileSync(join(cwd, 'rusak.yaml'), 'layanan: [');
    const ran = run(cwd, 'baseline', 'write', '.', '--force');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/1 kesalahan/u);
  });
});
