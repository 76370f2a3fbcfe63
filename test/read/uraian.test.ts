import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ComponentKey } from '../../src/model/component.ts';
import { readUraian } from '../../src/read/list/uraian.ts';
import type { Part } from '../../src/read/word/part.ts';

function partsOf(value: unknown): Part[] {
  const list = Array.isArray(value) ? value : [value];
  return list.map((item: unknown, at): Part => {
    const jalur = Array.isArray(value) ? `/uraian/${at}` : '/uraian';
    if (typeof item === 'string')
      return { teks: item, asal: { berkas: 0, jalur, dari: 0, sampai: item.length } };
    return { nilai: item as Record<string, unknown>, asal: { berkas: 0, jalur, dari: 0, sampai: 0 } };
  });
}

const read = (value: unknown, komponen: ComponentKey) => readUraian(partsOf(value), komponen);
const brief = (value: unknown, komponen: ComponentKey): string[] =>
  read(value, komponen).butir.map(({ teks, untuk }) => (untuk === null ? teks : `${teks} [${untuk}]`));

const KEYS: readonly ComponentKey[] = [
  'sarana_prasarana',
  'kompetensi_pelaksana',
  'pengawasan_internal',
  'jaminan_pelayanan',
  'jaminan_keamanan_keselamatan',
  'evaluasi_kinerja',
];

describe('readUraian, text', () => {
  it.each([
    [
      'sarana_prasarana',
      ['Ruang ber-AC, Parkir luas, Toilet, Kotak Saran, Pelayanan Informasi.'],
      ['Ruang ber-AC', 'Parkir luas', 'Toilet', 'Kotak Saran', 'Pelayanan Informasi'],
    ],
    [
      'sarana_prasarana',
      ['1 Ruang Triage (4m X 4m)', '1 Ruang Tindakan (5m X 5m)'],
      ['1 Ruang Triage (4m X 4m)', '1 Ruang Tindakan (5m X 5m)'],
    ],
    [
      'sarana_prasarana',
      ['1 Kamar mandi pasien; 1 Kamar mandi petugas IGD'],
      ['1 Kamar mandi pasien', '1 Kamar mandi petugas IGD'],
    ],
    ['sarana_prasarana', ['– Ruang Tunggu'], ['Ruang Tunggu']],
    [
      'kompetensi_pelaksana',
      ['2.Dokter Jaga: S1 kedokteran dan Profesi; mengikuti ACLS ATLS'],
      ['S1 kedokteran dan Profesi [Dokter Jaga]', 'mengikuti ACLS ATLS [Dokter Jaga]'],
    ],
    ['kompetensi_pelaksana', ['-Pendidikan SMA/D3/S.1'], ['Pendidikan SMA/D3/S.1']],
    [
      'pengawasan_internal',
      'Kepala Dinas; Sekretaris; Kepala Bidang Pemberdayaan Sosial',
      ['Kepala Dinas', 'Sekretaris', 'Kepala Bidang Pemberdayaan Sosial'],
    ],
    [
      'jaminan_pelayanan',
      '1.Adanya SPM\n2. Adanya SPO\n4.Kepastian Persyaratan',
      ['Adanya SPM', 'Adanya SPO', 'Kepastian Persyaratan'],
    ],
    ['evaluasi_kinerja', '', []],
    ['jaminan_keamanan_keselamatan', '-Pelayanan Bebas Pungli', ['Pelayanan Bebas Pungli']],
  ] as const)('%s: %s', (komponen, value, expected) => {
    expect(brief(value, komponen)).toEqual(expected);
  });

  it('reads how often', () => {
    expect(
      read('Kepala Bidang memeriksa setiap bulan', 'pengawasan_internal').durasi.map(({ peran }) => peran),
    ).toEqual(['frekuensi']);
  });
});

describe('readUraian, structured', () => {
  it('says facilities as a text does, and marks those for vulnerable users', () => {
    const value = [
      { nama: 'kursi', jumlah: 20, untuk_kelompok_rentan: false },
      { nama: 'kursi roda', jumlah: 1, untuk_kelompok_rentan: true },
    ];
    expect(brief(value, 'sarana_prasarana')).toEqual(brief(['20 kursi', '1 kursi roda'], 'sarana_prasarana'));
    expect(read(value, 'sarana_prasarana').tanda.map(({ jenis, kutipan }) => [jenis, kutipan])).toEqual([
      ['sarana_rentan', 'kursi roda'],
    ]);
  });

  it('says competence per role as a text does', () => {
    const value = [
      { jabatan: 'Operator', pendidikan: 'SMA', keterampilan: ['mengoperasikan SIAK'] },
      { jabatan: 'Verifikator' },
    ];
    expect(brief(value, 'kompetensi_pelaksana')).toEqual([
      'SMA [Operator]',
      'mengoperasikan SIAK [Operator]',
      'Verifikator',
    ]);
    expect(brief(['Operator: SMA; mengoperasikan SIAK', 'Verifikator'], 'kompetensi_pelaksana')).toEqual(
      brief(value, 'kompetensi_pelaksana'),
    );
  });

  it('says control, guarantee and evaluation', () => {
    expect(
      brief(
        { pengawas: ['Kepala Bidang'], bentuk: ['pemeriksaan berkas'], frekuensi: 'setiap bulan' },
        'pengawasan_internal',
      ),
    ).toEqual(['Kepala Bidang', 'pemeriksaan berkas']);
    const jaminan = read(
      { pernyataan: 'Sesuai standar', kompensasi: 'dokumen diantar' },
      'jaminan_pelayanan',
    );
    expect(jaminan.butir.map(({ teks }) => teks)).toEqual(['Sesuai standar', 'dokumen diantar']);
    expect(jaminan.tanda.map(({ jenis }) => jenis)).toEqual(['kompensasi']);
    const evaluasi = read(
      { metode: ['SKM'], frekuensi_bulan: 6, penanggung_jawab: 'Sekretaris' },
      'evaluasi_kinerja',
    );
    expect(evaluasi.butir.map(({ teks }) => teks)).toEqual(['SKM', 'Sekretaris']);
    expect(evaluasi.durasi.map(({ peran, maks }) => [peran, maks])).toEqual([
      ['frekuensi', { nilai: 6, satuan: 'bulan' }],
    ]);
  });
});

/** The plain components of the published documents. */
function published(): { readonly komponen: ComponentKey; readonly parts: Part[] }[] {
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
    KEYS.map((komponen) => ({ komponen, parts: partsOf(layanan[komponen] ?? []) })),
  );
}

it('quotes exactly what stands at the place, in every published text', () => {
  let items = 0;
  for (const { komponen, parts } of published()) {
    const texts = new Map(parts.flatMap((part) => ('teks' in part ? [[part.asal.jalur, part.teks]] : [])));
    const facts = readUraian(parts, komponen);
    for (const { kutipan, asal } of [...facts.butir, ...facts.durasi, ...facts.tidak_terbaca]) {
      const teks = texts.get(asal.jalur);
      if (teks !== undefined) expect(teks.slice(asal.dari, asal.sampai)).toBe(kutipan);
      items += 1;
    }
  }
  expect(items).toBeGreaterThan(40);
});
