/** One survey file → what it says, and its faults. A file with a fault of shape is not used: its numbers could be anything. */
import { type Diagnostic, type DiagnosticArgs, diagnostic, type Span } from '../../model/diagnostic.ts';
import { childPointer } from '../../model/pointer.ts';
import { SURVEY_ELEMENTS, type SurveyElement, type SurveyNorm } from '../../model/survey-norm.ts';
import { readTanggal } from '../../read/word/tanggal.ts';
import { objectOf, textOf } from '../document-text.ts';
import { type Identity, identify } from '../identity.ts';
import { spanAt } from '../parse-file.ts';
import type { SpecialFile } from '../read-special.ts';
import { readRespondentsCsv, type Tally, tallyRows } from './read-respondents.ts';
import type { Answers } from './survey-index.ts';

/** The text of a file that stands beside a survey, or the fault that forbids reading it. */
export type ReadBeside = (
  path: string,
) => { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: Diagnostic };

/** What a survey says, before any number is made of it. */
export interface ReadSurvey {
  readonly file: string;
  readonly identity: Identity;
  /** Where its unit is named. */
  readonly span: Span;
  readonly answersFrom: 'counts' | 'rows' | 'csv';
  readonly csv: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly population: number | null;
  readonly tally: Tally;
  readonly published: { readonly index: string | null; readonly quality: string | null };
}

const ROOT = '/survei_kepuasan';
type Raise = <C extends keyof DiagnosticArgs>(
  code: C,
  args: DiagnosticArgs[C],
  pointer: string,
  at?: 'kunci',
) => void;

/** Reads a survey; `survey` is null when a fault makes it unusable. Faults of single CSV cells do not: such answers are left out and counted. */
export function readSurvey(
  file: SpecialFile,
  readBeside: ReadBeside,
  norm: SurveyNorm,
): {
  readonly survey: ReadSurvey | null;
  readonly csv: string | null;
  readonly faults: readonly Diagnostic[];
} {
  if (file.faults.length > 0) return { survey: null, csv: null, faults: [] };
  const faults: Diagnostic[] = [];
  const raise: Raise = (code, args, path, at) => {
    faults.push(diagnostic(code, args, { file: file.file, path, span: spanAt(file, path, at) }));
  };
  const data = objectOf(file.data.survei_kepuasan);
  const period = readPeriod(objectOf(data.periode), raise);
  const index = readIndex(objectOf(data.diumumkan).ikm, raise);
  const answers = readAnswers(file.file, data, readBeside, norm, raise);
  const own = faults.length;
  faults.push(...answers.faults);
  if (answers.tally === null || own > 0) return { survey: null, csv: answers.csv, faults };
  return {
    survey: {
      file: file.file,
      identity: identify({ opd: data.opd }, file.file),
      span: spanAt(file, `${ROOT}/opd`, 'kunci'),
      answersFrom: answers.from,
      csv: answers.csv,
      ...period,
      population: typeof data.populasi === 'number' ? data.populasi : null,
      tally: answers.tally,
      published: { index, quality: textOf(objectOf(data.diumumkan).mutu) },
    },
    csv: answers.csv,
    faults,
  };
}

function readPeriod(
  period: Readonly<Record<string, unknown>>,
  raise: Raise,
): Pick<ReadSurvey, 'from' | 'until'> {
  const read = (key: string): string | null => {
    const teks = textOf(period[key]);
    if (teks === null) return null;
    const jalur = `${ROOT}/periode/${key}`;
    const { iso } = readTanggal({ teks, asal: { berkas: 0, jalur, dari: 0, sampai: teks.length } });
    if (iso === null) raise('survey-date', { found: teks.slice(0, 40) }, jalur);
    return iso;
  };
  const [from, until] = [read('mulai'), read('selesai')];
  if (from !== null && until !== null && until < from)
    raise('survey-period', { from, until }, `${ROOT}/periode/selesai`);
  return { from, until };
}

/** A published index as text with a point; "83,21" is how Indonesian reports write it. */
function readIndex(value: unknown, raise: Raise): string | null {
  const text = textOf(value)?.trim().replace(',', '.') ?? null;
  if (text === null) return null;
  const number = /^\d{2,3}(?:\.\d{1,6})?$/u.test(text) ? Number(text) : Number.NaN;
  if (number >= 25 && number <= 100) return text;
  raise('survey-index', { found: text.slice(0, 40) }, `${ROOT}/diumumkan/ikm`);
  return null;
}

interface FoundAnswers {
  readonly from: ReadSurvey['answersFrom'];
  readonly csv: string | null;
  readonly tally: Tally | null;
  readonly faults: readonly Diagnostic[];
}

function readAnswers(
  file: string,
  data: Readonly<Record<string, unknown>>,
  readBeside: ReadBeside,
  norm: SurveyNorm,
  raise: Raise,
): FoundAnswers {
  const { jawaban, responden } = data;
  const hasCounts = Object.keys(objectOf(jawaban)).length > 0;
  const hasRows = Array.isArray(responden) ? responden.length > 0 : textOf(responden) !== null;
  const none: FoundAnswers = { from: 'counts', csv: null, tally: null, faults: [] };
  if (hasCounts && hasRows) raise('survey-answers-twice', {}, `${ROOT}/responden`, 'kunci');
  else if (hasCounts) return { ...none, tally: readCounts(objectOf(jawaban), data.jumlah_responden, raise) };
  else if (!hasRows) raise('survey-answers-none', {}, ROOT, 'kunci');
  else if (typeof data.jumlah_responden === 'number')
    raise('survey-respondents-only-counts', {}, `${ROOT}/jumlah_responden`, 'kunci');
  else if (Array.isArray(responden)) return { ...none, from: 'rows', tally: readRows(responden) };
  else return readBesideCsv(file, textOf(responden) ?? '', readBeside, norm, raise);
  return none;
}

function readRows(responden: readonly unknown[]): Tally {
  const rows = responden.map((row) => objectOf(row) as Parameters<typeof tallyRows>[0][number]);
  return { ...tallyRows(rows), unreadRows: 0, ignoredColumns: [], namedByCode: false };
}

function readBesideCsv(
  file: string,
  name: string,
  readBeside: ReadBeside,
  norm: SurveyNorm,
  raise: Raise,
): FoundAnswers {
  const none: FoundAnswers = { from: 'csv', csv: null, tally: null, faults: [] };
  // Only a name: a document must not make patuh open files elsewhere.
  if (!/^[^/\\:\p{Cc}]+\.csv$/iu.test(name)) {
    raise('survey-csv-name', { name: name.slice(0, 80) }, `${ROOT}/responden`);
    return none;
  }
  const path = `${/^.*\//u.exec(file)?.[0] ?? ''}${name}`;
  const read = readBeside(path);
  if (!read.ok) return { ...none, csv: path, faults: [read.fault] };
  return { ...none, csv: path, ...readRespondentsCsv(path, read.text, norm) };
}

/** Counts per element; an element without any count was not asked. */
function readCounts(jawaban: Readonly<Record<string, unknown>>, stated: unknown, raise: Raise): Tally {
  const counted = SURVEY_ELEMENTS.map(
    (element) => [element, countsOf(element, jawaban[element], raise)] as const,
  );
  const most = counted.reduce((max, [, { answered, missing }]) => Math.max(max, answered + missing), 0);
  const respondents = typeof stated === 'number' ? stated : most;
  for (const [element, { answered, missing }] of counted) {
    if (answered + missing <= respondents) continue;
    const args = { element, counted: answered + missing, respondents };
    raise('survey-counts', args, childPointer(`${ROOT}/jawaban`, element), 'kunci');
  }
  return {
    answers: Object.fromEntries(
      counted.map(([element, own]) => [element, { ...own, missing: respondents - own.answered }]),
    ) as unknown as Tally['answers'],
    respondents,
    emptyRows: 0,
    unreadRows: 0,
    ignoredColumns: [],
    namedByCode: false,
  };
}

function countsOf(element: SurveyElement, value: unknown, raise: Raise): Answers {
  const counts = objectOf(value);
  const pointer = childPointer(`${ROOT}/jawaban`, element);
  const number = (key: string) => (typeof counts[key] === 'number' ? counts[key] : 0);
  const perValue = [1, 2, 3, 4].map((score) => ({ score, count: number(String(score)) }));
  const hasSum = typeof counts.jumlah_nilai === 'number' || typeof counts.terisi === 'number';
  const own = { missing: number('kosong'), unread: 0 };
  if (hasSum && perValue.some(({ score }) => typeof counts[String(score)] === 'number')) {
    raise('survey-two-forms', { element }, pointer, 'kunci');
    return { ...own, answered: 0, sum: 0 };
  }
  if (!hasSum)
    return {
      ...own,
      answered: perValue.reduce((total, { count }) => total + count, 0),
      sum: perValue.reduce((total, { score, count }) => total + score * count, 0),
    };
  const [sum, answered] = [number('jumlah_nilai'), number('terisi')];
  if (sum < answered || sum > 4 * answered) raise('survey-sum', { element, sum, answered }, pointer, 'kunci');
  return { ...own, answered, sum };
}
