/** Durations in published text, each with what it is about, its bounds, its start and its conditions. */
import type { ComponentKey } from '../../model/component.ts';
import type { Durasi, Kutipan, Tanda } from '../../model/facts.ts';
import { mark, quote, type TextPart } from '../word/part.ts';
import { settleLower, spreadUpper } from './duration-bounds.ts';
import { type DurationDraft, draftOf } from './duration-draft.ts';
import { type TimeLine, type TimePart, timeLines, timePart } from './duration-lines.ts';
import { type ReadLine, spreadNotes } from './duration-notes.ts';
import { markSteps } from './duration-steps.ts';
import { openingHours } from './opening-hours.ts';
import { servedTime } from './served-time.ts';
import { clausesOf, piecesOf, type TimePiece } from './time-piece.ts';
import type { FoundTime, Span } from './time-scan.ts';
import { isSameLength } from './time-unit.ts';

/** What the durations of a text are read into. */
export interface DurationFacts {
  readonly durasi: readonly Durasi[];
  readonly tanda: readonly Tanda[];
  readonly tidak_terbaca: readonly Kutipan[];
}

interface Reading {
  readonly bagian: TimePart;
  readonly durasi: DurationDraft[];
  readonly jamBuka: Span[];
  readonly tidakTerbaca: Span[];
}

const ONLY_NUMBER = /^[\s<≤±]*(?:\d{1,3}(?:[.,]\d{1,2})?)(?:\s?-\s?\d{1,4})?[\s.*]*$/u;

/** Components that say how often the office looks at itself. */
function isRepeated(komponen: ComponentKey): boolean {
  return komponen === 'evaluasi_kinerja' || komponen === 'pengawasan_internal';
}

/** Components whose times measure schooling, service years or machines, never a service. */
const WITHOUT_TIMES: readonly ComponentKey[] = ['kompetensi_pelaksana', 'sarana_prasarana', 'dasar_hukum'];
const NOTHING: DurationFacts = { durasi: [], tanda: [], tidak_terbaca: [] };

/** "1 jam (60 menit)", "24 jam (dua puluh empat jam)": a bracket that says the same again. */
function repeats(piece: TimePiece, before: DurationDraft): boolean {
  if (before.piece.klausa !== piece.klausa) return false;
  const between = piece.klausa.baris.bagian.polos.slice(before.kutipan.sampai, piece.kutipan.dari).trim();
  return /^(?:[(=]|=\s?\(|\/|\(?\s?atau)$/u.test(between) && isSameLength(before.maks, piece.waktu.maks);
}

/** Words that say the amount before again agree with its digits. */
function settleRepeated(piece: TimePiece, before: DurationDraft): void {
  if (piece.waktu.mentah === '' && before.maks.satuan === piece.waktu.maks.satuan) before.cocok ??= true;
}

/** The amounts of a line that measure the service: opening hours go to the reading. */
function measuring(pieces: readonly TimePiece[], reading: Reading): readonly TimePiece[] {
  let skipped: TimePiece | undefined;
  return pieces.filter((piece, index) => {
    if (piece === skipped) return false;
    const served = servedTime(piece, pieces[index + 1]);
    if (served === null) return true;
    reading.jamBuka.push(served);
    if (served.berikut) skipped = pieces[index + 1];
    return false;
  });
}

/** One draft for each amount that is not the one before said again. */
function readPieces(
  pieces: readonly TimePiece[],
  komponen: ComponentKey,
  timed: ReadonlySet<TimeLine>,
): readonly DurationDraft[] {
  const drafts: DurationDraft[] = [];
  for (const piece of pieces) {
    const before = drafts.at(-1);
    if (before !== undefined && repeats(piece, before)) settleRepeated(piece, before);
    else drafts.push(draftOf(piece, komponen, timed));
  }
  return drafts;
}

function timesIn(line: TimeLine, times: readonly FoundTime[], from: number): number {
  let next = from;
  while (next < times.length && (times[next]?.dari ?? 0) < line.sampai) next += 1;
  return next;
}

/** The lines that hold an amount, and each line with its amounts. */
function linesWithTimes(
  lines: readonly TimeLine[],
): readonly { baris: TimeLine; waktu: readonly FoundTime[] }[] {
  const next = new Map<TimePart, number>();
  return lines.map((baris) => {
    const { waktu } = baris.bagian;
    const start = next.get(baris.bagian) ?? 0;
    const end = timesIn(baris, waktu, start);
    next.set(baris.bagian, end);
    return { baris, waktu: waktu.slice(start, end) };
  });
}

function joinSpans(spans: readonly Span[], kept: readonly Span[], plain: string): readonly Span[] {
  const joined: { dari: number; sampai: number }[] = [];
  let next = 0;
  for (const span of [...spans].sort((a, b) => a.dari - b.dari)) {
    const before = joined.at(-1);
    while ((kept[next]?.sampai ?? Number.POSITIVE_INFINITY) <= span.dari) next += 1;
    if ((kept[next]?.dari ?? Number.POSITIVE_INFINITY) < span.sampai) continue;
    const gap = before === undefined ? '' : plain.slice(before.sampai, span.dari);
    const previous = kept[next - 1];
    const apart = before === undefined || gap.length > 80 || /[;\n]/u.test(gap);
    if (apart || (previous !== undefined && previous.dari >= before.sampai)) joined.push({ ...span });
    else before.sampai = Math.max(before.sampai, span.sampai);
  }
  return joined;
}

function toDurasi(draft: DurationDraft): Durasi {
  const { peran, untuk, min, maks, batas, kira, kutipan } = draft;
  return {
    peran,
    untuk,
    min,
    maks,
    batas,
    kira,
    syarat_batal: draft.syaratBatal,
    dihitung_sejak: draft.sejak,
    kata_angka_cocok: draft.cocok,
    ...quote(draft.piece.klausa.baris.bagian.part, kutipan.dari, kutipan.sampai),
  };
}

function toFacts(reading: Reading, komponen: ComponentKey): DurationFacts {
  const { bagian, durasi } = reading;
  const { part, polos } = bagian;
  const kept = durasi.map((draft) => draft.piece.waktu);
  const hours = joinSpans([...openingHours(polos, !isRepeated(komponen)), ...reading.jamBuka], kept, polos);
  const bare = komponen === 'jangka_waktu' && ONLY_NUMBER.test(polos.slice(0, 40)) && polos.length <= 40;
  const lost = [
    ...bagian.tidakTerbaca,
    ...reading.tidakTerbaca,
    ...(bare ? [{ dari: 0, sampai: polos.length }] : []),
  ];
  return {
    durasi: durasi.map(toDurasi),
    tanda: hours.map((span) => mark('jam_buka', part, span.dari, span.sampai)),
    tidak_terbaca: lost.sort((a, b) => a.dari - b.dari).map((span) => quote(part, span.dari, span.sampai)),
  };
}

/** Reads the durations of several text parts that follow each other; headings and notes carry over. One result per part. */
export function readDurationParts(
  parts: readonly TextPart[],
  komponen: ComponentKey,
): readonly DurationFacts[] {
  if (WITHOUT_TIMES.includes(komponen)) return parts.map(() => NOTHING);
  const readings = parts.map(
    (part): Reading => ({
      bagian: timePart(part, isRepeated(komponen)),
      durasi: [],
      jamBuka: [],
      tidakTerbaca: [],
    }),
  );
  const byPart = new Map(readings.map((reading) => [reading.bagian, reading]));
  const lines = linesWithTimes(timeLines(readings.map((reading) => reading.bagian)));
  const timed = new Set(lines.filter(({ waktu }) => waktu.length > 0).map(({ baris }) => baris));
  const read: ReadLine[] = [];
  for (const { baris, waktu } of lines) {
    const reading = byPart.get(baris.bagian);
    if (reading === undefined) continue;
    const klausa = clausesOf(baris, waktu);
    const pieces = waktu.length === 0 ? [] : klausa.flatMap(piecesOf);
    const drafts = readPieces(measuring(pieces, reading), komponen, timed);
    spreadUpper(drafts);
    const { durasi, lepas } = settleLower(drafts);
    for (const draft of lepas) reading.tidakTerbaca.push(draft.kutipan);
    for (const draft of durasi) reading.durasi.push(draft);
    read.push({ baris, klausa, durasi });
  }
  spreadNotes(read);
  if (komponen === 'jangka_waktu') markSteps(read.flatMap((line) => line.durasi));
  return readings.map((reading) => toFacts(reading, komponen));
}

/** Reads the durations of one text part. */
export function readDurations(part: TextPart, komponen: ComponentKey): DurationFacts {
  return readDurationParts([part], komponen)[0] ?? NOTHING;
}
