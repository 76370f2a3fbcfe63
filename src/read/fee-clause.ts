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
/** Money that goes the other way, or that nobody may ask for. */
const NO_FEE =
  /(?<!\p{L})(?:mendapat(?:kan)?|menerima|memperoleh|diberi(?:kan)?)[^\S\n][^.;]{0,60}$|(?<!\p{L})(?:oknum|pidana|dipidana|penjara)(?!\p{L})|(?:jika|apabila|bila|kalau)[^.;]{0,40}(?:petugas|pegawai)[^.;]{0,30}(?:meminta|memungut|menarik)/iu;
const EXCEPT = /^[\s,(/-]*(?:kecuali|selain)(?!\p{L})/iu;
/** "Rp 30.000 kecuali pasien BPJS": who comes next does not pay. */
const EXCEPTED = /(?<!\p{L})(?:kecuali|selain)(?!\p{L})/iu;
const TARIFF = /(?<!\p{L})(?:tari[fp]|biaya|retribusi|pembayaran|besaran|dikenakan|dipungut)(?!\p{L})/iu;
const VOLUNTARY = /suka[^\S\n]?rela|ikh?las|sumbangan|infa[kq]|donasi/iu;
const AFTER = /^[^\S\n]*(?:(?:untuk|bagi|khusus)[^\S\n]+([^.;\n()]+)|\(([^()\n]*\p{L}[^()\n]*)\))/u;
/** A remark in brackets that names no price: the amount in words, its basis, its bounds. */
const REMARK =
  /rupiah|gratis|^\s*(?:sesuai|berdasar|perda|perbup|min|mak[si]|paling|per(?!\p{L})|belum|sudah|termasuk|jika|apabila|bila|dibayar|\d)/iu;

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

const POINTING: ReadonlySet<FeeEvent['jenis']> = new Set(['rujukan', 'sitasi', 'lampiran', 'tautan']);

/** The name in the words of [from, to) before a price, wherever a rule is cited among them. */
function nameBefore(scope: Scope, from: number, to: number): string | null {
  const pointers = eventsIn(scope.text, from, to).filter((item) => POINTING.has(item.jenis));
  const first = pointers[0]?.dari ?? to;
  const last = Math.min(to, pointers.at(-1)?.sampai ?? from);
  return labelName(labelWords(scope, from, first)) ?? labelName(labelWords(scope, last, to));
}

function nameAfter(scope: Scope, from: number, to: number): string | null {
  const words = labelWords(scope, from, to);
  const found = AFTER.exec(words);
  const name = found?.[1] ?? found?.[2] ?? '';
  return REMARK.test(name) ? null : labelName(name);
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
  let shared: string | null | undefined;
  const entries: FeeEntry[] = [];
  for (const item of firm) {
    const unit = unitAfter(text.teks, item.sampai);
    const end = Math.min(unit?.sampai ?? item.sampai, span.sampai);
    if (amounts.includes(item)) {
      const words = labelWords(scope, from, item.dari);
      const before = unitBefore(words);
      const next = firm.find((other) => other.dari > item.dari)?.dari ?? span.sampai;
      const isRange = /^[^\S\n]*(?:s\.?[^\S\n]?\/?d\.?|sampai(?:[^\S\n]dengan)?|hingga|[-/]|atau)?[^\S\n]*$/iu.test(words);
      const own =
        (before === null ? nameBefore(scope, from, item.dari) : labelName(before.sisa)) ?? nameAfter(scope, end, next);
      const nama: string | null = isRange && shared !== undefined ? shared : own;
      const per = unit?.per ?? before?.per ?? null;
      const nominal = { nilai: item.nilai, per, nama, ...quote(text.part, item.dari, end) };
      entries.push(entry(scope, 'nominal', nama, nominal));
      shared = nama;
    }
    from = end;
  }
  return entries;
}

/** "Tidak dipungut biaya pengobatan", "gratis untuk penerbitan baru": what is free may stand behind. */
function freeNameAfter(scope: Scope, last: FeeEvent, next: number | undefined): string | null {
  const to = next ?? scope.span.sampai;
  const pointer = eventsIn(scope.text, last.sampai, to).find((item) => POINTING.has(item.jenis))?.dari ?? to;
  const words = labelWords(scope, last.sampai, pointer);
  const led = /^[^\S\n]*(?:untuk|bagi|khusus)[^\S\n]+([^;,()\n]+)/iu.exec(words)?.[1];
  if (led !== undefined) return labelName(led);
  const isNoun = /(?:biaya|tari[fp]|retribusi|pungutan)$/iu.test(scope.text.teks.slice(last.dari, last.sampai));
  return next === undefined && isNoun ? labelName(/^[^.;,()\n]*/u.exec(words)?.[0] ?? '') : null;
}

function freeEntry(scope: Scope, free: readonly FeeEvent[], firm: readonly FeeEvent[]): FeeEntry[] {
  const first = free[0];
  const last = free.at(-1);
  if (first === undefined || last === undefined) return [];
  const start = firm.findLast((item) => item.dari < first.dari)?.sampai ?? scope.span.dari;
  const next = firm.find((item) => item.dari >= last.sampai)?.dari;
  return [entry(scope, 'gratis', nameBefore(scope, start, first.dari) ?? freeNameAfter(scope, last, next), null)];
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
  if (after === null || EXCEPTED.test(text.teks.slice(first, first + after.sampai))) return null;
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
  if (all[0] !== undefined && NO_FEE.test(text.teks.slice(span.dari, all[0].dari))) return none;
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
  const entri = [...amountEntries(scope, amounts, firm), ...freeEntry(scope, free, firm)];
  if (entri.length === 0) entri.push(pointerEntry(scope, events));
  return { entri, denda, tidak_terbaca: kutipan, pembayar_depan: payer?.depan === true ? own : null };
}
