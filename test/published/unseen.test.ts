import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { auditTexts } from '../support/audit.ts';
import { expectationsIn, shown, summary, weigh } from '../support/expectations.ts';

/** Documents invented in the manner of real ones by someone who had not seen the program. */
const ENTRIES = ['test/published/unseen.yaml', 'test/published/unseen-2.yaml'].flatMap((file) =>
  expectationsIn(file),
);
const lines: string[] = [];
const tally = { found: 0, missed: 0, right: 0, wrong: 0 };

describe.each(ENTRIES.map((entry) => [entry.file, entry] as const))('%s', (file, entry) => {
  const report = auditTexts({ [file]: readFileSync(file, 'utf8') });
  const weighed = weigh(entry, report);
  tally.found += weighed.found;
  tally.missed += weighed.missed.length;
  tally.right += weighed.right;
  tally.wrong += weighed.wrong.length;
  for (const one of weighed.missed)
    lines.push(`missed: ${file} ${one.id} ${one.layanan ?? ''} ${one.komponen ?? ''}`);
  for (const one of weighed.wrong) lines.push(`wrong: ${file} ${shown(one)}`);

  it('has no fault of its own', () => {
    expect(report.faults).toEqual([]);
  });

  it('is judged by every criterion', () => {
    expect(weighed.found + weighed.right).toBeGreaterThan(0);
  });
});

describe('all of them together', () => {
  const share = (part: number, other: number) => part / Math.max(1, part + other);
  it('are found wanting where a careful auditor would', () => {
    expect(share(tally.found, tally.missed), lines.join('\n')).toBe(1);
  });
  it('are not found wanting where a careful auditor would not', () => {
    expect(share(tally.right, tally.wrong), lines.join('\n')).toBe(1);
  });
});

afterAll(() => {
  process.stdout.write(`\nunseen documents: ${summary(tally)}\n`);
});
