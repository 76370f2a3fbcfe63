/** Reads the steps of a procedure (sistem, mekanisme, dan prosedur). */
import type { Durasi, Langkah, Pelaku, UrutanSalah } from '../../model/facts.ts';
import { readDurationParts, readDurations } from '../time/duration.ts';
import { structuredDuration } from '../time/structured-duration.ts';
import { itemsAt, objectAt, scalarText } from '../word/leaf-text.ts';
import { leafPart, type Marks, type ObjectPart, type Part, quote, type TextPart } from '../word/part.ts';
import { readRuns } from '../word/part-runs.ts';
import { textBlocks } from '../word/text-blocks.ts';
import { readPelaku, readSemuaPelaku } from './actor.ts';
import { stepLines } from './step-lines.ts';
import { type OrderedLine, wrongOrder } from './step-order.ts';

export interface ProsedurFacts extends Marks {
  readonly langkah: readonly Langkah[];
  readonly urutan_salah: readonly UrutanSalah[];
  readonly ada_pemohon: boolean;
  readonly ada_penyelenggara: boolean;
  readonly tanpa_pelaku: number;
}

interface Found extends Marks {
  readonly langkah: readonly Langkah[];
  readonly urutan: readonly OrderedLine[];
  /** Everybody who acts in the steps. */
  readonly semua: readonly Pelaku[];
}

const ACTORS: ReadonlySet<string> = new Set(['pemohon', 'petugas', 'pejabat', 'sistem']);

function isActor(value: unknown): value is Pelaku {
  return typeof value === 'string' && ACTORS.has(value);
}

function within(durasi: readonly Durasi[], jalur: string, from: number, to: number): Durasi | null {
  const inside = durasi.filter(({ asal }) => asal.jalur === jalur && asal.dari >= from && asal.sampai <= to);
  return inside.find(({ peran }) => peran === 'langkah') ?? inside[0] ?? null;
}

function textSteps(parts: readonly TextPart[]): Found {
  const times = parts.map((part) => readDurations(part, 'prosedur'));
  const durasi = times.flatMap((time) => time.durasi);
  const langkah: Langkah[] = [];
  const urutan: OrderedLine[] = [];
  const read = stepLines(parts);
  for (const { line, kegiatan, pelaku } of read) {
    const { part, awal, dari, sampai, nomor, judul } = line;
    urutan.push({ nomor, judul, kutipan: quote(part, awal, sampai) });
    if (kegiatan === null) continue;
    const base = part.asal.dari;
    langkah.push({
      ...quote(part, dari, sampai),
      urutan: nomor?.nilai ?? null,
      pelaku,
      kegiatan,
      durasi: within(durasi, part.asal.jalur, base + awal, base + sampai),
    });
  }
  return {
    langkah,
    urutan,
    semua: read.flatMap(({ semua }) => [...semua]),
    tanda: times.flatMap((time) => time.tanda),
    tidak_terbaca: times.flatMap((time) => time.tidak_terbaca),
  };
}

/** The time of a structured step: a mapping, or words. */
function stepTime(part: ObjectPart): { durasi: Durasi | null } & Marks {
  const value = part.nilai.waktu;
  const text = scalarText(value);
  if (text !== null) {
    const read = readDurationParts(textBlocks(leafPart(part, 'waktu', text)), 'prosedur');
    return {
      durasi: read.flatMap(({ durasi }) => durasi)[0] ?? null,
      tanda: read.flatMap(({ tanda }) => tanda),
      tidak_terbaca: read.flatMap(({ tidak_terbaca }) => tidak_terbaca),
    };
  }
  const object = objectAt(part, 'waktu', value);
  const durasi = object === null ? null : structuredDuration(object.nilai, object.asal, 'langkah');
  return { durasi, tanda: [], tidak_terbaca: [] };
}

function structuredStep(part: ObjectPart): Found {
  const key = scalarText(part.nilai.kegiatan) === null ? 'keluaran' : 'kegiatan';
  const text = scalarText(part.nilai[key]);
  const time = stepTime(part);
  if (text === null || text.trim() === '') return { ...time, langkah: [], urutan: [], semua: [] };
  const kutipan = quote(leafPart(part, key, text), 0, text.length);
  const number = part.nilai.urutan;
  const urutan = typeof number === 'number' ? number : null;
  const pelaku = part.nilai.pelaku;
  const step: Langkah = {
    ...kutipan,
    urutan,
    pelaku: isActor(pelaku) ? pelaku : readPelaku(text),
    kegiatan: text.replace(/\s+/gu, ' ').trim(),
    durasi: time.durasi,
  };
  const nomor = urutan === null ? null : { nilai: urutan, deret: '#' };
  const semua = isActor(pelaku) ? [pelaku] : [...readSemuaPelaku(text)];
  return { ...time, langkah: [step], urutan: [{ nomor, judul: false, kutipan }], semua };
}

function steps(parts: readonly Part[]): readonly Found[] {
  return readRuns<Found>(
    parts,
    (texts) => [textSteps(texts)],
    (part) => {
      const whole = 'langkah' in part.nilai || 'kanal' in part.nilai;
      return whole ? steps(itemsAt(part, 'langkah')) : [structuredStep(part)];
    },
  );
}

/**
 * Steps of a procedure with number, actor and time. Each item of a list and each marked line of a block is a step; in a running
 * text each sentence, arrow or change of actor begins one. Notes, headings, opening hours and pointers are no steps. The number
 * of a lettered step is its place in the alphabet, of "2.1" it is 1.
 */
export function readProsedur(parts: readonly Part[]): ProsedurFacts {
  const found = steps(parts);
  const langkah = found.flatMap((item) => item.langkah);
  const semua = found.flatMap((item) => item.semua);
  return {
    langkah,
    urutan_salah: wrongOrder(found.flatMap((item) => item.urutan)),
    ada_pemohon: semua.includes('pemohon'),
    ada_penyelenggara: semua.some((pelaku) => pelaku !== 'pemohon'),
    tanpa_pelaku: langkah.filter((step) => step.pelaku === null).length,
    tanda: found.flatMap((item) => item.tanda),
    tidak_terbaca: found.flatMap((item) => item.tidak_terbaca),
  };
}
