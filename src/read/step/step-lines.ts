/** The lines of a procedure that are steps, and the headings between them. */
import type { Pelaku } from '../../model/facts.ts';
import { type ListLine, listLines } from '../list/list-lines.ts';
import { endBeforeClosing } from '../word/closing.ts';
import type { TextPart } from '../word/part.ts';
import { isPlaceholder } from '../word/placeholder.ts';
import { hasVerb, readPelaku, readSemuaPelaku } from './actor.ts';
import { isActNoun } from './actor-acts.ts';
import { actorOf } from './actor-nouns.ts';
import { peerName } from './applicant-peer.ts';

/** A step, or (`kegiatan` null) a heading that only counts for the order. */
export interface StepLine {
  readonly line: ListLine;
  readonly kegiatan: string | null;
  readonly pelaku: Pelaku | null;
  /** Everybody who acts in the step. */
  readonly semua: ReadonlySet<Pelaku>;
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
/** The whole text only points to a rule: "Sesuai SOP yang berlaku". */
const RULE_ONLY =
  /^(?:sesuai|mengikuti|mengacu|merujuk|berdasarkan)\s+(?:dengan\s+|pada\s+|kepada\s+)?(?:s\.?o\.?p|s\.?p\.?o|prosedur|ketentuan|peraturan|standar)(?!\p{L})[^.;:]{0,60}$/iu;
/** "Pelayanan dilaksanakan berdasarkan prinsip mudah dan cepat" praises and tells no step. */
const PRINCIPLE =
  /^(?:pelayanan|layanan)\s+(?:ini\s+)?(?:dilaksanakan|diselenggarakan|diberikan|dilakukan)\s+(?:secara|dengan|berdasar(?:kan)?|sesuai|menurut)\s+(?:dengan\s+|pada\s+)?(?:prinsip|asas|azas|motto|moto|nilai)(?!\p{L})/iu;
const CELL = /\s\|\s/gu;
const ARROW = /\s*(?:→|➔|➡|⇒|»|=+>|-+>|–>|>{2,})\s*/gu;
/** A single sign may compare ("usia > 17 tahun"): it joins steps only where a word follows, and more than once. */
const SIGN = /\s+>\s+(?=\p{L})/gu;
const SENTENCE = /(?<=[\p{L}\d)]{3})\.\s+(?=\p{Lu})/gu;
const DASH = /\s[-–]\s/gu;
const TURN =
  /,\s+(?:(?:dan|kemudian|lalu|selanjutnya|setelah\s+itu)\s+)*|\s+(?:kemudian|lalu|selanjutnya|setelah\s+itu)\s+/giu;
/** A title in front of steps: "Prosedur Pelayanan Pemulasaraan Jenazah". */
const TITLE = /^(?:prosedur|mekanisme|alur|tata\s+cara|sistem|bagan|tahap(?:an)?|langkah)\b/iu;

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

/** "..., diverifikasi Kasi, ditandatangani Camat": what is done next, by whom or not. */
const DONE =
  /^di(?:terima|verifikasi|validasi|periksa|cek|teliti|catat|agenda|register|registrasi|proses|koordinasi|disposisi|paraf|tanda\s?tangan|setujui|sahkan|tetapkan|terbitkan|cetak|buat|ketik|input|unggah|serahkan|sampaikan|kirim|survei|tinjau|ukur|hitung|bayar|ambil|layani)\p{L}*/iu;

/** How many acts of one person make a list of steps: "Pemohon mendaftar, mengisi formulir, melengkapi berkas". */
const LIST_OF_ACTS = 3;
const ACT = /^me(?:ng|ny|m|n)?\p{Ll}{3,}/u;

/** Cuts where somebody else begins to act, or the next thing is done; what tells neither stays with the one before. */
function cutTurns(text: string, line: ListLine): Range[] {
  const ranges: Range[] = [];
  const pieces = cut(text, line, TURN);
  const acts = (words: string) => ACT.test(words) && hasVerb(words.split(' ')[0] ?? '');
  const listed =
    hasVerb(text.slice(...(pieces[0] ?? [0, 0]))) &&
    pieces.slice(1).filter(([from, to]) => acts(text.slice(from, to))).length >= LIST_OF_ACTS - 1;
  for (const [from, to] of pieces) {
    const before = ranges.at(-1);
    const words = text.slice(from, to);
    const opens = actorOf(words) !== null || DONE.test(words) || (listed && acts(words));
    if (before === undefined || opens) ranges.push([from, to]);
    else ranges[ranges.length - 1] = [before[0], to];
  }
  return ranges;
}

/** A procedure written as one running text: its sentences, arrows or turns are the steps. */
function runningText(line: ListLine): ListLine[] {
  const text = line.part.teks;
  const ways: readonly (readonly [RegExp, number])[] = [
    [CELL, 2],
    [ARROW, 2],
    [SIGN, 3],
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

/** A number that counts something or belongs to a name: "2 lembar", "loket 3". */
const COUNTED =
  /^(?:\(|hari|jam|menit|detik|minggu|bulan|tahun|orang|org|lembar|lbr|rangkap|rkp|eksemplar|buah|kali|x\b|hr\b|m\b|km\b)/iu;
const NUMBERED =
  /(?:loket|meja|lantai|ruang|pasal|ayat|nomor|no\.?|form\p{L}*|model|tahap|poin|minimal|maksimal|lama|selama|sebanyak|kelas)\s*$/iu;

/** "1 warga datang 2 kaur membuat surat 3 kades tanda tangan": numbers without a full stop that run 1, 2, 3. */
function bareNumbers(line: ListLine): ListLine[] | null {
  const text = line.part.teks.slice(line.dari, line.sampai);
  const marks: { at: number; to: number }[] = [];
  for (const match of text.matchAll(/(?<=^|\s)(\d{1,2})\s+(?=\p{L})/gu)) {
    const to = match.index + match[0].length;
    const counts = COUNTED.test(text.slice(to)) || NUMBERED.test(text.slice(0, match.index));
    if (Number(match[1]) === marks.length + 1 && !counts) marks.push({ at: match.index, to });
  }
  if (marks.length < 3 || marks[0]?.at !== 0) return null;
  return marks.map(({ at, to }, index) => ({
    ...line,
    awal: line.dari + at,
    dari: line.dari + to,
    sampai: line.dari + (marks[index + 1]?.at ?? text.length),
    nomor: { nilai: index + 1, deret: '1' },
    bertanda: true,
  }));
}

function linesOf(parts: readonly TextPart[]): readonly ListLine[] {
  const lines = listLines(parts);
  const only = lines[0];
  if (lines.length !== 1 || only === undefined || only.bertanda) return lines;
  return bareNumbers(only) ?? runningText(only);
}

const MARK = /[\s;,.]/u;
const CONJUNCTION = /(?<=[\s;,.])(?:dan|atau)$/iu;

function content(line: ListLine): string {
  const text = line.part.teks.slice(line.dari, line.sampai).replace(/\s+/gu, ' ');
  return text.slice(0, endBeforeClosing(text, MARK, CONJUNCTION)).trim();
}

/** "Pemohon:" or "Petugas loket" on a line of its own says who acts in the lines below, not what is done. */
function headingActor(text: string): Pelaku | null {
  const words = text.replace(/\s*:$/u, '').split(' ');
  const moves = /\s(?:ke|menuju)\s/iu.test(text);
  return words.length <= 4 && !moves && !hasVerb(text) && !words.some(isActNoun) ? actorOf(text) : null;
}

/** "1. Pendaftaran" before "a. Pemohon datang": a short line without act or actor that opens a deeper list. */
function opensList(line: ListLine, next: ListLine | undefined, text: string): boolean {
  const deeper = next?.nomor?.nilai === 1 && line.nomor !== null && next.nomor.deret !== line.nomor.deret;
  return deeper && text.split(' ').length <= 6 && actorOf(text) === null && !hasVerb(text);
}

function isHeading(line: ListLine, next: ListLine | undefined, text: string): boolean {
  if (TITLE.test(text) && !hasVerb(text)) return true;
  if (!line.judul) return headingActor(text) !== null || opensList(line, next, text);
  return line.nomor === null || actorOf(text) === null || headingActor(text) !== null;
}

const NOBODY: ReadonlySet<Pelaku> = new Set();

function stepOf(line: ListLine, text: string, heading: Pelaku | null): StepLine {
  if (heading !== null && actorOf(text) === null)
    return { line, kegiatan: text, pelaku: heading, semua: new Set([heading]) };
  return { line, kegiatan: text, pelaku: readPelaku(text), semua: readSemuaPelaku(text) };
}

/** Whoever opens a procedure with an applicant's act is the applicant when nobody else is. */
function withPeers(steps: readonly StepLine[]): readonly StepLine[] {
  const acts = steps.filter(({ kegiatan }) => kegiatan !== null);
  const peer = peerName(acts[0]?.kegiatan ?? '');
  if (peer === null || acts.some(({ semua }) => semua.has('pemohon'))) return steps;
  return steps.map((step) =>
    step.kegiatan?.toLowerCase().startsWith(`${peer} `)
      ? { ...step, pelaku: 'pemohon', semua: new Set<Pelaku>([...step.semua, 'pemohon']) }
      : step,
  );
}

function isStep(text: string): boolean {
  return (
    text !== '' &&
    ![NOTE, HOURS, POINTER, RULE_ONLY, PRINCIPLE].some((pattern) => pattern.test(text)) &&
    !isPlaceholder(text)
  );
}

/** Steps and headings of text parts, in order. */
export function stepLines(parts: readonly TextPart[]): readonly StepLine[] {
  const steps: StepLine[] = [];
  let heading: Pelaku | null = null;
  const lines = linesOf(parts);
  for (const [index, line] of lines.entries()) {
    const text = content(line);
    if (!isStep(text)) continue;
    if (isHeading(line, lines[index + 1], text)) {
      heading = headingActor(text);
      steps.push({ line, kegiatan: null, pelaku: null, semua: NOBODY });
    } else steps.push(stepOf(line, text, heading));
  }
  return withPeers(steps);
}
