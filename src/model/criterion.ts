/** Criteria: JSON Schema over facts, plus words and law. Files under `standards/criteria/`. */
import type { ComponentKey } from './component.ts';

/** A sentence in the languages of the reports. */
export interface Words {
  readonly id: string;
  readonly en: string;
}

export type Severity = 'kritis' | 'mayor' | 'minor' | 'info';

/** From worst to mildest. */
export const SEVERITIES: readonly Severity[] = ['kritis', 'mayor', 'minor', 'info'];

/** Legal basis: E the law says it in so many words, D derived (our reading), B good practice. */
export type Strength = 'E' | 'D' | 'B';

/** C text of the law read, S secondary source, P probable: may only ask to check, never deducts or gates. */
export type Certainty = 'C' | 'S' | 'P';

/** A JSON Schema (2020-12) over facts. */
export type FactSchema = Readonly<Record<string, unknown>>;

export interface LegalBasis {
  /** As people write it: "UU 25/2009", "PermenPANRB 15/2014". */
  readonly law: string;
  /** "21 huruf d", "44 (3)"; absent when the whole rule is meant. */
  readonly article?: string;
}

/** Another severity or certainty when the subject's facts match `when`. First match wins. */
export interface Override {
  readonly when: FactSchema;
  readonly severity?: Severity;
  readonly certainty?: Certainty;
}

export type ExampleResult = 'met' | 'unmet' | 'not_applicable' | 'not_assessed';

/**
 * A published text and what the criterion must say about it. `teks` (a component as a document would hold it) is allowed
 * when the criterion is about one component; `dokumen` is a fragment laid over the model document otherwise.
 */
export interface Example {
  readonly teks?: unknown;
  readonly dokumen?: Readonly<Record<string, unknown>>;
  /** Audit date for this example, ISO; default is the model document's. */
  readonly tanggal?: string;
  readonly hasil: ExampleResult;
}

export interface Criterion {
  readonly id: string;
  /** Path (or paths, each judged by itself) to the subjects in the facts: keys, `[]` for each item, `*` for each value. */
  readonly on: string | readonly string[];
  /** Component the result belongs to; derived from `on` where it names one. */
  readonly component?: ComponentKey;
  /** false: not applicable. */
  readonly applies?: FactSchema;
  /** false: not assessed; `ask` names what is needed. */
  readonly needs?: { readonly schema: FactSchema; readonly ask: Words };
  readonly check: FactSchema;
  /** Outcomes that stand although the end of the component was not seen. Default none. */
  readonly when_cut?: readonly ('met' | 'unmet')[];
  readonly severity: Severity;
  readonly overrides?: readonly Override[];
  readonly strength: Strength;
  readonly certainty: Certainty;
  readonly basis: readonly LegalBasis[];
  readonly title: Words;
  /** What is wrong, in terms of the facts: `{kutipan}` and other fields of the offending fact may be used. */
  readonly failure: Words;
  readonly remedy: Words;
  /** Another criterion already speaks of it: listed in the book, never judged. */
  readonly duplicate_of?: string;
  readonly examples: readonly Example[];
}

/** The paths of a criterion to its subjects. */
export function subjectPaths({ on }: Pick<Criterion, 'on'>): readonly string[] {
  return typeof on === 'string' ? [on] : on;
}
