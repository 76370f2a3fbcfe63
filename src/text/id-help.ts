/** Indonesian help of the commands and their options. */

export const idHelp = {
  description:
    'Auditor standar pelayanan publik: membaca standar pelayanan OPD, menilainya terhadap UU 25/2009 dan ukuran Ombudsman RI, dan menunjukkan apa yang perlu diperbaiki dahulu.',
  /** Headings and words of commander's help, by its own English. */
  titles: {
    'Usage:': 'Cara pakai:',
    'Options:': 'Pilihan:',
    'Global Options:': 'Pilihan umum:',
    'Arguments:': 'Argumen:',
    'Commands:': 'Perintah:',
  } as Readonly<Record<string, string>>,
  usageOptions: '[pilihan]',
  usageCommand: '[perintah]',
  displayHelp: 'tampilkan bantuan ini',
  displayCommandHelp: 'tampilkan bantuan sebuah perintah',
  displayVersion: 'tampilkan versi patuh',
  defaultValue: (value: string) => `bawaan: ${value}`,
  examples: 'Contoh:',
  exitCodes: 'Kode keluar:',
  exitCode: {
    0: 'lulus',
    1: 'ada batas lulus yang belum dipenuhi',
    2: 'ada yang tidak dapat diperiksa, atau perintah salah tulis',
    3: 'kesalahan program patuh',
  },
  commands: {
    audit: 'periksa dokumen standar pelayanan, nilai, dan tunjukkan apa yang perlu diperbaiki dahulu',
    explain: 'jelaskan satu kriteria atau ukuran penilaian: hukumnya, contohnya, dan hitungannya',
    criteria: 'tampilkan semua kriteria',
    instruments: 'tampilkan ukuran penilaian, atau rincian salah satunya',
    read: 'tunjukkan bagaimana patuh memahami teks sebuah komponen (fakta sebagai JSON)',
    law: 'tunjukkan apa yang diketahui patuh tentang sebuah peraturan: masih berlaku atau tidak, dan penggantinya',
    schema: 'cetak JSON Schema untuk penyunting teks atau program lain',
    init: 'buat naskah awal standar pelayanan untuk diisi, dengan petunjuk bagi jenis OPD itu',
  },
  arguments: {
    path: 'berkas, folder, pola nama, atau "-" untuk masukan baku',
    id: 'id kriteria (misalnya JW-01) atau ukuran penilaian (misalnya uu-25-2009)',
    instrument: 'id ukuran penilaian (misalnya ombudsman-2024)',
    component: 'kunci komponen, misalnya jangka_waktu',
    text: 'teks yang dibaca; bila tidak ada, setiap baris masukan baku dibaca',
    law: 'sebutan peraturan, misalnya "UU 25 Tahun 2009"',
    schema: (names: string) => `nama skema: ${names}`,
  },
  options: {
    format: (names: string) => `bentuk hasil: ${names}`,
    output:
      'tulis hasil ke berkas; akhiran namanya menentukan bentuk, atau sebut di depan: gitlab:hasil.json (boleh diulang)',
    failOn: 'tingkat terendah yang membuat belum lulus: kritis, mayor, minor, info, atau none',
    failUnder: 'belum lulus bila poin yang sudah didapat di bawah angka ini, pada ukuran pertama',
    instrument: 'ukuran penilaian yang dihitung (boleh diulang)',
    date: 'tanggal pemeriksaan, tahun-bulan-tanggal (bawaan: hari ini)',
    quiet: 'jangan cetak laporan; hanya kode keluar dan kesalahan',
    lang: 'bahasa laporan: id atau en',
    color: 'selalu pakai warna',
    noColor: 'tanpa warna',
    ascii: 'gambar batang dengan # - . saja',
    bom: 'awali CSV dengan tanda UTF-8 (BOM), agar Excel membaca hurufnya dengan benar',
    survey: 'tulis berkas Survei Kepuasan Masyarakat (SKM) yang kosong',
    followUp:
      'tulis berkas tindak lanjut yang kosong: kerja sama dengan Ombudsman RI, penanggung jawab, tenggat',
    kind: 'jenis OPD: dinas, disdukcapil, dpmptsp, puskesmas, rsud, kecamatan, kelurahan, sekolah',
    document: 'tulis ke berkas .yaml; tanpa ini naskah dicetak ke layar',
    force: 'timpa berkas yang sudah ada',
  },
  auditExamples: [
    ['patuh audit standar-pelayanan/', 'periksa semua dokumen dalam folder'],
    ['patuh audit rsud.yaml --fail-on none', 'laporan saja, selalu lulus'],
    ['patuh audit . -o hasil.json', 'simpan hasil lengkap sebagai JSON'],
  ] as readonly (readonly [string, string])[],
};
