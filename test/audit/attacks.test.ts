import { describe, expect, it } from 'vitest';
import { standards, validators } from '#standards';
import { createContext } from '../../src/audit/audit-context.ts';
import { judgeFile } from '../../src/audit/judge-file.ts';
import { DATE } from '../support/audit.ts';
import { leastGrowth } from '../support/growth.ts';

const context = createContext(standards, validators, { date: DATE, instruments: ['uu-25-2009'] });

function judge(service: object, beside: object = {}): void {
  const text = JSON.stringify({
    opd: { nama: 'Dinas Uji', pemerintah: 'Kabupaten Contoh' },
    ...beside,
    layanan: [{ nama: 'Layanan', ...service }],
  });
  judgeFile({ path: 'a.yaml', text }, context);
}

/** Texts that `recheck` (docs/keamanan.md) proved slow for a pattern of ours, and how long they are; `end` makes each the first of its kind. */
const ATTACKS: readonly (readonly [string, number, (length: number, end: string) => void])[] = [
  ['a number before a document', 6, (n, end) => judge({ persyaratan: `${'0'.repeat(n)} ${end}` })],
  ['"f.c." before a document', 6, (n, end) => judge({ persyaratan: `${'f.c.'.repeat(n)} ${end}` })],
  [
    'a heading of complaints with two blanks between its words',
    4,
    (n, end) => judge({ penanganan_pengaduan: `penanganan aduan ${'secara  '.repeat(n)}${end}` }),
  ],
  ['blanks inside a line', 1100, (n, end) => judge({ persyaratan: `x${'\t'.repeat(n)}${end}` })],
  ['marks inside a step', 1100, (n, end) => judge({ prosedur: `x${'. '.repeat(n / 2)}${end}` })],
  ['blanks before a number', 800, (n, end) => judge({}, { penetapan: { nomor: `${'\t'.repeat(n)}${end}` } })],
  ['a year behind blanks', 10_000, (n, end) => judge({ nomor_sk: `tahun${'\t'.repeat(n)}/${end}` })],
];
/** Linear is 4, a square is 16, and what doubles with each letter does not end. */
const LIMIT = 8;

describe('a text made to be slow', () => {
  judge({ persyaratan: 'Fotokopi KTP' });

  it.each(ATTACKS)('%s takes no more than its length', { timeout: 120_000 }, async (_, length, work) => {
    // What was read before is remembered, so every measure has an end of its own.
    let measures = 0;
    const fresh = (letters: number) => {
      measures += 1;
      work(letters, `x${measures}`);
    };
    const growth = await leastGrowth(
      () => fresh(length),
      () => fresh(length * 4),
      LIMIT,
    );
    expect(growth).toBeLessThan(LIMIT);
  });
});
