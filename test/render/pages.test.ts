import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../src/model/criterion.ts';
import {
  plainStyle,
  type RenderOptions,
  renderCriteriaBook,
  renderCriteriaList,
  renderCriterion,
  renderInstrument,
  renderInstrumentList,
} from '../../src/render/index.ts';
import { displayWidth } from '../../src/render/layout.ts';
import { readInstrument } from './reports.ts';

const INSTRUMENTS = ['uu-25-2009', 'ombudsman-2024'].map(readInstrument);
const options = (rest: Partial<RenderOptions> = {}): RenderOptions => ({
  lang: 'id',
  width: 80,
  style: plainStyle,
  unicode: true,
  ...rest,
});
const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ');
const both = (text: string) => ({ id: text, en: `[en] ${text}` });

function criterion(id: string, rest: Partial<Criterion> = {}): Criterion {
  return {
    id,
    on: 'layanan[].komponen.jangka_waktu',
    check: { type: 'object' },
    severity: 'minor',
    strength: 'D',
    certainty: 'C',
    basis: [
      { law: 'UU 25/2009', article: '21 huruf d' },
      { law: 'UU 25/2009', article: 'penjelasan 10 (1)' },
    ],
    title: both('Hari kerja atau hari kalender'),
    failure: both('"{kutipan}": hari kerja atau hari kalender?'),
    remedy: both('Tulis "hari kerja".'),
    examples: [
      { teks: '3 hari', hasil: 'unmet' },
      { teks: { nilai: 3, satuan: 'hari' }, hasil: 'unmet' },
      { teks: ['3 hari kerja', '`5` jam'], hasil: 'met' },
      { dokumen: {}, tanggal: '2026-01-31', hasil: 'not_applicable' },
      { dokumen: { layanan: [{ jangka_waktu: null }] }, hasil: 'not_assessed' },
    ],
    ...rest,
  };
}

const HOURS = criterion('JW-05');
const CRITERIA = [
  HOURS,
  criterion('JW-01', { severity: 'kritis' }),
  criterion('JW-03', { severity: 'mayor' }),
  criterion('JW-10', { severity: 'minor', strength: 'B' }),
  criterion('JW-02', { severity: 'mayor', duplicate_of: 'JW-01' }),
  criterion('X-01', {
    severity: 'kritis',
    on: 'layanan[].komponen.*',
    overrides: [{ when: {}, severity: 'mayor' }],
  }),
  criterion('MK-02', { severity: 'mayor', on: 'maklumat', needs: { schema: {}, ask: both('isi maklumat') } }),
];
const page = (id: string, rest: Partial<RenderOptions> = {}) =>
  renderCriterion(
    CRITERIA.find((one) => one.id === id) ?? HOURS,
    { criteria: CRITERIA, instruments: INSTRUMENTS },
    options(rest),
  );

describe('renderCriterion', () => {
  it('explains the law and how it was read', () => {
    expect(page('JW-05')).toContain('UU 25/2009 Pasal 21 huruf d, penjelasan Pasal 10 (1)');
    expect(page('JW-05')).toContain('Kekuatan: tafsir patuh.');
    expect(oneLine(page('JW-05', { lang: 'en' }))).toContain(
      'UU 25/2009 Article 21 letter d, explanation of Article 10 (1)',
    );
  });

  it('shows what passes and what fails as documents hold it', () => {
    const text = page('JW-05');
    expect(text).toContain('"…": hari kerja atau hari kalender?');
    expect(text).toContain('- "3 hari"');
    expect(text).toContain('- nilai: 3, satuan: hari');
    expect(text).toContain('- "3 hari kerja; `5` jam"');
    expect(oneLine(text)).toContain(
      '- tidak berlaku: dokumen contoh patuh tanpa perubahan (diperiksa 31 Januari 2026)',
    );
    expect(text).toContain('- belum dinilai: dokumen dengan layanan: [{jangka_waktu: kosong}]');
  });

  it('says for how much each instrument counts it', () => {
    // 10 points, half of them by criteria: 1 of the 5 that a mayor and a minor one weigh together.
    expect(oneLine(page('JW-05'))).toContain(
      'Jangka waktu penyelesaian, 10,00 poin. Kriteria ini berbobot 1 dari 5 bila semua kriteria komponen ini berlaku, yaitu 1,00 poin',
    );
    expect(oneLine(page('JW-03'))).toContain(
      'berbobot 4 dari 5 bila semua kriteria komponen ini berlaku, yaitu 4,00 poin',
    );
    expect(oneLine(page('JW-01'))).toContain('Jangka waktu penyelesaian kehilangan seluruh 10,00 poin.');
    expect(oneLine(page('JW-01'))).toContain(
      'syarat "lengkap" pada Ketersediaan Jangka Waktu Penyelesaian, 2,94 poin. Tanpa ini paling tinggi 3/4 dari poin itu.',
    );
    expect(oneLine(page('MK-02'))).toContain(
      'satu dari 3 kriteria pada Maklumat Layanan: substansi, 0,49 poin bila terpenuhi.',
    );
    expect(oneLine(page('X-01'))).toContain('Persyaratan 10,00; Sistem, mekanisme, dan prosedur 10,00;');
    expect(page('JW-10')).toContain('Tidak masuk hitungan ukuran mana pun');
    expect(page('JW-02')).toContain('sudah dibicarakan oleh JW-01');
  });

  it('names what is needed and what severity it may take', () => {
    expect(page('MK-02')).toContain('Untuk menilainya perlu: isi maklumat');
    expect(page('X-01')).toContain('SEGERA · setiap komponen · dapat menjadi PENTING menurut isi naskah');
  });
});

describe('renderInstrument', () => {
  const [law = '', ombudsman = ''] = INSTRUMENTS.map((one) => oneLine(renderInstrument(one, options())));

  it('gives points that a calculator gives as well', () => {
    expect(ombudsman).toContain('Proses: 32,37 poin (resmi)');
    expect(ombudsman).toContain('Contoh IN-01: 21,85 x 12,22 : 100 = 2,67.');
    expect(ombudsman).toContain('Ketersediaan Persyaratan, 2,94 poin, tingkat 1/2: 2,94 x 1/2 = 1,47 poin.');
    expect(law).toContain('10,00 x (1/2 + 1/2 x 8 : 13) = 8,08 poin.');
    expect(law).toContain('Contoh UU-b: 60 x 1 : 6 = 10,00.');
  });

  it('says how each weight is known', () => {
    expect(ombudsman).toContain('Bobot indikator: asumsi patuh, kecuali IN-01 (terlihat di satu sumber).');
    expect(ombudsman).toContain('TINGKAT PEMENUHAN (asumsi patuh)');
    expect(law).toContain('Bobot indikator: asumsi patuh.');
  });

  it('shows categories, loci and what is not known', () => {
    expect(ombudsman).toContain('B: Kualitas Tinggi, zona hijau, mulai 78,00');
    expect(ombudsman).toContain(
      'Lokus kabupaten: Disdukcapil, DPMPTSP, Dinas Kesehatan, Dinas Pendidikan, Dinas Sosial, 2 puskesmas.',
    );
    expect(ombudsman).toContain('Rubrik nilai tiap indikator tidak pernah diumumkan');
    expect(law).toContain('Ukuran ini tidak mempunyai kategori atau zona.');
    expect(law).toContain('Tidak dihitung untuk pemerintah.');
  });

  it('lists every indicator', () => {
    const text = renderInstrument(INSTRUMENTS[1] ?? readInstrument('ombudsman-2024'), options());
    for (const { id } of INSTRUMENTS[1]?.indicators ?? [])
      expect(text).toMatch(new RegExp(`^ +${id} `, 'mu'));
  });
});

describe('lists', () => {
  it('show every criterion and instrument', () => {
    const criteria = renderCriteriaList(CRITERIA, options());
    for (const { id } of CRITERIA) expect(criteria).toMatch(new RegExp(`^${id} `, 'mu'));
    const instruments = renderInstrumentList(INSTRUMENTS, options());
    for (const { id } of INSTRUMENTS) expect(instruments).toMatch(new RegExp(`^${id} `, 'mu'));
  });
});

describe('every page', () => {
  const pages = (rest: Partial<RenderOptions>) => [
    ...CRITERIA.map((one) => page(one.id, rest)),
    ...INSTRUMENTS.map((one) => renderInstrument(one, options(rest))),
    renderCriteriaList(CRITERIA, options(rest)),
    renderInstrumentList(INSTRUMENTS, options(rest)),
  ];

  it.each([
    [60, 'id'],
    [80, 'id'],
    [80, 'en'],
    [120, 'en'],
  ] as const)('fits %i columns in %s', (width, lang) => {
    for (const text of pages({ width, lang })) {
      for (const line of text.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
      expect(text).toMatch(/[^\n]\n$/u);
    }
  });

  it('is ASCII when asked', () => {
    for (const text of pages({ unicode: false })) expect(text).toMatch(/^[\n -~]*$/u);
  });
});

describe('renderCriteriaBook', () => {
  const book = renderCriteriaBook({ criteria: CRITERIA, instruments: INSTRUMENTS }, 'id');

  it('has a chapter for each component, for what holds for all, and for duties of the provider', () => {
    expect(book.match(/^## .*$/gmu)).toEqual([
      '## Cara membaca',
      '## Daftar isi',
      '## Setiap komponen',
      '## d. Jangka waktu penyelesaian',
      '## Kewajiban penyelenggara',
    ]);
    for (const { id, duplicate_of } of CRITERIA)
      expect(book.includes(`\n### ${id}\n`), id).toBe(duplicate_of === undefined);
    expect(book).toContain('- `JW-02` Hari kerja atau hari kalender: lihat [JW-01](#jw-01)');
  });

  it('keeps published text in code spans that its own marks cannot end', () => {
    expect(book).toContain('  - `3 hari`');
    expect(book).toContain('  - ``3 hari kerja; `5` jam``');
    expect(book).toContain('  - belum dinilai: `dokumen dengan jangka_waktu: kosong`');
  });

  it('says what each instrument counts it for', () => {
    expect(book).toContain('Kriteria ini berbobot 1 dari 5');
    expect(book).toContain('SEGERA (dapat menjadi PENTING menurut isi naskah) · tafsir patuh');
  });

  it('lets no text of a criterion be Markdown or HTML', () => {
    const hostile = criterion('JW-05', {
      title: both('<script> [a](b) | `c` *d* &lt; ~e~ $f$'),
      remedy: both('- # butir'),
      examples: [{ teks: '`` <b>', hasil: 'unmet' }],
    });
    const text = renderCriteriaBook({ criteria: [hostile], instruments: [] }, 'id');
    expect(text).toContain('**\\<script\\> \\[a\\](b) \\| \\`c\\` \\*d\\* \\&lt; \\~e\\~ \\$f\\$**');
    expect(text).toContain('\\- \\# butir');
    expect(text).toContain('``` `` <b> ```');
  });
});
