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
import { hostileText, leastGrowth } from '../support/growth.ts';

/** Pieces that give as many facts as a text can hold, so that relating and judging have the most to do. */
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

/** 1 MB by hand: `PATUH_LINEAR=1000000 npx vitest run test/audit/linear.test.ts`. */
const LENGTH = Number(process.env.PATUH_LINEAR ?? 250_000);
/** Linear is 4, a square is 16. */
const LIMIT = 8;

/** Growth of the work when the text grows fourfold. What it is given is made anew each time, for what was seen before is remembered. */
function growth<T>(
  given: (length: 'short' | 'long') => T,
  work: (given: T, length: 'short' | 'long') => unknown,
) {
  return leastGrowth(
    () => work(given('short'), 'short'),
    () => work(given('long'), 'long'),
    LIMIT,
  );
}

const context = createContext(standards, validators, { date: DATE, instruments: ['uu-25-2009'] });

/** Facts of a document that has the text in every component, as one text or as a list of lines. */
function factsOf(length: number, lines: boolean) {
  const text = hostileText(PIECES, length);
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

  it('relating them', { timeout: 600_000 }, async () => {
    // Copies, because what was related is remembered with the facts it came from.
    const fresh = (size: 'short' | 'long') => structuredClone(built[size].facts);
    expect(await growth(fresh, (facts) => relate(facts, context.relations))).toBeLessThan(LIMIT);
  });

  it.each([...new Set(context.prepared.map(({ criterion }) => criterion.id))])(
    'judging them by %s',
    { timeout: 600_000 },
    async (id) => {
      const own = context.prepared.filter(({ criterion }) => criterion.id === id);
      const ratio = await growth(
        (size) => related[size],
        (facts, size) => {
          judgeUnit(facts, own, [built[size].map], []);
        },
      );
      expect(ratio).toBeLessThan(LIMIT);
    },
  );
});
