/** Text of a saved report → the report, or what is wrong with it. */
import type { Report } from '../model/report.ts';

/** A saved report, or why it is none. */
export type ReadReport =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly problem: 'json' | 'schema' | 'shape'; readonly detail: string };

/** Reads what `patuh audit -f json` wrote. Never throws for anything a file can hold. */
export function readReport(text: string): ReadReport {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return { ok: false, problem: 'json', detail: (error as Error).message };
  }
  if (field(data, 'schema') !== 'patuh-report-1')
    return { ok: false, problem: 'schema', detail: String(field(data, 'schema') ?? '-') };
  const missing = firstMissing(data);
  return missing === null
    ? { ok: true, report: data as Report }
    : { ok: false, problem: 'shape', detail: missing };
}

function field(value: unknown, key: string): unknown {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

type Shape =
  | 'text'
  | 'text?'
  | 'decimal'
  | 'number'
  | 'flag'
  | { readonly [key: string]: Shape }
  | readonly [Shape];

const WORDS = { id: 'text', en: 'text' } as const;
const EXACT = { exact: 'text', rounded: 'decimal' } as const;
const PART = { id: 'text', low: EXACT, high: EXACT } as const;

/** The parts of a report that are compared: a report of an older patuh may lack others. */
const COMPARED: Shape = {
  date: 'text',
  tool: { version: 'text' },
  exit: 'number',
  totals: { units: 'number', services: 'number' },
  instruments: [{ id: 'text', short: WORDS, period: 'text', dimensions: [{ id: 'text', name: WORDS }] }],
  criteria: [{ id: 'text', edition: 'text', title: WORDS }],
  units: [
    {
      key: 'text',
      name: 'text',
      government: 'text',
      services: [{ name: 'text' }],
      results: [
        {
          criterion: 'text',
          outcome: 'text',
          severity: 'text',
          counts: 'flag',
          component: 'text?',
          failures: [{ message: WORDS, quote: 'text?', place: { file: 'text', span: { line: 'number' } } }],
        },
      ],
      scores: [
        {
          instrument: 'text',
          score: { low: EXACT, high: EXACT, zone: 'text?' },
          dimensions: [{ ...PART, indicators: [PART] }],
        },
      ],
    },
  ],
};

/** Path of the first part that is not there or is something else; null when all are there. */
function firstMissing(value: unknown, shape: Shape = COMPARED, path = ''): string | null {
  if (typeof shape === 'string') return fits(value, shape) ? null : path;
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return path;
    return firstOf(value.map((item, index) => () => firstMissing(item, shape[0], `${path}/${index}`)));
  }
  if (value === null || typeof value !== 'object') return path;
  return firstOf(
    Object.entries(shape).map(
      ([key, own]) =>
        () =>
          firstMissing(field(value, key), own, `${path}/${key}`),
    ),
  );
}

function firstOf(checks: readonly (() => string | null)[]): string | null {
  for (const check of checks) {
    const found = check();
    if (found !== null) return found;
  }
  return null;
}

function fits(value: unknown, shape: string): boolean {
  if (shape === 'number') return typeof value === 'number';
  if (shape === 'flag') return typeof value === 'boolean';
  // As it was printed: it is reckoned with.
  if (shape === 'decimal') return typeof value === 'string' && /^-?\d{1,9}(?:\.\d{1,9})?$/u.test(value);
  return typeof value === 'string' || (shape === 'text?' && value === null);
}
