import { describe, expect, it } from 'vitest';
import type { ComponentKey } from '../../src/model/component.ts';
import type { Besaran, Durasi, PeranWaktu, SatuanWaktu } from '../../src/model/facts.ts';
import { readDurations } from '../../src/read/time/duration.ts';
import { readJangkaWaktu } from '../../src/read/time/jangka-waktu.ts';
import { structuredDuration } from '../../src/read/time/structured-duration.ts';
import { numberToWords } from '../../src/read/word/number-words.ts';
import type { TextPart } from '../../src/read/word/part.ts';

/** The facts of a duration without its place; amounts written as "3 hari_kerja" or "1-3 jam". */
interface Fact {
  readonly waktu: string;
  readonly peran: PeranWaktu;
  readonly untuk: string | null;
  readonly batas: boolean;
  readonly kira: boolean;
  readonly syarat_batal: boolean;
  readonly dihitung_sejak: string | null;
  readonly kata_angka_cocok: boolean | null;
}

const PLAIN: Omit<Fact, 'waktu'> = {
  peran: 'penyelesaian',
  untuk: null,
  batas: false,
  kira: false,
  syarat_batal: false,
  dihitung_sejak: null,
  kata_angka_cocok: null,
};

const BATAS = { batas: true };
const COCOK = { kata_angka_cocok: true };
const BATAL = { syarat_batal: true };
const KIRA = { kira: true };

function fact(waktu: string, ...extras: readonly Partial<Fact>[]): Fact {
  return Object.assign({ ...PLAIN, waktu }, ...extras);
}

function untuk(name: string): Partial<Fact> {
  return { untuk: name };
}

function sejak(start: string): Partial<Fact> {
  return { dihitung_sejak: start };
}

function peran(role: PeranWaktu): Partial<Fact> {
  return { peran: role };
}

function amount({ min, maks }: { min: Besaran | null; maks: Besaran }): string {
  if (min === null) return `${maks.nilai} ${maks.satuan}`;
  return min.satuan === maks.satuan
    ? `${min.nilai}-${maks.nilai} ${maks.satuan}`
    : `${min.nilai} ${min.satuan} - ${maks.nilai} ${maks.satuan}`;
}

function factOf(durasi: Durasi): Fact {
  const { batas, kira, syarat_batal, dihitung_sejak, kata_angka_cocok } = durasi;
  return {
    waktu: amount(durasi),
    peran: durasi.peran,
    untuk: durasi.untuk,
    batas,
    kira,
    syarat_batal,
    dihitung_sejak,
    kata_angka_cocok,
  };
}

function part(teks: string, dari = 0): TextPart {
  return {
    teks,
    asal: { berkas: 0, jalur: '/layanan/0/jangka_waktu', dari, sampai: dari + teks.length },
  };
}

function read(teks: string, komponen: ComponentKey = 'jangka_waktu') {
  const facts = readDurations(part(teks), komponen);
  return {
    durasi: facts.durasi.map(factOf),
    kutipan: facts.durasi.map((durasi) => durasi.kutipan),
    jamBuka: facts.tanda.filter((tanda) => tanda.jenis === 'jam_buka').map((tanda) => tanda.kutipan),
    tidakTerbaca: facts.tidak_terbaca.map((lost) => lost.kutipan),
  };
}

type Row = readonly [string, ...Fact[]];

function named(rows: readonly Row[]): readonly { readonly teks: string; readonly facts: readonly Fact[] }[] {
  return rows.map(([teks, ...facts]) => ({ teks, facts }));
}

/** Whole values, lines and clauses as published. */
const PUBLISHED: readonly Row[] = [
  ['3 Hari kerja', fact('3 hari_kerja')],
  ['7 Hari kerja', fact('7 hari_kerja')],
  ['5 hari kerja', fact('5 hari_kerja')],
  ['10 Menit', fact('10 menit')],
  ['30 Menit', fact('30 menit')],
  ['60 (enam puluh) menit', fact('60 menit', COCOK)],
  ['3 (tiga) hari', fact('3 hari', COCOK)],
  ['2 (dua) hari', fact('2 hari', COCOK)],
  ['5 (lima) hari kerja', fact('5 hari_kerja', COCOK)],
  ['Maksimal 6 jam', fact('6 jam', BATAS)],
  ['Paling lambat 3 (tiga) hari', fact('3 hari', BATAS, COCOK)],
  ['Maksimal 2 (dua) hari kerja.', fact('2 hari_kerja', BATAS, COCOK)],
  ['Masimal 2 (dua) hari kerja **', fact('2 hari_kerja', BATAS, COCOK)],
  ['Paling lama 5 hari kerja*)', fact('5 hari_kerja', BATAS)],
  [
    'Paling lama 3 (tiga) hari kerja setelah pemohon dan persyaratan lengkap.',
    fact('3 hari_kerja', BATAS, COCOK, sejak('pemohon dan persyaratan lengkap')),
  ],
  ['maksimal 60 menit', fact('60 menit', BATAS)],
  ['maksimal 5 menit', fact('5 menit', BATAS)],
  ['Maximal 180 menit dalam 1 siklus', fact('180 menit', BATAS)],
  ['Kurang dari atau sama dengan 1 jam', fact('1 jam', BATAS)],
  ['Kurang dari atau sama dengan 60 menit', fact('60 menit', BATAS)],
  ['Respon pelayanan oleh petugas kurang dari 5 menit', fact('5 menit', BATAS, peran('tanggapan'))],
  ['≤ 15 menit', fact('15 menit', BATAS)],
  ['< 140 menit', fact('140 menit', BATAS)],
  ['Obat jadi < 30 menit.', fact('30 menit', BATAS, untuk('Obat jadi'))],
  ['Obat racikan < 60 menit.', fact('60 menit', BATAS, untuk('Obat racikan'))],
  ['3-5 menit', fact('3-5 menit')],
  ['60- 140 menit', fact('60-140 menit')],
  ['3 – 6 bulan', fact('3-6 bulan')],
  ['1 – 3 Jam', fact('1-3 jam')],
  ['1-2 hari', fact('1-2 hari')],
  ['2-3 hari', fact('2-3 hari')],
  ['Estimasi 2-4minggu', fact('2-4 minggu', KIRA)],
  ['7 10 menit', fact('7-10 menit')],
  ['5 7 menit', fact('5-7 menit')],
  ['1-2 hari pelaksanaan kegiatan', fact('1-2 hari', untuk('pelaksanaan kegiatan'))],
  [
    '3 bulan (2 bulan sebelum dan 1 bln sesudah TMT)',
    fact('3 bulan'),
    fact('2 bulan', peran('langkah')),
    fact('1 bulan', peran('langkah'), sejak('TMT')),
  ],
  ['2 minggu', fact('2 minggu')],
  ['1 minggu', fact('1 minggu')],
  ['2 (dua) Jam kerja **', fact('2 jam_kerja', COCOK)],
  ['maksimal 1 x 24 jam', fact('24 jam', BATAS)],
  ['1 X 24 jam', fact('24 jam')],
  ['± 5 hari', fact('5 hari', KIRA)],
  ['1 Jam (apabila persyaratan lengkap dan benar)', fact('1 jam', sejak('persyaratan lengkap dan benar'))],
  ['60 hari hari apabila persyaratan lengkap', fact('60 hari', sejak('persyaratan lengkap'))],
  [
    '3 bulan setelah persyaratan lengkap dan benar, jika :',
    fact('3 bulan', sejak('persyaratan lengkap dan benar')),
  ],
  ['3 (hari) hari kerja', fact('3 hari_kerja')],
  [
    'Setelah ada persyaratan pelayanan Rujukan dan system rujukan selesai (khusus rujukan) pengantaran dilaksanakan saat itu juga.',
  ],
  ['30 menit ,  selama jam pelayanan', fact('30 menit')],
  [
    '10 (sepuluh) hari kerja sejak diterimanya permintaan',
    fact('10 hari_kerja', COCOK, sejak('diterimanya permintaan')),
  ],
  [
    'memperpanjang waktu paling lambat 7 (tujuh) hari kerja',
    fact('7 hari_kerja', BATAS, COCOK, peran('perpanjangan')),
  ],
  [
    '15 menit sejak diterimanya informasi kejadian kebakaran',
    fact('15 menit', sejak('diterimanya informasi kejadian kebakaran')),
  ],
  ['2 Hari dari pemasukan sampai pengambilan dokumen', fact('2 hari', sejak('pemasukan'))],
  [
    'paling lambat dalam 24 jam setelah aduan diterima oleh petugas',
    fact('24 jam', BATAS, peran('aduan_selesai'), sejak('aduan diterima oleh petugas')),
  ],
  ['Waktu tunggu dihitung mulai sampling sampai validasi hasil'],
  ['1 Jam ( khusus prosedur 1s.d.5 )', fact('1 jam', untuk('prosedur 1s.d.5'))],
  ['jangka waktu penyelesaian 1 jam (khusus prosedur 1 s.d 5)', fact('1 jam', untuk('prosedur 1 s.d 5'))],
  [
    'Paling lambat 1 (satu) hari Penerbitan PBG, Paling Lambat 3 (Tiga) hari Penerbitan SLF dan SBKBG',
    fact('1 hari', BATAS, COCOK, untuk('Penerbitan PBG')),
    fact('3 hari', BATAS, COCOK, untuk('Penerbitan SLF dan SBKBG')),
  ],
  ['Pendaftaran anggota : 10 Menit', fact('10 menit', untuk('Pendaftaran anggota'))],
  ['Layanan silang kunjung : 10 Menit', fact('10 menit', untuk('Layanan silang kunjung'))],
  [
    '5 ( lima ) hari kerja, penyelesaian 1 ( satu ) hari kerja',
    fact('5 hari_kerja', COCOK),
    fact('1 hari_kerja', COCOK),
  ],
  ['Pemulasaraan Jenazah 90 Menit', fact('90 menit', untuk('Pemulasaraan Jenazah'))],
  ['Semua Pemeriksaan,300 menit kecuali khusus & rujukan', fact('300 menit', untuk('Semua Pemeriksaan'))],
  ['1)Merah     : maksimal 1 x 24 jam', fact('24 jam', BATAS, untuk('Merah'))],
  ['2)Kuning    : maksimal 3 hari', fact('3 hari', BATAS, untuk('Kuning'))],
  ['3)Hijau       : maksimal 1 minggu', fact('1 minggu', BATAS, untuk('Hijau'))],
  [
    '10 menit pengecekan keabsahan dokumen dan pemrosesan dokumen pemohon',
    fact('10 menit', untuk('pengecekan keabsahan dokumen dan pemrosesan dokumen pemohon')),
  ],
  ['45 menit pengecekan lokasi bangunan', fact('45 menit', untuk('pengecekan lokasi bangunan'))],
  [
    '5 menit tanda tangan pejabat yang terkait dan legalisasi dokumen',
    fact('5 menit', untuk('tanda tangan pejabat yang terkait dan legalisasi dokumen')),
  ],
  ['Apabila Camat berada ditempat'],
  ['Waktu penyelesaian menyesuaikan waktu yang diajukan oleh pemohon'],
  ['Sesuai waktu tunggu pemeriksaan lab. rujukan'],
  ['Lama tindakan disesuaikan dengan kondisi pasien'],
  ['Pelayanan bersifat dinamis tergantung jarak/tempat kejadian kebakaran'],
  [
    'Waktu pelayanan/jam kerja CSSD setiap hari terbagi menjadi dua shift,mulai pukul 07.00 s/d pukul 20.00 WIB',
  ],
  ['Waktu pelayanan (setiap hari) 1 X 24 jam'],
  [
    'maksimal 10 (sepuluh) hari kerja setelah permintaan jelas dan persyaratan pelayanan telah lengkap.',
    fact('10 hari_kerja', BATAS, COCOK, sejak('permintaan jelas dan persyaratan pelayanan telah lengkap')),
  ],
  [
    'Paling lambat 60 hari kerja sejak berkas pengaduan dinyatakan lengkap.',
    fact('60 hari_kerja', BATAS, peran('aduan_selesai'), sejak('berkas pengaduan dinyatakan lengkap')),
  ],
  ['Satu hari kerja dan dapat diperpanjang sesuai kebutuhan anak', fact('1 hari_kerja')],
  ['14 (empat belas) hari kerja', fact('14 hari_kerja', COCOK)],
  ['7 (tujuh) hari kerja', fact('7 hari_kerja', COCOK)],
  ['30 (tiga puluh) menit', fact('30 menit', COCOK)],
  ['Maksimal 7 hari kerja.', fact('7 hari_kerja', BATAS)],
  [
    'Informasi ketersediaan layanan maksimal 15 menit',
    fact('15 menit', BATAS, untuk('Informasi ketersediaan layanan')),
  ],
  [
    'paling lama 3 (tiga) bulan terhitung sejak diterimanya permintaan pengesahan secara lengkap',
    fact('3 bulan', BATAS, COCOK, sejak('diterimanya permintaan pengesahan secara lengkap')),
  ],
  [
    'paling lama 1 bulan sejak diterimanya pemberitahuan penolakan',
    fact('1 bulan', BATAS, sejak('diterimanya pemberitahuan penolakan')),
  ],
  [
    'paling lambat 5 hari kerja setelah persyaratan dan pendaftaran dilengkapi',
    fact('5 hari_kerja', BATAS, sejak('persyaratan dan pendaftaran dilengkapi')),
  ],
  ['≤ 40 menit / pertemuan', fact('40 menit', BATAS, untuk('pertemuan'))],
  ['maksimal 14 hari kerja.', fact('14 hari_kerja', BATAS)],
  ['30 Hari Kerja', fact('30 hari_kerja')],
];

/** Whole components as published, with headings, lists and notes. */
const COMPONENTS: readonly Row[] = [
  [
    '1. Permintaan Infomasi: Maksimal 3 (tiga) hari kerja harus memberikan tanggapan\n2. Pengaduan:\na. Tanggapan pengaduan paling lambat dalam 24 jam setelah aduan diterima oleh petugas\nb. Jawaban/penyelesaian aduan sesuai dengan grading:\n1)Merah     : maksimal 1 x 24 jam\n2)Kuning    : maksimal 3 hari\n3)Hijau       : maksimal 1 minggu',
    fact('3 hari_kerja', BATAS, COCOK, peran('tanggapan'), untuk('Permintaan Infomasi')),
    fact('24 jam', BATAS, peran('aduan_tanggapan'), untuk('pengaduan'), sejak('aduan diterima oleh petugas')),
    fact('24 jam', BATAS, peran('aduan_selesai'), untuk('Merah')),
    fact('3 hari', BATAS, peran('aduan_selesai'), untuk('Kuning')),
    fact('1 minggu', BATAS, peran('aduan_selesai'), untuk('Hijau')),
  ],
  [
    '3 bulan setelah persyaratan lengkap dan benar, jika :\n1. Pejabat penandatanganan ijin tidak dinas luar daerah\n2. Komputer tidak mengalami kerusakan',
    fact('3 bulan', BATAL, sejak('persyaratan lengkap dan benar')),
  ],
  [
    '1.  Pemeriksaan awal pelayanan dari mulai pasien datang sampai dengan pasien diperiksa dokter maksimal 5 menit\n2. Pelayanan IGD maksimal 6 jam,dengan catatan :\n  a. Tersedia tempat tidur yang sesuai dengan kasus dan kelasnya\n  b. Kondisi pasien stabil untuk di pindahkan',
    fact('5 menit', BATAS, untuk('Pemeriksaan awal pelayanan'), sejak('pasien datang')),
    fact('6 jam', BATAS, BATAL, untuk('Pelayanan IGD')),
  ],
  [
    'Waktu penyediaan dokumen di Rawat Inap :\nPasien Baru / Lama : ≤ 15 menit',
    fact('15 menit', BATAS, untuk('Pasien Baru / Lama')),
  ],
  [
    'Rawat Jalan\nWaktu Tunggu Pelayanan Rawat Jalan :  < 140 menit\nHematologi Rutin           : 60 menit\nPemeriksaan Cito (Ranap, Rajal, IGD) Semua Pemeriksaan, 90 menit kecuali khusus & rujukan\nPemeriksaan khusus : 2-3 hari\nPemeriksaan rujukan : Sesuai waktu tunggu pemeriksaan lab. rujukan\nWaktu tunggu dihitung mulai sampling sampai validasi hasil',
    fact('140 menit', BATAS, peran('tunggu'), untuk('Rawat Jalan'), sejak('sampling')),
    fact('60 menit', untuk('Hematologi Rutin'), sejak('sampling')),
    fact('90 menit', untuk('Pemeriksaan Cito (Ranap, Rajal, IGD) Semua Pemeriksaan'), sejak('sampling')),
    fact('2-3 hari', untuk('Pemeriksaan khusus'), sejak('sampling')),
  ],
  [
    '1.  Waktu pemeriksaan rontgen Konvensional : 1 – 3 Jam\n2.  Waktu pemeriksaan panoramik 1 Jam\n3.  Waktu pemeriksaan USG : 1 Jam\n4.  Waktu pemeriksaan ABUS : 1-2 hari',
    fact('1-3 jam', untuk('pemeriksaan rontgen Konvensional')),
    fact('1 jam', untuk('pemeriksaan panoramik')),
    fact('1 jam', untuk('pemeriksaan USG')),
    fact('1-2 hari', untuk('pemeriksaan ABUS')),
  ],
  [
    '1.  Obat jadi < 30 menit.\n2.  Obat racikan < 60 menit.\nWaktu tunggu: Dihitungmulairesep masuk sampaipemberian obat kepada pasien; Administrasilengkap; Tidak ada gangguanalat&sisteminformasi',
    fact('30 menit', BATAS, BATAL, untuk('Obat jadi'), sejak('resep masuk')),
    fact('60 menit', BATAS, BATAL, untuk('Obat racikan'), sejak('resep masuk')),
  ],
  [
    '1.  Pelayanan Penerbitan Surat Keterangan Kematian atau Surat Keterangan Mayat dapat diselesaikan 30 menit.\n2.  Pemulasaraan Jenazah 90 Menit',
    fact('30 menit', untuk('Pelayanan Penerbitan Surat Keterangan Kematian atau Surat Keterangan Mayat')),
    fact('90 menit', untuk('Pemulasaraan Jenazah')),
  ],
  [
    '1. Pelayanan CSSD rutin, diselesaikan dalam waktu Maximal 180 menit dalam 1 siklus\n2.  Waktu pelayanan/jam kerja CSSD setiap hari terbagi menjadi dua shift,mulai pukul 07.00 s/d pukul 20.00 WIB',
    fact('180 menit', BATAS, untuk('Pelayanan CSSD rutin')),
  ],
  [
    'Estimasi 2-4minggu ( tergantung hasil inspeksi kesehatan lingkungan dan kelengkapan persyaratan administrasi)',
    fact('2-4 minggu', KIRA, BATAL),
  ],
  [
    'Lama waktu pelayanan total maksimal 60 menit dengan rincian waktu :\n- 10 menit pengecekan keabsahan dokumen dan pemrosesan dokumen pemohon;\n- 45 menit pengecekan lokasi bangunan;\n- 5 menit tanda tangan pejabat yang terkait dan legalisasi dokumen.',
    fact('60 menit', BATAS),
    fact('10 menit', peran('langkah'), untuk('pengecekan keabsahan dokumen dan pemrosesan dokumen pemohon')),
    fact('45 menit', peran('langkah'), untuk('pengecekan lokasi bangunan')),
    fact('5 menit', peran('langkah'), untuk('tanda tangan pejabat yang terkait dan legalisasi dokumen')),
  ],
  [
    'Waktu penyelesaian 60- 140 menit tergantung dari jenis pemeriksaan\nuntuk pemeriksaan TCM + Kultur memerlukan waktu ± 5 hari',
    fact('60-140 menit'),
    fact('5 hari', KIRA, untuk('pemeriksaan TCM + Kultur')),
  ],
  ['<meta charset="utf-8" />Kurang dari atau sama dengan 1 jam', fact('1 jam', BATAS)],
  [
    '<meta charset="utf-8" />\nRespon pelayanan oleh petugas kurang dari 5 menit\nLama tindakan disesuaikan dengan kondisi pasien',
    fact('5 menit', BATAS, peran('tanggapan')),
  ],
  [
    'Waktu penyelesaian dilaksanakan paling lambat 10 (sepuluh) hari kerja sejak diterimanya permintaan. Petugas pengaduan dapat memperpanjang waktu paling lambat 7 (tujuh) hari kerja',
    fact('10 hari_kerja', BATAS, COCOK, sejak('diterimanya permintaan')),
    fact('7 hari_kerja', BATAS, COCOK, peran('perpanjangan')),
  ],
  [
    'Waktu penyelesaian dilaksanakan paling lambat 10 (sepuluh) hari kerja sejak diterimanya permintaan informasi; PPID dapat kmemperpanjang waktu 7 (tujuh) hari kerja;',
    fact('10 hari_kerja', BATAS, COCOK, sejak('diterimanya permintaan informasi')),
    fact('7 hari_kerja', COCOK, peran('perpanjangan')),
  ],
  [
    '1. Pelayanan bersifat dinamis tergantung jarak/tempat kejadian kebakaran serta waktu tanggap (respon time)\n2. Waktu tanggap (respon time) 15 menit sejak diterimanya informasi kejadian kebakaran sampai dengan siap melakukan operasi pemadaman.\n3. Waktu pelayanan (setiap hari) 1 X 24 jam',
    fact('15 menit', peran('tanggapan'), sejak('diterimanya informasi kejadian kebakaran')),
  ],
  [
    'Waktu proses pendaftaran sampai dengan penetapan biaya pemasangan 3 (hari) hari kerja dan pembayaran sampai pemasangan 3 (hari) hari kerja. Jika tidak ada kendala seperti banyak antrian pemasangan & keterlambatan pengiriman barang sambungan baru ke unit.',
    fact('3 hari_kerja', BATAL, untuk('pendaftaran sampai dengan penetapan biaya pemasangan')),
    fact('3 hari_kerja', BATAL, untuk('pembayaran sampai pemasangan')),
  ],
  [
    'Untuk tindak lanjut terhadap Laporan Pengaduan Masyarakat atas Kasus Kekerasan terhadap Perempuan dan Anak maksimal 3 (tiga) hari kerja.',
    fact(
      '3 hari_kerja',
      BATAS,
      COCOK,
      peran('aduan_selesai'),
      untuk(
        'tindak lanjut terhadap Laporan Pengaduan Masyarakat atas Kasus Kekerasan terhadap Perempuan dan Anak',
      ),
    ),
  ],
  [
    'Pendaftaran anggota : 10 Menit Layanan silang kunjung : 10 Menit',
    fact('10 menit', untuk('Pendaftaran anggota')),
    fact('10 menit', untuk('Layanan silang kunjung')),
  ],
  [
    'Kesepakatan Bersama : 2 minggu\nSurat Kuasa dari gubernur kepada Kepala Perangkat Daerah : 1 minggu\nPerjanjian Kerja Sama : 2 Minggu',
    fact('2 minggu', untuk('Kesepakatan Bersama')),
    fact('1 minggu', untuk('Surat Kuasa dari gubernur kepada Kepala Perangkat Daerah')),
    fact('2 minggu', untuk('Perjanjian Kerja Sama')),
  ],
  [
    '1.    Pendaftaran pasien Baru 7 10 menit\n2.    Pendaftaran pasien Lama 5 7 menit',
    fact('7-10 menit', untuk('Pendaftaran pasien Baru')),
    fact('5-7 menit', untuk('Pendaftaran pasien Lama')),
  ],
  [
    'Jangka Waktu Penyelesaian Pengaduan :\na. Pengaduan ringan, selambat-lambatnya 2 hari kerja\nb. Pengaduan berkadar pengawasan dan memerlukan pemeriksaan, selambat-lambatnya 60 hari kerja',
    fact('2 hari_kerja', BATAS, peran('aduan_selesai'), untuk('Pengaduan ringan')),
    fact(
      '60 hari_kerja',
      BATAS,
      peran('aduan_selesai'),
      untuk('Pengaduan berkadar pengawasan dan memerlukan pemeriksaan'),
    ),
  ],
  [
    'Untuk pengaduan yang dapat langsung diselesaikan, akan langsung diproses dan ditanggapi oleh petugas pengelola pengaduan dengan waktu penyelesaian berkisar 10-30 menit.',
    fact('10-30 menit', KIRA, peran('aduan_selesai'), untuk('pengaduan yang dapat langsung diselesaikan')),
  ],
  [
    '1. Laboratorium Patologi Klinik : 120 menit,\nCITO ( ≤ 30 menit )\n2. Laboratorium Patologi Anatomi : 2 minggu',
    fact('120 menit', untuk('Laboratorium Patologi Klinik')),
    fact('30 menit', BATAS, untuk('CITO')),
    fact('2 minggu', untuk('Laboratorium Patologi Anatomi')),
  ],
  [
    'Senin-Kamis pukul 08:00 Wib s/d 16:15 Wib.\nJum’at pukul 08:00 Wib s/d 16:45 Wib/\nProses 1 Minggu',
    fact('1 minggu'),
  ],
  [
    'Kartu Keluarga\n3 hari kerja\nKTP-el\n1 hari kerja',
    fact('3 hari_kerja', untuk('Kartu Keluarga')),
    fact('1 hari_kerja', untuk('KTP-el')),
  ],
  [
    'Paling lama :\n- KTP 1 hari\n- KK 3 hari',
    fact('1 hari', BATAS, untuk('KTP')),
    fact('3 hari', BATAS, untuk('KK')),
  ],
  [
    'Apabila berkas lengkap dan benar :\n1. Kartu Keluarga 1 hari kerja\n2. Akta Kelahiran 3 hari kerja',
    fact('1 hari_kerja', untuk('Kartu Keluarga'), sejak('berkas lengkap dan benar')),
    fact('3 hari_kerja', untuk('Akta Kelahiran'), sejak('berkas lengkap dan benar')),
  ],
  ['1 hari kerja\nCatatan: apabila tidak ada gangguan jaringan', fact('1 hari_kerja', BATAL)],
  ['1 hari kerja\nCatatan :\n1. Pejabat ada di tempat', fact('1 hari_kerja', BATAL)],
  [
    'Proses penyelesaian paling lama 5\n(lima) hari kerja\nsejak berkas lengkap',
    fact('5 hari_kerja', BATAS, COCOK, sejak('berkas lengkap')),
  ],
];

/** What a careful reader takes from wordings made for one point of grammar each. */
const GRAMMAR: readonly Row[] = [
  // units and numbers
  ['3(tiga)hari kerja', fact('3 hari_kerja', COCOK)],
  ['3 ( tiga hari kerja )', fact('3 hari_kerja', COCOK)],
  ['3 (tiga hari) kerja', fact('3 hari_kerja', COCOK)],
  ['tiga (3) hari kerja', fact('3 hari_kerja', COCOK)],
  ['7 (lima) hari kerja', fact('7 hari_kerja', { kata_angka_cocok: false })],
  ['6 (enan) hari', fact('6 hari', COCOK)],
  ['Seratus dua puluh menit', fact('120 menit')],
  ['setengah jam', fact('0.5 jam')],
  ['1 ½ jam', fact('1.5 jam')],
  ['1,5 jam', fact('1.5 jam')],
  ['1.440 menit', fact('1440 menit')],
  ['1 jam 30 menit', fact('90 menit')],
  ['3O menit', fact('30 menit')],
  ['14 HK', fact('14 hari_kerja')],
  ['5 hr kerja', fact('5 hari_kerja')],
  ['15 mnt', fact('15 menit')],
  ['14 (empat belas) hari kalender', fact('14 hari_kalender', COCOK)],
  ['3 x 24 jam', fact('72 jam')],
  ['3 (tiga) x 24 jam', fact('72 jam', COCOK)],
  ['2 x 24 Jam kerja', fact('48 jam_kerja')],
  ['1 x 24 jam (satu kali dua puluh empat jam)', fact('24 jam', COCOK)],
  ['3&nbsp;(tiga)&nbsp;hari&nbsp;kerja', fact('3 hari_kerja', COCOK)],
  ['&lt; 30 menit', fact('30 menit', BATAS)],
  ['<p>3 (tiga) hari kerja</p>', fact('3 hari_kerja', COCOK)],
  ['| 3 Hari Kerja |', fact('3 hari_kerja')],
  // ranges
  ['1 hari s/d 30 hari', fact('1-30 hari')],
  ['30 menit s.d. 1 jam', fact('30 menit - 1 jam')],
  ['3 (tiga) s.d 5 (lima) hari kerja', fact('3-5 hari_kerja', COCOK)],
  ['2-3 (dua sampai tiga) hari kerja', fact('2-3 hari_kerja', COCOK)],
  ['antara 3 dan 5 hari', fact('3-5 hari')],
  ['1 atau 2 hari kerja', fact('1-2 hari_kerja')],
  ['Satu sampai tiga hari kerja', fact('1-3 hari_kerja')],
  ['Minimal 3 hari maksimal 7 hari', fact('3-7 hari', BATAS)],
  ['Tahap 1 - 60 menit', fact('60 menit', untuk('Tahap 1'))],
  // bounds
  ['tidak lebih dari 5 hari kerja', fact('5 hari_kerja', BATAS)],
  ['Maksimal waktu penyelesaian 3 hari kerja', fact('3 hari_kerja', BATAS)],
  ['3 hari kerja (maksimal)', fact('3 hari_kerja', BATAS)],
  ['Waktu penyelesaian: maks. 3 hari kerja', fact('3 hari_kerja', BATAS)],
  ['kurang lebih 2 (dua) minggu', fact('2 minggu', KIRA, COCOK)],
  ['Estimasi waktu pelayanan : 15 menit', fact('15 menit', KIRA)],
  // conditions
  ['1 (satu) hari kerja apabila Lurah ada di tempat', fact('1 hari_kerja', COCOK, BATAL)],
  ['15 menit (jika jaringan internet lancar)', fact('15 menit', BATAL)],
  ['3 hari kerja tergantung antrian', fact('3 hari_kerja', BATAL)],
  ['60 menit sesuai antrian', fact('60 menit', BATAL)],
  ['30 menit selama blangko tersedia', fact('30 menit', BATAL)],
  ['Paling lambat 1 hari kerja kecuali ada gangguan jaringan', fact('1 hari_kerja', BATAS, BATAL)],
  [
    'Penanganan gangguan jaringan internet : 2 jam',
    fact('2 jam', untuk('Penanganan gangguan jaringan internet')),
  ],
  ['1-7 hari kerja tergantung jenis izin', fact('1-7 hari_kerja')],
  [
    '15 menit apabila berkas sudah lengkap dan pejabat ada ditempat',
    fact('15 menit', BATAL, sejak('berkas sudah lengkap')),
  ],
  ['Tergantung kelengkapan berkas, maksimal 3 hari', fact('3 hari', BATAS)],
  // start of the clock
  [
    'Sejak berkas diterima lengkap, paling lama 3 hari kerja',
    fact('3 hari_kerja', BATAS, sejak('berkas diterima lengkap')),
  ],
  ['Setelah persyaratan lengkap 3 hari kerja', fact('3 hari_kerja', sejak('persyaratan lengkap'))],
  [
    'Apabila persyaratan lengkap, KTP-el selesai dalam 1 hari',
    fact('1 hari', untuk('KTP-el'), sejak('persyaratan lengkap')),
  ],
  ['14 (empat belas) hari kerja (syarat lengkap)', fact('14 hari_kerja', COCOK, sejak('syarat lengkap'))],
  [
    'Jangka waktu penyelesaian sejak berkas diterima sampai dengan diterbitkannya surat adalah 3 hari kerja',
    fact('3 hari_kerja', sejak('berkas diterima')),
  ],
  // for what
  ['KTP : 1 hari; KK : 3 hari kerja', fact('1 hari', untuk('KTP')), fact('3 hari_kerja', untuk('KK'))],
  [
    'Pasien baru 10 menit dan pasien lama 5 menit',
    fact('10 menit', untuk('Pasien baru')),
    fact('5 menit', untuk('pasien lama')),
  ],
  [
    '10 menit untuk pasien baru dan 5 menit untuk pasien lama',
    fact('10 menit', untuk('pasien baru')),
    fact('5 menit', untuk('pasien lama')),
  ],
  [
    'a. Izin baru paling lama 5 hari kerja b. Perpanjangan paling lama 3 hari kerja',
    fact('5 hari_kerja', BATAS, untuk('Izin baru')),
    fact('3 hari_kerja', BATAS, untuk('Perpanjangan')),
  ],
  ['Anak usia 0-5 tahun : 1 hari kerja', fact('1 hari_kerja', untuk('Anak usia 0-5 tahun'))],
  // roles
  ['Masa berlaku 5 tahun', fact('5 tahun', peran('masa_berlaku'))],
  [
    'Penerbitan izin 7 hari kerja, masa berlaku izin 3 tahun',
    fact('7 hari_kerja', untuk('Penerbitan izin')),
    fact('3 tahun', peran('masa_berlaku'), untuk('izin')),
  ],
  [
    'Pemohon wajib melengkapi kekurangan berkas paling lambat 3 hari kerja',
    fact('3 hari_kerja', BATAS, peran('batas_pemohon')),
  ],
  [
    'Permohonan diajukan paling lambat 7 hari sebelum kegiatan',
    fact('7 hari', BATAS, peran('batas_pemohon')),
  ],
  ['Waktu tunggu rawat jalan ≤ 60 menit', fact('60 menit', BATAS, peran('tunggu'), untuk('rawat jalan'))],
  [
    'Waktu penyelesaian pengaduan 5 hari kerja',
    fact('5 hari_kerja', peran('aduan_selesai'), untuk('pengaduan')),
  ],
  [
    'Pendaftaran 5 menit, Pemeriksaan 15 menit, Obat 10 menit, Total 30 menit',
    fact('5 menit', peran('langkah'), untuk('Pendaftaran')),
    fact('15 menit', peran('langkah'), untuk('Pemeriksaan')),
    fact('10 menit', peran('langkah'), untuk('Obat')),
    fact('30 menit'),
  ],
  [
    '1. Penerimaan berkas 5 menit\n2. Verifikasi berkas 10 menit\n3. Penyerahan 5 menit',
    fact('5 menit', peran('langkah'), untuk('Penerimaan berkas')),
    fact('10 menit', peran('langkah'), untuk('Verifikasi berkas')),
    fact('5 menit', peran('langkah'), untuk('Penyerahan')),
  ],
  ['1 jam (60 menit)', fact('1 jam')],
  [
    '14 hari kerja + 7 hari kerja perpanjangan',
    fact('14 hari_kerja'),
    fact('7 hari_kerja', peran('perpanjangan')),
  ],
  [
    '10 hari kerja dapat diperpanjang 7 hari kerja',
    fact('10 hari_kerja'),
    fact('7 hari_kerja', peran('perpanjangan')),
  ],
  ['Perpanjangan izin : 3 hari kerja', fact('3 hari_kerja', untuk('Perpanjangan izin'))],
  ['Apabila lebih dari 3 hari, pemohon mendapat kompensasi'],
  ['Keberatan diajukan paling lambat 30 hari kerja', fact('30 hari_kerja', BATAS, peran('batas_pemohon'))],
  ['3 hari kerja terhitung berkas diterima lengkap', fact('3 hari_kerja', sejak('berkas diterima lengkap'))],
];

describe('readDurations: published strings', () => {
  it.each(named(PUBLISHED))('$teks', ({ teks, facts }) => {
    expect(read(teks).durasi).toEqual(facts);
  });

  it('leaves no published string unread', () => {
    expect(PUBLISHED.flatMap(([teks]) => read(teks).tidakTerbaca)).toEqual([]);
  });

  it.each(named(COMPONENTS))('$teks', ({ teks, facts }) => {
    expect(read(teks).durasi).toEqual(facts);
  });

  it.each(named(GRAMMAR))('$teks', ({ teks, facts }) => {
    expect(read(teks).durasi).toEqual(facts);
  });
});

describe('readDurations: opening hours', () => {
  it.each([
    [
      'Waktu pelayanan/jam kerja CSSD setiap hari terbagi menjadi dua shift,mulai pukul 07.00 s/d pukul 20.00 WIB',
      'jam kerja CSSD setiap hari terbagi menjadi dua shift,mulai pukul 07.00 s/d pukul 20.00 WIB',
    ],
    ['30 menit ,  selama jam pelayanan', 'jam pelayanan'],
    ['Senin-Kamis 08.00 - 15.30', 'Senin-Kamis 08.00 - 15.30'],
    ['08:00 s/d 16:00 WITA', '08:00 s/d 16:00 WITA'],
    ['07.30 WITA s.d. 16.00', '07.30 WITA s.d. 16.00'],
    ['Pelayanan 24 jam', '24 jam'],
    ['Sesuai jam kerja', 'jam kerja'],
    ['Buka 5 hari kerja dalam 1 minggu', '5 hari kerja dalam 1 minggu'],
    ['8 jam per hari', '8 jam per hari'],
    ['Layanan 7x24 jam', '7x24 jam'],
    ['08.00 - 15.00 hari kerja', '08.00 - 15.00'],
    ['Pelayanan IGD 24 jam dengan waktu tanggap kurang dari 5 menit', '24 jam'],
  ])('%s', (teks, hours) => {
    expect(read(teks).jamBuka).toEqual([hours]);
  });

  it.each([
    '15 menit',
    '3 hari kerja',
    '2.5 jam',
    '2 (dua) Jam kerja',
    'Maksimal 24 jam',
    'maksimal 1 x 24 jam',
  ])('%s is no opening time', (teks) => {
    expect(read(teks).jamBuka).toEqual([]);
    expect(read(teks).durasi).toHaveLength(1);
  });

  it('reads a time beside opening hours', () => {
    const facts = read('Waktu pelayanan Senin s.d. Kamis 08.00 – 15.00, waktu penyelesaian 10 menit');
    expect(facts.durasi).toEqual([fact('10 menit')]);
    expect(facts.jamBuka).toEqual(['Senin s.d. Kamis 08.00 – 15.00']);
  });
});

describe('readDurations: what is no time of a service', () => {
  it.each([
    'Usia 4-6 Tahun',
    'Penduduk usia 17 tahun ke atas',
    'UU 25 Tahun 2009',
    'Peraturan Bupati Nomor 8 Tahun 2023',
    'Fotokopi DP-3 dalam 2 (dua) tahun terakhir',
    'Rp. 35.000,-/ hari',
    'khusus prosedur 1 s.d 5',
    'Fotokopi KTP 2 lembar',
    'Cakupan 80% dalam tahun berjalan',
    'Setiap tanggal 10 bulan berikutnya',
    'pengalaman minimal 1 tahun',
    'salah satu hari',
    'hari ke-3',
    'cepat',
    '-',
  ])('%s', (teks) => {
    const { durasi, tidakTerbaca } = read(teks);
    expect({ durasi, tidakTerbaca }).toEqual({ durasi: [], tidakTerbaca: [] });
  });

  it.each([
    ['3 haru', '3 haru'],
    ['10 menut', '10 menut'],
    ['3 kerja', '3 kerja'],
    ['1/3 hari', '1/3 hari'],
    ['satu dua tiga hari', 'satu dua tiga hari'],
    ['08.30 jam', '08.30 jam'],
    ['1 hari kerja 2 jam', '1 hari kerja 2 jam'],
    ['1 hari 30 jam', '1 hari 30 jam'],
    ['Paling lambat H+3', 'H+3'],
    ['minimal 1 jam', 'minimal 1 jam'],
    ['Pasien baru : < 5>', '< 5'],
    ['5', '5'],
  ])('%s is reported, not guessed', (teks, lost) => {
    const { durasi, tidakTerbaca } = read(teks);
    expect({ durasi, tidakTerbaca }).toEqual({ durasi: [], tidakTerbaca: [lost] });
  });
});

describe('readDurations: other components', () => {
  it('procedures give step times', () => {
    const facts = read(
      '1. Pemohon menyerahkan berkas (5 menit)\n2. Petugas memverifikasi berkas selama 10 menit',
      'prosedur',
    );
    expect(facts.durasi).toEqual([
      fact('5 menit', peran('langkah'), untuk('Pemohon menyerahkan berkas')),
      fact('10 menit', peran('langkah'), untuk('Petugas memverifikasi berkas')),
    ]);
  });

  it('complaints tell first answer and settlement apart', () => {
    const roles = (teks: string) => read(teks, 'penanganan_pengaduan').durasi.map((durasi) => durasi.peran);
    expect(roles('Unit costumer service / humas berkoordinasi dalam waktu 1x24 jam')).toEqual([
      'aduan_tanggapan',
    ]);
    expect(roles('Pengaduan ditindaklanjuti paling lambat 5 hari kerja')).toEqual(['aduan_selesai']);
    expect(
      roles('Responsif pengaduan 2 (dua) hari kerja penyelesaian pengaduan sesuai dengan kondisi'),
    ).toEqual(['aduan_tanggapan']);
    expect(roles('Pengaduan direspon 1 x 24 jam dan diselesaikan paling lambat 14 hari kerja')).toEqual([
      'aduan_tanggapan',
      'aduan_selesai',
    ]);
    expect(
      read(
        'Jangka waktu pengaduan: ringan selambat-lambatnya 1 Hari; normatif 5 hari kerja; tidak berkadar pengawasan 14 hari kerja; berkadar pengawasan 60 hari kerja.',
        'penanganan_pengaduan',
      ).durasi,
    ).toEqual([
      fact('1 hari', BATAS, peran('aduan_selesai'), untuk('ringan')),
      fact('5 hari_kerja', peran('aduan_selesai'), untuk('normatif')),
      fact('14 hari_kerja', peran('aduan_selesai'), untuk('tidak berkadar pengawasan')),
      fact('60 hari_kerja', peran('aduan_selesai'), untuk('berkadar pengawasan')),
    ]);
    expect(read('SMS Center 24 jam : 08123456789', 'penanganan_pengaduan').jamBuka).toEqual(['24 jam']);
  });

  it.each([
    ['Evaluasi dilakukan setiap 6 (enam) bulan sekali', '6 bulan'],
    ['Survei kepuasan masyarakat 1 kali setahun', '1 tahun'],
    ['Rapat evaluasi setiap bulan', '1 bulan'],
    ['minimal satu kali dalam satu tahun', '1 tahun'],
    ['Dilakukan setiap hari oleh atasan langsung', '1 hari'],
  ])('evaluation: %s', (teks, waktu) => {
    const [durasi] = read(teks, 'evaluasi_kinerja').durasi;
    expect(durasi).toMatchObject({ peran: 'frekuensi', waktu });
  });

  it('competence and facilities hold no service time', () => {
    expect(read('DIII keperawatan minimal 2 tahun; diklat 3 hari', 'kompetensi_pelaksana')).toMatchObject({
      durasi: [],
      tidakTerbaca: [],
    });
  });
});

describe('readDurations: patterns of the rule book', () => {
  it.each(['3 hari kerja', '1 (satu) hari kerja', '30 menit', '1,5 jam', '14 hari'])(
    'a value: %s',
    (teks) => {
      expect(read(teks).durasi).toHaveLength(1);
    },
  );

  it.each(['3', 'cepat', '-'])('no value: %s', (teks) => {
    expect(read(teks).durasi).toEqual([]);
  });

  it.each([
    ['3 hari', 'hari'],
    ['14 (empat belas) hari sejak diterima', 'hari'],
    ['3 hari kerja', 'hari_kerja'],
    ['14 (empat belas) hari kerja', 'hari_kerja'],
    ['30 hari kalender', 'hari_kalender'],
    ['15 menit', 'menit'],
  ])('%s is counted in %s', (teks, satuan) => {
    expect(read(teks).durasi[0]?.waktu.split(' ')[1]).toBe(satuan);
  });

  it.each(['± 15 menit', '+/- 3 hari', 'kurang lebih 1 jam', 'sekitar 2 hari', 'rata-rata 30 menit'])(
    'approximate: %s',
    (teks) => {
      expect(read(teks).durasi[0]?.kira).toBe(true);
    },
  );

  it.each(['maksimal 15 menit', '3 hari kerja'])('not approximate: %s', (teks) => {
    expect(read(teks).durasi[0]?.kira).toBe(false);
  });

  it('void: 1 hari, jika pejabat ada di tempat', () => {
    expect(read('1 hari, jika pejabat ada di tempat').durasi).toEqual([fact('1 hari', BATAL)]);
  });

  it.each([
    'Menyesuaikan',
    'Secepatnya',
    'tergantung antrian',
    'sesuai kebutuhan',
    'sampai selesai',
    'disesuaikan',
  ])('vague: %s', (teks) => {
    expect(read(teks)).toMatchObject({ durasi: [], tidakTerbaca: [] });
  });

  it.each([
    ['1 jam, bila Kepala Sekolah dinas luar maka ditandatangani Wakil Kepala Sekolah', false],
    ['15 menit; apabila pejabat berhalangan didelegasikan kepada Kasi', false],
    ['1 hari, bila Camat dinas luar ditunda sampai kembali dan ditandatangani oleh Sekcam', true],
    ['3 hari kerja sejak diserahkan kepada Kepala Seksi, tergantung antrian', true],
    ['1 hari, jika Lurah ada di tempat', true],
  ])('a deputy keeps the time, waiting does not: %s', (teks, batal) => {
    expect(read(teks).durasi[0]?.syarat_batal).toBe(batal);
  });

  it.each([
    ['Lama pinjam : 7 hari, dapat diperpanjang 1 kali', 'batas_pemohon'],
    ['Masa sewa 3 hari', 'batas_pemohon'],
    ['Peminjaman : 3 menit per transaksi', 'penyelesaian'],
  ])('what is lent is no time of the office: %s', (teks, peran) => {
    expect(read(teks).durasi[0]?.peran).toBe(peran);
  });

  it.each([
    ['20 hari (dua puluh) hari kerja', '20 hari_kerja'],
    ['5 (lima) Haru Kerja', '5 hari_kerja'],
    ['14 hari (empat belas hari) kerja', '14 hari_kerja'],
    ['3 hari (3 hari kerja) setelah lengkap', '3 hari_kerja'],
    ['3 hari (tiga hari)', '3 hari'],
    ['Satu hari jadi (1 day service)', '1 hari'],
  ])('the amount said again in a bracket is one amount: %s', (teks, amount) => {
    expect(read(teks).durasi.map(({ waktu, untuk }) => [waktu, untuk])).toEqual([[amount, null]]);
  });

  it.each(['14 hari kerja (± ) tergantung hasil survei', '3 hari (±)'])(
    'approximate behind the amount: %s',
    (teks) => {
      expect(read(teks).durasi[0]?.kira).toBe(true);
    },
  );

  it.each(['Paling lama 3 hari kerja sejak berkas lengkap', '15 menit', '1 (satu) hari kerja'])(
    'firm: %s',
    (teks) => {
      expect(read(teks).durasi[0]?.syarat_batal).toBe(false);
    },
  );
});

/** A published string cut around its amount, with the facts its other words carry. */
interface Frame {
  readonly depan: string;
  readonly belakang: string;
  readonly tetap: Partial<Fact>;
}

const FRAMES: readonly Frame[] = [
  { depan: '', belakang: '', tetap: {} },
  { depan: 'Obat jadi ', belakang: '.', tetap: untuk('Obat jadi') },
  { depan: '2)Kuning    : ', belakang: '', tetap: untuk('Kuning') },
  { depan: 'Pendaftaran anggota : ', belakang: '', tetap: untuk('Pendaftaran anggota') },
  {
    depan: 'jangka waktu penyelesaian ',
    belakang: ' (khusus prosedur 1 s.d 5)',
    tetap: untuk('prosedur 1 s.d 5'),
  },
  { depan: '', belakang: ' pengecekan lokasi bangunan', tetap: untuk('pengecekan lokasi bangunan') },
  { depan: '', belakang: ' Penerbitan PBG', tetap: untuk('Penerbitan PBG') },
  { depan: 'Pemulasaraan Jenazah ', belakang: '', tetap: untuk('Pemulasaraan Jenazah') },
  { depan: '', belakang: ' sejak diterimanya permintaan', tetap: sejak('diterimanya permintaan') },
  {
    depan: '',
    belakang: ' (apabila persyaratan lengkap dan benar)',
    tetap: sejak('persyaratan lengkap dan benar'),
  },
  { depan: '', belakang: ' dari pemasukan sampai pengambilan dokumen', tetap: sejak('pemasukan') },
  { depan: 'memperpanjang waktu ', belakang: '', tetap: peran('perpanjangan') },
  { depan: 'Respon pelayanan oleh petugas ', belakang: '', tetap: peran('tanggapan') },
  { depan: 'Tanggapan pengaduan ', belakang: '', tetap: { peran: 'aduan_tanggapan', untuk: 'pengaduan' } },
  { depan: '', belakang: ' apabila Camat berada ditempat', tetap: BATAL },
  { depan: 'Waktu penyelesaian dilaksanakan ', belakang: '', tetap: {} },
  { depan: '<meta charset="utf-8" />', belakang: '', tetap: {} },
];

const NUMBERS = [1, 2, 3, 5, 7, 8, 10, 12, 14, 15, 20, 21, 25, 30, 45, 60, 75, 90, 100, 120];
const UNITS: readonly (readonly [string, SatuanWaktu])[] = [
  ['hari kerja', 'hari_kerja'],
  ['Hari Kerja', 'hari_kerja'],
  ['menit', 'menit'],
  ['HARI', 'hari'],
  ['Jam', 'jam'],
  ['minggu', 'minggu'],
  ['bln', 'bulan'],
  ['hari  kerja', 'hari_kerja'],
  ['hari kalender', 'hari_kalender'],
  ['mnt', 'menit'],
];
const MODIFIERS: readonly (readonly [string, Partial<Fact>])[] = [
  ['', {}],
  ['maksimal ', BATAS],
  ['Paling lama ', BATAS],
  ['paling lambat ', BATAS],
  ['maks. ', BATAS],
  ['selambat-lambatnya ', BATAS],
  ['kurang dari ', BATAS],
  ['≤ ', BATAS],
  ['<', BATAS],
  ['tidak lebih dari ', BATAS],
  ['± ', KIRA],
  ['kurang lebih ', KIRA],
  ['sekitar ', KIRA],
  ['rata-rata ', KIRA],
];
const NOTES = ['', '.', ' **', '*)', ';', ' |', '  ', '\n'];

function word(n: number): string {
  return numberToWords(n) ?? '';
}

/** The number, printed one of several ways; with the facts that the print adds. */
const PRINTS: readonly ((n: number) => readonly [string, Partial<Fact>])[] = [
  (n) => [`${n} `, {}],
  (n) => [`${n} (${word(n)}) `, COCOK],
  (n) => [`${n}(${word(n)}) `, COCOK],
  (n) => [`${n} ( ${word(n).toUpperCase()} ) `, COCOK],
  (n) => [`${word(n)} `, {}],
  (n) => [`${n} (${word(n + 1)}) `, { kata_angka_cocok: false }],
  (n) => [`${n}`, {}],
];

describe('readDurations: every published wording said again', () => {
  it.each(FRAMES)('$depan…$belakang', ({ depan, belakang, tetap }) => {
    for (let round = 0; round < 60; round += 1) {
      const n = NUMBERS[(round * 7) % NUMBERS.length] ?? 1;
      const [unit, satuan] = UNITS[(round * 3) % UNITS.length] ?? ['hari', 'hari'];
      const [modifier, sifat] = MODIFIERS[(round * 5) % MODIFIERS.length] ?? ['', {}];
      const [number, cocok] = PRINTS[round % PRINTS.length]?.(n) ?? ['', {}];
      const note = NOTES[round % NOTES.length] ?? '';
      const teks = `${depan}${modifier}${number}${unit}${belakang}${belakang === '' ? note : ''}`;
      expect({ teks, durasi: read(teks).durasi }).toEqual({
        teks,
        durasi: [fact(`${n} ${satuan}`, sifat, cocok, tetap)],
      });
    }
  });

  it.each(['-', ' - ', '–', ' s/d ', ' s.d. ', ' sampai dengan ', ' hingga ', ' '])(
    'a range with "%s"',
    (sign) => {
      for (const [low, high] of [
        [1, 2],
        [3, 5],
        [7, 10],
        [30, 60],
      ] as const) {
        for (const [unit, satuan] of UNITS) {
          const teks = `Loket A : ${low}${sign}${high} ${unit}`;
          expect({ teks, durasi: read(teks).durasi }).toEqual({
            teks,
            durasi: [fact(`${low}-${high} ${satuan}`, untuk('Loket A'))],
          });
        }
      }
    },
  );
});

const ALL_TEXTS = [...PUBLISHED, ...COMPONENTS, ...GRAMMAR].map(([teks]) => teks);

describe('the place of a fact', () => {
  it.each(ALL_TEXTS)('is exact: %s', (teks) => {
    for (const komponen of [
      'jangka_waktu',
      'penanganan_pengaduan',
      'prosedur',
      'evaluasi_kinerja',
    ] as const) {
      for (const base of [0, 17]) {
        const { durasi, tanda, tidak_terbaca } = readDurations(part(teks, base), komponen);
        for (const { kutipan, asal } of [...durasi, ...tanda, ...tidak_terbaca]) {
          expect(teks.slice(asal.dari - base, asal.sampai - base)).toBe(kutipan);
          expect(kutipan.trim()).not.toBe('');
        }
      }
    }
  });

  it('covers the amount and its modifier', () => {
    expect(read('Waktu penyelesaian paling lambat dalam 24 jam setelah aduan diterima').kutipan).toEqual([
      'paling lambat dalam 24 jam',
    ]);
    expect(read('Masimal 2 (dua) hari kerja **').kutipan).toEqual(['Masimal 2 (dua) hari kerja']);
    expect(read('Evaluasi setiap 6 (enam) bulan sekali', 'evaluasi_kinerja').kutipan).toEqual([
      'setiap 6 (enam) bulan sekali',
    ]);
  });
});

describe('readJangkaWaktu', () => {
  const asal = { berkas: 0, jalur: '/layanan/0/jangka_waktu', dari: 0, sampai: 0 };

  it('carries headings over the items of a list', () => {
    const texts = [
      'Pengaduan:',
      'a. Tanggapan 1 hari',
      'b. Penyelesaian 5 hari kerja',
      'Apabila jaringan tidak ada gangguan',
    ];
    const parts = texts.map((teks, index) => ({
      teks,
      asal: { ...asal, jalur: `${asal.jalur}/${index}`, sampai: teks.length },
    }));
    const facts = readJangkaWaktu(parts);
    expect(facts.durasi.map(factOf)).toEqual([
      fact('1 hari', BATAL, peran('aduan_tanggapan'), untuk('Pengaduan')),
      fact('5 hari_kerja', BATAL, peran('aduan_selesai'), untuk('Pengaduan')),
    ]);
    expect(facts.durasi.map((durasi) => durasi.asal.jalur)).toEqual([`${asal.jalur}/1`, `${asal.jalur}/2`]);
  });

  it('reads text and structured items in order', () => {
    const facts = readJangkaWaktu([
      { nilai: { nilai: 3, satuan: 'hari_kerja', maksimum: true, untuk: 'KK', peran: 'tanggapan' }, asal },
      part('KTP 1 hari'),
      { nilai: { nilai: 2 }, asal },
      { nilai: {}, asal },
    ]);
    expect(facts.durasi.map(factOf)).toEqual([
      fact('3 hari_kerja', BATAS, untuk('KK'), peran('tanggapan')),
      fact('1 hari', untuk('KTP')),
    ]);
    expect(facts.durasi[0]?.kutipan).toBe('paling lama 3 hari kerja');
    expect(facts.tidak_terbaca).toEqual([{ kutipan: '2', asal }]);
  });

  const units: readonly SatuanWaktu[] = [
    ...(['detik', 'menit', 'jam', 'jam_kerja', 'hari'] as const),
    ...(['hari_kerja', 'hari_kalender', 'minggu', 'bulan', 'tahun'] as const),
  ];
  const structures = units.flatMap((satuan) =>
    [1, 1.5, 7, 30].flatMap((nilai) => [
      { nilai, satuan },
      { nilai, satuan, maksimum: true },
      { nilai, satuan, minimum: 0.5 },
      { nilai, satuan, minimum: 0.5, maksimum: true },
    ]),
  );

  it.each(structures)('says in words what a structure says: %o', (value) => {
    const durasi = structuredDuration(value, asal, 'penyelesaian');
    expect(read(durasi?.kutipan ?? '').durasi).toEqual(durasi === null ? null : [factOf(durasi)]);
  });

  it('knows no duration without a number and a unit', () => {
    expect(structuredDuration({ nilai: 3 }, asal, 'penyelesaian')).toBeNull();
    expect(structuredDuration({ satuan: 'hari' }, asal, 'penyelesaian')).toBeNull();
    expect(structuredDuration({ nilai: 3, satuan: 'harii' }, asal, 'penyelesaian')).toBeNull();
    expect(structuredDuration({ nilai: -3, satuan: 'hari' }, asal, 'penyelesaian')).toBeNull();
  });
});

describe('readDurations: letters for digits', () => {
  it.each<Row>([
    ['l5 menit', fact('15 menit')],
    ['3O (tiga puluh) menit', fact('30 menit', COCOK)],
    ['1O hari kerja', fact('10 hari_kerja')],
    ['O,5 jam', fact('0.5 jam')],
    ['10O hari', fact('100 hari')],
    ['l (satu) hari kerja', fact('1 hari_kerja', COCOK)],
    ['O2 (dua) jam', fact('2 jam', COCOK)],
    ['I x 24 jam', fact('24 jam')],
    ['I0 - I5 menit', fact('10-15 menit')],
    ['paling lama l4 (empat belas) hari kerja', fact('14 hari_kerja', BATAS, COCOK)],
    ['KTP : 3o mnt', fact('30 menit', untuk('KTP'))],
    ['Usia 1O tahun ke atas'],
    ['Pasal 28I ayat (1)'],
    ['Air tangki 20l'],
  ])('%s', (teks, ...facts) => {
    expect(read(String(teks)).durasi).toEqual(facts);
  });
  it('keeps opening hours', () => {
    expect(read('Senin - Kamis 08.OO - 15.3O WIB')).toMatchObject({ durasi: [], tidakTerbaca: [] });
  });
});

describe('readDurations: short and foreign units', () => {
  it.each<Row>([
    ['2 hr krj', fact('2 hari_kerja')],
    ['2 hr. krj.', fact('2 hari_kerja')],
    ['5 jm krj', fact('5 jam_kerja')],
    ['3 hari krj stlh berkas lengkap', fact('3 hari_kerja', sejak('berkas lengkap'))],
    ['14 hr kal', fact('14 hari_kalender')],
    ['7 hr kldr', fact('7 hari_kalender')],
    ['3 hr/krj', fact('3 hari_kerja')],
    ['3 hr (krj)', fact('3 hari_kerja')],
    ['15 mnt utk KTP', fact('15 menit', untuk('KTP'))],
    ['2 mggu', fact('2 minggu')],
    ['1 bln', fact('1 bulan')],
    ['45 dtk', fact('45 detik')],
    ['1 x 24 jm', fact('24 jam')],
    ['10 minutes', fact('10 menit')],
    ['2 hours', fact('2 jam')],
    ['3 working days', fact('3 hari_kerja')],
    ['15 min', fact('15 menit')],
    ['1 week', fact('1 minggu')],
    ["10'", fact('10 menit')],
    ["5' - 10'", fact('5-10 menit')],
    ['15’', fact('15 menit')],
    ["± 15'", fact('15 menit', KIRA)],
    ["Pendaftaran: 5'", fact('5 menit', untuk('Pendaftaran'))],
    ["5' per pasien", fact('5 menit', untuk('pasien'))],
    ["maks. 20'", fact('20 menit', BATAS)],
    ["30''", fact('30 detik')],
    ["Loket bertulis 'Loket 5' melayani umum"],
    ["Koordinat 3° 30' LU"],
  ])('%s', (teks, ...facts) => {
    expect(read(String(teks)).durasi).toEqual(facts);
  });
});

describe('readDurations: amounts in several units and glued ranges', () => {
  it.each<Row>([
    ['1 hari 2 jam', fact('26 jam')],
    ['1 jam 0 menit', fact('1 jam')],
    ['0 jam 45 menit', fact('45 menit')],
    ['0 Hari 3 Jam 0 Menit', fact('3 jam')],
    ['2 minggu 3 hari', fact('17 hari')],
    ['1 bulan 15 hari', fact('45 hari')],
    ['1 tahun 6 bulan', fact('18 bulan')],
    ['1 hari 30 menit', fact('1470 menit')],
    ['2 jam 15 menit 30 detik', fact('8130 detik')],
    ['1.30 jam', fact('90 menit')],
    ['2.45 jam', fact('165 menit')],
    ['1.5 jam', fact('1.5 jam')],
    ['2/3 hari', fact('2-3 hari')],
    ['5/7 hari kerja', fact('5-7 hari_kerja')],
    ['10/15 menit', fact('10-15 menit')],
    ['1/2 hari', fact('0.5 hari')],
    ['dua tiga hari', fact('2-3 hari')],
    ['dua-tiga hari', fact('2-3 hari')],
    ['tiga empat jam', fact('3-4 jam')],
    ['satu dua hari kerja', fact('1-2 hari_kerja')],
    ['sepuluh lima belas menit', fact('10-15 menit')],
    ['dua puluh tiga puluh menit', fact('20-30 menit')],
  ])('%s', (teks, ...facts) => {
    expect(read(String(teks)).durasi).toEqual(facts);
  });
});

describe('readDurations: more opening hours', () => {
  it.each([
    'UGD siaga 24 jam',
    'IGD siaga 24 Jam non stop 7 hari seminggu',
    '24 jam sehari, 7 hari seminggu',
    'Layanan 7 x 24 jam',
    'Ambulans standby 24 jam/hari',
    'Buka 6 hari seminggu',
    'Buka 5 hari dlm 1 minggu',
    'Damkar siaga 24 jam penuh',
    'Pelayanan 8 jam sehari',
    'Non stop 24 jam',
    'Call center 24 jam',
    'Piket 24 jam setiap hari',
  ])('%s', (teks) => {
    const { durasi, jamBuka } = read(teks);
    expect(durasi).toEqual([]);
    expect(jamBuka.length).toBeGreaterThan(0);
  });
});

describe('readDurations: the length of what is granted', () => {
  const kerja = (n: number, name: string) => fact(`${n} hari_kerja`, untuk(name));
  it.each<Row>([
    ['SK Cuti melahirkan (3 bulan) diterbitkan 5 hari kerja', kerja(5, 'SK Cuti melahirkan (3 bulan)')],
    ['Cuti tahunan 12 hari: 2 hari kerja', kerja(2, 'Cuti tahunan 12 hari')],
    ['Cuti sakit lebih dari 14 hari : 3 hari kerja', kerja(3, 'Cuti sakit lebih dari 14 hari')],
    ['Sewa aula (1 hari) diproses 30 menit', fact('30 menit', untuk('Sewa aula (1 hari)'))],
    ['Kontrak kios 5 tahun diterbitkan 7 hari kerja', kerja(7, 'Kontrak kios 5 tahun')],
    ['KITAS 1 tahun selesai 4 hari kerja', kerja(4, 'KITAS 1 tahun')],
    ['Izin magang (3 bulan) terbit 2 hari', fact('2 hari', untuk('Izin magang (3 bulan)'))],
    ['Visa kunjungan 60 hari : 5 hari kerja', kerja(5, 'Visa kunjungan 60 hari')],
    ['Reklame insidentil 14 hari: 1 hari kerja', kerja(1, 'Reklame insidentil 14 hari')],
    ['Paspor 10 tahun selesai 4 hari kerja', kerja(4, 'Paspor 10 tahun')],
    ['Izin magang 3 hari kerja', kerja(3, 'Izin magang')],
    ['Pelatihan 3 hari', fact('3 hari', untuk('Pelatihan'))],
  ])('%s', (teks, ...facts) => {
    expect(read(String(teks)).durasi).toEqual(facts);
  });
});

describe('readDurations: conditions in short words', () => {
  it.each<Row>([
    ['1 hari klo pejabat ada di tempat', fact('1 hari', BATAL)],
    ['3 hr dgn catatan jaringan normal', fact('3 hari', BATAL)],
    ['10 menit jk server tdk gangguan', fact('10 menit', BATAL)],
    ['1 jam jk listrik tdk padam', fact('1 jam', BATAL)],
    ['2 hari dg syarat blanko tersedia', fact('2 hari', BATAL)],
    ['30 menit tergantung antrean', fact('30 menit', BATAL)],
    ['30 menit tergantung jumlah antrian', fact('30 menit', BATAL)],
    ['1 hari (server normal)', fact('1 hari', BATAL)],
    ['15 menit, jaringan lancar', fact('15 menit', BATAL)],
    ['2 jam kondisi listrik tdk padam', fact('2 jam', BATAL)],
    ['3 hari tergantung jumlah sampel', fact('3 hari')],
    ['3 hari tergantung banyaknya dokumen pemohon', fact('3 hari')],
    ['2 hari jk berkas lengkap', fact('2 hari', sejak('berkas lengkap'))],
    [
      'PBG rumah 10 hk, PBG usaha 28 hk, terhitung dokumen disetujui',
      fact('10 hari_kerja', untuk('PBG rumah'), sejak('dokumen disetujui')),
      fact('28 hari_kerja', untuk('PBG usaha'), sejak('dokumen disetujui')),
    ],
  ])('%s', (teks, ...facts) => {
    expect(read(String(teks)).durasi).toEqual(facts);
  });
});

describe('readDurations: bounds over a list, short bounds', () => {
  it.each<Row>([
    [
      'Paling lama : KTP 1 hari, KK 2 hari',
      fact('1 hari', BATAS, untuk('KTP')),
      fact('2 hari', BATAS, untuk('KK')),
    ],
    [
      'Maksimal: KTP 1 hari; KK 2 hari; Akta 3 hari',
      fact('1 hari', BATAS, untuk('KTP')),
      fact('2 hari', BATAS, untuk('KK')),
      fact('3 hari', BATAS, untuk('Akta')),
    ],
    [
      'Paling lama 3 hari untuk KTP, 5 hari untuk KK dan 7 hari untuk Akta',
      fact('3 hari', BATAS, untuk('KTP')),
      fact('5 hari', BATAS, untuk('KK')),
      fact('7 hari', BATAS, untuk('Akta')),
    ],
    [
      'Maksimal 3 hari kerja untuk izin baru; 2 hari kerja untuk perpanjangan',
      fact('3 hari_kerja', BATAS, untuk('izin baru')),
      fact('2 hari_kerja', BATAS, untuk('perpanjangan')),
    ],
    [
      'Maks. 3 hari (KTP), 5 hari (KK)',
      fact('3 hari', BATAS, untuk('KTP')),
      fact('5 hari', BATAS, untuk('KK')),
    ],
    [
      'Obat jadi maks 30 menit, racikan 60 menit',
      fact('30 menit', BATAS, untuk('Obat jadi')),
      fact('60 menit', untuk('racikan')),
    ],
    [
      'Maks. 10 menit, obat racikan 30 menit',
      fact('10 menit', BATAS),
      fact('30 menit', untuk('obat racikan')),
    ],
    [
      'Paling lama 3 hari, masa berlaku 5 tahun',
      fact('3 hari', BATAS),
      fact('5 tahun', peran('masa_berlaku')),
    ],
    ['krg dr 15 mnt', fact('15 menit', BATAS)],
    ['tdk lbh dari 2 jam', fact('2 jam', BATAS)],
    ['plg lama 3 hr krj', fact('3 hari_kerja', BATAS)],
    ['selambat2nya 3 hari', fact('3 hari', BATAS)],
    ['mks 5 mnt', fact('5 menit', BATAS)],
    ['kurleb 1 minggu', fact('1 minggu', KIRA)],
    ['-/+ 2 bln', fact('2 bulan', KIRA)],
    ['kur. leb 20 mnt', fact('20 menit', KIRA)],
  ])('%s', (teks, ...facts) => {
    expect(read(String(teks)).durasi).toEqual(facts);
  });
});

describe('readDurations: deadlines of the applicant', () => {
  const due = (waktu: string, ...more: readonly Partial<Fact>[]) =>
    fact(waktu, BATAS, peran('batas_pemohon'), ...more);
  it.each<Row>([
    ['Dokumen diambil paling lambat 3 hari', due('3 hari')],
    ['Berkas dilengkapi paling lambat 7 hari kerja', due('7 hari_kerja')],
    [
      'Hasil diambil selambat-lambatnya 14 hari setelah pemberitahuan',
      due('14 hari', sejak('pemberitahuan')),
    ],
    ['Retribusi dibayar paling lambat 30 hari', due('30 hari')],
    ['Denda dilunasi paling lambat 1 bulan', due('1 bulan')],
    ['Buku dikembalikan selambatnya 7 hari', due('7 hari')],
    ['Perbaikan berkas diajukan paling lambat 5 hari kerja', due('5 hari_kerja')],
    ['Usul kenaikan pangkat masuk paling lambat 3 bulan sebelum periode 1 April', due('3 bulan')],
    ['Usulan pensiun diterima paling lambat 6 bulan sebelum TMT', due('6 bulan')],
    ['Permohonan masuk paling lambat 14 hari sebelum acara', due('14 hari')],
    ['Dokumen dapat diambil paling lambat 3 hari', fact('3 hari', BATAS, untuk('Dokumen'))],
    ['Dokumen bisa diambil maksimal 3 hari', fact('3 hari', BATAS, untuk('Dokumen'))],
  ])('%s', (teks, ...facts) => {
    expect(read(String(teks)).durasi).toEqual(facts);
  });
});

describe('long and hostile text', () => {
  const size = 100_000;
  it.each([
    ['digits', '1'],
    ['brackets', '('],
    ['angle brackets', '<a'],
    ['number words', 'satu '],
    ['ranges', '1 s.d. '],
    ['open numbers', '3 (tiga '],
    ['conditions', 'jika pejabat '],
    ['starts', 'setelah dari sejak '],
    ['marks', '1. a. 1) '],
    ['headings', 'Judul :\n'],
    ['clocks', '08.00-'],
    ['durations', '1 hari '],
    ['lines', '1. KTP 3 hari kerja\n'],
  ])('%s', (_name, piece) => {
    const start = performance.now();
    readDurations(part(piece.repeat(Math.ceil(size / piece.length))), 'jangka_waktu');
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
