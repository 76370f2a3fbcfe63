/** The lines of a procedure that are steps, and the headings between them. */
import type { Pelaku } from '../model/facts.ts';
import { readPelaku } from './actor.ts';
import { actorOf } from './actor-nouns.ts';
import { isListItem, type ListLine, listLines } from './list-lines.ts';
import type { TextPart } from './part.ts';
import { isPlaceholder } from './placeholder.ts';

/** A step, or (`kegiatan` null) a heading that only counts for the order. */
export interface StepLine {
  readonly line: ListLine;
  readonly kegiatan: string | null;
  readonly pelaku: Pelaku | null;
}

const NOTE = /^(?:catatan|note|n\.?b|keterangan|ket|perhatian|info(?:rmasi)?|penjelasan)\s*[.:*]|^\*/iu;
const DAY = '(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|setiap\\s+hari)';
const HOURS = new RegExp(
  `^(?:${DAY}|(?:jam|waktu|hari)\\s+(?:pelayanan|layanan|buka|kerja|operasional|pendaftaran)|pukul|jam)\\b(?=.*\\d{1,2}[.:]\\d{2})|^\\d{1,2}[.:]\\d{2}\\s*(?:wib|wita|wit|[-–]|s)`,
  'iu',
);
/** A line that only says where the procedure stands. */
const POINTER =
  /^(?:(?:prosedur|alur|mekanisme|bagan|sop)\b[^.;]{0,40}?\s*)?(?:\(?\s*(?:terlampir|lihat\s+(?:pada\s+)?(?:gambar|bagan|alur|lampiran|halaman|flow\s*chart|diagram|di)|sebagaimana\s+(?:terlampir|gambar|bagan)|(?:seperti|sesuai)\s+(?:gambar|bagan|alur|lampiran))\b[^.;]{0,60})$/iu;
const ARROW = /\s*(?:→|➔|➡|=+>|-+>|–>)\s*/gu;
const SENTENCE = /(?<=[\p{L}\d)]{3})\.\s+(?=\p{Lu})/gu;
const DASH = /\s[-–]\s/gu;
const TURN = /,\s+(?:dan\s+)?|\s+(?:kemudian|lalu|selanjutnya|setelah\s+itu)\s+/giu;

type Range = readonly [number, number];

function cut(text: string, line: ListLine, at: RegExp): Range[] {
  const ranges: Range[] = [];
  let start = line.dari;
  for (const match of text.slice(line.dari, line.sampai).matchAll(at)) {
    ranges.push([start, line.dari + match.index]);
    start = line.dari + match.index + match[0].length;
  }
  ranges.push([start, line.sampai]);
  return ranges.filter(([from, to]) => text.slice(from, to).trim() !== '');
}

/** Cuts where somebody else begins to act; what names nobody stays with the one before. */
function cutTurns(text: string, line: ListLine): Range[] {
  const ranges: Range[] = [];
  for (const [from, to] of cut(text, line, TURN)) {
    const before = ranges.at(-1);
    if (before === undefined || actorOf(text.slice(from, to)) !== null) ranges.push([from, to]);
    else ranges[ranges.length - 1] = [before[0], to];
  }
  return ranges;
}

/** A procedure written as one running text: its sentences, arrows or turns are the steps. */
function runningText(line: ListLine): ListLine[] {
  const text = line.part.teks;
  const ways: readonly (readonly [RegExp, number])[] = [
    [ARROW, 2],
    [/;/gu, 2],
    [SENTENCE, 2],
    [DASH, 3],
  ];
  const found = ways
    .map(([at, least]) => ({ ranges: cut(text, line, at), least }))
    .find(({ ranges, least }) => ranges.length >= least);
  const ranges = found?.ranges ?? cutTurns(text, line);
  return ranges.map(([from, to]) => ({ ...line, awal: from, dari: from, sampai: to }));
}

function linesOf(parts: readonly TextPart[]): readonly ListLine[] {
  const lines = listLines(parts);
  const only = lines[0];
  if (lines.length !== 1 || only === undefined || only.bertanda || isListItem(only.part)) return lines;
  return runningText(only);
}

function content(line: ListLine): string {
  return line.part.teks
    .slice(line.dari, line.sampai)
    .replace(/\s+/gu, ' ')
    .replace(/[\s;,.]+(?:dan|atau)?[\s;,.]*$/iu, '')
    .trim();
}

/** "Pemohon:" on a line of its own says who acts in the lines below. */
function headingActor(text: string): Pelaku | null {
  const words = text.replace(/\s*:$/u, '').split(' ');
  return words.length <= 4 ? actorOf(text) : null;
}

function isHeading(line: ListLine, text: string): boolean {
  if (!line.judul) return false;
  return line.nomor === null || actorOf(text) === null || headingActor(text) !== null;
}

/** Steps and headings of text parts, in order. */
export function stepLines(parts: readonly TextPart[]): readonly StepLine[] {
  const steps: StepLine[] = [];
  let heading: Pelaku | null = null;
  for (const line of linesOf(parts)) {
    const text = content(line);
    if (text === '' || isPlaceholder(text) || NOTE.test(text) || HOURS.test(text) || POINTER.test(text))
      continue;
    if (isHeading(line, text)) {
      heading = headingActor(text);
      steps.push({ line, kegiatan: null, pelaku: null });
      continue;
    }
    const pelaku = heading === null || actorOf(text) !== null ? readPelaku(text) : heading;
    steps.push({ line, kegiatan: text, pelaku });
  }
  return steps;
}
