/** The tables that relations are joined from. */
import type { Competence, FreeService, Law, Lexicon, PatternName } from '../model/lexicon.ts';
import { rememberText } from '../model/remember-text.ts';
import type { Amendments } from './relate-citations.ts';
import { type ItemTables, itemTables } from './relate-items.ts';
import { indexRegister, type Register } from './relate-law.ts';
import { headingsOf } from './relate-texts.ts';
import type { Patterns } from './relate-unit.ts';

/** The tables relations are joined from, indexed once per audit. */
export interface Relations {
  readonly lexicon: Lexicon;
  readonly register: Register;
  readonly amendments: Amendments;
  readonly items: ItemTables;
  readonly patterns: Patterns;
  readonly headings: ReturnType<typeof headingsOf>;
  readonly levyDate: string;
  readonly free: readonly {
    readonly rule: FreeService;
    readonly pattern: RegExp;
    readonly unit: RegExp | null;
  }[];
  readonly competences: readonly { readonly rule: Competence; readonly pattern: RegExp }[];
  readonly clinical: RegExp;
  readonly donation: RegExp;
}

/** Indexes the tables. */
export function createRelations(lexicon: Lexicon, law: Law): Relations {
  const register = indexRegister(law);
  const compiled = Object.entries(lexicon.pola).map(([name, { pola }]) => {
    const pattern = new RegExp(pola, 'iu');
    return [name, { test: rememberText((text) => pattern.test(text)) }];
  });
  return {
    lexicon,
    register,
    amendments: { register, omnibus: law.diubah_uu_11_2020 },
    items: itemTables(law, lexicon.kata),
    patterns: Object.fromEntries(compiled) as Record<PatternName, Patterns[PatternName]>,
    headings: headingsOf(lexicon.komponen),
    levyDate: law.retribusi_baru_sejak,
    free: law.wajib_gratis
      .filter((rule) => rule.kepastian !== 'U')
      .map((rule) => ({
        rule,
        pattern: new RegExp(rule.nama_pola, 'iu'),
        unit: rule.opd_pola === undefined ? null : new RegExp(rule.opd_pola, 'iu'),
      })),
    competences: law.kewenangan.map((rule) => ({ rule, pattern: new RegExp(rule.nama_pola, 'iu') })),
    clinical: new RegExp(lexicon.klinis_pola, 'iu'),
    donation: new RegExp(lexicon.sumbangan_sah_pola, 'iu'),
  };
}
