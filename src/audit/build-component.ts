/** The value of one component in a document → its facts. */
import type { Component, ComponentKey } from '../model/component.ts';
import type { Asal, KomponenDasar, KomponenFakta, Sebab, Status, Tanda } from '../model/facts.ts';
import { childPointer } from '../model/pointer.ts';
import { readDasarHukum } from '../read/citation/dasar-hukum.ts';
import { readNamaDaerah } from '../read/citation/nama-daerah.ts';
import { readPenangananPengaduan } from '../read/contact/penanganan-pengaduan.ts';
import { readBiayaTarif } from '../read/fee/biaya-tarif.ts';
import { readJumlahPelaksana } from '../read/list/jumlah-pelaksana.ts';
import { readPersyaratan } from '../read/list/persyaratan.ts';
import { readProduk } from '../read/list/produk.ts';
import { readUraian } from '../read/list/uraian.ts';
import { readProsedur } from '../read/step/prosedur.ts';
import { readJangkaWaktu } from '../read/time/jangka-waktu.ts';
import { isText, type Marks, type Part } from '../read/word/part.ts';
import { isPlaceholder } from '../read/word/placeholder.ts';
import { textBlocks } from '../read/word/text-blocks.ts';
import { allText, isEmpty } from './document-text.ts';

export type MarkReader = (parts: readonly Part[], komponen: ComponentKey) => readonly Tanda[];

/** How a component stands in its document, before its text is read. */
export interface Standing {
  readonly status: Status;
  readonly sebab: Sebab | null;
  readonly terpotong: boolean;
}

/** Where a component stands. */
export interface ComponentPlace {
  readonly pointer: string;
  /** What is quoted when it is not there: the service's name. */
  readonly absent: string;
  /** Index in the unit's files. */
  readonly file: number;
}

const MAX_QUOTE = 300;

/** Facts that relations join later, empty until then. */
const LATER = {
  dasar_hukum: { tidak_urut: [], perda_retribusi: [], dasar_tarif: [] },
  persyaratan: { terlarang: [], ganda: [], tak_terkait: [], banyak_dokumen: [] },
  prosedur: { akhir: null, daring: [] },
  jangka_waktu: { rentang: [] },
  produk: { terlarang: [], keputusan: false, izin: false, masa_berlaku: 'tak_diketahui', tak_disebut: [] },
  kompetensi_pelaksana: { unsur: [] },
  jumlah_pelaksana: { selisih: null },
} as const;

type LaterOf<K> = K extends keyof typeof LATER ? keyof (typeof LATER)[K] : never;

const READERS: {
  readonly [K in ComponentKey]: (
    parts: readonly Part[],
  ) => Omit<KomponenFakta[K], Exclude<keyof KomponenDasar, 'tanda' | 'tidak_terbaca'> | LaterOf<K>>;
} = {
  dasar_hukum: readDasarHukum,
  persyaratan: readPersyaratan,
  prosedur: readProsedur,
  jangka_waktu: readJangkaWaktu,
  biaya_tarif: readBiayaTarif,
  produk: readProduk,
  sarana_prasarana: (parts) => readUraian(parts, 'sarana_prasarana'),
  kompetensi_pelaksana: (parts) => readUraian(parts, 'kompetensi_pelaksana'),
  pengawasan_internal: (parts) => readUraian(parts, 'pengawasan_internal'),
  penanganan_pengaduan: readPenangananPengaduan,
  jumlah_pelaksana: readJumlahPelaksana,
  jaminan_pelayanan: (parts) => readUraian(parts, 'jaminan_pelayanan'),
  jaminan_keamanan_keselamatan: (parts) => readUraian(parts, 'jaminan_keamanan_keselamatan'),
  evaluasi_kinerja: (parts) => readUraian(parts, 'evaluasi_kinerja'),
};

/** Whether a component's value is a heading with nothing under it: blank, `-`, "belum ada", an empty list. */
export function hasNoContent(value: unknown): boolean {
  if (isEmpty(value)) return true;
  if (Array.isArray(value)) return value.every(hasNoContent);
  return typeof value === 'string' && isPlaceholder(value);
}

/** Pieces of a component's value in reading order, each with its pointer; a very long text is several pieces. */
export function partsOf(value: unknown, pointer: string, file: number): Part[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => partsOf(item, childPointer(pointer, index), file));
  if (value === null || value === undefined || typeof value === 'boolean') return [];
  const asal: Asal = { berkas: file, jalur: pointer, dari: 0, sampai: 0 };
  if (typeof value === 'object') return [{ nilai: value as Record<string, unknown>, asal }];
  const teks = String(value);
  return teks.trim() === '' ? [] : [...textBlocks({ teks, asal: { ...asal, sampai: teks.length } })];
}

/** Facts of one component. `value` is read only when the standing says it is there. */
export function buildComponent<K extends ComponentKey>(
  component: Component & { readonly key: K },
  value: unknown,
  standing: Standing,
  place: ComponentPlace,
  marks: MarkReader,
): KomponenFakta[K] {
  const parts = standing.status === 'ada' ? partsOf(value, place.pointer, place.file) : [];
  const read = READERS[component.key](parts) as unknown as Marks;
  const text = standing.status === 'ada' ? allText(value) : '';
  const there = standing.status === 'ada' || standing.status === 'kosong';
  const whole = typeof value === 'string' && standing.status === 'ada';
  const asal: Asal = {
    berkas: place.file,
    jalur: there ? place.pointer : place.absent,
    dari: 0,
    sampai: whole ? value.length : 0,
    ...(whole ? {} : { pada: 'kunci' as const }),
  };
  return {
    nama: component.key,
    huruf: component.huruf,
    bagian: component.bagian,
    status: standing.status,
    sebab: standing.sebab,
    terpotong: standing.terpotong,
    kutipan: text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text,
    asal,
    panjang: text.length,
    nama_daerah: parts.filter(isText).flatMap(readNamaDaerah),
    sama_dengan: null,
    hanya_judul: false,
    ...(component.key in LATER ? LATER[component.key as keyof typeof LATER] : {}),
    ...read,
    tanda: withoutRepeats([...read.tanda, ...marks(parts, component.key)]),
  } as unknown as KomponenFakta[K];
}

/** A reader and the lexicon may mark the same words. */
function withoutRepeats(marks: readonly Tanda[]): Tanda[] {
  const seen = new Set<string>();
  return marks.filter(({ jenis, asal }) => {
    const key = `${jenis} ${asal.jalur} ${asal.dari} ${asal.sampai}`;
    return !seen.has(key) && seen.add(key);
  });
}
