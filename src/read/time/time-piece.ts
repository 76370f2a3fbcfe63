/** Every amount of time with the words of its clause that speak about it. */

import type { TimeLine, TimePart } from './duration-lines.ts';
import { type Modifiers, modifierAfter, modifiersBefore } from './duration-modifier.ts';
import { isExtension } from './duration-role.ts';
import type { FoundTime, Span } from './time-scan.ts';

/** A stretch of a line between semicolons and full stops, with the amounts in it. */
export interface TimeClause extends Span {
  readonly baris: TimeLine;
  readonly waktu: readonly FoundTime[];
}

/** An amount, its modifiers, and the words before and after that belong to it. */
export interface TimePiece {
  readonly klausa: TimeClause;
  readonly waktu: FoundTime;
  readonly sifat: Modifiers;
  readonly depan: Span;
  readonly belakang: Span;
  /** Everything from the amount before, or the start of the clause, up to this one. */
  readonly antara: Span;
  /** The amount with its modifiers. */
  readonly kutipan: Span;
  /** Stands in a bracket right after the amount before it. */
  readonly dalamKurung: boolean;
}

/** A clause shorter than this says nothing without an amount. */
const MIN_CLAUSE = 8;
const CLAUSE_END = /;|\||[.!?](?=\s+[\p{Lu}(]|\s*$)/gu;
const SHORT_FORM =
  /(?:^|[\s(.])(?:maks|max|min|mak|no|nomor|kab|kec|kel|dr|drg|jl|tgl|thn|th|hr|lab|lk|kl|dll|dsb|dst|sdr|a\.n|s\.d|d|st|ka|kasi|tk|gol|\d)\.$/iu;
const JOIN = /(?:^|[\s),])(?:dan|serta|sedangkan|kemudian|lalu|selanjutnya|atau|adapun)(?=\s|$)/gu;
const TRAILER =
  /^[\s,(]*(?:untuk|bagi|khusus|per|setelah|sejak|sesudah|apabila|bila|jika|kalau|terhitung|dari|dengan|pada|sesuai|tergantung|kecuali)(?![a-z])/u;
/** "... dengan waktu tanggap 5 menit": names the time that follows. */
const LEADER =
  /(?:^|\s)(?:dengan\s+)?(?:jangka\s+waktu|waktu|lamanya|masa\s+berlaku|re?spons?e?\s+time)(?![a-z])[^.;,]{0,80}$/u;
const EMPTY_LEAD = /^[\s,;:.()&/*+-]*(?:(?:dan|serta|atau|sedangkan|kemudian|lalu)[\s,]*)?$/u;

/** The clauses of a line. */
export function clausesOf(line: TimeLine, times: readonly FoundTime[]): readonly TimeClause[] {
  const text = line.bagian.rapi.slice(line.dari, line.sampai);
  const clauses: TimeClause[] = [];
  let next = 0;
  let from = line.dari;
  const close = (to: number) => {
    const waktu: FoundTime[] = [];
    for (let time = times[next]; time !== undefined && time.dari < to; time = times[next]) {
      waktu.push(time);
      next += 1;
    }
    if (waktu.length > 0 || to - from >= MIN_CLAUSE)
      clauses.push({ baris: line, dari: from, sampai: to, waktu });
  };
  for (const match of text.matchAll(CLAUSE_END)) {
    const to = line.dari + match.index;
    if (match[0] === '.' && SHORT_FORM.test(text.slice(Math.max(0, match.index - 8), match.index + 1)))
      continue;
    const inside = times[next];
    if (inside !== undefined && inside.dari < to && inside.sampai > to) continue;
    close(to);
    from = to + 1;
  }
  close(line.sampai);
  return clauses;
}

/** End of the bracket that opens `middle`, or 0. */
function bracketEnd(middle: string): number {
  if (!/^[\s,]*\(/u.test(middle)) return 0;
  const close = middle.indexOf(')');
  return close < 0 ? 0 : close + 1;
}

function lastJoin(text: string): number {
  let at = -1;
  for (const match of text.matchAll(JOIN)) at = match.index;
  return at;
}

/**
 * Where the words between two amounts stop speaking about the first: at a bracket that closes, the last comma, the last
 * "dan"; else labels stand where the first label stood.
 */
function splitBetween(middle: string, labelFirst: boolean): number {
  if (middle.trim() === '') return middle.length;
  const bracket = bracketEnd(middle);
  const rest = middle.slice(bracket);
  const newline = rest.lastIndexOf('\n');
  if (newline >= 0 && !EMPTY_LEAD.test(rest.slice(newline))) return bracket + newline;
  const comma = rest.lastIndexOf(',');
  if (comma >= 0) return bracket + (EMPTY_LEAD.test(rest.slice(comma)) ? rest.length : comma);
  const join = lastJoin(rest);
  if (join >= 0) return bracket + (EMPTY_LEAD.test(rest.slice(join)) ? rest.length : join);
  if (bracket > 0 && !EMPTY_LEAD.test(rest)) return bracket;
  const leader = LEADER.exec(rest.slice(-160));
  if (leader !== null) return bracket + Math.max(0, rest.length - 160) + leader.index;
  if (TRAILER.test(rest)) return middle.length;
  return rest.includes(':') || labelFirst ? bracket : middle.length;
}

function inheritFrom(before: TimePiece, between: string, own: Modifiers): Modifiers {
  const joined = /(?:^|\s)(?:dan|serta|atau)\s*$/u.test(between);
  if (!joined || own.mulai !== null || isExtension(between)) return own;
  return { ...own, batas: before.sifat.batas, kira: before.sifat.kira };
}

function withAfter(sifat: Modifiers, after: { batas: boolean; kira: boolean }): Modifiers {
  return { ...sifat, batas: sifat.batas || after.batas, kira: sifat.kira || after.kira };
}

function openBracket(between: string): boolean {
  return between.lastIndexOf('(') > between.lastIndexOf(')');
}

interface Cursor {
  readonly sifat: Modifiers;
  /** Start of the amount with its modifiers. */
  readonly mulai: number;
}

function cursorAt(plain: string, from: number, time: FoundTime): Cursor {
  const sifat = modifiersBefore(plain.slice(from, time.dari));
  return { sifat, mulai: sifat.mulai === null ? time.dari : from + sifat.mulai };
}

/** The amounts of one clause, each with its own words. */
export function piecesOf(clause: TimeClause): readonly TimePiece[] {
  const { polos }: TimePart = clause.baris.bagian;
  const pieces: TimePiece[] = [];
  let from = clause.dari;
  let lead = clause.dari;
  clause.waktu.forEach((waktu, index) => {
    const before = pieces.at(-1);
    const cursor = cursorAt(polos, from, waktu);
    const between = polos.slice(from, waktu.dari);
    const sifat = before === undefined ? cursor.sifat : inheritFrom(before, between, cursor.sifat);
    const following = clause.waktu[index + 1];
    const after = modifierAfter(polos.slice(waktu.sampai, clause.sampai));
    const end = waktu.sampai + (after?.panjang ?? 0);
    const depan = { dari: lead, sampai: Math.max(lead, cursor.sifat.judul ? waktu.dari : cursor.mulai) };
    let tail = clause.sampai;
    if (following !== undefined) {
      const start = cursorAt(polos, end, following).mulai;
      tail =
        end + splitBetween(polos.slice(end, start), !EMPTY_LEAD.test(polos.slice(depan.dari, depan.sampai)));
    }
    pieces.push({
      klausa: clause,
      waktu,
      sifat: after === null ? sifat : withAfter(sifat, after),
      depan,
      belakang: { dari: end, sampai: tail },
      antara: { dari: from, sampai: waktu.dari },
      kutipan: { dari: cursor.mulai, sampai: end },
      dalamKurung:
        before !== undefined && (openBracket(between) || (before.dalamKurung && !between.includes(')'))),
    });
    from = end;
    lead = tail;
  });
  return pieces;
}
