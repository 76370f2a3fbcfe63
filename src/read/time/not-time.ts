/** Numbers before a unit of time that measure no service: ages, years of a law, dates, clock times, experience. */

import type { Token } from '../word/tokens.ts';
import type { TimeAmount } from './time-amount.ts';
import { isTimeUnit } from './time-unit.ts';

/** Words that make the number after them a name, a date, a clock time or an amount of money. */
const BEFORE = new Set([
  ...[
    'nomor',
    'no',
    'pasal',
    'ayat',
    'angka',
    'tanggal',
    'tgl',
    'pukul',
    'pkl',
    'jam',
    'ke',
    'rp',
    'km',
    'tahun',
  ],
  ...['uu', 'pp', 'perda', 'perbup', 'perwali', 'permen', 'shift', 'rangkap'],
]);
const AGE = new Set(['usia', 'umur', 'berusia', 'berumur', 'kehamilan', 'hamil', 'gestasi']);
const PERSON = new Set([
  'anak',
  'bayi',
  'balita',
  'baduta',
  'batita',
  'remaja',
  'lansia',
  'dewasa',
  'neonatus',
]);
const EXPERIENCE = new Set(['pengalaman', 'berpengalaman', 'bekerja', 'pangkat', 'terlatih', 'domisili']);
const MONTHS = new Set([
  ...['januari', 'februari', 'pebruari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september'],
  ...['oktober', 'november', 'nopember', 'desember'],
]);
/** What is granted for a time of its own: "SK cuti melahirkan (3 bulan)", "Sewa gedung 1 hari: 2 jam". */
const GRANTED = new Set([
  ...['cuti', 'magang', 'pkl', 'prakerin', 'pelatihan', 'diklat', 'kursus', 'bimtek', 'kontrak', 'sewa'],
  ...['visa', 'kitas', 'kitap', 'paspor', 'tinggal', 'kunjungan', 'langganan', 'reklame', 'izin', 'ijin'],
]);
/** Words after such a time that lead to the time of the service. */
const SERVED_IN = new Set([
  ...[':', '=', 'selesai', 'diselesaikan', 'diterbitkan', 'terbit', 'diproses', 'dilayani', 'jadi', 'paling'],
  ...['maks', 'maksimal', 'dalam', 'diberikan', 'dikeluarkan'],
]);
/** How many tokens after a granted time the time of the service stands. */
const SERVED_REACH = 12;
/** Words after the unit that make it a past, a coming or a named period. */
const AFTER = new Set([
  ...['terakhir', 'lalu', 'silam', 'sebelumnya', 'libur', 'besar', 'raya', 'anggaran', 'ajaran', 'pelajaran'],
  ...['pajak', 'berjalan', 'berikutnya', 'depan', 'masehi', 'hijriah', 'akademik', 'senin', 'selasa', 'rabu'],
  ...['kamis', 'jumat', 'sabtu'],
]);
/** How many tokens before a number still speak about it. */
const REACH = 5;

function isYear(token: Token | undefined): boolean {
  return token?.jenis === 'angka' && /^(?:19|20)\d\d$/u.test(token.teks);
}

function isLong(amount: TimeAmount): boolean {
  return ['tahun', 'bulan', 'minggu', 'hari'].includes(amount.maks.satuan);
}

/** Words of the same clause just before the amount, nearest first. */
function wordsBefore(tokens: readonly Token[], at: number): readonly string[] {
  const words: string[] = [];
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.teks === ';' || token.teks === ':') break;
    if (tokens[index + 1]?.baris === true) break;
    words.push(token.teks);
  }
  return words;
}

function isAge(tokens: readonly Token[], amount: TimeAmount, before: readonly string[]): boolean {
  if (!isLong(amount)) return false;
  const next = tokens[amount.akhir]?.teks ?? '';
  const after = tokens[amount.akhir + 1]?.teks ?? '';
  if (next === 'keatas' || next === 'kebawah') return true;
  if (next === 'ke' && (after === 'atas' || after === 'bawah')) return true;
  if (before.some((word) => AGE.has(word))) return true;
  if (!['tahun', 'bulan'].includes(amount.maks.satuan)) return false;
  const compared = before[0] === 'atas' || before[0] === 'bawah' || before[0] === '<' || before[0] === '>';
  return before.slice(0, compared ? 3 : 1).some((word) => PERSON.has(word));
}

function isExperience(tokens: readonly Token[], amount: TimeAmount, before: readonly string[]): boolean {
  if (!['tahun', 'bulan'].includes(amount.maks.satuan)) return false;
  const next = tokens[amount.akhir]?.teks ?? '';
  // "Kenaikan pangkat paling lambat 3 bulan sebelum ...": a deadline, not years served.
  if (next === 'sebelum' || next === 'sblm') return false;
  const service = before.some((word, index) => word === 'kerja' && before[index + 1] === 'masa');
  return service || EXPERIENCE.has(next) || before.some((word) => EXPERIENCE.has(word));
}

/** The length of what is granted, beside the time it takes to grant it. */
function isGranted(tokens: readonly Token[], amount: TimeAmount, before: readonly string[]): boolean {
  if (!isLong(amount) || !before.some((word) => GRANTED.has(word))) return false;
  const closed = before[0] === '(' && tokens[amount.akhir]?.teks === ')';
  const next = amount.akhir + (closed ? 1 : 0);
  if (!SERVED_IN.has(tokens[next]?.teks ?? '')) return false;
  return tokens.slice(next, next + SERVED_REACH).some((token) => isTimeUnit(token));
}

function isLawOrDate(tokens: readonly Token[], amount: TimeAmount): boolean {
  const next = tokens[amount.akhir];
  const { satuan, nilai } = amount.maks;
  if (satuan === 'tahun' && (isYear(next) || nilai >= 1900)) return true;
  if (satuan === 'bulan' && MONTHS.has(next?.teks ?? '')) return true;
  return (
    AFTER.has(next?.teks ?? '') || (next?.teks === 'yang' && AFTER.has(tokens[amount.akhir + 1]?.teks ?? ''))
  );
}

/** "15.00 hari kerja" ends an opening time; "15:00" is two tokens. */
function isClock(tokens: readonly Token[], amount: TimeAmount): boolean {
  const before = tokens[amount.awal - 1];
  if (before?.teks === ':' && tokens[amount.awal]?.rapat === true && before.rapat) return true;
  return amount.maks.satuan !== 'jam' && /^\d{1,2}\.(?:00|15|30|45)$/u.test(amount.mentah);
}

function isNamed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || tokens[at]?.baris === true) return false;
  const word = before.teks === '.' || before.teks === '-' ? tokens[at - 2]?.teks : before.teks;
  return BEFORE.has(word ?? '') && !(before.teks === '-' && tokens[at]?.rapat !== true);
}

/** Whether an amount that is built like a time measures something else. */
export function isNotTime(tokens: readonly Token[], amount: TimeAmount): boolean {
  if (amount.maks.nilai <= 0) return true;
  const before = wordsBefore(tokens, amount.awal);
  return (
    isNamed(tokens, amount.awal) ||
    isLawOrDate(tokens, amount) ||
    isClock(tokens, amount) ||
    isAge(tokens, amount, before) ||
    isExperience(tokens, amount, before) ||
    isGranted(tokens, amount, before)
  );
}
