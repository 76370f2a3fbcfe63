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
  /** Pattern over the unit's name, where the law binds the unit itself. */
  readonly opd_pola?: string;
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
  /** Patterns relations ask of names and lines, by what they tell. */
  readonly pola: Readonly<Record<PatternName, NamedPattern>>;
}

export type PatternName =
  | 'bukan_layanan'
  | 'pimpinan'
  | 'bukan_pimpinan'
  | 'peserta_internal'
  | 'bentuk_ramah'
  | 'bentuk_gambar'
  | 'serah'
  | 'akhir_internal'
  | 'daring'
  | 'alamat_daring'
  | 'keputusan'
  | 'izin'
  | 'masa_berlaku'
  | 'nama_dokumen';

/** A pattern with published text that must match and text that must not. */
export interface NamedPattern {
  readonly pola: string;
  readonly contoh: { readonly kena: readonly string[]; readonly lolos: readonly string[] };
}

/** The law tables. */
export interface Law {
  readonly diperiksa_pada: string;
  readonly register: readonly LawEntry[];
  readonly wajib_gratis: readonly FreeService[];
  /** Requirements and licences the law forbids or no longer knows. */
  readonly syarat_terlarang: readonly ForbiddenItem[];
  /** Proof of matters that are another office's business. */
  readonly syarat_tak_terkait: readonly UnrelatedItem[];
  /** Levies that UU 1/2022 no longer knows. */
  readonly retribusi_hapus: readonly DeadLevy[];
  /** ISO date on which the levy Perda under UU 28/2009 ceased to apply. */
  readonly retribusi_baru_sejak: string;
  /** Acts amended by UU 11/2020, with the certainty of the list. */
  readonly diubah_uu_11_2020: { readonly kepastian: Kepastian; readonly kunci: readonly string[] };
  /** Services that belong to one sector or one kind of government only. */
  readonly kewenangan: readonly Competence[];
}

interface Examples {
  readonly kena: readonly string[];
  readonly lolos: readonly string[];
}

export interface ForbiddenItem {
  readonly id: string;
  readonly golongan: 'dilarang' | 'legalisir' | 'usang' | 'meterai';
  readonly urusan: readonly string[] | 'semua';
  /** Only for services whose name matches. */
  readonly nama_pola?: string;
  readonly hal: string;
  readonly huruf_persis?: boolean;
  readonly pola: string;
  readonly mengapa: string;
  readonly dasar: string;
  readonly kepastian: Kepastian;
  readonly pengganti: string;
  readonly contoh: Examples;
}

export interface UnrelatedItem {
  readonly id: string;
  readonly hal: string;
  readonly pola: string;
  /** Sectors and names of services where the proof is the office's own business. */
  readonly kecuali_urusan: readonly string[];
  readonly kecuali_nama: string;
  readonly contoh: Examples;
}

export interface DeadLevy {
  readonly id: string;
  readonly golongan: 'jasa_umum' | 'jasa_usaha' | 'perizinan_tertentu';
  readonly hal: string;
  readonly pola: string;
  readonly contoh: Examples;
}

export interface Competence {
  readonly id: string;
  readonly hal: string;
  readonly dasar: string;
  readonly kepastian: Kepastian;
  readonly nama_pola: string;
  /** Sectors that give the service; absent: every sector. */
  readonly urusan?: readonly string[];
  /** Kinds of government that give it; absent: every kind. */
  readonly pemerintah?: readonly string[];
  readonly contoh: Examples;
}
