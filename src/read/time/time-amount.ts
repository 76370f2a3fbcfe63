/** Amounts of time among tokens: "3 (tiga) hari kerja", "2 x 24 jam", "1 hari s/d 3 hari", "7 10 menit", "1 jam 30 menit". */
import type { Besaran, SatuanWaktu } from '../../model/facts.ts';
import { type NumberPhrase, numberAt, splitWords, wordsAgree } from '../word/number-phrase.ts';
import type { Token } from '../word/tokens.ts';
import { sumOfParts } from './time-sum.ts';
import { isShorter, isSmallerUnit, isTimeUnit, oneUnit, unitAt } from './time-unit.ts';
import { unitSaidAgain } from './unit-said-again.ts';

/** An amount of time; token indexes [awal, akhir). */
export interface TimeAmount {
  readonly awal: number;
  readonly akhir: number;
  readonly min: Besaran | null;
  readonly maks: Besaran;
  readonly cocok: boolean | null;
  /** Digits of the last number as printed, to tell a clock time from a decimal number. */
  readonly mentah: string;
  /** Two units that cannot be added without converting days ("1 hari 2 jam"). */
  readonly campuran: boolean;
  /** Written as "sehari", "setahun": without a number of its own. */
  readonly se: boolean;
}

/** Nouns whose number is a name, so that "Tahap 2 - 15 menit" is no range. */
const LABELS = new Set([
  ...[
    'tahap',
    'tahapan',
    'klaster',
    'tipe',
    'type',
    'kelas',
    'level',
    'kategori',
    'golongan',
    'gol',
    'langkah',
  ],
  ...[
    'poin',
    'point',
    'angka',
    'nomor',
    'no',
    'ruang',
    'loket',
    'lantai',
    'poli',
    'jenis',
    'kode',
    'prosedur',
  ],
  ...[
    'pasal',
    'ayat',
    'form',
    'formulir',
    'lampiran',
    'model',
    'seri',
    'blok',
    'zona',
    'wilayah',
    'rt',
    'rw',
  ],
  ...['unit', 'shift', 'sesi', 'ke', 'grade', 'triase', 'prioritas', 'butir', 'huruf', 'kelompok'],
]);

/** Largest step between two bare numbers that is taken for a lost dash ("7 10 menit"). */
const LOST_DASH_STEP = 5;

/** Most units one amount is printed in. */
const MAX_PARTS = 4;
/** "1.30 jam" is an hour and a half; "1.5 jam", "1.25 jam" are decimals, "08.30 jam" is a time of day. */
const HOURS_MINUTES = /^(\d|1[0-2])[.,](?!50|25|75)([0-5]\d)$/u;

/** The token after a word that means "up to" at `at`, or -1. */
export function rangeSign(tokens: readonly Token[], at: number): number {
  const text = (offset: number) => tokens[at + offset]?.teks;
  const first = text(0);
  if (first === '-' || first === '~' || first === 'sd' || first === 'hingga') return at + 1;
  if (first === 'sampai') return text(1) === 'dengan' ? at + 2 : at + 1;
  if (first !== 's') return -1;
  const sign = text(1) === '/' || text(1) === '.' ? 1 : 0;
  if (text(1 + sign) !== 'd') return -1;
  return text(2 + sign) === '.' ? at + 3 + sign : at + 2 + sign;
}

function agree(a: boolean | null, b: boolean | null): boolean | null {
  if (a === false || b === false) return false;
  return a ?? b;
}

function isTimes(token: Token | undefined): boolean {
  return token?.teks === 'x' || token?.teks === '*' || token?.teks === 'kali';
}

/** "2 x 24 jam"; with larger units only "1 x 6 bulan", since "2 x 6 bulan" says how often. */
function productAt(tokens: readonly Token[], at: number, first: NumberPhrase): TimeAmount | null {
  const times = tokens[first.akhir];
  if (!isTimes(times)) return null;
  const second = numberAt(tokens, first.akhir + 1, isTimeUnit);
  const unit = second === null ? null : unitAt(tokens, second.akhir);
  if (second === null || unit === null) return null;
  if (times?.teks === 'kali' && second.nilai !== 24) return null;
  const often = ['minggu', 'bulan', 'tahun'].includes(unit.satuan);
  if (often) return null;
  return {
    awal: at,
    akhir: unit.akhir,
    min: null,
    maks: { nilai: first.nilai * second.nilai, satuan: unit.satuan },
    cocok: agree(wordsAgree(first), wordsAgree(second)),
    mentah: '',
    campuran: false,
    se: false,
  };
}

/** "3 (tiga hari kerja)": the bracket opened inside the amount is closed after the unit. */
function closeBracket(tokens: readonly Token[], at: number, akhir: number): number {
  const inside = tokens.slice(at, akhir).map((token) => token.teks);
  const open = inside.includes('(') && !inside.includes(')');
  return open && tokens[akhir]?.teks === ')' ? akhir + 1 : akhir;
}

/** "1.30 jam" is 90 menit. */
function amountOf({ nilai, mentah }: NumberPhrase, satuan: SatuanWaktu): Pick<TimeAmount, 'maks' | 'mentah'> {
  const clock = satuan === 'jam' ? HOURS_MINUTES.exec(mentah) : null;
  if (clock === null) return { maks: { nilai, satuan }, mentah };
  const minutes = Number(clock[1]) * 60 + Number(clock[2]);
  return { maks: { nilai: minutes, satuan: 'menit' }, mentah: String(minutes) };
}

/** One number with its unit. */
function simpleAt(tokens: readonly Token[], at: number): TimeAmount | null {
  const one = oneUnit(tokens[at]);
  if (one !== null) {
    const maks = { nilai: 1, satuan: one };
    return { awal: at, akhir: at + 1, min: null, maks, cocok: null, mentah: '', campuran: false, se: true };
  }
  const number = numberAt(tokens, at, isTimeUnit);
  if (number === null) return null;
  const product = productAt(tokens, at, number);
  if (product !== null) return product;
  const first = unitAt(tokens, number.akhir);
  if (first === null) return null;
  const unit = unitSaidAgain(tokens, first, number.nilai);
  const min = number.kataMin === null ? null : { nilai: number.kataMin, satuan: unit.satuan };
  return {
    awal: at,
    akhir: closeBracket(tokens, at, unit.akhir),
    min,
    ...amountOf(number, unit.satuan),
    cocok: wordsAgree(number),
    campuran: false,
    se: false,
  };
}

/** "1 jam 30 menit" is 90 menit, "1 hari 2 jam" 26 jam; "1 hari kerja 2 jam" cannot be said in one unit. */
function withRest(tokens: readonly Token[], main: TimeAmount): TimeAmount {
  const parts = [main];
  let last = main;
  while (!last.se && parts.length < MAX_PARTS && tokens[last.akhir]?.baris !== true) {
    const rest = simpleAt(tokens, last.akhir);
    if (rest === null || rest.se || rest.mentah === '' || !isSmallerUnit(rest.maks, last.maks)) break;
    parts.push(rest);
    last = rest;
  }
  if (parts.length === 1) return main;
  const maks = sumOfParts(parts.map((part) => part.maks));
  const cocok = parts.map((part) => part.cocok).reduce(agree);
  return { ...main, akhir: last.akhir, cocok, maks: maks ?? main.maks, campuran: maks === null };
}

function skipBound(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.teks ?? '';
  if (word === 'paling') return at + 2;
  return /^(?:maks|max|maksimal|maximal|maksimum)$/u.test(word) ? at + 1 : at;
}

/** "1 hari s/d 30 hari", "30 menit - 1 jam": both ends carry a unit. */
function rangeOfAmounts(tokens: readonly Token[], low: TimeAmount): TimeAmount {
  const sign = rangeSign(tokens, low.akhir);
  const high = sign < 0 ? null : simpleAt(tokens, skipBound(tokens, sign));
  if (high === null || high.se || !isShorter(low.maks, high.maks)) return low;
  return { ...high, awal: low.awal, min: low.maks, cocok: agree(low.cocok, high.cocok) };
}

/** "7 10 menit": two bare numbers on one line, going up in a small step, the first no label and no list mark. */
function lostDash(tokens: readonly Token[], at: number, low: NumberPhrase): number {
  const next = tokens[low.akhir];
  const before = tokens[at - 1];
  if (next?.jenis !== 'angka' || next.baris || low.mentah === '' || low.akhir !== at + 1) return -1;
  if (before !== undefined && (LABELS.has(before.teks) || before.jenis === 'angka')) return -1;
  const high = Number(next.teks);
  return high > low.nilai && high <= low.nilai * LOST_DASH_STEP ? low.akhir : -1;
}

function isLabelled(tokens: readonly Token[], at: number): boolean {
  return LABELS.has(tokens[at - 1]?.teks ?? '');
}

/** Where the upper number of a range starts, when `low` is its lower one. */
function upperStart(tokens: readonly Token[], at: number, low: NumberPhrase): number {
  const next = tokens[low.akhir]?.teks;
  const sign = rangeSign(tokens, low.akhir);
  if (sign >= 0) return skipBound(tokens, sign);
  if (next === 'atau') return low.akhir + 1;
  if (next === 'dan' && tokens[at - 1]?.teks === 'antara') return low.akhir + 1;
  return lostDash(tokens, at, low);
}

/** "2/3 hari", "dua tiga hari": two to three. A fraction with 1 above the line is no range. */
function gluedRange(tokens: readonly Token[], at: number): TimeAmount | null {
  const slash = tokens[at + 1];
  const digits = tokens[at]?.jenis === 'angka' && slash?.teks === '/' && slash.rapat;
  const pair = digits ? { nilai: Number(tokens[at]?.teks), akhir: at + 2 } : splitWords(tokens, at);
  const high = pair === null || (pair.nilai < 2 && digits) ? null : simpleAt(tokens, pair.akhir);
  if (pair === null || high === null || high.se || pair.nilai >= high.maks.nilai) return null;
  return { ...high, awal: at, min: { nilai: pair.nilai, satuan: high.maks.satuan } };
}

/** "3-5 menit", "2 (dua) s.d. 3 (tiga) hari", "1 atau 2 hari": only the upper end carries the unit. */
function rangeOfNumbers(tokens: readonly Token[], at: number): TimeAmount | null {
  if (isLabelled(tokens, at)) return null;
  const low = numberAt(tokens, at, isTimeUnit);
  if (low === null) return gluedRange(tokens, at);
  const start = upperStart(tokens, at, low);
  const high = start < 0 ? null : simpleAt(tokens, start);
  if (high === null || high.se || low.nilai > high.maks.nilai) return null;
  const said = high.min === null ? null : high.min.nilai === low.nilai;
  const cocok = agree(agree(wordsAgree(low), high.cocok), said);
  const min = low.nilai === high.maks.nilai ? null : { nilai: low.nilai, satuan: high.maks.satuan };
  const awal = tokens[at - 1]?.teks === 'antara' ? at - 1 : at;
  return { ...high, awal, min, cocok };
}

/** The amount of time that starts at token `at`, or null. */
export function amountAt(tokens: readonly Token[], at: number): TimeAmount | null {
  const simple = simpleAt(tokens, at);
  if (simple === null) return rangeOfNumbers(tokens, at);
  const range = rangeOfAmounts(tokens, simple);
  return range === simple ? withRest(tokens, simple) : range;
}
