/** Indonesian sentences of mistakes in YAML: what stands there, and how to write it. */
import type { YamlProblemTexts } from './catalog.ts';

const QUOTE = 'apit seluruh nilainya dengan tanda kutip, misalnya nama: "Izin: baru"';

export const idYamlProblems: YamlProblemTexts = {
  'alias-properties': () =>
    'Rujukan (*) tidak boleh diberi penanda (&) atau tanda (!) lagi. Hapus yang di depannya, atau tulis isinya langsung.',
  'block-header': () =>
    'Sesudah tanda | atau > tidak boleh ada tulisan lain di baris yang sama. Pindahkan tulisannya ke baris berikut dan beri indentasi.',
  'block-in-brackets': () =>
    'Di dalam kurung [ ] atau { } ada daftar atau kunci yang ditulis ke bawah. Tulis semuanya ke bawah tanpa kurung.',
  'block-indent': () =>
    'Baris kosong pertama sesudah tanda | atau > lebih menjorok daripada teksnya. Hapus spasi di baris kosong itu.',
  'bracket-open': (sign) =>
    `Kurung belum ditutup: tanda "${sign}" tidak ditemukan di tempatnya. Tambahkan "${sign}", atau ${QUOTE}.`,
  'colon-in-value': () =>
    `Ada titik dua kedua di nilai ini, atau baris di bawahnya terlalu menjorok. Bila titik dua itu bagian kalimat, ${QUOTE}; bila bukan, samakan indentasinya.`,
  'comma-missing': () =>
    'Di antara dua isi kurung [ ] atau { } belum ada koma. Tambahkan koma, atau tulis sebagai daftar ke bawah dengan tanda "-".',
  'comment-space': () =>
    `Tanda # menempel pada tulisan di depannya. Beri spasi di depan # bila itu catatan; bila bagian nilai, ${QUOTE}.`,
  directive: () => 'Baris yang diawali % di awal berkas tidak dikenal. Hapus baris itu.',
  'document-start': () =>
    'Pembatas "---" tidak pada tempatnya. Hapus, atau tulis sendirian di satu baris sebelum "opd:".',
  'escape-unknown': (sign) =>
    `"${sign}" tidak dikenal di dalam tanda kutip ganda. Tulis "\\\\" untuk satu garis miring terbalik, atau pakai tanda kutip tunggal.`,
  indent: () =>
    'Indentasi baris ini tidak sama dengan baris sejajarnya. Mulai kunci yang sejajar pada kolom yang sama, dengan spasi.',
  'key-many-lines': () =>
    'Baris ini bukan "kunci: nilai": titik dua atau spasi sesudah titik dua tidak ada, atau kuncinya lebih dari satu baris. Tulis misalnya nama: Izin Praktik.',
  'key-too-long': () =>
    `Kunci di baris ini lebih dari 1.024 huruf; agaknya kalimat yang memuat titik dua. Bila begitu, ${QUOTE}.`,
  'key-without-colon': () =>
    'Baris ini tidak mempunyai titik dua sesudah kuncinya. Tulis misalnya nama: Izin Praktik; bila ini lanjutan kalimat di atasnya, beri indentasi.',
  'list-indent': () =>
    'Tanda "-" di sini tidak sejajar dengan butir lain dalam daftarnya. Mulai semua "-" pada kolom yang sama.',
  'list-on-key-line': () =>
    `Tanda "-" berdiri di baris yang sama dengan kuncinya. Mulai daftar di baris berikut; bila "-" itu bagian nilai, ${QUOTE}.`,
  'property-place': () =>
    `Tanda & atau ! tidak pada tempatnya. Bila itu bagian nilai, ${QUOTE}; bila bukan, hapus.`,
  'property-twice': () =>
    `Satu nilai diberi dua tanda & atau dua tanda !. Hapus salah satu; bila itu bagian nilai, ${QUOTE}.`,
  'quote-open': (sign) =>
    `Tanda kutip ${sign} dibuka tetapi tidak ditutup. Tambahkan ${sign} di akhir nilai, dan tulis dua kali (${sign}${sign}) atau \\" bila tanda itu ada di tengah kalimat.`,
  'reference-nameless': (sign) =>
    `Nilai diawali "${sign}", yang dalam YAML berarti rujukan, tanpa nama di belakangnya. Bila itu bagian nilai, ${QUOTE}.`,
  'sign-at-start': (sign) => `Nilai tidak boleh diawali "${sign}" tanpa tanda kutip: ${QUOTE}.`,
  'sign-unexpected': (sign) =>
    sign === ''
      ? `Ada tanda yang tidak pada tempatnya. Periksa baris ini dan baris di atasnya; bila tanda itu bagian nilai, ${QUOTE}.`
      : `Tanda "${sign}" tidak pada tempatnya. Hapus; bila itu bagian nilai, ${QUOTE}.`,
  'space-after-colon': () => 'Sesudah titik dua belum ada spasi. Tulis misalnya {nama: Izin Praktik}.',
  tag: (sign) =>
    `Tanda "${sign}" tidak dapat dipakai untuk nilai ini. Hapus; bila itu bagian nilai, ${QUOTE}.`,
  'text-after-value': () =>
    `Sesudah nilai yang sudah ditutup (tanda kutip, kurung, atau rujukan) masih ada tulisan. Masukkan ke dalamnya, atau ${QUOTE}.`,
  other: () =>
    'Susunan YAML di sini tidak dapat dibaca. Periksa indentasi, titik dua, dan tanda kutip di baris ini dan di atasnya.',
};
