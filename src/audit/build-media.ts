/** The places where a standard can be read: one fact per medium, and what they say together. */
import { COMPONENTS, type ComponentKey } from '../model/component.ts';
import type { Asal, MediaPublikasi, Publikasi, Tanggal, Tiga } from '../model/facts.ts';
import { childPointer } from '../model/pointer.ts';
import { readTanggal } from '../read/word/tanggal.ts';
import { allText, objectOf, textOf } from './document-text.ts';

const ELECTRONIC = new Set(['sippn', 'laman', 'media_sosial', 'aplikasi', 'monitor', 'kios', 'radio_tv']);
const PRINTED = new Set(['papan', 'banner', 'leaflet', 'buku']);
const WEB = /^(https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[:/?#]\S*)?$/iu;
const OFFICIAL = /\.(?:go|desa|sch|mil|ac)\.id$/iu;

type Medium = Readonly<Record<string, unknown>>;
type MediaFacts = Pick<
  Publikasi,
  | 'elektronik'
  | 'non_elektronik'
  | 'memuat_elektronik'
  | 'memuat_non_elektronik'
  | 'media'
  | 'jumlah_media'
  | 'sippn'
>;

/** What no medium at all says. */
export const NO_MEDIA: MediaFacts = {
  elektronik: 'tidak',
  non_elektronik: 'tidak',
  memuat_elektronik: null,
  memuat_non_elektronik: null,
  media: [],
  jumlah_media: 0,
  sippn: false,
};

/** Facts of a list of media. */
export function mediaFacts(value: unknown, pointer: string, file: number): MediaFacts {
  const list: readonly Medium[] = Array.isArray(value) ? value.map(objectOf) : [];
  const electronic = list.filter((medium) => isElectronic(medium) === true);
  const printed = list.filter((medium) => isElectronic(medium) === false);
  const media = list.flatMap((medium, index) =>
    medium.tidak_ada === true ? [] : [mediumFact(medium, childPointer(pointer, index), file)],
  );
  return {
    elektronik: presence(electronic),
    non_elektronik: presence(printed),
    memuat_elektronik: carried(electronic),
    memuat_non_elektronik: carried(printed),
    media,
    jumlah_media: media.length,
    sippn: media.some((medium) => medium.media === 'sippn'),
  };
}

function mediumFact(medium: Medium, jalur: string, berkas: number): MediaPublikasi {
  const alamat = textOf(medium.alamat);
  const web = WEB.exec(alamat?.trim() ?? '');
  const asal: Asal = { berkas, jalur, dari: 0, sampai: 0, pada: 'kunci' };
  return {
    kutipan: allText({ media: medium.media, alamat: medium.alamat }).replaceAll('\n', ' '),
    asal,
    media: String(medium.media ?? ''),
    elektronik: isElectronic(medium),
    alamat,
    https: web?.[1] === undefined ? null : web[1].toLowerCase() === 'https://',
    resmi: web === null ? null : OFFICIAL.test(web[2] ?? ''),
    tanggal: mediumDate(medium, jalur, berkas),
  };
}

function mediumDate(medium: Medium, jalur: string, berkas: number): Tanggal | null {
  const teks = textOf(medium.tanggal);
  if (teks === null) return null;
  return readTanggal({
    teks,
    asal: { berkas, jalur: childPointer(jalur, 'tanggal'), dari: 0, sampai: teks.length },
  });
}

/** The earliest (or latest) date of a list of media. */
export function mediaDate(media: readonly MediaPublikasi[], end: 'first' | 'last'): Tanggal | null {
  const dated = media
    .flatMap(({ tanggal }) => (tanggal?.iso === null || tanggal === null ? [] : [tanggal]))
    .sort((a, b) => ((a.iso ?? '') < (b.iso ?? '') ? -1 : 1));
  return dated.at(end === 'first' ? 0 : -1) ?? null;
}

function isElectronic(medium: Medium): boolean | null {
  if (typeof medium.elektronik === 'boolean') return medium.elektronik;
  const kind = String(medium.media ?? '');
  if (ELECTRONIC.has(kind)) return true;
  return PRINTED.has(kind) ? false : null;
}

function presence(media: readonly Medium[]): Tiga {
  if (media.some((medium) => medium.tidak_ada !== true)) return 'ya';
  return media.length > 0 ? 'tidak' : 'tak_diketahui';
}

function carried(media: readonly Medium[]): readonly ComponentKey[] | null {
  const there = media.filter((medium) => medium.tidak_ada !== true);
  if (there.some((medium) => !Array.isArray(medium.memuat))) return null;
  const keys = new Set(there.flatMap((medium) => medium.memuat as unknown[]));
  return COMPONENTS.map((component) => component.key).filter((key) => keys.has(key));
}
