import { describe, expect, it } from 'vitest';
import { standards, validators } from '#standards';
import { type AuditContext, createContext } from '../../src/audit/audit-context.ts';
import { exampleFacts, exampleOutcome } from '../../src/audit/check-examples.ts';
import { prepareCriteria } from '../../src/audit/prepare-criteria.ts';
import type { Criterion, FactSchema } from '../../src/model/criterion.ts';
import type { Fakta } from '../../src/model/facts.ts';
import { schemasToCompile } from '../../src/model/standards.ts';
import { compileSchemas } from '../../src/schema/compile.ts';
import { checkCriterion } from '../../src/standards/check-criterion.ts';

/** A criterion spoiled in one place. */
interface Mutant {
  readonly name: string;
  readonly criterion: Criterion;
}

const BOUNDS = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minItems',
  'maxItems',
  'minLength',
  'maxLength',
];
const CONTEXT: AuditContext = createContext(standards, validators, { date: '2026-11-24', instruments: [] });

/** A schema with one thing changed, and where. */
interface Spoiled {
  readonly path: string;
  readonly schema: unknown;
}

/** Every schema that differs from the given one in a single constant, choice or bound. */
function spoil(schema: unknown, path = ''): Spoiled[] {
  if (Array.isArray(schema)) {
    return schema.flatMap((item, index) =>
      spoil(item, `${path}/${index}`).map((inner) => ({
        path: inner.path,
        schema: schema.with(index, inner.schema),
      })),
    );
  }
  if (schema === null || typeof schema !== 'object') return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    spoilKeyword(key, value, `${path}/${key}`).map((inner) => ({
      path: inner.path,
      schema: { ...schema, [key]: inner.schema },
    })),
  );
}

function spoilKeyword(key: string, value: unknown, path: string): Spoiled[] {
  if (key === 'const') return [{ path, schema: other(value) }];
  if (key === 'required') return [];
  if (key === 'enum' && Array.isArray(value)) {
    return value.length < 2
      ? []
      : value.map((item, index) => ({ path: `${path}-${String(item)}`, schema: value.toSpliced(index, 1) }));
  }
  if (BOUNDS.includes(key) && typeof value === 'number') {
    return [value + 1, value - 1]
      .filter((bound) => bound >= 0 || key.endsWith('imum'))
      .map((bound) => ({ path: `${path}=${bound}`, schema: bound }));
  }
  return spoil(value, path);
}

function other(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1 : `${String(value)}x`;
}

function* mutants(criterion: Criterion): Generator<Mutant> {
  const parts: readonly (readonly [string, FactSchema | undefined, (schema: FactSchema) => Criterion])[] = [
    ['check', criterion.check, (check) => ({ ...criterion, check })],
    ['applies', criterion.applies, (applies) => ({ ...criterion, applies })],
    [
      'needs',
      criterion.needs?.schema,
      (schema) => ({ ...criterion, needs: { ask: { id: '', en: '' }, schema } }),
    ],
  ];
  for (const [name, schema, make] of parts) {
    if (schema === undefined) continue;
    yield { name: `${name} = true`, criterion: make({}) };
    yield { name: `${name} = false`, criterion: make({ not: {} }) };
    for (const spoiled of spoil(schema))
      yield { name: `${name}${spoiled.path}`, criterion: make(spoiled.schema as FactSchema) };
  }
}

/** Whether the loader refuses the mutant or one of the criterion's own examples notices it. */
function isKilled(mutant: Mutant, facts: readonly Fakta[]): boolean {
  if (
    checkCriterion(mutant.criterion, standards.schemas.facts as Record<string, unknown>, () => true).length >
    0
  )
    return true;
  const compiled = compileSchemas(schemasToCompile({ ...standards, criteria: [mutant.criterion] }));
  const prepared = prepareCriteria([mutant.criterion], compiled, []);
  return mutant.criterion.examples.some(
    (example, index) => exampleOutcome(prepared, example, facts[index] as Fakta) !== example.hasil,
  );
}

describe('the examples of a criterion notice every spoiled schema', () => {
  const judged = standards.criteria.filter((criterion) => criterion.duplicate_of === undefined);
  it.each(judged.map((criterion) => [criterion.id, criterion] as const))('%s', (_, criterion) => {
    const facts = criterion.examples.map((example) => exampleFacts(criterion, example, CONTEXT));
    const survivors = [...mutants(criterion)]
      .filter((mutant) => !isKilled(mutant, facts))
      .map((mutant) => mutant.name);
    expect(survivors).toEqual([]);
  });
});
