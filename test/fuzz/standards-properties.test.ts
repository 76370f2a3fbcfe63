import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  checkExamples,
  compileSchemas,
  createAudit,
  createContext,
  type Diagnostic,
  loadStandards,
  type StandardsFile,
  schemasToCompile,
} from '../../src/index.ts';
import { diagnosticSentence, texts } from '../../src/text/index.ts';
import { DATE, MODEL, NO_GATES } from '../support/audit.ts';
import { bounded, timeout } from './bounded.ts';
import { anything } from './schema-arbitrary.ts';

const MODEL_FILE = { path: 'examples/contoh/dinas-contoh.yaml', text: MODEL };
const read = (path: string) => ({ path, text: readFileSync(`standards/${path}`, 'utf8') });
const below = (folder: string) => readdirSync(`standards/${folder}`).map((name) => read(`${folder}/${name}`));

/** Everything but criteria, instruments and templates: what someone who brings his own keeps. */
const KEPT: readonly StandardsFile[] = [
  ...['law', 'lexicon', 'schema', 'survey'].flatMap(below),
  read('criteria/teks-model.yaml'),
];
const CRITERIA = below('criteria')
  .filter(({ path }) => !path.endsWith('teks-model.yaml'))
  .flatMap(({ text }) => (parse(text) as { kriteria: object[] }).kriteria);
const INSTRUMENT = parse(read('instruments/uu-25-2009.yaml').text) as object;

type Json = Record<string, unknown>;

/** Places of a value, each by the keys that lead there. */
function placesOf(value: unknown, path: readonly string[] = []): string[][] {
  if (value === null || typeof value !== 'object') return [[...path]];
  return [[...path], ...Object.entries(value).flatMap(([key, child]) => placesOf(child, [...path, key]))];
}

/** A value with one place changed: another value there, or nothing. */
function spoiled(value: object): fc.Arbitrary<object> {
  const places = placesOf(value).filter((path) => path.length > 0);
  const put = fc.oneof(
    anything,
    fc.constantFrom(
      ...[
        'pattern',
        '$ref',
        'not',
        'contains',
        'x{kutipan}{__proto__}',
        'layanan[].komponen.*',
        'layanan[]',
        'JW-01',
        '1/0',
        '-1',
      ],
      { type: 'object' },
      { not: { not: {} } },
      { pattern: '(a+)+$' },
      { $ref: 'https://contoh.example/x' },
    ),
  );
  return fc.tuple(fc.constantFrom(...places), fc.option(put, { freq: 4 })).map(([path, other]) => {
    const copy = structuredClone(value) as Json;
    const parent = path.slice(0, -1).reduce((at, key) => at[key] as Json, copy);
    const key = path.at(-1) ?? '';
    if (other === null) delete parent[key];
    else
      Object.defineProperty(parent, key, {
        value: other,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    return copy;
  });
}

const criteria = fc
  .array(
    fc
      .constantFrom(...CRITERIA)
      .chain((one) =>
        fc.oneof({ weight: 2, arbitrary: spoiled(one) }, { weight: 1, arbitrary: fc.constant(one) }),
      ),
    { minLength: 1, maxLength: 3 },
  )
  .map((kriteria) => JSON.stringify({ kriteria }, null, 1));
/** Weights of the instrument name criteria of their own; those that are not there are left out by the loader's own refusals. */
const instruments = fc
  .oneof({ weight: 2, arbitrary: spoiled(INSTRUMENT) }, { weight: 1, arbitrary: fc.constant(INSTRUMENT) })
  .map((one) => JSON.stringify(one, null, 1));

/** A refusal is a sentence about a place that is in its file. */
function expectTold(faults: readonly Diagnostic[], files: readonly StandardsFile[]): void {
  expect(faults.length).toBeGreaterThan(0);
  for (const fault of faults) {
    expect(diagnosticSentence(texts.id, fault)).not.toMatch(/undefined|\[object/u);
    const lines = files.find(({ path }) => path === fault.file)?.text.split('\n') ?? [];
    if (fault.span !== null) expect(fault.span.endLine).toBeLessThanOrEqual(lines.length);
  }
}

/** Validators, or null where a schema is refused as `compileSchemas` says: with the name of its criterion. */
function compiled(schemas: Readonly<Record<string, object>>): ReturnType<typeof compileSchemas> | null {
  try {
    return compileSchemas(schemas);
  } catch (error) {
    expect((error as Error).message).toMatch(/^[A-Z]{1,3}-\d{2}[a-z]?\/\w+: /u);
    return null;
  }
}

describe("whatever stands in criteria and instruments of one's own", () => {
  it('they are refused with a place and a sentence, or an audit by them ends well', {
    timeout,
  }, () => {
    let [refused, used] = [0, 0];
    fc.assert(
      fc.property(criteria, instruments, (criterion, instrument) => {
        const own = [
          { path: 'criteria/sendiri.yaml', text: criterion },
          { path: 'instruments/sendiri.yaml', text: instrument },
        ];
        const loaded = loadStandards([...KEPT, ...own], MODEL_FILE);
        if (!loaded.ok) {
          refused += 1;
          expectTold(loaded.faults, own);
          return;
        }
        used += 1;
        const { standards } = loaded;
        const validators = compiled(schemasToCompile(standards));
        if (validators === null) return;
        const chosen = standards.instruments.map(({ id }) => id);
        checkExamples(createContext(standards, validators, { date: DATE, instruments: chosen }));
        const audit = createAudit(
          standards,
          validators,
          { date: DATE, instruments: chosen },
          { reread: () => MODEL },
        );
        audit.add({ path: 'a.yaml', text: MODEL });
        const report = audit.finish(NO_GATES, '0.0.0');
        expect(report.exit).toBe(0);
        expect(report.faults).toEqual([]);
      }),
      bounded,
    );
    expect(refused).toBeGreaterThan(0);
    expect(used).toBeGreaterThan(0);
  });
});
