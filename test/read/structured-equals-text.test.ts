import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standards } from '#standards';
import { readComponentText } from '../../src/audit/read-text.ts';
import type { ComponentKey } from '../../src/model/component.ts';
import { numberToWords } from '../../src/read/word/number-words.ts';

const read = readComponentText(standards.lexicon);
const PLACES = new Set(['kutipan', 'asal', 'tanda', 'kata_angka_cocok', 'panjang']);

/** Facts without words and places: what both forms have to share. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (PLACES.has(key) ? [] : [[key, bare(inner)]])),
  );
}

function same(key: ComponentKey, structured: unknown, text: unknown): void {
  expect(bare(read(key, structured))).toEqual(bare(read(key, text)));
}

const UNITS = {
  menit: 'menit',
  jam: 'jam',
  hari: 'hari',
  hari_kerja: 'hari kerja',
  hari_kalender: 'hari kalender',
  minggu: 'minggu',
  bulan: 'bulan',
} as const;
const unit = fc.constantFrom(...(Object.keys(UNITS) as (keyof typeof UNITS)[]));
const count = fc.integer({ min: 1, max: 90 });
const noun = fc.constantFrom(
  'Kartu Keluarga',
  'KTP-el',
  'Surat permohonan',
  'Buku nikah',
  'Pas foto',
  'Formulir F-1.02',
);

describe('structured and text form give equal facts', () => {
  it('time', () => {
    fc.assert(
      fc.property(
        count,
        unit,
        fc.boolean(),
        fc.option(fc.constantFrom('berkas dinyatakan lengkap', 'permohonan diterima'), { nil: undefined }),
        (nilai, satuan, maksimum, start) => {
          const sentence = `${maksimum ? 'Paling lama ' : ''}${nilai} (${numberToWords(nilai)}) ${UNITS[satuan]}${start === undefined ? '' : ` sejak ${start}`}`;
          same(
            'jangka_waktu',
            { nilai, satuan, maksimum, ...(start === undefined ? {} : { dihitung_sejak: start }) },
            sentence,
          );
        },
      ),
    );
  });

  it('a range of time', () => {
    fc.assert(
      fc.property(count, count, unit, (from, more, satuan) => {
        same(
          'jangka_waktu',
          { minimum: from, nilai: from + more, satuan },
          `${from} - ${from + more} ${UNITS[satuan]}`,
        );
      }),
    );
  });

  it('requirements', () => {
    fc.assert(
      fc.property(fc.uniqueArray(noun, { minLength: 1 }), (names) => {
        same(
          'persyaratan',
          names.map((nama) => ({ nama })),
          names,
        );
        same('persyaratan', { butir: names }, names);
      }),
    );
    same('persyaratan', { tanpa_persyaratan: true }, 'Tidak ada persyaratan');
  });

  it('steps', () => {
    const acts = [
      ['pemohon', 'Pemohon menyerahkan berkas di loket'],
      ['petugas', 'Petugas memeriksa kelengkapan berkas'],
      ['pejabat', 'Kepala Dinas menandatangani surat'],
      ['petugas', 'Petugas menyerahkan surat kepada pemohon'],
    ] as const;
    fc.assert(
      fc.property(fc.subarray([...acts], { minLength: 1 }), count, (chosen, minutes) => {
        const structured = chosen.map(([pelaku, kegiatan], index) => ({
          urutan: index + 1,
          pelaku,
          kegiatan,
          waktu: { nilai: minutes, satuan: 'menit' },
        }));
        const text = chosen.map(([, kegiatan], index) => `${index + 1}. ${kegiatan} (${minutes} menit)`);
        const facts = [structured, text].map(
          (value) =>
            read('prosedur', value) as {
              langkah: { urutan: number; pelaku: string; durasi: { maks: unknown } }[];
              ada_pemohon: boolean;
              ada_penyelenggara: boolean;
            },
        );
        const shown = facts.map((one) => [
          one.ada_pemohon,
          one.ada_penyelenggara,
          one.langkah.map((step) => [step.urutan, step.pelaku, step.durasi.maks]),
        ]);
        expect(shown[0]).toEqual(shown[1]);
      }),
    );
  });

  it('products', () => {
    fc.assert(
      fc.property(fc.uniqueArray(noun, { minLength: 1 }), (names) => {
        same(
          'produk',
          names.map((nama) => ({ nama })),
          names,
        );
      }),
    );
  });

  it('channels', () => {
    const digits = fc.integer({ min: 10_000_000, max: 99_999_999 }).map((number) => `0812${number}`);
    fc.assert(
      fc.property(digits, fc.constantFrom('pengaduan', 'layanan', 'info'), (number, name) => {
        const mail = `${name}@dinsos.contohkab.go.id`;
        const structured = [
          { jenis: 'whatsapp', nilai: number },
          { jenis: 'surel', nilai: mail },
          { jenis: 'kotak_saran' },
          { jenis: 'lapor', nilai: 'lapor.go.id' },
        ];
        const text = [`WhatsApp: ${number}`, `Email: ${mail}`, 'Kotak saran', 'SP4N-LAPOR! lapor.go.id'];
        const facts = [structured, text].map(
          (value) => bare(read('penanganan_pengaduan', value)) as { kanal: unknown },
        );
        expect(facts[0]?.kanal).toEqual(facts[1]?.kanal);
      }),
    );
  });

  it('facilities', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('Ruang tunggu', 'Ramp', 'Kursi roda', 'Toilet difabel'), {
          minLength: 1,
        }),
        (names) => {
          same(
            'sarana_prasarana',
            names.map((nama) => ({ nama })),
            names,
          );
        },
      ),
    );
  });
});
