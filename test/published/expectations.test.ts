import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { standards } from '#standards';
import type { Result } from '../../src/model/report.ts';
import { auditTexts } from '../support/audit.ts';

interface Expected {
  readonly id: string;
  readonly layanan?: number;
  readonly komponen?: string;
  readonly kutipan?: string;
  readonly kepastian?: 'P';
}
interface Entry {
  readonly file: string;
  readonly must: readonly Expected[];
  readonly boleh?: readonly Expected[];
  readonly must_not: readonly (string | Expected)[];
  readonly catatan: readonly {
    readonly nomor: number;
    readonly dijawab?: string | readonly string[];
    readonly alasan?: string;
  }[];
}

const ENTRIES = parse(readFileSync('test/published/expected.yaml', 'utf8')) as readonly Entry[];
/** Criteria whose expectations are complete in every document. */
const COMPLETE = new Set(
  (
    'X-01 DH-02 DH-03 DH-06 PS-02 PR-01 PR-02 PR-03 PR-05 JW-01 JW-03 JW-05 JW-07 BT-02 BT-03 BT-04 BT-06 BT-07 BT-08 PD-02 PA-02 PA-03 PA-06 PA-07 JP-01 ' +
    'MK-01 MK-02 MK-03 MK-04 MK-05 RV-02 PT-04'
  ).split(' '),
);
const KNOWN = new Set(
  standards.criteria
    .filter((criterion) => criterion.duplicate_of === undefined)
    .map((criterion) => criterion.id),
);
const tally = { found: 0, missed: 0, right: 0, wrong: 0, silent: 0 };

function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** The finding stands at the expected place: service, component, and words it quotes or lies in. */
function matches(result: Result, expected: Expected): boolean {
  if (result.criterion !== expected.id) return false;
  if (expected.layanan !== undefined && result.service !== expected.layanan) return false;
  if (expected.komponen !== undefined && result.component !== null && result.component !== expected.komponen)
    return false;
  if (expected.kepastian === undefined && result.certainty === 'P') return false;
  if (expected.kutipan === undefined) return true;
  const wanted = squeeze(expected.kutipan);
  return result.failures.some((failure) => {
    const quote = squeeze(failure.quote ?? '').replace(/…$/u, '');
    return quote !== '' && (quote.includes(wanted) || wanted.includes(quote));
  });
}

describe.each(ENTRIES.map((entry) => [entry.file, entry] as const))('%s', (file, entry) => {
  const report = auditTexts({ [file]: readFileSync(file, 'utf8') });
  const unmet = report.units.flatMap((unit) => unit.results).filter((result) => result.outcome === 'unmet');
  const must = entry.must.filter((expected) => KNOWN.has(expected.id));

  it('has no fault of its own', () => {
    expect(report.faults).toEqual([]);
  });

  it('is found wanting where a careful auditor would', () => {
    const missed = must.filter((expected) => !unmet.some((result) => matches(result, expected)));
    tally.found += must.length - missed.length;
    tally.missed += missed.length;
    expect(missed).toEqual([]);
  });

  it('is not found wanting where a careful auditor would not', () => {
    const forbidden = entry.must_not.map((one) => (typeof one === 'string' ? { id: one } : one));
    const allowed = [...entry.must, ...(entry.boleh ?? [])];
    const wrong = unmet.filter((result) => {
      const expected = allowed.some((one) =>
        matches(result, {
          id: one.id,
          ...(one.layanan === undefined ? {} : { layanan: one.layanan }),
          ...(one.komponen === undefined ? {} : { komponen: one.komponen }),
          kepastian: 'P',
        }),
      );
      if (expected) return false;
      return (
        COMPLETE.has(result.criterion) ||
        forbidden.some(
          (one) =>
            one.id === result.criterion && (one.layanan === undefined || one.layanan === result.service),
        )
      );
    });
    tally.right += unmet.length - wrong.length;
    tally.wrong += wrong.length;
    expect(
      wrong.map(
        (result) =>
          `${result.criterion} ${result.service} ${result.component}: ${result.failures.map((failure) => failure.quote).join(' | ')}`,
      ),
    ).toEqual([]);
  });

  it('answers every note of the careful reader, or says why not', () => {
    for (const note of entry.catatan) expect(note.dijawab ?? note.alasan, `note ${note.nomor}`).toBeTruthy();
  });
});

afterAll(() => {
  const recall = tally.found / Math.max(1, tally.found + tally.missed);
  const precision = tally.right / Math.max(1, tally.right + tally.wrong);
  process.stdout.write(
    `\nexpected findings: ${tally.found} found, ${tally.missed} missed (recall ${(100 * recall).toFixed(1)} %); ` +
      `findings: ${tally.right} not objected to, ${tally.wrong} false alarms (precision ${(100 * precision).toFixed(1)} %)\n`,
  );
});
