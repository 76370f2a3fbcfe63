/** Indonesian comments of the first document that `patuh init` writes, and what the law asks of each component. */
import type { ComponentKey } from '../model/component.ts';

/** What UU 25/2009 Pasal 21 and its explanation ask of each component. */
const asks: Readonly<Record<ComponentKey, string>> = {
  dasar_hukum:
    'Peraturan yang menjadi dasar layanan ini, masing-masing dengan jenis, nomor, tahun, dan judulnya.',
  persyaratan: 'Semua yang harus dipenuhi pemohon, baik teknis maupun administratif. Satu syarat satu baris.',
  prosedur:
    'Tata cara yang dibakukan bagi pemohon dan petugas, termasuk bila ditolak atau mengadu. Satu langkah satu baris, dan sebut pelakunya.',
  jangka_waktu:
    'Waktu untuk menyelesaikan seluruh proses, untuk setiap jenis layanan: angka, satuan, dan sejak kapan dihitung. Bukan jam buka.',
  biaya_tarif:
    'Biaya yang dikenakan kepada penerima layanan: angka rupiah dan dasar hukumnya, atau "Tidak dipungut biaya".',
  produk: 'Hasil yang diterima pemohon. Bukan sikap seperti "pelayanan prima".',
  sarana_prasarana: 'Peralatan dan fasilitas, termasuk yang bagi kelompok rentan, dengan jumlahnya.',
  kompetensi_pelaksana: 'Pengetahuan, keahlian, keterampilan, dan pengalaman tiap pelaksana.',
  pengawasan_internal: 'Siapa yang mengawasi (atasan langsung, Inspektorat), bagaimana, dan seberapa sering.',
  penanganan_pengaduan:
    'Saluran yang dapat dihubungi dari rumah, penanggung jawab dan alamatnya, langkah penanganan, kapan ditanggapi, dan kapan selesai.',
  jumlah_pelaksana: 'Banyaknya pelaksana menurut beban kerja, dengan angka.',
  jaminan_pelayanan:
    'Kepastian bahwa layanan dilaksanakan sesuai standar ini, dan apa yang diterima pemohon bila tidak.',
  jaminan_keamanan_keselamatan:
    'Bentuk nyata rasa aman: bebas dari bahaya, risiko, dan keragu-raguan, bagi orang, data, dan dokumen.',
  evaluasi_kinerja: 'Bagaimana kinerja pelaksana dinilai terhadap standar ini, dan setiap berapa bulan.',
};

export const idTemplate = {
  asks,
  title: (kind: string, name: string) =>
    `NASKAH AWAL STANDAR PELAYANAN: ${kind === name ? kind : `${kind} (${name})`}`,
  howTo: [
    'Cara mengisi:',
    '1. Tulis isinya sesudah titik dua. Baris yang diawali ## adalah penjelasan; biarkan saja.',
    '2. Yang diawali satu # adalah contoh. Hapus tanda # dan satu spasi sesudahnya untuk memakainya, lalu ganti dengan keadaan yang sebenarnya.',
    '3. Jarak dari tepi kiri mempunyai arti. Pakai spasi, jangan tab.',
    '4. Yang kosong dinilai tidak ada, dan patuh menyebutnya sebagai hal yang perlu diperbaiki.',
    '5. Periksa dengan: patuh audit, diikuti nama berkas ini.',
  ],
  schema:
    'Bila penyunting teks tidak dapat mengunduh skema di baris pertama: patuh schema document > document.schema.json, lalu ganti alamat di baris itu.',
  basis: (law: string) => `Dasar: ${law}.`,
  hints: (name: string) => `Yang khas bagi ${name}:`,
  blocks: {
    opd: 'Perangkat daerah atau unit yang menyelenggarakan layanan.',
    sumber:
      'Dari mana naskah ini disalin. sk_standar: keputusan standar pelayanan, 14 komponen. halaman_publik: halaman yang hanya menampilkan 6 komponen penyampaian (misalnya SIPPN). bukan_standar: halaman lain.',
    penetapan:
      'Keputusan yang menetapkan standar ini. Ditinjau ulang setiap 3 tahun, dievaluasi setiap tahun.',
    partisipasi: 'Masyarakat dan pihak terkait diikutsertakan, dibuktikan dengan berita acara.',
    maklumat: 'Pernyataan sanggup melayani sesuai standar: wajib disusun, ditetapkan, dan diumumkan.',
    publikasi:
      'Di mana standar ini dapat dibaca masyarakat, lewat media elektronik dan bukan elektronik, dan kapan terakhir dimutakhirkan. Dibiarkan kosong berarti tidak diumumkan di mana pun.',
    layanan:
      'Satu bagian untuk setiap layanan. Untuk layanan lain, salin seluruh bagian mulai dari "- nama".',
  },
  /** Said of blocks a document may leave out. */
  omit: 'Belum dicatat? Hapus bagian ini: patuh lalu menyebutnya belum dinilai, bukan tidak ada.',
};
