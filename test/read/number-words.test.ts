import { describe, expect, it } from 'vitest';
import {
  isNumberWord,
  nearlySays,
  numberFromWords,
  numberToWords,
  oneEditApart,
} from '../../src/read/word/number-words.ts';

describe('numberFromWords', () => {
  it.each([
    ['nol', 0],
    ['satu', 1],
    ['sepuluh', 10],
    ['sebelas', 11],
    ['dua belas', 12],
    ['sembilan belas', 19],
    ['dua puluh', 20],
    ['dua puluh empat', 24],
    ['Enam Puluh', 60],
    ['enampuluh', 60],
    ['empatbelas', 14],
    ['dua-puluh-satu', 21],
    ['seratus', 100],
    ['seratus dua puluh', 120],
    ['seratus delapan puluh', 180],
    ['sembilan ratus sembilan puluh sembilan', 999],
    ['seribu', 1000],
    ['seribu empat ratus empat puluh', 1440],
    ['dua ratus ribu', 200_000],
    ['setengah', 0.5],
    ['satu setengah', 1.5],
    ['dua puluh setengah', 20.5],
  ])('%s', (words, value) => {
    expect(numberFromWords(words)).toBe(value);
  });

  it.each([
    '',
    'hari',
    'tiga hari',
    'dua tiga',
    'puluh',
    'belas',
    'puluh dua',
    'sepuluh dua',
    'dua belas tiga',
    'dua puluh puluh',
    'seratus ratus',
    'setengah dua',
    'satuan',
    'kedua',
  ])('%s says no number', (words) => {
    expect(numberFromWords(words)).toBeNull();
  });
});

describe('numberToWords', () => {
  it('is undone by numberFromWords', () => {
    for (const value of [...Array(1200).keys(), 1999, 2000, 2001, 12_345, 100_000, 999_999, 0.5, 1.5, 24.5]) {
      const words = numberToWords(value);
      expect({ words, value: numberFromWords(words ?? '') }).toEqual({ words, value });
      expect(numberFromWords((words ?? '').replaceAll(' ', ''))).toBe(value);
    }
  });

  it('speaks as people do', () => {
    expect([11, 15, 40, 101, 111, 1000, 1100, 21_000].map(numberToWords)).toEqual([
      'sebelas',
      'lima belas',
      'empat puluh',
      'seratus satu',
      'seratus sebelas',
      'seribu',
      'seribu seratus',
      'dua puluh satu ribu',
    ]);
  });

  it('gives up on what has no short form', () => {
    expect([-1, 1.25, 1_000_000, Number.NaN, Number.POSITIVE_INFINITY].map(numberToWords)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('slips of the pen', () => {
  it('knows a word that is one letter off', () => {
    expect(nearlySays(['enan'], 6)).toBe(true);
    expect(nearlySays(['empta'], 4)).toBe(true);
    expect(nearlySays(['dua', 'pulh'], 20)).toBe(true);
    expect(nearlySays(['lima'], 5)).toBe(true);
  });

  it('does not take another word for the number', () => {
    expect(nearlySays(['hari'], 3)).toBe(false);
    expect(nearlySays(['enam'], 3)).toBe(false);
    expect(nearlySays(['hari', 'kerja'], 6)).toBe(false);
  });

  it.each([
    ['kerja', 'kerja', true],
    ['kerja', 'krja', true],
    ['kerja', 'kejra', true],
    ['kerja', 'kerjaa', true],
    ['kerja', 'kereta', false],
    ['a', '', true],
  ])('%s and %s', (a, b, near) => {
    expect(oneEditApart(a, b)).toBe(near);
    expect(oneEditApart(b, a)).toBe(near);
  });

  it('tells number words from other words', () => {
    expect(['satu', 'duapuluh', 'setengah', 'seratus'].every(isNumberWord)).toBe(true);
    expect(['hari', 'satuan', 'kelima', '', 'a'.repeat(100)].some(isNumberWord)).toBe(false);
  });
});
