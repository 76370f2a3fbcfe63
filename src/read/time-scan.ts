/** All amounts of time of a text, and the numbers beside something like a unit that cannot be read. */
import { isNotTime } from './not-time.ts';
import { numberAt } from './number-phrase.ts';
import { type TimeAmount, amountAt } from './time-amount.ts';
import { isTimeUnit, looksLikeUnit, unitAt } from './time-unit.ts';
import type { Token } from './tokens.ts';

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
  ...['dalam', 'selama', 'waktu', 'maksimal', 'lama', 'lambat', 'kurang', 'dari', 'sekitar', 'sekali', 'kali', 'x'],
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
  return { ...amount, awal, akhir, dari, sampai, berulang: start >= 0 || end >= 0 };
}

/** "setiap bulan", "1 kali per tahun": a period without a number of its own. Days and hours so written are opening times. */
function bareEvery(tokens: readonly Token[], at: number): FoundTime | null {
  const unit = unitAt(tokens, at);
  if (unit === null || !['minggu', 'bulan', 'tahun', 'hari'].includes(unit.satuan)) return null;
  const before = tokens[at - 1]?.teks ?? '';
  const counted = timesStart(tokens, at) >= 0;
  const every = before === 'setiap' || before === 'tiap';
  if (!counted && (!every || unit.satuan === 'hari')) return null;
  const maks = { nilai: 1, satuan: unit.satuan };
  const amount = { awal: at, akhir: unit.akhir, min: null, maks, cocok: null, mentah: '', campuran: false, se: true };
  return isNotTime(tokens, amount) ? null : found(tokens, amount);
}

/** "sehari" is a promise only after "dalam", "selama", ... ; in "3 kali sehari", "24 jam sehari" it is not. */
function standsAlone(tokens: readonly Token[], amount: TimeAmount): boolean {
  if (!amount.se) return true;
  if (tokens[amount.akhir]?.teks === '-') return false;
  const before = tokens[amount.awal - 1];
  return before === undefined || ONE_BEFORE.has(before.teks) || onceEnd(tokens, amount.akhir) >= 0;
}

/** "< 5" with nothing to count behind it: the unit got lost. */
function closesAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next === undefined || next.baris || /^[>;,.)|]$/u.test(next.teks);
}

/** A number next to a misspelt unit, "14 kerja", "5'", "H+3", "2 x 24" without unit; the token after it, or -1. */
function unreadableEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.teks === 'h' && /^[+-]$/u.test(tokens[at + 1]?.teks ?? '') && tokens[at + 2]?.jenis === 'angka') {
    return tokens[at + 1]?.rapat === true && tokens[at + 2]?.rapat === true ? at + 3 : -1;
  }
  if (token?.jenis !== 'angka') return -1;
  const number = numberAt(tokens, at, isTimeUnit);
  const end = number?.akhir ?? at + 1;
  const next = tokens[end];
  if (number !== null && /^[<≤±]$/u.test(tokens[at - 1]?.teks ?? '') && closesAt(tokens, end)) return end;
  if (next?.teks === "'" && next.rapat && tokens[end + 1]?.jenis !== 'kata') return end + 1;
  if (next?.teks === 'x' && tokens[end + 1]?.teks === '24') return end + 2;
  if (number === null && isTimeUnit(next) && /^\d{1,3}(?:[.,/]\d{1,3}){1,2}$/u.test(token.teks)) return end + 1;
  if (next?.teks === 'kerja' && number !== null && tokens[end + 1]?.teks !== 'sama') return end + 1;
  const day = tokens[end + 1]?.teks === 'kerja' && /^h[a-z]{1,4}$/u.test(next?.teks ?? '');
  const misspelt = day || looksLikeUnit(next);
  if (next === undefined || !misspelt || number === null || next.baris || next.teks.length > 7) return -1;
  return tokens[end + 1]?.teks === 'kerja' ? end + 2 : end + 1;
}

/** "2/3 hari" may be two thirds, or two to three; "1.30 jam" an hour and a half, or less. */
function ambiguousStart(tokens: readonly Token[], amount: TimeAmount): number {
  const { awal } = amount;
  const slash = tokens[awal - 1]?.teks === '/' && tokens[awal]?.rapat === true && tokens[awal - 2]?.jenis === 'angka';
  if (slash) return awal - 2;
  const clock = amount.maks.satuan === 'jam' && /^\d{1,2}\.(?!50|25|75)[0-5]\d$/u.test(amount.mentah);
  return clock || amount.campuran ? awal : -1;
}

/** Reads every amount of time of a text. Amounts that measure something else are left out without a word. */
export function scanTimes(tokens: readonly Token[]): TimeScan {
  const waktu: FoundTime[] = [];
  const tidakTerbaca: Span[] = [];
  const spanOf = (from: number, to: number): Span => ({
    dari: tokens[from]?.dari ?? 0,
    sampai: tokens[to - 1]?.sampai ?? 0,
  });
  let at = 0;
  while (at < tokens.length) {
    const amount = amountAt(tokens, at);
    if (amount !== null && standsAlone(tokens, amount)) {
      const unclear = ambiguousStart(tokens, amount);
      if (unclear >= 0) tidakTerbaca.push(spanOf(unclear, amount.akhir));
      else if (!isNotTime(tokens, amount)) waktu.push(found(tokens, amount));
      at = amount.akhir;
      continue;
    }
    const bare = amount === null ? bareEvery(tokens, at) : null;
    if (bare !== null) waktu.push(bare);
    const end = bare === null ? unreadableEnd(tokens, at) : -1;
    if (end > 0) tidakTerbaca.push(spanOf(at, end));
    at = Math.max(at + 1, bare?.akhir ?? 0, end);
  }
  return { waktu, tidakTerbaca };
}
