/** Marks inside one printed line: "1. Pelayanan Informasi Publik; 2. Penanganan Pengaduan." holds two lines of a list. */
import type { ListNumber } from './list-mark.ts';

/** A mark at `awal`; the content of its line starts at `dari`. */
export interface InlineMark extends ListNumber {
  readonly awal: number;
  readonly dari: number;
}

const CANDIDATE = /(?<=[\s;:,.)])(\(?)(?:(\d{1,2})|([a-z]))([.)])(\s*)(?=[\p{L}("'“\d])/gu;

/** Words after which a number or letter is a reference or a count, not the mark of a line. */
const BEFORE =
  /(?:^|[\s(])(?:pasal|ayat|huruf|angka|nomor|no\.?|jl\.?|jalan|rt\.?|rw\.?|tahun|th\.?|rp\.?|prosedur|langkah|s\.?\/?d\.?|sampai|dengan|ke|butir|poin|point|lantai|lt\.?|kelas|tipe|type|tahap|shift|rangkap|sebanyak|minimal|maksimal|halaman|hal\.?|form|formulir|model|blok|gang|gg\.?|km|loket|klaster|sd|smp|sma|ppk|faskes|tingkat|a\.?n|u\.?p|d)\s*$/iu;

/** Whether a match of CANDIDATE can be a mark: "1.500" and "a.n" are not, nor is "rangkap 2.". */
function isMark(text: string, match: RegExpExecArray): boolean {
  const [whole, , digits, , close, space] = match;
  const glued = space === '';
  if (glued && /\d/u.test(text[match.index + whole.length] ?? '')) return false;
  if (glued && digits === undefined && close === '.') return false;
  return !BEFORE.test(text.slice(Math.max(0, match.index - 14), match.index));
}

function candidates(text: string): InlineMark[] {
  const marks = [...text.matchAll(CANDIDATE)].filter((match) => isMark(text, match));
  return marks.map((match) => {
    const [whole, open = '', digits, letter = 'a', close = ''] = match;
    const nilai = digits === undefined ? letter.charCodeAt(0) - 96 : Number(digits);
    const deret = `${open}${digits === undefined ? 'a' : '1'}${close}`;
    return { nilai, deret, awal: match.index, dari: match.index + whole.length };
  });
}

/** Runs n, n+1, ... of one kind of mark. A run that goes on from the line's own mark may be one long, others need two. */
function runs(marks: readonly InlineMark[], own: number | null): InlineMark[] {
  const kept: InlineMark[] = [];
  let run: InlineMark[] = [];
  let next = own === null ? 1 : own + 1;
  let continues = own !== null;
  const close = () => {
    if (run.length > 1 || (continues && run.length === 1)) for (const one of run) kept.push(one);
    run = [];
  };
  for (const mark of marks) {
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
