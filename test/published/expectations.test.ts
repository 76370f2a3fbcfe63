import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { auditTexts } from '../support/audit.ts';
import { expectationsIn, shown, summary, weigh } from '../support/expectations.ts';

const ENTRIES = expectationsIn('test/published/expected.yaml');
const tally = { found: 0, missed: 0, right: 0, wrong: 0 };

describe.each(ENTRIES.map((entry) => [entry.file, entry] as const))('%s', (file, entry) => {
  const report = auditTexts({ [file]: readFileSync(file, 'utf8') });
  const weighed = weigh(entry, report);
  tally.found += weighed.found;
  tally.missed += weighed.missed.length;
  tally.right += weighed.right;
  tally.wrong += weighed.wrong.length;

  it('has no fault of its own', () => {
    expect(report.faults).toEqual([]);
  });

  it('is found wanting where a careful auditor would', () => {
    expect(weighed.missed).toEqual([]);
  });

  it('is not found wanting where a careful auditor would not', () => {
    expect(weighed.wrong.map(shown)).toEqual([]);
  });

  it('answers every note of the careful reader, or says why not', () => {
    for (const note of entry.catatan ?? [])
      expect(note.dijawab ?? note.alasan, `note ${note.nomor}`).toBeTruthy();
  });
});

afterAll(() => {
  process.stdout.write(`\nreal documents: ${summary(tally)}\n`);
});
