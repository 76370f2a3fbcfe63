/** Indonesian sentences about comparisons of reports. */
import type { Comparability } from '../model/comparison.ts';
import { formatCount } from './format.ts';

const n = (count: number) => formatCount(count, 'id');

export const idDiff = {
  title: 'PERBANDINGAN',
  pageTitle: 'Perbandingan laporan',
  freshMatters: 'Hal baru',
  fixed: 'Sudah diperbaiki',
  unchanged: 'Tetap',
  addedUnits: 'Unit baru',
  removedUnits: 'Unit tidak ada lagi',
  unitChanges: 'Perubahan tiap unit',
  part: 'Bagian',
  whole: 'seluruhnya',
  date: 'Tanggal',
  trendNote:
    'Garis: poin yang sudah didapat. Bidang di atasnya: sampai paling tinggi yang masih mungkin. Laporan tanpa angka yang dapat dibandingkan tidak digambar.',
  heading: (old: string, now: string) => `${old} → ${now}`,
  reports: (count: number) => `${n(count)} laporan`,
  notComparable: 'TIDAK DAPAT DIBANDINGKAN',
  comparability: {
    same: 'sama',
    changed: 'ukuran ini berubah di antara kedua laporan',
    only_old: 'ukuran ini hanya ada di laporan lama',
    only_new: 'ukuran ini hanya ada di laporan baru',
  } satisfies Record<Comparability, string>,
  parts: {
    period: 'masa berlaku',
    decimals: 'pembulatan',
    dimensions: 'dimensi dan bobotnya',
    indicators: 'indikator dan bobotnya',
    bands: 'kategori',
    ladder: 'tingkat pemenuhan',
    deduction: 'pengurangan',
  } as Readonly<Record<string, string>>,
  criteria: (count: number, names: string) =>
    `${n(count)} kriteria berubah, jadi halnya tidak dibandingkan: ${names}.`,
  tools: (old: string, now: string) =>
    `Laporan lama dibuat patuh ${old}, yang baru patuh ${now}: cara membaca naskah dapat berbeda.`,
  added: 'unit baru',
  removed: 'unit tidak ada lagi',
  none: 'Tidak ada unit yang dapat dibandingkan.',
  unit: 'Unit',
  measure: 'Ukuran',
  gained: 'sudah didapat',
  high: 'paling tinggi',
  change: 'selisih',
  zone: (old: string, now: string) => `zona ${old} → ${now}`,
  zoneNone: 'belum dapat disebut',
  dimensions: 'Dimensi',
  indicators: 'Indikator yang berubah',
  matters: (fresh: number, fixed: number, unchanged: number) =>
    `${n(fresh)} hal baru, ${n(fixed)} sudah diperbaiki, ${n(unchanged)} tetap`,
  other: (count: number) => `${n(count)} hal dari kriteria yang berubah tidak dibandingkan`,
  fresh: 'Baru',
  gone: 'Tidak ada lagi',
  more: (count: number) => `+ ${n(count)} hal lagi (lengkap di -f json)`,
  trend: 'PERKEMBANGAN',
  trendOf: (measure: string) => `${measure}: poin yang sudah didapat`,
  absent: '-',
  drop: 'BATAS LULUS (tidak ada yang turun)',
  dropPassed: 'LULUS.',
  dropFailed: (count: number) => `BELUM LULUS, ${n(count)} turun atau hilang:`,
  dropUnknown: 'TIDAK DAPAT DIPERIKSA: tidak ada angka yang dapat dibandingkan.',
  total: (fresh: number, fixed: number, added: number, removed: number) =>
    `${n(fresh)} hal baru, ${n(fixed)} sudah diperbaiki; ${n(added)} unit baru, ${n(removed)} unit tidak ada lagi.`,
};
