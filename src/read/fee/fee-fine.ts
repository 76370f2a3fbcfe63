/** Fines in a clause of a fee text, told apart from what the service costs. */
import type { Denda } from '../../model/facts.ts';
import { quote } from '../word/part.ts';
import { eventsIn, type FeeEvent, type FeeText } from './fee-events.ts';
import { unitAfter } from './fee-label.ts';
import type { Span } from './fee-words.ts';

/** A clause divided into its fines and the rest that speaks of the fee. */
export interface FineSplit {
  readonly denda: readonly Denda[];
  /** What remains of the clause; empty when all of it is a fine. */
  readonly sisa: Span;
}

const CHARGED = /(?<!\p{L})(?:dikenakan|dikenai|membayar|dibebani|sebesar)(?!\p{L})/iu;
/** Words looked at for one fine: a clause that repeats them more often says nothing new. */
const MAX_WORDS = 20;
/** Leads from an amount back to the fine it is: "Rp 1.000 per hari untuk keterlambatan". */
const LEADS_BACK =
  /^[^\S\n]*(?:\(|(?:untuk|bagi|sebagai|jika|apabila|bila|kalau|atas)[^\S\n]+)(?:\p{L}+[^\S\n]+){0,3}$/iu;
/** "Terlambat" is a fine only when something is charged for it. */
function isFine(word: FeeEvent, text: FeeText, after: readonly FeeEvent[], to: number): boolean {
  if (word.kuat) return true;
  if (after.some((item) => item.jenis === 'gratis')) return false;
  if (after.some((item) => item.jenis === 'rupiah')) return true;
  const rest = text.teks.slice(word.sampai, to);
  return CHARGED.test(rest) && !/(?<!\p{L})sanksi(?!\p{L})/iu.test(rest);
}

/** "Rp 5.000 denda" is a fine, too, unless the fine has an amount of its own behind it. */
function leadsBack(text: FeeText, amount: FeeEvent, word: FeeEvent, after: readonly FeeEvent[]): boolean {
  const end = unitAfter(text.teks, amount.sampai)?.sampai ?? amount.sampai;
  const between = text.teks.slice(Math.min(end, word.dari), word.dari);
  if (/\([^\S\n]*$/u.test(between) && text.teks[word.sampai] === ')') return true;
  return (
    LEADS_BACK.test(between) || (between.trim() === '' && !after.some((item) => item.jenis === 'rupiah'))
  );
}

function fines(text: FeeText, from: number, end: number): Denda[] {
  const isTorn = text.teks[end - 1] === ')' && !text.teks.slice(from, end).includes('(');
  const to = isTorn ? end - 1 : end;
  const amounts = eventsIn(text, from, to).filter((item) => item.jenis === 'rupiah');
  if (amounts.length < 2) return [{ nilai: amounts[0]?.nilai ?? null, ...quote(text.part, from, to) }];
  return amounts.map((item) => ({ nilai: item.nilai, ...quote(text.part, item.dari, item.sampai) }));
}

const NONE =
  /^[^\S\n]*(?:keterlambatan)?[^\S\n]*[:=]?[^\S\n]*(?:tidak[^\S\n]+(?:ada|dikenakan|dipungut)|nihil|-)/iu;

/** Whether a fine that ends at `from` is denied ("Denda: tidak ada"). */
function isDenied(text: FeeText, from: number, to: number): boolean {
  const events = eventsIn(text, from, to);
  if (NONE.test(text.teks.slice(from, to))) return true;
  return events.some((item) => item.jenis === 'gratis') && !events.some((item) => item.jenis === 'rupiah');
}

/** The last amount or "gratis" before a fine that still belongs to the fee; null when the word is no fine at all. */
function keptBefore(
  word: FeeEvent,
  text: FeeText,
  events: readonly FeeEvent[],
  to: number,
): { readonly terakhir: FeeEvent | undefined } | null {
  const before = events.filter(
    ({ dari, jenis }) => dari < word.dari && (jenis === 'rupiah' || jenis === 'gratis'),
  );
  const after = events.filter((item) => item.dari > word.dari);
  const back = before.at(-1);
  if (back?.jenis === 'rupiah' && leadsBack(text, back, word, after)) return { terakhir: before.at(-2) };
  return isFine(word, text, after, to) ? { terakhir: back } : null;
}

/**
 * Takes the fines out of a clause.
 * @param berlanjut the clause goes on with a fine named before it ("denda Rp 1.000 untuk WNI, Rp 2.000 untuk WNA")
 */
export function splitFines(text: FeeText, clause: Span, berlanjut: boolean): FineSplit {
  const events = eventsIn(text, clause.dari, clause.sampai);
  const none: Span = { dari: clause.sampai, sampai: clause.sampai };
  if (berlanjut && events.some((item) => item.jenis === 'rupiah')) {
    return { denda: fines(text, clause.dari, clause.sampai), sisa: none };
  }
  for (const word of events.filter((item) => item.jenis === 'denda').slice(0, MAX_WORDS)) {
    const kept = keptBefore(word, text, events, clause.sampai);
    if (kept === null) continue;
    const last = kept.terakhir;
    const end = last === undefined ? clause.dari : last.sampai;
    const from =
      last?.jenis === 'rupiah' ? Math.min(unitAfter(text.teks, end)?.sampai ?? end, word.dari) : end;
    const gap = /^[\s,./(-]*/u.exec(text.teks.slice(from, word.dari))?.[0].length ?? 0;
    const denda = isDenied(text, word.sampai, clause.sampai) ? [] : fines(text, from + gap, clause.sampai);
    return { denda, sisa: last === undefined ? none : { dari: clause.dari, sampai: from } };
  }
  return { denda: [], sisa: clause };
}
