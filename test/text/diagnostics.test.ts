import { describe, expect, it } from 'vitest';
import type { DiagnosticArgs, DiagnosticCode } from '../../src/model/diagnostic.ts';
import { diagnosticSentence, formatCount, LANGUAGES, texts } from '../../src/text/index.ts';

/** One set of arguments for every code; a code without one does not compile. */
const ARGS: { readonly [C in DiagnosticCode]: DiagnosticArgs[C] } = {
  'file-unreadable': { reason: 'EACCES' },
  'worker-died': { reason: 'ERR_WORKER_OUT_OF_MEMORY' },
  'file-too-large': { size: 50_000_000, limit: 33_554_432 },
  'file-not-text': {},
  'file-not-utf8': { offset: 1729 },
  'file-empty': {},
  'yaml-syntax': { problem: 'sign-unexpected', sign: ']' },
  'yaml-tab': {},
  'yaml-duplicate-key': { key: 'persyaratan' },
  'yaml-several-documents': {},
  'yaml-alias-unknown': { alias: 'alamat' },
  'yaml-alias-bomb': { limit: 50_000 },
  'yaml-key-not-text': {},
  'yaml-too-deep': { limit: 40 },
  'yaml-too-many-nodes': { limit: 300_000 },
  'yaml-line-too-long': { length: 200_000, limit: 100_000 },
  'not-a-mapping': { found: '"halo"' },
  'key-unknown': { key: 'biaya', suggestion: 'biaya_tarif', known: 'nama, biaya_tarif' },
  'key-missing': { key: 'nama' },
  'type-wrong': { expected: 'daftar yang benar', found: '12' },
  'value-not-allowed': { found: '"hari_krja"', allowed: 'hari, hari_kerja' },
  'value-pattern': { found: '"x"', expected: '^[0-9]+$' },
  'value-out-of-range': { found: '-5', expected: 'must be >= 0' },
  'kind-mixed': { key: 'lembar_penilaian', other: 'layanan' },
  'exemption-criterion-unknown': { criterion: 'PA-99', suggestion: 'PA-09' },
  'exemption-component-unknown': { component: 'pengaduan', suggestion: 'penanganan_pengaduan' },
  'exemption-blank': { key: 'alasan' },
  'exemption-date': { value: '31-12-2026' },
  'exemption-unit-ambiguous': { unit: 'Dinas Sosial', governments: 'Kota A; Kota B' },
  'services-empty': {},
  'services-too-many': { count: 3000, limit: 2000 },
  'run-services-too-many': { limit: 2_000_000 },
  'file-changed': {},
  'unit-conflict': { field: 'jenis', value: 'dinas', other: 'badan', otherFile: 'lain.yaml', otherLine: 7 },
  'standards-duplicate-id': { id: 'JW-01' },
  'standards-path-unknown': { id: 'JW-01', path: 'layanan[].waktu' },
  'standards-constant-unknown': { id: 'JW-01', value: 'harii', allowed: 'hari' },
  'standards-keyword-forbidden': { id: 'JW-01', keyword: 'maxContains' },
  'standards-law-unknown': { id: 'JW-01', law: 'UU 99/2099' },
  'standards-example-missing': { id: 'JW-01', outcome: 'unmet' },
  'standards-example-wrong': { id: 'JW-01', example: 3, expected: 'met', found: 'unmet' },
  'standards-reference-unknown': { id: 'JW-01', reference: 'ZZ-99' },
  'standards-weights': { id: 'ombudsman-2024', expected: '100', found: '99.5' },
  'standards-bands': { id: 'ombudsman-2024' },
  'standards-rubric': { id: 'pekppp-2022/P-01', top: '5', found: '0, 2, 1' },
  'standards-schema-invalid': { id: 'JW-01', detail: 'unknown keyword' },
  'standards-placeholder-unknown': { id: 'JW-01', placeholder: 'kutpan' },
  'sheet-instrument-unknown': {
    instrument: 'ombudsman-2042',
    suggestion: 'ombudsman-2024',
    known: 'uu-25-2009',
  },
  'sheet-edition-wrong': {
    instrument: 'ombudsman-2024',
    edition: 2022,
    period: '2023-2024',
    right: 'ombudsman-2022',
  },
  'sheet-unit-unknown': { unit: 'Dinas Sosal', government: 'Kabupaten Contoh', suggestion: 'Dinas Sosial' },
  'sheet-indicator-unknown': { indicator: 'PR-6a', instrument: 'ombudsman-2024', suggestion: 'PR-06a' },
  'sheet-value-out-of-scale': { indicator: 'IN-01', value: '3', top: '1' },
  'sheet-conflict': { indicator: 'IN-01', value: '1/2', other: '3/4', otherFile: 'lain.yaml', otherLine: 9 },
  'sheet-contradiction': { indicator: 'PR-01', value: '1', low: '0', high: '0' },
  'sheet-total-differs': { total: '80', sum: '79' },
  'what-if-unit-unknown': { unit: 'Dinas Sosal', suggestion: 'Dinas Sosial' },
  'what-if-indicator-unknown': { indicator: 'PR-6a', instruments: 'ombudsman-2024', suggestion: 'PR-06a' },
  'criterion-crashed': { criterion: 'JW-01', detail: 'x is not a function' },
  'csv-empty': {},
  'csv-quote-open': {},
  'csv-quote-inside': {},
  'csv-row-long': {},
  'csv-column-unknown': { column: 'persyaratn', suggestion: 'persyaratan' },
  'csv-column-twice': { column: 'Waktu pelayanan', element: 'waktu' },
  'csv-no-elements': { known: 'persyaratan, waktu' },
  'csv-row-length': { row: 3, expected: 9, found: 8 },
  'csv-cell': { row: 3, element: 'waktu', found: '7' },
  'csv-more': { count: 1234 },
  'survey-answers-none': {},
  'survey-answers-twice': {},
  'survey-csv-name': { name: '../lain.csv' },
  'survey-date': { found: '31 Februari 2026' },
  'survey-period': { from: '2026-02-01', until: '2026-01-01' },
  'survey-counts': { element: 'waktu', counted: 31, respondents: 30 },
  'survey-sum': { element: 'waktu', sum: 200, answered: 29 },
  'survey-two-forms': { element: 'waktu' },
  'survey-respondents-only-counts': {},
  'survey-index': { found: '830' },
  'survey-no-unit': { unit: 'Dinas Sosial' },
  'survey-again': { unit: 'Dinas Sosial', otherFile: 'lain.yaml' },
  'followup-government-absent': { government: 'Kabupaten Contoh' },
  'followup-again': { government: 'Kabupaten Contoh', otherFile: 'lain.yaml' },
  'followup-matter': {},
  'followup-criterion-unknown': { criterion: 'JW-99', suggestion: 'JW-09' },
  'followup-criterion-part': { criterion: 'DH-01', other: 'X-01' },
  'followup-place': { key: 'layanan' },
  'followup-date': { found: 'besok' },
};
const CODES = Object.keys(ARGS) as DiagnosticCode[];
/** English of the validator and names of mistakes that are said in other words. */
const SAID_OTHERWISE = new Set(['must be >= 0', 'sign-unexpected']);

describe.each(LANGUAGES)('faults in %s', (lang) => {
  it.each(CODES)('%s is said with its values', (code) => {
    const sentence = diagnosticSentence(texts[lang], { code, args: ARGS[code] });
    for (const [key, value] of Object.entries(ARGS[code]) as [string, string | number][]) {
      if (SAID_OTHERWISE.has(String(value))) continue;
      // An edition is a year, not a count.
      const counts = typeof value === 'number' && key !== 'edition';
      expect(sentence).toContain(counts ? formatCount(value, lang) : String(value));
    }
    expect(sentence).toMatch(/[.?!]$/u);
    expect(sentence.length).toBeGreaterThan(30);
    expect(sentence).not.toMatch(/undefined|\[object/u);
  });
});

describe('values of faults', () => {
  it('are said in everyday words', () => {
    const say = (code: DiagnosticCode, args: Record<string, string>) =>
      diagnosticSentence(texts.id, { code, args });
    expect(say('type-wrong', { expected: 'string | array', found: 'object' })).toBe(
      'Isinya kelompok kunci, seharusnya teks atau daftar. Tulis ulang dalam bentuk itu.',
    );
    expect(say('value-out-of-range', { found: '-5', expected: 'must be >= 0' })).toBe(
      'Nilai -5 di luar batas: harus >= 0. Perbaiki nilainya.',
    );
    expect(
      say('value-out-of-range', { found: 'array', expected: 'must NOT have fewer than 1 items' }),
    ).toContain('sedikitnya 1 butir');
  });
});
