/** Cells of RFC 4180 that no spreadsheet takes for a formula. */
import { escapeTerminal } from './escape-terminal.ts';

/** Signs a spreadsheet starts a formula with, the wide forms of East Asian keyboards included. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/** Text on one line in quotes; what would be a formula gets an apostrophe in front, which spreadsheets read as "this is text". */
export function csvText(text: string): string {
  const safe = escapeTerminal(text).trim();
  const cell = FORMULA.test(safe) ? `'${safe}` : safe;
  return `"${cell.replaceAll('"', '""')}"`;
}

/** A number as it is, with a point; anything else as text. */
export function csvNumber(text: string): string {
  return text === '' || /^\d+(?:\.\d+)?$/u.test(text) ? text : csvText(text);
}
