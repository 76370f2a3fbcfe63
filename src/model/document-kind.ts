/** What kinds of file there are beside OPD documents. Each is told by one key at its top. */

/**
 * Key at the top of a file → kind. The schema of a kind is `standards/schema/<kind>.schema.json`; it is compiled with the others and
 * published by `patuh schema <kind>`. A file without such a key is an OPD document.
 */
export const KIND_KEYS = {
  lembar_penilaian: 'assessment',
  survei_kepuasan: 'survey',
  tindak_lanjut: 'followup',
  pengecualian: 'exemptions',
} as const;

export type SpecialKind = (typeof KIND_KEYS)[keyof typeof KIND_KEYS];

/** Kind of a file; `answers` is the CSV that a survey names. */
export type FileKind = 'opd' | 'answers' | SpecialKind;

/** The kinds beside OPD documents. */
export const SPECIAL_KINDS: readonly SpecialKind[] = Object.values(KIND_KEYS);
