/** Everything in a fee text that says something: amounts, free, fines, pointers, citations, links, formulas. */
import type { Sitasi } from '../../model/facts.ts';
import { readSitasi } from '../citation/citation.ts';
import { plainText } from '../citation/citation-text.ts';
import type { TextPart } from '../word/part.ts';
import { smallLetters } from '../word/tokens.ts';
import {
  findAttachments,
  findFines,
  findForeign,
  findFormulas,
  findFree,
  findPointers,
  findUrls,
  isInside,
  type Span,
} from './fee-words.ts';
import { type Rupiah, scanRupiah } from './rupiah.ts';

type FeeEventKind =
  | 'rupiah'
  | 'gratis'
  | 'denda'
  | 'rujukan'
  | 'sitasi'
  | 'tautan'
  | 'lampiran'
  | 'rumus'
  | 'asing'
  | 'rusak';

/** One word or number that says something about the fee. */
export interface FeeEvent extends Span {
  readonly jenis: FeeEventKind;
  /** The amount of `rupiah`, else 0. */
  readonly nilai: number;
  /** For `denda`: a fine even without an amount. */
  readonly kuat: boolean;
}

/** A text part with what was found in it; `teks` has the length of the part's text, markup blanked. */
export interface FeeText {
  readonly part: TextPart;
  readonly teks: string;
  /** In order of place, without overlap. */
  readonly peristiwa: readonly FeeEvent[];
  readonly sitasi: readonly Sitasi[];
}

const BARE_END =
  /^[^\S\n]{0,3}(?:$|[|;,.)(/]|per\b|tiap\b|setiap\b|untuk\b|dan\b|s\.?[^\S\n]?\/?d\b|-|sampai\b)/u;
const RANK: readonly FeeEventKind[] = [
  'tautan',
  'asing',
  'rusak',
  'gratis',
  'rupiah',
  'sitasi',
  'rumus',
  'denda',
  'lampiran',
  'rujukan',
];

function event(jenis: FeeEventKind, span: Span, base: number, nilai = 0, kuat = false): FeeEvent {
  return { jenis, dari: base + span.dari, sampai: base + span.sampai, nilai, kuat };
}

/** Zero is no price: it says free, unless it is the lower end of a range. */
function isFree(amount: Rupiah, text: string): boolean {
  const range =
    /^[^\S\n]{0,3}(?:-|s\.?[^\S\n]?\/?[^\S\n]?d|sampai|hingga)[^\S\n]{0,3}\.?[^\S\n]{0,2}(?:rp|\d)/iu;
  return amount.nilai === 0 && !range.test(text.slice(amount.sampai, amount.sampai + 24));
}

/** Amounts of one cell of a table, or of one line of running text. */
function amounts(text: string, base: number, cell: boolean): FeeEvent[] {
  const signed = scanRupiah(text);
  const known = new Set(signed.terbaca.map((amount) => amount.dari));
  const all = scanRupiah(text, true).terbaca.filter(
    (amount) => cell || known.has(amount.dari) || BARE_END.test(text.slice(amount.sampai)),
  );
  return [
    ...all.map((amount) => event(isFree(amount, text) ? 'gratis' : 'rupiah', amount, base, amount.nilai)),
    ...signed.rusak.map((span) => event('rusak', span, base)),
  ];
}

function lineEvents(text: string, base: number): FeeEvent[] {
  const small = smallLetters(text);
  const found: FeeEvent[] = [
    ...findFree(small).map((span) => event('gratis', span, base)),
    ...findFines(small).map((word) => event('denda', word, base, 0, word.kuat)),
    ...findUrls(text).map((span) => event('tautan', span, base)),
    ...findAttachments(text).map((span) => event('lampiran', span, base)),
    ...findFormulas(text, small).map((span) => event('rumus', span, base)),
    ...findForeign(text).map((span) => event('asing', span, base)),
    ...findPointers(small).map((span) => event('rujukan', span, base)),
  ];
  if (!text.includes('|')) return [...found, ...amounts(text, base, false)];
  let at = 0;
  for (const cell of text.split('|')) {
    found.push(...amounts(cell, base + at, true));
    at += cell.length + 1;
  }
  return found;
}

/** Keeps the stronger of two events that share a place; the sign of a formula may stand next to anything but a name. */
function withoutOverlap(found: readonly FeeEvent[]): FeeEvent[] {
  const byRank = [...found].sort((a, b) => RANK.indexOf(a.jenis) - RANK.indexOf(b.jenis) || a.dari - b.dari);
  const taken = new Uint8Array(found.reduce((end, item) => Math.max(end, item.sampai), 0));
  const names = new Uint8Array(taken.length);
  const kept = byRank.filter((item) => {
    const others = item.jenis === 'rumus' ? names : taken;
    if (others.subarray(item.dari, item.sampai).includes(1)) return false;
    if (item.jenis !== 'rumus') taken.fill(1, item.dari, item.sampai);
    if (item.jenis === 'sitasi' || item.jenis === 'tautan') names.fill(1, item.dari, item.sampai);
    return true;
  });
  return kept.sort((a, b) => a.dari - b.dari || a.sampai - b.sampai);
}

/** Finds everything in a text part that says something about the fee. */
export function scanFee(part: TextPart): FeeText {
  const teks = plainText(part.teks);
  const found: FeeEvent[] = [];
  let base = 0;
  for (const line of teks.split('\n')) {
    found.push(...lineEvents(line, base));
    base += line.length + 1;
  }
  const links = found.filter((item) => item.jenis === 'tautan').sort((a, b) => a.dari - b.dari);
  // The numbers in a web address cite nothing.
  const sitasi = readSitasi(part).filter(({ asal }) => !isInside(links, asal.dari - part.asal.dari + 1));
  for (const { asal } of sitasi) {
    found.push(
      event('sitasi', { dari: asal.dari - part.asal.dari, sampai: asal.sampai - part.asal.dari }, 0),
    );
  }
  return { part, teks, peristiwa: withoutOverlap(found), sitasi };
}

/** The events that lie in [from, to), in order. */
export function eventsIn(text: FeeText, from: number, to: number): readonly FeeEvent[] {
  const list = text.peristiwa;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.dari ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: FeeEvent[] = [];
  for (let at = low; at < list.length; at += 1) {
    const item = list[at];
    if (item === undefined || item.dari >= to) break;
    found.push(item);
  }
  return found;
}
