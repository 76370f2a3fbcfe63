/** Cells of a sheet: what they hold, and how they are written so that no text becomes a formula. */
import { escapeTerminal } from '../escape-terminal.ts';
import { escapeXml } from '../escape-xml.ts';

/** Text, a decimal number as text with its decimals kept, a whole number, a date "2026-11-24", or nothing. */
export type Cell =
  | string
  | null
  | { readonly decimal: string }
  | { readonly whole: number }
  | { readonly date: string }
  | { readonly title: string };

/** Formats of cells, by their place in the list of styles. */
export const STYLE = {
  text: 0,
  head: 1,
  decimal: 2,
  whole: 3,
  date: 4,
  quoted: 5,
  title: 6,
  left: 7,
} as const;

/** What a cell may hold, in UTF-16 units. */
const LIMIT = 32_767;
const CUT = ' …';
/** Signs a spreadsheet starts a formula with when somebody edits the cell. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
/** The two characters that XML forbids and the terminal does not mind. */
const NO_CHARACTERS = /[\ufffe\uffff]/gu;
/** What a reader of the format would take for a character by its number. */
const NUMBERED = /_(?=x[0-9a-f]{4}_)/giu;
const DAY = 86_400_000;

/** Where a cell stands: in the row of heads, in a table, or on a page of lines, whose numbers keep to the left like its text. */
export type CellPlace = 'head' | 'table' | 'page';

/** The XML of a cell at an address such as "B2"; nothing for an empty one. */
export function cellXml(address: string, cell: Cell, place: CellPlace): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'string') return textCell(address, cell, place === 'head' ? STYLE.head : STYLE.text);
  if ('title' in cell) return textCell(address, cell.title, STYLE.title);
  if ('whole' in cell)
    return `<c r="${address}" s="${place === 'page' ? STYLE.left : STYLE.whole}"><v>${cell.whole}</v></c>`;
  if ('date' in cell) return `<c r="${address}" s="${STYLE.date}"><v>${dayNumber(cell.date)}</v></c>`;
  if (!/^-?\d+(?:\.\d+)?$/u.test(cell.decimal)) return textCell(address, cell.decimal, STYLE.text);
  return `<c r="${address}" s="${STYLE.decimal}"><v>${cell.decimal}</v></c>`;
}

/** Text inside the cell, never shared and never a formula; one that would become a formula when edited is marked as text. */
function textCell(address: string, text: string, style: number): string {
  const safe = cellText(text);
  const own = style === STYLE.text && FORMULA.test(safe) ? STYLE.quoted : style;
  return `<c r="${address}" s="${own}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(safe.replaceAll(NUMBERED, '_x005F_'))}</t></is></c>`;
}

/** The text on one line with control characters made visible, cut where a cell ends. */
export function cellText(text: string): string {
  const safe = escapeTerminal(text).replaceAll(NO_CHARACTERS, '');
  if (safe.length <= LIMIT) return safe;
  const kept = safe.slice(0, LIMIT - CUT.length);
  return `${/[\ud800-\udbff]$/u.test(kept) ? kept.slice(0, -1) : kept}${CUT}`;
}

/** Lines a cell takes in a column of so many characters, by the width of common letters; text alone wraps. */
export function linesOf(cell: Cell, width: number): number {
  return typeof cell === 'string' ? Math.ceil((cell.length * 1.1) / width) : 1;
}

/** Days since the turn of 1899, as every spreadsheet counts them. */
function dayNumber(iso: string): number {
  return (Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY;
}

/** "A", "Z", "AA" for columns from 0. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (index % 26));
}
