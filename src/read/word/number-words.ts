/** Indonesian number words: "dua puluh empat", "seratus", "enampuluh", "setengah". */

const DIGITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

/** Words that are a number on their own and their place value. */
const WHOLE: ReadonlyMap<string, number> = new Map([
  ['sepuluh', 10],
  ['sebelas', 11],
  ['seratus', 100],
  ['seribu', 1000],
]);

/** Words that raise the digit before them. */
const SCALE: ReadonlyMap<string, number> = new Map([
  ['puluh', 10],
  ['ratus', 100],
]);

const HALF = 'setengah';
const PARTS = [...DIGITS, ...WHOLE.keys(), ...SCALE.keys(), 'belas', 'ribu', HALF].sort(
  (a, b) => b.length - a.length,
);
/** Longest number word that can be written in one piece, e.g. "sembilanratussembilanpuluhsembilanribu". */
const MAX_WORD = 80;

interface Sum {
  readonly ribuan: number;
  readonly sisa: number;
  readonly digit: number | null;
  /** What follows must stay below this place value. */
  readonly ruang: number;
}

const EMPTY: Sum = { ribuan: 0, sisa: 0, digit: null, ruang: Number.POSITIVE_INFINITY };

function parts(word: string): readonly string[] | null {
  if (word === '' || word.length > MAX_WORD) return null;
  const found: string[] = [];
  let rest = word;
  while (rest !== '') {
    const part = PARTS.find((candidate) => rest.startsWith(candidate));
    if (part === undefined) return null;
    found.push(part);
    rest = rest.slice(part.length);
  }
  return found;
}

function addDigit(sum: Sum, digit: number): Sum | null {
  return sum.digit === null && sum.ruang > 1 ? { ...sum, digit } : null;
}

function addWhole(sum: Sum, value: number): Sum | null {
  if (value === 1000) return sum === EMPTY ? { ...EMPTY, ribuan: 1000, ruang: 1000 } : null;
  const place = value === 100 ? 100 : 10;
  if (sum.digit !== null || sum.ruang <= place) return null;
  return { ...sum, sisa: sum.sisa + value, ruang: value === 100 ? 100 : 1 };
}

function addScale(sum: Sum, scale: number): Sum | null {
  if (sum.digit === null || sum.digit === 0 || sum.ruang <= scale) return null;
  return { ...sum, sisa: sum.sisa + sum.digit * scale, digit: null, ruang: scale };
}

function addTeens(sum: Sum): Sum | null {
  if (sum.digit === null || sum.digit === 0 || sum.ruang <= 10) return null;
  return { ...sum, sisa: sum.sisa + 10 + sum.digit, digit: null, ruang: 1 };
}

function addThousand(sum: Sum): Sum | null {
  const thousands = sum.sisa + (sum.digit ?? 0);
  if (thousands === 0 || sum.ribuan > 0) return null;
  return { ribuan: thousands * 1000, sisa: 0, digit: null, ruang: 1000 };
}

function add(sum: Sum, part: string): Sum | null {
  const digit = DIGITS.indexOf(part);
  if (digit >= 0) return addDigit(sum, digit);
  const whole = WHOLE.get(part);
  if (whole !== undefined) return addWhole(sum, whole);
  const scale = SCALE.get(part);
  if (scale !== undefined) return addScale(sum, scale);
  if (part === 'belas') return addTeens(sum);
  return part === 'ribu' ? addThousand(sum) : null;
}

/** Whether a word is, or is glued together from, number words ("satu", "duapuluh"). */
export function isNumberWord(word: string): boolean {
  return parts(word) !== null;
}

/** The number that words say, from "nol" to "sembilan ratus ... ribu ..."; null when they do not say one number. */
export function numberFromWords(text: string): number | null {
  const words: string[] = [];
  for (const word of text.toLowerCase().split(/[\s-]+/u)) {
    if (word === '') continue;
    const found = parts(word);
    if (found === null) return null;
    words.push(...found);
  }
  const half = words.at(-1) === HALF ? 0.5 : 0;
  if (half > 0) words.pop();
  if (words.length === 0) return half > 0 ? half : null;
  let sum: Sum = EMPTY;
  for (const part of words) {
    const next = add(sum, part);
    if (next === null) return null;
    sum = next;
  }
  return sum.ribuan + sum.sisa + (sum.digit ?? 0) + half;
}

function below1000(value: number): readonly string[] {
  const digit = (n: number) => DIGITS[n] ?? '';
  if (value >= 200) return [digit(Math.floor(value / 100)), 'ratus', ...below1000(value % 100)];
  if (value >= 100) return ['seratus', ...below1000(value - 100)];
  if (value >= 20) return [digit(Math.floor(value / 10)), 'puluh', ...below1000(value % 10)];
  if (value >= 12) return [digit(value - 10), 'belas'];
  if (value >= 10) return [value === 10 ? 'sepuluh' : 'sebelas'];
  return value === 0 ? [] : [digit(value)];
}

/** A number from 0 to 999.999, whole or with a half, in words; null for any other number. */
export function numberToWords(value: number): string | null {
  const whole = Math.floor(value);
  const half = value - whole;
  if (!(value >= 0 && value < 1_000_000) || (half !== 0 && half !== 0.5)) return null;
  if (value === 0) return 'nol';
  const thousands = Math.floor(whole / 1000);
  const head = thousands === 1 ? ['seribu'] : [...below1000(thousands), ...(thousands > 0 ? ['ribu'] : [])];
  return [...head, ...below1000(whole % 1000), ...(half > 0 ? [HALF] : [])].join(' ');
}

/** Whether two words differ by at most one letter added, lost, changed, or by two neighbours swapped. */
export function oneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  const room = Math.min(a.length, b.length) - head;
  while (tail < room && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const restA = a.slice(head, a.length - tail);
  const restB = b.slice(head, b.length - tail);
  if (Math.max(restA.length, restB.length) <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** Whether words are the word form of `value` with at most one slip of the pen ("enan" for 6). */
export function nearlySays(words: readonly string[], value: number): boolean {
  const said = words.join('');
  const meant = numberToWords(value)?.replaceAll(' ', '') ?? '';
  return meant.length >= 3 && oneEditApart(said, meant);
}
