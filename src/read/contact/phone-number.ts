/** Telephone numbers: where they stand, their digits, and whether a call can reach anyone. */

/** A number in a text. `nilai` has digits only, 62 turned into 0; a dummy keeps its x. */
export interface PhoneSpan {
  readonly dari: number;
  readonly sampai: number;
  readonly nilai: string;
  readonly sah: boolean;
  /** Too short or without area code: a number only where a word says so. */
  readonly lokal: boolean;
}

const RUN = /(?<![\p{L}\d])(?:[(+]{0,2}\s?)\d(?:[\s.()–—-]{0,4}\d){2,44}(?!\d)/gu;
const DUMMY =
  /(?<![\p{L}\d])(?:\+?62|\(?0)[\s.()-]{0,2}(?:\d[\s.()-]{0,2}){0,12}(?:[x*_]{2,}|\.{3,}|…)(?:[\s.()-]{0,2}[x*_.\d]){0,14}/giu;
/** Clock times, dates, money, identity numbers: digits that are no telephone number. */
const OTHER_DIGITS =
  /\b\d{1,2}[.:]\d{2}\s*(?:wib|wita|wit)?\s*(?:[-–]|s\s?[./]?\s?d\.?|sampai(?:\s+dengan)?)\s*(?:pukul\s*)?\d{1,2}[.:]\d{2}|\b(?:pukul|jam)\s*\d{1,2}(?:[.:]\d{2})?|\b\d{1,2}[-/]\d{1,2}[-/]\d{4}\b|\brp\.?\s*[\d.,]+|\b(?:nip|nik|npwp|rekening|no\.?\s*rek|kode\s*pos)\b[\s.:]*[\d\s.-]+|(?<!\d[\s.–-]?)\d{1,3}\s?(?:x\s?\d{1,3}\s?)?(?:jam|menit|hari|orang|kali|bulan|tahun|%)/giu;
/** The line inside the house: "ext. 9", "pesawat 104". */
const EXTENSION =
  /(?<![\s,(-])[\s,(-]*\b(?:ext?(?:ensi(?:on)?)?|eks(?:t(?:ensi)?)?|pesawat|pswt?|psw)\b\.?[\s:]*\d{1,5}(?:\s*[-/,]\s*\d{1,5}(?!\d))*\)?/giu;
const TOLL = /^(?:1708|1500\d{3}|14\d{3}|1(?:1\d|29|37|57|65))$/u;
const VALID = /^(?:08\d{8,11}|0[2-79]\d{1,2}\d{5,8})$/u;
const FAKE = /x{2,}|(\d)\1{5,}|0?1234567|\.{3,}|^0+$/iu;
/** Areas with a code of two digits after the 0; all others have three. */
const SHORT_AREA = /^0(?:21|22|24|31|61)/u;

/** Digits of a number as written, with 62 as 0. */
export function phoneDigits(text: string): string {
  const digits = text
    .replace(EXTENSION, '')
    .replace(/[*_]/gu, 'x')
    .replace(/[^\dx]/giu, '')
    .toLowerCase();
  if (/^\s*\(?\s*\+/u.test(text) || /^62\d{8,}/u.test(digits)) return digits.replace(/^620?/u, '0');
  return digits;
}

/** Whether a number is well formed and not made up. */
export function isPhone(nilai: string): boolean {
  return (VALID.test(nilai) || TOLL.test(nilai)) && !FAKE.test(nilai);
}

/** The same text with spaces where digits mean something else. */
function maskDigits(text: string): string {
  const blank = (match: string) => ' '.repeat(match.length);
  return text.replace(EXTENSION, blank).replace(OTHER_DIGITS, blank);
}

/** Area code of a number, for the local one that follows it: "(0725) 49638,49313". */
function areaOf(raw: string, nilai: string): string | null {
  if (!/^0[2-79]/u.test(nilai)) return null;
  const written = /^\(?(0\d{2,3})\b/u.exec(raw.trim());
  return written?.[1] ?? (SHORT_AREA.test(nilai) ? nilai.slice(0, 3) : nilai.slice(0, 4));
}

/** Cuts a run of digits in which a second number begins: "0812 3456 7890 0813 ...". */
function cutRun(raw: string): [number, number][] {
  const starts = [0];
  for (const match of raw.matchAll(/[\s)–-]\s*(?=\(0|0\d|\+62)/gu)) {
    const at = match.index + match[0].length;
    const digits = raw.slice(starts.at(-1), at).replace(/\D/gu, '').length;
    if (digits >= 9) starts.push(at);
  }
  return starts.map((start, index) => [start, starts[index + 1] ?? raw.length]);
}

interface Run {
  readonly dari: number;
  readonly raw: string;
}

function runsOf(text: string): Run[] {
  const dummies = [...text.matchAll(DUMMY)].map((match) => ({ dari: match.index, raw: match[0] }));
  const masked = dummies.reduce(
    (all, { dari, raw }) => all.slice(0, dari) + ' '.repeat(raw.length) + all.slice(dari + raw.length),
    text,
  );
  const runs = [...masked.matchAll(RUN)].flatMap((match) =>
    cutRun(match[0]).map(([from, to]) => ({ dari: match.index + from, raw: match[0].slice(from, to) })),
  );
  return [...dummies, ...runs].sort((a, b) => a.dari - b.dari);
}

function span({ dari, raw }: Run, nilai: string): PhoneSpan {
  const lead = raw.length - raw.trimStart().length;
  const text = raw.trim().replace(/[^\d)x*_.…]+$/iu, '');
  const lokal = !/^(?:0\d{6}|1500\d{3}$)/u.test(nilai) && !/x/u.test(nilai);
  return {
    dari: dari + lead,
    sampai: dari + lead + text.length,
    nilai,
    sah: isPhone(nilai) && !FAKE.test(raw),
    lokal,
  };
}

/** What may stand between two numbers of one area: "(0913) 21004, 21005, Fax. 21006". */
const SAME_AREA = /^\s*(?:[/,&;]|dan|atau)?\s*(?:fa(?:x|ks)(?:imile|imili)?\s*[.:]*\s*)?$/iu;

/** Numbers of a text in order. Addresses of mail and web must be masked before. */
export function phoneSpans(text: string): readonly PhoneSpan[] {
  const spans: PhoneSpan[] = [];
  let area: string | null = null;
  let end = -1;
  for (const run of runsOf(maskDigits(text))) {
    const digits = phoneDigits(run.raw);
    const joined = end >= 0 && SAME_AREA.test(text.slice(end, run.dari));
    const shared = joined && area !== null && /^[1-9]\d{4,7}$/u.test(digits) ? area + digits : digits;
    const found = span(run, shared);
    area = areaOf(run.raw, digits) ?? (joined ? area : null);
    end = found.sampai;
    if (shared.replace(/x/gu, '').length >= 3 || /x/u.test(shared)) spans.push(found);
  }
  return spans;
}
