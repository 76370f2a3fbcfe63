import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readPersyaratan } from '../../src/read/list/persyaratan.ts';
import type { Part } from '../../src/read/word/part.ts';

type Facts = ReturnType<typeof readPersyaratan>;

function partsOf(value: unknown): Part[] {
  const list = Array.isArray(value) ? value : [value];
  return list.map((item: unknown, at): Part => {
    const jalur = Array.isArray(value) ? `/persyaratan/${at}` : '/persyaratan';
    if (typeof item === 'string')
      return { teks: item, asal: { berkas: 0, jalur, dari: 0, sampai: item.length } };
    return { nilai: item as Record<string, unknown>, asal: { berkas: 0, jalur, dari: 0, sampai: 0 } };
  });
}

const read = (value: unknown): Facts => readPersyaratan(partsOf(value));

/** "KTP [pemohon]": the item and for whom it is. */
function brief(value: unknown): string[] {
  return read(value).butir.map(({ teks, untuk }) => (untuk === null ? teks : `${teks} [${untuk}]`));
}

describe('readPersyaratan', () => {
  it.each([
    ['bullets', ['- Fotokopi KTP', '- N1 & N2'], ['Fotokopi KTP', 'N1 & N2']],
    [
      'numbers',
      '1. KTP pemohon yang berlaku\n2. Foto 4x6 cm sebanyak 2 lembar',
      ['KTP pemohon yang berlaku', 'Foto 4x6 cm sebanyak 2 lembar'],
    ],
    [
      'closing words',
      ['Surat Permohonan Penyedotan Tinja; dan', 'Fotokopi KTP Pemohon.'],
      ['Surat Permohonan Penyedotan Tinja', 'Fotokopi KTP Pemohon'],
    ],
    [
      'semicolons in one text',
      'Fotokopi KTP; Fotokopi KK; Pas foto',
      ['Fotokopi KTP', 'Fotokopi KK', 'Pas foto'],
    ],
    [
      'coded numbers',
      ['1.1   Korban Kasus Kekerasan;', '1.4   Saksi - saksi yang bisa dihadirkan'],
      ['Korban Kasus Kekerasan', 'Saksi - saksi yang bisa dihadirkan'],
    ],
    [
      'a count that is no mark',
      ['Foto kopi KTP rangkap 2. Foto kopi KK rangkap 2'],
      ['Foto kopi KTP rangkap 2. Foto kopi KK rangkap 2'],
    ],
    [
      'letters in one line',
      ['a. Surat permohonan Tera/ Tera Ulang (TTU);'],
      ['Surat permohonan Tera/ Tera Ulang (TTU)'],
    ],
  ])('reads %s', (_, value, expected) => {
    expect(brief(value)).toEqual(expected);
  });

  it.each([
    [
      ['2 UMUM: FC KTP; Kartu berobat'],
      ['FC KTP', 'Kartu berobat'].map((teks) => `${teks} [UMUM]`),
      ['1 BPJS: FC KK', '2 UMUM: FC KTP; Kartu berobat'],
    ],
  ])('takes a bare number as the mark of a list', (_, expected, value) => {
    expect(brief(value).slice(1)).toEqual(expected);
  });

  it.each([
    [
      'KK Baru untuk WNA: Izin Tinggal Tetap; formulir permohonan',
      ['Izin Tinggal Tetap [KK Baru untuk WNA]', 'formulir permohonan [KK Baru untuk WNA]'],
    ],
    [
      'Perorangan: Fotokopi identitas Wajib Pajak/Kuasa',
      ['Fotokopi identitas Wajib Pajak/Kuasa [Perorangan]'],
    ],
    ['Pasien Umum 1. Kartu Identitas (KTP/SIM)', ['Kartu Identitas (KTP/SIM) [Pasien Umum]']],
    [
      'Kartu jaminan kesehatan BPJS (bagi peserta BPJS)',
      ['Kartu jaminan kesehatan BPJS (bagi peserta BPJS) [peserta BPJS]'],
    ],
    [
      'Bagi Janda/Duda melampirkan Akta Kematian/ Akta Perceraian;',
      ['Bagi Janda/Duda melampirkan Akta Kematian/ Akta Perceraian [Janda/Duda]'],
    ],
    ['Surat Kuasa bila melalui perantara.', ['Surat Kuasa bila melalui perantara [bila melalui perantara]']],
    [
      'Surat pengantar/rujukan dari faskes 1 (bila ada)',
      ['Surat pengantar/rujukan dari faskes 1 (bila ada)'],
    ],
    [
      'Rekomendasi dari Instansi terkait, bila diperlukan',
      ['Rekomendasi dari Instansi terkait, bila diperlukan'],
    ],
    ['Surat Keterangan untuk Nikah (N-1);', ['Surat Keterangan untuk Nikah (N-1)']],
    ['Identitas jelas: KTP, KK, Akte Kelahiran', ['Identitas jelas: KTP, KK, Akte Kelahiran']],
    ['a. Teknis 1) Masa kerja pangkat mencapai 4 tahun', ['Masa kerja pangkat mencapai 4 tahun']],
    ['Pasien BPJS:\n1. Kartu BPJS\n2. Rujukan', ['Kartu BPJS [Pasien BPJS]', 'Rujukan [Pasien BPJS]']],
    [
      '1. Pasien BPJS:\na. Kartu BPJS\nb. Rujukan\n2. Kartu Keluarga',
      ['Kartu BPJS [Pasien BPJS]', 'Rujukan [Pasien BPJS]', 'Kartu Keluarga'],
    ],
    ['Persyaratan administrasi:\n- KTP\n- KK', ['KTP', 'KK']],
  ])('says for whom: %s', (value, expected) => {
    expect(brief(value)).toEqual(expected);
  });

  it('leaves out notes, placeholders and single connecting words', () => {
    expect(brief(['Fotokopi SK', 'Tidak perlu fotokopi KTP', 'Sesuai ketentuan yang berlaku'])).toEqual([
      'Fotokopi SK',
    ]);
    expect(brief('Dokumen yang harus dibawa\n1. KTP\n2. KK')).toEqual(['KTP', 'KK']);
    expect(brief(['Fotokopi SK', 'Catatan : Berkas tiga rangkap dan dilegalisir.', '-', 'dan'])).toEqual([
      'Fotokopi SK',
    ]);
  });

  it.each(['Tidak ada persyaratan', 'Tanpa persyaratan', 'Tidak ada', 'Tidak diperlukan persyaratan khusus'])(
    'hears that nothing is required: %s',
    (teks) => {
      expect(read(teks)).toMatchObject({ butir: [], tanpa_persyaratan: true });
    },
  );

  it.each(['KTP', 'Surat pernyataan tidak ada sengketa', ''])('does not hear it in: %s', (teks) => {
    expect(read(teks).tanpa_persyaratan).toBe(false);
  });

  it('says the same in structured form as in a text', () => {
    const structured = read({
      butir: [
        { nama: 'Kartu Keluarga', bentuk: 'asli' },
        { nama: 'Surat kuasa', berlaku_untuk: 'bila dikuasakan' },
        'Formulir F-1.02',
      ],
    });
    const text = read(['Kartu Keluarga', 'Surat kuasa (bila dikuasakan)', 'Formulir F-1.02']);
    expect(structured.butir.map(({ untuk }) => untuk)).toEqual(text.butir.map(({ untuk }) => untuk));
    expect(structured.butir.map(({ teks }) => teks)).toEqual([
      'Kartu Keluarga',
      'Surat kuasa',
      'Formulir F-1.02',
    ]);
    expect(structured.butir[1]?.asal.jalur).toBe('/persyaratan/butir/1/nama');
    expect(read({ tanpa_persyaratan: true })).toMatchObject({ butir: [], tanpa_persyaratan: true });
    expect(read([{ nama: 'KTP' }]).butir.map(({ teks }) => teks)).toEqual(['KTP']);
  });
});

it('quotes exactly what stands at the place, in every published text', () => {
  let items = 0;
  const files = readdirSync('examples', { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.name.endsWith('.yaml'),
  );
  for (const entry of files) {
    const document = parse(readFileSync(join(entry.parentPath, entry.name), 'utf8')) as {
      layanan?: { persyaratan?: unknown }[] | null;
    };
    for (const { persyaratan } of document.layanan ?? []) {
      const parts = partsOf(persyaratan ?? []);
      for (const { kutipan, teks, asal } of readPersyaratan(parts).butir) {
        const part = parts.find(({ asal: place }) => place.jalur === asal.jalur);
        if (part !== undefined && 'teks' in part)
          expect(part.teks.slice(asal.dari, asal.sampai)).toBe(kutipan);
        expect(teks).not.toBe('');
        items += 1;
      }
    }
  }
  expect(items).toBeGreaterThan(250);
});
