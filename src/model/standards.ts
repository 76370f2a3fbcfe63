/** The norms patuh audits against, read and cross-checked: plain data. */
import type { ComponentKey } from './component.ts';
import type { Criterion } from './criterion.ts';
import { SPECIAL_KINDS } from './document-kind.ts';
import type { Instrument } from './instrument.ts';
import type { Law, Lexicon } from './lexicon.ts';
import type { SurveyNorm } from './survey-norm.ts';
import type { Template } from './template.ts';

/** Model texts that meet every criterion: used to find the points a fix brings, and by templates. */
export interface ModelTexts {
  /** Per component, a value as a document would hold it; `{nama_layanan}`, `{daerah}`, `{opd}` are filled in. */
  readonly komponen: Readonly<Record<ComponentKey, unknown>>;
  /** Line added to the time when the time that is replaced also held the complaint times. */
  readonly waktu_aduan: string;
  /** Per block of the unit. */
  readonly blok: Readonly<Record<string, unknown>>;
}

export interface Standards {
  readonly criteria: readonly Criterion[];
  readonly instruments: readonly Instrument[];
  readonly lexicon: Lexicon;
  readonly law: Law;
  readonly models: ModelTexts;
  /** Rules of the public satisfaction survey. */
  readonly survey: SurveyNorm;
  /** First documents, one per kind of OPD. */
  readonly templates: readonly Template[];
  /** The published schemas by name: document, assessment, survey, followup, facts, criterion, instrument, report, template. */
  readonly schemas: Readonly<Record<string, object>>;
  /** The document examples of criteria are laid over. */
  readonly modelDocument: unknown;
}

/** Name under which a criterion's schema is compiled. */
export function schemaName(id: string, part: 'applies' | 'needs' | 'check' | `override${number}`): string {
  return `${id}/${part}`;
}

/** Every schema that has to be compiled, by name: those of the kinds of file and those of each criterion that is judged. */
export function schemasToCompile(standards: Standards): Record<string, object> {
  const schemas: Record<string, object> = {};
  for (const name of ['document', 'baseline', 'config', ...SPECIAL_KINDS])
    schemas[name] = standards.schemas[name] ?? {};
  for (const criterion of standards.criteria) {
    if (criterion.duplicate_of !== undefined) continue;
    schemas[schemaName(criterion.id, 'check')] = criterion.check;
    if (criterion.applies !== undefined) schemas[schemaName(criterion.id, 'applies')] = criterion.applies;
    if (criterion.needs !== undefined) schemas[schemaName(criterion.id, 'needs')] = criterion.needs.schema;
    criterion.overrides?.forEach((override, index) => {
      schemas[schemaName(criterion.id, `override${index}`)] = override.when;
    });
  }
  return schemas;
}
