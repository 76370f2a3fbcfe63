/** First documents of `patuh init`: what differs per kind of OPD, as data under `standards/templates/`. */
import type { ComponentKey } from './component.ts';
import type { LegalBasis, Words } from './criterion.ts';

/** Text of a component as a document would hold it: one text, or a list of lines. */
export type TemplateText = string | readonly string[];

/** Something an official of this kind of OPD should know, with its law where one says so. */
export interface TemplateHint extends Words {
  readonly dasar?: readonly LegalBasis[];
}

/** A typical service. What it does not give is taken from its kind. */
export interface TemplateService {
  readonly nama: string;
  readonly petunjuk?: Readonly<Partial<Record<ComponentKey, readonly TemplateHint[]>>>;
  readonly contoh?: Readonly<Partial<Record<ComponentKey, TemplateText>>>;
}

/** The template of one kind of OPD. */
export interface Template {
  /** Value of `opd.jenis`. */
  readonly jenis: string;
  readonly nama: Words;
  /** Other names people type for this kind. */
  readonly sebutan: readonly string[];
  /** What stands for `{opd}`, `{daerah}`, `{pimpinan}`, ... in example texts. */
  readonly isian: Readonly<Record<string, string>>;
  /** Hints about the kind as a whole. */
  readonly petunjuk: readonly TemplateHint[];
  /** Example of every component; the loader fills in what holds for every kind. */
  readonly contoh: Readonly<Record<ComponentKey, TemplateText>>;
  readonly layanan: readonly TemplateService[];
}
