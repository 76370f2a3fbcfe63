/** Text as the citation reader searches it: same length as the published text, so that places stay exact. */
import { repairDigits } from '../word/digit-letters.ts';

/** Stands where the words of a gazette stood: never a letter, a space or a mark of a sentence. */
export const FILL = '\u0001';

const SPACES = /[\t\u00a0\u2000-\u200b\u202f\u3000\ufeff]/gu;
const DASHES = /[\u2010-\u2015\u2212\u00ad]/gu;
const ENTITY = /&(?:nbsp|amp|ndash|#160|#8211);/giu;
const TAG = /<\/?[a-z][^<>]{0,80}>/giu;

/** Gazettes carry numbers and years of their own, which must not be taken for those of the law. */
/** Scanned "m" that came out as "rn"; a blank at the end keeps the length. */
const SPLIT_M = /(?<!\p{L})(pernerintah|nornor|kernenterian|rnenteri)(?!\p{L})/giu;
const SPLIT_WORDS: Readonly<Record<string, string>> = {
  pernerintah: 'Pemerintah',
  nornor: 'Nomor',
  kernenterian: 'Kementerian',
  rnenteri: 'Menteri',
};
const GAZETTE_NAME = String.raw`(?:tambahan\s+)?(?:lembaran|lebaran|berita)\s+(?:negara|daerah)`;
const GAZETTE_ABBREVIATION = '(?<![a-z])(?:TLNRI|TLN|LNRI|LN|TLD|LD|TBN|BNRI|BN)(?![a-z])';
const GAZETTE_BRACKET = new RegExp(
  String.raw`\([^()]{0,200}(?:${GAZETTE_NAME}|${GAZETTE_ABBREVIATION}[^()]{0,20}\d)[^()]{0,300}\)`,
  'giu',
);
const NUMBER = String.raw`(?:nomor|nomer|no\.?)\s*:?\s*[\d.]+`;
const YEAR = String.raw`(?:tahun|thn\.?|th\.?)\s*\d{4}`;
const GAZETTE_OPEN = new RegExp(
  String.raw`\(?${GAZETTE_NAME}[^;()\d]{0,80}?(?:${YEAR}[\s,]*(?:${NUMBER})?|${NUMBER}[\s,]*(?:${YEAR})?)\)?`,
  'giu',
);
/** Our copy may end inside a gazette. */
const GAZETTE_CUT = new RegExp(String.raw`\(\s*${GAZETTE_NAME}[^;()]{0,80}$`, 'iu');
const GAZETTE_OPEN_SHORT = new RegExp(
  String.raw`\(?${GAZETTE_ABBREVIATION}[\s.]*(?:RI[\s.]*)?(?:(?:tahun|th\.?)?\s*\d{4}[\s,/]*)?${NUMBER}\)?`,
  'giu',
);

function blank(words: string, filler: string): string {
  return filler.repeat(words.length);
}

/** A bracket that never closes may swallow the next citation: only the gazette itself is hidden then. */
function hideBracket(words: string): string {
  return /(?:undang|peraturan|keputusan)\s*-?\s*(?:undang|pemerintah|menteri|daerah|presiden)/iu.test(words)
    ? words
    : blank(words, FILL);
}

/**
 * The text with odd spaces, letters for digits and dashes made plain, tags and entities blanked and gazettes ("(Lembaran Negara ... Nomor
 * 144)") hidden behind `FILL`. Every character keeps its place.
 */
export function plainText(teks: string): string {
  return repairDigits(teks)
    .replace(SPLIT_M, (_, word: string) => `${SPLIT_WORDS[word.toLowerCase()] ?? word} `)
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .replace(ENTITY, (entity) => (/amp/iu.test(entity) ? '&'.padEnd(entity.length) : blank(entity, ' ')))
    .replace(TAG, (tag) => `\n${blank(tag.slice(1), ' ')}`)
    .replace(GAZETTE_BRACKET, hideBracket)
    .replace(GAZETTE_OPEN, (words) => blank(words, FILL))
    .replace(GAZETTE_OPEN_SHORT, (words) => blank(words, FILL))
    .replace(GAZETTE_CUT, (words) => blank(words, FILL));
}
