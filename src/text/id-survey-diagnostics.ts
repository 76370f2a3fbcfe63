/** Indonesian sentences of faults in surveys, their CSV files, and follow-up files. */

import type { FollowUpDiagnosticArgs } from '../model/follow-up-diagnostics.ts';
import type { SurveyDiagnosticArgs } from '../model/survey-diagnostics.ts';
import type { DiagnosticTexts } from './catalog.ts';
import { formatCount } from './format.ts';

const n = (count: number) => formatCount(count, 'id');
/** These sentences by their code. */
export type SurveyDiagnosticTexts = Pick<
  DiagnosticTexts,
  keyof SurveyDiagnosticArgs | keyof FollowUpDiagnosticArgs
>;

export const idSurveyDiagnostics: SurveyDiagnosticTexts = {
  'csv-empty': () =>
    'Berkas CSV ini kosong. Baris pertama memuat nama unsur, baris berikutnya satu responden.',
  'csv-quote-open': () =>
    'CSV tidak dapat dibaca: ada tanda kutip (") yang tidak ditutup. Tutup atau hapus tanda kutip itu, lalu simpan ulang.',
  'csv-quote-inside': () =>
    'CSV tidak dapat dibaca: ada tanda kutip (") di tengah sel. Apit seluruh sel dengan tanda kutip dan tulis kutip di dalamnya dua kali (""), atau hapus.',
  'csv-row-long': () =>
    'CSV tidak dapat dibaca: satu baris lebih dari satu juta huruf, biasanya karena tanda kutip (") yang tidak ditutup. Periksa tanda kutipnya.',
  'csv-column-unknown': ({ column, suggestion }) =>
    `Kolom "${column}" bukan nama unsur; maksud Anda "${suggestion}"? Ganti judul kolomnya, atau beri nama lain bila memang bukan unsur.`,
  'csv-column-twice': ({ column, element }) =>
    `Kolom "${column}" memuat unsur ${element} untuk kedua kalinya; yang dipakai kolom pertama. Hapus atau ganti namanya.`,
  'csv-no-elements': ({ known }) =>
    `Tidak ada kolom yang bernama unsur. Tulis di baris pertama: ${known} (dipisah titik koma, koma, atau tab).`,
  'csv-row-length': ({ row, expected, found }) =>
    `Responden ke-${n(row)} mempunyai ${n(found)} sel, padahal judulnya ${n(expected)} kolom; baris ini tidak dihitung. Periksa pemisah dan tanda kutipnya.`,
  'csv-cell': ({ row, element, found }) =>
    `Jawaban "${found}" responden ke-${n(row)} untuk ${element} bukan 1, 2, 3, atau 4; jawaban ini tidak dihitung. Perbaiki, atau kosongkan bila tidak dijawab.`,
  'csv-more': ({ count }) =>
    `Ada ${n(count)} kesalahan lagi di berkas CSV ini. Perbaiki yang disebut dahulu, lalu periksa ulang.`,
  'survey-answers-none': () =>
    'Survei ini tidak memuat jawaban. Isi "jawaban" (hitungan per unsur) atau "responden" (daftar, atau nama berkas CSV).',
  'survey-answers-twice': () =>
    'Jawaban ditulis dua kali: sebagai "jawaban" dan sebagai "responden". Hapus salah satu.',
  'survey-csv-name': ({ name }) =>
    `"${name}" bukan nama berkas CSV di folder yang sama. Tulis nama berkasnya saja, misalnya responden.csv.`,
  'survey-date': ({ found }) => `"${found}" tidak terbaca sebagai tanggal. Tulis misalnya 2026-06-30.`,
  'survey-period': ({ from, until }) =>
    `Survei selesai (${until}) sebelum mulai (${from}). Perbaiki salah satunya.`,
  'survey-counts': ({ element, counted, respondents }) =>
    `Unsur ${element} memuat ${n(counted)} jawaban, lebih dari ${n(respondents)} responden. Perbaiki hitungannya atau "jumlah_responden".`,
  'survey-sum': ({ element, sum, answered }) =>
    `Unsur ${element}: jumlah nilai ${n(sum)} tidak mungkin dari ${n(answered)} jawaban bernilai 1 sampai 4. Perbaiki "jumlah_nilai" atau "terisi".`,
  'survey-two-forms': ({ element }) =>
    `Unsur ${element} ditulis dalam dua bentuk: hitungan per nilai dan "jumlah_nilai". Pakai salah satu.`,
  'survey-respondents-only-counts': () =>
    '"jumlah_responden" hanya untuk hitungan per unsur; di sini responden dihitung dari barisnya. Hapus "jumlah_responden".',
  'survey-index': ({ found }) =>
    `"${found}" bukan IKM: seharusnya angka 25 sampai 100, misalnya 83,21. Perbaiki angkanya.`,
  'survey-no-unit': ({ unit }) =>
    `Tidak ada dokumen standar pelayanan "${unit}" dalam pemeriksaan ini, jadi surveinya tidak dapat ditampilkan. Samakan opd.kode, opd.nama, dan opd.pemerintah, atau ikutkan dokumen unit itu.`,
  'survey-again': ({ unit, otherFile }) =>
    `Survei "${unit}" untuk masa yang sama sudah ada di ${otherFile}; yang ini tidak dipakai. Bedakan "periode", atau hapus salah satu.`,
  'followup-government-absent': ({ government }) =>
    `Tidak ada dokumen unit "${government}" dalam pemeriksaan ini, jadi tindak lanjutnya tidak dapat ditampilkan. Samakan nama pemerintahnya, atau ikutkan dokumen unitnya.`,
  'followup-again': ({ government, otherFile }) =>
    `Tindak lanjut "${government}" sudah ada di ${otherFile}; berkas ini tidak dipakai. Gabungkan keduanya: satu berkas untuk satu pemerintah.`,
  'followup-matter': () =>
    'Tiap hal memuat salah satu: "kriteria" (misalnya JW-03) atau "produk_ombudsman" (misalnya LAHP). Hal ini tidak dipakai.',
  'followup-criterion-unknown': ({ criterion, suggestion }) =>
    `Kriteria "${criterion}" tidak dikenal${suggestion === null ? '.' : `; maksud Anda "${suggestion}"?`} Hal ini tidak dipakai. Lihat: patuh criteria.`,
  'followup-criterion-part': ({ criterion, other }) =>
    `Kriteria ${criterion} tidak diperiksa sendiri, tetapi sebagai bagian ${other}. Tulis "${other}", dengan "komponen" bila perlu.`,
  'followup-place': ({ key }) =>
    `"${key}" hanya untuk hal dengan "kriteria", bukan produk Ombudsman. Hapus, atau jelaskan di "isi".`,
  'followup-date': ({ found }) => `"${found}" tidak terbaca sebagai tanggal. Tulis misalnya 2026-12-31.`,
};
