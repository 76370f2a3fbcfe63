/** The blocks around the components: decree, participation, pledge, publication. A missing key is unknown, an empty value is absent. */
import { COMPONENTS, type ComponentKey } from '../model/component.ts';
import type {
  Asal,
  Maklumat,
  Partisipasi,
  Penetapan,
  Publikasi,
  Sebab,
  Status,
  Tanggal,
  Tiga,
} from '../model/facts.ts';
import { childPointer } from '../model/pointer.ts';
import { readJanji } from '../read/maklumat.ts';
import { readTanggal } from '../read/tanggal.ts';
import { allText, isEmpty, objectOf, textOf } from './document-text.ts';

/** A block in a document: its value, its pointer, its file, and whether a fault broke it. */
export interface BlockInput {
  readonly value: unknown;
  readonly pointer: string;
  readonly file: number;
  readonly broken: boolean;
}

/** What all blocks share. */
interface Base {
  readonly status: Status;
  readonly sebab: Sebab | null;
  readonly kutipan: string;
  readonly asal: Asal;
}

const ELECTRONIC = new Set(['sippn', 'laman', 'media_sosial', 'aplikasi', 'monitor', 'kios', 'radio_tv']);
const PRINTED = new Set(['papan', 'banner', 'leaflet', 'buku']);

function base({ value, pointer, file, broken }: BlockInput): Base {
  const asal: Asal = { berkas: file, jalur: pointer, dari: 0, sampai: 0, pada: 'kunci' };
  if (broken) return { status: 'rusak', sebab: 'salah_tulis', kutipan: '', asal };
  if (value === undefined) return { status: 'tak_diketahui', sebab: 'tidak_disebut', kutipan: '', asal };
  const absent = isEmpty(value) || objectOf(value).tidak_ada === true;
  return {
    status: absent ? 'tidak_ada' : 'ada',
    sebab: null,
    kutipan: absent ? '' : allText(value).slice(0, 300),
    asal,
  };
}

function dateAt(
  input: BlockInput,
  object: Readonly<Record<string, unknown>>,
  key: string,
  pointer = input.pointer,
): Tanggal | null {
  const teks = textOf(object[key]);
  if (teks === null) return null;
  return readTanggal({
    teks,
    asal: { berkas: input.file, jalur: childPointer(pointer, key), dari: 0, sampai: teks.length },
  });
}

const EMPTY_NUMBER = /\/\s*\/|^\s*\/|\/\s*$|[._]{2,}|…|\bx{2,}\b|^\s*(?:nomor|no\.?)?\s*:?\s*$/iu;

/** Facts of a decree; `serviceNumber` is the number printed with one service, which wins. */
export function buildPenetapan(
  input: BlockInput,
  serviceNumber?: { readonly value: unknown; readonly pointer: string },
): Penetapan {
  const object = objectOf(input.value);
  const numbered = serviceNumber !== undefined && serviceNumber.value !== undefined;
  const start =
    numbered && input.value === undefined && !input.broken
      ? { ...base({ ...input, value: { nomor: serviceNumber.value } }), sebab: null }
      : base(input);
  const raw = numbered ? serviceNumber.value : object.nomor;
  const pointer = numbered ? serviceNumber.pointer : childPointer(input.pointer, 'nomor');
  const teks = raw === undefined ? null : String(raw ?? '');
  const nomor =
    teks === null
      ? null
      : {
          teks,
          kosong: EMPTY_NUMBER.test(teks),
          kutipan: teks,
          asal: { berkas: input.file, jalur: pointer, dari: 0, sampai: teks.length },
        };
  return {
    ...start,
    status: numbered && start.status === 'tidak_ada' && !isEmpty(raw) ? 'ada' : start.status,
    nomor,
    tanggal: dateAt(input, object, 'tanggal'),
    penandatangan: textOf(object.jabatan) ?? textOf(object.penandatangan),
    reviu_terakhir: dateAt(input, object, 'reviu_terakhir'),
    evaluasi_terakhir: dateAt(input, object, 'evaluasi_terakhir'),
    umur_bulan: null,
  };
}

/** Facts of public participation. */
export function buildPartisipasi(input: BlockInput): Partisipasi {
  const minutes = objectOf(objectOf(input.value).berita_acara);
  const list = minutes.daftar_hadir;
  return {
    ...base(input),
    berita_acara_tanggal: dateAt(input, minutes, 'tanggal', childPointer(input.pointer, 'berita_acara')),
    daftar_hadir: typeof list === 'boolean' ? list : null,
    ba_ke_sk_hari: null,
  };
}

/** Facts of the pledge: a text, or an object with its text, signature, date and publication. */
export function buildMaklumat(input: BlockInput): Maklumat {
  const object = objectOf(input.value);
  const isi = typeof input.value === 'string' ? textOf(input.value) : textOf(allText(object.isi));
  const start = base(input);
  const promise = isi === null || start.status !== 'ada' ? null : readJanji(isi);
  const published = buildPublikasi({
    ...input,
    value: object.publikasi,
    pointer: childPointer(input.pointer, 'publikasi'),
  });
  return {
    ...start,
    isi,
    sanggup: promise?.sanggup ?? null,
    perbaikan: promise?.perbaikan ?? null,
    sanksi: promise?.sanksi ?? null,
    penandatangan: textOf(object.jabatan) ?? textOf(object.penandatangan),
    tanggal: dateAt(input, object, 'tanggal'),
    elektronik: published.elektronik,
    non_elektronik: published.non_elektronik,
  };
}

/** Facts of publication: per kind of medium whether the standard stands there, and which components. */
export function buildPublikasi(input: BlockInput): Publikasi {
  const start = base(input);
  const list = Array.isArray(input.value) ? input.value.map(objectOf) : [];
  if (start.status === 'tidak_ada')
    return {
      ...start,
      elektronik: 'tidak',
      non_elektronik: 'tidak',
      memuat_elektronik: null,
      memuat_non_elektronik: null,
    };
  const electronic = list.filter((medium) => isElectronic(medium) === true);
  const printed = list.filter((medium) => isElectronic(medium) === false);
  return {
    ...start,
    elektronik: presence(electronic),
    non_elektronik: presence(printed),
    memuat_elektronik: carried(electronic),
    memuat_non_elektronik: carried(printed),
  };
}

function isElectronic(medium: Readonly<Record<string, unknown>>): boolean | null {
  if (typeof medium.elektronik === 'boolean') return medium.elektronik;
  const kind = String(medium.media ?? '');
  if (ELECTRONIC.has(kind)) return true;
  return PRINTED.has(kind) ? false : null;
}

function presence(media: readonly Readonly<Record<string, unknown>>[]): Tiga {
  if (media.some((medium) => medium.tidak_ada !== true)) return 'ya';
  return media.length > 0 ? 'tidak' : 'tak_diketahui';
}

function carried(media: readonly Readonly<Record<string, unknown>>[]): readonly ComponentKey[] | null {
  const there = media.filter((medium) => medium.tidak_ada !== true);
  if (there.some((medium) => !Array.isArray(medium.memuat))) return null;
  const keys = new Set(there.flatMap((medium) => medium.memuat as unknown[]));
  return COMPONENTS.map((component) => component.key).filter((key) => keys.has(key));
}
