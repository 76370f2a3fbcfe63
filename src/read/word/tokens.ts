/** Published text as tokens with exact places: what number and time readers walk over. */
import { repairDigits } from './digit-letters.ts';

/** A word, a number as printed, or a single sign. `teks` is in small letters with signs made uniform. */
export interface Token {
  readonly jenis: 'kata' | 'angka' | 'lambang';
  readonly teks: string;
  readonly dari: number;
  readonly sampai: number;
  /** Nothing stands between this token and the one before. */
  readonly rapat: boolean;
  /** The token before stands on an earlier line. */
  readonly baris: boolean;
}

const BREAKING = /^<\/?(?:br|p|div|li|ul|ol|tr|td|h\d)\b/iu;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&le;', '≤'],
  ['&ge;', '≥'],
  ['&amp;', '&'],
]);

/** Small letters without changing any offset: a letter whose small form is longer stays as it is. */
export function smallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const one = letter.toLowerCase();
    return one.length === letter.length ? one : letter;
  });
}

/**
 * Published text with markup and entities blanked, and dashes, quotes and spaces made uniform. It has the same length as
 * `teks`, so an offset in it is an offset in `teks`.
 */
export function cleanText(teks: string): string {
  return teks
    .replace(/<\/?[a-z][^<>]*>/giu, (tag) => (BREAKING.test(tag) ? '\n' : ' ').padEnd(tag.length))
    .replace(/&(?:[a-z]{2,8}|#\d{1,5});/gu, (entity) => (ENTITIES.get(entity) ?? ' ').padEnd(entity.length))
    .replace(/[\u2010-\u2015\u2212\u00ad]/gu, '-')
    .replace(/[\u2018\u2019\u02bc`´]/gu, "'")
    .replace(/[×✕✖]/gu, 'x')
    .replace(/≦|⩽/gu, '≤')
    .replace(/≧|⩾/gu, '≥')
    .replace(/[\u00a0\u2000-\u200d\u202f\ufeff\t]/gu, ' ')
    .replace(/[\r\v\f\u2028\u2029]/gu, '\n');
}

/** `cleanText` in small letters, with letters that stand for digits repaired. */
export function plainText(teks: string): string {
  return smallLetters(repairDigits(cleanText(teks)));
}

const TOKEN = /(\d+(?:[.,]\d+)*)|(\p{L}+)|[^\s\p{L}\d]/gu;

/** The tokens of a plain text, in order. */
export function tokenize(plain: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of plain.matchAll(TOKEN)) {
    const dari = match.index;
    const teks = match[0];
    const jenis = match[1] !== undefined ? 'angka' : match[2] !== undefined ? 'kata' : 'lambang';
    const gap = dari > end ? plain.slice(end, dari) : '';
    tokens.push({
      jenis,
      teks,
      dari,
      sampai: dari + teks.length,
      rapat: gap === '' && tokens.length > 0,
      baris: gap.includes('\n'),
    });
    end = dari + teks.length;
  }
  return tokens;
}
