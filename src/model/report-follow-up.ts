/** What a government says it does about its matters, beside what patuh sees on the audit date. It changes no score and no gate. */
import type { ComponentKey } from './component.ts';
import type { Words } from './criterion.ts';
import type { Span } from './diagnostic.ts';

/** Products of the Ombudsman a matter may come from. */
export type OmbudsmanProduct =
  | 'lahp'
  | 'lha'
  | 'saran'
  | 'tindakan_korektif'
  | 'saran_perbaikan'
  | 'saran_penyempurnaan'
  | 'rekomendasi';

/** The memorandum of understanding with the Ombudsman on the audit date; `ended` is the day after its last one. */
export interface Cooperation {
  readonly status: 'none' | 'planned' | 'signed';
  readonly state: 'none' | 'planned' | 'planned_late' | 'signed' | 'not_yet' | 'ended';
  readonly number: string | null;
  readonly signedOn: string | null;
  readonly plannedFor: string | null;
  /** Last day it holds. */
  readonly validThrough: string | null;
  readonly scope: readonly string[];
  readonly evidence: string | null;
}

/** What a matter is about: a criterion at a place, or a product of the Ombudsman. */
export type FollowUpMatter =
  | {
      readonly kind: 'criterion';
      readonly criterion: string;
      readonly title: Words;
      /** As written; null: every unit of the government. */
      readonly unit: string | null;
      readonly service: string | null;
      readonly component: ComponentKey | null;
    }
  | {
      readonly kind: 'product';
      readonly product: OmbudsmanProduct;
      readonly number: string | null;
      readonly date: string | null;
    };

/**
 * What patuh sees of a matter. `not_found`: judged, and not unmet any more. `not_assessed`: cannot be judged from these documents.
 * `component_gone`: its component is missing now, which is another matter. `place_gone`: the unit is there, the service is not.
 * `unit_absent`: no document of that unit was audited. `outside`: products of the Ombudsman are not seen in documents.
 */
export type FollowUpSight =
  | 'found'
  | 'not_found'
  | 'not_assessed'
  | 'component_gone'
  | 'place_gone'
  | 'unit_absent'
  | 'outside';

/** What needs a look. */
export type FollowUpFlag =
  | 'overdue'
  | 'done_but_found'
  | 'gone_but_open'
  | 'done_without_date'
  | 'done_without_evidence'
  | 'done_later'
  | 'no_responsible'
  | 'no_due';

export interface FollowUpItem {
  readonly file: string;
  readonly span: Span;
  readonly matter: FollowUpMatter;
  readonly text: string | null;
  /** The function (jabatan) that answers for it. */
  readonly responsible: string | null;
  /** Last day; overdue from the day after. */
  readonly due: string | null;
  /** As stated in the file. */
  readonly status: 'not_started' | 'running' | 'done';
  readonly doneOn: string | null;
  readonly evidence: string | null;
  readonly sight: FollowUpSight;
  readonly daysLate: number;
  readonly flags: readonly FollowUpFlag[];
}

export interface FollowUpReport {
  readonly file: string;
  readonly cooperation: Cooperation | null;
  readonly items: readonly FollowUpItem[];
  /** `done` counts what is stated to be done by the audit date, whatever patuh sees. */
  readonly progress: {
    readonly total: number;
    readonly notStarted: number;
    readonly running: number;
    readonly done: number;
    readonly overdue: number;
    readonly doneButFound: number;
    readonly goneButOpen: number;
  };
}
