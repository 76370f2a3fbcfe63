/** Faults of surveys and their CSV files, and the values their sentences need. */
export interface SurveyDiagnosticArgs {
  'csv-empty': Record<string, never>;
  'csv-quote-open': Record<string, never>;
  'csv-quote-inside': Record<string, never>;
  'csv-row-long': Record<string, never>;
  'csv-column-unknown': { column: string; suggestion: string };
  'csv-column-twice': { column: string; element: string };
  'csv-no-elements': { known: string };
  'csv-row-length': { row: number; expected: number; found: number };
  'csv-cell': { row: number; element: string; found: string };
  'csv-more': { count: number };
  'survey-answers-none': Record<string, never>;
  'survey-answers-twice': Record<string, never>;
  'survey-csv-name': { name: string };
  'survey-date': { found: string };
  'survey-period': { from: string; until: string };
  'survey-counts': { element: string; counted: number; respondents: number };
  'survey-sum': { element: string; sum: number; answered: number };
  'survey-two-forms': { element: string };
  'survey-respondents-only-counts': Record<string, never>;
  'survey-index': { found: string };
  'survey-no-unit': { unit: string };
  'survey-again': { unit: string; otherFile: string };
}
