/** What one clause of a fee text says: amounts, free, or a pointer, each with its payer and its name. */
import type { Denda, Kutipan, Nominal } from '../model/facts.ts';
import { wordsOf } from './fee-clauses.ts';
import { eventsIn, type FeeEvent, type FeeText } from './fee-events.ts';
import { splitFines } from './fee-fine.ts';
import { labelName, unitAfter, unitBefore } from './fee-label.ts';
import { findPayer } from './fee-payer.ts';
import type { Span } from './fee-words.ts';
import { quote, type TextPart } from './part.ts';

/** One thing said about the fee, before it is put into a group. */
export interface FeeEntry extends Span {
  readonly part: TextPart;
  readonly jenis: 'gratis' | 'nominal' | 'rujukan';
  readonly pembayar: string | null;
  /** Product, variant or step the entry holds for. */
  readonly nama: string | null;
  readonly nominal: Nominal | null;
  /** An exception ("kecuali kartu hilang Rp 5.000"): never of the same group as what it excepts. */
  readonly terkecuali: boolean;
  /** A pointer that says a tariff is due, not only on what rule the words before it rest. */
  readonly bertarif: boolean;
}

/** What a clause says. */
export interface ClauseReading {
  readonly entri: readonly FeeEntry[];
  readonly denda: readonly Denda[];
  readonly tidak_terbaca: readonly Kutipan[];
  /** The payer stands in front, so that the next clauses of the line are about the same one. */
  readonly pembayar_depan: string | null;
}

const THRESHOLD =
  /(?:di[^\S\n]?atas|di[^\S\n]?bawah|lebih[^\S\n]+(?:besar[^\S\n]+)?dari|kurang[^\S\n]+dari|melebihi|mencapai|[<>≤≥]=?|(?:nilai|modal|omzet|omset|kekayaan|njop|npop|penghasilan|investasi|pagu|transaksi|agunan|kontrak)(?:[^\S\n]+\p{L}+){0,4}[^\S\n]*:?)[^\S\n]*$/iu;
const THRESHOLD_LINK = /^[^\S\n]*(?:s\.?[^\S\n]?\/?d\.?|sampai(?:[^\S\n]dengan)?|hingga|-|dan)[^\S\n]*(?:dengan[^\S\n]+)?$/iu;
const EXCEPT = /^[\s,(/-]*(?:kecuali|selain)(?!\p{L})/iu;
const TARIFF = /(?<!\p{L})(?:tari[fp]|biaya|retribusi|pembayaran|besaran|dikenakan|dipungut)(?!\p{L})/iu;
const VOLUNTARY = /suka[^\S\n]?rela|ikh?las|sumbangan|infa[kq]|donasi/iu;
const AFTER = /^[^\S\n]*(?:(?:untuk|bagi|khusus)[^\S\n]+([^.;\n()]+)|\(([^()\n]*\p{L}[^()\n]*)\))/u;
const WORDED = /rupiah|gratis|^\s*(?:sesuai|berdasar|perda|perbup)/iu;

/** Amounts that bound a class ("nilai di atas Rp 50 juta") instead of being its price. */
function thresholds(text: FeeText, from: number, amounts: readonly FeeEvent[]): ReadonlySet<FeeEvent> {
  const found = new Set<FeeEvent>();
  let previous: FeeEvent | null = null;
  for (const amount of amounts) {
    const start = previous?.sampai ?? from;
    const before = text.teks.slice(Math.max(start, amount.dari - 80), amount.dari);
    const goesOn = previous !== null && found.has(previous) && THRESHOLD_LINK.test(before);
    if (goesOn || THRESHOLD.test(before)) found.add(amount);
    previous = amount;
  }
  return found;
}

interface Scope {
  readonly text: FeeText;
  readonly span: Span;
  readonly pembayar: string | null;
  /** Where the payer's name stands, so that it is no part of a label. */
  readonly tempat: Span | null;
}

/** The words of [from, to) without the payer's name. */
function labelWords(scope: Scope, from: number, to: number): string {
  const { tempat, text } = scope;
  if (tempat === null || tempat.sampai <= from || tempat.dari >= to) return wordsOf(text, from, to);
  const left = wordsOf(text, from, Math.max(from, tempat.dari));
  return `${left} ${wordsOf(text, Math.min(to, tempat.sampai), to)}`;
}

function nameAfter(scope: Scope, from: number, to: number): string | null {
  const words = labelWords(scope, from, to);
  const found = AFTER.exec(words);
  const name = found?.[1] ?? found?.[2] ?? '';
  return WORDED.test(name) ? null : labelName(name);
}

function entry(scope: Scope, jenis: FeeEntry['jenis'], nama: string | null, nominal: Nominal | null): FeeEntry {
  const words = wordsOf(scope.text, scope.span.dari, scope.span.sampai);
  return {
    part: scope.text.part,
    ...scope.span,
    jenis,
    pembayar: scope.pembayar,
    nama: VOLUNTARY.test(words) && jenis === 'rujukan' ? null : nama,
    nominal,
    terkecuali: EXCEPT.test(words),
    bertarif: TARIFF.test(words),
  };
}

function amountEntries(scope: Scope, amounts: readonly FeeEvent[], firm: readonly FeeEvent[]): FeeEntry[] {
  const { text, span } = scope;
  let from = span.dari;
  let shared: string | null = null;
  const entries: FeeEntry[] = [];
  for (const item of firm) {
    const unit = unitAfter(text.teks, item.sampai);
    const end = Math.min(unit?.sampai ?? item.sampai, span.sampai);
    if (amounts.includes(item)) {
      const words = labelWords(scope, from, item.dari);
      const before = unitBefore(words);
      const next = firm.find((other) => other.dari > item.dari)?.dari ?? span.sampai;
      const isRange = /^[^\S\n]*(?:s\.?[^\S\n]?\/?d\.?|sampai(?:[^\S\n]dengan)?|hingga|[-/]|atau)?[^\S\n]*$/iu.test(words);
      const own = labelName(before?.sisa ?? words) ?? nameAfter(scope, end, next);
      const nama = own ?? (isRange ? shared : null);
      const per = unit?.per ?? before?.per ?? null;
      const nominal = { nilai: item.nilai, per, nama, ...quote(text.part, item.dari, end) };
      entries.push(entry(scope, 'nominal', nama, nominal));
      shared = nama;
    }
    from = end;
  }
  return entries;
}

function freeEntry(scope: Scope, free: readonly FeeEvent[], firm: readonly FeeEvent[]): FeeEntry {
  const { text, span } = scope;
  const first = free[0]?.dari ?? span.dari;
  const last = free.at(-1)?.sampai ?? span.sampai;
  const start = firm.findLast((item) => item.dari < first)?.sampai ?? span.dari;
  const next = firm.find((item) => item.dari >= last)?.dari ?? span.sampai;
  const pointer = eventsIn(text, last, next)[0]?.dari ?? next;
  const after = labelWords(scope, last, pointer).replace(/^[\s(/]+/u, '');
  const tail = /^[^.;,()\n]*/u.exec(after)?.[0] ?? '';
  return entry(scope, 'gratis', labelName(labelWords(scope, start, first)) ?? labelName(tail), null);
}

function pointerEntry(scope: Scope, events: readonly FeeEvent[]): FeeEntry {
  const end = events[0]?.dari ?? scope.span.sampai;
  return entry(scope, 'rujukan', labelName(labelWords(scope, scope.span.dari, end)), null);
}

/** The payer of a clause: the one named before its first word about money, else one named after. */
function payerOf(text: FeeText, span: Span, first: number): { readonly tempat: Span; readonly depan: boolean } | null {
  const before = findPayer(wordsOf(text, span.dari, first));
  if (before !== null) {
    return { tempat: { dari: span.dari + before.dari, sampai: span.dari + before.sampai }, depan: true };
  }
  const after = findPayer(wordsOf(text, first, span.sampai));
  if (after === null) return null;
  return { tempat: { dari: first + after.dari, sampai: first + after.sampai }, depan: false };
}

/** What cannot be read in a clause, and whether it takes the amounts of the clause with it. */
function unreadable(text: FeeText, span: Span, events: readonly FeeEvent[]): { kutipan: Kutipan[]; habis: boolean } {
  const has = (jenis: FeeEvent['jenis']) => events.some((item) => item.jenis === jenis);
  if (has('rumus') && !has('gratis')) return { kutipan: [quote(text.part, span.dari, span.sampai)], habis: true };
  if (has('asing')) return { kutipan: [quote(text.part, span.dari, span.sampai)], habis: !has('rupiah') && !has('gratis') };
  const broken = events.filter((item) => item.jenis === 'rusak');
  const only = broken.length > 0 && !has('rupiah') && !has('gratis');
  return { kutipan: broken.map((item) => quote(text.part, item.dari, item.sampai)), habis: only };
}

/**
 * Reads one clause.
 * @param warisan payer the clause is about when it names none
 * @param berlanjut the clause goes on with a fine named before it
 */
export function readClause(text: FeeText, clause: Span, warisan: string | null, berlanjut: boolean): ClauseReading {
  const { denda, sisa: span } = splitFines(text, clause, berlanjut);
  const events = eventsIn(text, span.dari, span.sampai);
  const none = { entri: [], denda, tidak_terbaca: [], pembayar_depan: null };
  if (events.length === 0) return none;
  const { kutipan, habis } = unreadable(text, span, events);
  if (habis) return { ...none, tidak_terbaca: kutipan };

  const all = events.filter((item) => item.jenis === 'rupiah');
  const bounds = thresholds(text, span.dari, all);
  const free = events.filter((item) => item.jenis === 'gratis');
  const prices = all.filter((item) => !bounds.has(item));
  const others = prices.length + free.length > 0 || events.some((item) => item.jenis === 'rujukan');
  const amounts = others ? prices : all;
  const firm = [...amounts, ...free].sort((a, b) => a.dari - b.dari);

  const payer = payerOf(text, span, firm[0]?.dari ?? events[0]?.dari ?? span.sampai);
  const tempat = payer?.tempat ?? null;
  const own = tempat === null ? null : text.teks.slice(tempat.dari, tempat.sampai).replace(/\s+/gu, ' ');
  const scope: Scope = { text, span, pembayar: own ?? warisan, tempat };
  const entri = amountEntries(scope, amounts, firm);
  if (free.length > 0) entri.push(freeEntry(scope, free, firm));
  if (entri.length === 0) entri.push(pointerEntry(scope, events));
  return { entri, denda, tidak_terbaca: kutipan, pembayar_depan: payer?.depan === true ? own : null };
}
