/** Opening hours among published text: "Senin-Kamis 08.00 - 15.30 WIB", "jam kerja", "pelayanan 24 jam". */
import type { Span } from './time-scan.ts';

const CLOCK = '\\d{1,2}\\s?[.:]\\s?\\d{2}';
const ZONE = '(?:\\s{0,3}wi(?:b|ta|t)\\b)?';
const AT = '(?:\\b(?:pukul|jam|pkl|jm)\\b\\.?\\s{0,3})?';
const TO = '\\s{0,3}(?:-|~|\\bs\\s?[./]?\\s?d\\b\\.?|\\bsampai(?:\\s+dengan)?\\b|\\bhingga\\b)\\s{0,3}';
const DAY = "(?:senin|selasa|rabu|kamis|jum\\s?'?\\s?a?h?at|sabtu|minggu|ahad)";

const CLOCK_RANGE = new RegExp(
  `(?:\\b(?:buka|mulai|dari)\\s+)?${AT}(?<!\\d)${CLOCK}${ZONE}${TO}${AT}(?:${CLOCK}|selesai)${ZONE}|\\b(?:pukul|pkl)\\.?\\s{0,3}\\d{1,2}${ZONE}${TO}${AT}\\d{1,2}\\b(?!\\s*(?:menit|hari|jam|bulan|minggu))${ZONE}|\\b(?:buka|mulai)\\s+(?:pukul|jam|pkl)\\.?\\s{0,3}${CLOCK}${ZONE}`,
  'gu',
);
const DAY_RANGE = new RegExp(`\\b(?:(?:setiap\\s+)?hari\\s+)?${DAY}${TO}(?:hari\\s+)?${DAY}(?![a-z])`, 'gu');
const DAY_LIST = new RegExp(
  `\\b(?:setiap|tiap)\\s+hari\\s+${DAY}(?:\\s*(?:,|dan|&)\\s*${DAY}){0,6}(?![a-z])`,
  'gu',
);
const OFFICE_HOURS =
  /\b(?:hari\s+(?:dan|\/|&)\s+)?jam\s+(?:kerja|pelayanan|layanan|buka|operasional|dinas|kantor)(?![a-z])|\bhari\s+(?:dan|\/|&)\s+jam\s+kerja\b/gu;
const EVERY_DAY = /\b(?:setiap|tiap)\s+hari(?:\s+kerja)?(?![a-z])|\bpada\s+hari\s+kerja\b/gu;

const SERVED =
  /\b(?:setiap|tiap)\s+hari\b|\bsehari\b|\/\s?hari|\bper\s+hari\b|non\s?-?\s?stop|\bbuka\b|\bsiaga\b|\bstand\s?by\b|\bcall\s?cent|\bhot\s?line|\bsms\b|\bwhats\s?app\b|\bwa\b|\btelep[oh]n|\btelp|\bpiket\b|\bpenuh\b|\bonline\b|\bwebsite\b/u;
const SERVED_AT_ONCE =
  /\b(?:pe)?layanan\b\s*:?\s*[^:;,\d]{0,40}$|\b(?:igd|ugd|ambulan\w*)\s*(?:selama\s*)?$/u;
const PROMISED =
  /elesai|respon|tanggap|tindak\s?lanjut|proses|dalam\s+waktu|\bpaling\b|maks|setelah|sejak|jangka\s+waktu|terbit|dijawab|verifikasi|koordinasi|selambat/u;

/** The words of one clause around an amount of 24 hours. */
export interface HoursContext {
  readonly depan: string;
  readonly belakang: string;
  /** The amount is written as a product: "1 x 24 jam". */
  readonly kali: boolean;
  /** All hours of a week: "7 x 24 jam". */
  readonly pekan: boolean;
}

/** Whether 24 hours in a clause say how long the office is open, not how long a service takes. */
export function isServiceHours({ depan, belakang, kali, pekan }: HoursContext): boolean {
  const before = depan.slice(-120);
  const after = belakang.slice(0, 60);
  if (PROMISED.test(before) || PROMISED.test(after)) return false;
  return pekan || SERVED.test(before) || SERVED.test(after) || (!kali && SERVED_AT_ONCE.test(before));
}

const DAYS_FIRST = new RegExp(
  `^\\s{0,2}[(,:=-]?\\s{0,2}(?:hari\\s+)?${DAY}${TO}(?:hari\\s+)?${DAY}(?![a-z])`,
  'u',
);

/** Whether a plain text begins with a range of week days: "(Senin s/d Jumat)". */
export function startsWithDays(plain: string): boolean {
  return DAYS_FIRST.test(plain);
}

/** Every mention of opening hours in a plain text, in order. `daily`: "setiap hari" counts as one. */
export function openingHours(plain: string, daily: boolean): readonly Span[] {
  const patterns = daily
    ? [CLOCK_RANGE, DAY_RANGE, DAY_LIST, OFFICE_HOURS, EVERY_DAY]
    : [CLOCK_RANGE, DAY_RANGE, DAY_LIST, OFFICE_HOURS];
  const spans = patterns.flatMap((pattern) =>
    [...plain.matchAll(pattern)].map((match) => ({
      dari: match.index,
      sampai: match.index + match[0].length,
    })),
  );
  return spans.sort((a, b) => a.dari - b.dari || b.sampai - a.sampai);
}
