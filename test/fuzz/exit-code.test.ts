import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { exampleTexts } from '../support/audit.ts';
import { patuh } from '../support/patuh.ts';
import { createRandom, mutate } from './mutate.ts';

const WHOLE = 'utuh';
const EXAMPLES = Object.values(exampleTexts());

/** A folder with two examples, spoiled or whole. */
function folderOf(seed: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'patuh-'));
  const random = createRandom(seed);
  for (const name of ['a.yaml', 'b.yaml'])
    writeFileSync(
      join(folder, name),
      seed === WHOLE
        ? (EXAMPLES[name === 'a.yaml' ? 9 : 19] ?? '')
        : mutate(random.pick(EXAMPLES), random, EXAMPLES),
    );
  return folder;
}

const seen = new Set<number | null>();

it.each([WHOLE, ...Array.from({ length: 4 }, (_, at) => `keluar-${at}`)])(
  'the command ends as its report says, and the report as its faults and gates say: %s',
  (seed) => {
    const cwd = folderOf(seed);
    const ran = patuh(['audit', '.', '-f', 'json', '--tanggal', '2026-11-24', '--fail-on', 'mayor'], { cwd });
    const report = JSON.parse(ran.stdout) as Report;
    const untold = report.faults.length > 0 || report.totals.services === 0;
    expect(report.faults.map(({ code }) => code)).not.toContain('criterion-crashed');
    expect(report.exit).toBe(untold ? 2 : report.gates.every(({ passed }) => passed) ? 0 : 1);
    expect(ran.code).toBe(report.exit);
    expect(report.files.map(({ path }) => path)).toEqual(['a.yaml', 'b.yaml']);
    expect(patuh(['audit', '.', '-q', '--tanggal', '2026-11-24', '--fail-on', 'none'], { cwd }).code).toBe(
      untold ? 2 : 0,
    );
    seen.add(ran.code);
  },
);

it('and both a failed gate and a fault were among them', () => {
  expect([...seen].sort()).toEqual([1, 2]);
});
