/** A line of a fee text as clauses: pieces that each speak of one payer or one price. */
import { eventsIn, type FeeEvent, type FeeText } from './fee-events.ts';
import { KNOWN_UNIT, labelName } from './fee-label.ts';
import { brackets, type FeeLine } from './fee-lines.ts';
import { findOutsider, findPayer } from './fee-payer.ts';
import { isInside, type Span } from './fee-words.ts';

// The position of a cut is where the next piece begins; a conjunction belongs to the piece it opens.
const CUT = new RegExp(
  String.raw`(?<=,)(?=[^\S\n])|(?<=[^\S\n])(?=(?:dan|serta|sedangkan|sementara|namun|tetapi|tapi|adapun|kecuali|selain|ditambah|plus)[^\S\n])|(?<=[^\S\n])(?=(?:-|\/(?![^\S\n]${KNOWN_UNIT}(?!\p{L})))[^\S\n])|(?<=\.)(?=[^\S\n])|(?<=:)(?=[^\S\n]*-)`,
  'giu',
);
/** Pieces that explain what stands before them when they say nothing of their own. */
const TRAILING =
  /^[\s,/-]*(?:dan[^\S\n]+)?(?:untuk|bagi|khusus|per|tiap|setiap|yang|sesuai|berdasar\p{L}*|belum|sudah|tidak|termasuk|dibayar\p{L}*|disetor\p{L}*|melalui|kepada|jika|apabila|bila|dengan)(?!\p{L})|^[\s,/-]*\(/iu;
const LEAD_IN = /(?:untuk|bagi|khusus|kepada|terhadap|oleh|dengan|\()[^\S\n]*(?:yang[^\S\n]+)?$/iu;

/** "Kecuali" opens a statement about others. */
const EXCEPT = /^[\s,(/-]*(?:kecuali|selain)(?!\p{L})/iu;
const MONEY_NOUN =
  /(?<!\p{L})(?:biaya|tari[fp]|retribusi|membayar|dikenakan|pajak|pkb|bbnkb|pbb|bphtb|pnbp|swdkllj)(?!\p{L})/iu;

const FIRM: ReadonlySet<FeeEvent['jenis']> = new Set(['rupiah', 'gratis', 'denda', 'asing', 'rusak']);

interface Piece extends Span {
  /** Holds an amount, "gratis" or a fine. */
  readonly tegas: boolean;
  readonly gratis: boolean;
  /** Holds a pointer to a rule or vague words. */
  readonly lunak: boolean;
  /** Says of something else what the clause before says: an exception, a price by rule, or only a rule. */
  readonly lain: 'kecuali' | 'bertarif' | 'berdasar' | null;
  readonly pembayar: boolean;
}

/** The words of [from, to) with citations blanked, in which payers and labels are looked for. */
export function wordsOf(text: FeeText, from: number, to: number): string {
  let words = '';
  let at = from;
  for (const item of eventsIn(text, from, to)) {
    if (item.jenis !== 'sitasi' && item.jenis !== 'tautan') continue;
    const end = Math.min(item.sampai, to);
    words += `${text.teks.slice(at, item.dari)}${' '.repeat(Math.max(0, end - item.dari))}`;
    at = Math.max(at, end);
  }
  return words + text.teks.slice(at, to);
}

/** Where a bracket behind a price speaks of another payer: "Rp 10.000 (pelajar 5.000)", "(kecuali peserta JKN)". */
function bracketCuts(text: FeeText, shut: readonly Span[], events: readonly FeeEvent[]): number[] {
  const priced = (at: number) => events.some((item) => FIRM.has(item.jenis) && item.dari < at);
  return shut.flatMap(({ dari, sampai }) => {
    if (!priced(dari)) return [];
    const first = eventsIn(text, dari, sampai).find((item) => FIRM.has(item.jenis));
    const words = text.teks.slice(dari + 1, first?.dari ?? sampai);
    if (first === undefined && !EXCEPT.test(words)) return [];
    return findPayer(words) === null || /\d/u.test(words) ? [] : [dari];
  });
}

/** "Rp 25.000/Gratis (BPJS)": a price and "gratis" with nothing but a stroke between. */
function strokeCuts(text: FeeText, events: readonly FeeEvent[]): number[] {
  const firm = events.filter((item) => item.jenis === 'rupiah' || item.jenis === 'gratis');
  return firm.slice(1).flatMap((item, index) => {
    const before = firm[index];
    if (before === undefined || before.jenis === item.jenis) return [];
    return /^[^\S\n]*\/[^\S\n]*$/u.test(text.teks.slice(before.sampai, item.dari)) ? [item.dari] : [];
  });
}

/** "Gratis, kecuali terlambat lebih dari 30 hari: WNI Rp 25.000": the payers behind the colon pay a fine. */
function opensFines(text: FeeText, from: number, to: number): boolean {
  return (
    /:\s*$/u.test(text.teks.slice(from, to)) &&
    eventsIn(text, from, to).some(({ jenis }) => jenis === 'denda')
  );
}

/** Where another payer begins without any sign between: "Umum Rp 10.000 BPJS Gratis". */
function payerCuts(text: FeeText, line: FeeLine, events: readonly FeeEvent[]): number[] {
  const firm = events.filter((item) => item.jenis !== 'denda' && FIRM.has(item.jenis));
  return firm.slice(1).flatMap((item, index) => {
    const from = firm[index]?.sampai ?? line.dari;
    const between = text.teks.slice(from, item.dari);
    const payer = findPayer(between) ?? findOutsider(between, text.teks.slice(line.dari, from));
    if (payer !== null && opensFines(text, from, from + payer.dari)) return [];
    return payer === null || LEAD_IN.test(between.slice(0, payer.dari)) ? [] : [from + payer.dari];
  });
}

/** "Gratis, biaya obat sesuai Perda": another product with a tariff of its own. */
function namesOther(text: FeeText, from: number, to: number, events: readonly FeeEvent[]): Piece['lain'] {
  const words = text.teks.slice(from, to);
  if (EXCEPT.test(words)) return 'kecuali';
  const first = events[0];
  if (first === undefined || TRAILING.test(words)) return null;
  if (labelName(wordsOf(text, from, first.dari)) === null) return null;
  if (MONEY_NOUN.test(words)) return 'bertarif';
  return events.some((item) => item.jenis === 'sitasi') ? 'berdasar' : null;
}

function piece(text: FeeText, from: number, to: number): Piece {
  const events = eventsIn(text, from, to);
  return {
    lain: namesOther(text, from, to, events),
    dari: from,
    sampai: to,
    tegas: events.some((item) => FIRM.has(item.jenis)),
    gratis: events.some((item) => item.jenis === 'gratis'),
    lunak: events.length > 0,
    pembayar: findPayer(wordsOf(text, from, to)) !== null,
  };
}

function pieces(text: FeeText, line: FeeLine): Piece[] {
  const words = text.teks.slice(line.dari, line.sampai);
  const events = eventsIn(text, line.dari, line.sampai);
  const locked = events.filter((item) => item.jenis !== 'rumus');
  const shut = brackets(words).map(({ dari, sampai }) => ({
    dari: line.dari + dari,
    sampai: line.dari + sampai,
  }));
  const cuts = [...words.matchAll(CUT)].map((found) => line.dari + found.index);
  const more = [
    ...payerCuts(text, line, events),
    ...bracketCuts(text, shut, events),
    ...strokeCuts(text, events),
  ];
  const places = [...new Set([...cuts, ...more])]
    .filter((at) => at > line.dari && !isInside(shut, at) && !isInside(locked, at))
    .sort((a, b) => a - b);
  return [line.dari, ...places].map((from, index) => piece(text, from, places[index] ?? line.sampai));
}

/** Hands the pieces at the front of `waiting` that explain the clause before over to it. */
function settle(current: Piece[] | undefined, waiting: Piece[], next: Piece, text: FeeText): void {
  while (current !== undefined && waiting[0] !== undefined) {
    const first = waiting[0];
    const explains = TRAILING.test(text.teks.slice(first.dari, first.sampai));
    if (!explains || (first.pembayar && !next.pembayar)) return;
    current.push(first);
    waiting.shift();
  }
}

/** A product with nothing but a rule stands for itself beside a price; beside "gratis" the rule is the basis of that. */
function isOther(next: Piece, current: readonly Piece[] | undefined): boolean {
  if (next.lain !== 'berdasar') return next.lain !== null;
  return current?.some((one) => one.tegas) === true && !current.some((one) => one.gratis);
}

/** "Gratis kecuali WNA": what the exception costs is not said, but it is not free. */
function isException(next: Piece, current: readonly Piece[] | undefined): boolean {
  return next.lain === 'kecuali' && !next.lunak && current?.some((one) => one.gratis) === true;
}

/** A price "kecuali pasien BPJS": who is named so does not pay it. */
function isExempt(next: Piece, current: readonly Piece[] | undefined): boolean {
  if (next.lain !== 'kecuali' || next.lunak || !next.pembayar || current === undefined) return false;
  return current.some((one) => one.tegas) && !current.some((one) => one.gratis);
}

/** A clause; `bebas` when it names those who are exempt from the price before. */
export interface FeeClause extends Span {
  readonly bebas?: boolean;
}

const EDGE_BEFORE =
  /^(?:[\s,;/-]|(?:dan|serta|sedangkan|sementara(?:[^\S\n]+itu)?|namun|tetapi|tapi|adapun|plus)(?!\p{L}))+/iu;

/** A clause without the sign or conjunction that divides it from its neighbours. */
function clauseSpan(text: FeeText, pieces: readonly Piece[], line: FeeLine, bebas: boolean): FeeClause {
  const from = pieces[0]?.dari ?? line.dari;
  const words = text.teks.slice(from, pieces.at(-1)?.sampai ?? line.sampai);
  const wrapped = /^\([^()]*\)[\s,;.]*$/u.test(words);
  const head = wrapped ? 1 : (EDGE_BEFORE.exec(words)?.[0].length ?? 0);
  const sampai = from + words.replace(wrapped ? /\)[\s,;.]*$/u : /[\s,;.]+$/u, '').length;
  return { dari: Math.min(from + head, sampai), sampai, bebas };
}

/** The clauses of a line: a piece that says nothing is the label of the next one or explains the one before. */
export function feeClauses(text: FeeText, line: FeeLine): FeeClause[] {
  const clauses: Piece[][] = [];
  const exempt = new Set<Piece>();
  const waiting: Piece[] = [];
  for (const next of pieces(text, line)) {
    const current = clauses.at(-1);
    const named = next.pembayar || isOther(next, current) || waiting.some((one) => one.pembayar);
    if (isExempt(next, current)) exempt.add(next);
    const opens = isException(next, current) || exempt.has(next);
    if (next.tegas || (next.lunak && (named || current === undefined)) || opens) {
      settle(current, waiting, next, text);
      clauses.push([...waiting.splice(0), next]);
    } else if (next.lunak && current !== undefined) {
      current.push(...waiting.splice(0), next);
    } else {
      waiting.push(next);
    }
  }
  clauses.at(-1)?.push(...waiting);
  return (clauses.length === 0 ? [waiting] : clauses).map((pieces) =>
    clauseSpan(
      text,
      pieces,
      line,
      pieces.some((one) => exempt.has(one)),
    ),
  );
}
