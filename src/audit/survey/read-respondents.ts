/** Rows of respondents, in the document or as CSV, → answers per element. */
import { type Diagnostic, type DiagnosticArgs, diagnostic, type Span } from '../../model/diagnostic.ts';
import { SURVEY_ELEMENTS, type SurveyElement, type SurveyNorm } from '../../model/survey-norm.ts';
import { type CsvTable, parseCsv } from '../../parse/parse-csv.ts';
import { suggest } from '../../schema/explain.ts';
import { normalise } from '../identity.ts';
import type { Answers } from './survey-index.ts';

/** What the rows of a survey say. */
export interface Tally {
  readonly answers: Readonly<Record<SurveyElement, Answers>>;
  readonly respondents: number;
  readonly emptyRows: number;
  readonly unreadRows: number;
  readonly ignoredColumns: readonly string[];
  readonly namedByCode: boolean;
}

/** An answer: its value, left out, or not readable. */
type Answer = 1 | 2 | 3 | 4 | null | 'unread';
type Row = Readonly<Partial<Record<SurveyElement, Answer>>>;

/** Faults said one by one; more are counted. */
const MAX_FAULTS = 20;
const MAX_SHOWN = 40;

/** Adds up rows; a row without any answer is no respondent. */
export function tallyRows(rows: readonly Row[]): Pick<Tally, 'answers' | 'respondents' | 'emptyRows'> {
  const full = rows.filter((row) => SURVEY_ELEMENTS.some((element) => (row[element] ?? null) !== null));
  const answersTo = (element: SurveyElement): Answers => {
    const values = full.map((row) => row[element] ?? null);
    const read = values.filter((value) => typeof value === 'number');
    const unread = values.filter((value) => value === 'unread').length;
    return {
      answered: read.length,
      missing: values.length - read.length - unread,
      unread,
      sum: read.reduce((total: number, value) => total + value, 0),
    };
  };
  return {
    answers: Object.fromEntries(
      SURVEY_ELEMENTS.map((element) => [element, answersTo(element)]),
    ) as unknown as Tally['answers'],
    respondents: full.length,
    emptyRows: rows.length - full.length,
  };
}

/**
 * The answers of a CSV file, with the faults of its cells: what cannot be read stands in no sum and is counted. The tally is null when the
 * file as a whole cannot be read.
 */
export function readRespondentsCsv(
  file: string,
  text: string,
  norm: SurveyNorm,
): { readonly tally: Tally | null; readonly faults: readonly Diagnostic[] } {
  const parsed = parseCsv(file, text);
  if (!parsed.ok) return { tally: null, faults: parsed.faults };
  const { table } = parsed;
  const heading = readHeading(file, table, norm);
  if (heading.columns.size === 0) return { tally: null, faults: heading.faults };
  const faults = collector(file);
  const rows: Row[] = [];
  let [blank, unread] = [0, 0];
  const width = table.rows[0]?.length ?? 0;
  for (let index = 1; index < table.rows.length; index += 1) {
    const cells = table.rows[index] ?? [];
    if (cells.every((cell) => cell.trim() === '')) blank += 1;
    else if (cells.length !== width) {
      unread += 1;
      faults.add('csv-row-length', { row: index, expected: width, found: cells.length }, () =>
        table.locate(index, 0),
      );
    } else rows.push(readRow(table, index, heading.columns, faults));
  }
  const added = tallyRows(rows);
  return {
    tally: {
      ...added,
      emptyRows: added.emptyRows + blank,
      unreadRows: unread,
      ignoredColumns: heading.ignored,
      namedByCode: heading.byCode,
    },
    faults: [...heading.faults, ...faults.all()],
  };
}

interface Heading {
  readonly columns: ReadonlyMap<SurveyElement, number>;
  readonly ignored: readonly string[];
  readonly byCode: boolean;
  readonly faults: readonly Diagnostic[];
}

function readHeading(file: string, table: CsvTable, norm: SurveyNorm): Heading {
  const names = headingsOf(norm);
  const columns = new Map<SurveyElement, number>();
  const codes = new Set(norm.unsur.slice(-2).map(({ kode }) => normalise(kode)));
  const faults: Diagnostic[] = [];
  const others: number[] = [];
  let byCode = false;
  const heading = table.rows[0] ?? [];
  const place = (cell: number) => ({ file, span: table.locate(0, cell) });
  heading.forEach((written, cell) => {
    const name = normalise(written);
    const element = names.get(name) ?? names.get(name.replace(/^u[1-9] /u, ''));
    if (element === undefined) others.push(cell);
    else if (columns.has(element))
      faults.push(diagnostic('csv-column-twice', { column: shown(written), element }, place(cell)));
    else {
      columns.set(element, cell);
      byCode ||= codes.has(name);
    }
  });
  // A heading is taken for a typing error only where the element it resembles has no column: "Saran" is near "sarana".
  const lacking = [...names].filter(([name, element]) => name.length > 3 && !columns.has(element));
  const ignored: string[] = [];
  for (const cell of others) {
    const column = shown(heading[cell] ?? '');
    const meant = suggestHeading(column, lacking);
    if (meant !== null)
      faults.push(diagnostic('csv-column-unknown', { column, suggestion: meant }, place(cell)));
    else if (column !== '') ignored.push(column);
  }
  if (columns.size === 0 && faults.length === 0) {
    const known = norm.unsur.map(({ kunci }) => kunci).join(', ');
    faults.push(diagnostic('csv-no-elements', { known }, place(0)));
  }
  return { columns, ignored, byCode, faults };
}

/** Elements by every heading they may have. */
function headingsOf(norm: SurveyNorm): ReadonlyMap<string, SurveyElement> {
  return new Map(
    norm.unsur.flatMap(({ kunci, kode, nama, sebutan }) =>
      [kunci, kode, nama.id, nama.en, ...sebutan].map((name) => [normalise(name), kunci] as const),
    ),
  );
}

function suggestHeading(
  column: string,
  lacking: readonly (readonly [string, SurveyElement])[],
): string | null {
  const name = normalise(column);
  if (name.length < 4) return null;
  return suggest(
    name,
    lacking.map(([heading]) => heading),
  );
}

function readRow(
  table: CsvTable,
  index: number,
  columns: ReadonlyMap<SurveyElement, number>,
  faults: Collector,
): Row {
  const row: Partial<Record<SurveyElement, Answer>> = {};
  for (const [element, cell] of columns) {
    const written = table.rows[index]?.[cell] ?? '';
    const answer = readAnswer(written);
    row[element] = answer;
    if (answer === 'unread')
      faults.add('csv-cell', { row: index, element, found: shown(written) }, () => table.locate(index, cell));
  }
  return row;
}

function readAnswer(written: string): Answer {
  const text = written.trim();
  if (text === '' || text === '-') return null;
  return /^[1-4](?:[.,]0+)?$/u.test(text) ? (Number(text[0]) as 1 | 2 | 3 | 4) : 'unread';
}

interface Collector {
  /** `span` is asked for only where the fault is shown: finding a place costs a walk over the text before it. */
  add<C extends 'csv-cell' | 'csv-row-length'>(code: C, args: DiagnosticArgs[C], span: () => Span): void;
  all(): Diagnostic[];
}

/** The first faults of a file, and how many more there are. */
function collector(file: string): Collector {
  const first: Diagnostic[] = [];
  let more = 0;
  return {
    add(code, args, span) {
      if (first.length < MAX_FAULTS) first.push(diagnostic(code, args, { file, span: span() }));
      else more += 1;
    },
    all: () => (more === 0 ? first : [...first, diagnostic('csv-more', { count: more }, { file })]),
  };
}

function shown(text: string): string {
  const one = text.trim();
  return one.length > MAX_SHOWN ? `${one.slice(0, MAX_SHOWN)}...` : one;
}
