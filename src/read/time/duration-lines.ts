/** The lines of one or more text parts as a tree: which heading stands above which line. */

import { listMark } from '../list/list-mark.ts';
import { inlineMarks } from '../word/inline-marks.ts';
import type { TextPart } from '../word/part.ts';
import { cleanText, plainText, tokenize } from '../word/tokens.ts';
import { type Span, scanTimes, type TimeScan } from './time-scan.ts';

/** A text part made ready for reading. */
export interface TimePart extends TimeScan {
  readonly part: TextPart;
  readonly rapi: string;
  readonly polos: string;
}

/** A line without its list mark. */
export interface TimeLine extends Span {
  readonly bagian: TimePart;
  /** Kind of list mark ("1.", "a)", "-"); null when the line has none. */
  readonly deret: string | null;
  /** Line this one stands under by its list mark or the colon before it; null at the top. */
  readonly induk: TimeLine | null;
  /** A short unmarked line without colon above it that works as a heading. */
  readonly judul: TimeLine | null;
}

interface Draft extends Span {
  readonly bagian: TimePart;
  readonly deret: string | null;
}

const OPEN_END =
  /(?:[,<≤±-]|\b(?:paling|lama|lambat|maksimal|maks\.?|dalam|selama|sejak|setelah|dan|atau|serta|yang|untuk|dengan|dari|sekitar|apabila|jika|bila))$/u;
/** A line of opening hours is no heading. */
const HOURS = /\d[.:]\s?\d\d|\bwi(?:b|ta|t)\b|^(?:hari\s+)?(?:senin|selasa|rabu|kamis|jum|sabtu|minggu)\b/u;
const MAX_HEADING = 70;
/** What a list mark inside a line looks like, at a glance. */
const MARK_INSIDE = /[\s;:,.)][(]?(?:\d{1,2}|[a-z])[.)]|\s[-•*]\s/u;
/** A line longer than any printed one is not searched for marks inside it. */
const MAX_MARKED = 20_000;

/** Prepares a part: its plain text and every amount of time in it (`daily` as in `scanTimes`). */
export function timePart(part: TextPart, daily: boolean): TimePart {
  const rapi = cleanText(part.teks);
  const polos = plainText(part.teks);
  return { part, rapi, polos, ...scanTimes(tokenize(polos), daily) };
}

function trimmed(text: string, from: number, to: number): Span {
  let dari = from;
  let sampai = to;
  while (dari < sampai && /\s/u.test(text[dari] ?? '')) dari += 1;
  while (sampai > dari && /\s/u.test(text[sampai - 1] ?? '')) sampai -= 1;
  return { dari, sampai };
}

/** Walks spans in order of place and tells whether one of them touches [from, to). */
function toucher(spans: readonly Span[]): (from: number, to: number) => boolean {
  let next = 0;
  return (from, to) => {
    while (next < spans.length && (spans[next]?.sampai ?? 0) <= from) next += 1;
    return (spans[next]?.dari ?? Number.POSITIVE_INFINITY) < to;
  };
}

function printedLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  let from = 0;
  while (from <= text.length) {
    const stop = text.indexOf('\n', from);
    const to = stop < 0 ? text.length : stop;
    const line = trimmed(text, from, to);
    if (line.dari < line.sampai) lines.push(line);
    from = to + 1;
  }
  return lines;
}

/** A line goes on with the one before when an amount crosses the break, or when its text plainly does. */
function goesOn(bagian: TimePart, before: Span, line: Span, crossed: boolean, timed: boolean): boolean {
  if (crossed) return true;
  const text = bagian.rapi.slice(line.dari, line.dari + 3);
  const end = bagian.rapi.slice(Math.max(before.dari, before.sampai - 14), before.sampai);
  if (/[.;:]$/u.test(end) || listMark(bagian.rapi.slice(line.dari, line.dari + 12)) !== null) return false;
  if (OPEN_END.test(end.toLowerCase())) return true;
  return /^[\p{Ll}(]/u.test(text) && !timed;
}

function joinedLines(bagian: TimePart): readonly Span[] {
  const spans = [...bagian.waktu, ...bagian.tidakTerbaca].sort((a, b) => a.dari - b.dari);
  const crosses = toucher(spans);
  const times = toucher(spans);
  const lines: { dari: number; sampai: number }[] = [];
  for (const line of printedLines(bagian.rapi)) {
    const before = lines.at(-1);
    const crossed = before !== undefined && crosses(before.sampai, before.sampai + 1);
    const timed = times(line.dari, line.sampai);
    if (before !== undefined && goesOn(bagian, before, line, crossed, timed)) before.sampai = line.sampai;
    else lines.push({ ...line });
  }
  return lines;
}

/** The drafts of one joined line: its own list mark, and the marks printed inside it. */
function drafts(
  bagian: TimePart,
  line: Span,
  touches: (from: number, to: number) => boolean,
): readonly Draft[] {
  const text = bagian.rapi.slice(line.dari, line.sampai);
  const found = listMark(text);
  const mark = found !== null && !touches(line.dari, line.dari + found.panjang) ? found : null;
  const skip = mark?.panjang ?? 0;
  const first = mark?.nomor[0];
  const deret = mark === null ? null : (first?.deret ?? text[0] ?? '-');
  const bulleted = mark !== null && first === undefined;
  const rest = text.slice(skip);
  const own = { ...trimmed(bagian.rapi, line.dari + skip, line.sampai), bagian, deret };
  if (text.length > MAX_MARKED || !MARK_INSIDE.test(rest)) return [own];
  const inner = inlineMarks(rest, mark?.nomor ?? [], bulleted)
    .map((item) => ({
      deret: item.deret,
      awal: line.dari + skip + item.awal,
      dari: line.dari + skip + item.dari,
    }))
    .filter((item) => !touches(item.awal, item.dari));
  const starts = [{ deret, dari: line.dari + skip }, ...inner];
  return starts.map((start, index) => ({
    bagian,
    deret: start.deret,
    ...trimmed(bagian.rapi, start.dari, inner[index]?.awal ?? line.sampai),
  }));
}

function endsOpen(line: TimeLine | undefined): boolean {
  return line !== undefined && line.bagian.rapi[line.sampai - 1] === ':';
}

function isHeading(draft: Draft, touches: (from: number, to: number) => boolean): boolean {
  const short = draft.sampai - draft.dari <= MAX_HEADING && draft.sampai > draft.dari;
  if (short && HOURS.test(draft.bagian.polos.slice(draft.dari, draft.sampai))) return false;
  return (
    short && !touches(draft.dari, draft.sampai) && !/[.;,]/u.test(draft.bagian.rapi[draft.sampai - 1] ?? '')
  );
}

/** Puts lines under their headings. Lines go in order; one kind of mark is one level. */
class Outline {
  private readonly open: TimeLine[] = [];
  private title: TimeLine | null = null;
  readonly lines: TimeLine[] = [];

  add(draft: Draft, heading: boolean): void {
    if (draft.sampai <= draft.dari) return;
    const colon = draft.bagian.rapi[draft.sampai - 1] === ':';
    if (draft.deret === null) this.addBare(draft, colon, heading);
    else this.addMarked(draft);
  }

  private push(draft: Draft, induk: TimeLine | null, judul: TimeLine | null): TimeLine {
    const { bagian, deret, dari, sampai } = draft;
    const line = { bagian, deret, dari, sampai, induk, judul };
    this.lines.push(line);
    return line;
  }

  private addMarked(draft: Draft): void {
    const level = this.open.findIndex((line) => line.deret === draft.deret);
    if (level >= 0) this.open.length = level;
    const line = this.push(draft, this.open.at(-1) ?? null, this.open.length === 0 ? this.title : null);
    this.open.push(line);
  }

  private addBare(draft: Draft, colon: boolean, heading: boolean): void {
    if (!colon && endsOpen(this.open.at(-1))) {
      this.push(draft, this.open.at(-1) ?? null, null);
      return;
    }
    this.open.length = 0;
    const line = this.push(draft, null, heading || colon ? null : this.title);
    if (colon) this.open.push(line);
    if (heading || colon) this.title = colon ? null : line;
  }
}

/** The lines of the parts in order, with the headings they stand under. */
export function timeLines(parts: readonly TimePart[]): readonly TimeLine[] {
  const outline = new Outline();
  for (const bagian of parts) {
    const spans = [...bagian.waktu, ...bagian.tidakTerbaca].sort((a, b) => a.dari - b.dari);
    const marks = toucher(spans);
    const times = toucher(spans);
    for (const line of joinedLines(bagian)) {
      for (const draft of drafts(bagian, line, marks)) outline.add(draft, isHeading(draft, times));
    }
  }
  return outline.lines;
}
