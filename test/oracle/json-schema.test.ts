import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { validators as builtIn, standards } from '#standards';
import { createContext } from '../../src/audit/audit-context.ts';
import { exampleFacts } from '../../src/audit/check-examples.ts';
import { subjectsOf } from '../../src/audit/subjects.ts';
import { schemasToCompile } from '../../src/model/standards.ts';
import type { Validator } from '../../src/model/validator.ts';
import { compileSchemas, schemaCode } from '../../src/schema/compile.ts';
import { DATE, exampleTexts } from '../support/audit.ts';
import { CASES } from './json-schema-cases.ts';

/** Validators as the build makes them: code, bundled, loaded. */
async function built(
  schemas: Readonly<Record<string, object>>,
): Promise<Readonly<Record<string, Validator>>> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'patuh-')), 'validators.mjs');
  await build({
    stdin: { contents: schemaCode(schemas), resolveDir: resolve('.'), loader: 'js' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    banner: {
      js: "import { createRequire as oracleRequire } from 'node:module';\nconst require = oracleRequire(import.meta.url);",
    },
  });
  return (await import(/* @vite-ignore */ pathToFileURL(outfile).href)).validators;
}

const atRunTime = CASES.map(({ schema }) => compileSchemas({ uji: schema }).uji);
const atBuildTime = await built(Object.fromEntries(CASES.map(({ schema }, at) => [`uji${at}`, schema])));

describe('a schema means what JSON Schema 2020-12 says, compiled when it runs and when it is built', () => {
  it.each(CASES.map((one, at) => [one.about, one, at] as const))('%s', (_, { valid, invalid }, at) => {
    for (const validate of [atRunTime[at], atBuildTime[`uji${at}`]]) {
      if (validate === undefined) throw new Error('not compiled');
      for (const instance of valid) expect(validate(instance), JSON.stringify(instance)).toBe(true);
      for (const instance of invalid) expect(validate(instance), JSON.stringify(instance)).toBe(false);
    }
  });

  it('covers every keyword that our schemas and criteria use', () => {
    const used = keywordsOf(Object.values({ ...standards.schemas, ...schemasToCompile(standards) }));
    const covered = keywordsOf(CASES.map(({ schema }) => schema));
    // They name and describe; they bind nothing.
    for (const word of ['$schema', '$id', '$comment']) used.delete(word);
    expect(used.size).toBeGreaterThan(20);
    expect([...used].filter((word) => !covered.has(word))).toEqual([]);
  });

  it.each([
    ['a keyword that is misspelt', { type: 'object', requird: ['a'] }],
    ['a keyword without its type', { properties: { a: {} } }],
    ['a bound that is no number', { type: 'number', minimum: '1' }],
    ['an unknown type', { type: 'angka' }],
    ['a reference that leads nowhere', { $ref: '#/$defs/hilang' }],
    ['a reference to another place', { $ref: 'https://contoh.example/schema.json' }],
    ['a format nobody checks', { type: 'string', format: 'email' }],
    ['a pattern that is none', { type: 'string', pattern: '(' }],
  ])('%s is refused, not passed over', (_, schema) => {
    expect(() => compileSchemas({ uji: schema })).toThrow(/^uji: /u);
    expect(() => schemaCode({ uji: schema })).toThrow(/^uji: /u);
  });
});

/** Keywords at every place of schemas where a schema stands. */
function keywordsOf(schemas: readonly unknown[]): Set<string> {
  const found = new Set<string>();
  const named = new Set(['properties', '$defs', 'dependentRequired', 'patternProperties']);
  const values = new Set(['const', 'enum', 'examples', 'default', 'required']);
  const visit = (schema: unknown): void => {
    if (schema === null || typeof schema !== 'object') return;
    if (Array.isArray(schema)) {
      schema.forEach(visit);
      return;
    }
    for (const [key, value] of Object.entries(schema)) {
      found.add(key);
      if (values.has(key)) continue;
      if (named.has(key)) Object.values(value as object).forEach(visit);
      else visit(value);
    }
  };
  schemas.forEach(visit);
  return found;
}

/** Values one step away from a value: a part left out, of another kind, or with a part more. */
function* neighbours(value: unknown, depth = 0): Generator<unknown> {
  for (const other of [null, '', 0, -1, true, [], {}, 'x'.repeat(40)]) yield other;
  if (value === null || typeof value !== 'object' || depth > 3) return;
  for (const key of Object.keys(value)) {
    const { [key]: inner, ...rest } = value as Record<string, unknown>;
    const put = (changed: unknown) =>
      Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed };
    yield Array.isArray(value) ? value.toSpliced(Number(key), 1) : rest;
    for (const changed of neighbours(inner, depth + 1)) yield put(changed);
  }
  if (!Array.isArray(value)) for (const key of ['lain', 'toString']) yield { ...value, [key]: 1 };
}

/** Every `step`-th of them. */
function* some<T>(all: Iterable<T>, step: number): Generator<T> {
  let at = 0;
  for (const one of all) {
    if (at % step === 0) yield one;
    at += 1;
  }
}

describe('the validators that the build made', () => {
  const schemas = schemasToCompile(standards);
  const now = compileSchemas(schemas);
  /** The same verdict, and the same places and reasons. */
  const agree = (name: string, instance: unknown) => {
    const [first, second] = [builtIn[name], now[name]].map((validate) => {
      if (validate === undefined) throw new Error(`${name} is not compiled`);
      return validate(instance)
        ? []
        : (validate.errors ?? []).map((error) => [error.instancePath, error.schemaPath, error.params]);
    });
    // Said only where they differ: there are tens of thousands.
    if (JSON.stringify(first) !== JSON.stringify(second))
      expect(first, `${name}: ${JSON.stringify(instance)}`).toEqual(second);
    return first?.length === 0;
  };

  it('are all there', () => {
    expect(Object.keys(builtIn).sort()).toEqual(Object.keys(now).sort());
  });

  it('say of every example of every criterion, and of what stands close to it, what run time says', () => {
    const context = createContext(standards, builtIn, { date: DATE, instruments: [] });
    let [met, unmet] = [0, 0];
    // A criterion with many paths asks the same examples of each.
    const kept = new Map<object, unknown>();
    const factsOf: typeof exampleFacts = (criterion, example) => {
      if (!kept.has(example)) kept.set(example, exampleFacts(criterion, example, context));
      return kept.get(example) as ReturnType<typeof exampleFacts>;
    };
    for (const { criterion, path } of context.prepared) {
      const names = Object.keys(schemas).filter((name) => name.startsWith(`${criterion.id}/`));
      const instances = criterion.examples
        .flatMap((example) =>
          subjectsOf(path, factsOf(criterion, example, context), path.perService ? 0 : null).slice(0, 5),
        )
        .flatMap((subject) => [subject, ...some(neighbours(subject), 41)]);
      for (const instance of instances)
        for (const name of names) {
          if (agree(name, instance)) met += 1;
          else unmet += 1;
        }
    }
    expect(met).toBeGreaterThan(2_000);
    expect(unmet).toBeGreaterThan(2_000);
  });

  it.each(['document', 'baseline', 'config', 'assessment', 'survey', 'followup', 'exemptions'])(
    'say of every example file, and of what stands close to it, what run time says: %s',
    (name) => {
      let refused = 0;
      for (const text of Object.values(exampleTexts()))
        for (const instance of some(neighbours(parse(text)), name === 'document' ? 19 : 101))
          if (!agree(name, instance)) refused += 1;
      expect(refused).toBeGreaterThan(100);
    },
  );
});
