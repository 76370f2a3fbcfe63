/** What a clause of a fee text says, as entries: an amount, free, or a pointer, each with its payer and its name. */
import type { Nominal } from '../../model/facts.ts';
import { quote, type TextPart } from '../word/part.ts';
import type { FeeEvent } from './fee-events.ts';
import { labelName, unitAfter, unitBefore } from './fee-label.ts';
import { freeNameAfter, labelWords, nameAfter, nameBefore, type Scope } from './fee-scope.ts';
import type { Span } from './fee-words.ts';

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

/** Nothing but the link of a range between two amounts: the name of the first holds for the second. */
const RANGE_LINK = /^[^\S\n]*(?:s\.?[^\S\n]?\/?d\.?|sampai(?:[^\S\n]dengan)?|hingga|[-/&]|atau)?[^\S\n]*$/iu;

/** "Dasar hukum: Perda ..." names no product. */
const BASIS = /^(?:dasar|landasan|acuan|regulasi)(?:\s+hukum(?:nya)?)?$/iu;

type Kind = FeeEntry['jenis'];

function entry(scope: Scope, jenis: Kind, nama: string | null, nominal: Nominal | null): FeeEntry {
  const { text, span, pembayar, terkecuali, bertarif } = scope;
  return { part: text.part, ...span, jenis, pembayar, nama, nominal, terkecuali, bertarif };
}

interface Priced {
  readonly item: FeeEvent;
  /** Where the words about this amount begin. */
  readonly dari: number;
  /** Where the words about the next price begin. */
  readonly batas: number;
}

function nominal(scope: Scope, priced: Priced, shared: string | null | undefined): Nominal {
  const { text, span } = scope;
  const { item, dari, batas } = priced;
  const unit = unitAfter(text.teks, item.sampai);
  const end = Math.min(unit?.sampai ?? item.sampai, span.sampai);
  const words = labelWords(scope, dari, item.dari);
  const before = unitBefore(words);
  const ahead = before === null ? nameBefore(scope, dari, item.dari) : labelName(before.sisa);
  const goesOn = shared !== undefined && RANGE_LINK.test(words);
  const nama = goesOn ? shared : (ahead ?? nameAfter(scope, end, batas));
  return {
    nilai: item.nilai,
    per: unit?.per ?? before?.per ?? null,
    nama,
    ...quote(text.part, item.dari, end),
  };
}

/**
 * The amounts of a clause.
 * @param firm amounts and "gratis" of the clause, in order
 */
export function amountEntries(scope: Scope, firm: readonly FeeEvent[]): FeeEntry[] {
  const { text, span } = scope;
  const entries: FeeEntry[] = [];
  let dari = span.dari;
  let shared: string | null | undefined;
  for (const [at, item] of firm.entries()) {
    if (item.jenis === 'rupiah') {
      const one = nominal(scope, { item, dari, batas: firm[at + 1]?.dari ?? span.sampai }, shared);
      entries.push(entry(scope, 'nominal', one.nama, one));
      shared = one.nama;
    }
    dari = Math.min(unitAfter(text.teks, item.sampai)?.sampai ?? item.sampai, span.sampai);
  }
  return entries;
}

/**
 * That something is free, if the clause says so.
 * @param firm amounts and "gratis" of the clause, in order
 */
export function freeEntries(scope: Scope, firm: readonly FeeEvent[]): FeeEntry[] {
  const first = firm.findIndex((item) => item.jenis === 'gratis');
  const last = firm.findLastIndex((item) => item.jenis === 'gratis');
  const from = firm[first];
  const to = firm[last];
  if (from === undefined || to === undefined) return [];
  const start = firm[first - 1]?.sampai ?? scope.span.dari;
  const nama = nameBefore(scope, start, from.dari) ?? freeNameAfter(scope, to, firm[last + 1]?.dari);
  return [entry(scope, 'gratis', nama, null)];
}

/** That the payer of a clause is exempt from the price before it. */
export function exemptEntry(scope: Scope): FeeEntry {
  const pembayar = scope.pembayar?.replace(/^(?:kecuali|selain) /iu, '') ?? null;
  return entry({ ...scope, pembayar }, 'gratis', null, null);
}

/** That a clause gives no amount: a rule it points to at `end`, or vague words. */
export function pointerEntry(scope: Scope, end: number): FeeEntry {
  const nama = scope.sukarela ? null : labelName(labelWords(scope, scope.span.dari, end));
  return entry(scope, 'rujukan', nama !== null && BASIS.test(nama) ? null : nama, null);
}
