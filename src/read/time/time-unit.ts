/** Units of time among tokens: "menit", "jam kerja", "hr", "hari (kerja)", "bln." and what is easily taken for one. */
import type { Besaran, SatuanWaktu } from '../../model/facts.ts';
import { oneEditApart } from '../word/number-words.ts';
import type { Token } from '../word/tokens.ts';

const UNITS: ReadonlyMap<string, SatuanWaktu> = new Map([
  ['detik', 'detik'],
  ['dtk', 'detik'],
  ['seconds', 'detik'],
  ['minute', 'menit'],
  ['minutes', 'menit'],
  ['mins', 'menit'],
  ['hour', 'jam'],
  ['hours', 'jam'],
  ['day', 'hari'],
  ['days', 'hari'],
  ['week', 'minggu'],
  ['weeks', 'minggu'],
  ['month', 'bulan'],
  ['months', 'bulan'],
  ['menit', 'menit'],
  ['mnt', 'menit'],
  ['mnit', 'menit'],
  ['mneit', 'menit'],
  ['menitt', 'menit'],
  ['minit', 'menit'],
  ['jam', 'jam'],
  ['jm', 'jam'],
  ['hari', 'hari'],
  ['hr', 'hari'],
  ['hri', 'hari'],
  ['harikerja', 'hari_kerja'],
  ['hk', 'hari_kerja'],
  ['harikalender', 'hari_kalender'],
  ['jamkerja', 'jam_kerja'],
  ['minggu', 'minggu'],
  ['mgg', 'minggu'],
  ['mggu', 'minggu'],
  ['pekan', 'minggu'],
  ['bulan', 'bulan'],
  ['bln', 'bulan'],
  ['tahun', 'tahun'],
  ['thn', 'tahun'],
  ['th', 'tahun'],
]);

/** "sehari" is one day. */
const ONE_UNITS: ReadonlyMap<string, SatuanWaktu> = new Map([
  ['semenit', 'menit'],
  ['sejam', 'jam'],
  ['sehari', 'hari'],
  ['seminggu', 'minggu'],
  ['sepekan', 'minggu'],
  ['sebulan', 'bulan'],
  ['setahun', 'tahun'],
]);

/** About how long a unit is: only to tell whether a range goes up. */
const MINUTES: Readonly<Record<SatuanWaktu, number>> = {
  detik: 1 / 60,
  menit: 1,
  jam: 60,
  jam_kerja: 60,
  hari: 1440,
  hari_kerja: 1440,
  hari_kalender: 1440,
  minggu: 10080,
  bulan: 43200,
  tahun: 525600,
};

/** A slip in one of these would be read as another unit or word, so it is reported, not read. */
const LOOKALIKES = ['detik', 'menit', 'hari', 'minggu', 'bulan', 'tahun'];
const OTHER_WORDS = new Set([
  ...[
    'bukan',
    'bulat',
    'bulu',
    'tahan',
    'tahu',
    'detil',
    'detak',
    'hati',
    'dari',
    'lari',
    'mari',
    'jari',
    'cari',
  ],
  ...[
    'nari',
    'sari',
    'harus',
    'harga',
    'hadir',
    'hasil',
    'mulan',
    'bulanan',
    'tahunan',
    'mingguan',
    'harian',
  ],
  ...['hai', 'ari', 'har', 'kari', 'peri', 'heri', 'diri', 'beri', 'bari', 'hiri'],
]);
const WORK = new Set(['kerja', 'krj', 'krja', 'kj']);
const CALENDAR = new Set(['kalender', 'kalendar', 'kal', 'kldr', 'klndr']);
const WORKING_DAY = new Set(['working', 'business', 'work']);
/** How far before a closing quote its opening one may stand. */
const QUOTED = 12;

export interface Unit {
  readonly satuan: SatuanWaktu;
  /** Index of the token after the unit. */
  readonly akhir: number;
}

function isWork(token: Token | undefined, next: Token | undefined): boolean {
  if (token?.jenis !== 'kata' || next?.teks === 'sama' || next?.teks === 'praktek') return false;
  return WORK.has(token.teks) || (token.teks.length > 3 && oneEditApart(token.teks, 'kerja'));
}

/** "(kerja)", "/kerja", "efektif kerja" after a day or hour: the kind of day and the token after it. */
function kindAfter(
  tokens: readonly Token[],
  at: number,
): { kind: 'kerja' | 'kalender'; akhir: number } | null {
  const open = tokens[at]?.teks;
  const skip = open === '(' || open === '/' || open === ')' || open === 'efektif' || open === 'aktif' ? 1 : 0;
  const word = tokens[at + skip];
  const closed = open === '(' && tokens[at + skip + 1]?.teks === ')' ? 1 : 0;
  const akhir = at + skip + 1 + closed;
  if (isWork(word, tokens[at + skip + 1])) return { kind: 'kerja', akhir };
  const calendar = word?.jenis === 'kata' && (CALENDAR.has(word.teks) || oneEditApart(word.teks, 'kalender'));
  return calendar ? { kind: 'kalender', akhir } : null;
}

/** "hari hari", "hari) hari": the unit printed twice. */
function lastOfDouble(tokens: readonly Token[], at: number, word: string): number {
  const next = tokens[at + 1]?.teks === ')' ? at + 2 : at + 1;
  return tokens[next]?.teks === word ? next : at;
}

function dayOrHour(tokens: readonly Token[], at: number, word: string, satuan: 'hari' | 'jam'): Unit {
  const last = lastOfDouble(tokens, at, word);
  const dot = word.length === 2 && tokens[last + 1]?.teks === '.' ? 1 : 0;
  const after = kindAfter(tokens, last + 1 + dot);
  if (after === null) return { satuan, akhir: last + 1 };
  if (satuan === 'hari')
    return { satuan: after.kind === 'kerja' ? 'hari_kerja' : 'hari_kalender', akhir: after.akhir };
  return after.kind === 'kerja' ? { satuan: 'jam_kerja', akhir: after.akhir } : { satuan, akhir: last + 1 };
}

/** Whether a token is a unit of time. */
export function isTimeUnit(token: Token | undefined): boolean {
  return token?.jenis === 'kata' && UNITS.has(token.teks);
}

/** Whether the quote at `at` closes words that a quote before it opened: "'Loket 5'". */
function closesQuote(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - QUOTED); index -= 1) {
    const quote = tokens[index]?.teks === "'" && tokens[index]?.rapat !== true;
    if (quote && tokens[index + 1]?.rapat === true) return true;
  }
  return false;
}

/** The marks of minutes and seconds behind a number: 15', 30''. */
function primeAt(tokens: readonly Token[], at: number): Unit | null {
  const mark = tokens[at];
  if (mark?.rapat !== true || mark.teks !== "'") return null;
  const double = tokens[at + 1]?.teks === "'" && tokens[at + 1]?.rapat === true;
  const akhir = double ? at + 2 : at + 1;
  const glued = tokens[akhir]?.jenis === 'kata' && tokens[akhir]?.rapat === true;
  const angle = tokens[at - 2]?.teks === '°';
  if (tokens[at - 1]?.jenis !== 'angka' || glued || angle || closesQuote(tokens, at)) return null;
  return { satuan: double ? 'detik' : 'menit', akhir };
}

/** Units of one language only: "working days", "min" at the end of a phrase (elsewhere it means "minimal"). */
function foreignAt(tokens: readonly Token[], at: number): Unit | null {
  const next = tokens[at + 1];
  if (WORKING_DAY.has(tokens[at]?.teks ?? '') && /^days?$/u.test(next?.teks ?? ''))
    return { satuan: 'hari_kerja', akhir: at + 2 };
  const closed = next === undefined || next.baris || /^[.,;)|]$/u.test(next.teks);
  return tokens[at]?.teks === 'min' && closed && tokens[at + 2]?.jenis !== 'angka'
    ? { satuan: 'menit', akhir: at + 1 }
    : null;
}

/** The unit that starts at token `at`, or null. */
export function unitAt(tokens: readonly Token[], at: number): Unit | null {
  const token = tokens[at];
  const satuan = token?.jenis === 'kata' ? UNITS.get(token.teks) : undefined;
  if (token === undefined) return null;
  if (satuan === undefined) {
    // "5 (lima) haru kerja": a slip that the word behind it mends.
    const slip = token.jenis === 'kata' && token.teks.length > 3 && oneEditApart(token.teks, 'hari');
    if (slip && isWork(tokens[at + 1], tokens[at + 2])) return dayOrHour(tokens, at, token.teks, 'hari');
    return primeAt(tokens, at) ?? foreignAt(tokens, at);
  }
  if (satuan === 'hari' || satuan === 'jam') return dayOrHour(tokens, at, token.teks, satuan);
  const dot = tokens[at + 1];
  const short = token.teks.length <= 3 && dot?.teks === '.' && dot.rapat && tokens[at + 2] !== undefined;
  return { satuan, akhir: lastOfDouble(tokens, at, token.teks) + (short ? 2 : 1) };
}

/** "sehari", "setahun": one of a unit; null for any other word. */
export function oneUnit(token: Token | undefined): SatuanWaktu | null {
  return (token?.jenis === 'kata' ? ONE_UNITS.get(token.teks) : undefined) ?? null;
}

/** Whether a word looks like a unit of time that was misspelt or is not Indonesian. */
export function looksLikeUnit(token: Token | undefined): boolean {
  if (token?.jenis !== 'kata' || OTHER_WORDS.has(token.teks)) return false;
  return token.teks.length >= 3 && LOOKALIKES.some((unit) => oneEditApart(token.teks, unit));
}

/** Whether `a` is shorter than `b`, as far as units can be compared. */
export function isShorter(a: Besaran, b: Besaran): boolean {
  return a.nilai * MINUTES[a.satuan] < b.nilai * MINUTES[b.satuan];
}

/** Whether the unit of `a` is smaller than that of `b`. */
export function isSmallerUnit(a: Besaran, b: Besaran): boolean {
  return MINUTES[a.satuan] < MINUTES[b.satuan];
}

/** Whether one amount may be printed as a gloss on the other: 60 menit and 1 jam, 7 hari and 1 minggu, 30 hari and 1 bulan. */
export function isSameLength(a: Besaran, b: Besaran): boolean {
  if (a.satuan === b.satuan) return a.nilai === b.nilai;
  const plain = (satuan: SatuanWaktu) => !satuan.includes('_') && satuan !== 'tahun';
  return plain(a.satuan) && plain(b.satuan) && a.nilai * MINUTES[a.satuan] === b.nilai * MINUTES[b.satuan];
}
