/** Amounts of rupiah in running text. */
import { readNumber } from './rupiah-number.ts';
import { WORD_AMOUNT, wordValue } from './rupiah-words.ts';

/** An amount and its half-open range in the text, endings like ",-" included. */
export interface Rupiah {
  readonly nilai: number;
  readonly dari: number;
  readonly sampai: number;
}

/** What a text holds: amounts that were read, and currency signs whose number could not be. */
export interface RupiahScan {
  readonly terbaca: readonly Rupiah[];
  readonly rusak: readonly { readonly dari: number; readonly sampai: number }[];
}

// The second branch is a sign glued to the cell before it: "StandarRp. 155.000".
const SIGN =
  /(?:(?<!\p{L})(?:[Rr]\.?[Pp]|[Ii][Dd][Rr])|(?<=\p{Ll})Rp)(?!\p{L})(?:[^\S\n]?[.,:=]){0,3}[^\S\n]{0,6}/gu;
/** Digits and letters mistaken for digits right after a sign: a number was meant. */
const MEANT = /[\doOlI][\doOlI.,]*/uy;
const RANGE =
  /[^\S\n]{0,3}(?:s\.?[^\S\n]?\/?[^\S\n]?d\.?|sampai(?:[^\S\n]dengan)?|hingga|[-–—/]|atau|dan)[^\S\n]{0,3}/iuy;
/** Numbers that are money although no sign stands before them; the last branch needs a word for money before it. */
const BARE = new RegExp(
  [
    String.raw`(?<![\d.,/\p{L}-])(?=\d[\d.]{2,14}(?:[^\S\n]?[,;][^\S\n]?[-–—=]|\.[-–=]|[^\S\n]{0,2}rupiah\b))`,
    String.raw`(?<![\d.,/\p{L}-])(?=\d{1,4}(?:[.,]\d{1,2})?[^\S\n]{0,2}(?:ribu|rb|juta|jt)\b)`,
    String.raw`(?<=\b(?:biaya|tari[fp]|tarifnya|sebesar|retribusi|denda|harga|seharga|membayar|dikenakan)[^\S\n]{0,2}[:=]?[^\S\n]{0,3})(?=\d{1,3}(?:[.,]\d{3})+(?![\d.,]*\d)|(?!(?:19|20)\d\d(?!\d))\d{4,9}(?![\d.,/-]*\d))`,
    String.raw`(?<![\d.,/\p{L}-])(?=0[^\S\n]{0,2}rupiah\b)`,
  ].join('|'),
  'giu',
);
const COUNTED =
  /[^\S\n]{0,3}(?:%|persen|orang|jiwa|penduduk|lembar|eksemplar|rangkap|buah|km\b|kilometer|m[23²³]?\b|meter|ha\b|hektar|are\b|kg\b|kilogram|gram|ton\b|liter|cc\b|watt|va\b|unit|ekor|kali|hari|jam|menit|bulan|tahun|kk\b|surat|berkas|dokumen)/iuy;
const TABLE_NUMBER = /(?<![\d.,/\p{L}-])(?=\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{2})?(?![.,]?\d))/gu;
const WHOLE_NUMBER = /^\s*(?=\d{3,9}\s*$|0\s*$)/u;
/** Words before a number that make it a code, not money. */
const CODE_BEFORE =
  /(?:nomor|no|nmr|pasal|telp|telepon|tlp|hp|wa|fax|faks|rekening|rek|kode|nik|nip)[.:\s]{0,4}$/iu;

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** A number counts things when their name follows, be it behind the upper end of a range: "2.001 - 6.000 kg". */
function isCounted(text: string, end: number): boolean {
  if (matchAt(COUNTED, text, end) !== null) return true;
  const link = matchAt(RANGE, text, end);
  const upper = link === null ? null : readNumber(text, end + link.length);
  return upper !== null && matchAt(COUNTED, text, upper.sampai) !== null;
}

/** Further amounts of a range or list that leave the sign out: "Rp 5.000 - 10.000". */
function continuations(text: string, from: number): Rupiah[] {
  const found: Rupiah[] = [];
  let at = from;
  for (;;) {
    const link = matchAt(RANGE, text, at);
    if (link === null) return found;
    const number = readNumber(text, at + link.length);
    if (number === null || !number.berkelompok) return found;
    if (matchAt(COUNTED, text, number.sampai) !== null) return found;
    found.push({ nilai: number.nilai, dari: at + link.length, sampai: number.sampai });
    at = number.sampai;
  }
}

/** Amounts after a sign. */
function signed(text: string): RupiahScan {
  const terbaca: Rupiah[] = [];
  const rusak: { dari: number; sampai: number }[] = [];
  for (const sign of text.matchAll(SIGN)) {
    const start = sign.index + sign[0].length;
    const number = readNumber(text, start);
    if (number === null || number.ragu) {
      const meant = matchAt(MEANT, text, start);
      if (meant !== null && /\d/u.test(meant)) rusak.push({ dari: sign.index, sampai: start + meant.length });
      continue;
    }
    terbaca.push({ nilai: number.nilai, dari: sign.index, sampai: number.sampai });
    terbaca.push(...continuations(text, number.sampai));
  }
  return { terbaca, rusak };
}

/** Numbers at the places a pattern points to. */
function unsigned(text: string, pattern: RegExp): Rupiah[] {
  const found: Rupiah[] = [];
  for (const place of text.matchAll(pattern)) {
    const start = place.index + place[0].length;
    const number = readNumber(text, start);
    if (number === null || isCounted(text, number.sampai)) continue;
    if (CODE_BEFORE.test(text.slice(Math.max(0, start - 14), start))) continue;
    found.push({ nilai: number.nilai, dari: start, sampai: number.sampai });
    found.push(...continuations(text, number.sampai));
  }
  return found;
}

/** Amounts in words that do not merely repeat, in brackets, the digits before: "Rp 5.000 (lima ribu rupiah)". */
function worded(text: string): Rupiah[] {
  const found: Rupiah[] = [];
  for (const run of text.matchAll(WORD_AMOUNT)) {
    const before = text.slice(Math.max(0, run.index - 12), run.index);
    const nilai = wordValue(run[0]);
    if (nilai === null || /(?:^|[\d=-])\s{0,3}\([^\S\n]{0,2}$/u.test(before)) continue;
    found.push({ nilai, dari: run.index, sampai: run.index + run[0].length });
  }
  return found;
}

/** Drops what starts inside an amount that was found before it. */
function withoutOverlap(found: readonly Rupiah[]): Rupiah[] {
  const sorted = [...found].sort((a, b) => a.dari - b.dari || b.sampai - a.sampai);
  const kept: Rupiah[] = [];
  for (const amount of sorted) {
    if (amount.dari >= (kept.at(-1)?.sampai ?? 0)) kept.push(amount);
  }
  return kept;
}

/**
 * Reads every amount of rupiah in a text and tells which currency signs carry a number that cannot be read.
 * @param tabel the text is a cell or line of a tariff table: numbers without a sign are amounts, too
 */
export function scanRupiah(text: string, tabel = false): RupiahScan {
  const { terbaca, rusak } = signed(text);
  const found = [...terbaca, ...unsigned(text, BARE), ...worded(text)];
  if (tabel) {
    found.push(...unsigned(text, TABLE_NUMBER));
    const whole = WHOLE_NUMBER.exec(text);
    const number = whole === null ? null : readNumber(text, whole[0].length);
    if (whole !== null && number !== null) {
      found.push({ nilai: number.nilai, dari: whole[0].length, sampai: number.sampai });
    }
  }
  return { terbaca: withoutOverlap(found), rusak };
}

/**
 * Reads every amount of rupiah in a text: "Rp 25.000,-", "IDR 25,000", "45 ribu", "lima ribu rupiah".
 * @param tabel the text is a cell or line of a tariff table: numbers without a sign are amounts, too
 */
export function readRupiah(text: string, tabel = false): Rupiah[] {
  return [...scanRupiah(text, tabel).terbaca];
}
