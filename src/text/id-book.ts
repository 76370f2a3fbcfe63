/** Indonesian sentences of the criteria book. */
import { formatCount } from './format.ts';

const n = (count: number) => formatCount(count, 'id');

export const idBook = {
  title: 'Buku kriteria patuh',
  generated:
    'Halaman ini dibuat oleh `patuh criteria --format markdown` dari `standards/criteria/`; jangan disunting langsung.',
  about: (count: number) => [
    `Buku ini memuat ${n(count)} hal yang diperiksa patuh pada standar pelayanan publik: hukumnya, contoh dari naskah yang terpenuhi dan yang belum, cara memperbaikinya, dan berapa bobotnya.`,
    'Untuk melatih sebuah OPD: pilih satu komponen, baca hukumnya bersama, bandingkan kedua macam contoh, lalu perbaiki naskah sendiri. Satu komponen cukup untuk satu sesi pelatihan.',
    'Semua poin di sini perkiraan patuh dari naskah yang diumumkan. BUKAN nilai resmi Ombudsman RI.',
  ],
  howToRead: 'Cara membaca',
  urgency: 'Seberapa mendesak',
  urgencyColumns: ['tingkat', 'artinya', 'pada poin komponen'],
  urgencyMeans: {
    kritis: 'Hak masyarakat langsung terganggu, atau komponennya tidak ada. Perbaiki dahulu.',
    mayor: 'Diminta hukum dan jelas kurang. Perbaiki sesudah yang SEGERA.',
    minor: 'Perlu dibetulkan pada perubahan naskah berikutnya.',
    info: 'Baik untuk diketahui.',
  },
  urgencyCosts: { all: 'satu saja: seluruh poin hilang', none: 'tidak mengurangi poin' },
  urgencyTimes: (times: number) => `dihitung ${n(times)} kali`,
  strength: 'Dari mana asalnya',
  certainty: 'Seberapa pasti hukumnya',
  outcome: 'Hasil pemeriksaan',
  outcomeMeans: {
    met: 'naskah memuat yang diminta.',
    unmet: 'naskah tidak memuatnya, atau memuat yang bertentangan.',
    not_applicable: 'hal ini tidak ada urusannya dengan layanan itu; poinnya tidak berkurang.',
    not_assessed: 'naskah tidak cukup untuk memutuskan. Tidak dianggap salah dan tidak dianggap benar.',
  },
  examples: 'Contoh',
  aboutExamples:
    'Contoh ditulis seperti dalam dokumen; daftar disambung dengan titik koma. "Dokumen dengan ..." berarti dokumen contoh patuh yang bagian itu diganti. Tanda … dalam kalimat diisi dari naskah yang diperiksa.',
  contents: 'Daftar isi',
  chapter: { every: 'Setiap komponen', unit: 'Kewajiban penyelenggara' },
  chapterAbout: {
    every: 'Berlaku bagi setiap komponen standar pelayanan.',
    unit: 'Bukan isi komponen: penetapan, keikutsertaan masyarakat, maklumat, pengumuman, dan peninjauan standar.',
  },
  letter: (letter: string) => `UU 25/2009 Pasal 21 huruf ${letter}`,
  columns: ['id', 'tingkat', 'yang diperiksa'],
  labels: {
    law: 'Hukumnya',
    fails: 'Belum terpenuhi bila',
    unmet: 'Contoh yang belum terpenuhi',
    met: 'Contoh yang terpenuhi',
    others: 'Contoh lain',
    needs: 'Untuk menilainya perlu',
    mend: 'Cara memperbaiki',
    counted: 'Bobot',
  },
  noLaw: 'Praktik baik; tidak ada peraturan yang mewajibkannya.',
  onDate: (date: string) => `diperiksa ${date}`,
  duplicates: 'Tidak dinilai tersendiri, karena sudah dibicarakan kriteria lain:',
  duplicateOf: 'lihat',
};
