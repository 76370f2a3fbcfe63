import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Kutipan } from '../../src/model/facts.ts';
import { readPenangananPengaduan } from '../../src/read/contact/penanganan-pengaduan.ts';
import type { Part, TextPart } from '../../src/read/word/part.ts';

type Facts = ReturnType<typeof readPenangananPengaduan>;

function partsOf(value: unknown): Part[] {
  const list = Array.isArray(value) ? value : [value];
  return list.map((item: unknown, at): Part => {
    const jalur = Array.isArray(value) ? `/pengaduan/${at}` : '/pengaduan';
    if (typeof item === 'string')
      return { teks: item, asal: { berkas: 0, jalur, dari: 0, sampai: item.length } };
    return { nilai: item as Record<string, unknown>, asal: { berkas: 0, jalur, dari: 0, sampai: 0 } };
  });
}

const read = (value: unknown): Facts => readPenangananPengaduan(partsOf(value));
const words = (items: readonly { teks: string }[]): string[] => items.map(({ teks }) => teks);
const kinds = (facts: Facts): string[] =>
  facts.kanal.map(({ jenis, nilai }) => `${jenis}${nilai === null ? '' : ` ${nilai}`}`);

describe('who is responsible', () => {
  it.each([
    ['penanggung jawab: Sekretaris Dinas', ['Sekretaris Dinas']],
    ['Penanggung Jawab : Kepala Bidang Pelayanan (0812 3333 4444)', ['Kepala Bidang Pelayanan']],
    [
      'Penanggung jawab tindak lanjut pengaduan, saran dan masukan adalah pejabat struktural',
      ['pejabat struktural'],
    ],
    ['Penanggung jawab pengaduan: Unit Pelayanan Pengaduan', ['Unit Pelayanan Pengaduan']],
    ['Tatap Muka Langsung ke Pejabat Pengelola Pengaduan', ['Pejabat Pengelola Pengaduan']],
    [
      'Secara Lisan : Langsung melalui Kasi Pelayanan Informasi dan Pengaduan',
      ['Kasi Pelayanan Informasi dan Pengaduan'],
    ],
    ['Kepada Kepala Bapenda melalui kotak saran, surat, atau telepon.', ['Kepala Bapenda']],
    ['Kepala Dinas bertanggung jawab atas pengaduan', ['Kepala Dinas']],
    ['Pengaduan dikelola oleh Kepala Sub Bagian Umum', ['Kepala Sub Bagian Umum']],
    ['Unit Pelayanan Pengaduan', []],
    ['Petugas Informasi dan Pengaduan', []],
    ['Surat yang ditujukan Kepala Dinas Ketahanan Pangan dan Pertanian Kab.Bantul', []],
    ['Pengaduan ditindaklanjuti paling lambat 3 hari', []],
    ['Penanggung jawab: -', []],
    ['Kotak Saran', []],
    ['Petugas pengaduan: Sekretaris Dinas, Jl. Merdeka No. 5', ['Sekretaris Dinas']],
    ['Petugas pengaduan: Siti Aminah, S.Sos', ['Siti Aminah, S.Sos']],
    ['Petugas pengaduan: loket 3', []],
    ['Telp 0578-21990, Kepala UPTD PKB, Jl. Terminal No. 1', ['Kepala UPTD PKB']],
    ['Atasan PPID (Sekretaris Daerah), Jl. Bupati No. 1', ['Atasan PPID (Sekretaris Daerah)']],
    ['kantor Jl. Tirta 9, Manajer Hubungan Langganan.', ['Manajer Hubungan Langganan']],
    ['Surat ditujukan kepada Kepala Dinas, Jl. Merdeka 1', []],
    ['Kepala Puskesmas menindaklanjuti, jalan keluar dicari bersama', []],
  ])('%s', (teks, expected) => {
    expect(words(read(teks).penanggung_jawab)).toEqual(expected);
  });
});

describe('the address', () => {
  it.each([
    ['Surat ke Dinsospermasdes Jl. Pemuda 24 Purwokerto', ['Jl. Pemuda 24 Purwokerto']],
    [
      'Kantor: Badan Penanggulangan Bencana Daerah Alamat: Jl. Sultan Agung Nomor 19 Sidoarjo',
      ['Jl. Sultan Agung Nomor 19 Sidoarjo'],
    ],
    ['Alamat : Kantor Dinas Sosial WhatsApp : 085265388865', ['Kantor Dinas Sosial']],
    [
      'Datang ke Dinas Kependudukan dan Pencatatan Sipil, Komplek Kantor Bupati, Gedung E, Lantai Dasar',
      ['Komplek Kantor Bupati, Gedung E, Lantai Dasar'],
    ],
    [
      'Alamat: Jl. Pahlawan No. 5 Sangatta Utara, Telp. (0549) 21234, Email: x@y.go.id',
      ['Jl. Pahlawan No. 5 Sangatta Utara'],
    ],
    ['Alamat email : x@kutimkab.go.id', []],
    ['Datang langsung ke Dinas Pekerjaan Umum dan Penataan Ruang', []],
    ['Poli rawat jalan lantai 2', []],
    ['- Kotak saran di Dinas Perdagangan', []],
  ])('%s', (teks, expected) => {
    expect(words(read(teks).alamat)).toEqual(expected);
  });
});

describe('handling steps', () => {
  it.each([
    [
      [
        '1. Cek di tempat',
        '2. Koordinasi Internal',
        '3. Koordinasi Eksternal',
        '4. Tindak lanjut dan solusi permasalahan',
      ],
      4,
    ],
    ['Unit costumer service / humas berkoordinasi dalam waktu 1x24 jam', 1],
    [
      'Aduan diterima tim pengelola umpan balik, dianalisis dan ditindaklanjuti; hasil lewat papan umpan balik',
      2,
    ],
    [
      '1. Pengadu menyampaikan pengaduan 2. Petugas mencatat pengaduan 3. Hasil disampaikan kepada pengadu',
      2,
    ],
    ['Tertulis disampaikan ke kotak Pengaduan', 0],
    ['Pengaduan diterima melalui telepon', 0],
    ['Datang ke Dinas Kependudukan dan Pencatatan Sipil', 0],
    ['Penanganan Pengaduan, Ruang Pelayanan Pengaduan / Konsultasi, Kotak Saran', 0],
    ['c.       Memasukan saran pendapat ke kotak saran yang telah disediakan;', 0],
  ])('%s', (value, count) => {
    expect(read(value).langkah).toHaveLength(count);
  });
});

describe('times', () => {
  it('come from the text with their role', () => {
    const facts = read(
      'Pengaduan ditanggapi paling lama 14 hari kerja dan diselesaikan paling lama 60 hari kerja',
    );
    expect(facts.durasi.map(({ peran, maks }) => [peran, maks.nilai, maks.satuan])).toEqual([
      ['aduan_tanggapan', 14, 'hari_kerja'],
      ['aduan_selesai', 60, 'hari_kerja'],
    ]);
  });
  it('have the role of their key in a structured form, also when they are words', () => {
    const facts = read({ waktu_tanggap: '3 hari kerja', waktu_selesai: { nilai: 14, satuan: 'hari_kerja' } });
    expect(facts.durasi.map(({ peran }) => peran)).toEqual(['aduan_tanggapan', 'aduan_selesai']);
  });
});

describe('structured form', () => {
  const structured = read({
    kanal: [
      { jenis: 'whatsapp', nilai: '+62 812-5432-1908' },
      { jenis: 'surel', nilai: 'Pengaduan@Dinsos.kutimkab.go.id' },
      { jenis: 'laman', url: 'https://dinsos.kutimkab.go.id' },
      { jenis: 'lapor', url: 'https://www.lapor.go.id' },
      { jenis: 'kotak_saran' },
    ],
    penanggung_jawab: { nama: 'Budi', jabatan: 'Sekretaris Dinas', alamat: 'Jl. Soekarno Hatta No. 1' },
    prosedur: ['Pengaduan dicatat', 'Hasil disampaikan kepada pengadu'],
    waktu_tanggap: { nilai: 14, satuan: 'hari_kerja', maksimum: true },
    waktu_selesai: { nilai: 60, satuan: 'hari_kerja', maksimum: true },
    kerahasiaan: true,
    biaya: 0,
    eskalasi: ['Ombudsman RI'],
  });
  const text = read([
    'WhatsApp +62 812-5432-1908',
    'Surel: Pengaduan@Dinsos.kutimkab.go.id',
    'Laman https://dinsos.kutimkab.go.id',
    'SP4N-LAPOR! (www.lapor.go.id)',
    'Kotak saran',
    'Penanggung jawab: Sekretaris Dinas, Jl. Soekarno Hatta No. 1',
    'Pengaduan dicatat',
    'Hasil disampaikan kepada pengadu',
    'Pengaduan ditanggapi paling lama 14 hari kerja',
    'Pengaduan diselesaikan paling lama 60 hari kerja',
  ]);

  it('gives the same channels, post, address and times as a text', () => {
    expect(kinds(structured)).toEqual(kinds(text));
    expect(structured.kanal.map(({ terjangkau, sah, resmi }) => [terjangkau, sah, resmi])).toEqual(
      text.kanal.map(({ terjangkau, sah, resmi }) => [terjangkau, sah, resmi]),
    );
    expect(words(structured.penanggung_jawab)).toEqual(words(text.penanggung_jawab));
    expect(words(structured.alamat)).toEqual(words(text.alamat));
    expect(structured.durasi.map(({ peran, maks }) => [peran, maks])).toEqual(
      text.durasi.map(({ peran, maks }) => [peran, maks]),
    );
    expect(words(text.langkah)).toEqual(expect.arrayContaining(words(structured.langkah)));
  });

  it('marks what keys say without words', () => {
    expect(structured.tanda.map(({ jenis }) => jenis)).toEqual(['rahasia', 'tanpa_biaya', 'eskalasi']);
    expect(read({ kerahasiaan: false, eskalasi: '-' }).tanda).toEqual([]);
    // UU 25/2009 Pasal 48 (1): a complaint costs nothing, so an amount is a levy.
    expect(read({ biaya: 5000 }).tanda.map(({ jenis, kutipan }) => [jenis, kutipan])).toEqual([
      ['pungutan', '5000'],
    ]);
  });

  it('reads contacts that are items of the list', () => {
    expect(kinds(read([{ jenis: 'telepon', nilai: '(0549) 21234' }, 'Kotak saran']))).toEqual([
      'telepon 054921234',
      'kotak_saran',
    ]);
  });

  it('points at the leaf a fact comes from', () => {
    expect(structured.kanal[0]?.asal.jalur).toBe('/pengaduan/kanal/0/nilai');
    expect(structured.penanggung_jawab[0]?.asal.jalur).toBe('/pengaduan/penanggung_jawab/jabatan');
  });
});

it('gives nothing for an empty component', () => {
  expect(read([])).toEqual({
    kanal: [],
    penanggung_jawab: [],
    alamat: [],
    langkah: [],
    durasi: [],
    tanda: [],
    tidak_terbaca: [],
  });
});

it('reports what looks like an address and is none', () => {
  expect(read('Kirim ke @ atau https:// saja').tidak_terbaca).not.toEqual([]);
});

/** Complaint components of the published documents. */
function published(): TextPart[] {
  const files = readdirSync('examples', { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.name.endsWith('.yaml'),
  );
  return files.flatMap((entry) => {
    const document = parse(readFileSync(join(entry.parentPath, entry.name), 'utf8')) as {
      layanan?: { penanganan_pengaduan?: unknown }[] | null;
    };
    return (document.layanan ?? []).flatMap(({ penanganan_pengaduan }) =>
      partsOf(penanganan_pengaduan ?? []).filter((part) => 'teks' in part),
    );
  });
}

it('quotes exactly what stands at the place, in every published text', () => {
  const parts = published();
  expect(parts.length).toBeGreaterThan(100);
  for (const part of parts) {
    const facts = readPenangananPengaduan([part]);
    const quotes: readonly Kutipan[] = [
      ...facts.kanal,
      ...facts.penanggung_jawab,
      ...facts.alamat,
      ...facts.langkah,
      ...facts.durasi,
      ...facts.tidak_terbaca,
    ];
    for (const { kutipan, asal } of quotes) {
      expect(part.teks.slice(asal.dari, asal.sampai)).toBe(kutipan);
      expect(kutipan.trim()).not.toBe('');
    }
  }
});
