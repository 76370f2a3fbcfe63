/** All amounts of time of a text, and the numbers beside something like a unit that cannot be read. */

import { numberAt, numberWordsEnd } from '../word/number-phrase.ts';
import type { Token } from '../word/tokens.ts';
import { isNotTime } from './not-time.ts';
import { amountAt, type TimeAmount } from './time-amount.ts';
import { isTimeUnit, unitAt } from './time-unit.ts';
import { isBoundSign, unreadableEnd } from './time-unreadable.ts';

/** An amount with its place in the text and how often it comes back. */
export interface FoundTime extends TimeAmount {
  readonly dari: number;
  readonly sampai: number;
  /** "setiap 6 bulan", "1 kali setahun", "6 bulan sekali". */
  readonly berulang: boolean;
}

/** A range of characters. */
export interface Span {
  readonly dari: number;
  readonly sampai: number;
}

export interface TimeScan {
  readonly waktu: readonly FoundTime[];
  readonly tidakTerbaca: readonly Span[];
}

const EVERY = new Set(['setiap', 'tiap', 'per', 'saban']);
const ONE_BEFORE = new Set([
  ...[
    'dalam',
    'selama',
    'waktu',
    'maksimal',
    'lama',
    'lambat',
    'kurang',
    'dari',
    'sekitar',
    'sekali',
    'kali',
    'x',
  ],
  ...['setiap', 'tiap', 'per', 'adalah', 'hanya', 'cukup', 'jadi', 'selesai', ':'],
]);

/** First token of "minimal 1 (satu) kali dalam" before the period at `at`. */
function timesStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && /^(?:dalam|setiap|tiap|per|\/|waktu)$/u.test(tokens[start - 1]?.teks ?? '')) start -= 1;
  const times = tokens[start - 1]?.teks ?? '';
  if (times === 'sekali') return start - 1;
  if (times !== 'kali' && times !== 'x') return -1;
  for (let begin = Math.max(0, start - 6); begin < start - 1; begin += 1) {
    if (numberAt(tokens, begin, () => false)?.akhir === start - 1) return begin;
  }
  return start - 1;
}

/** First token of what makes an amount come back; -1 when nothing does. */
function everyStart(tokens: readonly Token[], at: number): number {
  const times = timesStart(tokens, at);
  if (times >= 0) return times;
  return EVERY.has(tokens[at - 1]?.teks ?? '') ? at - 1 : -1;
}

function onceEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.teks === 'sekali') return at + 1;
  return tokens[at]?.teks === 'satu' && tokens[at + 1]?.teks === 'kali' ? at + 2 : -1;
}

function found(tokens: readonly Token[], amount: TimeAmount): FoundTime {
  const start = everyStart(tokens, amount.awal);
  const end = onceEnd(tokens, amount.akhir);
  const awal = start < 0 ? amount.awal : start;
  const akhir = end < 0 ? amount.akhir : end;
  const dari = tokens[awal]?.dari ?? 0;
  const sampai = tokens[akhir - 1]?.sampai ?? dari;
  const { min, maks, cocok, mentah, campuran, se } = amount;
  const berulang = start >= 0 || end >= 0;
  return { awal, akhir, min, maks, cocok, mentah, campuran, se, dari, sampai, berulang };
}

/** "setiap bulan", "1 kali per tahun": a period without a number of its own. */
function bareEvery(tokens: readonly Token[], at: number, daily: boolean): FoundTime | null {
  const unit = unitAt(tokens, at);
  if (unit === null || !['minggu', 'bulan', 'tahun', 'hari', 'hari_kerja'].includes(unit.satuan)) return null;
  const before = tokens[at - 1]?.teks ?? '';
  const counted = timesStart(tokens, at) >= 0;
  const every = before === 'setiap' || before === 'tiap';
  if (!counted && !every) return null;
  if (!daily && unit.satuan.startsWith('hari')) return null;
  const maks = { nilai: 1, satuan: unit.satuan };
  const amount = {
    awal: at,
    akhir: unit.akhir,
    min: null,
    maks,
    cocok: null,
    mentah: '',
    campuran: false,
    se: true,
  };
  return isNotTime(tokens, amount) ? null : found(tokens, amount);
}

/** "sehari" is a promise only after "dalam", "selama", ... ; in "3 kali sehari", "24 jam sehari" it is not. */
function standsAlone(tokens: readonly Token[], amount: TimeAmount): boolean {
  if (!amount.se) return true;
  if (tokens[amount.akhir]?.teks === '-') return false;
  const before = tokens[amount.awal - 1];
  return before === undefined || ONE_BEFORE.has(before.teks) || onceEnd(tokens, amount.akhir) >= 0;
}

/** "1/3 hari" may be a third, or one to three; "08.30 jam" is a time of day or a slip; "1 hari kerja 2 jam" has no sum. */
function ambiguousStart(tokens: readonly Token[], amount: TimeAmount): number {
  const { awal } = amount;
  const slash =
    tokens[awal - 1]?.teks === '/' && tokens[awal]?.rapat === true && tokens[awal - 2]?.jenis === 'angka';
  if (slash) return awal - 2;
  const clock = amount.maks.satuan === 'jam' && /^\d{1,2}\.(?!50|25|75)[0-5]\d$/u.test(amount.mentah);
  return clock || amount.campuran ? awal : -1;
}

/** End of a run of number words that say no number ("dua tiga hari"); `at` when there is none. */
function wordRun(tokens: readonly Token[], at: number): number {
  const end = numberWordsEnd(tokens, at);
  const named = tokens[at - 1]?.teks === 'salah' || tokens[at - 1]?.teks === 'ke';
  return end > at + 1 && !named && numberAt(tokens, at, isTimeUnit) === null ? end : at;
}

/** What stands at one token: a time, a piece that cannot be read, or something else; and where to go on. */
interface Step {
  readonly waktu?: FoundTime;
  readonly lepas?: Span;
  readonly akhir: number;
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { dari: tokens[from]?.dari ?? 0, sampai: tokens[to - 1]?.sampai ?? 0 };
}

function amountStep(tokens: readonly Token[], amount: TimeAmount): Step {
  const { akhir } = amount;
  const unclear = ambiguousStart(tokens, amount);
  if (unclear >= 0) return { lepas: spanOf(tokens, unclear, akhir), akhir };
  return isNotTime(tokens, amount) ? { akhir } : { waktu: found(tokens, amount), akhir };
}

function otherStep(tokens: readonly Token[], at: number): Step {
  const end = unreadableEnd(tokens, at);
  if (end < 0) return { akhir: at + 1 };
  const sign = isBoundSign(tokens[at - 1]) ? 1 : 0;
  return { lepas: spanOf(tokens, at - sign, end), akhir: Math.max(end, at + 1) };
}

function step(tokens: readonly Token[], at: number, daily: boolean): Step {
  const amount = amountAt(tokens, at);
  if (amount !== null && standsAlone(tokens, amount)) return amountStep(tokens, amount);
  const words = wordRun(tokens, at);
  if (words > at)
    return isTimeUnit(tokens[words])
      ? { lepas: spanOf(tokens, at, words + 1), akhir: words }
      : { akhir: words };
  const bare = amount === null ? bareEvery(tokens, at, daily) : null;
  return bare === null ? otherStep(tokens, at) : { waktu: bare, akhir: bare.akhir };
}

/**
 * Reads every amount of time of a text. Amounts that measure something else are left out without a word. `daily`: "setiap
 * hari" says how often something is done, not when the office is open.
 */
export function scanTimes(tokens: readonly Token[], daily: boolean): TimeScan {
  const waktu: FoundTime[] = [];
  const tidakTerbaca: Span[] = [];
  let at = 0;
  while (at < tokens.length) {
    const next = step(tokens, at, daily);
    if (next.waktu !== undefined) waktu.push(next.waktu);
    if (next.lepas !== undefined) tidakTerbaca.push(next.lepas);
    at = Math.max(at + 1, next.akhir);
  }
  return { waktu, tidakTerbaca };
}
