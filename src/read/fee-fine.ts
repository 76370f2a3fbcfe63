/** Fines in a clause of a fee text, told apart from what the service costs. */
import type { Denda } from '../model/facts.ts';
import { eventsIn, type FeeEvent, type FeeText } from './fee-events.ts';
import { unitAfter } from './fee-label.ts';
import type { Span } from './fee-words.ts';
import { quote } from './part.ts';

/** A clause divided into its fines and the rest that speaks of the fee. */
export interface FineSplit {
  readonly denda: readonly Denda[];
  /** What remains of the clause; empty when all of it is a fine. */
  readonly sisa: Span;
}

const CHARGED = /(?<!\p{L})(?:dikenakan|dikenai|membayar|dibebani|sebesar)(?!\p{L})/iu;
/** Leads from an amount back to the fine it is: "Rp 1.000 per hari untuk keterlambatan". */
const LEADS_BACK =
  /^[^\S\n]*(?:\(|(?:untuk|bagi|sebagai|jika|apabila|bila|kalau|atas)[^\S\n]+)(?:\p{L}+[^\S\n]+){0,3}$/iu;
/** "Terlambat" is a fine only when something is charged for it. */
function isFine(word: FeeEvent, text: FeeText, after: readonly FeeEvent[], to: number): boolean {
  if (word.kuat) return true;
  if (after.some((item) => item.jenis === 'gratis')) return false;
  return after.some((item) => item.jenis === 'rupiah') || CHARGED.test(text.teks.slice(word.sampai, to));
}

/** "Rp 5.000 denda" is a fine, too, unless the fine has an amount of its own behind it. */
function leadsBack(text: FeeText, amount: FeeEvent, word: FeeEvent, after: readonly FeeEvent[]): boolean {
  const end = unitAfter(text.teks, amount.sampai)?.sampai ?? amount.sampai;
  const between = text.teks.slice(Math.min(end, word.dari), word.dari);
  if (/\([^\S\n]*$/u.test(between) && text.teks[word.sampai] === ')') return true;
  return LEADS_BACK.test(between) || (between.trim() === '' && !after.some((item) => item.jenis === 'rupiah'));
}

function fines(text: FeeText, from: number, to: number): Denda[] {
  const amounts = eventsIn(text, from, to).filter((item) => item.jenis === 'rupiah');
  if (amounts.length < 2) return [{ nilai: amounts[0]?.nilai ?? null, ...quote(text.part, from, to) }];
  return amounts.map((item) => ({ nilai: item.nilai, ...quote(text.part, item.dari, item.sampai) }));
}

/** Whether a fine that was denied ("Denda: tidak ada") stands in [from, to). */
function isDenied(text: FeeText, from: number, to: number): boolean {
  const events = eventsIn(text, from, to);
  return events.some((item) => item.jenis === 'gratis') && !events.some((item) => item.jenis === 'rupiah');
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
  const words = events.filter((item) => item.jenis === 'denda');
  for (const word of words) {
    const before = events.filter((item) => item.dari < word.dari && ['rupiah', 'gratis'].includes(item.jenis));
    const back = before.at(-1);
    const after = events.filter((item) => item.dari > word.dari);
    const isBack = back?.jenis === 'rupiah' && leadsBack(text, back, word, after);
    if (!isBack && !isFine(word, text, after, clause.sampai)) continue;
    const kept = isBack ? before.slice(0, -1) : before;
    const last = kept.at(-1);
    const from = last === undefined ? clause.dari : (unitAfter(text.teks, last.sampai)?.sampai ?? last.sampai);
    const gap = /^[\s,./(-]*/u.exec(text.teks.slice(from, word.dari))?.[0].length ?? 0;
    const denda = isDenied(text, word.dari, clause.sampai) ? [] : fines(text, from + gap, clause.sampai);
    return { denda, sisa: last === undefined ? none : { dari: clause.dari, sampai: from } };
  }
  return { denda: [], sisa: clause };
}
