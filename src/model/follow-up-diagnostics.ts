/** Faults of follow-up files, and the values their sentences need. */
export interface FollowUpDiagnosticArgs {
  'followup-government-absent': { government: string };
  'followup-again': { government: string; otherFile: string };
  'followup-matter': Record<string, never>;
  'followup-criterion-unknown': { criterion: string; suggestion: string | null };
  'followup-criterion-part': { criterion: string; other: string };
  'followup-place': { key: string };
  'followup-date': { found: string };
}
