/** Indonesian sentences of the report. */
import { formatCount } from './format.ts';

const n = (count: number) => formatCount(count, 'id');

const notMissing = (hidden: number, which: string) =>
  hidden === 0
    ? ''
    : ` ${n(hidden)} komponen ${which} tidak kami anggap hilang; untuk menilainya perlu SK standar pelayanan.`;

export const idReport = {
  brand: 'PATUH',
  disclaimer: 'Perkiraan dari naskah yang diumumkan. BUKAN nilai resmi Ombudsman RI.',
  units: (count: number) => `${n(count)} unit`,
  services: (count: number) => `${n(count)} layanan`,
  governments: (count: number) => `${n(count)} pemerintah`,
  matters: (count: number) => `${n(count)} hal`,
  andMore: (count: number) => `dan ${n(count)} lainnya`,
  moreMatters: (count: number) => `+ ${n(count)} hal lagi`,

  nothingAudited: 'Tidak ada layanan yang dapat dinilai dari berkas yang dibaca.',

  source: {
    sk_standar: (_hidden: number) =>
      'Naskah: standar pelayanan OPD sendiri. Komponen yang tidak ditulis dihitung tidak ada.',
    halaman_publik: (hidden: number) =>
      `Naskah: halaman publik, yang memang hanya menampilkan 6 dari 14 komponen.${notMissing(hidden, 'lain')}`,
    bukan_standar: (hidden: number) =>
      `Naskah ini bukan standar pelayanan.${notMissing(hidden, 'pengelolaan')}`,
  },
  sourceAssumed:
    'Jenis naskah tidak disebut (sumber.jenis), jadi dibaca sebagai standar pelayanan OPD sendiri: komponen yang tidak ditulis dihitung tidak ada.',
  sourceTitle: (title: string) => `Judul naskah: "${title}".`,
  excerpt: (count: number) =>
    `Salinannya hanya cuplikan: ${n(count)} komponen yang tidak tampak tidak kami anggap hilang; untuk menilainya perlu naskah lengkap.`,
  cutOff: (count: number) =>
    `Salinannya terpotong: ${n(count)} komponen tidak kami anggap hilang; untuk menilainya perlu naskah lengkap.`,
  sectorUnknown:
    'Urusan unit tidak terbaca dari namanya, jadi aturan khusus urusan tidak dipakai (isi opd.urusan).',

  gained: ['sudah', 'didapat'],
  lost: ['sudah', 'hilang'],
  open: ['belum', 'dinilai'],
  of: ['', 'dari'],
  legend:
    'Didapat: sudah terbukti. Hilang: terbukti kurang, dapat diperbaiki. Belum dinilai: belum diperiksa siapa pun; dapat menjadi poin, dapat juga tidak.',
  measure: (number: number) => `ukuran ${number}`,
  measureNamed: (number: number, name: string) => `ukuran ${number} (${name})`,

  zoneCertain: (category: string, name: string, zone: string, above: string) =>
    `Kategori ${category} (${name}), zona ${zone}: ${above} poin di atas batas bawahnya.`,
  zoneNext: (category: string, zone: string, min: string, needs: string) =>
    `Menuju kategori ${category} (zona ${zone}, mulai ${min}) perlu ${needs} poin lagi`,
  zoneNextOpen: 'masih mungkin dari poin yang belum dinilai.',
  zoneNextLost: 'tidak cukup dari poin yang belum dinilai; perbaiki juga yang sudah hilang.',
  zoneTop: 'Tidak ada kategori yang lebih tinggi.',
  zoneUnknown: 'Zona belum dapat disebut.',
  zonePossible: (zone: string, min: string, needs: string, open: string) =>
    `Zona ${zone} (mulai ${min}) masih mungkin: perlu ${needs} dari ${open} poin yang belum dinilai`,
  zoneImpossible: (zone: string, min: string, needs: string, open: string) =>
    `Zona ${zone} (mulai ${min}) perlu ${needs} poin lagi, sedangkan yang belum dinilai hanya ${open}: perbaiki juga yang sudah hilang`,
  openNeeds: 'wawancara, pengamatan, dan bukti di luar naskah ini',
  official: (year: number, parts: string) =>
    `Nilai resmi Ombudsman RI ${year}: ${parts}; bukan hitungan patuh.`,
  officialZone: (zone: string) => `zona ${zone}`,
  officialCategory: (category: string) => `kategori ${category}`,

  fixes: 'PERBAIKI DULU',
  fixesGain: 'poin hilang yang kembali',
  fixesNone: 'Tidak ada yang perlu diperbaiki menurut naskah ini.',
  example: (text: string) => `Contoh isi: ${text}`,
  lineColumn: (file: string, line: number, column: number) => `${file} baris ${line} kolom ${column}`,
  unitMatter: 'unit layanan',

  details: (count: number) => `RINCIAN: ${n(count)} hal belum terpenuhi`,
  detailsNone: 'RINCIAN: semua yang dapat dinilai sudah terpenuhi',
  service: (name: string) => `Layanan: ${name}`,
  unitDuties: 'Kewajiban penyelenggara (bukan isi komponen)',
  components: (parts: string) => `14 komponen: ${parts}.`,
  statusCount: (count: number, status: string) => `${n(count)} ${status}`,
  remedy: 'Perbaikan: ',
  basis: 'Dasar: ',
  quote: (text: string) => `tertulis: "${text}"`,
  morePlaces: (count: number) => `+ ${n(count)} tempat lain yang sama (lengkap di -f json).`,
  doubtful: 'Perlu dipastikan, tidak mengurangi poin.',
  notCounted: 'Tidak mengurangi poin.',

  notAssessed: (count: number) => `BELUM DINILAI: ${n(count)} hal, dan yang diperlukan`,
  sheetIndicators: (name: string) =>
    `indikator ${name}: perlu wawancara, pengamatan, dan bukti di luar naskah ini`,
  outcomes: (met: number, notApplicable: number) =>
    `Sudah terpenuhi: ${n(met)} hal. Tidak berlaku: ${n(notApplicable)} hal.`,

  ranking: (measure: string) => `URUTAN SEMENTARA menurut poin yang sudah didapat pada ${measure}`,
  rankingMore: (count: number, file: string) => `+ ${n(count)} unit lagi: ${file}`,
  lociPresent: (present: number, wanted: number) =>
    `${n(present)} dari ${n(wanted)} unit yang dinilai Ombudsman (lokus) ada di berkas yang dibaca.`,
  lociNone: (measure: string, present: number, wanted: number) =>
    `${measure} belum dapat dihitung. ${n(present)} dari ${n(wanted)} unit yang dinilai Ombudsman (lokus) ada di berkas yang dibaca`,
  lociMissing: (names: string) => `Belum ada: ${names}; tiap unit yang belum ada dihitung 0 sampai 100.`,
  lociMore: (names: string) =>
    `Lebih dari yang dinilai Ombudsman: ${names}; yang dipakai rata-rata unit-unit itu.`,
  governmentUnknown:
    'Nilai pemerintah tidak dihitung: namanya tidak diawali Kabupaten, Kota, atau Provinsi, jadi daftar lokusnya tidak diketahui.',
  lociStatus: (status: string) => `Nilai pemerintah: rata-rata lokus (${status}).`,
  outside: (names: string) => `Di luar lokus, dinilai tetapi tidak masuk nilai pemerintah: ${names}.`,
  noGovernment: 'Pemerintah tidak disebut',

  faults: (count: number) => `KESALAHAN PENULISAN BERKAS: ${n(count)}`,
  faultsMore: (count: number) => `+ ${n(count)} kesalahan lagi di berkas ini (lengkap di -f json).`,
  bugs: (count: number) => `KESALAHAN PROGRAM PATUH: ${n(count)}`,
  noServices: (count: number) => `${n(count)} berkas tidak memuat layanan, jadi tidak dinilai`,

  register: (date: string) => `Daftar peraturan diperiksa pada ${date}.`,
  citations: (known: number, total: number) =>
    `${n(known)} dari ${n(total)} peraturan yang dikutip tercatat; ${n(total - known)} tidak dapat diperiksa.`,
  citationsAll: (total: number) => `${n(total)} peraturan yang dikutip tercatat semuanya.`,
  weights: (status: string) => `Bobot: ${status}.`,
  weightsOf: {
    dimensions: (status: string) => `bobot dimensi ${status}`,
    indicators: (status: string) => `bobot indikator ${status}`,
    ladder: (status: string) => `tingkat pemenuhan ${status}`,
  },
  weightsMixed: (main: string, count: number, total: number, other: string) =>
    `${main} (${n(count)} dari ${n(total)} ${other})`,
  calculation: (commands: string) => `Rincian hitungan: ${commands}`,

  gate: 'BATAS LULUS',
  gateNone: (severities: string) => `tidak ada ${severities}`,
  gateUnder: (measure: string, limit: string) => `${measure}, paling rendah ${limit}`,
  passed: 'LULUS',
  failed: 'BELUM LULUS',
  lowest: (unit: string, value: string) => `terendah ${value} (${unit})`,
  noValue: 'tidak ada unit yang dapat dinilai',
  reachable: (value: string) => `Dari dokumen saja paling tinggi yang pasti: ${value}.`,
  noGate: 'Tanpa batas lulus.',
  or: 'atau',
  exit: (code: 0 | 1 | 2 | 3) =>
    ({
      0: 'Kode keluar 0.',
      1: 'Kode keluar 1.',
      2: 'Kode keluar 2 (ada berkas atau bagian yang tidak dapat dinilai).',
      3: 'Kode keluar 3 (kesalahan program patuh; mohon laporkan).',
    })[code],
};
