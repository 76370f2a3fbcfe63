import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { Report } from '../../src/model/report.ts';
import { exampleTexts } from '../support/audit.ts';
import { patuh } from '../support/patuh.ts';

const FILES = Object.keys(exampleTexts()).filter(
  (path) => /kutai|penajam|bontang|samarinda/u.test(path) && !/_pemerintah|bp2t/u.test(path),
);
const ARGS = ['-f', 'json', '--fail-on', 'none', '--tanggal', '2026-11-24'];

function audit(folder: string, text: string): Report {
  writeFileSync(join(folder, 'uji.yaml'), text);
  return JSON.parse(patuh(['audit', 'uji.yaml', ...ARGS], { cwd: folder }).stdout) as Report;
}

describe.each(FILES)('%s', (path) => {
  const folder = mkdtempSync(join(tmpdir(), 'patuh-'));
  const text = readFileSync(path, 'utf8');
  const before = audit(folder, text);
  const unit = before.units[0];
  const fix = unit?.fixes[0];

  it('the first fix, written into the document, brings back what it promises', () => {
    if (unit === undefined || fix === undefined || fix.component === null) return;
    const document = parseDocument(text);
    document.setIn(['layanan', fix.service ?? 0, fix.component], document.createNode(fix.tried));
    const after = audit(folder, String(document));
    fix.gains.forEach((gain, index) => {
      const [was, is] = [unit.scores[index]?.score, after.units[0]?.scores[index]?.score];
      const real = Number(was?.lost) - Number(is?.lost);
      expect(Math.abs(real - Number(gain.points.rounded)), gain.instrument).toBeLessThan(0.0101);
    });
    const left =
      after.units[0]?.fixes.filter((one) => one.service === fix.service && one.component === fix.component) ??
      [];
    expect(left.flatMap((one) => one.criteria)).toEqual([]);
  });

  it('the gate compares the number that is printed', () => {
    const low = Number(unit?.scores[0]?.score.gained);
    const gate = (limit: number) =>
      patuh([
        'audit',
        path,
        '--fail-on',
        'none',
        '--fail-under',
        limit.toFixed(2),
        '--tanggal',
        '2026-11-24',
        '-q',
      ]).code;
    expect(gate(low)).toBe(0);
    if (low < 100) expect(gate(low + 0.01)).toBe(1);
  });
});
