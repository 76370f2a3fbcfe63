/** Names in a clause of a fee text: who pays, and what a price is for. */
import { wordsOf } from './fee-clauses.ts';
import { eventsIn, type FeeEvent, type FeeText } from './fee-events.ts';
import { labelName } from './fee-label.ts';
import { findOutsider, findPayer, type Payer } from './fee-payer.ts';
import type { Span } from './fee-words.ts';

/** A payer and whether it stands before the first word about money. */
export interface ClausePayer {
  readonly tempat: Payer;
  readonly depan: boolean;
}

/** A clause with its payer, in which names are looked for. */
export interface Scope {
  readonly text: FeeText;
  readonly span: Span;
  readonly pembayar: string | null;
  /** Where the payer's name stands, so that it is no part of a product's name. */
  readonly tempat: Span | null;
  /** The clause speaks of gifts, which name no product. */
  readonly sukarela: boolean;
  readonly terkecuali: boolean;
  readonly bertarif: boolean;
}

/** Opens an exception: "kecuali kartu hilang Rp 5.000". */
export const EXCEPT = /^[\s,(/-]*(?:kecuali|selain)(?!\p{L})/iu;
/** "Rp 30.000 kecuali pasien BPJS": who comes next does not pay. */
const EXCEPTED = /(?<!\p{L})(?:kecuali|selain)(?!\p{L})/iu;
const TARIFF = /(?<!\p{L})(?:tari[fp]|biaya|retribusi|pembayaran|besaran|dikenakan|dipungut)(?!\p{L})/iu;
const VOLUNTARY = /suka[^\S\n]?rela|ikh?las|sumbangan|infa[kq]|donasi/iu;
const AFTER =
  /^[^\S\n]*(?:(?:untuk|bagi|khusus|jika|apabila|bila)[^\S\n]+([^.;\n()]+)|\(([^()\n]*\p{L}[^()\n]*)\))/u;
const FREE_AFTER =
  /^[^\S\n)]*(?:(?:untuk|bagi|khusus|jika|apabila|bila)[^\S\n]+)?((?<=[^\S\n])[^;,()\n]+|(?:di|pada)[^\S\n][^;,()\n]+)/iu;
/** A remark in brackets that names no product: the amount in words, its basis, its bounds. */
const REMARK =
  /rupiah|gratis|^\s*(?:sesuai|berdasar|perda|perbup|min|mak[si]|paling|per(?!\p{L})|belum|sudah|termasuk|jika|apabila|bila|dibayar|dapat|\d+(?!\d|\s*[-–]\s*\d|[^\S\n]*\p{L}+[^\S\n]+pertama))/iu;
const POINTING: ReadonlySet<FeeEvent['jenis']> = new Set(['rujukan', 'sitasi', 'lampiran', 'tautan']);

function moved(payer: Payer, by: number): Payer {
  return { ...payer, dari: payer.dari + by, sampai: payer.sampai + by };
}

/** The payer of a clause: the one named before its first word about money at `first`, else one named after it. */
export function payerOf(text: FeeText, span: Span, first: number): ClausePayer | null {
  const words = wordsOf(text, span.dari, first);
  const line = text.teks.lastIndexOf('\n', Math.max(0, span.dari - 1)) + 1;
  const before = findPayer(words) ?? findOutsider(words, text.teks.slice(line, span.dari));
  if (before !== null) return { tempat: moved(before, span.dari), depan: true };
  const after = findPayer(wordsOf(text, first, span.sampai));
  if (after === null || EXCEPTED.test(text.teks.slice(first, first + after.sampai))) return null;
  return { tempat: moved(after, first), depan: false };
}

/** The payer's name as written; "kecuali" before it only says that the clause is an exception. */
function payerName(text: FeeText, { dari, sampai }: Span): string {
  return text.teks
    .slice(dari, sampai)
    .replace(/\s+/gu, ' ')
    .replace(/^kecuali /iu, '');
}

/**
 * A clause ready to be searched for names.
 * @param warisan payer the clause is about when it names none
 */
export function scopeOf(text: FeeText, span: Span, payer: ClausePayer | null, warisan: string | null): Scope {
  const words = wordsOf(text, span.dari, span.sampai);
  const tempat = payer?.tempat ?? null;
  return {
    text,
    span,
    pembayar: tempat === null ? warisan : payerName(text, tempat),
    tempat,
    sukarela: VOLUNTARY.test(words),
    terkecuali: EXCEPT.test(words),
    bertarif: TARIFF.test(words),
  };
}

/** The words of [from, to) without the payer's name. */
export function labelWords(scope: Scope, from: number, to: number): string {
  const { tempat, text } = scope;
  if (tempat === null || tempat.sampai <= from || tempat.dari >= to) return wordsOf(text, from, to);
  const left = wordsOf(text, from, Math.max(from, tempat.dari));
  return `${left} ${wordsOf(text, Math.min(to, tempat.sampai), to)}`;
}

/** The name in the words of [from, to) before a price, wherever a rule is cited among them. */
export function nameBefore(scope: Scope, from: number, to: number): string | null {
  const pointers = eventsIn(scope.text, from, to).filter((item) => POINTING.has(item.jenis));
  const first = pointers[0]?.dari ?? to;
  const last = Math.min(to, pointers.at(-1)?.sampai ?? from);
  return labelName(labelWords(scope, from, first)) ?? labelName(labelWords(scope, last, to));
}

/** The name behind an amount: "Rp 5.000 untuk kartu hilang", "Rp 5.000 (roda dua)". */
export function nameAfter(scope: Scope, from: number, to: number): string | null {
  const found = AFTER.exec(labelWords(scope, from, to));
  const name = found?.[1] ?? found?.[2] ?? '';
  return REMARK.test(name) ? null : labelName(name);
}

/** The name behind "gratis": "tidak dipungut biaya pengobatan", "gratis untuk penerbitan baru". */
export function freeNameAfter(scope: Scope, last: Span, next: number | undefined): string | null {
  const to = next ?? scope.span.sampai;
  const pointer = eventsIn(scope.text, last.sampai, to).find((item) => POINTING.has(item.jenis))?.dari ?? to;
  const words = labelWords(scope, last.sampai, pointer);
  const led = FREE_AFTER.exec(words)?.[1];
  if (led !== undefined) return labelName(led);
  const said = scope.text.teks.slice(last.dari, last.sampai);
  if (next !== undefined || !/(?:biaya|tari[fp]|retribusi|pungutan)$/iu.test(said)) return null;
  return labelName(/^[^.;,()\n]*/u.exec(words)?.[0] ?? '');
}
