/** The number of an amount: grouping, decimals, steps of thousand, and the ways an amount is closed. */

/** A number that was read, and where it ends (closing marks included). */
export interface AmountNumber {
  readonly nilai: number;
  readonly sampai: number;
  /** Thousands are grouped, or a step word or closing mark shows that money is meant. */
  readonly berkelompok: boolean;
  /** One or two digits without step word: a number that lost its end. */
  readonly ragu: boolean;
}

interface Digits {
  readonly nilai: number;
  readonly sampai: number;
  readonly berkelompok: boolean;
}

/** A letter o after the point is a zero that was mistyped: the number is broken, not short. */
const END = String.raw`(?!\d|[.,][\doO])`;
const STEPPED =
  /(\d{1,6})(?:[.,](\d{1,2}))?[^\S\n]{0,2}(?:[.,]-[^\S\n]?)?(ribu|rb|k|juta|jt|milyar|miliar)(?!\p{L})/iuy;
const DOTTED = new RegExp(String.raw`(\d{1,3}(?:\.\d{3})+)(?:,(\d{2})|\.\d{2}(?!\d))?${END}`, 'uy');
/** The mark of the next line glued to the price: "Rp. 3.0002.Karcis mingguan". */
const BEFORE_MARK = /(\d{1,3}(?:\.\d{3})+)(?=\d{1,2}\.[^\S\n]?\p{Lu}\p{Ll})/uy;
const COMMAED = new RegExp(String.raw`(\d{1,3}(?:,\d{3})+)(?:\.\d{2})?${END}`, 'uy');
const SPACED = new RegExp(String.raw`(\d{1,3}(?:[  ]\d{3})+)(?:,\d{2})?${END}`, 'uy');
const PLAIN = new RegExp(String.raw`(\d{1,12})(?:[,.]0{2})?${END}`, 'uy');
/** Digits torn apart by spaces: "7.50 0", "7. 500", "1 500.000". */
const TORN = /\d[\d.]{0,14}(?:[  ][\d.]{1,12}){1,2}(?![\d])/uy;
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/u;
/** ",-" ",--" ";-" ".-" ",=" ", -" and a bare "-" that does not open a range. */
const CLOSING = /[^\S\n]?[.,;]{1,2}[^\S\n]?[-–—_=]{1,3}|[-–—]{1,2}(?![^\S\n]{0,2}(?:\d|[Rr][Pp]|\p{L}))/uy;
const RUPIAH = /[^\S\n]{0,2}rupiah(?!\p{L})/iuy;

const STEPS: Readonly<Record<string, number>> = {
  ribu: 1_000,
  rb: 1_000,
  k: 1_000,
  juta: 1_000_000,
  jt: 1_000_000,
  milyar: 1_000_000_000,
  miliar: 1_000_000_000,
};

function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function stepped(text: string, at: number): Digits | null {
  const found = run(STEPPED, text, at);
  const step = STEPS[found?.[3]?.toLowerCase() ?? ''];
  if (found === null || step === undefined) return null;
  const nilai = Math.round(Number(`${found[1]}.${found[2] ?? '0'}`) * step);
  return { nilai, sampai: at + found[0].length, berkelompok: true };
}

function torn(text: string, at: number): Digits | null {
  const found = run(TORN, text, at);
  if (found === null) return null;
  const words = found[0].split(/[  ]/u);
  const joined = [words.join(''), words.join('.')].map((candidate) => candidate.replace(/\.{2,}/gu, '.'));
  const whole = joined.find((candidate) => GROUPED.test(candidate.replace(/\.$/u, '')));
  if (whole === undefined) return null;
  return { nilai: Number(whole.replace(/\D/gu, '')), sampai: at + found[0].length, berkelompok: true };
}

function matched(pattern: RegExp, text: string, at: number, berkelompok: boolean): Digits | null {
  const found = run(pattern, text, at);
  if (found === null) return null;
  const whole = (found[1] ?? '').replace(/\D/gu, '');
  return { nilai: Number(`${whole}.${found[2] ?? '0'}`), sampai: at + found[0].length, berkelompok };
}

function digits(text: string, at: number): Digits | null {
  return (
    stepped(text, at) ??
    matched(DOTTED, text, at, true) ??
    matched(BEFORE_MARK, text, at, true) ??
    matched(COMMAED, text, at, true) ??
    matched(SPACED, text, at, true) ??
    torn(text, at) ??
    matched(PLAIN, text, at, false)
  );
}

/** Reads the number that starts at `at`; null when no number starts there or its digits make no sense. */
export function readNumber(text: string, at: number): AmountNumber | null {
  const found = digits(text, at);
  if (found === null) return null;
  const closing = run(CLOSING, text, found.sampai)?.[0].length ?? 0;
  const rupiah = run(RUPIAH, text, found.sampai + closing)?.[0].length ?? 0;
  const shown = found.berkelompok || closing + rupiah > 0;
  return {
    nilai: found.nilai,
    sampai: found.sampai + closing + rupiah,
    berkelompok: shown,
    ragu: !found.berkelompok && found.nilai > 0 && found.nilai < 50,
  };
}
