/** A fee text as lines: printed lines, numbered or bulleted pieces inside them, and sentences. */

import { listMark } from '../list/list-mark.ts';
import { BULLET_RUN, inlineMarks } from '../word/inline-marks.ts';
import { eventsIn, type FeeText } from './fee-events.ts';
import { isInside, type Span } from './fee-words.ts';

/** [dari, sampai) holds the words of the line without its mark. */
export interface FeeLine extends Span {
  /** Kind of mark in front: "1.", "a)", "-", a row number, or none. Lines of one kind stand on one level. */
  readonly tanda: string;
  /** Goes on with the printed line before it, divided by ";" or a dash. */
  readonly lanjutan: boolean;
}

interface Cut {
  /** End of the line before. */
  readonly akhir: number;
  /** Start of the next line, its mark included. */
  readonly awal: number;
  readonly lanjutan: boolean;
}

const BRACKET = /\([^()\n]{0,300}\)/gu;
const SEMICOLON = /;(?=\s|$|\p{L})/gu;
const BULLET = /[^\S\n]*[•●▪■►➢✓✔](?=[^\S\n]*\S)/gu;
const DASH = /[^\S\n]+-[^\S\n]+(?=\p{L})(?!rp\b)/giu;
const SENTENCE = /\.(?=[^\S\n]+[\p{Lu}(])/gu;
const ABBREVIATION =
  /(?:^|[\s(.])(?:rp|no|nr|th|thn|kab|prov|kec|kel|tgl|dr|drs|ir|jl|ps|gol|s\.d|s\.?\/?d|a\.n|hj?|tlp|telp|min|maks|max|ket|adm|admin|by|retr|uk|pt|cv|kep|\p{L}|[ivx]{2,4}|\d{1,2})$/iu;
/** A row number glued to its row: "2Excavator", but not "5Km". */
const GLUED_NUMBER = /^\d{1,2}(?=\p{Lu}\p{Ll})(?!\d{1,2}(?:Km|Kg|Jam|Hari|Orang|Kali|Bulan|Tahun|Lembar))/u;

/** Pieces in brackets, in order. */
export function brackets(text: string): Span[] {
  return [...text.matchAll(BRACKET)].map((found) => ({
    dari: found.index,
    sampai: found.index + found[0].length,
  }));
}

/** Places where one printed line holds the next piece of a list or the next sentence. */
function innerCuts(text: string, from: number, locked: readonly Span[]): Cut[] {
  const shut = brackets(text);
  const ends = new Set(locked.map((span) => span.sampai));
  const open = (at: number) => !isInside(shut, at) && !isInside(locked, at);
  const own = listMark(text)?.nomor ?? [];
  // Dashes between prices need the rule below: here they also close an amount ("Rp 5.000, -").
  const marks = inlineMarks(text, own, false).filter((mark) => mark.deret !== BULLET_RUN);
  const cuts: Cut[] = marks.map((mark) => ({ akhir: mark.awal, awal: mark.awal, lanjutan: false }));
  for (const found of text.matchAll(SEMICOLON)) {
    cuts.push({ akhir: found.index, awal: found.index + 1, lanjutan: true });
  }
  for (const found of text.matchAll(BULLET)) {
    cuts.push({ akhir: found.index, awal: found.index, lanjutan: false });
  }
  for (const found of text.matchAll(DASH)) {
    const closes = ends.has(found.index) || ':;,.)'.includes(text[found.index - 1] ?? ' ');
    if (closes) cuts.push({ akhir: found.index, awal: found.index, lanjutan: false });
  }
  for (const found of text.matchAll(SENTENCE)) {
    if (ABBREVIATION.test(text.slice(Math.max(0, found.index - 8), found.index))) continue;
    cuts.push({ akhir: found.index, awal: found.index + 1, lanjutan: false });
  }
  return cuts
    .filter((cut) => open(cut.akhir))
    .map((cut) => ({ ...cut, akhir: cut.akhir + from, awal: cut.awal + from }))
    .sort((a, b) => a.akhir - b.akhir);
}

/** The piece [from, to) without its mark, or null when nothing but the mark is there. */
function feeLine(teks: string, from: number, to: number, lanjutan: boolean): FeeLine | null {
  // A row of a table has its number in a cell.
  const isRow = teks.slice(from, to).includes('|');
  let start = from;
  let tanda = isRow ? 'baris' : '';
  for (let depth = 0; depth < 2; depth += 1) {
    start += /^\s*/u.exec(teks.slice(start, to))?.[0].length ?? 0;
    const piece = teks.slice(start, to);
    const mark = isRow ? null : listMark(piece);
    const length = mark?.panjang ?? GLUED_NUMBER.exec(piece)?.[0].length ?? 0;
    if (length === 0 || isRow) break;
    tanda = mark === null ? 'baris' : (mark.nomor.at(-1)?.deret ?? '-');
    start += length;
  }
  const end = start + teks.slice(start, to).trimEnd().length;
  if (end <= start) return null;
  return { dari: start, sampai: end, tanda, lanjutan };
}

/** The lines of a fee text, in order. */
export function feeLines(text: FeeText): FeeLine[] {
  const lines: FeeLine[] = [];
  let from = 0;
  for (const printed of text.teks.split('\n')) {
    const to = from + printed.length;
    const locked = eventsIn(text, from, to)
      .filter((item) => item.jenis !== 'rumus')
      .map((item) => ({ dari: item.dari - from, sampai: item.sampai - from }));
    let start = from;
    let lanjutan = false;
    for (const cut of [...innerCuts(printed, from, locked), { akhir: to, awal: to, lanjutan: false }]) {
      const line = feeLine(text.teks, start, cut.akhir, lanjutan);
      if (line !== null) lines.push(line);
      start = Math.max(start, cut.awal);
      lanjutan = cut.lanjutan;
    }
    from = to + 1;
  }
  return lines;
}
