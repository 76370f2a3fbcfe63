/** Numbers that look like an amount of time and cannot be read: "10 menut", "14 kerja", "H+3", "< 5". */
import { numberAt } from '../word/number-phrase.ts';
import type { Token } from '../word/tokens.ts';
import { isTimeUnit, looksLikeUnit } from './time-unit.ts';

/** Longest misspelt unit. */
const MAX_UNIT = 7;

/** Whether a sign bounds or blurs the number after it. */
export function isBoundSign(token: Token | undefined): boolean {
  return token?.teks === '<' || token?.teks === '≤' || token?.teks === '±';
}

function isClosing(token: Token | undefined): boolean {
  return token === undefined || token.baris || /^[>;,.)|]$/u.test(token.teks);
}

/** "H+3": days from an event; the token after it, or -1. */
function dayCount(tokens: readonly Token[], at: number): number {
  const sign = tokens[at + 1];
  const number = tokens[at + 2];
  if ((sign?.teks !== '+' && sign?.teks !== '-') || number?.jenis !== 'angka') return -1;
  return sign.rapat && number.rapat ? at + 3 : -1;
}

/** A misspelt unit at `at`, or a lost one before "kerja"; the token after it, or -1. */
function misspeltEnd(tokens: readonly Token[], at: number): number {
  const word = tokens[at];
  const next = tokens[at + 1]?.teks;
  if (word?.teks === 'kerja') return next === 'sama' ? -1 : at + 1;
  if (word === undefined || word.baris || word.teks.length > MAX_UNIT) return -1;
  const day = next === 'kerja' && /^h[a-z]{1,4}$/u.test(word.teks);
  if (!day && !looksLikeUnit(word)) return -1;
  return next === 'kerja' ? at + 2 : at + 1;
}

/** "12.345.678 hari": digits that make no number. */
function brokenDigits(token: Token, next: Token | undefined): boolean {
  return isTimeUnit(next) && /^\d{1,3}(?:[.,]\d{1,3}){1,2}$/u.test(token.teks);
}

/** The token after something like a time that starts at `at` and cannot be read; -1 when nothing does. */
export function unreadableEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.teks === 'h') return dayCount(tokens, at);
  if (token?.jenis !== 'angka') return -1;
  const number = numberAt(tokens, at, isTimeUnit);
  if (number === null) return brokenDigits(token, tokens[at + 1]) ? at + 2 : -1;
  const end = number.akhir;
  const next = tokens[end];
  if (isBoundSign(tokens[at - 1]) && isClosing(next)) return end;
  if (next?.teks === 'x' && tokens[end + 1]?.teks === '24') return end + 2;
  return misspeltEnd(tokens, end);
}
