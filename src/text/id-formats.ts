/** Indonesian sentences of the formats for machines and for merge requests. */
import { formatCount } from './format.ts';

const n = (count: number) => formatCount(count, 'id');

export const idFormats = {
  csv: {
    /** Heads of the columns every table has, in their order. */
    columns: [
      'hasil',
      'tingkat',
      'pemerintah',
      'unit',
      'layanan',
      'komponen',
      'kriteria',
      'judul',
      'keterangan',
      'kutipan',
      'perbaikan',
      'dasar_hukum',
      'kekuatan',
      'kepastian',
      'mengurangi_poin',
      'pengecualian',
      'dasar_banding',
      'berkas',
      'baris',
      'kolom',
      'jalur',
    ],
    /** Heads of the columns of one instrument. */
    gain: (instrument: string) => `poin_kembali_${instrument}`,
    gained: (instrument: string) => `didapat_${instrument}`,
    lost: (instrument: string) => `hilang_${instrument}`,
    open: (instrument: string) => `belum_dinilai_${instrument}`,
  },
  yes: 'ya',
  no: 'tidak',
  fault: 'kesalahan berkas',
  bug: 'kesalahan program patuh',
  noServices: 'Berkas tidak memuat layanan, jadi tidak dinilai.',
  tally: (unmet: number, notAssessed: number) =>
    `${n(unmet)} hal belum terpenuhi, ${n(notAssessed)} hal belum dinilai.`,
  annotationsMore: (count: number) =>
    `${n(count)} lagi tidak ditampilkan: GitHub hanya menampilkan 10 per tingkat. Lengkap di -f markdown, sarif, atau json.`,
  findingsMore: (count: number) => `+ ${n(count)} hal lagi (lengkap di -f json).`,
  faultsMore: (count: number) => `+ ${n(count)} kesalahan lagi (lengkap di -f json).`,
  scores: 'Nilai',
  fixes: 'Perbaiki dulu',
  findings: 'Rincian',
  unit: 'Unit',
  measure: 'Ukuran',
  zone: 'Zona',
  gained: 'sudah didapat',
  lost: 'sudah hilang',
  open: 'belum dinilai',
  severity: 'Tingkat',
  matter: 'Yang kurang',
  mend: 'Perbaikan',
  gain: (instrument: string) => `poin kembali, ${instrument}`,
  place: 'Tempat',
  government: (name: string, present: number, wanted: number) =>
    `${name} (${n(present)} dari ${n(wanted)} lokus)`,
};
