/** What the loader refuses in a criterion: paths, constants and keywords that could make a check silently true for ever. */
import { type Criterion, type FactSchema, subjectPaths } from '../model/criterion.ts';
import type { DiagnosticArgs, DiagnosticCode } from '../model/diagnostic.ts';
import {
  allowedValues,
  type Candidates,
  everyPropertyCandidates,
  itemCandidates,
  pathCandidates,
  propertyCandidates,
} from '../schema/schema-walk.ts';

/** A refusal before it has a place: code and arguments. */
export type Refusal = {
  [C in DiagnosticCode]: readonly [code: C, args: DiagnosticArgs[C], at: string];
}[DiagnosticCode];

type Schema = Readonly<Record<string, unknown>>;

/** Keywords under which ajv would blame the innocent item, or whose words are a reader's business. */
const FORBIDDEN = new Set([
  'maxContains',
  'minContains',
  'pattern',
  '$ref',
  'dependentSchemas',
  'patternProperties',
]);
const BRANCHES = ['anyOf', 'oneOf', 'allOf'] as const;

/** Every refusal of one criterion; empty when it is sound. */
export function checkCriterion(
  criterion: Criterion,
  facts: Schema,
  knownLaw: (law: string) => boolean,
): Refusal[] {
  const { id } = criterion;
  const refusals: Refusal[] = [];
  const parts: [string, FactSchema | undefined][] = [
    ['applies', criterion.applies],
    ['needs', criterion.needs?.schema],
    ['check', criterion.check],
    ...(criterion.overrides ?? []).map((override, index): [string, FactSchema] => [
      `overrides/${index}/when`,
      override.when,
    ]),
  ];
  for (const path of subjectPaths(criterion)) {
    const subjects = pathCandidates(facts, path);
    if (subjects.length === 0) refusals.push(['standards-path-unknown', { id, path }, 'on']);
    for (const [name, schema] of parts) {
      if (schema !== undefined && subjects.length > 0)
        walk({ id, root: facts, refusals, name }, schema, subjects, false);
    }
  }
  for (const placeholder of unknownPlaceholders(criterion, facts)) {
    refusals.push(['standards-placeholder-unknown', { id, placeholder }, 'failure']);
  }
  criterion.basis.forEach((basis, index) => {
    if (!knownLaw(basis.law))
      refusals.push(['standards-law-unknown', { id, law: basis.law }, `basis/${index}/law`]);
  });
  for (const outcome of neededExamples(criterion)) {
    if (!criterion.examples.some((example) => example.hasil === outcome)) {
      refusals.push(['standards-example-missing', { id, outcome }, 'examples']);
    }
  }
  return refusals;
}

/** Placeholders of the failure sentences that no quotable fact at or below a subject has. */
function unknownPlaceholders(criterion: Criterion, facts: Schema): string[] {
  const names = Object.values(criterion.failure).flatMap((sentence: string) =>
    [...sentence.matchAll(/\{([a-z_.]+)\}/gu)].map((match) => match[1] ?? ''),
  );
  if (names.length === 0 || criterion.duplicate_of !== undefined) return [];
  const quotable = subjectPaths(criterion).flatMap((path) =>
    withDescendants(facts, pathCandidates(facts, path), 4),
  );
  return [...new Set(names)].filter((name) => {
    const end = name.split('.').reduce<Candidates>((at, key) => propertyCandidates(facts, at, key), quotable);
    return end.length === 0;
  });
}

function withDescendants(facts: Schema, at: Candidates, depth: number): Candidates {
  if (depth === 0 || at.length === 0) return at;
  const below = [...everyPropertyCandidates(facts, at), ...itemCandidates(facts, at)];
  return [...at, ...withDescendants(facts, [...new Set(below)], depth - 1)];
}

function neededExamples(criterion: Criterion): string[] {
  if (criterion.duplicate_of !== undefined) return [];
  const needed = ['met', 'unmet'];
  if (criterion.applies !== undefined) needed.push('not_applicable');
  if (criterion.needs !== undefined) needed.push('not_assessed');
  return needed;
}

interface Walk {
  readonly id: string;
  readonly root: Schema;
  readonly refusals: Refusal[];
  readonly name: string;
}

function walk(context: Walk, schema: Schema, at: Candidates, negated: boolean): void {
  const { id, refusals, name } = context;
  for (const keyword of Object.keys(schema)) {
    if (FORBIDDEN.has(keyword) || (keyword === 'contains' && negated)) {
      refusals.push(['standards-keyword-forbidden', { id, keyword }, name]);
    }
  }
  checkValues(context, schema, at);
  walkProperties(context, schema, at, negated);
  for (const keyword of ['items', 'contains'] as const) {
    const inner = schema[keyword];
    if (isSchema(inner)) walk(context, inner, itemCandidates(context.root, at), negated);
  }
  if (isSchema(schema.not)) walk(context, schema.not, at, !negated);
  const branches = BRANCHES.flatMap((keyword) => (schema[keyword] ?? []) as unknown[]).filter(isSchema);
  for (const branch of branches) walk(context, branch, at, negated);
}

function walkProperties(context: Walk, schema: Schema, at: Candidates, negated: boolean): void {
  const { id, root, refusals, name } = context;
  const properties = (schema.properties ?? {}) as Readonly<Record<string, Schema>>;
  const required = Array.isArray(schema.required) ? (schema.required as string[]) : [];
  for (const key of new Set([...Object.keys(properties), ...required])) {
    const inner = propertyCandidates(root, at, key);
    if (inner.length === 0) refusals.push(['standards-path-unknown', { id, path: key }, name]);
    else if (properties[key] !== undefined) walk(context, properties[key], inner, negated);
  }
}

function isSchema(value: unknown): value is Schema {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function checkValues({ id, refusals, name }: Walk, schema: Schema, at: Candidates): void {
  const values =
    'const' in schema ? [schema.const] : Array.isArray(schema.enum) ? (schema.enum as unknown[]) : [];
  const allowed = allowedValues(at);
  if (allowed === null) return;
  for (const value of values) {
    if (!allowed.includes(value)) {
      refusals.push([
        'standards-constant-unknown',
        { id, value: String(value), allowed: allowed.map(String).join(', ') },
        name,
      ]);
    }
  }
}
