/** Faults: what is wrong with a file, as data. The sentence for each code is in `src/text/`. */

import type { Excerpt } from './excerpt.ts';
import type { ExemptionDiagnosticArgs } from './exemption-diagnostics.ts';
import type { FollowUpDiagnosticArgs } from './follow-up-diagnostics.ts';
import type { SurveyDiagnosticArgs } from './survey-diagnostics.ts';

import type { YamlProblem } from './yaml-problem.ts';

/** A place in a file; lines and columns start at 1, columns count UTF-16 units. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Code of a document fault and the values its sentence needs. */
export interface DiagnosticArgs
  extends SurveyDiagnosticArgs,
    FollowUpDiagnosticArgs,
    ExemptionDiagnosticArgs {
  'file-unreadable': { reason: string };
  'file-too-large': { size: number; limit: number };
  'file-not-text': Record<string, never>;
  'file-not-utf8': { offset: number };
  'file-empty': Record<string, never>;
  'worker-died': { reason: string };
  'yaml-syntax': { problem: YamlProblem; sign: string };
  'yaml-tab': Record<string, never>;
  'yaml-duplicate-key': { key: string };
  'yaml-several-documents': Record<string, never>;
  'yaml-alias-unknown': { alias: string };
  'yaml-alias-bomb': { limit: number };
  'yaml-key-not-text': Record<string, never>;
  'yaml-too-deep': { limit: number };
  'yaml-too-many-nodes': { limit: number };
  'yaml-line-too-long': { length: number; limit: number };
  'not-a-mapping': { found: string };
  'key-unknown': { key: string; suggestion: string | null; known: string };
  'key-missing': { key: string };
  'type-wrong': { expected: string; found: string };
  'value-not-allowed': { found: string; allowed: string };
  'value-pattern': { found: string; expected: string };
  'value-out-of-range': { found: string; expected: string };
  'kind-mixed': { key: string; other: string };
  'services-empty': Record<string, never>;
  'services-too-many': { count: number; limit: number };
  'run-services-too-many': { limit: number };
  'file-changed': Record<string, never>;
  'unit-conflict': { field: string; value: string; other: string; otherFile: string; otherLine: number };
  'standards-duplicate-id': { id: string };
  'standards-path-unknown': { id: string; path: string };
  'standards-constant-unknown': { id: string; value: string; allowed: string };
  'standards-keyword-forbidden': { id: string; keyword: string };
  'standards-law-unknown': { id: string; law: string };
  'standards-example-missing': { id: string; outcome: string };
  'standards-example-wrong': { id: string; example: number; expected: string; found: string };
  'standards-reference-unknown': { id: string; reference: string };
  'standards-weights': { id: string; expected: string; found: string };
  'standards-bands': { id: string };
  'standards-rubric': { id: string; top: string; found: string };
  'standards-schema-invalid': { id: string; detail: string };
  'standards-placeholder-unknown': { id: string; placeholder: string };
  'sheet-instrument-unknown': { instrument: string; suggestion: string | null; known: string };
  'sheet-edition-wrong': { instrument: string; edition: number; period: string; right: string | null };
  'sheet-unit-unknown': { unit: string; government: string; suggestion: string | null };
  'sheet-indicator-unknown': { indicator: string; instrument: string; suggestion: string | null };
  'sheet-value-out-of-scale': { indicator: string; value: string; top: string };
  'sheet-conflict': { indicator: string; value: string; other: string; otherFile: string; otherLine: number };
  'sheet-contradiction': { indicator: string; value: string; low: string; high: string };
  'sheet-total-differs': { total: string; sum: string };
  'what-if-unit-unknown': { unit: string; suggestion: string | null };
  'what-if-indicator-unknown': { indicator: string; instruments: string; suggestion: string | null };
  'criterion-crashed': { criterion: string; detail: string };
}

export type DiagnosticCode = keyof DiagnosticArgs;

/** A fault of a document, in the report with its place. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly args: Readonly<Record<string, string | number | null>>;
  readonly file: string;
  /** JSON Pointer; null when the file could not be parsed. */
  readonly path: string | null;
  readonly span: Span | null;
  readonly excerpt?: Excerpt;
}

/** A diagnostic whose arguments fit its code. */
export function diagnostic<C extends DiagnosticCode>(
  code: C,
  args: DiagnosticArgs[C],
  place: { file: string; path?: string | null; span?: Span | null },
): Diagnostic {
  return { code, args, file: place.file, path: place.path ?? null, span: place.span ?? null };
}
