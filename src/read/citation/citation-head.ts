/** The head of a citation. */
import type { KindMatch } from './citation-kind.ts';
import type { Maker } from './citation-maker.ts';
import type { RuleNumber } from './citation-number.ts';

/** Kind, maker, number and year of a rule where a text names it. */
export interface Head {
  readonly match: KindMatch;
  readonly maker: Maker;
  readonly number: RuleNumber | null;
  /** First character of the citation. */
  readonly from: number;
  /** End of kind, maker, number and year. */
  readonly to: number;
  /** Title that stands before the number: "UU Cipta Kerja Nomor 11 Tahun 2020". */
  readonly nama: { readonly from: number; readonly to: number } | null;
}
