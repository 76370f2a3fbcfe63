import { describe, expect, it } from 'vitest';
import { standards, validators } from '#standards';
import { createContext } from '../../src/audit/audit-context.ts';
import { buildFacts } from '../../src/audit/build-facts.ts';
import { judgeUnit } from '../../src/audit/judge.ts';
import { parseFile } from '../../src/audit/parse-file.ts';
import { readDocument } from '../../src/audit/read-document.ts';
import { relate } from '../../src/audit/relate.ts';
import { COMPONENTS } from '../../src/model/component.ts';
import { DATE } from '../support/audit.ts';

/** Pieces that give as many facts as a text can hold, so that relating and judging have the most to do. `#` counts up. */
const PIECES = [
  'UU #/2009; ',
  'Perda Kabupaten Contoh Nomor # Tahun 2015 tentang Retribusi; ',
  '# hari kerja; ',
  'paling lama # (dua) hari; ',
  'Rp#.000 per dokumen; ',
  'fotokopi KTP #; ',
  '#. Petugas mencatat; ',
  'surat pengantar RT #; ',
  'sesuai ketentuan # yang berlaku; ',
  'telp 0812#; ',
  'a#@contoh.go.id; ',
  '# orang petugas; ',
  'dan lain-lain #; ',
  'sukarela #; ',
];

function hostile(length: number): string {
  const share = Math.ceil(length / PIECES.length);
  return PIECES.map((piece) => {
    let text = '';
    for (let count = 1; text.length < share; count += 1) text += piece.replaceAll('#', String(count));
    return text;
  }).join('');
}

/** 1 MB by hand: `PATUH_LINEAR=1000000 npx vitest run test/audit/linear.test.ts`. */
const LENGTH = Number(process.env.PATUH_LINEAR ?? 250_000);
/** Linear is 4, a square is 16. */
const LIMIT = 8;
/** Microseconds; a measure below this says more of the clock than of the work. */
const FLOOR = 20_000;

function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Least growth of the work seen when the text grows fourfold. */
function growth<T>(
  given: (length: 'short' | 'long') => T,
  work: (given: T, length: 'short' | 'long') => unknown,
) {
  const timed = (length: 'short' | 'long') => {
    const input = given(length);
    return cpuTime(() => work(input, length));
  };
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 4 && least >= LIMIT; tries += 1) {
    const small = timed('short');
    least = Math.min(least, timed('long') / Math.max(small, FLOOR));
  }
  return least;
}

const context = createContext(standards, validators, { date: DATE, instruments: ['uu-25-2009'] });

/** Facts of a document that has the text in every component, as one text or as a list of lines. */
function factsOf(length: number, lines: boolean) {
  const text = hostile(length);
  const value = lines ? text.split('; ').filter((line) => line !== '') : text.match(/.{1,900}/gsu);
  const service = Object.fromEntries(COMPONENTS.map(({ key }) => [key, value]));
  const document = JSON.stringify(
    {
      opd: { nama: 'Dinas Uji', pemerintah: 'Kabupaten Contoh' },
      layanan: [{ nama: 'Layanan', ...service }],
    },
    null,
    1,
  );
  const parsed = parseFile({ path: 'a.yaml', text: document });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults[0]));
  const read = readDocument(parsed.parsed, context.validateDocument, context.documentSchema);
  return { facts: buildFacts([read], context.read).fakta, map: parsed.parsed.map };
}

describe.each([
  ['a text', false],
  ['a list', true],
] as const)('work on the facts of %s grows no faster than it', (_, lines) => {
  const built = {
    short: factsOf(LENGTH / 4 / COMPONENTS.length, lines),
    long: factsOf(LENGTH / COMPONENTS.length, lines),
  };
  const related = {
    short: relate(built.short.facts, context.relations),
    long: relate(built.long.facts, context.relations),
  };

  it('relating them', { timeout: 600_000 }, () => {
    // Copies, because what was related is remembered with the facts it came from.
    const fresh = (size: 'short' | 'long') => structuredClone(built[size].facts);
    expect(growth(fresh, (facts) => relate(facts, context.relations))).toBeLessThan(LIMIT);
  });

  it.each([...new Set(context.prepared.map(({ criterion }) => criterion.id))])(
    'judging them by %s',
    { timeout: 600_000 },
    (id) => {
      const own = context.prepared.filter(({ criterion }) => criterion.id === id);
      const ratio = growth(
        (size) => related[size],
        (facts, size) => {
          judgeUnit(facts, own, [built[size].map], []);
        },
      );
      expect(ratio).toBeLessThan(LIMIT);
    },
  );
});
