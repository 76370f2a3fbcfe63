/** Indonesian sentences of the pages about criteria and instruments. */
import { formatCount } from './format.ts';

const n = (count: number) => formatCount(count, 'id');

export const idPages = {
  law: 'HUKUMNYA',
  asks: 'YANG DIPERIKSA',
  fails: 'BELUM TERPENUHI BILA',
  passes: 'TERPENUHI, MISALNYA',
  others: 'TIDAK BERLAKU ATAU BELUM DINILAI, MISALNYA',
  mend: 'CARA MEMPERBAIKI',
  counted: 'DIHITUNG DALAM',
  component: (name: string) => `komponen ${name}`,
  everyComponent: 'setiap komponen',
  unitLevel: 'kewajiban penyelenggara',
  needs: (ask: string) => `Untuk menilainya perlu: ${ask}`,
  duplicate: (id: string) => `Tidak dinilai tersendiri: sudah dibicarakan oleh ${id}.`,
  severityCanBe: (words: string) => `dapat menjadi ${words} menurut isi naskah`,
  strengthMeans: {
    E: 'Kekuatan: bunyi undang-undang. Peraturan menyebutnya dengan jelas.',
    D: 'Kekuatan: tafsir patuh. Peraturan menyatakan asasnya; pemeriksaan ini cara patuh mengukurnya.',
    B: 'Kekuatan: praktik baik. Tidak ada hukum yang dilanggar; tidak mengurangi poin.',
  },
  certaintyMeans: {
    C: 'Kepastian: naskah peraturannya sudah dibaca.',
    S: 'Kepastian: diketahui dari sumber kedua, bukan dari naskah peraturannya.',
    P: 'Kepastian: perlu dipastikan. Hanya meminta diperiksa; tidak mengurangi poin.',
  },
  onDate: (date: string) => `diperiksa ${date}`,
  document: 'dokumen dengan',
  modelDocument: 'dokumen contoh patuh tanpa perubahan',
  emptyValue: 'kosong',
  noPoints: 'Tidak masuk hitungan ukuran mana pun; ditampilkan sebagai hal yang perlu diperbaiki.',
  pointsAll: (instrument: string, indicator: string, points: string) =>
    `${instrument}: bila belum terpenuhi, ${indicator} kehilangan seluruh ${points} poin.`,
  pointsEach: (instrument: string) =>
    `${instrument}: komponen yang hilang kehilangan seluruh poin indikatornya:`,
  pointsEveryShare: (instrument: string, weight: number) =>
    `${instrument}: dihitung ${weight} kali dalam hitungan setiap komponen tempat hal ini ditemukan.`,
  pointsShare: (
    instrument: string,
    indicator: string,
    points: string,
    weight: number,
    total: number,
    atLeast: string,
  ) =>
    `${instrument}: ${indicator}, ${points} poin. Kriteria ini berbobot ${weight} dari ${total} bila semua kriteria komponen ini berlaku, yaitu ${atLeast} poin; lebih bila sebagian tidak berlaku.`,
  pointsComplete: (instrument: string, indicator: string, points: string, step: string) =>
    `${instrument}: syarat "lengkap" pada ${indicator}, ${points} poin. Tanpa ini paling tinggi ${step} dari poin itu.`,
  pointsCriteria: (instrument: string, indicator: string, points: string, total: number) =>
    `${instrument}: satu dari ${total} kriteria pada ${indicator}, ${points} poin bila terpenuhi.`,

  period: (period: string) =>
    period.endsWith('-') ? `Berlaku sejak ${period.slice(0, -1)}.` : `Masa berlaku: ${period}.`,
  dimension: (name: string, weight: string, status: string) => `${name}: ${weight} poin (${status})`,
  dimensionExample: (weight: string, share: string, sum: string, points: string, id: string) =>
    `Poin indikator = bobot dimensi x bagian : jumlah bagian. Contoh ${id}: ${weight} x ${share} : ${sum} = ${points}.`,
  columns: { id: 'id', name: 'indikator', share: 'bagian', points: 'poin', from: 'dinilai dari' },
  indicatorStatus: (status: string) => `Bobot indikator: ${status}.`,
  indicatorStatusBut: (status: string, others: string) => `Bobot indikator: ${status}, kecuali ${others}.`,
  ladder: (status: string) => `TINGKAT PEMENUHAN (${status})`,
  ladderIntro: (ids: string) => `Berlaku untuk ${ids}. Poin indikator dikalikan dengan:`,
  ladderSteps: {
    absent: 'komponen tidak ada, atau hanya kata pengisi',
    document_only: 'ada di dokumen, tidak diumumkan di mana pun',
    one_medium: 'diumumkan lewat satu jenis media (elektronik atau bukan)',
    both_incomplete: 'diumumkan lewat kedua jenis media, tetapi belum lengkap',
    complete: 'diumumkan lewat kedua jenis media dan lengkap',
  },
  complete: (parts: string) => `Lengkap berarti kriteria ini terpenuhi: ${parts}.`,
  example: (text: string) => `Contoh: ${text}`,
  times: (name: string, points: string, step: string, result: string) =>
    `${name}, ${points} poin, tingkat ${step}: ${points} x ${step} = ${result} poin.`,
  deduction: (status: string) => `HITUNGAN KOMPONEN (${status})`,
  deductionRules: (floor: string, rest: string, mayor: number, minor: number) => [
    'Komponen tidak ada, hanya kata pengisi, atau satu saja hal SEGERA belum terpenuhi: 0 poin.',
    `Selain itu: poin komponen x (${floor} + ${rest} x terpenuhi : (terpenuhi + belum terpenuhi)).`,
    `Setiap hal PENTING dihitung ${mayor} kali, setiap hal RINGAN ${minor} kali. CATATAN, praktik baik, dan yang perlu dipastikan tidak dihitung.`,
    'Yang belum dinilai dihitung belum terpenuhi pada angka terendah dan terpenuhi pada angka tertinggi.',
  ],
  deductionExample: (name: string, points: string, met: number, unmet: number, sum: string) =>
    `${name}, ${points} poin; terpenuhi berbobot ${met}, belum terpenuhi berbobot ${unmet}: ${sum} poin.`,
  sheets: (count: number) =>
    `${n(count)} indikator perlu lembar penilaian (wawancara, pengamatan, bukti). Dari dokumen saja nilainya belum dinilai: antara 0 dan poin penuh.`,
  bands: 'KATEGORI',
  bandsNote: (decimals: number) =>
    `Kategori dipilih dari angka yang sudah dibulatkan ke ${decimals} angka di belakang koma, menurut batas bawahnya.`,
  bandsNone: 'Ukuran ini tidak mempunyai kategori atau zona.',
  band: (category: string, name: string, zone: string, min: string) =>
    `${category}: ${name}, zona ${zone}, mulai ${min}`,
  rollup: 'DARI LAYANAN KE UNIT DAN PEMERINTAH',
  rollupServices: (status: string) => `Nilai unit: rata-rata semua layanannya (${status}).`,
  rollupNone: 'Tidak dihitung untuk pemerintah.',
  loci: (kind: string, names: string) => `Lokus ${kind}: ${names}.`,
  unknowns: 'YANG BELUM DIKETAHUI',
  rounding: (decimals: number) =>
    `Hitungan memakai pecahan tepat dan dibulatkan satu kali di akhir (${decimals} angka di belakang koma, setengah ke atas).`,

  criteriaTitle: (count: number) => `${n(count)} kriteria`,
  instrumentsTitle: (count: number) => `${n(count)} ukuran penilaian`,
  criteriaColumns: { id: 'id', severity: 'tingkat', title: 'yang diperiksa', basis: 'dasar' },
  instrumentColumns: { id: 'id', title: 'ukuran penilaian', indicators: 'indikator', weights: 'bobot' },
  seeCriterion: 'Rincian satu kriteria: patuh explain <id>',
  seeInstrument: 'Rincian satu ukuran: patuh explain <id>',
};
