/** The mark in front of a line of a list: "1.", "2)", "a.", "IV.", "2.1", "-", and the bare "." of a number that got lost. */

/** A number or letter as written. `deret` names the kind of mark ("1.", "1)", "a.", ...): one kind is one level. */
export interface ListNumber {
  readonly nilai: number;
  readonly deret: string;
}

export interface ListMark {
  /** Length of the mark with the white space after it. */
  readonly panjang: number;
  /** Readings of the mark, the likeliest first; empty for a bullet. "i." is the ninth letter and the first numeral. */
  readonly nomor: readonly ListNumber[];
}

const ROMAN: readonly string[] = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

const CODE =
  /^(\d{1,2}(?:\.[1-9]\d?)+)[.)]?\s+(?!\s*(?:[-–/]|s\s?[./]?\s?d\b|sampai|wib\b|wita\b|wit\b|%|km\b))/iu;
const NUMBER = /^(\(?)(\d{1,2})(?:\s?([.)])(?![\d.,])|\s(\|)(?=\s))\s*/u;
/** "Langkah 1 : Ambil nomor": the number with its noun. */
const NAMED = /^(?:langkah|tahap(?:an)?|step)\s+(?:ke\s?-?\s?)?(\d{1,2})\s*[:.)–-]\s*(?=\p{L})/iu;
const LETTER = /^(\(?)([A-Za-z])\s?([.)])(?!\d|\w\.|[-/])(\s*)(?=\S)/u;
const ROMAN_MARK = /^(\(?)([ivx]{1,4}|[IVX]{1,4})\s?([.)])\s+(?=\S)/u;
const BULLET = /^(?:[-–—](?!\d|\s*$|\s?\/\s?\+)|[•▪●◦►➢✓✔·§*○■□]|o(?=\s)|\.(?=\s+\p{L}))\s*(?=\S)/u;

function romanNumber(text: string): ListNumber | null {
  const match = ROMAN_MARK.exec(text);
  const letters = match?.[2] ?? '';
  const index = ROMAN.indexOf(letters.toLowerCase());
  if (match === null || index < 0) return null;
  const deret = letters === letters.toUpperCase() ? 'I' : 'i';
  return { nilai: index + 1, deret: `${match[1]}${deret}${match[3]}` };
}

function letterNumber(match: RegExpExecArray): ListNumber {
  const letter = match[2] ?? 'a';
  const upper = letter === letter.toUpperCase();
  const nilai = letter.toLowerCase().charCodeAt(0) - 96;
  return { nilai, deret: `${match[1]}${upper ? 'A' : 'a'}${match[3]}` };
}

/** A scanned "1." that came out as "l.". */
function scannedOne(match: RegExpExecArray): ListNumber | null {
  return match[2] === 'l' ? { nilai: 1, deret: `${match[1]}1${match[3]}` } : null;
}

/** Reads "2.1": the last number counts, what stands before it names the list. */
function codeMark(text: string): ListMark | null {
  const match = CODE.exec(text);
  if (match === null) return null;
  const numbers = (match[1] ?? '').split('.');
  const nilai = Number(numbers.at(-1));
  return { panjang: match[0].length, nomor: [{ nilai, deret: `${numbers.slice(0, -1).join('.')}.` }] };
}

function numberMark(text: string): ListMark | null {
  const match = NUMBER.exec(text);
  if (match === null) return null;
  return {
    panjang: match[0].length,
    nomor: [{ nilai: Number(match[2]), deret: `${match[1]}1${match[3] ?? match[4]}` }],
  };
}

function namedMark(text: string): ListMark | null {
  const match = NAMED.exec(text);
  return match === null
    ? null
    : { panjang: match[0].length, nomor: [{ nilai: Number(match[1]), deret: 'langkah' }] };
}

/** A capital letter with a full stop may be an initial ("M. Saad"): it is a mark only when white space follows. */
function letterMark(text: string): ListMark | null {
  const roman = romanNumber(text);
  const match = LETTER.exec(text);
  if (match === null) {
    const whole = roman === null ? null : ROMAN_MARK.exec(text);
    return roman === null || whole === null ? null : { panjang: whole[0].length, nomor: [roman] };
  }
  const letter = letterNumber(match);
  if (letter.deret.includes('A') && match[4] === '') return null;
  const others = [roman, scannedOne(match)].filter((number) => number !== null);
  return { panjang: match[0].length, nomor: [letter, ...others] };
}

/** The mark `text` begins with, or null. */
export function listMark(text: string): ListMark | null {
  const mark = codeMark(text) ?? numberMark(text) ?? namedMark(text) ?? letterMark(text);
  if (mark !== null) return mark;
  const bullet = BULLET.exec(text);
  return bullet === null ? null : { panjang: bullet[0].length, nomor: [] };
}
