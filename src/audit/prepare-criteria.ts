/** Criteria made ready for judging: paths taken apart, schemas found. */
import { type ComponentKey, isComponentKey } from '../model/component.ts';
import { type Certainty, type Criterion, type Severity, subjectPaths } from '../model/criterion.ts';
import type { ComponentNames } from '../model/lexicon.ts';
import { childValue } from '../model/pointer.ts';
import { schemaName } from '../model/standards.ts';
import type { Validator, Validators } from '../model/validator.ts';
import type { ComponentWords } from './failure.ts';
import { parsePath, type SubjectPath } from './subjects.ts';

/** A criterion with its path taken apart and its schemas compiled. */
export interface Prepared {
  readonly criterion: Criterion;
  readonly path: SubjectPath;
  /** Names of the components, for sentences. */
  readonly names: ComponentWords;
  readonly component: ComponentKey | null;
  /** The criterion asks whether its subject is there at all, so absence is its business. */
  readonly asksPresence: boolean;
  readonly applies: Validator | null;
  readonly needs: Validator | null;
  readonly check: Validator;
  readonly overrides: readonly {
    readonly when: Validator;
    readonly severity?: Severity;
    readonly certainty?: Certainty;
  }[];
}

/**
 * Prepares criteria for judging; duplicates are left out.
 * @throws Error when a schema of a criterion was not compiled.
 */
export function prepareCriteria(
  criteria: readonly Criterion[],
  validators: Validators,
  components: readonly ComponentNames[],
): Prepared[] {
  const names: ComponentWords = new Map(components.map(({ komponen, nama }) => [komponen, nama]));
  const compiled = (name: string): Validator => {
    const validator = validators[name];
    if (validator === undefined) throw new Error(`schema ${name} is not compiled`);
    return validator;
  };
  return criteria
    .filter((criterion) => criterion.duplicate_of === undefined)
    .flatMap((criterion) => subjectPaths(criterion).map((on) => ({ criterion, path: parsePath(on) })))
    .map(({ criterion, path }) => {
      const named = criterion.component ?? path.component;
      return {
        criterion,
        path,
        names,
        component: named !== null && isComponentKey(named) ? named : null,
        asksPresence: childValue(childValue(criterion.check, 'properties'), 'status') !== undefined,
        applies: criterion.applies === undefined ? null : compiled(schemaName(criterion.id, 'applies')),
        needs: criterion.needs === undefined ? null : compiled(schemaName(criterion.id, 'needs')),
        check: compiled(schemaName(criterion.id, 'check')),
        overrides: (criterion.overrides ?? []).map((override, index) => ({
          when: compiled(schemaName(criterion.id, `override${index}`)),
          ...(override.severity === undefined ? {} : { severity: override.severity }),
          ...(override.certainty === undefined ? {} : { certainty: override.certainty }),
        })),
      };
    });
}
