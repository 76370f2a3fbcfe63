/** Conditions and clock starts that stand beside the amount: in another clause, in lines under it, in a note after it. */
import { startInNote } from './clock-start.ts';
import { type DurationDraft, headingsOf, lineText } from './duration-draft.ts';
import type { TimeLine } from './duration-lines.ts';
import type { TimeClause } from './time-piece.ts';
import { isVoidCondition, opensConditions } from './void-condition.ts';

interface Note {
  batal: boolean;
  sejak: string | null;
}

/** A line with its clauses and the durations read from them. */
export interface ReadLine {
  readonly baris: TimeLine;
  readonly klausa: readonly TimeClause[];
  readonly durasi: readonly DurationDraft[];
}

function noteIn(clause: TimeClause, conditional: boolean): Note {
  const { bagian } = clause.baris;
  const text = bagian.polos.slice(clause.dari, clause.sampai);
  const start = startInNote(text);
  const sejak =
    start === null
      ? null
      : bagian.part.teks.slice(clause.dari + start.dari, clause.dari + start.sampai).replace(/\s+/gu, ' ');
  return { batal: isVoidCondition(text, conditional), sejak };
}

function merge(a: Note, b: Note): Note {
  return { batal: a.batal || b.batal, sejak: a.sejak ?? b.sejak };
}

const NOTHING: Note = { batal: false, sejak: null };

function saysAnything(note: Note): boolean {
  return note.batal || note.sejak !== null;
}

function apply(note: Note, drafts: readonly DurationDraft[]): void {
  for (const draft of drafts) {
    draft.syaratBatal ||= note.batal;
    if (draft.peran !== 'frekuensi' && draft.peran !== 'masa_berlaku') draft.sejak ??= note.sejak;
  }
}

/** Notes in clauses after the last amount of a line, or of the whole line when it holds no amount. */
function lineNote(line: ReadLine): Note {
  const above = line.baris.induk;
  const conditional = above !== null && opensConditions(lineText(above));
  const last = line.durasi.at(-1)?.piece.klausa;
  const from = last === undefined ? 0 : line.klausa.indexOf(last) + 1;
  return line.klausa
    .slice(from)
    .map((clause) => noteIn(clause, conditional))
    .reduce(merge, NOTHING);
}

/** Lines that head a line with a duration. */
function headsOfTimes(lines: readonly ReadLine[]): ReadonlySet<TimeLine> {
  const heads = new Set<TimeLine>();
  for (const line of lines) {
    if (line.durasi.length > 0) for (const heading of headingsOf(line.baris)) heads.add(heading);
  }
  return heads;
}

/** From the last line to the first: what a line says holds for the lines before it, or for the line it stands under. */
function spreadBack(lines: readonly ReadLine[], heads: ReadonlySet<TimeLine>): void {
  const under = new Map<TimeLine, Note>();
  let after: Note = NOTHING;
  for (const line of [...lines].reverse()) {
    const note = merge(lineNote(line), under.get(line.baris) ?? NOTHING);
    if (line.durasi.length > 0) apply(merge(note, after), line.durasi);
    else if (!heads.has(line.baris) && saysAnything(note)) {
      const { induk } = line.baris;
      if (induk === null) after = merge(note, after);
      else under.set(induk, merge(note, under.get(induk) ?? NOTHING));
    }
  }
}

/** What a heading says holds for the lines under it. */
function spreadDown(lines: readonly ReadLine[], heads: ReadonlySet<TimeLine>): void {
  const notes = new Map<TimeLine, Note>();
  for (const line of lines) {
    if (line.durasi.length === 0 && heads.has(line.baris)) notes.set(line.baris, lineNote(line));
  }
  if (notes.size === 0) return;
  for (const line of lines) {
    if (line.durasi.length === 0) continue;
    for (const heading of headingsOf(line.baris)) apply(notes.get(heading) ?? NOTHING, line.durasi);
  }
}

/** "A 10 hari, B 28 hari, terhitung X": a start set off by a comma holds for every amount of the clause. */
function spreadStart({ durasi }: ReadLine): void {
  const last = durasi.at(-1);
  if (last === undefined || last.sejak === null) return;
  const { klausa, belakang } = last.piece;
  const after = klausa.baris.bagian.polos.slice(belakang.dari, belakang.dari + 20);
  if (!/^\s*,\s*(?:ter|di)hitung/u.test(after)) return;
  const note = { batal: false, sejak: last.sejak };
  apply(
    note,
    durasi.filter((draft) => draft.piece.klausa === klausa),
  );
}

/**
 * Spreads conditions over the durations they speak about: a clause over its line, a line under a duration over that
 * duration, a line without heading over everything before it, a heading over the lines under it.
 */
export function spreadNotes(lines: readonly ReadLine[]): void {
  for (const line of lines) spreadStart(line);
  const heads = headsOfTimes(lines);
  spreadBack(lines, heads);
  spreadDown(lines, heads);
}
