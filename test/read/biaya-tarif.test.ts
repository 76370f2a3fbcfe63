import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JenisBiaya, KelompokBiaya, Kutipan } from '../../src/model/facts.ts';
import { readBiayaTarif } from '../../src/read/fee/biaya-tarif.ts';
import type { Part } from '../../src/read/word/part.ts';

type Facts = ReturnType<typeof readBiayaTarif>;

function partsOf(value: unknown): Part[] {
  const list = Array.isArray(value) ? value : [value];
  return list.map((item: unknown, at): Part => {
    const jalur = Array.isArray(value) ? `/biaya/${at}` : '/biaya';
    if (typeof item === 'string') {
      return { teks: item, asal: { berkas: 0, jalur, dari: 0, sampai: item.length } };
    }
    return { nilai: item as Record<string, unknown>, asal: { berkas: 0, jalur, dari: 0, sampai: 0 } };
  });
}

const read = (value: unknown): Facts => readBiayaTarif(partsOf(value));

function groupWords(group: KelompokBiaya): string {
  const amounts = group.nominal.map(
    ({ nilai, per, nama }) => `${nilai}${per === null ? '' : `/${per}`}${nama === null ? '' : ` ${nama}`}`,
  );
  const said = [
    ...(group.gratis ? ['gratis'] : []),
    ...amounts,
    ...(group.tanpa_angka ? ['tanpa angka'] : []),
  ];
  return `${group.untuk}: ${said.join(', ')}`;
}

/** The facts in short: one word group per fee group, then fines, annexes and what could not be read. */
function brief(facts: Facts): string {
  return [
    ...facts.per_kelompok.map(groupWords),
    ...facts.denda.map((fine) => `denda ${fine.nilai ?? 'tanpa angka'}`),
    ...facts.lampiran.map((annex) => `${annex.jenis} ${annex.nilai}`),
    ...facts.tidak_terbaca.map(() => 'tak terbaca'),
  ].join(' | ');
}

function quotes(facts: Facts): readonly Kutipan[] {
  const { per_kelompok, dasar, denda, lampiran, tidak_terbaca } = facts;
  return [
    ...per_kelompok,
    ...per_kelompok.flatMap((one) => one.nominal),
    ...dasar,
    ...denda,
    ...lampiran,
    ...tidak_terbaca,
  ];
}

function expectExact(text: string, facts: Facts): void {
  for (const { kutipan, asal } of quotes(facts)) {
    expect(kutipan).toBe(text.slice(asal.dari, asal.sampai));
    expect(kutipan.trim()).not.toBe('');
  }
}

type Row = readonly [teks: string, fakta: string, jenis: JenisBiaya | null];

function check(rows: readonly Row[]): void {
  it.each(rows)('%s', (teks, fakta, jenis) => {
    const facts = read(teks);
    expect({ fakta: brief(facts), jenis: facts.jenis }).toEqual({ fakta, jenis });
    expectExact(teks, facts);
  });
}

const FREE = 'semua: gratis';
const NONE = 'semua: tanpa angka';

describe('published values: free', () => {
  check(
    [
      'Tidak dipungut biaya',
      'Tidak dipungut biaya (Gratis)',
      'Tidak dipungut biaya ( Gratis )',
      'Gratis',
      'Gratis.',
      'Gratis/tidak dipungut biaya',
      'Gratis/Tidak dipungut biaya.',
      'Tarif/Biaya GRATIS.',
      'Tidak ada biaya',
      'Tidak ada biaya / GRATIS',
      'Tidak ada biaya/tarif',
      'Tidak ada biaya pelayanan/administratif',
      'Rp. 0,- / tidak dipungut biaya (gratis)',
      'Rp.0,- (Gratis / Tanpa dipungut biaya)',
      'Rp. 0,- (Nol Rupiah)',
      '0',
      'Gratis (Rp. 0,00;-)',
      'Pelayanan ini tidak dipungut biaya / Gratis',
      'SEMUA PRODUK LAYANAN DUKCAPIL (GRATIS)',
      'Pengurusan dan penerbitan Dokumen Kependudukan tidak dipungut biaya. (Sesuai dengan Pasal 101 Peraturan Daerah Kabupaten Sanggau 10/2017)',
      // Vectors of the published patterns and everyday spellings.
      'Rp 0',
      'Rp. 0,-',
      'Rp0,00',
      'tanpa biaya',
      'Bebas biaya',
      'tidak dikenakan biaya',
      'nihil',
      'Tidak di pungut  biaya apapun',
      'tdk dipungut biaya',
      'Tidak Ada',
      'Biaya : 0',
      'Biaya = Rp 0,-',
      'Cuma-cuma',
      'Tidak dipungut retribusi',
      'Biaya ditanggung APBD',
      'G R A T I S',
      '<meta charset="utf-8" />\nGratis',
    ].map((teks): Row => [teks, FREE, 'gratis']),
  );
});

describe('published values: free for some', () => {
  check([
    [
      'a. Tidak dipungut biaya (Gratis); b. Keterlambatan pengembalian dikenakan denda sesuai',
      `${FREE} | denda tanpa angka`,
      'gratis',
    ],
    ['Pasien BPJS tidak dipungut biaya pengobatan.', 'Pasien BPJS: gratis', 'gratis'],
    ['Pasien BPJS tidak dipungut biaya pemeriksaan.', 'Pasien BPJS: gratis', 'gratis'],
    ['1.  Menggunakan JKN: gratis', 'JKN: gratis', 'gratis'],
    [
      'Untuk pasien dengan jaminan BPJS sesuai dengan haknya',
      'pasien dengan jaminan BPJS: tanpa angka',
      null,
    ],
    ['Untuk pasien umum tanpa jaminan kesehatan', 'pasien umum tanpa jaminan kesehatan: tanpa angka', null],
  ]);
});

describe('published values: a rule and no amount', () => {
  check([
    ['Umum : Peraturan Bupati Kapuas Nomor 24 Tahun 2014', 'Umum: tanpa angka', null],
    ['JKN : PMK Nomor 64 Tahun 2016', 'JKN: tanpa angka', 'premi_jkn'],
    ['Umum : Perda No. 03 Th 2015', 'Umum: tanpa angka', 'retribusi'],
    ['JKN : Permenkes No. 59 Th 2014', 'JKN: tanpa angka', 'premi_jkn'],
    ['JKN : Permenkes Nomor 59 Tahun 2014', 'JKN: tanpa angka', 'premi_jkn'],
    [
      'Pasien Umum / Bayar Tunai Sesuai Peraturan Bupati Kutai Kartanegara Nomor 43 Tahun 2015',
      'Pasien Umum / Bayar Tunai: tanpa angka',
      'tarif_blud',
    ],
    ['Pasien JKN: Permenkes Nomor 3 Tahun 2023', 'Pasien JKN: tanpa angka', 'premi_jkn'],
    ['Pasien JKN: Permenkes Nomor 4 Tahun 2017', 'Pasien JKN: tanpa angka', 'premi_jkn'],
    ['Perda Kabupaten Kutai Kartanegara No 1 tahun 2024', NONE, 'retribusi'],
    ['Sesuai  Peraturan Bupati Kutai Timur  Nomor  92 Tahun 2021', NONE, null],
    [
      'Bagi Pasien Non Jaminan Kesehatan Tarif Sesuai dengan Perda Kabupaten Penajam Paser Utara tentang Retribusi no 8 tahun 2018',
      'Pasien Non Jaminan Kesehatan: tanpa angka',
      'retribusi',
    ],
    [
      'Sesuai dengan Peraturan Daerah Kota Salatiga Nomor 7 Tahun 2021 tentang retribusi Pelayanan Tera/ Tera Ulang',
      NONE,
      'retribusi',
    ],
    [
      'Tarif layanan Peraturan Bupati Nomor 8 Tahun 2023 tentang Pajak Daerah dan Retribusi Daerah',
      NONE,
      'retribusi',
    ],
    ['Terlampir(sesuai Perda No. 61 Tahun 2015)', `${NONE} | lampiran Terlampir`, 'retribusi'],
    ['Sesuai dengan Tarif CSSD RSUD Ciamis tahun 2020', NONE, null],
    ['Retribusi dipungut Berdasarkan Peraturan Daerah', NONE, 'retribusi'],
    ['Sesuai PERDA', NONE, 'retribusi'],
    [
      'Biaya /tarif Sesuai tarif PNBP fungsional berdasarkan Peraturan Pemerintah Nomor 22 tahun 2023',
      NONE,
      'pnbp',
    ],
    [
      'mengacu pada Peraturan Pemerintah Nomor 75 Tahun 2015 tentang Jenis dan Tarif Atas Jenis Penerimaan Negara Bukan Pajak (PNBP)',
      NONE,
      'pnbp',
    ],
    [
      'Pendaftaran Pemeriksaan dokter spesialis sebesar, ditambah biaya perawatan, tindakan dan pengobatan sesuai kebutuhan pasien.',
      NONE,
      null,
    ],
    ['tentang Retribusi Pelayanan Kesehatan di', NONE, 'retribusi'],
    ['1Stone Crushes', NONE, null],
  ]);
});

describe('published values: amounts', () => {
  check([
    ['Rp 70.000,-', 'semua: 70000', null],
    ['RP 70.000,-', 'semua: 70000', null],
    ['Rp 1.500.000,-', 'semua: 1500000', null],
    ['RP. 25.000,-', 'semua: 25000', null],
    ['Rp. 35.000,-/ hari.', 'semua: 35000/hari', null],
    ['Rp. 100.000,- /hari', 'semua: 100000/hari', null],
    ['Rp. 100.000,- / hari', 'semua: 100000/hari', null],
    ['Rp.  200.000,-', 'semua: 200000', null],
    ['Rp. 130.000,00', 'semua: 130000', null],
    ['Jarak ≥ 15 km Rp. 180.000,00', 'semua: 180000 Jarak ≥ 15 km', null],
    ['Biaya 5 KM pertama Rp. 22.000,-', 'semua: 22000 5 KM pertama', null],
    ['Biaya Variable per kilometer Rp.2.500,-', 'semua: 2500/kilometer Variable', null],
    ['Biaya Variable per kilometer Rp.2.500', 'semua: 2500/kilometer Variable', null],
    ['Biaya 5 Km pertama Rp.400.000,-', 'semua: 400000 5 Km pertama', null],
    ['Sewa Alat per 3 jam (118) Rp. 200.000,-', 'semua: 200000/3 jam Sewa Alat (118)', null],
    ['Klinik Umum Rp. 9.000,-', 'semua: 9000 Klinik Umum', null],
    ['Klinik Spesialis Rp. 23.000, -', 'semua: 23000 Klinik Spesialis', null],
    ['Klinik Gizi Rp. 7.50 0,-', 'semua: 7500 Klinik Gizi', null],
    ['2Excavator StandarRp. 155.000/JamTipe/Kapasitas 0,5-1 M3', 'semua: 155000/Jam Excavator Standar', null],
    ['6Bachoe LoaderRp. 41.000/JamTipe / Kapasitas 1 -1,5 M3', 'semua: 41000/Jam Bachoe Loader', null],
    ['7Truck/ Dump TruckRp. 350.000/Hari', 'semua: 350000/Hari Truck/ Dump Truck', null],
    ['4 | Perawatan < 8   Jam | 21.500', 'semua: 21500 Perawatan < 8 Jam', null],
    ['1 | Pemeriksaan oleh   dokter umum | 15.000', 'semua: 15000 Pemeriksaan oleh dokter umum', null],
    ['Tarif Pendaftaran: Rp50.000,00', 'semua: 50000 Pendaftaran', null],
    ['Rp 130.000 s.d Rp 200.000', 'semua: 130000, 200000', null],
    ['Rp 45 ribu / Rp 65 ribu / Rp 85 ribu / Rp 95 ribu', 'semua: 45000, 65000, 85000, 95000', null],
  ]);
});

describe('what is kept as text', () => {
  check([
    [
      'Hasil perkalian tarif retribusi Rp. 15.000,- dengan : indeks golongan jenis usaha, lokasi/kelas jalan, luas, tenaga kerja, mesin (PK), jumlah kendaraan',
      'tak terbaca',
      'retribusi',
    ],
    ['Tptil = (L / 500 × HSBKpb) + Rp 5.000.000,00', 'tak terbaca', null],
    ['(L / 500 x HSBKpb) + Rp. 350.000,00', 'tak terbaca', null],
    ['USD 50 per orang', 'tak terbaca', null],
    ['Retribusi PBG = LLt x (Ilo x SHST) x It x Ibg', 'tak terbaca', 'retribusi'],
    ['Rp. 15.000 x luas bangunan (m2)', 'tak terbaca', null],
    ['Tarif 10% dari nilai transaksi', 'tak terbaca', null],
    ['WNI Rp 100.000, WNA USD 50', 'WNI: 100000 | tak terbaca', null],
    ['Rp 25.0000', 'tak terbaca', null],
    ['Rp ......', NONE, null],
    ['Kelas X Rp 100.000', 'semua: 100000 Kelas X', null],
    ['Uji 3 x 24 jam Rp 50.000', 'semua: 50000 Uji 3 x 24 jam', null],
  ]);
});

describe('whole fields of published standards', () => {
  const rontgen =
    'pemeriksaan Rontgen: 70000 Thorax AP/PA, 70000 Abdomen, 95000 VLS, 70000 Ekstremitas atas, 95000 Ekstremitas bawah, 140000 SPN, 95000 Schedell AP+Lat';
  const usg =
    'pemeriksaan USG: 272000 USG Kepala, 272000 Abdomen, 160000 USG Mammae, 132000 USG Prostat, 500000 USG Dopler';
  const scan =
    'pemeriksaan CT Scan: 762000 CT Kepala non kontras, 1500000 CT kepala kontras, 2730000 CT Thorax kontras, 2730000 CT Abdomen Kontras';
  check([
    [
      'Biaya pengurusan pelayanan kesehatan\n1.  Untuk pasien dengan jaminan BPJS sesuai dengan haknya\n2.  Untuk pasien umum tanpa jaminan kesehatan\nNo | Jenis Pelayanan | Tarif (R.p)\n1 | Pemeriksaan oleh   dokter umum | 15.000\n2 | Pemeriksaan oleh   dokter spesialis | 30.000\n3 | Konsultasi dokter spesialis via telp | 15.000\n4 | Perawatan < 8   Jam | 21.500\n5 | Perawatan 8 s/d 24   Jam | 51.000\n6 | Perawatan > 24   Jam | 120.000\n7 | Tindakan | Sesuai PERDA',
      'pasien dengan jaminan BPJS: tanpa angka | pasien umum tanpa jaminan kesehatan: 15000 Pemeriksaan oleh dokter umum, 30000 Pemeriksaan oleh dokter spesialis, 15000 Konsultasi dokter spesialis via telp, 21500 Perawatan < 8 Jam, 51000 Perawatan 8 s/d 24 Jam, 120000 Perawatan > 24 Jam | pasien umum tanpa jaminan kesehatan, Tindakan: tanpa angka',
      'retribusi',
    ],
    [
      'a. Pasien BPJS\nGratis/Tidak dipungut biaya.\nb.  UMUM\nPendaftaran Pemeriksaan dokter spesialis sebesar, ditambah biaya perawatan, tindakan dan pengobatan sesuai kebutuhan pasien.',
      'Pasien BPJS: gratis | UMUM: tanpa angka',
      null,
    ],
    [
      '1. Tarip Pemeriksaan Laboratorium Pasien Umum : Terlampir(sesuai Perda No. 61 Tahun 2015)\n2.  Pasien BPJS tidak dipungut biaya pemeriksaan.',
      'Pasien Umum: tanpa angka | Pasien BPJS: gratis | lampiran Terlampir',
      'retribusi',
    ],
    [
      'Tarif pemeriksaan Rontgen:\n1.  Thorax AP/PA Rp 70.000,-\n2.  Abdomen RP 70.000,-\n3.  VLS Rp 95.000,-\n4.  Ekstremitas atas Rp 70.000,-\n5.  Ekstremitas bawah Rp 95.000,-\n6.  SPN Rp 140.000,-\n7.  Schedell AP+Lat Rp 95.000,-\nTarif pemeriksaan USG :\n1.  USG Kepala Rp 272.000,-\n2.  Abdomen Rp 272.000,-\n3.  USG Mammae Rp 160.000,-\n4.  USG Prostat Rp 132.000,-\n5.  USG Dopler Rp 500.000,-\nTarif pemeriksaan CT Scan :\n1.  CT Kepala non kontras Rp 762.000,-\n2.  CT kepala kontras Rp 1.500.000,-\n3.  CT Thorax kontras Rp 2.730.000,-\n4.  CT Abdomen Kontras Rp 2.730.000,-\nTarif pemeriksaan Panoramik Rp 200.000,-\nTarif pemeriksaan ABUS Rp 500.000,-',
      `${rontgen} | ${usg} | ${scan} | pemeriksaan Panoramik: 200000 pemeriksaan Panoramik | pemeriksaan ABUS: 500000 pemeriksaan ABUS`,
      null,
    ],
    [
      '- Biaya pengurusan Surat Keterangan Kematian atau Surat Keterangan Mayat berdasarkan perda RP. 25.000,-\n- Penyimpanan Jenazah biasa Rp. 35.000,-/ hari.\n- Penyimpanan Jenazah dengan menggunakan Preezer Rp. 100.000,- /hari\n- Penyimpanan dengan Penyemayaman Jenazah, Rp. 100.000,- / hari\n- Jasa Pemulasaraan Jenazah Bayi Rp. 150.000,-\n- Jasa Pemulasaraan Jenazah Dewasa Rp.  200.000,-\n- BHP Bayi 0 Th – 1Th Rp. 415.000,-\n- BHP Dewasa Rp. 733.000,-',
      'semua: 25000 pengurusan Surat Keterangan Kematian atau Surat Keterangan Mayat, 35000/hari Penyimpanan Jenazah biasa, 100000/hari Penyimpanan Jenazah dengan menggunakan Preezer, 100000/hari Penyimpanan dengan Penyemayaman Jenazah, 150000 Jasa Pemulasaraan Jenazah Bayi, 200000 Jasa Pemulasaraan Jenazah Dewasa, 415000 BHP Bayi 0 Th - 1Th, 733000 BHP Dewasa',
      'retribusi',
    ],
    [
      'Biaya pelayanan hemodialisa adalah:\n1.  Menggunakan JKN: gratis\n2.  Umum\n- Sesuai dengan Tarif CSSD RSUD Ciamis tahun 2020',
      'JKN: gratis | Umum: tanpa angka',
      null,
    ],
    [
      'A. Ambulance/ Jenazah :\n- Biaya 5 KM pertama Rp. 22.000,-\n- Biaya Variable per kilometer Rp.2.500,-\nB.  Ambulance 118 :\n- Biaya 5 Km pertama Rp.400.000,-\n- Biaya Variable per kilometer Rp.2.500\n- Sewa Alat per 3 jam (118) Rp. 200.000,-',
      'Ambulance/ Jenazah: 22000 5 KM pertama, 2500/kilometer Variable | Ambulance 118: 400000 5 Km pertama, 2500/kilometer Variable, 200000/3 jam Sewa Alat (118)',
      null,
    ],
    [
      'Umum : Peraturan Bupati Kapuas Nomor 24 Tahun 2014\nJKN : PMK Nomor 64 Tahun 2016',
      'Umum: tanpa angka | JKN: tanpa angka',
      'tarif_blud',
    ],
    [
      '- Jarak ≤ 15 km Rp. 130.000,00\n- Jarak ≥ 15 km Rp. 180.000,00',
      'semua: 130000 Jarak ≤ 15 km, 180000 Jarak ≥ 15 km',
      null,
    ],
    [
      'Umum : - Klinik Umum Rp. 9.000,- - Klinik Spesialis Rp. 23.000, - - Klinik Gigi Dan Mulut Rp. 13.000,- - Klinik Psikologi Rp. 9.000,- - Klinik Gizi Rp. 7.50 0,-\nJKN : Permenkes Nomor 59 Tahun 2014',
      'Umum: 9000 Klinik Umum, 23000 Klinik Spesialis, 13000 Klinik Gigi Dan Mulut, 9000 Klinik Psikologi, 7500 Klinik Gizi | JKN: tanpa angka',
      null,
    ],
    [
      '<meta charset="utf-8" />\nPasien Umum / Bayar Tunai Sesuai Peraturan Bupati Kutai Kartanegara Nomor 43 Tahun 2015\nPasien JKN: Permenkes Nomor 3 Tahun 2023\nPerda Kabupaten Kutai Kartanegara No 1 tahun 2024',
      'Pasien Umum / Bayar Tunai: tanpa angka | Pasien JKN: tanpa angka',
      'tarif_blud',
    ],
    [
      'a. Pasien Umum / Bayar Tunai: Sesuai Peraturan Bupati Kutai Kartanegara Nomor 43 Tahun 2015 b. Pasien JKN: Permenkes Nomor 4 Tahun 2017',
      'Pasien Umum / Bayar Tunai: tanpa angka | Pasien JKN: tanpa angka',
      'tarif_blud',
    ],
    [
      'Sesuai  Peraturan Bupati Kutai Timur  Nomor  92 Tahun 2021  tentang  Perubahan Ketiga Atas Peraturan Bupati Kutai Timur Nomor 26 Tahun 2018 Tentang Tarif Layanan Badan Layanan Umum DaerahRumah Sakit Umum Daerah Kudungga.',
      NONE,
      'tarif_blud',
    ],
    [
      'Bagi Pasien Non Jaminan Kesehatan Tarif Sesuai dengan Perda Kabupaten Penajam Paser Utara tentang Retribusi no 8 tahun 2018 tentang Retribusi Pelayanan Kesehatan di',
      'Pasien Non Jaminan Kesehatan: tanpa angka',
      'retribusi',
    ],
    [
      'NoJenis LayananTarifKeterangan\nUsia 4-6 Tahun\n1Stone Crushes\nM3/jam\n2Excavator StandarRp. 155.000/JamTipe/Kapasitas 0,5-1 M3\n3Excavator Long ArmRp. 143.000/JamTipe/Kapasitas 0,3-0,6 M3\n4Wheel Excavator MiniRp. 105.000/JamTipe/Kapasitas 0,18 M3\nUsia 7 Tahun ke atas\n5Wheel LoaderRp. 165.000/jamTipe / Kapasitas 1-2 M3\n6Bachoe LoaderRp. 41.000/JamTipe / Kapasitas 1 -1,5 M3\n7Truck/ Dump TruckRp. 350.000/Hari',
      'Usia 4-6 Tahun: 155000/Jam Excavator Standar, 143000/Jam Excavator Long Arm, 105000/Jam Wheel Excavator Mini | Usia 7 Tahun ke atas: 165000/jam Wheel Loader, 41000/Jam Bachoe Loader, 350000/Hari Truck/ Dump Truck',
      null,
    ],
    [
      '1. Umum : Perda No. 03 Th 2015\n2. JKN : Permenkes No. 59 Th 2014',
      'Umum: tanpa angka | JKN: tanpa angka',
      'retribusi',
    ],
    [
      'Tarif layanan Peraturan Bupati Nomor 8 Tahun 2023 tentang Pajak Daerah dan Retribusi Daerah dengan lampiran Struktur dan besarnya tarif retribusi jasa umum pada pelayanan Pusat Kesehatan Masyarakat (Puskesmas) Badan Layanan Umum Daerah (BLUD)',
      `${NONE} | lampiran lampiran`,
      'retribusi',
    ],
    ['', '', null],
    ['-', '', null],
  ]);

  it('quotes a group from its heading to its last amount', () => {
    const facts = read('a. Pasien BPJS\nGratis/Tidak dipungut biaya.\nb.  UMUM\nKarcis Rp 10.000,-');
    expect(facts.per_kelompok.map((group) => group.kutipan)).toEqual([
      'Pasien BPJS\nGratis/Tidak dipungut biaya',
      'UMUM\nKarcis Rp 10.000,-',
    ]);
    expect(facts.per_kelompok[1]?.nominal[0]?.kutipan).toBe('Rp 10.000,-');
  });

  it('gives the rules of the fee, bases first, also those of an amended rule', () => {
    const facts = read(
      'Sesuai  Peraturan Bupati Kutai Timur  Nomor  92 Tahun 2021  tentang  Perubahan Ketiga Atas Peraturan Bupati Kutai Timur Nomor 26 Tahun 2018 Tentang Tarif Layanan Badan Layanan Umum Daerah',
    );
    expect(facts.dasar.map(({ jenis, nomor, tahun }) => [jenis, nomor, tahun])).toEqual([
      ['perbup', '92', 2021],
      ['perbup', '26', 2018],
    ]);
    expect(facts.dasar[0]?.peran).toBe('dasar');
  });
});

describe('traps', () => {
  check([
    ['Gratis. Apabila terlambat melapor dikenakan denda Rp 50.000', `${FREE} | denda 50000`, 'gratis'],
    ['Terlambat dikenakan denda Rp 10.000', 'denda 10000', null],
    ['Peminjaman gratis, keterlambatan Rp 500/hari', `${FREE} | denda 500`, 'gratis'],
    [
      'Gratis\nDenda keterlambatan:\n- WNI Rp 50.000\n- WNA Rp 100.000',
      `${FREE} | denda 50000 | denda 100000`,
      'gratis',
    ],
    ['Denda Rp 50.000 untuk WNI dan Rp 100.000 untuk WNA', 'denda 50000 | denda 100000', null],
    ['Retribusi Rp 10.000 dan denda keterlambatan Rp 2.000', 'semua: 10000 | denda 2000', 'retribusi'],
    ['Rp 1.000/hari/buku untuk keterlambatan pengembalian', 'denda 1000', null],
    ['Gratis dan tidak dikenakan denda', FREE, 'gratis'],
    ['Akta kelahiran terlambat: gratis', FREE, 'gratis'],
    [
      'Tarif sesuai Peraturan Bupati Kutai Timur Nomor 12 Tahun 2022 tentang Tarif Layanan BLUD RSUD Kudungga',
      NONE,
      'tarif_blud',
    ],
    ['Pasien umum sesuai Perwali Nomor 3 Tahun 2021', 'Pasien umum: tanpa angka', 'tarif_blud'],
    ['BPJS gratis, umum Rp 10.000', 'BPJS: gratis | umum: 10000', null],
    ['Rp 10.000 (pasien umum), gratis (peserta BPJS)', 'pasien umum: 10000 | peserta BPJS: gratis', null],
    ['Umum Rp 10.000 BPJS Gratis', 'Umum: 10000 | BPJS: gratis', null],
    [
      'Umum: Rawat jalan Rp 10.000; Rawat inap Rp 50.000/hari; BPJS: gratis',
      'Umum: 10000 Rawat jalan, 50000/hari Rawat inap | BPJS: gratis',
      null,
    ],
    [
      'Gratis bagi peserta BPJS dan Rp 10.000 untuk pasien umum',
      'peserta BPJS: gratis | pasien umum: 10000',
      null,
    ],
    ['Sumbangan sukarela dari orang tua siswa', NONE, 'lainnya'],
    ['Gratis. Sumbangan komite bersifat sukarela', FREE, 'gratis'],
    ['Tidak dipungut biaya (Perda Nomor 3 Tahun 2019 tentang Retribusi Jasa Umum)', FREE, 'gratis'],
    ['Gratis, biaya cetak Rp 5.000', 'semua: gratis, 5000 cetak', 'gratis'],
    ['Gratis, biaya administrasi Rp 5.000', 'semua: gratis, 5000 administrasi', 'gratis'],
    [
      'Kartu baru gratis, penggantian kartu hilang Rp 25.000',
      'Kartu baru: gratis | penggantian kartu hilang: 25000 penggantian kartu hilang',
      null,
    ],
    ['UMKM gratis, non UMKM Rp 500.000', 'UMKM: gratis | non UMKM: 500000', null],
    ['Gratis kecuali bagi WNA', 'semua: gratis | WNA: tanpa angka', null],
    ['Rp 10.000, tanpa biaya tambahan', 'semua: 10000', null],
    ['Tidak ada biaya tambahan', NONE, null],
    ['Non Retribusi', NONE, null],
    ['Belum ada tarif', NONE, null],
    ['Biaya ditanggung oleh pemohon', NONE, null],
    ['Pelatihan gratis, peserta mendapat uang transport Rp 50.000 per hari', FREE, 'gratis'],
    ['Nilai proyek di atas Rp 500 juta: Rp 1 juta', 'semua: 1000000 Nilai proyek di atas Rp 500 juta', null],
    ['Gratis. Info 0812 3456 7890, Jl. Soekarno Hatta No. 12', FREE, 'gratis'],
    ['Tarif dapat dilihat di www.rsud.go.id/tarif.', `${NONE} | tautan www.rsud.go.id/tarif`, null],
    ['Daftar tarif terlampir', `${NONE} | lampiran Daftar tarif terlampir`, null],
    [
      'No | Jenis | Umum | BPJS\n1 | Pendaftaran | 10.000 | Gratis',
      'Umum: 10000 Pendaftaran | BPJS: gratis',
      null,
    ],
    ['Jenis Hewan | Satuan | Tarif (Rp)\nSapi | ekor | 25.000', 'semua: 25000/ekor Sapi', null],
  ]);
});

describe('headings, tables and lists', () => {
  check([
    [
      'A. Rawat Jalan\n1. Umum Rp 10.000\n2. BPJS gratis\nB. Rawat Inap\n1. Umum Rp 50.000/hari\n2. BPJS gratis',
      'Umum, Rawat Jalan: 10000 | BPJS, Rawat Jalan: gratis | Umum, Rawat Inap: 50000/hari | BPJS, Rawat Inap: gratis',
      null,
    ],
    [
      'I. RAWAT JALAN\n1. Karcis : Rp. 7.500,-\n2. Konsul : Rp. 10.000,-\nII. RAWAT INAP\n1. Kamar : Rp. 75.000,-/hari',
      'RAWAT JALAN: 7500 Karcis, 10000 Konsul | RAWAT INAP: 75000/hari Kamar',
      null,
    ],
    [
      'Pasien umum:\na. Dokter umum: Rp 20.000\nb. Dokter gigi: Rp 30.000\nPasien BPJS: gratis',
      'Pasien umum: 20000 Dokter umum, 30000 Dokter gigi | Pasien BPJS: gratis',
      null,
    ],
    [
      'Tarif sesuai Perda Nomor 1 Tahun 2024:\n- Umum: Rp 10.000\n- BPJS: gratis',
      'Umum: 10000 | BPJS: gratis',
      'retribusi',
    ],
    [
      'Biaya Pengujian sesuai dengan Perda Nomor 8 Tahun 2011 : \nMobil Bus : Rp. 60.000\nMobil Barang : Rp. 55.000',
      'semua: 60000 Mobil Bus, 55000 Mobil Barang',
      'retribusi',
    ],
    [
      'Tarif Rawat Inap per hari:\nVIP Rp 500.000\nKelas I Rp 300.000',
      'semua: 500000/hari VIP, 300000/hari Kelas I',
      null,
    ],
    [
      'Legalisir ijazah\nRp. 1.000/lembar\nSurat pindah\nGratis',
      'Legalisir ijazah: 1000/lembar Legalisir ijazah | Surat pindah: gratis',
      null,
    ],
    [
      'A. GRATIS untuk:\n1. KTP-el\n2. KK\nB. Denda:\n1. Keterlambatan pelaporan kelahiran Rp 50.000\n2. Keterlambatan pelaporan kematian Rp 25.000',
      `${FREE} | denda 50000 | denda 25000`,
      'gratis',
    ],
    ['a. KTP-el : Gratis b. KK : Gratis', 'KTP-el: gratis | KK: gratis', 'gratis'],
    ['<ul><li>Umum: Rp&nbsp;10.000</li><li>BPJS: gratis</li></ul>', 'Umum: 10000 | BPJS: gratis', null],
    ['Rawat jalan\t10.000\nRawat inap\t50.000', 'semua: 10000 Rawat jalan, 50000 Rawat inap', null],
    ['Rp. 15.000,-\n(lima belas ribu rupiah)', 'semua: 15000', null],
    ['Tidak dipungut\nbiaya', FREE, 'gratis'],
  ]);
});

describe('more that reads like something else', () => {
  check([
    ['Biaya cetak gratis', FREE, 'gratis'],
    ['Jika berkas tidak ada, Rp 10.000', 'semua: 10000 berkas tidak ada', null],
    ['Surat Keterangan Nihil Rp 10.000', 'semua: 10000 Surat Keterangan Nihil', null],
    ['Gratis. Bantuan modal usaha maksimal Rp 5.000.000', FREE, 'gratis'],
    ['Denda: tidak ada. Biaya: Rp 5.000', 'semua: 5000', null],
    ['Motor Rp 2.000 / Mobil Rp 3.000', 'semua: 2000 Motor, 3000 Mobil', null],
    ['JBB 2.001 - 6.000 kg Rp 65.000', 'semua: 65000 JBB 2.001 - 6.000 kg', null],
    ['Rp 25.000,- untuk 1 (satu) kali pemeriksaan', 'semua: 25000/1 (satu) kali pemeriksaan', null],
    ['Rp 5.000 (per lembar)', 'semua: 5000/lembar', null],
    ['Rp10.000,-/m²/bulan', 'semua: 10000/m²/bulan', null],
    ['Rp 100.000,- (Seratus Ribu Rupiah) per hari', 'semua: 100000/hari', null],
    ['Penerbitan SKTM gratis', FREE, 'gratis'],
    ['Poli Umum Rp 10.000, Poli Gigi Rp 15.000', 'semua: 10000 Poli Umum, 15000 Poli Gigi', null],
    [
      'Sesuai Perda Kabupaten Sleman Nomor 7 Tahun 2023 tentang Pajak Daerah dan Retribusi Daerah, pasien umum Rp 15.000',
      'pasien umum: 15000',
      'retribusi',
    ],
    ['Gratis (biaya meterai Rp 10.000 ditanggung pemohon)', 'semua: gratis, 10000 meterai', 'gratis'],
    [
      'Rp 25.000 untuk pasien yang tidak memiliki jaminan kesehatan',
      'pasien yang tidak memiliki jaminan kesehatan: 25000',
      null,
    ],
  ]);
});

describe('rows said again in other words', () => {
  const dots = (value: number) => String(value).replace(/\B(?=(?:\d{3})+(?!\d))/gu, '.');
  const signs = ['Rp', 'Rp ', 'Rp. ', 'RP ', 'Rp.'];
  const ends = [',-', ',00', '', '.-'];
  const units: readonly (readonly [string, string | null])[] = [
    ['', null],
    ['/jam', 'jam'],
    ['/ hari', 'hari'],
    [' per kunjungan', 'kunjungan'],
    [' setiap bulan', 'bulan'],
  ];
  const notes = ['', ' sesuai Perda Nomor 1 Tahun 2024', ' (belum termasuk obat)', '.'];
  const heads: readonly (readonly [string, string | null])[] = [
    ['', null],
    ['Klinik Gizi ', 'Klinik Gizi'],
    ['Tarif pendaftaran: ', 'pendaftaran'],
    ['Jarak ≤ 15 km ', 'Jarak ≤ 15 km'],
    ['2Excavator Standar', 'Excavator Standar'],
  ];

  it.each(heads)('an amount after "%s"', (head, nama) => {
    for (let at = 0; at < 20; at += 1) {
      const nilai = 1_500 * (at + 1) ** 2;
      const [unit, per] = units[at % 5] as (typeof units)[number];
      const sign = signs[(at * 2) % 5] ?? '';
      const text = `${head}${sign.replace(/^RP/u, head.endsWith(' ') || head === '' ? 'RP' : 'Rp')}${dots(nilai)}${ends[at % 4]}${unit}${notes[(at >> 1) % 4]}`;
      const facts = read(text);
      expect([text, facts.per_kelompok.map((one) => [one.untuk, one.gratis, one.tanpa_angka])]).toEqual([
        text,
        [['semua', false, false]],
      ]);
      expect([text, facts.per_kelompok[0]?.nominal.map((one) => [one.nilai, one.per, one.nama])]).toEqual([
        text,
        [[nilai, per, nama]],
      ]);
      expect(facts.denda).toEqual([]);
      expectExact(text, facts);
    }
  });

  const free = [
    'Gratis',
    'tidak dipungut biaya',
    'Tidak dikenakan biaya',
    'Rp. 0,-',
    'tanpa biaya',
    'GRATIS',
    'nihil',
  ];
  const payers = ['Pasien BPJS', 'Peserta JKN', 'Masyarakat miskin', 'WNI', 'Mahasiswa', 'Pasien umum'];
  const links = [': ', ' : ', ' '];

  it('free for one payer, whoever it is and however it is said', () => {
    for (const payer of payers) {
      for (const [at, words] of free.entries()) {
        const text = `${payer}${links[at % 3]}${words}${notes[at % 4]}`;
        const other = `${text}; Perusahaan: Rp 50.000`;
        expect([text, brief(read(text))]).toEqual([text, `${payer}: gratis`]);
        expect([other, brief(read(other))]).toEqual([other, `${payer}: gratis | Perusahaan: 50000`]);
      }
    }
  });

  it('a rule without amount stays a rule, whichever it is', () => {
    const rules = [
      'Perda Nomor 1 Tahun 2024',
      'Peraturan Bupati Nomor 26 Tahun 2018',
      'Perwali No. 5 Th 2020',
      'Permenkes Nomor 3 Tahun 2023',
      'SK Direktur',
    ];
    const before = [
      'Sesuai ',
      'Berdasarkan ',
      'Tarif sesuai dengan ',
      'mengacu pada ',
      'Biaya ditetapkan dengan ',
    ];
    for (const rule of rules) {
      for (const words of before)
        expect([words + rule, brief(read(words + rule))]).toEqual([words + rule, NONE]);
    }
  });

  it('a fine is never a fee, however late it is said', () => {
    const fines = [
      'denda keterlambatan Rp 5.000',
      'terlambat dikenakan denda Rp. 5.000,-',
      'keterlambatan pengembalian Rp 5.000/hari',
      'denda sebesar Rp5.000,00 apabila terlambat',
    ];
    for (const fine of fines) {
      for (const join of ['Gratis; ', 'Gratis, ', 'Gratis. ', 'Tidak dipungut biaya\n', '1. Gratis\n2. ']) {
        expect([join + fine, brief(read(join + fine))]).toEqual([join + fine, `${FREE} | denda 5000`]);
      }
    }
  });
});

describe('structured form', () => {
  const withoutPlaces = (facts: Facts) =>
    JSON.parse(
      JSON.stringify(facts, (key: string, value: unknown) =>
        key === 'kutipan' || key === 'asal' ? undefined : value,
      ),
    ) as unknown;

  const tariff = fc.record({
    untuk: fc.constantFrom(undefined, 'Pasien umum', 'Pasien BPJS', 'WNA', 'Perusahaan'),
    nama: fc.constantFrom('Pendaftaran', 'Rawat inap', 'Uji air', 'Kartu hilang', 'Biaya cetak', 'Kelas III'),
    nominal: fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 5_000 }).map((value) => value * 500),
    ),
    satuan: fc.constantFrom(undefined, 'jam', 'hari', 'kunjungan', 'orang/hari', '100 lembar'),
  });

  it('says what the sentence says', () => {
    fc.assert(
      fc.property(fc.array(tariff, { minLength: 1, maxLength: 6 }), (rows) => {
        const objects = rows.map(({ untuk, nama, nominal, satuan }) => ({
          ...(untuk === undefined ? {} : { untuk }),
          nama,
          ...(nominal === 0 ? { gratis: true } : { nominal, ...(satuan === undefined ? {} : { satuan }) }),
        }));
        const sentences = rows.map(({ untuk, nama, nominal, satuan }) => {
          const price =
            nominal === 0 ? 'gratis' : `Rp ${nominal}${satuan === undefined ? '' : ` per ${satuan}`}`;
          return `${untuk === undefined ? '' : `${untuk}: `}${nama} ${price}`;
        });
        const facts = withoutPlaces(read(objects));
        expect(facts).toEqual(withoutPlaces(read(sentences)));
        expect(withoutPlaces(read({ rincian: objects }))).toEqual(facts);
        expect(withoutPlaces(read(sentences.join('\n')))).toEqual(facts);
      }),
    );
  });

  it('reads the whole component', () => {
    const facts = read({
      jenis: 'retribusi',
      rincian: [
        { untuk: 'Pasien umum', nama: 'Rawat inap', nominal: 50_000, satuan: 'per hari' },
        { untuk: 'Pasien BPJS', gratis: true },
        'WNA: Rp 100.000',
      ],
      dasar_hukum: [
        {
          jenis: 'Perda',
          daerah: 'Kutai Timur',
          nomor: 1,
          tahun: 2024,
          tentang: 'Pajak Daerah dan Retribusi Daerah',
        },
      ],
      lampiran_tarif: 'https://jdih.kutaitimurkab.go.id/perda-1-2024',
      denda: [{ nama: 'Keterlambatan', nominal: 10_000 }, 'Rp 5.000 per hari'],
    });
    expect(brief(facts)).toBe(
      'Pasien umum: 50000/hari Rawat inap | Pasien BPJS: gratis | WNA: 100000 | denda 10000 | denda 5000 | tautan https://jdih.kutaitimurkab.go.id/perda-1-2024',
    );
    expect(facts.jenis).toBe('retribusi');
    expect(facts.dasar.map(({ jenis, nomor, tahun, daerah }) => [jenis, nomor, tahun, daerah])).toEqual([
      ['perda', '1', 2024, 'Kutai Timur'],
    ]);
    expect(facts.per_kelompok[0]?.nominal[0]).toMatchObject({
      kutipan: '50000',
      asal: { jalur: '/biaya/rincian/0/nominal', dari: 0, sampai: 5 },
    });
  });

  it.each<[unknown, string, JenisBiaya | null]>([
    [{ jenis: 'gratis' }, FREE, 'gratis'],
    [
      { jenis: 'gratis', rincian: [{ nama: 'Cetak', nominal: 5_000 }] },
      'semua: gratis, 5000 Cetak',
      'gratis',
    ],
    [{ rincian: [{ nama: 'KTP-el', nominal: 0 }] }, FREE, 'gratis'],
    [{ jenis: 'retribusi', dasar_hukum: 'Perda Nomor 1 Tahun 2024' }, NONE, 'retribusi'],
    [
      [{ nama: 'Kartu', nominal: 5_000 }, 'Denda keterlambatan Rp 1.000'],
      'semua: 5000 Kartu | denda 1000',
      null,
    ],
    [{ rincian: [] }, '', null],
    [{}, '', null],
    [[], '', null],
  ])('%j', (value, expected, jenis) => {
    const facts = read(value);
    expect({ fakta: brief(facts), jenis: facts.jenis }).toEqual({ fakta: expected, jenis });
  });

  it('lets a list of texts carry a heading on to its items', () => {
    expect(brief(read(['Pasien umum:', 'Rawat jalan Rp 10.000', 'Rawat inap Rp 50.000']))).toBe(
      'Pasien umum: 10000 Rawat jalan, 50000 Rawat inap',
    );
  });
});

describe('payers beside the price', () => {
  it.each([
    ['Rp 25.000/Gratis (BPJS)', 'semua: 25000 | BPJS: gratis'],
    ['Rp 50.000/BPJS gratis', 'semua: 50000 | BPJS: gratis'],
    ['Rp 15.000/gratis bagi lansia', 'semua: 15000 | lansia: gratis'],
    ['Rp 25.000 (BPJS gratis)', 'semua: 25000 | BPJS: gratis'],
    ['Rp 20.000 (peserta BPJS tidak dipungut biaya)', 'semua: 20000 | peserta BPJS: gratis'],
    ['Karcis Rp 5.000 (anak-anak gratis)', 'semua: 5000 Karcis | anak-anak: gratis'],
    ['Rp 10.000 (anak-anak Rp 5.000)', 'semua: 10000 | anak-anak: 5000'],
    [
      'Surat sehat Rp 10.000 (pelajar 5.000); Visum Rp 0 utk korban KDRT',
      'Surat sehat: 10000 Surat sehat | pelajar: 5000 | Visum: gratis',
    ],
    ['Rp 10.000 (sepuluh ribu rupiah)', 'semua: 10000'],
    ['Rp 50.000 (umum), gratis (BPJS)', 'umum: 50000 | BPJS: gratis'],
    [
      'Utk pasien gratis, keluarga penunggu Rp 10.000',
      'pasien: gratis | keluarga penunggu: 10000 keluarga penunggu',
    ],
    ['Penduduk Kota X Rp 5.000 Luar Kota X Rp 10.000', 'Penduduk Kota X: 5000 | Luar Kota X: 10000'],
    [
      'Penduduk Kota Bima Rp 5.000, luar Kota Bima Rp 10.000',
      'Penduduk Kota Bima: 5000 | luar Kota Bima: 10000',
    ],
    ['Warga Desa Sukamaju Rp 5.000, luar desa Rp 10.000', 'Warga Desa Sukamaju: 5000 | luar desa: 10000'],
    ['Warga lokal Rp 5.000, luar daerah Rp 10.000', 'Warga lokal: 5000 | luar daerah: 10000'],
    ['Warga kota gratis, luar kota Rp 10.000', 'Warga kota: gratis | luar kota: 10000'],
    [
      'Masyarakat Kabupaten Bima gratis; luar Kabupaten Bima Rp 25.000',
      'Masyarakat Kabupaten Bima: gratis | luar Kabupaten Bima: 25000',
    ],
    [
      'Penduduk Kec. Loura Rp 2.000 luar Kec. Loura Rp 4.000',
      'Penduduk Kec. Loura: 2000 | luar Kec. Loura: 4000',
    ],
    ['Pasien ber-KTP Bima gratis, luar daerah Rp 20.000', 'Pasien ber-KTP Bima: gratis | luar daerah: 20000'],
    [
      'Gratis kecuali terlambat lebih dari 30 hari: WNI Rp 25.000, WNA Rp 100.000 (sanksi)',
      'semua: gratis | denda 25000 | denda 100000',
    ],
    ['UMKM binaan gratis, non binaan 2,5% dari omzet', 'UMKM binaan: gratis | tak terbaca'],
    [
      '1.Karcis harianRp. 3.0002.Karcis mingguanRp. 15.000',
      'semua: 3000 Karcis harian, 15000 Karcis mingguan',
    ],
    ['Ambulans: dalam kota Rp 100.000, luar kota Rp 200.000', 'semua: 100000 dalam kota, 200000 luar kota'],
  ])('%s', (text, expected) => {
    expect(brief(read(text))).toBe(expected);
  });
});

describe('who is exempt, what comes back, what is no fee', () => {
  it.each([
    ['Rp 30.000 kecuali pasien BPJS', 'semua: 30000 | pasien BPJS: gratis'],
    ['Rp 30.000, kecuali pasien BPJS', 'semua: 30000 | pasien BPJS: gratis'],
    ['Rp 30.000 (kecuali peserta JKN)', 'semua: 30000 | peserta JKN: gratis'],
    ['Rp 10.000 kecuali anak-anak', 'semua: 10000 | anak-anak: gratis'],
    ['Karcis Rp 3.000 (kecuali pelajar)', 'semua: 3000 Karcis | pelajar: gratis'],
    ['Retribusi Rp 15.000/m2 selain peserta JKN', 'semua: 15000/m2 | peserta JKN: gratis'],
    ['Rp 50.000 kecuali BPJS Rp 0', 'semua: 50000 | BPJS: gratis'],
    ['Gratis kecuali WNA', 'semua: gratis | WNA: tanpa angka'],
    ['Sewa gedung Rp 1.000.000, uang jaminan Rp 500.000 (dikembalikan)', 'semua: 1000000 Sewa gedung'],
    ['Sewa aula Rp 1.000.000 + deposit Rp 200.000 (dikembalikan)', 'semua: 1000000 Sewa aula'],
    ['Jaminan Rp 100.000 dikembalikan setelah buku kembali, sewa Rp 5.000', 'semua: 5000 sewa'],
    ['Deposit Rp 100.000 dikembalikan saat buku kembali', 'semua: tanpa angka'],
    ['Uang jaminan Rp 250.000', 'semua: tanpa angka'],
    ['Uang titipan Rp 50.000, sewa Rp 20.000', 'semua: 20000 sewa'],
    ['Deposit rawat inap Rp 500.000', 'semua: 500000 Deposit rawat inap'],
    ['Pasien jaminan kesehatan Rp 5.000', 'Pasien jaminan kesehatan: 5000'],
    ['Tidak dikenakan denda', 'semua: tanpa angka'],
    ['Rp 10.000, tidak dikenakan denda', 'semua: 10000'],
    ['Gratis dan tidak dikenakan denda', 'semua: gratis'],
    ['Tanpa denda keterlambatan, retribusi Rp 5.000', 'semua: 5000'],
    ['BPHTB: NPOPTKP Rp 80.000.000, waris Rp 300.000.000', 'semua: tanpa angka'],
  ])('%s', (text, expected) => {
    expect(brief(read(text))).toBe(expected);
  });
});

describe('what belongs to somebody else, and the rule of a table', () => {
  it.each([
    ['Gratis. Catatan: nikah di luar KUA dikenai PNBP Rp600.000 (PP 59/2018), bukan di kelurahan', FREE],
    ['Gratis. Nikah di luar jam kerja Rp 600.000 (PNBP)', FREE],
    ['Nikah di KUA gratis; di luar KUA Rp 600.000', 'Nikah di KUA: gratis | di luar KUA: 600000 di luar KUA'],
    ['Rp 50.000 disetor ke kas daerah, bukan ke petugas', 'semua: 50000'],
    ['Tarif: Perbup 41 Tahun 2024\nUmum: Rp 10.000\nBPJS: gratis', 'Umum: 10000 | BPJS: gratis'],
    ['JKN: gratis\nTarif: Perbup 41 Tahun 2024', 'JKN: gratis | semua: tanpa angka'],
    ['Tarif: Perda Kota X Nomor 3 Tahun 2024', NONE],
    [
      'Retribusi kebersihan: Perda 5/2012\nRetribusi parkir Rp 2.000',
      'kebersihan: tanpa angka | semua: 2000 parkir',
    ],
    ['Denda terlambat: Rp 10.000/bln, tutup sambungan setelah 3 bulan (Perbup 60/2024)', 'denda 10000'],
    ['Denda Rp 5.000/hari, pasien umum sesuai Perda 1/2024', 'pasien umum: tanpa angka | denda 5000'],
  ])('%s', (teks, expected) => {
    expect(brief(read(teks))).toBe(expected);
  });
});

describe('heads, price lists and names that go on', () => {
  it.each([
    ['Retribusi pasar: kios Rp 500, los Rp 300', 'semua: 500 kios, 300 los'],
    ['Parkir: motor Rp 2.000, mobil Rp 5.000', 'semua: 2000 motor, 5000 mobil'],
    [
      'Retribusi terminal: bus besar Rp 5.000, bus kecil Rp 3.000, angkot Rp 1.000',
      'semua: 5000 bus besar, 3000 bus kecil, 1000 angkot',
    ],
    ['Rawat inap : Kelas I Rp. 200.000, Kelas II Rp 150.000', 'semua: 200000 Kelas I, 150000 Kelas II'],
    [
      'Laboratorium : Hb Rp 10.000, Gula darah Rp 15.000\nRadiologi : Thorax Rp 60.000, Gigi Rp 40.000',
      'Laboratorium: 10000 Hb, 15000 Gula darah | Radiologi: 60000 Thorax, 40000 Gigi',
    ],
    ['Tarif: KTP Rp 5.000, KK Rp 6.000', 'semua: 5000 KTP, 6000 KK'],
    [
      'Pasien umum: rawat jalan Rp 5.000, rawat inap Rp 10.000',
      'Pasien umum: 5000 rawat jalan, 10000 rawat inap',
    ],
    ['Biaya pendaftaran Rp 0, biaya cetak Rp 5.000', 'pendaftaran: gratis | cetak: 5000 cetak'],
    ['Formulir Rp 0,-; Pencetakan Rp 10.000', 'Formulir: gratis | Pencetakan: 10000 Pencetakan'],
    ['Legalisir Rp 0, fotokopi Rp 500', 'Legalisir: gratis | fotokopi: 500 fotokopi'],
    ['Gratis, biaya cetak Rp 5.000', 'semua: gratis, 5000 cetak'],
    ['KTP gratis, biaya cetak Rp 5.000', 'semua: gratis, 5000 cetak'],
    ['Tidak dipungut biaya, biaya cetak Rp 5.000', 'semua: gratis, 5000 cetak'],
    ['Tidak dipungut biaya, retribusi, dan pajak', 'semua: gratis'],
    [
      'Ambulans 10 km pertama Rp 100.000, selanjutnya Rp 7.500/km',
      'semua: 100000 Ambulans 10 km pertama, 7500/km Ambulans 10 km pertama, selanjutnya',
    ],
    [
      'Air 10 m3 pertama Rp 20.000; selebihnya Rp 3.000/m3',
      'semua: 20000 Air 10 m3 pertama, 3000/m3 Air 10 m3 pertama, selebihnya',
    ],
    ['SIM A Rp 120.000, perpanjang 80rb & 75rb', 'semua: 120000 SIM A, 80000 perpanjang, 75000 perpanjang'],
    ['SWDKLLJ R2 Rp 35.000, PKB sesuai NJKB 2%', 'semua: 35000 SWDKLLJ R2 | PKB: tanpa angka'],
    ['Biaya adm. Rp2.500 + tarif pokok Rp 40.000', 'semua: 2500 adm, 40000 pokok'],
    ['Rp. 5.000 / lembar (KTP), KK Rp 6.000', 'semua: 5000/lembar KTP, 6000 KK'],
  ])('%s', (text, expected) => {
    expect(brief(read(text))).toBe(expected);
  });
});

describe('letters for digits, signs for nothing, words of the region', () => {
  it.each([
    ['Rp. l5.OOO,- per lembar', 'semua: 15000/lembar'],
    ['Rp 7O.OOO', 'semua: 70000'],
    ['Rp. 2O.OOO/orang', 'semua: 20000/orang'],
    ['Rp l.OOO.OOO,-', 'semua: 1000000'],
    ['Rp. 4.OOO / Kg (unggas), sapi Rp.50.OOO/ekor', 'semua: 4000/Kg unggas, 50000/ekor sapi'],
    ['Rp 50.ooo', 'semua: 50000'],
    ['Rp O,-', 'semua: gratis'],
    ['Rp O', 'semua: gratis'],
    ['Rp I5.000', 'semua: 15000'],
    ['Rp 25.- ribu / org', 'semua: 25000/org'],
    ['Rp 25,-', 'tak terbaca'],
    ['KTP : Rp. -', 'semua: gratis'],
    ['KK Rp -, Akta Rp -', 'KK: gratis | Akta: gratis'],
    ['JKN/KIS, Jamkesda, SKTM : Rp. -', 'JKN/KIS, Jamkesda, SKTM: gratis'],
    ['Indak dipungut biaya', 'semua: gratis'],
    ['Ora dipungut biaya', 'semua: gratis'],
    ['Ora mbayar', 'semua: gratis'],
    ['Nggak bayar', 'semua: gratis'],
    ['Gak dipungut biaya', 'semua: gratis'],
    ['Teu dipungut biaya', 'semua: gratis'],
  ])('%s', (text, expected) => {
    expect(brief(read(text))).toBe(expected);
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    ...[
      'Rp 10.000',
      'gratis',
      'denda',
      'Umum',
      'BPJS',
      ':',
      ';',
      ', ',
      '\n',
      ' - ',
      '1. ',
      'a. ',
      '(',
      ')',
      '|',
      ' ',
    ],
    ...[
      'sesuai Perda Nomor 1 Tahun 2024',
      'tidak dipungut biaya',
      'per',
      '/',
      'jam',
      'terlambat',
      'x',
      '10%',
      'kecuali',
    ],
    ...[
      'pasien',
      'untuk',
      '<b>',
      'https://a.go.id',
      'terlampir',
      'Rp',
      'USD 5',
      '.',
      'dan',
      'Kartu hilang',
      '0',
    ],
  );

  it('is read without failing, every fact with its exact words', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (words) => {
        const text = words.join(' ');
        expectExact(text, read(text));
      }),
      { numRuns: 500 },
    );
  });
});
