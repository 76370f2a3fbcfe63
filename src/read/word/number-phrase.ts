/** Numbers among tokens: "3", "1,5", "3 (tiga)", "tiga (3)", "setengah", "1 ½", "dua puluh empat". */
import { isNumberWord, nearlySays, numberFromWords } from './number-words.ts';
import type { Token } from './tokens.ts';

/** A number and what its bracket says about it. */
export interface NumberPhrase {
  readonly nilai: number;
  /** Digits as printed; empty when the number stands in words only. */
  readonly mentah: string;
  /** What the number word beside the digits says; null when there is none. */
  readonly kata: number | null;
  /** Lower end said in the same bracket: "2-3 (dua sampai tiga)". */
  readonly kataMin: number | null;
  /** Index of the token after the number. */
  readonly akhir: number;
}

type IsUnit = (token: Token | undefined) => boolean;

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);
const MAX_BRACKET = 10;
const MAX_WORDS = 8;

function digitsValue(text: string): number | null {
  if (/^\d{1,6}$/u.test(text)) return Number(text);
  if (/^\d{1,3}\.\d{3}$/u.test(text)) return Number(text.replace('.', ''));
  return /^\d{1,4}[.,]\d{1,2}$/u.test(text) ? Number(text.replace(',', '.')) : null;
}

/** "S1", "F-1.02", "DP-3", "H-7", "ke-2": the digits belong to the letters before them. */
function belongsToCode(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.rapat !== true || before === undefined) return false;
  if (before.jenis === 'kata') return before.teks.length <= 2 && !['x', 'd', 'sd'].includes(before.teks);
  const word = tokens[at - 2];
  const code = before.teks === '-' && before.rapat && word?.jenis === 'kata' && word.teks.length <= 4;
  return code && !/^(?:maks|mak|max|min)$/u.test(word.teks);
}

interface Main {
  readonly nilai: number;
  readonly mentah: string;
  readonly akhir: number;
}

/** "1/2", "3/4": a fraction; any other slash between digits is no number. */
function slashAt(tokens: readonly Token[], at: number, value: number): Main | 'none' | null {
  const slash = tokens[at + 1];
  const below = tokens[at + 2];
  if (slash?.teks !== '/' || !slash.rapat || below?.jenis !== 'angka' || !below.rapat) return 'none';
  const mentah = `${value}/${below.teks}`;
  return ['1/2', '1/4', '3/4'].includes(mentah)
    ? { nilai: value / Number(below.teks), mentah, akhir: at + 3 }
    : null;
}

/** A half after the number: "1 ½", "1 setengah". */
function withTail(tokens: readonly Token[], at: number, value: number): Main {
  const mentah = tokens[at]?.teks ?? '';
  const next = tokens[at + 1];
  const half = FRACTIONS.get(next?.teks ?? '') ?? (next?.teks === 'setengah' ? 0.5 : undefined);
  return { nilai: value + (half ?? 0), mentah, akhir: at + (half === undefined ? 1 : 2) };
}

function digitsAt(tokens: readonly Token[], at: number): Main | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const fraction = FRACTIONS.get(token.teks);
  if (fraction !== undefined) return { nilai: fraction, mentah: token.teks, akhir: at + 1 };
  if (token.jenis !== 'angka' || belongsToCode(tokens, at)) return null;
  const value = digitsValue(token.teks);
  if (value === null) return null;
  const slash = slashAt(tokens, at, value);
  return slash === 'none' ? withTail(tokens, at, value) : slash;
}

/** End of the run of number words that starts at `at`. */
export function numberWordsEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + MAX_WORDS && tokens[end]?.jenis === 'kata' && isNumberWord(tokens[end]?.teks ?? ''))
    end += 1;
  return end;
}

function joinWords(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.teks)
    .join(' ');
}

/** "satu" in "salah satu" and the number in "ke dua" count nothing. */
function wordsAt(tokens: readonly Token[], at: number): Main | null {
  const end = numberWordsEnd(tokens, at);
  const before = tokens[at - 1]?.teks;
  if (end === at || before === 'salah' || before === 'ke') return null;
  const nilai = numberFromWords(joinWords(tokens, at, end));
  return nilai === null ? null : { nilai, mentah: '', akhir: end };
}

/** "dua tiga", "sepuluh lima belas": the lower number of two that stand side by side, and where the upper one begins. */
export function splitWords(
  tokens: readonly Token[],
  at: number,
): { readonly nilai: number; readonly akhir: number } | null {
  const end = numberWordsEnd(tokens, at);
  for (let split = at + 1; split < end; split += 1) {
    const nilai = numberFromWords(joinWords(tokens, at, split));
    const upper = nilai === null ? null : numberFromWords(joinWords(tokens, split, end));
    if (nilai !== null && upper !== null && nilai >= 1 && nilai < upper) return { nilai, akhir: split };
  }
  return null;
}

type Bracket = Pick<NumberPhrase, 'kata' | 'kataMin' | 'akhir'>;

function closing(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at <= open + MAX_BRACKET; at += 1) {
    const text = tokens[at]?.teks;
    if (text === ')' || text === ']') return at;
    if (text === undefined || text === '(' || text === '[') return -1;
  }
  return -1;
}

/** The bracket holds nothing but a number, one number word with a slip, or "dua sampai tiga". */
function wholeBracket(tokens: readonly Token[], from: number, close: number, main: Main): Bracket | null {
  const inside = tokens.slice(from, close);
  const akhir = close + 1;
  const only = inside[0];
  if (inside.length === 1 && only?.jenis === 'angka') {
    return main.mentah === '' ? { kata: digitsValue(only.teks), kataMin: null, akhir } : null;
  }
  const words = inside.map((token) => token.teks);
  const value = numberFromWords(words.join(' '));
  if (value !== null) return { kata: value, kataMin: null, akhir };
  const split = words.findIndex((word) => /^(?:-|sampai|hingga|s|sd|atau)$/u.test(word));
  if (split > 0) {
    const rest = words.slice(split + 1).filter((word) => !/^(?:dengan|\/|\.|d)$/u.test(word));
    const kataMin = numberFromWords(words.slice(0, split).join(' '));
    const kata = numberFromWords(rest.join(' '));
    if (kataMin !== null && kata !== null) return { kata, kataMin, akhir };
  }
  const slip = inside.every((token) => token.jenis === 'kata') && nearlySays(words, main.nilai);
  return slip ? { kata: main.nilai, kataMin: null, akhir } : null;
}

function bracketAt(tokens: readonly Token[], main: Main, isUnit: IsUnit): Bracket | null {
  const open = main.akhir;
  if (tokens[open]?.teks !== '(' && tokens[open]?.teks !== '[') return null;
  const close = closing(tokens, open);
  const whole = close > open + 1 ? wholeBracket(tokens, open + 1, close, main) : null;
  if (whole !== null) return whole;
  const end = numberWordsEnd(tokens, open + 1);
  const kata =
    end > open + 1 && isUnit(tokens[end]) ? numberFromWords(joinWords(tokens, open + 1, end)) : null;
  if (kata !== null) return { kata, kataMin: null, akhir: end };
  const skipped = close > open && close <= open + 4 && isUnit(tokens[close + 1]);
  return skipped ? { kata: null, kataMin: null, akhir: close + 1 } : null;
}

/** "3 tiga hari", "3 tiga) hari": the words stand beside the digits without a whole bracket. */
function besideAt(tokens: readonly Token[], main: Main, isUnit: IsUnit): Bracket | null {
  const words = main.mentah === '' ? null : wordsAt(tokens, main.akhir);
  if (words === null) return null;
  const akhir = tokens[words.akhir]?.teks === ')' ? words.akhir + 1 : words.akhir;
  return isUnit(tokens[akhir]) ? { kata: words.nilai, kataMin: null, akhir } : null;
}

/**
 * The number that starts at token `at`, with the words in brackets after it, or null. `isUnit` tells what may follow
 * inside or right after the bracket: "3 (tiga hari) kerja", "3 (hari) hari kerja".
 */
export function numberAt(tokens: readonly Token[], at: number, isUnit: IsUnit): NumberPhrase | null {
  const main = digitsAt(tokens, at) ?? wordsAt(tokens, at);
  if (main === null) return null;
  const said = bracketAt(tokens, main, isUnit) ?? besideAt(tokens, main, isUnit);
  const { nilai, mentah } = main;
  if (said === null) return { nilai, mentah, kata: null, kataMin: null, akhir: main.akhir };
  if (mentah === '' && said.kata !== null) {
    return { nilai: said.kata, mentah, kata: nilai, kataMin: null, akhir: said.akhir };
  }
  return { nilai, mentah, kata: said.kata, kataMin: said.kataMin, akhir: said.akhir };
}

/** Whether the words beside the digits agree with them; null when there are none. */
export function wordsAgree(number: NumberPhrase): boolean | null {
  return number.kata === null ? null : number.kata === number.nilai;
}
