import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standards } from '#standards';
import { readComponentText } from '../../src/audit/read-text.ts';
import type { KomponenFakta } from '../../src/model/facts.ts';
import { textBlocks } from '../../src/read/word/text-blocks.ts';

const asal = { berkas: 0, jalur: '/x', dari: 0, sampai: 0 };
const blocksOf = (teks: string) => textBlocks({ teks, asal: { ...asal, sampai: teks.length } });
const read = readComponentText(standards.lexicon);

describe('a text in blocks', () => {
  it('is one block as long as anything published is', () => {
    expect(blocksOf('Fotokopi KTP;\n'.repeat(300))).toHaveLength(1);
  });

  it('loses nothing but blanks, keeps every place and cuts no character', () => {
    const pieces = fc.array(
      fc.tuple(
        fc.constantFrom('a', ' ', '\n', '; ', '. ', 'é', '😀', 'Pasal 1 '),
        fc.integer({ min: 1, max: 4000 }),
      ),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(pieces, (list) => {
        const text = list.map(([piece, times]) => piece.repeat(times)).join('');
        let end = 0;
        for (const { teks, asal: place } of blocksOf(text)) {
          expect(text.slice(place.dari, place.sampai)).toBe(teks);
          expect(text.slice(end, place.dari).trim()).toBe('');
          expect(teks.length).toBeLessThanOrEqual(5000);
          expect(teks).toMatch(/^\P{Cs}*$/u);
          end = place.sampai;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 60 },
    );
  });

  it('holds the same list as the lines one by one', () => {
    const lines = Array.from({ length: 2000 }, (_, index) => `- Fotokopi akta nomor urut ${index + 1}`);
    const { butir } = read('persyaratan', lines.join('\n')) as KomponenFakta['persyaratan'];
    expect(butir.map(({ teks }) => teks)).toEqual(lines.map((line) => line.slice(2)));
  });

  it('gives quotes that stand at their place in the whole text', () => {
    const text = Array.from(
      { length: 900 },
      (_, index) => `Produk ${index}: paling lama ${index + 1} hari kerja`,
    ).join('\n');
    const { durasi } = read('jangka_waktu', text) as KomponenFakta['jangka_waktu'];
    expect(durasi).toHaveLength(900);
    for (const { kutipan, asal: place } of durasi) expect(text.slice(place.dari, place.sampai)).toBe(kutipan);
    expect(durasi.at(-1)?.maks.nilai).toBe(900);
  });

  it('may be as long as a book: a million facts do not overflow the stack', () => {
    const { butir } = read('produk', 'a;'.repeat(400_000)) as KomponenFakta['produk'];
    expect(butir.length).toBeGreaterThan(100_000);
  });
});
