import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Pelaku } from '../../src/model/facts.ts';
import { readPelaku } from '../../src/read/step/actor.ts';
import { readProsedur } from '../../src/read/step/prosedur.ts';
import type { Part } from '../../src/read/word/part.ts';

type Facts = ReturnType<typeof readProsedur>;

function partsOf(value: unknown): Part[] {
  const list = Array.isArray(value) ? value : [value];
  return list.map((item: unknown, at): Part => {
    const jalur = Array.isArray(value) ? `/prosedur/${at}` : '/prosedur';
    if (typeof item === 'string')
      return { teks: item, asal: { berkas: 0, jalur, dari: 0, sampai: item.length } };
    return { nilai: item as Record<string, unknown>, asal: { berkas: 0, jalur, dari: 0, sampai: 0 } };
  });
}

const read = (value: unknown): Facts => readProsedur(partsOf(value));

const SHORT: Readonly<Record<Pelaku, string>> = {
  pemohon: 'P',
  petugas: 'T',
  pejabat: 'J',
  sistem: 'S',
};

/** Actors in order: P pemohon, T petugas, J pejabat, S sistem, - not told. */
function actors(facts: Facts): string {
  return facts.langkah.map(({ pelaku }) => (pelaku === null ? '-' : SHORT[pelaku])).join('');
}

function numbers(facts: Facts): (number | null)[] {
  return facts.langkah.map(({ urutan }) => urutan);
}

interface Field {
  readonly nama: string;
  readonly prosedur: readonly string[];
  readonly pelaku: string;
  readonly salah?: readonly (readonly [number, number])[];
  readonly tanpaPenyelenggara?: true;
}

/** Every procedure of the published documents of Kalimantan Timur, as whole fields. */
const KALTIM: readonly Field[] = [
  {
    nama: 'Kutai Kartanegara, biodata penduduk',
    prosedur: [
      'Pemohon datang;',
      'Pemohon mengambil nomor antrian;',
      'Dokumen diserahkan ke Petugas Loket; yang lengkap dan benar diproses, yang belum dikembalikan untuk dilengkapi;',
      'Pemohon menerima dokumen yang dimohonkan.',
    ],
    pelaku: 'PPPP',
  },
  {
    nama: 'Kutai Kartanegara, surat pindah',
    prosedur: [
      'Pemohon mengakses layanan online pada website Disdukcapil Kutai Kartanegara;',
      'Pemohon melakukan registrasi dan mengupload dokumen persyaratan',
      'Pemohon memeriksa tindak lanjut dan mengunduh dokumen bila selesai.',
    ],
    pelaku: 'PPP',
    tanpaPenyelenggara: true,
  },
  {
    nama: 'RSUD Abadi, rawat jalan, pertama',
    prosedur: [
      'Menyerahkan SEP/SJP dan kertas tracer ke petugas klinik masing-masing.',
      'Menunggu pemanggilan sesuai dengan nomor antrian klinik yang dituju.',
      'Dilakukan pemeriksaan oleh Dokter Spesialis',
      'Pemeriksaaan penunjang bila diperlukan',
      'Pemberian terapi pengobatan',
      'Pemberian surat kontrol bila pengobatan dilanjutkan dan kertas tracer untuk apotek',
      'Pemberian surat rujukan balik ke faskes 1, bila rujukan sudah habis masa berlakunya.',
      'Menyerahkan kertas tracer untuk pengambilan obat di apotek',
      'Penyelesaian administrasi/pembayaran di kasir bagi pasien umum',
      'Pengambilan obat di apotek rawat jalan',
      '11. Pengambilan obat diapotek rawat jalan',
      'Pasien pulang',
    ],
    pelaku: 'PPTTTTTPPPPP',
  },
  {
    nama: 'RSUD Abadi, rawat jalan, kedua',
    prosedur: [
      '1. Pengambilan nomor antrian oleh pasien/ keluarga',
      '2. Pasien BPJS mengurus kelengkapan berkas di BPJS Center',
      '3. Melakukan pendaftaran di loket pendaftaran',
      '4. Menunggu pemanggilan sesuai dengan poli yang dituju',
      '. Dilakukan pemeriksaan oleh Dokter Spesialis',
      '6. Pemeriksaaan Penunjang bila diperlukan',
      '7. Pemberian terapi atau resep obat',
      '8. Pemberian surat kontrol,bila pengobatan masih dilanjutkan',
      '9. Pemberian surat rujukan balik ke faskes 1,bila rujukan sdh habis masa berlakunya.',
      '10. Penyelesaian administrasi/pembayaran di kasir',
      '11. Pengambilan obat diapotek rawat jalan',
      '12. Pasien pulang/dirawat / dirujuk ke RS lain',
    ],
    pelaku: 'PPPPTTTTTPPP',
    salah: [[5, 6]],
  },
  {
    nama: 'RSUD Abadi, gawat darurat',
    prosedur: [
      'Pasien datang',
      'Dilakukan Triase oleh petugas',
      'Dilakukan pemeriksaan dan tindakan',
      'Pendaftaran oleh keluarga/pengantar',
      'Pemeriksaan penunjang (bila ada)',
      'Penyelesaian administrasi di kasir untuk pasien umum',
      'Pengambilan obat bila pasien pulang',
      'Pasien pulang/dirawat/dirujuk',
      'Catatan: penanganan menurut kegawatdaruratan didahulukan; pendaftaran dapat berjalan bersamaan.',
    ],
    pelaku: 'PTTPTPPP',
  },
  {
    nama: 'Kutai Timur, SPPTG',
    prosedur: [
      '01 Berkas: data pemohon dan dokumen wajib diunggah',
      '02 Lapangan: batas bidang tanah digambar di peta, diimpor dari KML/KMZ, atau diketik sebagai koordinat geografis maupun UTM',
      '03 Hasil: tumpang tindih dengan kawasan Non-SPPTG diperiksa, verifikator menetapkan status',
      '04 Terbitkan SPPTG: nomor sertifikat dibuat otomatis, dokumen PDF resmi siap unduh',
      'Penolakan dan peninjauan ulang wajib disertai alasan; berkas yang ditinjau ulang dapat diajukan lagi',
    ],
    pelaku: 'P-TST',
  },
  {
    nama: 'Penajam Paser Utara, loket puskesmas',
    prosedur: [
      'Pasien mengambil kartu antrian dan menunggu sampai nomor dipanggil',
      'Pasien meyerahkan kelengkapan berkas yang diminta',
      'Pasien menunggu di ruang tunggu',
    ],
    pelaku: 'PPP',
    tanpaPenyelenggara: true,
  },
  {
    nama: 'Bontang Selatan, informasi publik',
    prosedur: [
      'Pemohon datang ke desk layanan informasi atau lewat e-mail, mengisi formulir dan melampirkan fotocopy KTP',
      'Petugas memberi tanda bukti penerimaan permintaan',
      'Petugas memproses permintaan sesuai formulir',
      'Petugas menyampaikan informasi; bila dikecualikan, PPID menyampaikan alasan',
      'Petugas memberi tanda bukti penyerahan informasi',
    ],
    pelaku: 'PTTTT',
  },
  {
    nama: 'Samarinda, penguasaan tanah',
    prosedur: [
      'Pemilik tanah/kuasanya menyerahkan berkas ke Petugas Pertanahan, dipelajari Kasi Tata Pemerintahan & Trantib',
      'Kasi menjadwalkan peninjauan ke lokasi',
      'Peninjauan lokasi menurut prosedur peninjauan',
      'Evaluasi hasil peninjauan dengan kelengkapan berkas',
      'Pemohon mengisi Blanko Pertanahan dengan mesin ketik',
      'Blanko ditandatangani pemilik, saksi batas, Ketua RT dan saksi riwayat',
      'Petugas memeriksa kembali seluruh tanda tangan',
    ],
    pelaku: 'PJTTPPT',
  },
];

describe('procedures of Kalimantan Timur', () => {
  it.each(KALTIM)('$nama', ({ prosedur, pelaku, salah = [], tanpaPenyelenggara }) => {
    const facts = read(prosedur);
    expect(actors(facts)).toBe(pelaku);
    expect(facts.urutan_salah.map(({ seharusnya, tertulis }) => [seharusnya, tertulis])).toEqual(salah);
    expect(facts.ada_pemohon).toBe(true);
    expect(facts.ada_penyelenggara).toBe(tanpaPenyelenggara !== true);
    expect(facts.tanpa_pelaku).toBe([...pelaku].filter((actor) => actor === '-').length);
  });
});

describe('actors', () => {
  it.each([
    ['Menyerahkan berkas pada petugas pelayanan;', 'pemohon'],
    ['Berkas belum lengkap dikembalikan dengan penjelasan;', 'petugas'],
    ['Surat diserahkan pada pemohon;', 'petugas'],
    ['Sekcam memaraf atau menandatangani bila Camat dinas luar', 'pejabat'],
    ['Oprator Komputer mengetik dan mencetak', 'petugas'],
    ['Di cek dalam DTKS', 'petugas'],
    ['Bila ada dan berubah, petugas mengisi data perubahan', 'petugas'],
    ['Finalisasi dan surat pengesahan diteruskan ke Bupati', 'petugas'],
    ['Pasien umum menerima rincian biaya dan membayar', 'pemohon'],
    ['Pasien Umum langsung dibuatkan Rekam Medis Rawat Inap', 'petugas'],
    ['Menyerahkan hasil untuk dibawa ke poliklinik yang merujuk', 'petugas'],
    ['Pembayaran retribusi oleh pemohon; dan', 'pemohon'],
    ['Proses TTE KK oleh Ka. Dinas', 'pejabat'],
    ['SIAK otomatis mengirim file PDF KK dan PIN pembuka ke email pemohon', 'sistem'],
    ['Sistem menyimpan pengaduan ke database', 'sistem'],
    ['Dokumen dapat dicetak secara mandiri', 'pemohon'],
    ['Diparaf Kasi Kesejahateraan Masyarakat', 'pejabat'],
    ['Custumer Service membuat surat pengganti', 'petugas'],
    ['Pencatatan dan tanda terima kepada Custumer', 'petugas'],
    ['UML memeriksa ruang lingkup', 'petugas'],
    ['Berkas diserahkan ke Bidang Pembinaan PAUD dan Dikmas', 'pemohon'],
    ['Disposisi ke Mediator', 'pejabat'],
    ['Tamu/Pengguna Layanan menuju ke Petugas Informasi', 'pemohon'],
    ['Pemohon diwajibkan mengisi formulir', 'pemohon'],
    ['Kepala Dinas: memeriksa dan menandatangani', 'pejabat'],
    ['Kepala keluarga mengisi formulir', 'pemohon'],
    ['Peserta didik baru mendaftar ulang', 'pemohon'],
    ['Pengambilan sampel darah', 'petugas'],
    ['Pengambilan dokumen', 'pemohon'],
    ['Membuat surat permohonan', 'pemohon'],
    ['Pembuatan surat rekomendasi', 'petugas'],
    ['Bila sepakat, Perjanjian Bersama', null],
    ['Retribusi pelanggan', null],
    ['Proses selesai', null],
  ] as const)('%s', (step, expected) => {
    expect(readPelaku(step)).toBe(expected);
  });
});

describe('one text', () => {
  it.each([
    ['numbered lines', '1. Pemohon datang\n2. Petugas memeriksa\n3. Camat menandatangani', 'PTJ'],
    ['numbers inside a line', '1. Pemohon datang 2. Petugas memeriksa berkas 3. Camat menandatangani', 'PTJ'],
    ['letters', 'a. Pemohon datang\nb. Petugas memeriksa', 'PT'],
    ['bullets', '- Pemohon datang\n- Petugas memeriksa', 'PT'],
    ['bare lines', 'mengambil nomor antrian\nmelakukan pendaftaran\ndiperiksa dokter', 'PPT'],
    ['arrows', 'Pemohon mengisi formulir → Petugas memeriksa → Lurah menandatangani', 'PTJ'],
    ['semicolons', 'Pemohon menyerahkan berkas; petugas memverifikasi; Kepala Dinas menandatangani', 'PTJ'],
    [
      'sentences',
      'Pemohon datang ke loket. Petugas memeriksa berkas. Kepala Desa menandatangani surat.',
      'PTJ',
    ],
    [
      'a change of actor',
      'Pemohon datang ke loket, petugas memeriksa berkas, selanjutnya Camat menandatangani',
      'PTJ',
    ],
  ])('%s', (_, teks, expected) => {
    expect(actors(read(teks))).toBe(expected);
  });

  it('keeps the number as written, the letter as its place, the last part of a coded number', () => {
    expect(numbers(read('1. Pemohon datang\n3. Petugas memeriksa'))).toEqual([1, 3]);
    expect(numbers(read('a. Pemohon datang\nb. Petugas memeriksa'))).toEqual([1, 2]);
    expect(numbers(read(['2.1   Pelapor mengajukan pengaduan', '2.2   Pendataan identitas']))).toEqual([
      1, 2,
    ]);
    expect(numbers(read(['Pemohon datang', 'Petugas memeriksa']))).toEqual([null, null]);
  });

  it('takes no note, opening hours, pointer or placeholder for a step', () => {
    expect(read(['-']).langkah).toEqual([]);
    expect(read(['Prosedur lihat halaman 31 – 33']).langkah).toEqual([]);
    expect(read('Terlampir').langkah).toEqual([]);
    expect(read('Sesuai SOP yang berlaku').langkah).toEqual([]);
    expect(read('Pelayanan dilaksanakan berdasarkan prinsip mudah dan cepat.').langkah).toEqual([]);
    expect(
      actors(
        read(['1. Pemohon datang', '2. Petugas melayani', 'Senin - Kamis 08.00 - 14.00 WIB', 'NB: bawa KTP']),
      ),
    ).toBe('PT');
  });

  it('reads headings that name an actor, and takes bare names and titles for no steps', () => {
    const facts = read([
      'Pemohon:',
      'a. Datang ke loket',
      'b. Mengisi formulir',
      'Petugas:',
      'a. Mencetak surat',
    ]);
    expect(actors(facts)).toBe('PPT');
    expect(facts.urutan_salah).toEqual([]);
    expect(
      read([
        '1. Prosedur Pembuatan Surat Keterangan Kematian atau Surat Keterangan Mayat: a. Pemohon b. Petugas IPJ',
        '2.  Prosedur Pelayanan Pemulasaraan Jenazah',
      ]).langkah,
    ).toEqual([]);
  });
});

describe('an applicant named by what they are', () => {
  it.each([
    ['1. Bidan mengajukan permohonan\n2. Petugas memeriksa\n3. Bidan menerima SIP', 'PTP'],
    ['1. Ketua lembaga menyerahkan berkas\n2. Petugas memeriksa', 'PT'],
    ['1. Pengelola gedung mengajukan permohonan\n2. Tim memeriksa gedung', 'PT'],
    ['1. Pasien datang\n2. Dokter mengajukan permintaan laboratorium', 'PT'],
    ['1. Bidan memeriksa ibu hamil\n2. Bidan mencatat hasil', 'TT'],
    ['1. Ketua tim menyerahkan berkas ke Camat\n2. Camat menandatangani', 'TJ'],
    ['1. Petugas loket mengajukan permohonan paraf\n2. Camat menandatangani', 'TJ'],
  ])('%s', (teks, expected) => {
    expect(actors(read(teks))).toBe(expected);
  });
});

describe('steps joined in one line', () => {
  it.each([
    ['Pasien datang >> petugas mendaftarkan >> dokter memeriksa', 3],
    ['pemohon ajukan > verifikator cek berkas > izin terbit', 3],
    ['Pemohon berusia > 17 tahun datang ke loket', 1],
    ['Permohonan diterima, diverifikasi Kasi, dikoordinasikan dengan Polsek, ditandatangani Camat', 4],
    ['Pemohon mendaftar, mengisi formulir, melengkapi berkas', 3],
    ['Pemohon mendaftar, mengisi formulir', 1],
    ['Pemohon datang ke loket, membawa KTP, KK, dan surat pengantar', 1],
    ['Wali datang, melapor ke satpam, menemui panitia, dan menyerahkan berkas', 4],
    ['Alumni menyerahkan berkas | TU mencocokkan | Kepala Sekolah menandatangani', 3],
    ['l. Petugas menjemput jenazah 2. Petugas memulasara jenazah 3. Keluarga menerima jenazah', 3],
    ['Langkah 1 : Ambil nomor antrean\nLangkah 2 : Serahkan berkas di loket', 2],
    ['1 warga datang 2 kaur umum buat surat 3 kades ttd 4 warga terima surat', 4],
    ['1 Pemohon membawa 2 lembar foto 2 petugas memeriksa 3 petugas menyerahkan', 3],
    ['1. Pemohon datang ke loket 2. Petugas loket meneliti 3. Operator merekam', 3],
    ['1.Pemohon datang2.Petugas memeriksa berkas3.Kepala Dinas menandatangani', 3],
    ['1. Pemohon mengisi formulir F2.01. Petugas memeriksa', 1],
    ['Pemohon menyerahkan berkas ke loket 3. Petugas loket 4. Kasir', 1],
  ])('%s: %i', (teks, count) => {
    const { langkah, urutan_salah } = read(teks);
    expect(langkah).toHaveLength(count);
    expect(urutan_salah).toEqual([]);
  });
});

describe('order of numbers', () => {
  const wrong = (value: unknown) =>
    read(value).urutan_salah.map(({ seharusnya, tertulis, kutipan }) => [seharusnya, tertulis, kutipan]);

  it.each([
    [
      'a hole',
      '1. Pemohon datang\n2. Petugas memeriksa\n4. Petugas menyerahkan',
      [[3, 4, '4. Petugas menyerahkan']],
    ],
    [
      'a double',
      ['1. Pemohon datang', '2. Petugas memeriksa', '2. Camat menandatangani', '3. Selesai'],
      [[3, 2, '2. Camat menandatangani']],
    ],
    ['a late begin', '3. Pemohon datang\n4. Petugas memeriksa', [[1, 3, '3. Pemohon datang']]],
    ['letters', 'a. Pemohon datang\nb. Petugas memeriksa\nd. Selesai', [[3, 4, 'd. Selesai']]],
    ['nothing', '1. Pemohon datang\n2. Petugas memeriksa', []],
    [
      'sub-lists',
      '1. Petugas memeriksa\n a. bila lengkap diproses\n b. bila kurang dikembalikan\n2. Camat menandatangani\n a. basah\n b. elektronik',
      [],
    ],
    [
      'headings',
      'Pendaftaran:\n1. Pemohon datang\n2. Petugas mencatat\nPenyerahan:\n1. Petugas memanggil',
      [],
    ],
    ['roman headings', 'I. Pendaftaran\n1. Pemohon datang\nII. Penyerahan\n1. Petugas memanggil', []],
    ['zero-padded numbers', ['01 Berkas diunggah', '02 Petugas memeriksa'], []],
    [
      'structured numbers',
      {
        langkah: [
          { urutan: 1, kegiatan: 'Pemohon datang' },
          { urutan: 3, kegiatan: 'Petugas memeriksa' },
        ],
      },
      [[2, 3, 'Petugas memeriksa']],
    ],
  ])('%s', (_, value, expected) => {
    expect(wrong(value)).toEqual(expected);
  });
});

describe('times and structured form', () => {
  it('gives each step its own time', () => {
    const facts = read(
      '1. Pemohon datang\n2. Petugas memeriksa berkas (10 menit)\n3. Kepala Dinas menandatangani (1 hari)',
    );
    expect(facts.langkah.map(({ durasi }) => durasi?.maks ?? null)).toEqual([
      null,
      { nilai: 10, satuan: 'menit' },
      { nilai: 1, satuan: 'hari' },
    ]);
    expect(read(['Pengesahan oleh Dinas Pendidikan 2-3 Hari Kerja);']).langkah[0]?.durasi?.maks).toEqual({
      nilai: 3,
      satuan: 'hari_kerja',
    });
  });

  it('says the same in structured form as in a text', () => {
    const structured = read({
      kanal: ['loket'],
      langkah: [
        { urutan: 1, pelaku: 'pemohon', kegiatan: 'Menyerahkan berkas di loket' },
        {
          urutan: 2,
          kegiatan: 'Petugas memeriksa kelengkapan berkas',
          waktu: { nilai: 10, satuan: 'menit' },
        },
        { urutan: 3, kegiatan: 'Kepala Dinas menandatangani', waktu: '30 menit' },
        'Petugas menyerahkan kutipan akta',
      ],
    });
    const text = read(
      '1. Menyerahkan berkas di loket\n2. Petugas memeriksa kelengkapan berkas (10 menit)\n3. Kepala Dinas menandatangani (30 menit)\nPetugas menyerahkan kutipan akta',
    );
    expect(actors(structured)).toBe('PTJT');
    expect(actors(text)).toBe('PTJT');
    expect(numbers(structured)).toEqual(numbers(text));
    expect(structured.langkah.map(({ durasi }) => durasi?.maks)).toEqual(
      text.langkah.map(({ durasi }) => durasi?.maks),
    );
    expect(structured.langkah[1]?.asal.jalur).toBe('/prosedur/langkah/1/kegiatan');
  });
});

it('gives nothing for an empty component', () => {
  expect(read([])).toEqual({
    langkah: [],
    urutan_salah: [],
    ada_pemohon: false,
    ada_penyelenggara: false,
    tanpa_pelaku: 0,
    tanda: [],
    tidak_terbaca: [],
  });
});

it('quotes exactly what stands at the place, in every published procedure', () => {
  const files = readdirSync('examples', { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.name.endsWith('.yaml'),
  );
  let steps = 0;
  for (const entry of files) {
    const document = parse(readFileSync(join(entry.parentPath, entry.name), 'utf8')) as {
      layanan?: { prosedur?: unknown }[] | null;
    };
    for (const { prosedur } of document.layanan ?? []) {
      const parts = partsOf(prosedur ?? []);
      const texts = new Map(parts.flatMap((part) => ('teks' in part ? [[part.asal.jalur, part.teks]] : [])));
      const facts = readProsedur(parts);
      for (const { kutipan, asal } of [...facts.langkah, ...facts.urutan_salah, ...facts.tidak_terbaca]) {
        const teks = texts.get(asal.jalur);
        if (teks !== undefined) expect(teks.slice(asal.dari, asal.sampai)).toBe(kutipan);
        expect(kutipan.trim()).not.toBe('');
        steps += 1;
      }
    }
  }
  expect(steps).toBeGreaterThan(300);
});
