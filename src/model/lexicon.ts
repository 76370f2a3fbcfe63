/** Word tables under `standards/lexicon/` and `standards/law/`: what readers and relations know about language and law. */
import type { ComponentKey } from './component.ts';
import type { JenisTanda, Kepastian, StatusHukum } from './facts.ts';

/** Words that make a mark. `pola` is a regular expression source, matched case-insensitively. */
export interface MarkRule {
  readonly jenis: JenisTanda;
  /** Components whose text is searched; `semua` for every one. */
  readonly komponen: readonly ComponentKey[] | 'semua';
  readonly pola: string;
  /** Letters matter: for abbreviations such as HO, TDP, SITU. */
  readonly huruf_persis?: boolean;
  /** Published text that must be marked, and text that must not. */
  readonly contoh: { readonly kena: readonly string[]; readonly lolos: readonly string[] };
}

/** Sector (urusan) read from the name of an OPD or from its kind. First rule that matches wins. */
export interface SectorRule {
  readonly urusan: string;
  readonly pola: string;
  readonly contoh: readonly string[];
}

/** Words that mean the same when a product is compared with the name of its service. */
export interface WordTable {
  readonly kata_henti: readonly string[];
  /** Each group is one meaning; the first entry is its name. */
  readonly padanan: readonly (readonly string[])[];
}

/** Names and synonyms of one component as printed in real documents. */
export interface ComponentNames {
  readonly komponen: ComponentKey;
  readonly nama: { readonly id: string; readonly en: string };
  readonly padanan: readonly string[];
}

/** One law in the register. `kunci` is jenis-nomor-tahun ("uu-32-2004"). */
export interface LawEntry {
  readonly kunci: string;
  readonly tentang: string;
  readonly status: StatusHukum;
  /** Successor as people write it ("UU 23/2014"); the loader follows chains. */
  readonly oleh?: string;
  /** Year (or date as written) since when. */
  readonly sejak?: string;
  /** Certainty as the source gives it; `C/P` is a mixed row: repeal certain, detail probable. */
  readonly kepastian: Kepastian | 'C/P';
  readonly catatan?: string;
  /** Group of the register the row stands in. */
  readonly kelompok: string;
}

/** A service the law makes free. Matched on sector and on words of the service's name. */
export interface FreeService {
  readonly id: string;
  readonly hal: string;
  readonly dasar: string;
  readonly kepastian: Kepastian | 'D';
  /** Sectors the rule holds in; absent means every sector. */
  readonly urusan?: readonly string[];
  /** Pattern over the service's name. */
  readonly nama_pola: string;
  readonly contoh: { readonly kena: readonly string[]; readonly lolos: readonly string[] };
}

/** Everything readers and relations look words up in, as data. */
export interface Lexicon {
  readonly tanda: readonly MarkRule[];
  readonly urusan: readonly SectorRule[];
  readonly kata: WordTable;
  readonly komponen: readonly ComponentNames[];
  /** Patterns over the name of a service or unit: clinical service, lawful voluntary donation. */
  readonly klinis_pola: string;
  readonly sumbangan_sah_pola: string;
}

/** The law tables. */
export interface Law {
  readonly diperiksa_pada: string;
  readonly register: readonly LawEntry[];
  readonly wajib_gratis: readonly FreeService[];
}
