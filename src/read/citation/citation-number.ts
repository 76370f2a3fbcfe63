/** Number and year of a rule, plain ("25 Tahun 2009", "96/2018") or coded ("63/KEP/M.PAN/7/2003"). */

export interface RuleNumber {
  readonly nomor: string | null;
  readonly tahun: number | null;
  /** The number as printed. */
  readonly kode: string;
  /** Where the number (or the year, when there is no number) begins. */
  readonly from: number;
  /** Where number and year end. */
  readonly to: number;
  /** The word "Nomor" stands before it. */
  readonly bernomor: boolean;
  /** "Prp" or "Drt" between number and year: the law was made by the government alone. */
  readonly darurat: 'prp' | 'drt' | null;
  /** Further numbers that share the year: "Nomor 108 dan 109 Tahun 2019". */
  readonly lain: readonly { readonly nomor: string; readonly from: number }[];
}

/** "Nomor" in its spellings, with the marks after it. */
export const NOMOR = String.raw`(?:nom[oe]rs?|nomr|nomo|nmr|n[o0](?!\s*\/)|№)(?![a-z])[\s.:;,=]*`;
/** "Tahun" in its spellings, with the marks after it. */
export const TAHUN = String.raw`(?:tahunn?|tahum|thaun|taun|tahu|tahn|thun|thn|th)(?![a-z])[\s.:,]*`;

const YEAR = String.raw`([12])\s?([089o])\s?([0-9oil])\s?([0-9oil])(?:(?![0-9])|(?=\d{1,2}[.)]\s?\p{L}))`;
const OTHER_RULE = String.raw`(?:tahun|thn?|dan|tentang)(?![a-z])|(?:per(?:da|bup|bub|wali?|gub|pres)|peraturan|keputusan|undang|uu|pp|kepmen[a-z]*)(?![a-z])(?!\s?\/)`;
const NO_WORD = '(?!(?:tahun|thn?|tentang|ttg|pasal|dan|atau|serta)(?![a-z]))';

const PREFIX = String.raw`(?:(?!t(?:ahun|hn?)(?![a-z]))[a-z]{1,8}(?:\s?[.\-/]\s?|\s(?=\d))(?:\s?[/\-]\s?)?){0,2}`;
const PART = [
  String.raw`\s{0,2}\/\s{0,2}(?:1[89]|20)\d{2}(?![0-9a-z/-])`,
  String.raw`\s{0,2}\/\s{0,2}(?!${OTHER_RULE})[a-z0-9](?:[a-z0-9.\-]{0,28}[a-z0-9])?`,
  String.raw`\s?\/(?=\s*\/)`,
  String.raw`\s-\s\d[\d.]{0,12}(?=\s?\/)`,
  String.raw`\.?\s${NO_WORD}(?=[a-z.]{1,7}\s?\/)[a-z.]{1,7}`,
  String.raw`[.\-]\d{1,8}[a-z]?(?![a-z])`,
  String.raw`[.\-]${NO_WORD}[a-z]{1,5}(?=\s?[./-])`,
].join('|');

const sticky = (source: string): RegExp => new RegExp(source, 'iuy');
const LEAD = sticky(`[\\s.:,-]*(?:${NOMOR}){1,2}`);
const SPLIT = sticky(String.raw`\d(?:\s\d){1,3}(?=\s*(?:\([^()]{0,40}\)\s*)?${TAHUN})`);
const CODE = sticky(String.raw`${PREFIX}\d{1,8}(?:[a-z](?![a-z0-9]))?(?:${PART}){0,14}`);
const LETTERS = sticky(String.raw`[IlO0-9]{1,4}(?=\s*${TAHUN})`);
const ROMAN = sticky(String.raw`[IVXL]{1,7}(?=\s*(?:\/\s*[a-z]|${TAHUN}))(?:${PART}){0,6}`);
const EMPTY = sticky(String.raw`[.\u2026_x\s-]{0,20}(?=${TAHUN})`);
const TAIL = sticky(
  String.raw`(?:\s*\/(?![a-z0-9]))?(?:\s*\([^()]{0,40}\))?(?:\s*\/?(drt|prp|darurat|pnps)(?![a-z])\.?)?(?:\s([a-z])(?=\s))?`,
);
const TAHUN_YEAR = sticky(String.raw`[\s,./\-]*${TAHUN}(?:ke\s+)?${YEAR}`);
const TAHUN_SHORT = sticky(String.raw`[\s,./\-]*${TAHUN}['’]?(\d{2})(?![0-9])`);
const BARE_YEAR = sticky(String.raw`[\s,]{1,3}((?:19|20)\d{2})(?![\d.,/]?\d)`);
const DATE_YEAR = sticky(
  String.raw`[\s,;]*(?:tanggal|tgl\.?|tertanggal)[\s:]*\d{1,2}[\s./-]+[a-z0-9]{1,9}[\s./-]+((?:19|20)\d{2})(?![0-9])`,
);
const MORE = sticky(String.raw`\s*(?:,|dan|&|serta|,\s*dan)\s*(?:${NOMOR})?(\d{1,4})(?![\d/.])`);
const YEAR_FIRST = sticky(
  String.raw`[\s.,]*(?:${TAHUN})?((?:1[89]|20)\d{2})[\s,]*(?:${NOMOR})(\d{1,4})(?![\d])`,
);
const ONLY_YEAR = sticky(String.raw`[\s.,]*${TAHUN}${YEAR}`);

function exec(pattern: RegExp, teks: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(teks);
}

/** Capital O for 0, I and small l for 1. */
function digits(words: string): string {
  return words.replace(/o/giu, '0').replace(/[il]/giu, '1').replace(/\s/gu, '');
}

function plainNumber(words: string): string {
  return words.replace(/^0+(?=\d)/u, '');
}

/**
 * The number inside a code. A code that opens with a class of files ("HK.01.07/MENKES/1128/2022") has the number of the
 * rule behind the class; every other code begins with it.
 */
function numberOfCode(code: string): string {
  if (/^hk\b/iu.test(code)) {
    const file = code.replace(/\/\s*(?:19|20)\d{2}$/u, '');
    const behind = /\/\s*(\d{1,8})(?![\d.])/u.exec(file) ?? /(\d{1,8})\D*$/u.exec(file);
    if (behind?.[1] !== undefined) return plainNumber(behind[1]);
  }
  const single = /^\d+[a-z]$/iu.exec(code);
  if (single !== null) return plainNumber(code.toUpperCase());
  return plainNumber(/\d+/u.exec(code)?.[0] ?? code);
}

/** A year among the parts of a code; the last one when there are several. */
function yearOfCode(code: string): number | null {
  const parts = code.split(/[/\s]+/u).slice(1);
  const year = parts.reverse().find((part) => /^(?:1[89]|20)\d{2}$/u.test(part));
  return year === undefined ? (dashYear(code) ?? null) : Number(year);
}

function dashYear(code: string): number | null {
  const match = /^\d{1,4}-((?:19|20)\d{2})$/u.exec(code);
  return match?.[1] === undefined ? null : Number(match[1]);
}

/** Two digits of a year: the republic is younger than 1945. */
function fullYear(two: string): number {
  return Number(two) + (Number(two) < 45 ? 2000 : 1900);
}

/** "UU 24/13": number and year of a rule in its shortest form. */
function shortYear(code: string): number | null {
  const match = /^\d{1,3}\s?\/\s?(\d{2})$/u.exec(code);
  return match?.[1] === undefined ? null : fullYear(match[1]);
}

interface Year {
  readonly tahun: number;
  readonly to: number;
}

function readYear(teks: string, at: number): Year | null {
  const full = exec(TAHUN_YEAR, teks, at);
  if (full !== null) return { tahun: Number(digits(full.slice(1, 5).join(''))), to: at + full[0].length };
  const short = exec(TAHUN_SHORT, teks, at);
  if (short?.[1] !== undefined) return { tahun: fullYear(short[1]), to: at + short[0].length };
  const bare = exec(BARE_YEAR, teks, at);
  return bare?.[1] === undefined ? null : { tahun: Number(bare[1]), to: at + bare[0].length };
}

interface Code {
  readonly kode: string;
  readonly nomor: string;
  readonly to: number;
}

function readCode(teks: string, at: number, bernomor: boolean): Code | null {
  const split = exec(SPLIT, teks, at);
  if (split !== null && bernomor)
    return { kode: split[0], nomor: plainNumber(digits(split[0])), to: at + split[0].length };
  const letters = exec(LETTERS, teks, at);
  if (
    letters !== null &&
    (/\d/u.test(letters[0]) || letters[0].length === 1) &&
    /\D/u.test(letters[0]) &&
    bernomor
  ) {
    return { kode: letters[0], nomor: plainNumber(digits(letters[0])), to: at + letters[0].length };
  }
  const roman = bernomor ? exec(ROMAN, teks, at) : null;
  const code = roman === null ? exec(CODE, teks, at) : null;
  if (code !== null) return { kode: code[0], nomor: numberOfCode(code[0]), to: at + code[0].length };
  if (roman === null) return null;
  return {
    kode: roman[0],
    nomor: /^[A-Z]+/iu.exec(roman[0])?.[0].toUpperCase() ?? '',
    to: at + roman[0].length,
  };
}

/** Numbers after the first one, up to the year they share. */
function readMore(teks: string, at: number): { lain: { nomor: string; from: number }[]; year: Year } | null {
  const lain: { nomor: string; from: number }[] = [];
  let to = at;
  for (
    let more = exec(MORE, teks, to);
    more?.[1] !== undefined && lain.length < 8;
    more = exec(MORE, teks, to)
  ) {
    to += more[0].length;
    lain.push({ nomor: plainNumber(more[1]), from: to - more[1].length });
  }
  const full = lain.length === 0 ? null : exec(TAHUN_YEAR, teks, to);
  if (full === null) return null;
  return { lain, year: { tahun: Number(digits(full.slice(1, 5).join(''))), to: to + full[0].length } };
}

function withoutNumber(teks: string, at: number, lead: RegExpExecArray | null): RuleNumber | null {
  const from = at + (lead?.[0].length ?? 0);
  const rest = { nomor: null, kode: '', from: at, bernomor: lead !== null, darurat: null, lain: [] } as const;
  const empty = lead === null ? null : exec(EMPTY, teks, from);
  const year = empty === null ? null : readYear(teks, from + empty[0].length);
  if (year !== null) return { ...rest, tahun: year.tahun, to: year.to };
  const only = lead === null ? exec(ONLY_YEAR, teks, at) : null;
  if (only === null) return null;
  return { ...rest, tahun: Number(digits(only.slice(1, 5).join(''))), to: at + only[0].length };
}

/** "Tahun 1926 Nomor 226": gazettes of old, and lists that turn the order round. */
function yearFirst(teks: string, at: number): RuleNumber | null {
  const first = exec(YEAR_FIRST, teks, at);
  if (first?.[1] === undefined || first[2] === undefined) return null;
  const base = {
    kode: first[2],
    from: at,
    to: at + first[0].length,
    bernomor: true,
    darurat: null,
    lain: [],
  };
  return { ...base, nomor: plainNumber(first[2]), tahun: Number(first[1]) };
}

type Found = Pick<RuleNumber, 'nomor' | 'tahun' | 'to' | 'lain'>;

interface Form {
  /** The word "Nomor" stands before the code. */
  readonly bernomor: boolean;
  /** "24/13" is number and year; in the code of a decree it is not. */
  readonly pendek: boolean;
}

/** The year behind a code, inside it, shared with further numbers, or told by a date; a lone year is no number. */
function withYear(teks: string, code: Code, after: number, letter: string, form: Form): Found {
  const { nomor } = code;
  const year = readYear(teks, after);
  if (year !== null)
    return { nomor: /\D/u.test(nomor) ? nomor : nomor + letter.toUpperCase(), ...year, lain: [] };
  const { bernomor, pendek } = form;
  const coded = yearOfCode(code.kode) ?? (pendek ? shortYear(code.kode) : null);
  if (coded !== null) return { nomor, tahun: coded, to: code.to, lain: [] };
  const more = readMore(teks, code.to);
  if (more !== null) return { nomor, ...more.year, lain: more.lain };
  if (!bernomor && /^(?:19|20)\d{2}$/u.test(code.kode))
    return { nomor: null, tahun: Number(code.kode), to: code.to, lain: [] };
  const date = exec(DATE_YEAR, teks, after);
  if (date?.[1] === undefined) return { nomor, tahun: null, to: code.to, lain: [] };
  return { nomor, tahun: Number(date[1]), to: after + date[0].length, lain: [] };
}

function emergencyOf(word: string | undefined): RuleNumber['darurat'] {
  if (word === undefined) return null;
  return /^prp/iu.test(word) ? 'prp' : 'drt';
}

/**
 * The number and year that begin at `at` (spaces and "Nomor" first); null when there is neither. `pendek`: two digits behind
 * the stroke are a year.
 */
export function readNumber(teks: string, at: number, pendek = false): RuleNumber | null {
  const turned = yearFirst(teks, at);
  if (turned !== null) return turned;
  const lead = exec(LEAD, teks, at);
  const from = at + (lead?.[0].length ?? 0);
  const code = readCode(teks, from, lead !== null);
  if (code === null) return withoutNumber(teks, at, lead);
  const tail = exec(TAIL, teks, code.to);
  const form = { bernomor: lead !== null, pendek };
  const found = withYear(teks, code, code.to + (tail?.[0].length ?? 0), tail?.[2] ?? '', form);
  return { ...found, kode: code.kode, from, bernomor: lead !== null, darurat: emergencyOf(tail?.[1]) };
}
