/** Joins dates and names of a unit: decree, participation, pledge, publication, calendar. */
import { COMPONENTS } from '../model/component.ts';
import type {
  Kalender,
  KomponenFakta,
  Konteks,
  Maklumat,
  Partisipasi,
  Penetapan,
  Publikasi,
  Tanggal,
  Tiga,
} from '../model/facts.ts';
import type { PatternName } from '../model/lexicon.ts';
import { mediaDate } from './build-media.ts';
import { daysBetween, laterOf, monthsBetween, weekdaysBetween, yearsLater } from './relate-dates.ts';

/** Patterns of the lexicon, each as the question whether a text holds it. */
export type Patterns = Readonly<Record<PatternName, { readonly test: (text: string) => boolean }>>;

/** Years of PP 96/2012 Pasal 33 (1). */
const REVIEW_LIMIT = 3;

/** The decree against the audit date. */
export function relatePenetapan(
  penetapan: Penetapan,
  { tanggal_audit }: Konteks,
  patterns: Patterns,
  levyDate: string,
): Penetapan {
  const { tanggal, nomor, reviu_terakhir, evaluasi_terakhir, penandatangan } = penetapan;
  const since = laterOf(tanggal, reviu_terakhir);
  const evaluated =
    evaluasi_terakhir?.iso == null ? null : laterOf(tanggal, reviu_terakhir, evaluasi_terakhir);
  const due = since === null ? null : yearsLater(since, REVIEW_LIMIT);
  const year = tanggal?.iso == null ? null : Number(tanggal.iso.slice(0, 4));
  return {
    ...penetapan,
    nomor:
      nomor === null
        ? null
        : { ...nomor, tahun_cocok: nomor.tahun === null || year === null ? null : nomor.tahun === year },
    tanggal:
      tanggal === null
        ? null
        : { ...tanggal, masa_depan: tanggal.iso === null ? null : tanggal.iso > tanggal_audit },
    oleh_pimpinan: isHead(penandatangan, patterns),
    umur_bulan: since === null ? null : monthsBetween(since, tanggal_audit),
    tenggat_reviu: due,
    reviu_lewat: due === null ? null : tanggal_audit > due,
    evaluasi_bulan: evaluated === null ? null : monthsBetween(evaluated, tanggal_audit),
    sebelum_retribusi_baru: since === null ? null : since < levyDate,
  };
}

/** Whether the words name the head of an office, somebody below, or only a person. Signing on behalf of the head tells nothing. */
function isHead(post: string | null, patterns: Patterns): boolean | null {
  if (post === null || /(?:^|\s)a\.?\s?n\.?\s|atas\s+nama/iu.test(post)) return null;
  if (patterns.bukan_pimpinan.test(post)) return false;
  return patterns.pimpinan.test(post) ? true : null;
}

/** Participation against the decree. */
export function relatePartisipasi(
  partisipasi: Partisipasi,
  penetapan: Penetapan,
  patterns: Patterns,
): Partisipasi {
  const unsur = partisipasi.unsur.map((group) => ({
    ...group,
    masyarakat: !patterns.peserta_internal.test(group.nama),
  }));
  const weekdays = between(partisipasi.berita_acara_tanggal, partisipasi.rancangan_tanggal, weekdaysBetween);
  return {
    ...partisipasi,
    unsur,
    ada_masyarakat: unsur.length === 0 ? null : unsur.some((group) => group.masyarakat),
    ba_ke_rancangan_hari_kerja: weekdays,
    rancangan_tepat_waktu: inTime(weekdays, DRAFT_LIMIT),
    ba_ke_sk_hari: between(partisipasi.berita_acara_tanggal, penetapan.tanggal, daysBetween),
  };
}

function between(
  from: Tanggal | null,
  to: Tanggal | null,
  count: (from: string, to: string) => number,
): number | null {
  return from?.iso == null || to?.iso == null ? null : count(from.iso, to.iso);
}

/** Working days of PP 96/2012 Pasal 27 (1) and 30 (4). */
const DRAFT_LIMIT = 5;
const PLEDGE_LIMIT = 7;
/** More weekdays than fall on holidays and joint leave in any month. */
const HOLIDAYS = 15;

/** Within a limit of working days; null where holidays could decide. */
function inTime(weekdays: number | null, limit: number): boolean | null {
  if (weekdays === null || weekdays < 0) return null;
  if (weekdays <= limit) return true;
  return weekdays > limit + HOLIDAYS ? false : null;
}

/** The pledge against the decree. */
export function relateMaklumat(maklumat: Maklumat, penetapan: Penetapan): Maklumat {
  const weekdays = between(penetapan.tanggal, maklumat.tanggal_publikasi, weekdaysBetween);
  return {
    ...maklumat,
    sk_ke_publikasi_hari_kerja: weekdays,
    publikasi_tepat_waktu: inTime(weekdays, PLEDGE_LIMIT),
  };
}

/** Publication: its age, its forms, and what of the written delivery components stands nowhere. */
export function relatePublikasi(
  publikasi: Publikasi,
  komponen: KomponenFakta | null,
  konteks: Konteks,
  patterns: Patterns,
): Publikasi {
  const last = mediaDate(publikasi.media, 'last')?.iso ?? null;
  return {
    ...publikasi,
    media: publikasi.media.map((medium) => ({
      ...medium,
      // A regional company has no claim to a government domain.
      resmi: konteks.opd_jenis === 'bumd' && medium.resmi === false ? null : medium.resmi,
    })),
    ramah_disabilitas: accessible(publikasi, patterns),
    tidak_dimuat: komponen === null ? [] : missingOn(publikasi, komponen),
    umur_bulan: last === null ? null : monthsBetween(last, konteks.tanggal_audit),
  };
}

function accessible({ media }: Publikasi, patterns: Patterns): Tiga {
  if (media.some(({ kutipan }) => patterns.bentuk_ramah.test(kutipan))) return 'ya';
  const pictures = media.length > 0 && media.every(({ kutipan }) => patterns.bentuk_gambar.test(kutipan));
  return pictures ? 'tidak' : 'tak_diketahui';
}

/** A component that is missing altogether is X-01's business. */
function missingOn(publikasi: Publikasi, komponen: KomponenFakta): Publikasi['tidak_dimuat'] {
  const { memuat_elektronik, memuat_non_elektronik, elektronik, non_elektronik } = publikasi;
  const lists = [
    elektronik === 'ya' ? memuat_elektronik : [],
    non_elektronik === 'ya' ? memuat_non_elektronik : [],
  ];
  if (publikasi.jumlah_media === 0 || lists.includes(null)) return [];
  return COMPONENTS.filter(
    ({ key, bagian }) =>
      bagian === 'penyampaian' &&
      komponen[key].status === 'ada' &&
      !lists.some((list) => list?.includes(key)),
  ).map(({ key }) => key);
}

/** The order minutes, draft, decree, pledge. Minutes and decree are compared by PT-04. */
export function relateKalender(
  kalender: Kalender,
  partisipasi: Partisipasi,
  penetapan: Penetapan,
  maklumat: Maklumat,
): Kalender {
  const pairs: readonly (readonly [string, Tanggal | null, string, Tanggal | null])[] = [
    ['berita acara', partisipasi.berita_acara_tanggal, 'pengumuman rancangan', partisipasi.rancangan_tanggal],
    ['pengumuman rancangan', partisipasi.rancangan_tanggal, 'keputusan', penetapan.tanggal],
    ['keputusan', penetapan.tanggal, 'pengumuman maklumat', maklumat.tanggal_publikasi],
  ];
  const known = pairs.flatMap(([lebih_awal, first, lebih_akhir, second]) =>
    first?.iso == null || second?.iso == null
      ? []
      : [{ lebih_awal, lebih_akhir, second, wrong: second.iso < first.iso }],
  );
  return {
    ...kalender,
    pasangan: known.length,
    terbalik: known
      .filter(({ wrong }) => wrong)
      .map(({ lebih_awal, lebih_akhir, second }) => ({
        lebih_awal,
        lebih_akhir,
        kutipan: second.kutipan,
        asal: second.asal,
      })),
  };
}
