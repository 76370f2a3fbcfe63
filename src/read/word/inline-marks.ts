/** Marks inside one printed line: "1. Pelayanan Informasi Publik; 2. Penanganan Pengaduan." holds two lines of a list. */
import type { ListNumber } from '../list/list-mark.ts';

/** A mark at `awal`; the content of its line starts at `dari`. */
export interface InlineMark extends ListNumber {
  readonly awal: number;
  readonly dari: number;
}

/** A place where a mark may stand. */
interface Candidate extends InlineMark {
  /** It may as well belong to the word before it ("ke loket 2. Petugas"): a mark only inside a run. */
  readonly lemah: boolean;
  /** It is glued between two words, so that it counts nothing. */
  readonly tempel?: boolean;
}

const CANDIDATE = /(?<=[\s;:,.)])(\(?)(?:(\d{1,2})|([a-z]))([.)])(\s*)(?=[\p{L}("'“\d])/gu;

/** Words after which a number or letter is a reference or a count, not the mark of a line. */
const BEFORE =
  /(?:^|[\s(])(?:pasal|ayat|huruf|angka|nomor|no\.?|jl\.?|jalan|rt\.?|rw\.?|tahun|th\.?|rp\.?|prosedur|langkah|s\.?\/?d\.?|sampai|dengan|ke|butir|poin|point|lantai|lt\.?|kelas|tipe|type|tahap|shift|rangkap|sebanyak|minimal|maksimal|halaman|hal\.?|form|formulir|model|blok|gang|gg\.?|km|loket|klaster|sd|smp|sma|ppk|faskes|tingkat|a\.?n|u\.?p|d)\s*$/iu;

/** "Kelurahan2.Fotokopi KTP": a number glued between a word or a price and the capital of the next line. */
const GLUED = /(?<=\p{Ll}{3}|\p{Lu}{2}|\d\.\d{3})()(\d{1,2})()(\.)(\s*)(?=\p{Lu})/gu;

/** Whether a match of CANDIDATE can be a mark at all: "1.500" and "a.n" are not. */
function isMark(text: string, match: RegExpExecArray): boolean {
  const [whole, , digits, , close, space] = match;
  const glued = space === '';
  if (glued && /\d/u.test(text[match.index + whole.length] ?? '')) return false;
  return !(glued && digits === undefined && close === '.');
}

/** Whether the word before a match makes it a reference or a count, as in "rangkap 2.". */
function isReference(text: string, { index }: RegExpExecArray): boolean {
  return BEFORE.test(text.slice(Math.max(0, index - 14), index));
}

function candidates(text: string): Candidate[] {
  const marks = [...text.matchAll(CANDIDATE)].filter((match) => isMark(text, match));
  const weak = (match: RegExpExecArray) =>
    match[2] !== undefined && /^\p{Lu}/u.test(text.slice(match.index + match[0].length));
  const place = (match: RegExpExecArray, lemah: boolean): Candidate => {
    const [whole, open = '', digits, letter = 'a', close = ''] = match;
    const nilai = digits === undefined ? letter.charCodeAt(0) - 96 : Number(digits);
    const deret = `${open}${digits === undefined ? 'a' : '1'}${close}`;
    return { nilai, deret, awal: match.index, dari: match.index + whole.length, lemah };
  };
  const spaced = marks.flatMap((match) => {
    const lemah = isReference(text, match);
    return lemah && !weak(match) ? [] : [place(match, lemah)];
  });
  const glued = [...text.matchAll(GLUED)].map((match) => ({
    ...place(match, !/\d/u.test(text[match.index - 1] ?? '')),
    tempel: true,
  }));
  return [...spaced, ...glued].sort((a, b) => a.awal - b.awal);
}

/** Further marks that are looked at to find the number after a weak one. */
const LOOK_AHEAD = 40;

/** A weak mark counts only where the next number follows it, or where it closes a run of two or more. */
function isInRun(mark: Candidate, later: readonly Candidate[], goesOn: boolean): boolean {
  const next = later.find(({ nilai, lemah }) => nilai === mark.nilai + 1 || (nilai === mark.nilai && !lemah));
  return next === undefined ? goesOn : next.nilai === mark.nilai + 1;
}

/** Runs n, n+1, ... of one kind of mark. A run that goes on from the line's own mark may be one long, others need two. */
function runs(marks: readonly Candidate[], own: number | null): InlineMark[] {
  const kept: InlineMark[] = [];
  let run: InlineMark[] = [];
  let next = own === null ? 1 : own + 1;
  let continues = own !== null;
  // Marks a weak one must close: one behind the line's own mark, two when it is glued between words.
  const before = (mark: Candidate) => (own !== null ? 1 : mark.tempel === true ? 2 : marks.length);
  const close = () => {
    if (run.length > 1 || (continues && run.length === 1)) for (const one of run) kept.push(one);
    run = [];
  };
  for (const [index, mark] of marks.entries()) {
    if (mark.lemah) {
      const later = marks.slice(index + 1, index + 1 + LOOK_AHEAD);
      if (!isInRun(mark, later, run.length >= before(mark))) continue;
    }
    if (mark.nilai !== next) {
      if (mark.nilai !== 1) continue;
      close();
      continues = false;
    }
    run.push(mark);
    next = mark.nilai + 1;
  }
  close();
  return kept;
}

const DOT = /(?<=\s)[•▪●◦►➢✓✔■]\s*(?=\S)/gu;
const DASH = /(?<=[\s:])[-–]\s+(?=\p{Lu}|\d+\s+\p{L})/gu;

/** Bullets inside a line: round ones always, dashes when the line begins with one or a colon opens the list. */
function bullets(text: string, bulleted: boolean): InlineMark[] {
  const dashes = [...text.matchAll(DASH)];
  const opened = dashes.length > 1 && /:\s*$/u.test(text.slice(0, dashes[0]?.index ?? 0));
  const found = [...text.matchAll(DOT), ...(bulleted || opened ? dashes : [])];
  return found.map((match) => ({
    nilai: 0,
    deret: BULLET_RUN,
    awal: match.index,
    dari: match.index + match[0].length,
  }));
}

/** `deret` of a bullet, which carries no number. */
export const BULLET_RUN = '-';

/**
 * Marks inside a line, in order. `own` is the reading of the mark the line itself begins with, `bulleted` says that it
 * begins with a dash.
 */
export function inlineMarks(
  text: string,
  own: readonly ListNumber[],
  bulleted: boolean,
): readonly InlineMark[] {
  const all = candidates(text);
  const kinds = new Set(all.map((mark) => mark.deret));
  const kept = bullets(text, bulleted);
  for (const deret of kinds) {
    const self = own.find((number) => number.deret === deret)?.nilai ?? null;
    kept.push(
      ...runs(
        all.filter((mark) => mark.deret === deret),
        self,
      ),
    );
  }
  return kept.sort((a, b) => a.awal - b.awal);
}
