/** What a careful auditor must and must not find in a document, and whether a result is that finding. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { standards } from '#standards';
import type { Report, Result } from '../../src/model/report.ts';

export interface Expected {
  readonly id: string;
  readonly layanan?: number;
  readonly komponen?: string;
  readonly kutipan?: string;
  readonly kepastian?: 'P';
}
export interface Entry {
  readonly file: string;
  readonly must: readonly Expected[];
  readonly boleh?: readonly Expected[];
  readonly must_not: readonly (string | Expected)[];
  readonly catatan?: readonly {
    readonly nomor: number;
    readonly dijawab?: string | readonly string[];
    readonly alasan?: string;
  }[];
}

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
  // A component that holds only a sign ("-") counts as empty, and of what is empty nothing is quoted.
  if (!/[\p{L}\d]/u.test(wanted)) return true;
  return result.failures.some((failure) => {
    const quote = squeeze(failure.quote ?? '').replace(/…$/u, '');
    return quote !== '' && (quote.includes(wanted) || wanted.includes(quote));
  });
}

/** The expectations of a file. */
export function expectationsIn(path: string): readonly Entry[] {
  return parse(readFileSync(path, 'utf8')) as readonly Entry[];
}

/** Expected findings that are there and that are missed; findings nobody objects to and false alarms. */
export function weigh(entry: Entry, report: Report) {
  const unmet = report.units.flatMap((unit) => unit.results).filter((result) => result.outcome === 'unmet');
  const must = entry.must.filter((expected) => KNOWN.has(expected.id));
  const missed = must.filter((expected) => !unmet.some((result) => matches(result, expected)));
  const forbidden = entry.must_not.map((one) => (typeof one === 'string' ? { id: one } : one));
  const allowed = [...entry.must, ...(entry.boleh ?? [])];
  const wrong = unmet.filter((result) => {
    const expected = allowed.some(({ id, layanan, komponen }) =>
      matches(result, {
        id,
        kepastian: 'P',
        ...(layanan === undefined ? {} : { layanan }),
        ...(komponen === undefined ? {} : { komponen }),
      }),
    );
    if (expected) return false;
    return (
      COMPLETE.has(result.criterion) ||
      forbidden.some(
        (one) => one.id === result.criterion && (one.layanan === undefined || one.layanan === result.service),
      )
    );
  });
  return { found: must.length - missed.length, missed, right: unmet.length - wrong.length, wrong };
}

/** A result on one line. */
export function shown(result: Result): string {
  return `${result.criterion} ${result.service} ${result.component}: ${result.failures.map((failure) => failure.quote).join(' | ')}`;
}

/** The sums of many documents as the line the tests print. */
export function summary(tally: { found: number; missed: number; right: number; wrong: number }): string {
  const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  return (
    `${tally.found} found, ${tally.missed} missed (recall ${share(tally.found, tally.found + tally.missed)}); ` +
    `${tally.right} findings not objected to, ${tally.wrong} false alarms (precision ${share(tally.right, tally.right + tally.wrong)})`
  );
}
