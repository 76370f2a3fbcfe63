/** What one audit holds: standards indexed and compiled once, and the date. */
import type { Instrument } from '../model/instrument.ts';
import type { Ratio } from '../model/ratio.ts';
import type { Standards } from '../model/standards.ts';
import type { Validator, Validators } from '../model/validator.ts';
import { createMarkReader } from '../read/word/marks.ts';
import type { ReadContext } from './build-facts.ts';
import { levyMarks } from './levy-marks.ts';
import { type Prepared, prepareCriteria } from './prepare-criteria.ts';
import { type SpecialSchemas, specialSchemas } from './read-special.ts';
import { createRelations, type Relations } from './relations.ts';
import { pointsOf } from './score.ts';
import type { ChangeRequest } from './what-if.ts';

export interface AuditContext {
  readonly standards: Standards;
  readonly documentSchema: object;
  readonly validateDocument: Validator;
  readonly special: SpecialSchemas;
  readonly prepared: readonly Prepared[];
  /** Instruments scored in this run, in the order asked for. */
  readonly instruments: readonly {
    readonly instrument: Instrument;
    readonly points: ReadonlyMap<string, Ratio>;
  }[];
  readonly relations: Relations;
  readonly read: ReadContext;
  /** ISO date. */
  readonly date: string;
}

/** Options of an audit. */
export interface AuditOptions {
  /** ISO date the clock of the law is read at. */
  readonly date: string;
  /** Ids of the instruments to score. */
  readonly instruments: readonly string[];
  /** What-if. */
  readonly changes?: readonly ChangeRequest[];
}

/**
 * Indexes the standards for one audit.
 * @throws Error when a schema was not compiled or an instrument is not in the standards.
 */
export function createContext(
  standards: Standards,
  validators: Validators,
  options: AuditOptions,
): AuditContext {
  const validateDocument = validators.document;
  if (validateDocument === undefined) throw new Error('the document schema is not compiled');
  const instruments = options.instruments.map((id) => {
    const instrument = standards.instruments.find((candidate) => candidate.id === id);
    if (instrument === undefined) throw new Error(`no instrument ${id}`);
    return { instrument, points: pointsOf(instrument) };
  });
  return {
    standards,
    documentSchema: standards.schemas.document ?? {},
    validateDocument,
    special: specialSchemas(standards, validators),
    prepared: prepareCriteria(standards.criteria, validators, standards.lexicon.komponen),
    instruments,
    relations: createRelations(standards.lexicon, standards.law),
    read: {
      lexicon: standards.lexicon,
      marks: createMarkReader([...standards.lexicon.tanda, ...levyMarks(standards.law.retribusi_hapus)]),
      date: options.date,
    },
    date: options.date,
  };
}
