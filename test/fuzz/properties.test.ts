import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { standards, validators } from '#standards';
import {
  COMPONENTS,
  createAudit,
  diagnostic,
  lookUpLaw,
  plainStyle,
  type Report,
  readBaseline,
  readChanges,
  readComponentText,
  readConfig,
  renderers,
} from '../../src/index.ts';
import { compileSchemas } from '../../src/schema/compile.ts';
import { texts as catalogs, diagnosticSentence } from '../../src/text/index.ts';
import { DATE } from '../support/audit.ts';
import { bounded, timeout } from './bounded.ts';
import { renderViolations, violations } from './invariants.ts';
import { anything, valuesOf } from './schema-arbitrary.ts';

const { report: validate } = compileSchemas({ report: standards.schemas.report ?? {} });
const schemaOf = (name: string) => (standards.schemas[name] ?? {}) as Readonly<Record<string, unknown>>;

/** The same data as people and as programs write YAML. */
function written(data: unknown): fc.Arbitrary<string> {
  return fc.constantFrom(JSON.stringify(data), JSON.stringify(data, null, 2), stringify(data));
}

const fileOf = (kind: string) =>
  fc
    .constantFrom(0, 40, 8)
    .chain((stray) => valuesOf(schemaOf(kind), stray))
    .chain(written);

/** Now and then the real ones, so that documents and what stands beside them speak of the same unit. */
const orExample = (kind: string, example: string) =>
  fc.oneof(
    { weight: 3, arbitrary: fileOf(kind) },
    { weight: 1, arbitrary: fc.constant(readFileSync(`examples/contoh/${example}.yaml`, 'utf8')) },
  );

/** A folder: documents and what may stand beside them. */
const folders = fc.record(
  {
    'a.yaml': orExample('document', 'dinas-contoh'),
    'b.yaml': fileOf('document'),
    'kecuali.yaml': fileOf('exemptions'),
    'nilai.yaml': fileOf('assessment'),
    'survei.yaml': orExample('survey', 'survei-kepuasan'),
    'tindak.yaml': orExample('followup', 'tindak-lanjut'),
    'apa-saja.yaml': anything.chain(written),
  },
  { requiredKeys: ['a.yaml'] },
);
const ANSWERS = 'U1;U2;U3;U4;U5;U6;U7;U8;U9\n1;2;3;4;4;4;4;4;4\n4;4;=1;4;4;4;4;4;4\n';

function auditOf(
  texts: Readonly<Record<string, string>>,
  gates: Parameters<ReturnType<typeof createAudit>['finish']>[0],
): Report {
  const audit = createAudit(
    standards,
    validators,
    { date: DATE, instruments: ['ombudsman-2024', 'uu-25-2009'] },
    {
      reread: (path) => texts[path] ?? '',
      readBeside: (path) =>
        path === 'jawaban.csv'
          ? { ok: true, text: ANSWERS }
          : { ok: false, fault: diagnostic('file-unreadable', { reason: 'ENOENT' }, { file: path }) },
    },
  );
  for (const [path, text] of Object.entries(texts)) audit.add({ path, text });
  return audit.finish(gates, '0.0.0');
}

function wrongWith(report: Report, texts: Readonly<Record<string, string>>): string[] {
  if (validate === undefined) throw new Error('no schema of the report');
  const beside = report.files.some(({ kind }) => kind === 'answers') ? { 'jawaban.csv': ANSWERS } : {};
  return violations(report, { ...texts, ...beside }, validate);
}

const gates = fc.record({
  failOn: fc.constantFrom('kritis' as const, 'info' as const, null),
  failUnder: fc.constantFrom(null, { limit: '60', instrument: 'ombudsman-2024' }),
  exemptions: fc.boolean(),
});

describe('whatever stands in the files', { timeout }, () => {
  it('the report is whole: no file lost, totals that add up, places in their files, the right exit code', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(folders, gates, (texts, options) => {
        const report = auditOf(texts, options);
        expect(wrongWith(report, texts)).toEqual([]);
        for (const { kind, state } of report.files) seen.add(`${kind} ${state}`);
      }),
      bounded,
    );
    // The values are not so wild that nothing is read, nor so tame that nothing is refused.
    for (const one of ['opd audited', 'opd faulted']) expect([...seen]).toContain(one);
  });

  it('every format shows it without a character that steers, and in both languages', () => {
    const formats = Object.keys(renderers) as (keyof typeof renderers)[];
    fc.assert(
      fc.property(
        folders,
        fc.constantFrom(...formats),
        fc.constantFrom('id' as const, 'en' as const),
        (texts, format, lang) => {
          const report = auditOf(texts, { failOn: 'kritis', failUnder: null });
          expect(renderViolations(report, format, lang)).toEqual([]);
        },
      ),
      bounded,
    );
  });

  it('a baseline is taken or refused, and the report over it is whole', () => {
    let taken = 0;
    fc.assert(
      fc.property(fileOf('document'), fileOf('baseline'), (document, text) => {
        const { baseline: check } = validators;
        if (check === undefined) throw new Error('no schema of the baseline');
        const read = readBaseline('dasar.json', text, check, schemaOf('baseline'));
        if (!read.ok) {
          expect(read.faults.length).toBeGreaterThan(0);
          return;
        }
        taken += 1;
        const texts = { 'a.yaml': document };
        const report = auditOf(texts, {
          failOn: 'info',
          failUnder: null,
          baseline: { file: 'dasar.json', baseline: read.baseline },
        });
        expect(wrongWith(report, texts)).toEqual([]);
        renderers.table.render(report, { lang: 'id', width: 80, style: plainStyle, unicode: true });
      }),
      bounded,
    );
    expect(taken).toBeGreaterThan(5);
  });

  it('settings and what-if files are taken or refused with a sentence', () => {
    const { config: check } = validators;
    if (check === undefined) throw new Error('no schema of the settings');
    let taken = 0;
    fc.assert(
      fc.property(fileOf('config'), anything.chain(written), (text, other) => {
        for (const one of [text, other]) {
          const result = readConfig({ path: 'x.yaml', text: one }, check, schemaOf('config'));
          if ('read' in result) taken += 1;
          else
            for (const fault of result.faults)
              expect(diagnosticSentence(catalogs.id, fault)).not.toMatch(/undefined|\[object/u);
          readChanges('x.yaml', one);
        }
      }),
      bounded,
    );
    expect(taken).toBeGreaterThan(5);
  });

  it('a component and a citation are read without a throw', () => {
    const read = readComponentText(standards.lexicon);
    const keys = COMPONENTS.map(({ key }) => key);
    fc.assert(
      fc.property(fc.constantFrom(...keys), anything, (key, value) => {
        read(key, value);
        if (typeof value === 'string') lookUpLaw(value, standards.law, DATE);
      }),
      bounded,
    );
  });
});
