/** Who is counted: the words before or after a number of persons. */
import type { Headcount } from './headcount.ts';

/** A range of characters. */
interface Range {
  readonly dari: number;
  readonly sampai: number;
}

/** A number of persons with the words that name its role, and whether they call it the total. */
export interface RoleCount {
  readonly hitung: Headcount;
  readonly peran: Range | null;
  readonly total: boolean;
}

const SEPARATOR = /[,;()|+]|\.(?=\s|$)|(?:^|\s)(?:dan|serta|&|sedangkan|kemudian)(?=\s|$)/gu;
const HEAD =
  /^(?:[\s,.:;=*()&+-]|\d{1,2}[.)]\s*|(?:dan|serta|yaitu|yakni|adalah|oleh|untuk|sebagai|terdiri|dari|atas|dengan|ada|minimal|maksimal|paling|sedikit|sebanyak|sejumlah|setiap|tiap)(?=[\s:,]|$))/u;
const TAIL =
  /(?:[\s,.:;=*(&+-]|(?:^|(?<=\s))(?:sebanyak|berjumlah|sejumlah|jumlah|adalah|yaitu|yakni|dan|serta|minimal|maksimal|sekurang-kurangnya|kurang|lebih|sekitar|ada|terdiri|dari|atas|setiap|tiap|per))$/u;
const TOTAL =
  /(?:^|\s)(?:total|keseluruhan|seluruhnya|sebanyak|berjumlah|jumlah(?:nya)?|jml|kebutuhan)(?=[\s:=]|$)/u;
const TOTAL_HEAD = /^(?:total|jumlah|jml)(?:nya)?(?![a-z])(?:\s+keseluruhan)?/u;
const STOP =
  /\s(?:yang\s+)?terdiri(?=\s|$)|\s(?:per|setiap|tiap|dengan|yang|masing-masing)(?=\s|$)|\s?\/\s?|:/u;

const GENERIC = new Set([
  ...[
    'petugas',
    'pelaksana',
    'pegawai',
    'personil',
    'personel',
    'staf',
    'staff',
    'tenaga',
    'orang',
    'asn',
    'pns',
  ],
  ...[
    'anggota',
    'sdm',
    'tim',
    'aparatur',
    'pelayanan',
    'layanan',
    'jumlah',
    'total',
    'dari',
    'seluruh',
    'semua',
    'yang',
  ],
  ...[
    'aparat',
    'keseluruhan',
    'dan',
    'atau',
    'ini',
    'pada',
    'di',
    'pelaksananya',
    'petugasnya',
    'melayani',
    'bertugas',
  ],
]);

/** Takes signs and filler words off both ends. */
function trimRole(text: string, from: number, to: number): Range {
  let dari = from;
  let sampai = to;
  for (;;) {
    const head = HEAD.exec(text.slice(dari, Math.min(sampai, dari + 30)));
    if (head === null) break;
    dari += head[0].length;
  }
  for (;;) {
    const tail = TAIL.exec(text.slice(Math.max(dari, sampai - 30), sampai));
    if (tail === null) break;
    sampai -= tail[0].length;
  }
  return { dari, sampai: Math.max(dari, sampai) };
}

/** Whether words name more than "petugas" or "pegawai". */
export function namesRole(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.some((word) => word.length > 1 && !GENERIC.has(word));
}

function lastSeparator(text: string): { at: number; end: number } | null {
  let found: { at: number; end: number } | null = null;
  for (const match of text.matchAll(SEPARATOR))
    found = { at: match.index, end: match.index + match[0].length };
  return found;
}

/** Where the words between two counts stop belonging to the first. */
function splitBetween(middle: string, labelFirst: boolean): number {
  const separator = lastSeparator(middle);
  if (separator === null) return labelFirst ? 0 : middle.length;
  const rest = trimRole(middle, separator.end, middle.length);
  return rest.dari < rest.sampai ? separator.at : middle.length;
}

function roleAfter(plain: string, from: number, to: number): Range | null {
  const words = plain.slice(from, to);
  const stop = STOP.exec(words);
  const role = trimRole(plain, from, stop === null ? to : from + stop.index);
  return role.dari < role.sampai ? role : null;
}

/** The label before a count; a total says so at its head ("Jumlah petugas"). */
function roleBefore(
  plain: string,
  from: number,
  to: number,
): { peran: Range | null; total: boolean; judul: boolean } {
  const words = plain.slice(from, to);
  const label = trimRole(plain, from, to);
  const head = TOTAL_HEAD.exec(plain.slice(label.dari, label.sampai));
  const peran = head === null ? label : trimRole(plain, label.dari + head[0].length, label.sampai);
  return {
    peran: peran.dari < peran.sampai ? peran : null,
    total: TOTAL.test(words),
    judul: /:\s*$/u.test(words),
  };
}

/** Joins each count of one line with its role. A label with a colon over several counts is a heading, not a role. */
export function roleCounts(
  plain: string,
  from: number,
  to: number,
  counts: readonly Headcount[],
): readonly RoleCount[] {
  let start = from;
  return counts.map((hitung, index) => {
    const before = roleBefore(plain, start, hitung.dari);
    const next = counts[index + 1];
    const limit = next?.dari ?? to;
    const middle = plain.slice(hitung.sampai, limit);
    const end =
      next === undefined
        ? limit
        : hitung.sampai + splitBetween(middle, before.peran !== null && !before.judul);
    const after = roleAfter(plain, hitung.sampai, end);
    start = end;
    const heading =
      before.judul && after !== null && counts.length > 1 && namesRole(plain.slice(after.dari, after.sampai));
    return { hitung, peran: heading ? after : (before.peran ?? after), total: before.total };
  });
}
