/** The rules of the public satisfaction survey (SKM), read from `standards/survey/skm.yaml`. */
import type { Certainty, LegalBasis, Severity, Strength, Words } from './criterion.ts';

/** The nine elements of PermenPANRB 14/2017 by name, in its order U1..U9. */
export const SURVEY_ELEMENTS = [
  'persyaratan',
  'prosedur',
  'waktu',
  'biaya',
  'produk',
  'kompetensi',
  'perilaku',
  'pengaduan',
  'sarana',
] as const;

export type SurveyElement = (typeof SURVEY_ELEMENTS)[number];

/** Class of quality. */
export type Quality = 'A' | 'B' | 'C' | 'D';

export type SurveyCheckId = 'SKM-01' | 'SKM-02' | 'SKM-03' | 'SKM-04' | 'SKM-05' | 'SKM-08';

export interface SurveyNorm {
  readonly dasar: readonly LegalBasis[];
  readonly kepastian: Certainty;
  /** In the order of the regulation. */
  readonly unsur: readonly {
    readonly kunci: SurveyElement;
    readonly kode: string;
    readonly nama: Words;
    /** Other headings a CSV may give the element; letter case and punctuation do not matter. */
    readonly sebutan: readonly string[];
  }[];
  /** Best first; lower bounds of the index rounded to two decimals. */
  readonly mutu: readonly {
    readonly huruf: Quality;
    readonly paling_rendah: string;
    readonly kinerja: Words;
  }[];
  /** Weights that are printed in place of 1/9. */
  readonly bobot_dibulatkan: readonly string[];
  /** Points by which a published index may differ from the recomputed one. */
  readonly toleransi: string;
  /** Constants of Krejcie and Morgan's formula. */
  readonly sampel: { readonly x2: string; readonly p: string; readonly d: string };
  /** Years a survey stays recent. */
  readonly berlaku_tahun: number;
  readonly pemeriksaan: readonly {
    readonly id: SurveyCheckId;
    readonly tingkat: Severity;
    readonly kekuatan: Strength;
    readonly judul: Words;
  }[];
}
