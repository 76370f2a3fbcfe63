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

/** Every schema that differs from the given one in a single constant, choice or bound. */
function* spoil(schema: unknown, path = ''): Generator<{ readonly path: string; readonly schema: unknown }> {
  if (Array.isArray(schema)) {
    for (const [index, item] of schema.entries()) {
      for (const inner of spoil(item, `${path}/${index}`))
        yield { path: inner.path, schema: schema.with(index, inner.schema) };
    }
    return;
  }
  if (schema === null || typeof schema !== 'object') return;
  for (const [key, value] of Object.entries(schema)) {
    const at = `${path}/${key}`;
    const put = (changed: unknown) => ({ path: at, schema: { ...schema, [key]: changed } });
    if (key === 'const') yield put(other(value));
    else if (key === 'enum' && Array.isArray(value)) {
      for (const [index] of value.entries())
        if (value.length > 1)
          yield { ...put(value.toSpliced(index, 1)), path: `${at}-${String(value[index])}` };
    } else if (BOUNDS.includes(key) && typeof value === 'number') {
      if (value + 1 >= 0) yield { ...put(value + 1), path: `${at}+1` };
      if (value - 1 >= 0 || key.endsWith('imum')) yield { ...put(value - 1), path: `${at}-1` };
    } else if (typeof value === 'object' && key !== 'required') {
      for (const inner of spoil(value, at))
        yield { path: inner.path, schema: { ...schema, [key]: inner.schema } };
    }
  }
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
  const [prepared] = prepareCriteria([mutant.criterion], compiled);
  if (prepared === undefined) return false;
  return mutant.criterion.examples.some(
    (example, index) => exampleOutcome(prepared, facts[index] as Fakta) !== example.hasil,
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
