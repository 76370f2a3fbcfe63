import { describe, expect, it } from 'vitest';
import { standards } from '#standards';
import { StemIndex } from '../../src/read/word/stem-index.ts';
import { folded, stemsOf } from '../../src/read/word/stems.ts';
import { exampleTexts } from '../support/audit.ts';

describe('stems of a pattern', () => {
  it.each<readonly [string, readonly string[] | null]>([
    ['denda', ['denda']],
    ['(?:denda|penalt[iy])(?:nya)?', ['denda', 'penalti', 'penalty']],
    ['\\bfoto\\s?(?:kopi|copy)\\b', ['foto']],
    ['(?<!\\p{L})(?:di)?bebas\\s+biaya', ['biaya']],
    ['\\d{1,2}', null],
    ['a*', null],
    ['x{3,}', ['xxx']],
    ['(?=ada)x?', ['ada']],
    ['(?!ada)x?', null],
    ['surat|', null],
    ['RT', ['rt']],
    ['[.,]-', ['.-', ',-']],
    ['\\u2026{2,}', ['……']],
    ['(?:ab|\\d)c', null],
    ['a.b\\.c', ['b.c']],
  ])('%s: %j', (source, stems) => {
    expect(stemsOf(source)).toEqual(stems);
  });
});

/** Every pattern of the data, and every text that is published or stands as an example. */
const SOURCES = [
  ...standards.lexicon.tanda.map(({ pola }) => pola),
  ...Object.values(standards.lexicon.pola).map(({ pola }) => pola),
  ...standards.law.syarat_terlarang.map(({ pola }) => pola),
  ...standards.law.wajib_gratis.map(({ nama_pola }) => nama_pola),
];
const TEXTS = [
  ...Object.values(exampleTexts()).flatMap((text) => text.split('\n')),
  ...standards.lexicon.tanda.flatMap(({ contoh }) => [...(contoh?.kena ?? []), ...(contoh?.lolos ?? [])]),
];

it('never hides a match', () => {
  const stems = SOURCES.map(stemsOf);
  const patterns = SOURCES.map((source) => new RegExp(source, 'iu'));
  const index = new StemIndex(stems);
  let found = 0;
  for (const text of TEXTS) {
    const candidates = new Set(index.candidates(text));
    for (const [at, pattern] of patterns.entries()) {
      if (!pattern.test(text)) continue;
      found += 1;
      expect(candidates.has(at), `${pattern.source} in ${text}`).toBe(true);
    }
  }
  expect(found).toBeGreaterThan(3000);
});

it('tells most texts from most patterns', () => {
  const index = new StemIndex(SOURCES.map(stemsOf));
  const looked = TEXTS.reduce((sum, text) => sum + index.candidates(text).length, 0);
  expect(looked / (TEXTS.length * SOURCES.length)).toBeLessThan(0.2);
});

it('holds for letters that case makes equal', () => {
  expect(folded('ſurat K')).toBe('surat k');
});
