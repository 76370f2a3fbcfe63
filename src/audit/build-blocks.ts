/** The blocks around the components: decree, participation, pledge, publication. A missing key is unknown, an empty value is absent. */
import type {
  Asal,
  Maklumat,
  Partisipasi,
  Penetapan,
  Publikasi,
  Sebab,
  Status,
  Tanggal,
  UnsurPeserta,
} from '../model/facts.ts';
import { childPointer } from '../model/pointer.ts';
import { readJanji } from '../read/word/maklumat.ts';
import { readTanggal } from '../read/word/tanggal.ts';
import { mediaDate, mediaFacts, NO_MEDIA } from './build-media.ts';
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

/** Of a number without blanks at its ends: runs of blanks that may meet in one match take the square of their length, or more. */
const EMPTY_NUMBER = /\/\s*\/|^\/|\/$|[._]{2,}|…|\bx{2,}\b|^(?:(?:nomor|no\.?)\s*)?:?$/iu;

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
  const date = dateAt(input, object, 'tanggal');
  const raw = numbered ? serviceNumber.value : object.nomor;
  const pointer = numbered ? serviceNumber.pointer : childPointer(input.pointer, 'nomor');
  const teks = raw === undefined ? null : String(raw ?? '');
  const nomor =
    teks === null
      ? null
      : {
          teks,
          kosong: EMPTY_NUMBER.test(teks.trim()),
          tahun: numberYear(teks),
          tahun_cocok: null,
          kutipan: teks,
          asal: { berkas: input.file, jalur: pointer, dari: 0, sampai: teks.length },
        };
  return {
    ...start,
    status: numbered && start.status === 'tidak_ada' && !isEmpty(raw) ? 'ada' : start.status,
    nomor,
    tanggal: date === null ? null : { ...date, masa_depan: null },
    penandatangan: textOf(object.jabatan) ?? textOf(object.penandatangan),
    oleh_pimpinan: null,
    reviu_terakhir: dateAt(input, object, 'reviu_terakhir'),
    evaluasi_terakhir: dateAt(input, object, 'evaluasi_terakhir'),
    umur_bulan: null,
    tenggat_reviu: null,
    reviu_lewat: null,
    evaluasi_bulan: null,
    sebelum_retribusi_baru: null,
  };
}

/** Year at the end of a number, or after "Tahun"; null when the number holds none. */
function numberYear(teks: string): number | null {
  const year = /(?:\/|tahun)\s*((?:19|20)\d{2})$/iu.exec(teks.trimEnd())?.[1];
  return year === undefined ? null : Number(year);
}

/** Facts of public participation. */
export function buildPartisipasi(input: BlockInput): Partisipasi {
  const object = objectOf(input.value);
  const minutes = objectOf(object.berita_acara);
  const list = minutes.daftar_hadir;
  const unsur = participants(input, object.peserta);
  const named = unsur.length > 0;
  return {
    ...base(input),
    berita_acara_tanggal: dateAt(input, minutes, 'tanggal', childPointer(input.pointer, 'berita_acara')),
    daftar_hadir: typeof list === 'boolean' ? list : null,
    unsur,
    jumlah_unsur: named ? new Set(unsur.map(({ nama }) => nama.trim().toLowerCase())).size : null,
    ada_masyarakat: null,
    rancangan_tanggal: dateAt(
      input,
      objectOf(object.rancangan),
      'tanggal_publikasi',
      childPointer(input.pointer, 'rancangan'),
    ),
    ba_ke_rancangan_hari_kerja: null,
    rancangan_tepat_waktu: null,
    ba_ke_sk_hari: null,
  };
}

/** Groups that took part, as words or with their number. */
function participants(input: BlockInput, value: unknown): UnsurPeserta[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) => {
    const object = objectOf(item);
    const nama = textOf(item) ?? textOf(object.unsur);
    if (nama === null) return [];
    const at = childPointer(childPointer(input.pointer, 'peserta'), index);
    const jalur = textOf(item) === null ? childPointer(at, 'unsur') : at;
    return [
      {
        nama,
        jumlah: typeof object.jumlah === 'number' ? object.jumlah : null,
        masyarakat: true,
        kutipan: nama,
        asal: { berkas: input.file, jalur, dari: 0, sampai: nama.length },
      },
    ];
  });
}

/** One of the keys is written, and none of them holds anything. */
function isBlank(object: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  return keys.some((key) => key in object) && keys.every((key) => isEmpty(object[key]));
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
    kosong: isBlank(object, ['tanggal']) || isBlank(object, ['jabatan', 'penandatangan']),
    tanggal_publikasi: mediaDate(published.media, 'first'),
    sk_ke_publikasi_hari_kerja: null,
    publikasi_tepat_waktu: null,
    elektronik: published.elektronik,
    non_elektronik: published.non_elektronik,
  };
}

/** Facts of publication: per kind of medium whether the standard stands there, and which components. */
export function buildPublikasi(input: BlockInput): Publikasi {
  const start = base(input);
  const media = start.status === 'tidak_ada' ? NO_MEDIA : mediaFacts(input.value, input.pointer, input.file);
  return { ...start, ...media, ramah_disabilitas: 'tak_diketahui', tidak_dimuat: [], umur_bulan: null };
}
