import { describe, expect, it } from 'vitest';
import type { Excerpt } from '../../src/model/excerpt.ts';
import type { Report } from '../../src/model/report.ts';
import { auditTexts, exampleTexts } from '../support/audit.ts';

const HEAD = 'opd:\n  nama: Dinas Uji\n  pemerintah: Kabupaten Uji\nlayanan:\n  - nama: Surat\n';

const lengthOf = ({ before, words, after }: Excerpt) => before.length + words.length + after.length;

function failuresOf(report: Report) {
  return report.units.flatMap((unit) => unit.results.flatMap((result) => result.failures));
}

function excerptFor(criterion: string, text: string): Excerpt | undefined {
  const { units } = auditTexts({ 'a.yaml': text });
  const result = units[0]?.results.find((one) => one.criterion === criterion && one.outcome === 'unmet');
  return result?.failures[0]?.excerpt;
}

describe('the line of what is wrong', () => {
  it('stands in the report, cut at the words', () => {
    const text = `${HEAD}    jangka_waktu: "maksimal 3 hari" # catatan\r\n    produk: Surat\r\n`;
    expect(excerptFor('JW-05', text)).toEqual({
      before: 'jangka_waktu: "',
      words: 'maksimal 3 hari',
      after: '" # catatan',
    });
  });

  it('is cut around the words, never inside a pair of surrogates', () => {
    for (const filler of ['kata ', '🙂', 'a🙂']) {
      const long = filler.repeat(200);
      const excerpt = excerptFor('JW-05', `${HEAD}    jangka_waktu: "${long} maksimal 3 hari; ${long}"\n`);
      expect(excerpt?.words).toContain('3 hari');
      expect(excerpt?.before).toMatch(/^…/u);
      expect(excerpt?.after).toMatch(/…$/u);
      expect(JSON.stringify(excerpt)).not.toMatch(/\\ud[89a-f]/u);
    }
  });

  it('is the first line where the words go on below', () => {
    const text = `${HEAD}    biaya_tarif: >-\n      Sesuai Peraturan Bupati Uji Nomor 92\n      Tahun 2021 tentang tarif\n`;
    expect(excerptFor('BT-07', text)).toEqual({
      before: '',
      words: 'Sesuai Peraturan Bupati Uji Nomor 92',
      after: '',
    });
  });

  it('holds the quoted words and is short, in every example', () => {
    const texts = exampleTexts();
    const failures = failuresOf(auditTexts(texts));
    const shown = failures.filter(({ excerpt }) => excerpt !== undefined);
    expect(shown.length).toBeGreaterThan(100);
    for (const { excerpt, place, quote } of shown) {
      const line = (texts[place.file] ?? '').split(/\r?\n/u)[place.span.line - 1] ?? '';
      const { before, words, after } = excerpt ?? { before: '', words: '', after: '' };
      expect(lengthOf({ before, words, after })).toBeLessThanOrEqual(160);
      for (const piece of [before, words, after]) expect(line).toContain(piece.replaceAll(/^…|…$/gu, ''));
      expect(quote).not.toBeNull();
    }
    for (const { excerpt, quote } of failures) if (quote === null) expect(excerpt).toBeUndefined();
  });
});

describe('the line of a fault', () => {
  it('stands in the report for mistakes of syntax and of shape', () => {
    const { faults } = auditTexts({
      'a.yaml': `${HEAD}    persyaratn: KTP\n`,
      'b.yaml': 'opd:\n\tnama: x\n',
      'd.yaml': '',
    });
    const words = faults.map(({ code, excerpt }) => [code, excerpt?.words]);
    expect(words).toContainEqual(['key-unknown', 'persyaratn']);
    expect(words).toContainEqual(['yaml-tab', '\t']);
    expect(words).toContainEqual(['file-empty', undefined]);
  });
});
