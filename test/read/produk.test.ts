import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readProduk } from '../../src/read/list/produk.ts';
import type { Part } from '../../src/read/word/part.ts';

function partsOf(value: unknown): Part[] {
  const list = Array.isArray(value) ? value : [value];
  return list.map((item: unknown, at): Part => {
    const jalur = Array.isArray(value) ? `/produk/${at}` : '/produk';
    if (typeof item === 'string')
      return { teks: item, asal: { berkas: 0, jalur, dari: 0, sampai: item.length } };
    return { nilai: item as Record<string, unknown>, asal: { berkas: 0, jalur, dari: 0, sampai: 0 } };
  });
}

const brief = (value: unknown): string[] =>
  readProduk(partsOf(value)).butir.map(({ teks, untuk }) => (untuk === null ? teks : `${teks} [${untuk}]`));

describe('readProduk', () => {
  it.each([
    [
      ['1. Pelayanan Informasi Publik; 2. Penanganan Pengaduan.'],
      ['Pelayanan Informasi Publik', 'Penanganan Pengaduan'],
    ],
    [
      [
        'a. Tapak Cap Tanda Tera dan/atau SKHP b. Surat keterangan Retribusi Daerah (SKRD) c. Tanda Bukti penerimaan',
      ],
      [
        'Tapak Cap Tanda Tera dan/atau SKHP',
        'Surat keterangan Retribusi Daerah (SKRD)',
        'Tanda Bukti penerimaan',
      ],
    ],
    [
      ['Biodata Penduduk WNI', 'Kartu keluarga'],
      ['Biodata Penduduk WNI', 'Kartu keluarga'],
    ],
    [
      ['1) Surat Keterangan Kesalahan Ijazah SD atau SMP;'],
      ['Surat Keterangan Kesalahan Ijazah SD atau SMP'],
    ],
    [
      ['5.1 Formulir Pengaduan', '5.2 Pengelolaan Kasus : Laporan Asesmen'],
      ['Formulir Pengaduan', 'Pengelolaan Kasus : Laporan Asesmen'],
    ],
    ['Pelayanan rawat jalan: klinik THT, Syaraf', ['Pelayanan rawat jalan: klinik THT, Syaraf']],
    ['Bagi WNA: Surat Keterangan Tempat Tinggal', ['Surat Keterangan Tempat Tinggal [WNA]']],
    ['- Kartu Keluarga\n- KTP-el', ['Kartu Keluarga', 'KTP-el']],
    ['-', []],
    [
      [{ nama: 'Kutipan Akta Kelahiran', untuk: 'WNI' }, 'Kartu Keluarga'],
      ['Kutipan Akta Kelahiran [WNI]', 'Kartu Keluarga'],
    ],
    [{ nama: 'Kartu Keluarga', bentuk: 'dokumen_elektronik' }, ['Kartu Keluarga']],
  ])('%s', (value, expected) => {
    expect(brief(value)).toEqual(expected);
  });

  it('leaves the comparison with the name to the relations', () => {
    expect(readProduk(partsOf('Kartu Keluarga'))).toMatchObject({
      kata_bersama_nama: [],
      dapat_dibandingkan: null,
    });
  });
});

it('quotes exactly what stands at the place, in every published text', () => {
  let items = 0;
  const files = readdirSync('examples', { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.name.endsWith('.yaml'),
  );
  for (const entry of files) {
    const document = parse(readFileSync(join(entry.parentPath, entry.name), 'utf8')) as {
      layanan?: { produk?: unknown }[] | null;
    };
    for (const { produk } of document.layanan ?? []) {
      const parts = partsOf(produk ?? []);
      for (const { kutipan, asal } of readProduk(parts).butir) {
        const part = parts.find(({ asal: place }) => place.jalur === asal.jalur);
        if (part !== undefined && 'teks' in part)
          expect(part.teks.slice(asal.dari, asal.sampai)).toBe(kutipan);
        expect(kutipan).not.toBe('');
        items += 1;
      }
    }
  }
  expect(items).toBeGreaterThan(60);
});
