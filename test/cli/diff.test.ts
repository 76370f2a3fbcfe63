import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { standards } from '#standards';
import { compareReports } from '../../src/compare/compare-reports.ts';
import type { Report } from '../../src/model/report.ts';
import { diffRenderers } from '../../src/render/diff-formats.ts';
import { plainStyle } from '../../src/render/options.ts';
import { compileSchemas } from '../../src/schema/compile.ts';
import { hostile, several } from '../render/reports.ts';
import { auditTexts } from '../support/audit.ts';
import { patuh } from '../support/patuh.ts';

const OPD = (name: string, waktu: string, more = '') => `
opd: {nama: ${name}, pemerintah: Kabupaten Contoh}
sumber: {jenis: halaman_publik}
layanan:
  - nama: Rekomendasi
    persyaratan: [KTP]
    jangka_waktu: ${waktu}
    biaya_tarif: Gratis
${more}`;
const OLD = auditTexts({ 'a.yaml': OPD('Dinas A', 'Maksimal 3 hari'), 'b.yaml': OPD('Dinas B', '3 hari') });
const NEW = auditTexts({
  'a.yaml': OPD('Dinas A', 'Paling lama 3 (tiga) hari kerja sejak berkas lengkap'),
  'c.yaml': OPD('Dinas C', '3 hari'),
});
const WORSE = auditTexts({ 'a.yaml': OPD('Dinas A', 'secepatnya') });

function folder(reports: Readonly<Record<string, Report | string>>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'patuh-'));
  for (const [file, report] of Object.entries(reports))
    writeFileSync(join(cwd, file), typeof report === 'string' ? report : JSON.stringify(report));
  return cwd;
}

const diff = (cwd: string, ...args: string[]) => patuh(['diff', ...args], { cwd });
const options = { lang: 'id', width: 80, style: plainStyle, unicode: true } as const;
const named = (...reports: Report[]) =>
  compareReports(reports.map((report, index) => ({ file: `${index}.json`, report })));

describe('patuh diff', () => {
  it('says what changed in points, matters and units', () => {
    const cwd = folder({ 'lama.json': OLD, 'baru.json': NEW });
    const ran = diff(cwd, 'lama.json', 'baru.json');
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(/^PERBANDINGAN · lama\.json \(24 November 2026\) → baru\.json/u);
    expect(ran.stdout).toMatch(/1 unit baru, 1 unit tidak ada lagi/u);
    expect(ran.stdout).toMatch(/^Kesesuaian dengan UU 25\/2009 .* → .*\+\d/mu);
    expect(ran.stdout).toMatch(/JW-05 · Rekomendasi · jangka waktu "Maksimal 3 hari": sudah diperbaiki/u);
    expect(ran.stdout).toMatch(/DINAS C · unit baru/u);
    expect(ran.stdout).toMatch(/DINAS B · unit tidak ada lagi/u);
    for (const line of ran.stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
  });

  it('gives deltas that are the difference of the printed numbers', () => {
    for (const { scores } of named(OLD, NEW).units) {
      for (const { score, dimensions } of scores) {
        for (const { old, new: now, lowDelta, highDelta } of [
          score,
          ...dimensions.map(({ delta }) => delta),
        ]) {
          expect(Number(now.low) - Number(old.low)).toBeCloseTo(Number(lowDelta), 6);
          expect(Number(now.high) - Number(old.high)).toBeCloseTo(Number(highDelta), 6);
        }
      }
    }
    const back = named(NEW, OLD).units.find(({ name }) => name === 'Dinas A');
    const there = named(OLD, NEW).units.find(({ name }) => name === 'Dinas A');
    expect(back?.fresh.length).toBe(there?.gone.length);
    expect(`-${there?.scores[0]?.score.lowDelta}`).toBe(back?.scores[0]?.score.lowDelta);
  });

  it('finds nothing between a report and itself', () => {
    const same = named(OLD, OLD);
    expect(same.drops).toEqual([]);
    expect(same.units.map(({ fresh, gone }) => [fresh, gone])).toEqual([
      [[], []],
      [[], []],
    ]);
    expect(same.units[0]?.unchanged).toBeGreaterThan(4);
    expect(same.units[0]?.scores[0]?.indicators).toEqual([]);
  });

  it('fails on a drop and on a unit that is gone, only when asked', () => {
    const cwd = folder({ 'lama.json': OLD, 'baru.json': NEW, 'buruk.json': WORSE });
    expect(diff(cwd, 'lama.json', 'buruk.json').code).toBe(0);
    const ran = diff(cwd, 'lama.json', 'buruk.json', '--fail-on-drop');
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/BELUM LULUS, \d turun atau hilang:/u);
    expect(ran.stdout).toMatch(/Dinas A: Kesesuaian dengan UU 25\/2009 -\d/u);
    expect(ran.stdout).toMatch(/Dinas B: unit tidak ada lagi/u);
    expect(diff(cwd, 'lama.json', 'lama.json', '--fail-on-drop').code).toBe(0);
  });

  it('compares no number of another edition of an instrument, and names what differs', () => {
    const other: Report = {
      ...NEW,
      instruments: NEW.instruments.map((one) =>
        one.id === 'uu-25-2009' ? { ...one, period: '2030', indicators: one.indicators.slice(1) } : one,
      ),
    };
    const cwd = folder({ 'lama.json': OLD, 'baru.json': other });
    const ran = diff(cwd, 'lama.json', 'baru.json', '-f', 'json');
    const found = JSON.parse(ran.stdout);
    expect(found.instruments[0]).toMatchObject({ state: 'changed', differs: ['period', 'indicators'] });
    const scores = found.units.flatMap(({ scores: own }: { scores: { instrument: string }[] }) => own);
    expect(new Set(scores.map(({ instrument }: { instrument: string }) => instrument))).toEqual(
      new Set(['ombudsman-2024']),
    );
    expect(diff(cwd, 'lama.json', 'baru.json').stdout).toMatch(
      /TIDAK DAPAT DIBANDINGKAN\n {2}Kesesuaian dengan UU 25\/2009: ukuran ini berubah/u,
    );
    const none = { ...other, instruments: [] };
    const blind = folder({ 'lama.json': OLD, 'baru.json': none });
    const judged = diff(blind, 'lama.json', 'baru.json', '--fail-on-drop');
    expect(judged.code).toBe(1);
    writeFileSync(join(blind, 'lama.json'), JSON.stringify({ ...NEW, units: NEW.units }));
    expect(diff(blind, 'lama.json', 'baru.json', '--fail-on-drop').code).toBe(2);
  });

  it('calls a matter of a criterion of another edition neither new nor fixed', () => {
    const other: Report = {
      ...NEW,
      criteria: NEW.criteria.map((one) => (one.id === 'JW-05' ? { ...one, edition: 'ffff' } : one)),
    };
    const found = named(OLD, other);
    expect(found.criteria).toEqual(['JW-05']);
    const unit = found.units.find(({ name }) => name === 'Dinas A');
    expect(unit?.incomparable).toBe(1);
    expect(unit?.gone.map(({ criterion }) => criterion)).not.toContain('JW-05');
    expect(diffRenderers.table.render(found, options, false)).toMatch(/1 kriteria berubah.*JW-05/su);
  });

  it('shows a trend through more than two reports', () => {
    const cwd = folder({ '1.json': OLD, '2.json': NEW, '3.json': WORSE });
    const ran = diff(cwd, '1.json', '2.json', '3.json');
    expect(ran.stdout).toMatch(/PERKEMBANGAN/u);
    expect(ran.stdout).toMatch(/^ {4}Dinas A: [\d,]+ → [\d,]+ → [\d,]+$/mu);
    expect(diff(cwd, '1.json', '2.json').stdout).not.toMatch(/PERKEMBANGAN/u);
    expect(diff(cwd, '1.json', '2.json', '3.json', '-f', 'html').stdout).toMatch(/<polyline points="28\.0,/u);
  });

  it('writes every form in one run; its JSON fits the published schema', () => {
    const cwd = folder({ 'lama.json': OLD, 'baru.json': NEW });
    const targets = ['x.txt', 'x.json', 'x.md', 'x.html'].flatMap((file) => ['-o', file]);
    expect(diff(cwd, 'lama.json', 'baru.json', ...targets)).toMatchObject({ code: 0, stdout: '' });
    const { diff: validate } = compileSchemas({ diff: standards.schemas.diff ?? {} });
    validate?.(JSON.parse(readFileSync(join(cwd, 'x.json'), 'utf8')));
    expect(validate?.errors ?? []).toEqual([]);
    expect(readFileSync(join(cwd, 'x.md'), 'utf8')).toMatch(/^\| Dinas A \| Kesesuaian .* \| \*\*\+\d/mu);
  });

  it.each([
    ['no report', '{"schema": "lain"}', /"schema" berisi "lain", seharusnya "patuh-report-1"/u],
    ['no JSON', '{"schema', /bukan JSON yang utuh/u],
    ['a cut report', '{"schema": "patuh-report-1", "date": "2026-11-24"}', /"\/tool" tidak ada/u],
  ])('refuses %s with one message', (_, text, message) => {
    const cwd = folder({ 'lama.json': OLD, 'baru.json': text });
    const ran = diff(cwd, 'lama.json', 'baru.json');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(diff(cwd, 'lama.json').stderr).toMatch(/sedikitnya dua laporan/u);
  });
});

describe.each(['table', 'markdown', 'html'] as const)('%s of hostile reports', (format) => {
  const text = diffRenderers[format].render(named(several, hostile, hostile), options, true);

  it('holds nothing that steers a terminal, a page or a log', () => {
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u200b\u2066]/u);
    expect(text).not.toMatch(/^\s*::/mu);
    // A place stands in a code span, where a tag is text.
    const outside = format === 'markdown' ? text.replaceAll(/(`+)[^`]+\1/gu, '') : text;
    if (format !== 'table') expect(outside).not.toMatch(/(?<!\\)<script/u);
  });
});
