/** Faults of exemptions, as data. */

/** Faults of exemptions and the values their sentences need. */
export interface ExemptionDiagnosticArgs {
  'exemption-criterion-unknown': { criterion: string; suggestion: string | null };
  'exemption-component-unknown': { component: string; suggestion: string | null };
  'exemption-blank': { key: string };
  'exemption-date': { value: string };
  'exemption-unit-ambiguous': { unit: string; governments: string };
}
