/** One duration in the making: what its clause and its headings say, before notes and neighbours are looked at. */
import type { ComponentKey } from '../../model/component.ts';
import type { Besaran, PeranWaktu } from '../../model/facts.ts';
import { startAfter, startBefore } from './clock-start.ts';
import type { TimeLine } from './duration-lines.ts';
import { modifiersBefore } from './duration-modifier.ts';
import { roleOf } from './duration-role.ts';
import { caseAfter, subjectAfter, subjectBefore } from './duration-subject.ts';
import { openingHours } from './opening-hours.ts';
import type { TimePiece } from './time-piece.ts';
import type { Span } from './time-scan.ts';
import { isVoidCondition, startsWithState } from './void-condition.ts';

/** A duration that later steps may still change. */
export interface DurationDraft {
  readonly piece: TimePiece;
  peran: PeranWaktu;
  readonly untuk: string | null;
  min: Besaran | null;
  readonly maks: Besaran;
  batas: boolean;
  readonly kira: boolean;
  /** Only a lower bound is given. */
  readonly bawah: boolean;
  syaratBatal: boolean;
  sejak: string | null;
  cocok: boolean | null;
  kutipan: Span;
}

const HEAD = 240;
const TAIL = 60;
/** Roles whose clause speaks about the deadline itself, so that its subject is not a product. */
const WITHOUT_SUBJECT: readonly PeranWaktu[] = ['perpanjangan', 'frekuensi', 'batas_pemohon'];

function plain(line: TimeLine, span: Span): string {
  return line.bagian.polos.slice(span.dari, span.sampai);
}

function words(line: TimeLine, from: number, span: Span | null): string | null {
  return span === null
    ? null
    : line.bagian.part.teks.slice(from + span.dari, from + span.sampai).replace(/\s+/gu, ' ');
}

/** The plain text of a line, shortened in the middle when it is long. */
export function lineText(line: TimeLine): string {
  const text = plain(line, line);
  return text.length <= HEAD + TAIL ? text : `${text.slice(0, HEAD)} ${text.slice(-TAIL)}`;
}

/** The headings of a line, the nearest first. */
export function headingsOf(line: TimeLine): readonly TimeLine[] {
  const headings: TimeLine[] = [];
  let top: TimeLine = line;
  for (let above = line.induk; above !== null; above = above.induk) {
    headings.push(above);
    top = above;
  }
  if (top.judul !== null) headings.push(top.judul);
  return headings;
}

/** What stands before the first colon of the line, for the clauses after it. */
function lineLabel(piece: TimePiece): string | null {
  const line = piece.klausa.baris;
  const text = line.bagian.polos.slice(line.dari, Math.min(piece.depan.dari, line.dari + HEAD));
  const colon = text.indexOf(':');
  return colon > 0 ? text.slice(0, colon) : null;
}

function subjectOfHeadings(headings: readonly TimeLine[], timed: ReadonlySet<TimeLine>): string | null {
  for (const line of headings) {
    if (timed.has(line)) continue;
    const name = words(line, line.dari, subjectBefore(plain(line, line).slice(0, HEAD)));
    if (name !== null) return name;
  }
  return null;
}

/** Words after the last mention of opening hours: these name no product. */
function afterHours(before: string): number {
  return /\d|senin|jum/u.test(before) ? (openingHours(before, true).at(-1)?.sampai ?? 0) : 0;
}

function ownSubject(
  piece: TimePiece,
  before: string,
  after: string,
  start: string | null,
  open: boolean,
): string | null {
  const line = piece.klausa.baris;
  const skip = afterHours(before);
  const named = words(line, piece.depan.dari + skip, subjectBefore(before.slice(skip)));
  if (named !== null && named !== start) return named;
  const follows = startsWithState(after) ? null : words(line, piece.belakang.dari, subjectAfter(after));
  if (follows !== null && follows !== start) return follows;
  return open ? words(line, piece.belakang.dari, caseAfter(after)) : null;
}

function startOf(piece: TimePiece, before: string, after: string): string | null {
  const line = piece.klausa.baris;
  return (
    words(line, piece.belakang.dari, startAfter(after)) ?? words(line, piece.depan.dari, startBefore(before))
  );
}

/** A heading without an amount of its own may carry the modifier for the lines under it: "Paling lama :". */
function inherited(
  headings: readonly TimeLine[],
  timed: ReadonlySet<TimeLine>,
): { batas: boolean; kira: boolean } {
  const texts = headings.filter((line) => !timed.has(line)).map((line) => lineText(line));
  const found = texts.map((text) => modifiersBefore(text));
  return { batas: found.some((sifat) => sifat.batas), kira: found.some((sifat) => sifat.kira) };
}

/** Reads one amount in its clause. `timed` holds the lines that carry an amount themselves. */
export function draftOf(
  piece: TimePiece,
  komponen: ComponentKey,
  timed: ReadonlySet<TimeLine>,
): DurationDraft {
  const line = piece.klausa.baris;
  const { waktu, sifat } = piece;
  const before = plain(line, piece.depan);
  const after = plain(line, piece.belakang);
  const headings = headingsOf(line);
  const label = lineLabel(piece);
  const judul = [...(label === null ? [] : [label]), ...headings.map((heading) => lineText(heading))];
  const peran = roleOf({
    komponen,
    awal: line.bagian.polos.slice(Math.max(piece.klausa.dari, piece.depan.dari - HEAD), piece.depan.dari),
    antara: plain(line, piece.antara),
    depan: before,
    belakang: after,
    judul,
    satuan: waktu.maks.satuan,
    berulang: waktu.berulang,
  });
  const sejak = startOf(piece, before, after);
  const syaratBatal = isVoidCondition(after) || isVoidCondition(before.slice(-HEAD));
  const subject = WITHOUT_SUBJECT.includes(peran)
    ? null
    : (ownSubject(piece, before, after, sejak, sejak === null && !syaratBatal) ??
      subjectOfHeadings(headings, timed));
  const above = sifat.mulai === null ? inherited(headings, timed) : { batas: false, kira: false };
  return {
    piece,
    peran,
    untuk: subject,
    min: waktu.min,
    maks: waktu.maks,
    batas: sifat.batas || above.batas,
    kira: sifat.kira || above.kira,
    bawah: sifat.bawah,
    syaratBatal,
    sejak,
    cocok: waktu.cocok,
    kutipan: piece.kutipan,
  };
}
