/** Indonesian sentences about satisfaction surveys (SKM). */
import type { SurveyReason } from '../model/report.ts';
import { formatCount } from './format.ts';

const n = (count: number) => formatCount(count, 'id');

/** One sentence per reason; numbers, dates and names arrive as they are printed. */
export type SurveyReasonTexts = {
  readonly [C in SurveyReason['code']]: (
    args: {
      readonly [K in keyof Omit<Extract<SurveyReason, { code: C }>, 'code'>]: string;
    },
  ) => string;
};

const reasons: SurveyReasonTexts = {
  period_unknown: () => 'perlu: periode survei (periode.selesai)',
  period_open: ({ until }) => `perlu: survei yang sudah selesai; yang ini baru selesai ${until}`,
  period_recent: ({ until, validThrough }) => `selesai ${until}, masih berlaku sampai dengan ${validThrough}`,
  period_old: ({ until, validThrough }) =>
    `selesai ${until}, hanya sampai dengan ${validThrough}. Lakukan survei sedikitnya setahun sekali.`,
  elements_complete: () => 'kesembilan unsur terjawab',
  elements_missing: ({ elements }) => `tidak ada jawaban untuk ${elements}, jadi IKM tidak dihitung.`,
  index_unknown: () => 'perlu: jawaban untuk kesembilan unsur',
  not_published: () => 'tidak ada angka yang diumumkan untuk dibandingkan',
  index_same: ({ published, index }) => `diumumkan ${published}, hitungan ulang ${index}`,
  index_rounded_weight: ({ published, index, weight }) =>
    `diumumkan ${published}, hitungan ulang ${index}. Angka itu memakai bobot ${weight} sebagai ganti 1/9. Hitung ulang dengan 1/9.`,
  index_differs: ({ published, index }) =>
    `diumumkan ${published}, hitungan ulang ${index}; bobot yang dibulatkan pun tidak menjelaskan bedanya. Periksa data dan hitungannya.`,
  class_fits: ({ published, index }) => `mutu ${published} sesuai IKM ${index}`,
  class_differs: ({ published, index, quality }) =>
    `diumumkan mutu ${published}, padahal IKM ${index} adalah mutu ${quality}. Perbaiki pengumumannya.`,
  population_unknown: () => 'perlu: jumlah orang yang dilayani dalam masa survei (populasi)',
  sample_enough: ({ needed, respondents }) => `${respondents} responden, sedikitnya ${needed}`,
  sample_small: ({ needed, respondents }) =>
    `${respondents} responden, padahal sedikitnya ${needed}. Tambah respondennya, atau sebut hasilnya sebagai gambaran awal.`,
  plausible: () => 'tidak ada yang janggal pada jawabannya',
  more_than_population: ({ respondents, population }) =>
    `${respondents} responden lebih banyak daripada ${population} orang yang dilayani. Periksa populasinya.`,
  all_equal: ({ mean }) =>
    `kesembilan unsur bernilai sama (${mean}). Periksa apakah jawabannya benar-benar per unsur.`,
  perfect: ({ respondents }) => `IKM 100 dari ${respondents} responden. Periksa cara pengambilan jawabannya.`,
};

export const idSurvey = {
  heading: 'SURVEI KEPUASAN MASYARAKAT (SKM)',
  period: (from: string, until: string) => `${from} sampai ${until}`,
  until: (until: string) => `sampai ${until}`,
  noPeriod: 'masa survei tidak disebut',
  respondents: (count: number) => `${n(count)} responden`,
  index: (index: string, quality: string, performance: string) =>
    `IKM ${index}, mutu ${quality} (${performance}).`,
  working: (mean: string, index: string) => `Rata-rata sembilan unsur ${mean} × 25 = ${index}.`,
  noIndex: 'IKM belum dapat dihitung: ada unsur tanpa jawaban.',
  weakest: (names: string) => `Unsur terendah: ${names}.`,
  columns: {
    element: 'unsur, yang terendah dahulu',
    mean: 'rata-rata',
    index: '× 25',
    quality: 'mutu',
    missing: 'kosong',
  },
  none: 'belum ada',
  missing: (count: number) =>
    `${n(count)} jawaban kosong tidak ikut dihitung: rata-rata tiap unsur memakai jawaban yang terisi saja.`,
  unread: (count: number) => `${n(count)} jawaban tidak terbaca dan tidak dihitung.`,
  unreadRows: (count: number) => `${n(count)} baris tidak terbaca dan tidak dihitung.`,
  emptyRows: (count: number) => `${n(count)} baris tanpa satu jawaban pun tidak dihitung sebagai responden.`,
  ignored: (names: string) => `Kolom lain tidak dibaca: ${names}.`,
  byCode:
    'Kolom U8 dibaca sebagai pengaduan dan U9 sebagai sarana (urutan PermenPANRB 14/2017). Banyak laporan menukarnya; bila berkas ini juga, pakai nama unsurnya.',
  rounded: (weight: string, index: string, quality: string, sum: string) =>
    `Dengan bobot ${weight} sebagai ganti 1/9 hasilnya ${index} (mutu ${quality}): sembilan kali ${weight} hanya ${sum}.`,
  roundedClass: 'Bobot yang dibulatkan mengubah mutunya: pakai 1/9.',
  checksOpen: 'Belum dinilai',
  checksMet: (count: number) => `${n(count)} pemeriksaan survei terpenuhi.`,
  checksNone: (titles: string) => `Tidak berlaku: ${titles}.`,
  evidence: (component: string, law: string) =>
    `Survei ini bukti untuk ${component} (${law}). Ia tidak menambah atau mengurangi poin.`,
  indicator: (instrument: string, name: string, note: string) =>
    `${instrument}, ${name}: bukti ada, rubrik tidak diketahui, jadi tidak menjadi poin.${note}`,
  basis: (law: string, certainty: string) => `Unsur, rumus, dan mutu: ${law} (${certainty}).`,
  file: (path: string) => `Berkas: ${path}.`,
  earlier: (count: number) => `${n(count)} survei sebelumnya`,
  earlierOne: (period: string, index: string, quality: string) => `${period}: IKM ${index}, mutu ${quality}`,
  earlierUnknown: (period: string) => `${period}: IKM belum dapat dihitung`,
  reasons,
};
