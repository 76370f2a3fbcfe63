/** English sentences of faults in surveys, their CSV files, and follow-up files. */
import { formatCount } from './format.ts';
import type { SurveyDiagnosticTexts } from './id-survey-diagnostics.ts';

const n = (count: number) => formatCount(count, 'en');
export const enSurveyDiagnostics: SurveyDiagnosticTexts = {
  'csv-empty': () =>
    'This CSV file is empty. The first row names the elements, every further row is a respondent.',
  'csv-quote-open': () =>
    'The CSV cannot be read: a quotation mark (") is not closed. Close it or delete it, then save again.',
  'csv-quote-inside': () =>
    'The CSV cannot be read: a quotation mark (") stands inside a cell. Put the whole cell in quotation marks and write those inside twice (""), or delete it.',
  'csv-row-long': () =>
    'The CSV cannot be read: one row has more than a million characters, usually because a quotation mark (") is not closed. Check the quotation marks.',
  'csv-column-unknown': ({ column, suggestion }) =>
    `Column "${column}" is no element; did you mean "${suggestion}"? Change its heading, or give it another name when it is none.`,
  'csv-column-twice': ({ column, element }) =>
    `Column "${column}" holds element ${element} for the second time; the first column is used. Delete or rename one.`,
  'csv-no-elements': ({ known }) =>
    `No column is named after an element. Write in the first row: ${known} (separated by semicolons, commas or tabs).`,
  'csv-row-length': ({ row, expected, found }) =>
    `Respondent ${n(row)} has ${n(found)} cells, but the heading has ${n(expected)} columns; the row is not counted. Check separators and quotation marks.`,
  'csv-cell': ({ row, element, found }) =>
    `The answer "${found}" of respondent ${n(row)} to ${element} is not 1, 2, 3 or 4; it is not counted. Mend it, or leave it empty when there was no answer.`,
  'csv-more': ({ count }) =>
    `This CSV file has ${n(count)} more faults. Mend those named first, then run again.`,
  'survey-answers-none': () =>
    'This survey holds no answers. Fill in "jawaban" (counts per element) or "responden" (a list, or the name of a CSV file).',
  'survey-answers-twice': () => 'The answers are given twice: as "jawaban" and as "responden". Delete one.',
  'survey-csv-name': ({ name }) =>
    `"${name}" is not the name of a CSV file in the same folder. Write the name alone, for example responden.csv.`,
  'survey-date': ({ found }) => `"${found}" is not readable as a date. Write for example 2026-06-30.`,
  'survey-period': ({ from, until }) =>
    `The survey ends (${until}) before it starts (${from}). Mend one of them.`,
  'survey-counts': ({ element, counted, respondents }) =>
    `Element ${element} has ${n(counted)} answers, more than the ${n(respondents)} respondents. Mend the counts or "jumlah_responden".`,
  'survey-sum': ({ element, sum, answered }) =>
    `Element ${element}: a sum of ${n(sum)} cannot come from ${n(answered)} answers of 1 to 4. Mend "jumlah_nilai" or "terisi".`,
  'survey-two-forms': ({ element }) =>
    `Element ${element} is written in two forms: counts per value and "jumlah_nilai". Use one.`,
  'survey-respondents-only-counts': () =>
    '"jumlah_responden" belongs to counts per element; here the rows are counted. Delete "jumlah_responden".',
  'survey-index': ({ found }) =>
    `"${found}" is no satisfaction index: it should be a number from 25 to 100, such as 83.21. Mend it.`,
  'survey-no-unit': ({ unit }) =>
    `No service standard of "${unit}" is in this audit, so its survey cannot be shown. Make opd.kode, opd.nama and opd.pemerintah the same, or add the unit's document.`,
  'survey-again': ({ unit, otherFile }) =>
    `A survey of "${unit}" for the same period is in ${otherFile}; this one is not used. Give them different periods, or delete one.`,
  'followup-government-absent': ({ government }) =>
    `No document of a unit of "${government}" is in this audit, so its follow-up cannot be shown. Make the names the same, or add the units' documents.`,
  'followup-again': ({ government, otherFile }) =>
    `The follow-up of "${government}" is already in ${otherFile}; this file is not used. Join them: one file per government.`,
  'followup-matter': () =>
    'Every matter has one of "kriteria" (such as JW-03) and "produk_ombudsman" (such as a LAHP). This one is not used.',
  'followup-criterion-unknown': ({ criterion, suggestion }) =>
    `Criterion "${criterion}" is not known${suggestion === null ? '.' : `; did you mean "${suggestion}"?`} This matter is not used. See: patuh criteria.`,
  'followup-criterion-part': ({ criterion, other }) =>
    `Criterion ${criterion} is not checked by itself but as part of ${other}. Write "${other}", with "komponen" where needed.`,
  'followup-place': ({ key }) =>
    `"${key}" belongs to matters with "kriteria", not to products of the Ombudsman. Delete it, or explain in "isi".`,
  'followup-date': ({ found }) => `"${found}" is not readable as a date. Write for example 2026-12-31.`,
};
