import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sitasi } from '../../src/model/facts.ts';
import { readSitasi } from '../../src/read/citation/citation.ts';

type Expected = Partial<Sitasi>;

function read(teks: string): Sitasi[] {
  return readSitasi({
    teks,
    asal: { berkas: 0, jalur: '/layanan/0/dasar_hukum', dari: 0, sampai: teks.length },
  });
}

const main = (kunci: string | null, more: Expected = {}): Expected => ({ kunci, peran: 'dasar', ...more });
const amends = (kunci: string | null, more: Expected = {}): Expected => ({
  kunci,
  peran: 'perubahan',
  ...more,
});
const inside = (kunci: string | null, more: Expected = {}): Expected => ({
  kunci,
  peran: 'terkait',
  ...more,
});

const repealed = (kunci: string | null, more: Expected = {}): Expected => ({
  kunci,
  peran: 'dicabut',
  ...more,
});

type Table = readonly (readonly [teks: string, expected: readonly Expected[]])[];

function check(table: Table): void {
  test.each(table)('%s', (teks, expected) => {
    const found = read(teks);
    expect(found.map(({ kunci, peran }) => `${peran} ${kunci}`)).toEqual(
      expected.map(({ kunci, peran }) => `${peran} ${kunci}`),
    );
    expect(found).toMatchObject(expected);
  });
}

describe('standard form', () => {
  check([
    [
      'Undang-Undang Nomor 28 Tahun 2002 tentang Bangunan Gedung;',
      [
        main('uu-28-2002', {
          jenis: 'uu',
          nomor: '28',
          tahun: 2002,
          tentang: 'Bangunan Gedung',
          instansi: null,
          daerah: null,
          kutipan: 'Undang-Undang Nomor 28 Tahun 2002 tentang Bangunan Gedung',
        }),
      ],
    ],
    [
      'Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik;',
      [
        main('pp-96-2012', {
          jenis: 'pp',
          tentang: 'Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
        }),
        inside('uu-25-2009', { tentang: 'Pelayanan Publik' }),
      ],
    ],
    [
      'Peraturan Presiden Republik Indonesia Nomor 97 Tahun 2014 tentang Penyelenggaraan Pelayanan Terpadu Satu Pintu.',
      [
        main('perpres-97-2014', {
          jenis: 'perpres',
          tentang: 'Penyelenggaraan Pelayanan Terpadu Satu Pintu',
        }),
      ],
    ],
    [
      'Peraturan Menteri Sosial Nomor 3 Tahun 2021 Tentang Pengelolaan Data Terpadu Kesejahteraan Sosial',
      [
        main('permensos-3-2021', {
          jenis: 'permen',
          instansi: 'kemensos',
          tentang: 'Pengelolaan Data Terpadu Kesejahteraan Sosial',
        }),
      ],
    ],
    [
      'Peraturan Daerah Kabupaten Klaten Nomor 12 Tahun 2018 tentang Pengelolaan Air Limbah Domestik;',
      [
        main('perda-klaten-12-2018', {
          jenis: 'perda',
          daerah: 'Klaten',
          tentang: 'Pengelolaan Air Limbah Domestik',
        }),
      ],
    ],
    [
      'Peraturan Bupati Sleman Nomor 9 Tahun 2017 tentang Pedoman Pengelolaan Informasi Publik;',
      [main('perbup-sleman-9-2017', { jenis: 'perbup', daerah: 'Sleman' })],
    ],
    [
      'Peraturan Walikota Bima Nomor 35 Tahun 2017 tentang Pelimpahan Sebagian Kewenangan Perizinan dan Non Perizinan.',
      [
        main('perwali-bima-35-2017', {
          jenis: 'perwali',
          daerah: 'Bima',
          tentang: 'Pelimpahan Sebagian Kewenangan Perizinan dan Non Perizinan',
        }),
      ],
    ],
    [
      'Peraturan Komisi Informasi Nomor 11 Tahun 2010 tentang Standar Layanan Informasi Publik.',
      [
        main('perki-11-2010', {
          jenis: 'perlembaga',
          instansi: 'ki',
          tentang: 'Standar Layanan Informasi Publik',
        }),
      ],
    ],
    [
      'Keputusan Presiden Republik Indonesia Nomor 87 Tahun 1999 tentang Rumpun Jabatan Fungsional;',
      [main('keppres-87-1999', { jenis: 'keppres', tentang: 'Rumpun Jabatan Fungsional' })],
    ],
  ]);
});

describe('abbreviated kinds, number and year in short', () => {
  check([
    [
      'UU No. 18 Th. 2009 tentang Peternakan dan Kesehatan Hewan',
      [main('uu-18-2009', { tentang: 'Peternakan dan Kesehatan Hewan' })],
    ],
    [
      'UU No. 24 Tahun 2011 tentang Badan Penyelenggara Jaminan Sosial;',
      [main('uu-24-2011', { tentang: 'Badan Penyelenggara Jaminan Sosial' })],
    ],
    ['UU no 36 tahun 2009 tentang Kesehatan', [main('uu-36-2009', { tentang: 'Kesehatan' })]],
    ['UU N0 25 tahun 2009 tentang Pelayanan Publik', [main('uu-25-2009', { tentang: 'Pelayanan Publik' })]],
    [
      'Permenkes No.80 Tahun 1990 tentang Persyaratan Lingkungan dan Bangunan Hotel',
      [
        main('permenkes-80-1990', {
          instansi: 'kemenkes',
          tentang: 'Persyaratan Lingkungan dan Bangunan Hotel',
        }),
      ],
    ],
    ['Permenkes No. 14 Tahun 2021', [main('permenkes-14-2021', { tentang: null })]],
    [
      'Permenkes Nomor 43 tahun 2016 tentang Standar Pelayanan Minimal bidang Kesehatan.',
      [main('permenkes-43-2016', { tentang: 'Standar Pelayanan Minimal bidang Kesehatan' })],
    ],
    [
      'Undang-Undang RI No. 25 tahun 2009 tentang pelayanan publik',
      [main('uu-25-2009', { tentang: 'pelayanan publik' })],
    ],
    [
      'Undang-undang No.20 tahun 2003 tentang Sistem Pendidikan Nasional;',
      [main('uu-20-2003', { tentang: 'Sistem Pendidikan Nasional' })],
    ],
    [
      'Peraturan BPOM No. 22 Tahun 2018',
      [main('perbpom-22-2018', { jenis: 'perlembaga', instansi: 'bpom' })],
    ],
    [
      'Peraturan Mentei ESDM Nomor 11 Tahun 2009',
      [main('permenesdm-11-2009', { jenis: 'permen', instansi: 'esdm' })],
    ],
    ['Peraturan Bupati Kebumen No. 114 Tahun 2021', [main('perbup-kebumen-114-2021', { daerah: 'Kebumen' })]],
    [
      'Peraturan Daerah No. 6 Tahun 2018 tentang Pengelolaan Air Limbah Domestik',
      [main('perda-6-2018', { daerah: null, tentang: 'Pengelolaan Air Limbah Domestik' })],
    ],
    [
      'Keputusan Dirjen Dikdasmen Depdikbud Nomor 018/Kep/1983',
      [main('kepdirjen-mendikbud-18-1983', { jenis: 'keplembaga', nomor: '18', tahun: 1983 })],
    ],
    [
      '(Pasal 7 ayat (1) Perpres 96/2018)',
      [main('perpres-96-2018', { pasal: '7 ayat (1)', kutipan: 'Perpres 96/2018' })],
    ],
    ['(Pasal 6 ayat (1) Perpres 96/2018)', [main('perpres-96-2018', { pasal: '6 ayat (1)' })]],
  ]);
});

describe('coded numbers', () => {
  check([
    [
      'Permentan No. 64/Permentan/OT.140/9/2007',
      [main('permentan-64-2007', { jenis: 'permen', instansi: 'kementan', nomor: '64', tahun: 2007 })],
    ],
    [
      'Peraturan BPOM Nomor HK.03.1.23.04.12.2206 Tahun 2012',
      [main('perbpom-2206-2012', { instansi: 'bpom', nomor: '2206', tahun: 2012 })],
    ],
    [
      'Peraturan Menteri Pekerjaan Umum dan Perumahan Rakyat Nomor 04/PRT/M/2017 Tahun 2017',
      [main('permenpupr-4-2017', { instansi: 'pupr', nomor: '4', tahun: 2017 })],
    ],
    [
      'Peraturan Menteri Pekerjaan Umum dan Perumahan Rakyat Nomor 29/PRT/M/2018',
      [main('permenpupr-29-2018', { instansi: 'pupr', nomor: '29', tahun: 2018 })],
    ],
    [
      'Keputusan Bupati Ciamis Nomor 061/Kpts.789-Huk/2010',
      [main('kepda-ciamis-61-2010', { jenis: 'kepda', daerah: 'Ciamis', nomor: '61', tahun: 2010 })],
    ],
  ]);
});

describe('gazettes are not rules', () => {
  check([
    [
      '(Lembaran Negara Republik Indonesia Tahun 2009 Nomor 144, Tambahan Lembaran Negara Republik Indonesia Nomor 5063);',
      [],
    ],
    [
      'Undang-undang Nomor 25 tahun 1992 tentang Perkoperasian (Lembaran Negara Republik Indonesia Nomor 116 tahun 1992)',
      [
        main('uu-25-1992', {
          tentang: 'Perkoperasian',
          kutipan: 'Undang-undang Nomor 25 tahun 1992 tentang Perkoperasian',
        }),
      ],
    ],
    [
      'Undang-Undang Nomor 32 Tahun 2004 (Lembaran Negara Tahun 2004 Nomor 125, Tambahan Lembaran Negara Nomor 4437) tentang Pemerintahan Daerah',
      [main('uu-32-2004', { tahun: 2004, tentang: 'Pemerintahan Daerah' })],
    ],
    [
      'Perda Nomor 5 Tahun 2012 tentang Retribusi Jasa Umum (Lembaran Daerah Kabupaten Kutai Timur Tahun 2013 Nomor 7',
      [main('perda-5-2012', { tentang: 'Retribusi Jasa Umum', daerah: null })],
    ],
    ['UU 25/2009 (LN Tahun 2009 No. 112, TLN No. 5038)', [main('uu-25-2009')]],
  ]);
});

describe('amendments and laws inside a title', () => {
  check([
    [
      'Undang-Undang Nomor 23 Tahun 2014 Tentang Pemerintahan Daerah sebagaimana telah diubah beberapa kali terakhir dengan Undang-Undang Nomor 9 Tahun 2015',
      [main('uu-23-2014', { tentang: 'Pemerintahan Daerah' }), amends('uu-9-2015', { tentang: null })],
    ],
    [
      'Peraturan Pemerintah Nomor 59 Tahun 2007 Tentang Kegiatan Usaha Panas Bumi sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 70 Tahun 2010',
      [main('pp-59-2007', { tentang: 'Kegiatan Usaha Panas Bumi' }), amends('pp-70-2010')],
    ],
    [
      'Peraturan Pemerintah Pengganti Undang-Undang Republik Indonesia (PERPPU) Nomor 2 Tahun 2017 tentang Perubahan Atas Undang-Undang Nomor 17 Tahun 2013',
      [
        main('perppu-2-2017', {
          jenis: 'perppu',
          tentang: 'Perubahan Atas Undang-Undang Nomor 17 Tahun 2013',
        }),
        inside('uu-17-2013', { jenis: 'uu' }),
      ],
    ],
    [
      'Undang-Undang Republik Indonesia nomor 16 Tahun 2017 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang nomor 2 Tahun 2017 Menjadi Undang-Undang',
      [
        main('uu-16-2017', {
          tentang:
            'Penetapan Peraturan Pemerintah Pengganti Undang-Undang nomor 2 Tahun 2017 Menjadi Undang-Undang',
        }),
        inside('perppu-2-2017'),
      ],
    ],
    [
      'Peraturan Daerah Kabupaten Klaten Nomor 2 Tahun 2021 tentang Perubahan Ketiga Peraturan Daerah Kabupaten Klaten Nomor 18 Tahun 2011 tentang Retribusi Jasa Umum;',
      [
        main('perda-klaten-2-2021', {
          daerah: 'Klaten',
          tentang:
            'Perubahan Ketiga Peraturan Daerah Kabupaten Klaten Nomor 18 Tahun 2011 tentang Retribusi Jasa Umum',
        }),
        inside('perda-klaten-18-2011', { tentang: 'Retribusi Jasa Umum' }),
      ],
    ],
    [
      'Undang-undang Republik Indonesia Nomor 43 Tahun 1999 Perubahan Undang-undang Nomor 8 Tahun 1974 tentang Pokok-pokok Kepegawaian',
      [main('uu-43-1999'), inside('uu-8-1974', { tentang: 'Pokok-pokok Kepegawaian' })],
    ],
    [
      'Peraturan Daerah Kabupaten Ciamis Nomor 17 Tahun 2008 Tentang Organisasi Perangkat Daerah Kabupaten Ciamis Sebagaimana Telah Diubah Dengan Peraturan Daerah Kabupaten Ciamis Nomor 4 Tahun 2010 Tentang Perubahan Atas Peraturan Daerah Kabupaten Ciamis Nomor 17 Tahun 2008 Tentang Organisasi Perangkat Daerah Kabupaten Ciamis;',
      [
        main('perda-ciamis-17-2008', { tentang: 'Organisasi Perangkat Daerah Kabupaten Ciamis' }),
        amends('perda-ciamis-4-2010'),
        inside('perda-ciamis-17-2008', { tentang: 'Organisasi Perangkat Daerah Kabupaten Ciamis' }),
      ],
    ],
    [
      'Keputusan Kepala Badan Kepegawaian Negara Nomor 12 Tahun 2002 tentang Kenaikan Pangkat PNS sebagaimana diubah dengan Peraturan Pemerintah Nomor 12 Tahun 2002;',
      [main('kepbkn-12-2002', { jenis: 'keplembaga', instansi: 'bkn' }), amends('pp-12-2002')],
    ],
    [
      'Peraturan Pemerintah Nomor 28 Tahun 2011 Tentang Pengelolaan Kawasan Suaka Alam  Dan Kawasan Pelestarian Alam  Sebagaimana Telah Diubah Peraturan Pemerintah Nomor 108 Tahun 2015',
      [
        main('pp-28-2011', { tentang: 'Pengelolaan Kawasan Suaka Alam Dan Kawasan Pelestarian Alam' }),
        amends('pp-108-2015'),
      ],
    ],
    [
      'Sesuai  Peraturan Bupati Kutai Timur  Nomor  92 Tahun 2021  tentang  Perubahan Ketiga Atas Peraturan Bupati Kutai Timur Nomor 26 Tahun 2018 Tentang Tarif Layanan Badan Layanan Umum DaerahRumah Sakit Umum Daerah Kudungga.',
      [
        main('perbup-kutai-timur-92-2021', { daerah: 'Kutai Timur' }),
        inside('perbup-kutai-timur-26-2018', {
          tentang: 'Tarif Layanan Badan Layanan Umum DaerahRumah Sakit Umum Daerah Kudungga',
        }),
      ],
    ],
    [
      '2. Peraturan Pemerintah Nomor 12 Tahun 2002 tentang Perubahan atas Peraturan Pemerintah Nomor 99 Tahun 2000 tentang Kenaikan Pangkat PNS;',
      [main('pp-12-2002'), inside('pp-99-2000', { tentang: 'Kenaikan Pangkat PNS' })],
    ],
    [
      'Peraturan Pemerintah RI Nomor 66 Tahun 2010 tentang Perubahan Atas Peraturan Pemerintah Nomor 17 Tahun 2010 tentang Pengelolaan dan Penyelenggaraan Pendidikan;',
      [main('pp-66-2010'), inside('pp-17-2010', { tentang: 'Pengelolaan dan Penyelenggaraan Pendidikan' })],
    ],
    ['UU No 23 Tahun 2006 jo UU No 24 Tahun 2013', [main('uu-23-2006'), amends('uu-24-2013')]],
    ['UU 23/2006 jo. 24/2013', [main('uu-23-2006'), amends('uu-24-2013', { kutipan: '24/2013' })]],
    [
      'UU Nomor 23 Tahun 2006 tentang Administrasi Kependudukan sebagaimana telah diubah dengan Nomor 24 Tahun 2013',
      [main('uu-23-2006', { tentang: 'Administrasi Kependudukan' }), amends('uu-24-2013')],
    ],
    [
      'UU Nomor 25 Tahun 2009 tentang Pelayanan Publik jo. PP Nomor 96 Tahun 2012',
      [main('uu-25-2009', { tentang: 'Pelayanan Publik' }), main('pp-96-2012')],
    ],
    [
      'UU No 23 Tahun 2006 tentang Administrasi Kependudukan yang telah diperbaharui dengan UU No 24 Tahun 2013',
      [main('uu-23-2006'), amends('uu-24-2013')],
    ],
    [
      'UU No 25 Tahun 2009 tentang Pelayanan Publik Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan UU 25 Tahun 2009',
      [main('uu-25-2009', { tentang: 'Pelayanan Publik' }), main('pp-96-2012'), inside('uu-25-2009')],
    ],
    [
      'UU No 25 Tahun 2009 tentang Pelayanan Publik, PP No 96 Tahun 2012 dan Permenpan RB No 15 Tahun 2014',
      [main('uu-25-2009', { tentang: 'Pelayanan Publik' }), main('pp-96-2012'), main('permenpanrb-15-2014')],
    ],
    [
      'Peraturan Pemerintah Nomor 40 Tahun 2019 tentang Pelaksanaan\nUndang-Undang Nomor 23 Tahun 2006 tentang Administrasi\nKependudukan',
      [main('pp-40-2019'), inside('uu-23-2006')],
    ],
    [
      'Permendagri Nomor 108 dan 109 Tahun 2019',
      [main('permendagri-108-2019'), main('permendagri-109-2019')],
    ],
    [
      'Permendagri No. 108/2019, 109/2019 dan 104/2019',
      [main('permendagri-108-2019'), main('permendagri-109-2019'), main('permendagri-104-2019')],
    ],
  ]);
});

describe('odd spelling and marks', () => {
  check([
    [
      'Undang Undang RI Nomor 11 Tahun 2009 Tentang Kesejahteraan Sosial;',
      [main('uu-11-2009', { tentang: 'Kesejahteraan Sosial' })],
    ],
    [
      'Undang –Undang Republik Indonesia Nomor 25 Tahun 2009 tentang Pelayanan Publik.',
      [
        main('uu-25-2009', {
          kutipan: 'Undang –Undang Republik Indonesia Nomor 25 Tahun 2009 tentang Pelayanan Publik',
        }),
      ],
    ],
    [
      'Undang-Undang RI Nomor 23 Tahun 2014 tentang Pemerintah Daerah;',
      [main('uu-23-2014', { tentang: 'Pemerintah Daerah' })],
    ],
    [
      'Peratuan Menteri Pendidikan Nasional Nomor 41 Tahun 2009',
      [main('permendiknas-41-2009', { jenis: 'permen', instansi: 'dikbud' })],
    ],
    ['Peraturan Pemerintah Pemerintah Nomor 99 Tahun 2000', [main('pp-99-2000')]],
    [
      'Peraturan Menteri Pendidikan dan Kebudayaan Ri Nomor 81 Tahun 2013',
      [main('permendikbud-81-2013', { instansi: 'dikbud' })],
    ],
    [
      'Peraturan Bupati  Sleman  Nomor   50 Tahun 2016',
      [main('perbup-sleman-50-2016', { daerah: 'Sleman' })],
    ],
    ['Peraturan Pemerintah Nomor 25 Tahun 2000', [main('pp-25-2000')]],
    ['9.  Peraturan Bupati Ciamis Nomor 62 Tahun 2008', [main('perbup-ciamis-62-2008')]],
    [
      'Undang-Undang Nomor 29 Tahun 2014 tentang Pengesahan fotokopi ijazah',
      [main('uu-29-2014', { tentang: 'Pengesahan fotokopi ijazah' })],
    ],
    [
      'Undang-undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah',
      [main('uu-32-2004', { tentang: 'Pemerintahan Daerah' })],
    ],
    ['Perda No. 61 Tahun 2015', [main('perda-61-2015', { daerah: null })]],
  ]);
});

describe('abbreviations and codes from outside the collection', () => {
  check([
    ['UU Nomor 43 Tahun 2007 tentang Perpustakaan.', [main('uu-43-2007', { tentang: 'Perpustakaan' })]],
    ['UU No.40 Tahun 2004', [main('uu-40-2004')]],
    ['PP No. 86 Thn 2013', [main('pp-86-2013', { jenis: 'pp' })]],
    ['PerPres No. 12 Thn 2013', [main('perpres-12-2013', { jenis: 'perpres' })]],
    ['PERMENDEGRI NO. 25 TAHUN 2008', [main('permendagri-25-2008', { instansi: 'kemendagri' })]],
    ['(Ps. 186, UUCK No. 11/2020)', [main('uu-11-2020', { pasal: '186' })]],
    [
      'Peraturan Menteri Pendayagunaan Aparatur Negara Nomor 63 / KEP / M.PAN / 7 / 2003',
      [main('kepmenpan-63-2003', { jenis: 'kepmen', instansi: 'panrb', nomor: '63', tahun: 2003 })],
    ],
    [
      'Peraturan Menteri Pendayagunaan Aparatur Negara Nomor per / 20 / M.PAN / 04 / 2006',
      [main('permenpan-20-2006', { jenis: 'permen', instansi: 'panrb' })],
    ],
    [
      'Keputusan Menteri Pendayagunaan Aparatur Negara Nomor : KEP/25/M.PAN/2/2004',
      [main('kepmenpan-25-2004', { jenis: 'kepmen', instansi: 'panrb' })],
    ],
    [
      'Keputusan Menteri Negara Pendayagunaan Aparatur Negara Nomor No 63 KEP/M.PAN/07/2003',
      [main('kepmenpan-63-2003')],
    ],
    [
      'Keputusan Menteri Pendayagunaan Aparatur Negara Nomor KEP/25M. PAN/2/2004',
      [main('kepmenpan-25-2004')],
    ],
    [
      'Staatsblaat Tahun 1926 Nomor 226',
      [main('staatsblad-226-1926', { jenis: 'staatsblad', nomor: '226', tahun: 1926 })],
    ],
    [
      'Undang-Undang Nomor 24 Tahun 2014 Tentang Pemerintahan Daearh',
      [main('uu-24-2014', { tentang: 'Pemerintahan Daearh' })],
    ],
    [
      'Peraturan Menegkop dan UKM RI Nomor : 1 /Per/M.KUKM / I /',
      [main(null, { jenis: 'permen', instansi: 'kemenkopukm', nomor: '1', tahun: null })],
    ],
    [
      'EC (European Council) Regulation No. 1005/2008',
      [main('ec-1005-2008', { jenis: 'lain', nomor: '1005', tahun: 2008 })],
    ],
    ['SE 470/13287/Dukcapil', [main(null, { jenis: 'se', nomor: '470', tahun: null })]],
    ['Undang-Undang Nomor 7 Drt. Tahun 1956', [main('uu-7-1956', { nomor: '7', tahun: 1956 })]],
    [
      'Permenkes Nomor 741/ MENKES/PER/VII /2008',
      [main('permenkes-741-2008', { jenis: 'permen', instansi: 'kemenkes' })],
    ],
    ['Nomor 47 Prp Tahun 1960', [main('perppu-47-1960', { nomor: '47', tahun: 1960 })]],
    [
      'Undang-Undang Nomor 25 Tahun 1956 Jo. Undang-Undang Nomor 21 Tahun 1958',
      [main('uu-25-1956'), amends('uu-21-1958')],
    ],
    [
      'Peraturan Menteri Kelautan dan Perikanan Nomor : PER. 74/MEN/2020',
      [main('permenkp-74-2020', { instansi: 'kkp', nomor: '74', tahun: 2020 })],
    ],
    [
      'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintah Daerah (… Tambahan Lembaran Negara Republik Indonesia Nomor 4437)',
      [main('uu-23-2014', { tahun: 2014, tentang: 'Pemerintah Daerah' })],
    ],
  ]);
});

describe('the strings the pattern of the criteria was tried on', () => {
  check([
    ['Undang-Undang Nomor 25 Tahun 2009', [main('uu-25-2009')]],
    ['UU 24/2013', [main('uu-24-2013')]],
    ['Permendagri No. 108 Tahun 2019', [main('permendagri-108-2019', { instansi: 'kemendagri' })]],
    ['Perda Kota Medan Nomor 3 Tahun 2015', [main('perda-kota-medan-3-2015', { daerah: 'Kota Medan' })]],
    [
      'Perda Kabupaten Kutai Timur No 1 Tahun 2024',
      [main('perda-kutai-timur-1-2024', { daerah: 'Kutai Timur' })],
    ],
    ['PermenPANRB 15/2014', [main('permenpanrb-15-2014', { instansi: 'panrb' })]],
    ['Keputusan Menteri PAN Nomor 63/KEP/M.PAN/7/2003', [main('kepmenpan-63-2003', { instansi: 'panrb' })]],
  ]);
});

describe('legal bases of the real documents', () => {
  check([
    [
      'Peraturan Pemerintah No. 15 tahun 1997 tentang penolakan, pencegahan, pemberantasan dan pengobatan penyakit hewan.',
      [main('pp-15-1997', { tentang: 'penolakan, pencegahan, pemberantasan dan pengobatan penyakit hewan' })],
    ],
    [
      'Permentan No. 64/Permentan/OT.140/9/2007 tentang pedoman Pelayanan Pusat Kesehatan Hewan',
      [main('permentan-64-2007', { tentang: 'pedoman Pelayanan Pusat Kesehatan Hewan' })],
    ],
    [
      '1. Undang-undang Republik Indonesia Nomor 36 Tahun 2009 Tentang Kesehatan (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 144, Tambahan Lembaran Negara Republik Indonesia Nomor 5063);',
      [main('uu-36-2009', { tentang: 'Kesehatan' })],
    ],
    [
      '2.  Undang-undang Republik Indonesia Nomor 44 Tahun 2009 Tentang Rumah Sakit (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 153, Tambahan Lembaran Negara Republik Indonesia Nomor 5072);',
      [main('uu-44-2009', { tentang: 'Rumah Sakit' })],
    ],
    [
      '3.  Undang-undang Republik Indonesia Nomor 32 Tahun 2004 tentang Pemerintahan Daerah;',
      [main('uu-32-2004')],
    ],
    [
      '5.  Peraturan Pemerintah Republik Indonesia Nomor 32 Tahun 1996 Tentang Tenaga Kesehatan (Lembaran Negara Republik Indonesia Tahun 1999 Nomor 49, Tambahan Lembaran Negara Republik Indonesia Nomor 3637);',
      [main('pp-32-1996', { tentang: 'Tenaga Kesehatan' })],
    ],
    [
      '7.  Peraturan Menteri Negara Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 26 Tahun 2011 tentang Pedoman Perhitungan Jumlah Kebutuhan Pegawai Negeri Sipil Untuk Daerah',
      [
        main('permenpanrb-26-2011', {
          instansi: 'panrb',
          tentang: 'Pedoman Perhitungan Jumlah Kebutuhan Pegawai Negeri Sipil Untuk Daerah',
        }),
      ],
    ],
    [
      '10. Keputusan Bupati Ciamis Nomor 061/Kpts.789-Huk/2010 Tentang Pembentukan Tim Penilai Usulan Penetapan Status Pola Pengelolaan Keuangan Badan Layanan Umum Daerah (PPK-BLUD) Pada Rumah Sakit Umum Daerah (RSUD) Kelas C Kabupaten Ciamis;',
      [
        main('kepda-ciamis-61-2010', {
          tentang:
            'Pembentukan Tim Penilai Usulan Penetapan Status Pola Pengelolaan Keuangan Badan Layanan Umum Daerah (PPK-BLUD) Pada Rumah Sakit Umum Daerah (RSUD) Kelas C Kabupaten Ciamis',
        }),
      ],
    ],
    [
      'Undang Undang RI Nomor 13 Tahun 2011 Tentang Penanganan Fakir Miskin;',
      [main('uu-13-2011', { tentang: 'Penanganan Fakir Miskin' })],
    ],
    [
      'Peraturan Pemerintah Nomor 39 Tahun 2012 Tentang Penyelenggaraan Kesejahteraan  Sosial;',
      [main('pp-39-2012', { tentang: 'Penyelenggaraan Kesejahteraan Sosial' })],
    ],
    [
      '1. Peraturan Pemerintah Pemerintah Nomor 99 Tahun 2000 tentang Kenaikan Pangkat PNS;',
      [main('pp-99-2000', { tentang: 'Kenaikan Pangkat PNS' })],
    ],
    [
      'Peraturan Bupati Kebumen No. 114 Tahun 2021 tentang Uraian Tugas Jabatan Non Struktural pada Bidang Kawasan Permukiman',
      [main('perbup-kebumen-114-2021')],
    ],
    [
      'Peraturan Bupati Kebumen No. 52 Tahun 2018 tentang Pembentukan Susunan Organisasi dan Tata Kerja UPTD Pengelolaan Air Limbah',
      [main('perbup-kebumen-52-2018')],
    ],
    [
      'Peraturan Daerah No. 4 Tahun 2019 tentang Retribusi Pemakaian Kekayaan Daerah',
      [main('perda-4-2019', { tentang: 'Retribusi Pemakaian Kekayaan Daerah' })],
    ],
    [
      'Permenkes No. 14 Tahun 2021 tentang Standar Kegiatan Usaha dan Produk pada Penyelenggaraan Perizinan Berusaha Berbasis Risiko Sektor Kesehatan',
      [main('permenkes-14-2021')],
    ],
    [
      'Peraturan BPOM No. 10 Tahun 2021 tentang Standar Kegiatan Usaha dan Produk Pada Penyelenggaraan Perizinan Berusaha Berbasis Risiko Sektor Obat dan Makanan',
      [main('perbpom-10-2021', { instansi: 'bpom' })],
    ],
    [
      'Peraturan BPOM Nomor HK.03.1.23.04.12.2206 Tahun 2012 tentang Cara Produksi Pangan yang Baik untuk Industri Rumah Tangga (CPPB-IRT)',
      [
        main('perbpom-2206-2012', {
          tentang: 'Cara Produksi Pangan yang Baik untuk Industri Rumah Tangga (CPPB-IRT)',
        }),
      ],
    ],
    [
      'Peraturan Menteri Kesehatan Nomor 28 tahun 2014 tentang Pedoman Pelaksanaan Program Jaminan Kesehatan Nasional;',
      [main('permenkes-28-2014', { instansi: 'kemenkes' })],
    ],
    [
      'Peraturan Bupati Kediri Nomor 1 Tahun 2023 Tentang Pedoman Penyelenggaraan Pembiayaan Pelayanan Kesehatan Di Luar Cakupan Jaminan Kesehatan Nasional di Kabupaten Kediri.',
      [main('perbup-kediri-1-2023', { daerah: 'Kediri' })],
    ],
    [
      'Peraturan Pemerintah Nomor 2 Tahun 2018 tentang Standar Pelayanan Minimal;',
      [main('pp-2-2018', { tentang: 'Standar Pelayanan Minimal' })],
    ],
    [
      'Peraturan Menteri Pekerjaan Umum dan Perumahan Rakyat Nomor 04/PRT/M/2017 Tahun 2017 tentang Penyelenggaraan Sistem Pengelolaan Air Limbah Domestik;',
      [main('permenpupr-4-2017', { tentang: 'Penyelenggaraan Sistem Pengelolaan Air Limbah Domestik' })],
    ],
    [
      'Peraturan Bupati Klaten Nomor 65 Tahun 2021 tentang Kedudukan Susunan Organisasi Tugas dan Fungsi serta Tata Kerja DPUPR; dan',
      [
        main('perbup-klaten-65-2021', {
          tentang: 'Kedudukan Susunan Organisasi Tugas dan Fungsi serta Tata Kerja DPUPR',
        }),
      ],
    ],
    [
      'Peraturan Bupati Klaten Nomor 76 Tahun 2021 tentang UPTD Pengelola Air Limbah Domestik.',
      [main('perbup-klaten-76-2021')],
    ],
    ['Undang-Undang RI Nomor 20 Tahun 2003 tentang Sistem Pendidikan Nasional;', [main('uu-20-2003')]],
    [
      'Peraturan Pemerintah Nomor 31 Tahun 2006 tentang Sistem Pelatihan Kerja Nasional;',
      [main('pp-31-2006')],
    ],
    [
      'Peraturan Menteri Pendidikan Nasional RI Nomor 49 Tahun 2007 tentang Standar Pengelolaan Pendidikan oleh Satuan Pendidikan Nonformal;',
      [main('permendiknas-49-2007')],
    ],
    [
      'Peraturan Menteri Pendidikan dan Kebudayaan RI Nomor 90 Tahun 2014 tentang standar Kualifikasi dan Kompetensi Instruktur Pada Kursus dan Pelatihanl;',
      [main('permendikbud-90-2014')],
    ],
    [
      'Peraturan Menteri Pendidikan dan Kebudayaan RI Nomor 25 Tahun 2018 tentang Perizinan Berusaha Terintegrasi Secara Elektronik;',
      [main('permendikbud-25-2018')],
    ],
    [
      'Peraturan Bupati Kotawaringin Timur Nomor 31 Tahun 2017 tentang Pendelegasian Kewenangan Penerbitan Perizinan dan Non Perizinan',
      [main('perbup-kotawaringin-timur-31-2017', { daerah: 'Kotawaringin Timur' })],
    ],
    [
      'Undang-Undang Nomor 21 Tahun 2014 Tentang Panas Bumi;',
      [main('uu-21-2014', { tentang: 'Panas Bumi' })],
    ],
    [
      'Peraturan Mentei ESDM Nomor 11 Tahun 2009 Tentang Pedoman Penyelenggaraan Kegiatan Usaha Panas Bumi',
      [main('permenesdm-11-2009', { tentang: 'Pedoman Penyelenggaraan Kegiatan Usaha Panas Bumi' })],
    ],
    [
      'Peraturan Bupati Kutai Barat Nomor 28 Tahun 2017 Tentang Tugas Pokok, Fungsi dan Uraian Tugas Jabatan Struktural pada Dinas Daerah Kabupaten Kutai Barat',
      [
        main('perbup-kutai-barat-28-2017', {
          daerah: 'Kutai Barat',
          tentang:
            'Tugas Pokok, Fungsi dan Uraian Tugas Jabatan Struktural pada Dinas Daerah Kabupaten Kutai Barat',
        }),
      ],
    ],
    [
      'Undang-Undang Nomor 29 Tahun 2014 tentang Pengesahan fotokopi ijazah/surat tanda tamat belajar surat keterangan pengganti ijazah/surat tanda tamat belajar dan penerbitan surat keterangan pengganti ijazah/tanda tamat belajar SD dan SMP.',
      [
        main('uu-29-2014', {
          tentang:
            'Pengesahan fotokopi ijazah/surat tanda tamat belajar surat keterangan pengganti ijazah/surat tanda tamat belajar dan penerbitan surat keterangan pengganti ijazah/tanda tamat belajar SD dan SMP',
        }),
      ],
    ],
    [
      'Undang-undang Republik Indonesia Nomor 17 Tahun 2013 tentang Organisasi kemasyarakatan.',
      [main('uu-17-2013', { tentang: 'Organisasi kemasyarakatan' })],
    ],
    [
      'Peraturan Bupati Sekadau Nomor 54 Tahun 2016 tentang kedudukan, Susunan Organisasi, Tugas Fungsi Serta Tata Kerja Badan Kesatuan Bangsa dan Politik',
      [
        main('perbup-sekadau-54-2016', {
          tentang:
            'kedudukan, Susunan Organisasi, Tugas Fungsi Serta Tata Kerja Badan Kesatuan Bangsa dan Politik',
        }),
      ],
    ],
    [
      'Peraturan Kepala Badan Pertanahan Nasional Republik Indonesia Nomor 2 Tahun 2011 Tentang Pedoman pertimbangan teknis pertanahan',
      [
        main('perbpn-2-2011', {
          jenis: 'perlembaga',
          instansi: 'bpn',
          tentang: 'Pedoman pertimbangan teknis pertanahan',
        }),
      ],
    ],
  ]);
});

describe('rules cited as the basis of a fee', () => {
  check([
    [
      'Umum : Peraturan Bupati Kapuas Nomor 24 Tahun 2014',
      [main('perbup-kapuas-24-2014', { daerah: 'Kapuas' })],
    ],
    ['JKN : PMK Nomor 64 Tahun 2016', [main('permenkes-64-2016', { jenis: 'permen', instansi: 'kemenkes' })]],
    [
      '1. Umum : Perda No. 03 Th 2015\n2. JKN : Permenkes No. 59 Th 2014',
      [main('perda-3-2015', { nomor: '3' }), main('permenkes-59-2014')],
    ],
    [
      'a. Pasien Umum / Bayar Tunai: Sesuai Peraturan Bupati Kutai Kartanegara Nomor 43 Tahun 2015 b. Pasien JKN: Permenkes Nomor 4 Tahun 2017',
      [main('perbup-kutai-kartanegara-43-2015', { daerah: 'Kutai Kartanegara' }), main('permenkes-4-2017')],
    ],
    ['Perda Kabupaten Kutai Kartanegara No 1 tahun 2024', [main('perda-kutai-kartanegara-1-2024')]],
    [
      'Bagi Pasien Non Jaminan Kesehatan Tarif Sesuai dengan Perda Kabupaten Penajam Paser Utara tentang Retribusi no 8 tahun 2018 tentang Retribusi Pelayanan Kesehatan di',
      [
        main('perda-penajam-paser-utara-8-2018', {
          daerah: 'Penajam Paser Utara',
          nomor: '8',
          tahun: 2018,
          tentang: 'Retribusi Pelayanan Kesehatan di',
        }),
      ],
    ],
    [
      'Sesuai dengan Peraturan Daerah Kota Salatiga Nomor 7 Tahun 2021 tentang retribusi Pelayanan Tera/ Tera Ulang',
      [
        main('perda-kota-salatiga-7-2021', {
          daerah: 'Kota Salatiga',
          tentang: 'retribusi Pelayanan Tera/ Tera Ulang',
        }),
      ],
    ],
    [
      'Tarif layanan Peraturan Bupati Nomor 8 Tahun 2023 tentang Pajak Daerah dan Retribusi Daerah dengan lampiran Struktur dan besarnya tarif retribusi jasa umum',
      [main('perbup-8-2023', { daerah: null, tentang: 'Pajak Daerah dan Retribusi Daerah' })],
    ],
    ['Terlampir(sesuai Perda No. 61 Tahun 2015)', [main('perda-61-2015')]],
    [
      'Pengurusan dan penerbitan Dokumen Kependudukan tidak dipungut biaya. (Sesuai dengan Pasal 101 Peraturan Daerah Kabupaten Sanggau 10/2017)',
      [main('perda-sanggau-10-2017', { daerah: 'Sanggau', pasal: '101' })],
    ],
    [
      'Biaya /tarif Sesuai tarif PNBP fungsional berdasarkan Peraturan Pemerintah Nomor 22 tahun 2023',
      [main('pp-22-2023')],
    ],
    [
      'mengacu pada Peraturan Pemerintah Nomor 75 Tahun 2015 tentang Jenis dan Tarif Atas Jenis Penerimaan Negara Bukan Pajak (PNBP)',
      [main('pp-75-2015', { tentang: 'Jenis dan Tarif Atas Jenis Penerimaan Negara Bukan Pajak (PNBP)' })],
    ],
  ]);
});

describe('more of what agencies write', () => {
  check([
    ['UU No. 24 Tahun 2013 jo UU No. 23 Tahun 2006', [main('uu-24-2013'), main('uu-23-2006')]],
    ['PP No 43 tahun 2014 jo PP No 47 Tahun 2015', [main('pp-43-2014'), amends('pp-47-2015')]],
    ['UU No. 7 Tahun 2021 (UU Harmonisasi Peraturan Perpajakan)', [main('uu-7-2021')]],
    ['Undang-Undang (UU) Nomor 25 Tahun 2009', [main('uu-25-2009')]],
    [
      'Peraturan Daerah (Perda) Kabupaten Jember Nomor 4 Tahun 2011',
      [main('perda-jember-4-2011', { daerah: 'Jember' })],
    ],
    [
      'Undang-UndangNomor 25Tahun2009tentang Pelayanan Publik',
      [main('uu-25-2009', { tentang: 'Pelayanan Publik' })],
    ],
    [
      '1. UU No. 25 Tahun 20092. PP No. 96 Tahun 20123. Perda 5/2012',
      [main('uu-25-2009'), main('pp-96-2012'), main('perda-5-2012')],
    ],
    ['UU Cipta Kerja Nomor 11 Tahun 2020', [main('uu-11-2020', { tentang: 'Cipta Kerja' })]],
    ['uu no 25 tahun 2009, pp no 96 tahun 2012', [main('uu-25-2009'), main('pp-96-2012')]],
    ['Perbup No.65/2018 Kab. Lumajang', [main('perbup-lumajang-65-2018', { daerah: 'Lumajang' })]],
    [
      'Perda Nomor 1 Tahun 2024 Kabupaten Kutai Timur tentang Pajak Daerah dan Retribusi Daerah',
      [
        main('perda-kutai-timur-1-2024', {
          daerah: 'Kutai Timur',
          tentang: 'Pajak Daerah dan Retribusi Daerah',
        }),
      ],
    ],
    [
      'Peraturan Daerah Istimewa Yogyakarta Nomor 4 Tahun 2014',
      [main('perda-daerah-istimewa-yogyakarta-4-2014', { daerah: 'Daerah Istimewa Yogyakarta' })],
    ],
    ['Peraturan Bupati Lima Puluh Kota Nomor 5 Tahun 2019', [main('perbup-lima-puluh-kota-5-2019')]],
    [
      'Peraturan Wali Kota Samarinda Nomor 12 Tahun 2020',
      [main('perwali-samarinda-12-2020', { daerah: 'Samarinda' })],
    ],
    ['Perda Provinsi Kalimantan Timur No. 3 Tahun 2012', [main('perda-kalimantan-timur-3-2012')]],
    [
      'Qanun Aceh Nomor 8 Tahun 2008 tentang Pelayanan Publik',
      [main('perda-aceh-8-2008', { jenis: 'perda' })],
    ],
    ['Peraturan Desa Sukamaju Nomor 3 Tahun 2020', [main('perdes-sukamaju-3-2020', { jenis: 'perdes' })]],
    ['Instruksi Presiden Nomor 4 Tahun 2025', [main('inpres-4-2025', { jenis: 'inpres' })]],
    [
      'Surat Edaran Menteri Dalam Negeri Nomor 470/327/SJ tanggal 17 Januari 2014',
      [main('se-mendagri-470-2014', { jenis: 'se', instansi: 'kemendagri', tahun: 2014 })],
    ],
    [
      'Keputusan Kepala Dinas Kesehatan Kabupaten Kediri Nomor 440/1234/2019',
      [main('sk-kediri-440-2019', { jenis: 'sk' })],
    ],
    ['Permenkes Nomor 128/Menkes/SK/II/2004', [main('kepmenkes-128-2004', { jenis: 'kepmen' })]],
    [
      'Keputusan Menteri Kesehatan Nomor HK.01.07/MENKES/1128/2022 tentang Standar Akreditasi Rumah Sakit',
      [main('kepmenkes-1128-2022', { nomor: '1128' })],
    ],
    [
      'Peraturan Menteri Perhubungan Nomor PM 26 Tahun 2015',
      [main('permenhub-26-2015', { instansi: 'kemenhub' })],
    ],
    [
      'Permenkes No 5 Tahun 2020 tentang Rumah Sakit Kelas C',
      [main('permenkes-5-2020', { tentang: 'Rumah Sakit Kelas C' })],
    ],
    [
      'Pasal 18 ayat (6) UUD 1945',
      [main('uud-1945', { jenis: 'uud', nomor: null, tahun: 1945, pasal: '18 ayat (6)' })],
    ],
    ['UU Nomor 24 Tahun 2013 Pasal 79A', [main('uu-24-2013', { pasal: '79A' })]],
    ['UU Nomor l5 Tahun 2O14', [main('uu-15-2014')]],
    [
      'Undang-Undang Gangguan (HO) Staatsblad Tahun 1926 Nomor 226 sebagaimana diubah dengan Staatsblad Tahun 1940 Nomor 450',
      [main('staatsblad-226-1926'), amends('staatsblad-450-1940')],
    ],
    [
      'Pasal 25 Undang-Undang Nomor 25 Tahun 2007 tentang Penanaman Modal, Pasal 9 Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
      [main('uu-25-2007', { pasal: '25', tentang: 'Penanaman Modal' }), main('uu-25-2009', { pasal: '9' })],
    ],
    [
      'Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan',
      [main('uu-12-2011', { tentang: 'Pembentukan Peraturan Perundang-undangan' })],
    ],
  ]);
});

describe('incomplete citations', () => {
  check([
    [
      'UU Pelayanan Publik',
      [main(null, { jenis: 'uu', nomor: null, tahun: null, kutipan: 'UU Pelayanan Publik' })],
    ],
    ['Sesuai Perda', [main(null, { jenis: 'perda', daerah: null, kutipan: 'Perda' })]],
    ['7 | Tindakan | Sesuai PERDA', [main(null, { jenis: 'perda' })]],
    ['Berdasarkan Peraturan Daerah', [main(null, { jenis: 'perda', kutipan: 'Peraturan Daerah' })]],
    ['Retribusi dipungut Berdasarkan Peraturan Daerah', [main(null, { jenis: 'perda' })]],
    ['peraturan yang berlaku', [main(null, { jenis: 'lain' })]],
    ['Sesuai ketentuan yang berlaku', [main(null, { jenis: 'lain', kutipan: 'ketentuan yang berlaku' })]],
    ['sesuai dengan peraturan perundang-undangan yang berlaku', [main(null, { jenis: 'lain' })]],
    [
      'Perda Kabupaten Banyuwangi tentang Retribusi Jasa Umum',
      [main(null, { jenis: 'perda', daerah: 'Banyuwangi' })],
    ],
    [
      'Peraturan Menteri Kesehatan tentang Puskesmas',
      [main(null, { jenis: 'permen', instansi: 'kemenkes' })],
    ],
    [
      '- Biaya pengurusan Surat Keterangan Kematian atau Surat Keterangan Mayat berdasarkan perda RP. 25.000,-',
      [main(null, { jenis: 'perda', nomor: null, tahun: null, daerah: null, kutipan: 'perda' })],
    ],
    ['Sesuai Perda yang berlaku', [main(null, { jenis: 'perda', daerah: null })]],
    ['Perda No .... Tahun 2024', [main(null, { jenis: 'perda', nomor: null, tahun: 2024 })]],
    [
      'PMK Nomor 113 Tahun 2012',
      [main(null, { jenis: 'permen', instansi: null, nomor: '113', tahun: 2012 })],
    ],
    ['PMK Nomor 25 Tahun 2019 tentang Penerapan Manajemen Risiko Kesehatan', [main('permenkes-25-2019')]],
  ]);
});

describe('words that look like citations and are none', () => {
  check([
    ['Sesuai dengan Tarif CSSD RSUD Ciamis tahun 2020', []],
    ['Surat Keputusan Menteri Sosial', []],
    ['petikan Keputusan Presiden tentang Pewarganegaraan', []],
    ['Fotokopi SK CPNS', []],
    ['SK Susunan Pengurus di Daerah', []],
    ['Surat Keputusan Pengesahan Status Badan Hukum dari KEMENKUMHAM RI/Pemerintah', []],
    ['Surat Keputusan Penetapan Kembali Tanggal Jatuh Tempo', []],
    ['Surat pernyataan kesanggupan mentaati peraturan.', []],
    ['4) Fotokopi sah keputusan dalam pangkat terakhir ;', []],
    ['Peserta PBI dan Non PBI', []],
    ['Perusahaan PMA/PMDN', []],
    ['Dinas Perdagangan', []],
    ['Pelaksanaan tugas sesuai dengan tupoksi', []],
    ['Raperda tentang Retribusi', []],
    ['Fotokopi SK pangkat terakhir, No. HP 08123456789', []],
    ['Standar Pelayanan Minimal 2018', []],
    ['3 hari kerja se-Kabupaten Kutai Timur', []],
  ]);
});

describe('officials and their decrees', () => {
  const decree = (kunci: string, more: Expected = {}) => [main(kunci, { jenis: 'sk', ...more })];
  check([
    ['Kep. Kadisdik No 800/115/2023', decree('sk-800-2023', { nomor: '800' })],
    ['Kpts. Walikota Bitung No. 188.45/HKM/SK/94/2020', [main('kepda-bitung-188-2020', { jenis: 'kepda' })]],
    ['Kpts Camat Sukamaju No 138/22/2021', decree('sk-138-2021')],
    ['Kep. Ka. Puskesmas No. 440/05/2022', decree('sk-440-2022')],
    ['Kep. Bupati Sleman No 5/Kep.KDH/A/2019', [main('kepda-sleman-5-2019', { daerah: 'Sleman' })]],
    ['SK Direktur RSUD No. 445/12/2020', decree('sk-445-2020')],
    ['SK Kadis Kominfo Nomor 188/3/2022', decree('sk-188-2022')],
    ['SK. Lurah No 145/01/2024', decree('sk-145-2024')],
    ['SK Kades No. 141/05/2020', decree('sk-141-2020')],
    ['Kepkades No 3 Tahun 2020', decree('sk-3-2020')],
    ['Kep. Rektor No 12/UN/2019', decree('sk-12-2019')],
    ['Kep Dirjen Dukcapil No 470/1/2019', [main('kepdirjen-470-2019', { jenis: 'keplembaga' })]],
    ['SE Kadinkes No. 440/99/2021', [main('se-440-2021', { jenis: 'se' })]],
    ['SE Sekda No. 0821/4455/6677 Tahun 2022', [main('se-821-2022', { nomor: '821' })]],
    ['SE Dirjen Dukcapil No 471.14/10 Tahun 2020', [main('se-471-2020', { jenis: 'se' })]],
    ['SE Ka. BKN No. 2/SE/VII/2019', [main('se-2-2019', { jenis: 'se' })]],
    ['SE Sekjen Kemenkes No HK.02/III/2021', [main('se-2-2021', { nomor: '2', tahun: 2021 })]],
    ['Pengarusutamaan gender di Kep. Seribu', []],
    ['Diketahui Kep. Lingkungan setempat', []],
  ]);
});

describe('numbers and years in their shortest form', () => {
  check([
    ['UU 24/13', [main('uu-24-2013')]],
    ['UU 24/13 ttg perubahan UU 23/06 (Adminduk)', [main('uu-24-2013'), inside('uu-23-2006')]],
    ['UU 23/06 jo 24/13', [main('uu-23-2006'), amends('uu-24-2013')]],
    ['PP No. 9/75', [main('pp-9-1975')]],
    ['PP 53/10 dan PP 11/17', [main('pp-53-2010'), main('pp-11-2017')]],
    ['Permenkes 43/19', [main('permenkes-43-2019')]],
    ['Perda 5/12 ttg Retribusi', [main('perda-5-2012', { tentang: 'Retribusi' })]],
    ['UU No. 20/03 ttg Sisdiknas', [main('uu-20-2003', { tentang: 'Sisdiknas' })]],
    ['Perpres 96/18', [main('perpres-96-2018')]],
    ['UU no 14 th 08', [main('uu-14-2008')]],
    ['Perbup 12/\u200921', [main('perbup-12-2021')]],
    ['UU 8/99 (Perlindungan Konsumen)', [main('uu-8-1999')]],
    ['Surat Edaran Mendagri No 470/12', [main(null, { nomor: '470', tahun: null })]],
    ['Keputusan Bupati Nomor 188/45', [main(null, { nomor: '188', tahun: null })]],
    ['Perda No. 6 Tahun 2O1I', [main('perda-6-2011')]],
    ['PP No 4O Th 2O19', [main('pp-40-2019')]],
    ['UUD 1945 Pasal 28I', [main('uud-1945', { pasal: '28I' })]],
  ]);
});

describe('rules with names of their own', () => {
  check([
    ['TAP MPR No. XI/MPR/1998', [main('tap-mpr-xi-1998', { jenis: 'lain', nomor: 'XI' })]],
    ['Ketetapan MPR Nomor VI/MPR/2001', [main('tap-mpr-vi-2001')]],
    ['TAP MPR RI VII/2000', [main('tap-mpr-vii-2000')]],
    ['TAP MPRS No XX/MPRS/1966', [main('tap-mpr-xx-1966')]],
    ['Putusan MK No. 46/PUU-VIII/2010', [main('putusan-mk-46-2010', { jenis: 'lain' })]],
    ['Putusan Mahkamah Konstitusi Nomor 18/PUU-XVII/2019', [main('putusan-mk-18-2019')]],
    ['Putusan MK 97/PUU-XIV/2016 tentang kolom agama', [main('putusan-mk-97-2016')]],
    ['Putusan MA No 57 P/HUM/2019', [main('putusan-ma-57-2019')]],
    ['Salinan putusan pengadilan', []],
    ['Per. BPOM RI No 22 Tahun 2018 (SPP-IRT)', [main('perbpom-22-2018')]],
    ['Per. Kepala BKN No 5 Tahun 2019', [main('perbkn-5-2019')]],
    ['Per. Ka. BPOM No. 1 Th 2022', [main('perbpom-1-2022')]],
    ['Per BKPM No 4/2021', [main('perbkpm-4-2021')]],
    ['Per. Dirjen Pajak No PER-04/PJ/2020', [main('perdirjen-4-2020')]],
    ['Rp 5.000 per kepala keluarga No 3', []],
    ['Stbl. 1933 : 75', [main('staatsblad-75-1933')]],
    ['Stb. 1849:25', [main('staatsblad-25-1849')]],
    ['UU tentang Pemerintahan Daerah Tahun 2014', [main(null, { nomor: null, tahun: 2014 })]],
    ['Perda tentang Retribusi Jasa Umum Tahun 2011', [main(null, { tahun: 2011 })]],
    ['Perda tentang APBD Tahun 2024', [main(null, { tahun: null })]],
  ]);
});

describe('rules joined to the one before', () => {
  check([
    [
      'Kepmenpan No. 63/KEP/M.PAN/7/2003 dan KEP/25/M.PAN/2/2004',
      [main('kepmenpan-63-2003'), main('kepmenpan-25-2004')],
    ],
    [
      'Kepmenkes 129/Menkes/SK/II/2008 dan 856/Menkes/SK/IX/2009',
      [main('kepmenkes-129-2008'), main('kepmenkes-856-2009')],
    ],
    ['sesuai UU dan PP yang berlaku', [main(null, { jenis: 'uu' }), main(null, { jenis: 'pp' })]],
    ['Berdasarkan UU, PP dan Perda', [main(null), main(null), main(null)]],
    [
      'UU 23/2006 sebagaimana diubah dengan UU 24/2013 tentang Perubahan Adminduk dan UU 11/2020 tentang Cipta Kerja',
      [main('uu-23-2006'), amends('uu-24-2013'), amends('uu-11-2020')],
    ],
    [
      'Perda 1 Tahun 2010 yang diubah dengan Perda No 5 Tahun 2012 tentang Perubahan Pertama dan terakhir dengan Perda No 7 Tahun 2015',
      [main('perda-1-2010'), amends('perda-5-2012'), amends('perda-7-2015')],
    ],
    [
      'UU 23/2006 sebagaimana diubah dengan UU 24/2013 tentang Adminduk dan UU 25/2009 tentang Pelayanan Publik',
      [main('uu-23-2006'), amends('uu-24-2013'), main('uu-25-2009')],
    ],
    [
      'UU 23/2006 sebagaimana diubah dengan UU 24/2013 tentang Adminduk dan PP 40/2019 tentang Pelaksanaan',
      [main('uu-23-2006'), amends('uu-24-2013'), main('pp-40-2019')],
    ],
  ]);
});

describe('a title ends where a payer or a price begins', () => {
  const titled = (tentang: string) => [main('perda-5-2012', { tentang })];
  const perda = 'Perda No 5 Tahun 2012 tentang';
  check([
    [`${perda} Retribusi Pelayanan Kesehatan BPJS gratis`, titled('Retribusi Pelayanan Kesehatan')],
    [`${perda} Retribusi, BPJS: gratis`, titled('Retribusi')],
    [`${perda} Retribusi Jasa Umum Rp 5.000`, titled('Retribusi Jasa Umum')],
    [`${perda} Retribusi dan pasien BPJS gratis`, titled('Retribusi')],
    [`${perda} Retribusi, gratis untuk BPJS`, titled('Retribusi')],
    [`${perda} Retribusi tidak dipungut biaya`, titled('Retribusi')],
    [`${perda} Retribusi 25.000/orang`, titled('Retribusi')],
    [`${perda} Retribusi sebesar Rp. 2.500,-`, titled('Retribusi')],
    [`${perda} Tarif Puskesmas, untuk WNA Rp 50.000`, titled('Tarif Puskesmas')],
    [`${perda} Tarif sedangkan peserta JKN tidak membayar`, titled('Tarif')],
    [`${perda} Pelayanan Kesehatan Gratis`, titled('Pelayanan Kesehatan Gratis')],
    [
      `${perda} Pelayanan Kesehatan bagi Pasien Umum dan Peserta BPJS`,
      titled('Pelayanan Kesehatan bagi Pasien Umum dan Peserta BPJS'),
    ],
  ]);
});

describe('places', () => {
  const corpus = [
    '1. Umum : Perda No. 03 Th 2015\n2. JKN : Permenkes No. 59 Th 2014',
    'Undang –Undang Republik Indonesia Nomor 25 Tahun 2009 tentang Pelayanan Publik.',
    'UU 23/2006 jo. 24/2013; sesuai peraturan yang berlaku',
    '(Pasal 7 ayat (1) Perpres 96/2018)',
  ];

  test('the quotation is the text at its place, also inside a longer value', () => {
    for (const teks of corpus) {
      const base = 37;
      for (const { kutipan, asal } of readSitasi({
        teks,
        asal: { berkas: 2, jalur: '/layanan/0/biaya_tarif', dari: base, sampai: base + teks.length },
      })) {
        expect(teks.slice(asal.dari - base, asal.sampai - base)).toBe(kutipan);
        expect(asal).toMatchObject({ berkas: 2, jalur: '/layanan/0/biaya_tarif' });
      }
    }
  });

  test('any text gives exact places and keys of the register form', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Undang-Undang',
        'UU',
        'Perda Kabupaten Kutai Timur',
        'Permenkes',
        'Nomor',
        'No.',
        '25',
        '63/KEP/M.PAN/7/2003',
        'Tahun 2009',
        '/2018',
        'tentang Pelayanan Publik',
        'sebagaimana telah diubah dengan',
        '(Lembaran Negara Tahun 2009 Nomor 1)',
        ';',
        '\n',
        ' – ',
        '(',
        ')',
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const teks = pieces.join(' ');
        for (const { kutipan, asal, kunci } of read(teks)) {
          expect(teks.slice(asal.dari, asal.sampai)).toBe(kutipan);
          expect(kutipan).toBe(kutipan.trim());
          if (kunci !== null) expect(kunci).toMatch(/^[a-z]+(?:-[a-z0-9]+)*-\d{4}$/u);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('laws named only because they no longer hold', () => {
  check([
    [
      'Peraturan Pemerintah Nomor 28 Tahun 2024 tentang Peraturan Pelaksanaan Undang-Undang Nomor 17 Tahun 2023 (mencabut antara lain PP Nomor 47 Tahun 2021)',
      [main('pp-28-2024'), inside('uu-17-2023'), repealed('pp-47-2021')],
    ],
    ['PP Nomor 57 Tahun 2021 (yang mencabut PP 19/2005)', [main('pp-57-2021'), repealed('pp-19-2005')]],
    [
      'PP 5/2021 sebagai pengganti PP 24/2018 dan Perpres 91/2017',
      [main('pp-5-2021'), repealed('pp-24-2018'), repealed('perpres-91-2017')],
    ],
    ['PerKI 1/2021 (menggantikan PerKI 1/2010)', [main('perki-1-2021'), repealed('perki-1-2010')]],
    ['Mencabut Perpres 25/2008', [repealed('perpres-25-2008')]],
    ['PP 24/2018 dicabut dan dinyatakan tidak berlaku', [repealed('pp-24-2018')]],
    ['UU 25/2009, maka izin gangguan dinyatakan tidak berlaku', [main('uu-25-2009')]],
    ['UU 32/2004; UU 28/2009', [main('uu-32-2004'), main('uu-28-2009')]],
  ]);
});

describe('a circular of an official, without number', () => {
  check([
    ['SE Bupati tentang UHC', [main(null, { jenis: 'se', nomor: null })]],
    ['rapat se kabupaten tentang UHC', []],
  ]);
});
