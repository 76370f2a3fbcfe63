import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Report, Score } from '../../src/model/report.ts';
import { plainStyle, type RenderOptions, renderers, type Style } from '../../src/render/index.ts';
import { displayWidth } from '../../src/render/layout.ts';
import { hostile, hostileUnit, kudungga, nothing, several } from './reports.ts';

const REPORTS = { kudungga, several, hostile, hostileUnit, nothing };
const CASES = Object.entries(REPORTS).flatMap(([name, report]) =>
  ([60, 80, 120] as const).flatMap((width) =>
    (['id', 'en'] as const).flatMap((lang) =>
      [true, false].map((unicode) => ({ name, report, width, lang, unicode })),
    ),
  ),
);
const plain = (options: Partial<RenderOptions> = {}): RenderOptions => ({
  lang: 'id',
  width: 80,
  style: plainStyle,
  unicode: true,
  ...options,
});
const table = (report: Report, options: Partial<RenderOptions> = {}) =>
  renderers.table.render(report, plain(options));
const ansi = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[39m`;
const COLOURS: Style = {
  bold: ansi(1),
  dim: ansi(2),
  red: ansi(31),
  yellow: ansi(33),
  green: ansi(32),
  cyan: ansi(36),
};
const withoutColour = (text: string) => stripVTControlCharacters(text);
const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ');

function scores(report: Report): Score[] {
  const ofUnits = report.units.flatMap((unit) => unit.scores.map(({ score }) => score));
  return [
    ...ofUnits,
    ...report.governments.flatMap(({ scores: own }) => own.flatMap(({ score }) => score ?? [])),
  ];
}

describe.each(CASES)(
  '$name in $width columns, $lang, unicode $unicode',
  ({ report, width, lang, unicode }) => {
    const text = table(report, { width, lang, unicode });

    it('keeps every line inside the page and ends in one newline', () => {
      for (const line of text.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
      expect(text).toMatch(/[^\n]\n$/u);
      expect(text).not.toMatch(/[ \t]\n/u);
    });

    it('lets nothing from a document steer the terminal or a CI log', () => {
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
      expect(text).not.toMatch(/^\s*::/mu);
      expect(text).not.toMatch(/##\w*\[/u);
      if (!unicode) expect(text).toMatch(/^[\n -~]*$/u);
    });

    it('prints the numbers of the report, which add up to 100', () => {
      const figures = (score: Score) =>
        [score.gained, score.lost, score.open].map((one) => (lang === 'id' ? one.replace('.', ',') : one));
      for (const score of scores(report)) {
        expect(oneLine(text)).toContain(`${figures(score).join(' ')} 100`);
        expect(
          Math.round(figures(score).reduce((sum, one) => sum + Number(one.replace(',', '.')) * 100, 0)),
        ).toBe(10_000);
      }
    });

    it('says the same with colours', () => {
      const coloured = table(report, { width, lang, unicode, style: COLOURS });
      expect(withoutColour(coloured)).toBe(text);
      expect(coloured).not.toBe(text);
    });

    it('is the same from JSON', () => {
      const again: Report = JSON.parse(renderers.json.render(report));
      expect(table(again, { width, lang, unicode })).toBe(text);
    });
  },
);

describe('one unit', () => {
  const text = table(kudungga);

  it('begins as an auditor expects', () => {
    expect(text.split('\n').slice(0, 4)).toEqual([
      'PATUH · Kabupaten Kutai Timur · 24 November 2026 · 1 unit, 1 layanan',
      'Perkiraan dari naskah yang diumumkan. BUKAN nilai resmi Ombudsman RI.',
      '',
      '── RSUD KUDUNGGA · 1 layanan (Unit Layanan Informasi dan Pengaduan) ────────────',
    ]);
  });

  it('says what kind of text was read and what that means', () => {
    expect(oneLine(text)).toContain(
      '8 komponen lain tidak kami anggap hilang; untuk menilainya perlu SK standar pelayanan.',
    );
  });

  it('draws the three numbers to scale', () => {
    expect(text).toContain(`  ${'█'.repeat(23)}${'░'.repeat(7)}${'·'.repeat(20)}\n`);
    expect(table(kudungga, { unicode: false })).toContain(
      `  ${'#'.repeat(23)}${'-'.repeat(7)}${'.'.repeat(20)}\n`,
    );
  });

  it('names no zone while none is certain, and what it would take', () => {
    expect(oneLine(text)).toContain(
      'Zona belum dapat disebut. Zona hijau (mulai 78,00) masih mungkin: perlu 72,11 dari 90,43 poin yang belum dinilai (wawancara, pengamatan, dan bukti di luar naskah ini).',
    );
  });

  it('explains the three numbers once', () => {
    expect(text.match(/Didapat: sudah terbukti/gu)).toHaveLength(1);
    expect(table(several).match(/Didapat: sudah terbukti/gu)).toHaveLength(1);
  });

  it('lists every fix with its points, law and place', () => {
    expect(text).toMatch(/^1 SEGERA {3}Prosedur tidak ada di halaman ini\. +10,00 +2,94$/mu);
    expect(text).toMatch(/^2 PENTING {2}Pengaduan: .* 1,58 +-$/mu);
    expect(text).toMatch(/^5 CATATAN/mu);
    expect(text).toContain('UU 25/2009 Pasal 36 (4), 37 (3) · rsud-kudungga.yaml baris 32 kolom 5');
    expect(text).toContain('UU 25/2009 Pasal 1 (7) (tafsir patuh) ·');
    expect(text).not.toContain('hal lagi: patuh audit');
  });

  it('shows every unmet result with place, remedy, law and how sure it is', () => {
    expect(text).toContain('RINCIAN: 8 hal belum terpenuhi');
    expect(text).toContain('examples/kutai-timur/rsud-kudungga.yaml:25:21');
    expect(oneLine(text)).toContain('tertulis: "info@rsudkudungga.kutimkab.com"');
    expect(oneLine(text)).toContain('(praktik baik; sumber kedua). Tidak mengurangi poin.');
    expect(oneLine(text)).toContain('Perlu dipastikan, tidak mengurangi poin.');
  });

  it('shows worse matters first, and the words of a component once', () => {
    const complaints = text.slice(
      text.indexOf('  Penanganan pengaduan'),
      text.indexOf('  Kewajiban penyelenggara'),
    );
    expect(complaints.indexOf('PENTING  PA-08')).toBeLessThan(complaints.indexOf('RINGAN   PA-12'));
    const [unit] = kudungga.units;
    const quote = 'Kotak Saran; Petugas Informasi';
    const quoting = {
      ...kudungga,
      units: [
        {
          ...unit,
          results: unit?.results.map((result) => ({
            ...result,
            failures: result.failures.map((failure) => ({ ...failure, quote })),
          })),
        },
      ],
    } as Report;
    const components = new Set(
      unit?.results.filter((one) => one.outcome === 'unmet').map((one) => one.component),
    );
    expect(table(quoting).match(/tertulis: "Kotak Saran; Petugas Informasi"/gu)).toHaveLength(
      components.size,
    );
  });

  it('gives an example of the whole only where nothing is written yet', () => {
    expect(oneLine(text)).toContain(
      'Contoh isi: "1. Pemohon menyerahkan berkas di loket; 2. Petugas memeriksa kelengkapan (10 menit)"',
    );
    expect(text.match(/Contoh isi/gu)).toHaveLength(1);
  });

  it('counts what was not assessed by what it needs', () => {
    expect(oneLine(text)).toContain(
      '4 halaman publik memang tidak menampilkannya; perlu SK standar pelayanan (dasar hukum, sarana dan prasarana, kompetensi pelaksana, evaluasi kinerja)',
    );
    expect(oneLine(text)).toContain('1 perlu: foto papan pengumuman (produk)');
    expect(oneLine(text)).toContain('31 indikator Instrumen Ombudsman 2022-2024: perlu wawancara');
    expect(text).toContain('Sudah terpenuhi: 1 hal. Tidak berlaku: 1 hal.');
  });

  it('gives no number for a government without a locus, and the official one as such', () => {
    expect(oneLine(text)).toContain('belum dapat dihitung. 0 dari 7 unit yang dinilai Ombudsman (lokus)');
    expect(oneLine(text)).toContain('Dinas Sosial, 2 puskesmas).');
    expect(oneLine(text)).toContain(
      'Nilai resmi Ombudsman RI 2024: 78,38, kategori B, zona hijau (Keputusan Ketua Ombudsman RI 2024); bukan hitungan patuh.',
    );
  });

  it('ends with the weights, the arithmetic, the gate and the exit code', () => {
    expect(text).toContain('* Bobot: asumsi patuh.\n');
    expect(oneLine(text)).toContain(
      '** Bobot dimensi resmi, bobot indikator asumsi patuh (1 dari 38 terlihat di satu sumber)',
    );
    expect(text).toContain('Rincian hitungan: patuh explain uu-25-2009 | patuh explain ombudsman-2024\n');
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      'BATAS LULUS (tidak ada SEGERA): BELUM LULUS, 1 hal. Kode keluar 1.',
    );
  });

  it('derives the notes on weights from the report', () => {
    const official: Report = {
      ...kudungga,
      instruments: kudungga.instruments.map((instrument) => ({
        ...instrument,
        ladder: null,
        deduction: null,
        dimensions: instrument.dimensions.map((one) => ({ ...one, status: 'official' as const })),
        indicators: instrument.indicators.map((one) => ({ ...one, status: 'official' as const })),
      })),
    };
    expect(table(official)).toContain('* Bobot: resmi.\n');
    expect(table(official)).not.toContain('**');
  });
});

describe('several units', () => {
  const text = table(several);

  it('shows each with its scores and at most four fixes', () => {
    for (const unit of several.units) expect(text).toContain(`── ${unit.name.toUpperCase()} `);
    expect(text.match(/^4 RINGAN/gmu)).toHaveLength(2);
    expect(text).not.toMatch(/^5 CATATAN/mu);
    expect(text).toContain('+ 1 hal lagi: patuh audit examples/kutai-timur/rsud-kudungga.yaml\n');
    expect(text).not.toContain('RINCIAN');
    expect(text).toContain('Tidak ada yang perlu diperbaiki menurut naskah ini.');
  });

  it('names a certain category with the way to the next one', () => {
    expect(oneLine(text)).toContain(
      'Kategori B (Kualitas Tinggi), zona hijau: 1,10 poin di atas batas bawahnya.',
    );
    expect(oneLine(text)).toContain(
      'perlu 8,90 poin lagi, tidak cukup dari poin yang belum dinilai; perbaiki juga yang sudah hilang.',
    );
    expect(text).toContain('Tidak ada kategori yang lebih tinggi.');
    expect(oneLine(text)).toContain('perlu 77,00 poin lagi, sedangkan yang belum dinilai hanya 76,99');
  });

  it('says which service a fix is about', () => {
    expect(oneLine(text)).toContain(
      'Surat Pernyataan Penguasaan Tanah, pengaduan: 1,58 - Tidak ada penanggung jawab',
    );
  });

  it('ranks units provisionally, equal points with one number', () => {
    expect(text).toContain('URUTAN SEMENTARA menurut poin yang sudah didapat pada ukuran 1');
    expect(text).toMatch(/^ {2}1 {2}Dinas Kesehatan +91,20 +5,00 +3,80$/mu);
    expect(text).toMatch(/^ {2}1 {2}Disdukcapil +91,20 +5,00 +3,80$/mu);
    expect(text).toMatch(/^ {2}3 {2}RSUD Kudungga /mu);
  });

  it('names missing loci and units outside them', () => {
    expect(oneLine(text)).toContain('Belum ada: DPMPTSP, Dinas Pendidikan, Dinas Sosial, 2 puskesmas;');
    expect(oneLine(text)).toContain(
      'tidak masuk nilai pemerintah: RSUD Kudungga dan Dinas Pertanahan dan Penataan Ruang.',
    );
  });

  it('keeps faults of files apart from bugs', () => {
    expect(text).toContain('KESALAHAN PENULISAN BERKAS: 2\n');
    expect(oneLine(text)).toContain(
      'examples/kutai-timur/rusak.yaml:12:5: Kunci "biaya" tidak dikenal; maksud Anda "biaya_tarif"?',
    );
    expect(text).toContain('KESALAHAN PROGRAM PATUH: 1\n');
    expect(oneLine(text)).toContain(
      '1 berkas tidak memuat layanan, jadi tidak dinilai: examples/kutai-timur/kosong.yaml.',
    );
  });

  it('says what documents alone can reach when a score gate fails', () => {
    expect(oneLine(text)).toContain(
      'terendah 1,00 (Dinas Pertanahan dan Penataan Ruang). Dari dokumen saja paling tinggi yang pasti: 23,01. Kode keluar 3',
    );
    expect(text).toContain('BATAS LULUS (tidak ada SEGERA atau PENTING): BELUM LULUS, 4 hal.');
  });

  it('counts governments where there are many', () => {
    const governments = ['A', 'B', 'C', 'D'].flatMap((name) =>
      several.governments.map((one) => ({ ...one, name })),
    );
    expect(table({ ...several, governments })).toMatch(/^PATUH · 4 pemerintah · 24 November 2026/u);
    expect(table({ ...several, governments: governments.slice(1) })).toMatch(/^PATUH · B, C, dan D · /u);
  });

  it('cuts long lists and says so', () => {
    const [first] = several.faults;
    const many: Report = {
      ...several,
      faults: Array.from({ length: 14 }, () => first).flatMap((one) => one ?? []),
    };
    expect(oneLine(table(many))).toContain('+ 4 kesalahan lagi di berkas ini (lengkap di -f json).');
  });
});

describe('nothing audited', () => {
  it('says so and still gives the gates', () => {
    const text = table(nothing);
    expect(text).toContain('Tidak ada layanan yang dapat dinilai dari berkas yang dibaca.');
    expect(oneLine(text)).toContain('tidak ada unit yang dapat dinilai. Kode keluar 2');
  });
});

describe('a large report', () => {
  it('takes linear time', () => {
    const units = Array.from({ length: 100 }, (_, index) => ({ ...kudungga.units[0], key: `k${index}` }));
    const report = { ...several, units } as Report;
    const started = performance.now();
    table(report);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
