/** Facts about rules a text cites, and what the register knows of them. See basic-facts.ts for the rules that hold everywhere. */

import type { Kutipan } from './basic-facts.ts';

export type JenisSitasi =
  | 'uud'
  | 'uu'
  | 'perppu'
  | 'pp'
  | 'perpres'
  | 'keppres'
  | 'inpres'
  | 'permen'
  | 'kepmen'
  | 'perlembaga'
  | 'keplembaga'
  | 'perda'
  | 'pergub'
  | 'perbup'
  | 'perwali'
  | 'kepda'
  | 'perdes'
  | 'sk'
  | 'se'
  | 'staatsblad'
  | 'lain';

/** The state of a law in the register. */
export type StatusHukum = 'berlaku' | 'diubah' | 'dicabut' | 'dicabut_sebagian' | 'usang' | 'belum_pasti';

/** How sure the register is: C text of the law read, S secondary source, P probable, U unverified (never printed). */
export type Kepastian = 'C' | 'S' | 'P' | 'U';

export interface Hukum {
  readonly status: StatusHukum;
  readonly kepastian: Kepastian;
  readonly tentang: string;
  /** Successor as people write it ("UU 23/2014"), the last of a chain; null when the law is in force. */
  readonly pengganti: string | null;
  /** Year of the repeal or amendment; null when not known. */
  readonly sejak: number | null;
  /** The standard's decree is older than the repeal: the review of PP 96/2012 Pasal 33 is due. null: no decree date. */
  readonly sk_lebih_tua: boolean | null;
}

export interface Sitasi extends Kutipan {
  readonly jenis: JenisSitasi;
  /** Register key `jenis-nomor-tahun`, e.g. `uu-25-2009`, `permenkes-43-2016`; null when kind, number or year lacks. */
  readonly kunci: string | null;
  /** Ministry or agency in its short form (kemendagri, kemenkes, panrb, ...) for permen, kepmen, perlembaga. */
  readonly instansi: string | null;
  /** Number as written, without leading zeros; the first number of a coded one ("04/PRT/M/2017" gives "4"). */
  readonly nomor: string | null;
  readonly tahun: number | null;
  readonly tentang: string | null;
  /** Region as written after the kind ("Kutai Timur", "Kota Medan"); null when the text names none. */
  readonly daerah: string | null;
  readonly pasal: string | null;
  /**
   * `dasar`: cited itself; `perubahan`: named only as the amendment of another one; `terkait`: inside a title; `dicabut`: named
   * only as what another one repeals or replaces.
   */
  readonly peran: 'dasar' | 'perubahan' | 'terkait' | 'dicabut';
  /** (relate) The rule belongs to another region than the unit's; null when it is national or names no region. */
  readonly daerah_lain: boolean | null;
  /** (relate) What the register knows; null when it does not know the law. */
  readonly hukum: Hukum | null;
  /** (relate) How the law was amended and whether the text says so; null when no amendment is known. */
  readonly diubah: DiubahOleh | null;
  /** (relate) Whether the title belongs to the number; null when the register cannot tell. */
  readonly judul: JudulPeraturan | null;
}

/** The amendment of a law that is still in force. */
export interface DiubahOleh {
  /** Amending law as people write it. */
  readonly oleh: string;
  readonly kepastian: Kepastian;
  /** The text names the amendment: "sebagaimana telah diubah ...", or cites the amending law. */
  readonly disebut: boolean;
}

/** A title compared with the register. */
export interface JudulPeraturan {
  readonly cocok: boolean;
  /** The law the title or the number belongs to. */
  readonly seharusnya: string;
  readonly kepastian: Kepastian;
}
