/** Reads a date as people write it. */
import type { Tanggal } from '../../model/facts.ts';
import { quote, type TextPart } from './part.ts';

const MONTHS: readonly RegExp[] = [
  /^jan(?:uari|uary)?$/iu,
  /^[fp]eb(?:ruari|ruary|uari|r)?$/iu,
  /^mar(?:et|ch|t)?$/iu,
  /^apr(?:il)?$/iu,
  /^(?:mei|may)$/iu,
  /^jun(?:i|e)?$/iu,
  /^jul(?:i|y)?$/iu,
  /^(?:agu(?:stus|st)?|ags|agt|august|aug)$/iu,
  /^sep(?:tember|t)?$/iu,
  /^o[kc]t(?:ober)?$/iu,
  /^no[vp](?:ember)?$/iu,
  /^de[sc](?:ember)?$/iu,
];

const ISO = /(?<!\d)(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/u;
const WORDS = /(?<![\d.,])(\d{1,2})\s?[-–/.\s]\s?(\p{L}{3,9})\.?,?\s?[-–/.\s]\s?(\d{4})(?!\d)/u;
const DIGITS = /(?<!\d)(\d{1,2})\s?([-–/.])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/u;

function lastDay(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function iso(year: number, month: number, day: number): string | null {
  if (year < 1900 || day < 1 || day > lastDay(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.test(name)) + 1;
}

interface Found {
  readonly dari: number;
  readonly sampai: number;
  readonly iso: string | null;
}

function found(match: RegExpExecArray | null, read: (match: RegExpExecArray) => string | null): Found[] {
  if (match === null) return [];
  return [{ dari: match.index, sampai: match.index + match[0].length, iso: read(match) }];
}

/**
 * The first date of a text, day before month; `iso` is null when the text holds no date or one that does not exist (31
 * Februari, month 13).
 */
export function readTanggal(part: TextPart): Tanggal {
  const { teks } = part;
  const dates = [
    ...found(ISO.exec(teks), (match) => iso(Number(match[1]), Number(match[2]), Number(match[3]))),
    ...found(WORDS.exec(teks), (match) => iso(Number(match[3]), monthOf(match[2] ?? ''), Number(match[1]))),
    ...found(DIGITS.exec(teks), (match) => iso(Number(match[4]), Number(match[3]), Number(match[1]))),
  ].sort((a, b) => a.dari - b.dari);
  const date = dates.find((one) => one.iso !== null) ??
    dates[0] ?? { dari: 0, sampai: teks.length, iso: null };
  return { iso: date.iso, ...quote(part, date.dari, date.sampai) };
}
