/** Numbers of persons in a line of text: "2 (dua) orang verifikator", "Petugas loket : 1", "dokter 1, perawat 2". */

import { rangeSign } from '../time/time-amount.ts';
import { isTimeUnit } from '../time/time-unit.ts';
import { type NumberPhrase, numberAt } from '../word/number-phrase.ts';
import type { Token } from '../word/tokens.ts';

/** A number of persons. `awal` and `akhir` are token indexes, `dari` and `sampai` characters of the text. */
export interface Headcount {
  readonly awal: number;
  readonly akhir: number;
  readonly dari: number;
  readonly sampai: number;
  readonly jumlah: number;
  /** "3-5 orang": the text gives no one number. */
  readonly rentang: boolean;
}

const PERSON = new Set(['orang', 'org', 'personil', 'personel', 'jiwa']);
/** What is counted beside persons; a bare number before one of these is no headcount. */
const THINGS = new Set([
  ...[
    'unit',
    'buah',
    'set',
    'ruang',
    'ruangan',
    'lembar',
    'kali',
    'x',
    'shift',
    'loket',
    'meja',
    'kursi',
    'komputer',
  ],
  ...[
    'printer',
    'km',
    'm',
    'meter',
    'persen',
    'rangkap',
    'jenis',
    'tim',
    'regu',
    'kelompok',
    'lantai',
    'gedung',
  ],
  ...[
    'laptop',
    'kendaraan',
    'mobil',
    'motor',
    'dan',
    'atau',
    'sampai',
    's',
    'sd',
    'hingga',
    'sesuai',
    'berkas',
  ],
  ...[
    'poin',
    'hal',
    'macam',
    'tahap',
    'langkah',
    'kecamatan',
    'desa',
    'kelurahan',
    'puskesmas',
    'instansi',
    'bidang',
  ],
]);
const DESKS = new Set(['loket', 'meja', 'ruang']);
/** Words whose number is a name or a law. */
const NAMES = new Set([
  ...[
    'nomor',
    'no',
    'tahun',
    'pasal',
    'ayat',
    'golongan',
    'gol',
    'kelas',
    'tingkat',
    'tipe',
    'klaster',
    'loket',
    'poli',
  ],
  ...[
    'lantai',
    'ruang',
    'strata',
    'eselon',
    'shift',
    'tanggal',
    'pukul',
    'jam',
    'uu',
    'pp',
    'per',
    'setiap',
    'bidang',
  ],
]);
const SAID_TO_BE = new Set([
  ':',
  '=',
  'sebanyak',
  'berjumlah',
  'jumlah',
  'jml',
  'total',
  'adalah',
  'sejumlah',
]);
const MAX_BARE = 500;

function isPerson(token: Token | undefined): boolean {
  return token?.jenis === 'kata' && PERSON.has(token.teks);
}

function isWhole(number: NumberPhrase): boolean {
  return Number.isInteger(number.nilai);
}

/** Whether the number at `at` is part of a name: "Nomor 5", "Golongan III". */
export function isNamed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const word = before?.teks === '.' ? tokens[at - 2]?.teks : before?.teks;
  return NAMES.has(word ?? '');
}

function endsItem(token: Token | undefined): boolean {
  return (
    token === undefined || /^[,;.)|*+&]$/u.test(token.teks) || token.teks === 'dan' || token.teks === 'serta'
  );
}

function startsItem(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || /^(?:[,;:(+&=-]|dan|serta|dari|atas|yaitu|ada|oleh)$/u.test(before.teks);
}

/** "10 orang: 3 loket, 2 verifikator": behind a sum of persons a desk is who sits at it. */
function staffs(tokens: readonly Token[], at: number, noun: number): boolean {
  const colon = tokens.slice(0, at).findLastIndex((token) => token.teks === ':');
  return DESKS.has(tokens[noun]?.teks ?? '') && endsItem(tokens[noun + 1]) && isPerson(tokens[colon - 1]);
}

/** A number without "orang": in front of a role at the start of an item, or at its end after a role. */
function isBareCount(tokens: readonly Token[], at: number, number: NumberPhrase): boolean {
  if (number.nilai > MAX_BARE || isNamed(tokens, at)) return false;
  const next = tokens[number.akhir];
  if (endsItem(next)) {
    const before = tokens[at - 1];
    return (
      before === undefined ||
      SAID_TO_BE.has(before.teks) ||
      (before.jenis === 'kata' && before.teks.length > 2)
    );
  }
  if (next?.jenis !== 'kata' || isTimeUnit(next)) return false;
  if (THINGS.has(next.teks) && !staffs(tokens, at, number.akhir)) return false;
  return startsItem(tokens, at) || SAID_TO_BE.has(tokens[at - 1]?.teks ?? '');
}

function count(
  tokens: readonly Token[],
  from: number,
  to: number,
  number: NumberPhrase,
  rentang: boolean,
): Headcount {
  const dari = tokens[from]?.dari ?? 0;
  const sampai = tokens[to - 1]?.sampai ?? dari;
  return { awal: from, akhir: to, dari, sampai, jumlah: number.nilai, rentang };
}

/** The bracket opened by "5 (lima orang" closes after the person word. */
function personEnd(tokens: readonly Token[], at: number): number {
  return tokens[at + 1]?.teks === ')' && tokens[at - 1]?.teks !== ')' ? at + 2 : at + 1;
}

function personCount(
  tokens: readonly Token[],
  at: number,
  number: NumberPhrase,
  from: number,
): Headcount | null {
  if (!isPerson(tokens[number.akhir])) return null;
  const opened = tokens.slice(at, number.akhir).some((token) => token.teks === '(');
  const closed = tokens.slice(at, number.akhir).some((token) => token.teks === ')');
  const end = opened && !closed ? personEnd(tokens, number.akhir) : number.akhir + 1;
  return count(tokens, from, end, number, from !== at);
}

function rangeCount(tokens: readonly Token[], at: number, low: NumberPhrase): Headcount | null {
  const sign = rangeSign(tokens, low.akhir);
  const high = sign < 0 ? null : numberAt(tokens, sign, isPerson);
  return high === null || high.nilai <= low.nilai ? null : personCount(tokens, sign, high, at);
}

/** The number of persons that starts at token `at`, or null. */
function headcountAt(tokens: readonly Token[], at: number): Headcount | null {
  const number = numberAt(tokens, at, isPerson);
  if (number === null || !isWhole(number)) return null;
  const range = rangeCount(tokens, at, number);
  if (range !== null) return range;
  const persons = personCount(tokens, at, number, at);
  if (persons !== null) return persons;
  return isBareCount(tokens, at, number) ? count(tokens, at, number.akhir, number, false) : null;
}

/** Every number of persons among the tokens of one line, in order; `base` is the place of the line in its text. */
export function headcounts(tokens: readonly Token[], base: number): readonly Headcount[] {
  const found: Headcount[] = [];
  let at = 0;
  while (at < tokens.length) {
    const one = headcountAt(tokens, at);
    if (one !== null) found.push({ ...one, dari: one.dari + base, sampai: one.sampai + base });
    at = one?.akhir ?? at + 1;
  }
  return found;
}
