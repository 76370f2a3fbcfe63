import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMPONENTS, type ComponentKey } from '../../src/model/component.ts';
import type { JenisTanda } from '../../src/model/facts.ts';
import type { MarkRule } from '../../src/model/lexicon.ts';
import { createMarkReader } from '../../src/read/word/marks.ts';
import type { Part, TextPart } from '../../src/read/word/part.ts';
import { isPlaceholder } from '../../src/read/word/placeholder.ts';

const { tanda: RULES } = parse(readFileSync('standards/lexicon/tanda.yaml', 'utf8')) as {
  readonly tanda: readonly MarkRule[];
};
const readMarks = createMarkReader(RULES);

function textPart(teks: string, jalur = '/x'): TextPart {
  return { teks, asal: { berkas: 0, jalur, dari: 0, sampai: teks.length } };
}

function kinds(teks: string, komponen: ComponentKey): JenisTanda[] {
  return readMarks([textPart(teks)], komponen).map(({ jenis }) => jenis);
}

const KINDS: readonly JenisTanda[] = [
  'kabur',
  'kira',
  'jam_buka',
  'terbuka',
  'bersyarat',
  'pungutan',
  'biaya_tersembunyi',
  'placeholder',
  'sisa_markup',
  'dokumen_usang',
  'pengantar',
  'legalisir',
  'meterai_lama',
  'sikap',
  'gambar_saja',
  'lembaga_bubar',
  'jumlah_kabur',
  'frekuensi_kabur',
  'sarana_rentan',
  'bentuk_aman',
  'janji_standar',
  'kompensasi',
  'pengawas',
  'skm',
  'rahasia',
  'eskalasi',
  'tanpa_biaya',
  'penolakan',
  'pengaduan',
  'bayar_resmi',
  'biaya_rentan',
  'ruang_tunggu',
  'loket',
  'toilet',
  'parkir',
  'pengetahuan',
  'keahlian',
  'keterampilan',
  'pengalaman',
  'izin_profesi',
  'cakupan_aman',
  'keselamatan_pasien',
  'evaluasi_standar',
  'tindak_lanjut',
];

describe('the rules', () => {
  it('have a row for every kind', () => {
    expect([...new Set(RULES.map(({ jenis }) => jenis))].sort()).toEqual([...KINDS].sort());
  });

  const rows = RULES.map((rule, index) => ({ rule, nama: `${index} ${rule.jenis} ${rule.komponen}` }));

  it.each(rows)('$nama: marks what it must and nothing it must not', ({ rule }) => {
    const own = createMarkReader([rule]);
    const komponen = rule.komponen === 'semua' ? COMPONENTS.map(({ key }) => key) : rule.komponen;
    expect(rule.contoh.kena.length).toBeGreaterThan(0);
    expect(rule.contoh.lolos.length).toBeGreaterThan(0);
    for (const key of komponen) {
      const marked = (teks: string) => own([textPart(teks)], key).length > 0;
      expect(rule.contoh.kena.filter((teks) => !marked(teks))).toEqual([]);
      expect(rule.contoh.lolos.filter(marked)).toEqual([]);
    }
  });

  it('search only the components they are for', () => {
    expect(kinds('Sukarela', 'biaya_tarif')).toEqual(['pungutan']);
    expect(kinds('Sukarela', 'persyaratan')).toEqual([]);
    expect(kinds('surat ijin mendirikan bangunan', 'produk')).toEqual(['dokumen_usang']);
    expect(kinds('surat ijin mendirikan bangunan', 'dasar_hukum')).toEqual([]);
  });

  it('stay fast on long texts', () => {
    const units = [
      'a ',
      '1',
      ' ',
      '\n',
      '.',
      'x',
      'sesuai ',
      'tidak ada ',
      'yang dan ',
      'materai ',
      '<p ',
      'setiap ',
    ];
    for (const unit of units) {
      const teks = unit.repeat(4_000 / unit.length);
      const start = performance.now();
      for (const { key } of COMPONENTS) readMarks([textPart(teks)], key);
      expect(performance.now() - start).toBeLessThan(2_000);
    }
  });
});

/** Patterns that were run against these vectors before there were rules. */
const VECTORS: readonly {
  readonly jenis: JenisTanda;
  readonly komponen: ComponentKey;
  readonly kena: readonly string[];
  readonly lolos: readonly string[];
}[] = [
  {
    jenis: 'placeholder',
    komponen: 'dasar_hukum',
    kena: [
      'Hubungi 0812xxxx',
      'Nomor [nomor SK]',
      '<nama OPD>',
      '{{opd}}',
      'Perda No .... Tahun 2024',
      'SK ___/2024',
      'TBD oleh bidang',
    ],
    lolos: ['Maksimal 3 hari kerja', 'Nomor 12 Tahun 2024', 'dst.', 'Hubungi 0812-3456-7890'],
  },
  {
    jenis: 'kabur',
    komponen: 'jangka_waktu',
    kena: [
      'Menyesuaikan',
      'Secepatnya',
      'secepat mungkin',
      'tergantung antrian',
      'sesuai kebutuhan',
      'Sesuai Antrean',
      'tentatif',
      'fleksibel',
      '1 hari, jika pejabat ada di tempat',
      'sampai selesai',
      'Tergantung kelengkapan berkas',
      'disesuaikan',
    ],
    lolos: ['Paling lama 3 hari kerja sejak berkas lengkap', '15 menit', '1 (satu) hari kerja'],
  },
  {
    jenis: 'kira',
    komponen: 'jangka_waktu',
    kena: ['± 15 menit', '+/- 3 hari', 'kurang lebih 1 jam', 'sekitar 2 hari', 'rata-rata 30 menit'],
    lolos: ['maksimal 15 menit', '3 hari kerja'],
  },
  {
    jenis: 'jam_buka',
    komponen: 'jangka_waktu',
    kena: ['Senin-Kamis 08.00 - 15.30', '08:00 s/d 16:00 WITA', '07.30 WITA s.d. 16.00'],
    lolos: ['15 menit', '3 hari kerja', '2.5 jam'],
  },
  {
    jenis: 'pungutan',
    komponen: 'biaya_tarif',
    kena: [
      'Sukarela',
      'seikhlasnya',
      'Seiklasnya',
      'uang lelah petugas',
      'infak',
      'biaya: suka rela',
      'ala kadarnya',
      'uang transport petugas Rp 50.000',
    ],
    lolos: [
      'Gratis, petugas tidak menerima uang terima kasih',
      'Tidak dipungut biaya',
      'Rp 10.000 sesuai Perda 1/2024',
      'dilarang memberi uang rokok kepada petugas',
    ],
  },
  {
    jenis: 'kabur',
    komponen: 'biaya_tarif',
    kena: [
      'Sesuai Perda',
      'sesuai ketentuan yang berlaku',
      'bervariasi',
      'tergantung luas',
      'Non Retribusi',
      'terjangkau',
      'mulai dari Rp 5.000',
    ],
    lolos: ['Gratis', 'Rp0', 'Rp 25.000 per lembar'],
  },
  {
    jenis: 'biaya_tersembunyi',
    komponen: 'biaya_tarif',
    kena: [
      'Gratis, biaya administrasi Rp 5.000',
      'biaya fotokopi dibebani kepada pemohon',
      'map ditanggung pemohon',
      'biaya formulir',
    ],
    lolos: ['Tidak dipungut biaya', 'Formulir F-1.02', 'fotokopi KK'],
  },
  {
    jenis: 'terbuka',
    komponen: 'persyaratan',
    kena: [
      'Fotokopi KTP, KK, dan lain-lain',
      'dll.',
      'dokumen pendukung lainnya',
      'Syarat lain',
      'berkas pendukung',
      'dokumen lain yang dianggap perlu',
      'Surat pernyataan (jika diperlukan)',
      'dokumen lainnya',
    ],
    lolos: [
      'Dokumen pendukung berupa buku nikah atau akta perkawinan',
      'Kartu Keluarga asli',
      'Formulir F-1.02 yang telah diisi',
      'Surat pernyataan tanggung jawab mutlak (SPTJM)',
    ],
  },
  {
    jenis: 'pengantar',
    komponen: 'persyaratan',
    kena: ['Surat pengantar RT/RW', 'Pengantar dari Lurah', 'surat pengantar desa', 'Pengantar ketua RT'],
    lolos: ['Surat keterangan kematian dari kepala desa/lurah', 'Kartu Keluarga'],
  },
  {
    jenis: 'legalisir',
    komponen: 'persyaratan',
    kena: ['fotokopi KK dilegalisir', 'Legalisir akta', 'legalisasi KTP-el'],
    lolos: ['Kutipan akta kelahiran asli'],
  },
  {
    jenis: 'meterai_lama',
    komponen: 'persyaratan',
    kena: ['Materai 6000', 'meterai Rp 6.000', 'surat pernyataan bermaterai, materai 3000'],
    lolos: ['meterai Rp10.000', 'Meterai 10000'],
  },
  {
    jenis: 'dokumen_usang',
    komponen: 'persyaratan',
    kena: ['Fotokopi SIUP', 'TDP', 'SITU/HO', 'IMB', 'surat keterangan domisili usaha', 'izin gangguan'],
    lolos: ['NIB', 'PBG dan SLF', 'persetujuan lingkungan', 'situ alam', 'KKPR'],
  },
  {
    jenis: 'jumlah_kabur',
    komponen: 'jumlah_pelaksana',
    kena: ['Sesuai kebutuhan', 'Beberapa orang', 'cukup', 'berjenjang'],
    lolos: ['3 orang', '2 orang verifikator dan 1 orang operator'],
  },
];

describe('tried vectors', () => {
  it.each(VECTORS)('$jenis in $komponen', ({ jenis, komponen, kena, lolos }) => {
    expect(kena.filter((teks) => !kinds(teks, komponen).includes(jenis))).toEqual([]);
    expect(lolos.filter((teks) => kinds(teks, komponen).includes(jenis))).toEqual([]);
  });

  it.each([
    '-',
    '--',
    '…',
    '...',
    'xxx',
    'XX',
    'TBD',
    't.b.a.',
    'N/A',
    'n/a',
    'idem',
    'sda',
    'Lorem ipsum dolor',
    'diisi oleh petugas',
    'Belum ada',
    'kosong',
    '   ',
    '?',
    '_____',
    '',
  ])('takes "%s" for a placeholder', (teks) => {
    expect(isPlaceholder(teks)).toBe(true);
  });
  it.each([
    'Gratis',
    '1 hari kerja',
    'Kartu Keluarga',
    'KTP-el',
    'UU 25/2009',
    'Testing kualitas air',
    'Contoh uji air minum',
    '0',
    'Nihil',
    'Tidak ada',
  ])('takes "%s" for content', (teks) => {
    expect(isPlaceholder(teks)).toBe(false);
  });
});

describe('structured parts', () => {
  const part: Part = {
    nilai: {
      rincian: [{ nama: 'Cetak', untuk: 'umum' }, { nama: 'biaya formulir' }],
      'a/b': { x: 'Sukarela' },
      total: 5,
    },
    asal: { berkas: 0, jalur: '/biaya_tarif', dari: 0, sampai: 0 },
  };

  it('are searched leaf by leaf, with the pointer of the leaf', () => {
    expect(
      readMarks([part], 'biaya_tarif').map(({ jenis, kutipan, asal }) => [jenis, kutipan, asal.jalur]),
    ).toEqual([
      ['biaya_tersembunyi', 'biaya formulir', '/biaya_tarif/rincian/1/nama'],
      ['pungutan', 'Sukarela', '/biaya_tarif/a~1b/x'],
    ]);
  });
});

it('gives the same words once per kind', () => {
  const twice: readonly MarkRule[] = [
    { jenis: 'kabur', komponen: 'semua', pola: 'segera', contoh: { kena: ['segera'], lolos: ['x'] } },
    {
      jenis: 'kabur',
      komponen: 'semua',
      pola: 'segera\\s+mungkin',
      contoh: { kena: ['segera mungkin'], lolos: ['x'] },
    },
  ];
  const marks = createMarkReader(twice)([textPart('segera mungkin')], 'prosedur');
  expect(marks.map(({ kutipan }) => kutipan)).toEqual(['segera mungkin']);
});

it('minds capitals only where a rule says so', () => {
  expect(kinds('Fotokopi SITU', 'persyaratan')).toEqual(['dokumen_usang']);
  expect(kinds('situ buatan', 'persyaratan')).toEqual([]);
  expect(kinds('IZIN GANGGUAN', 'persyaratan')).toEqual(['dokumen_usang']);
});

describe('what is said to be not needed', () => {
  it.each([
    'TIDAK PERLU surat pengantar RT/RW, TIDAK PERLU fotokopi dilegalisir !!!',
    'tanpa surat pengantar RT/RW dan legalisir',
    'Surat pengantar RT/RW tidak diperlukan lagi',
    'Tidak perlu materai 6000',
    'Surat pengantar RT (tidak wajib)',
  ])('%s: is not asked', (teks) => {
    expect(kinds(teks, 'persyaratan')).toEqual([]);
  });

  it.each([
    ['Surat pengantar RT tidak perlu dilegalisir', ['pengantar']],
    ['Penduduk yang tidak memiliki KK membawa surat pengantar RT', ['pengantar']],
    ['Bila tidak membawa surat pengantar RT, berkas ditolak', ['pengantar']],
  ])('%s: is asked all the same', (teks, expected) => {
    expect(kinds(teks, 'persyaratan')).toEqual(expected);
  });
});

/** Texts of the published documents, with their component. */
function published(): { readonly komponen: ComponentKey; readonly teks: string }[] {
  const files = readdirSync('examples', { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.name.endsWith('.yaml'),
  );
  const services = files.flatMap((entry) => {
    const document = parse(readFileSync(join(entry.parentPath, entry.name), 'utf8')) as {
      layanan?: Partial<Record<ComponentKey, unknown>>[] | null;
    };
    return document.layanan ?? [];
  });
  return services.flatMap((layanan) =>
    COMPONENTS.flatMap(({ key }) =>
      [layanan[key] ?? []]
        .flat()
        .filter((teks) => typeof teks === 'string')
        .map((teks) => ({ komponen: key, teks })),
    ),
  );
}

it('quotes exactly what stands at the place, in every published text', () => {
  let marks = 0;
  for (const { komponen, teks } of published()) {
    for (const { kutipan, asal } of readMarks([textPart(teks)], komponen)) {
      expect(teks.slice(asal.dari, asal.sampai)).toBe(kutipan);
      marks += 1;
    }
  }
  expect(marks).toBeGreaterThan(80);
});
