/** Reads the six components that are plain lines: facilities, competence, control, two guarantees, evaluation. */
import type { ComponentKey } from '../../model/component.ts';
import type { Butir, Durasi, Tanda } from '../../model/facts.ts';
import { type DurationFacts, readDurations } from '../time/duration.ts';
import { readFrequencies } from '../time/frequency.ts';
import { structuredDuration } from '../time/structured-duration.ts';
import { leafTexts } from '../word/leaf-text.ts';
import { type Marks, mark, type ObjectPart, type Part, type TextPart } from '../word/part.ts';
import { readRuns } from '../word/part-runs.ts';
import { isPlaceholder } from '../word/placeholder.ts';
import { butirAt } from './butir.ts';
import { type ItemStyle, listItems } from './list-items.ts';

export interface UraianFacts extends Marks {
  readonly butir: readonly Butir[];
  readonly durasi: readonly Durasi[];
}

function styleOf(komponen: ComponentKey): ItemStyle {
  return {
    nomorPolos: komponen !== 'sarana_prasarana',
    kelompok: null,
    jabatan: komponen === 'kompetensi_pelaksana',
    koma: komponen === 'sarana_prasarana',
    tanpaCatatan: false,
  };
}

/** Keys of the structured forms whose words are items, in the order they are said. */
const KEYS = [
  'pendidikan',
  'pengetahuan',
  'keahlian',
  'keterampilan',
  'pengalaman',
  'pengawas',
  'bentuk',
  'pernyataan',
  'kompensasi',
  'metode',
  'penanggung_jawab',
  'tindak_lanjut',
];

function whole(text: TextPart, untuk: string | null): Butir[] {
  const butir = butirAt(text, 0, text.teks.length, untuk);
  return butir === null ? [] : [butir];
}

/** A facility with its number is said as in a text: "20 kursi". */
function facility(part: ObjectPart): Butir[] {
  const { jumlah } = part.nilai;
  return leafTexts(part, 'nama')
    .flatMap((name) => whole(name, null))
    .map((item) => (typeof jumlah === 'number' ? { ...item, teks: `${jumlah} ${item.teks}` } : item));
}

function items(part: ObjectPart): Butir[] {
  const role = leafTexts(part, 'jabatan')[0];
  const untuk = role === undefined || isPlaceholder(role.teks) ? null : role.teks.trim();
  const said = KEYS.flatMap((key) => leafTexts(part, key)).flatMap((text) => whole(text, untuk));
  const alone = said.length === 0 && role !== undefined ? whole(role, null) : [];
  return [...facility(part), ...alone, ...said];
}

/** Keys that say by being true or filled what a text needs words for. */
function marks(part: ObjectPart): Tanda[] {
  const found: Tanda[] = [];
  const add = (jenis: Tanda['jenis'], key: string) => {
    for (const text of leafTexts(part, key))
      if (!isPlaceholder(text.teks)) found.push(mark(jenis, text, 0, text.teks.length));
  };
  if (part.nilai.untuk_kelompok_rentan === true) add('sarana_rentan', 'nama');
  add('kompensasi', 'kompensasi');
  return found;
}

interface Times extends Marks {
  readonly durasi: readonly Durasi[];
}

/** Durations of a text; where the office looks at itself, also how often in words without an amount. */
function timesOf(text: TextPart, komponen: ComponentKey): DurationFacts {
  const times = readDurations(text, komponen);
  const repeated = komponen === 'pengawasan_internal' || komponen === 'evaluasi_kinerja';
  return repeated ? { ...times, durasi: [...times.durasi, ...readFrequencies(text, times.durasi)] } : times;
}

function structuredTimes(part: ObjectPart, komponen: ComponentKey): Times {
  const texts = [...KEYS, 'frekuensi'].flatMap((key) => leafTexts(part, key));
  const read = texts.map((text) => timesOf(text, komponen));
  const months = part.nilai.frekuensi_bulan;
  const asal = { ...part.asal, jalur: `${part.asal.jalur}/frekuensi_bulan` };
  const every =
    typeof months === 'number'
      ? structuredDuration({ nilai: months, satuan: 'bulan' }, asal, 'frekuensi')
      : null;
  return {
    durasi: [...read.flatMap(({ durasi }) => durasi), ...(every === null ? [] : [every])],
    tanda: read.flatMap(({ tanda }) => tanda),
    tidak_terbaca: read.flatMap(({ tidak_terbaca }) => tidak_terbaca),
  };
}

function fromObject(part: ObjectPart, komponen: ComponentKey): UraianFacts {
  const times = structuredTimes(part, komponen);
  return { ...times, butir: items(part), tanda: [...marks(part), ...times.tanda] };
}

function fromTexts(texts: readonly TextPart[], komponen: ComponentKey): UraianFacts {
  const times = texts.map((text) => timesOf(text, komponen));
  return {
    butir: listItems(texts, styleOf(komponen)),
    durasi: times.flatMap(({ durasi }) => durasi),
    tanda: times.flatMap(({ tanda }) => tanda),
    tidak_terbaca: times.flatMap(({ tidak_terbaca }) => tidak_terbaca),
  };
}

/** Items and times of a plain component, in text or structured form. */
export function readUraian(parts: readonly Part[], komponen: ComponentKey): UraianFacts {
  const read = readRuns(
    parts,
    (texts) => [fromTexts(texts, komponen)],
    (part) => [fromObject(part, komponen)],
  );
  return {
    butir: read.flatMap(({ butir }) => butir),
    durasi: read.flatMap(({ durasi }) => durasi),
    tanda: read.flatMap(({ tanda }) => tanda),
    tidak_terbaca: read.flatMap(({ tidak_terbaca }) => tidak_terbaca),
  };
}
