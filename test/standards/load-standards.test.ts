import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createContext } from '../../src/audit/audit-context.ts';
import { checkExamples } from '../../src/audit/check-examples.ts';
import { schemasToCompile } from '../../src/model/standards.ts';
import { compileSchemas } from '../../src/schema/compile.ts';
import { loadStandards, type StandardsFile } from '../../src/standards/load-standards.ts';
import { MODEL } from '../support/audit.ts';

const FILES: readonly StandardsFile[] = readdirSync('standards', { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
  .map((path) => ({ path: path.slice('standards/'.length), text: readFileSync(path, 'utf8') }));
const MODEL_FILE = { path: 'examples/contoh/dinas-contoh.yaml', text: MODEL };

/** Loads the standards with one text replaced in one file. */
function spoiled(path: string, from: string, to: string) {
  const files = FILES.map((file) =>
    file.path === path ? { path, text: file.text.replace(from, to) } : file,
  );
  expect(
    files.some((file, index) => file.text !== FILES[index]?.text),
    `${from} stands in ${path}`,
  ).toBe(true);
  return loadStandards(files, MODEL_FILE);
}

describe('the loader', () => {
  it('takes the standards as they are', () => {
    expect(loadStandards(FILES, MODEL_FILE).ok).toBe(true);
  });

  it.each([
    [
      'an unknown key',
      'criteria/jangka-waktu.yaml',
      '    severity: kritis',
      '    severty: kritis',
      'key-unknown',
    ],
    [
      'a path the facts do not have',
      'criteria/jangka-waktu.yaml',
      'on: layanan[].komponen.jangka_waktu.durasi[]',
      'on: layanan[].komponen.jangka_waktu.durasii[]',
      'standards-path-unknown',
    ],
    [
      'a path that forgets a list',
      'criteria/jangka-waktu.yaml',
      'on: layanan[].komponen.jangka_waktu.durasi[]',
      'on: layanan.komponen.jangka_waktu.durasi[]',
      'standards-path-unknown',
    ],
    [
      'a property the facts do not have',
      'criteria/jangka-waktu.yaml',
      'properties: {syarat_batal: {const: false}}',
      'properties: {syarat_batall: {const: false}}',
      'standards-path-unknown',
    ],
    [
      'a constant the facts cannot hold',
      'criteria/jangka-waktu.yaml',
      'not: {const: hari}',
      'not: {const: harii}',
      'standards-constant-unknown',
    ],
    ['a duplicate id', 'criteria/jangka-waktu.yaml', '- id: JW-02', '- id: JW-01', 'standards-duplicate-id'],
    [
      'a law that is not in the register',
      'criteria/jangka-waktu.yaml',
      'law: UU 25/2009',
      'law: UU 25/2010',
      'standards-law-unknown',
    ],
    [
      'a placeholder no fact can fill',
      'criteria/jangka-waktu.yaml',
      '{kutipan}',
      '{kutipann}',
      'standards-placeholder-unknown',
    ],
    [
      'a duplicate of nothing',
      'criteria/silang.yaml',
      'duplicate_of: BT-03',
      'duplicate_of: BT-99',
      'standards-reference-unknown',
    ],
    [
      'weights that do not add up',
      'instruments/ombudsman-2024.yaml',
      '"32.37"',
      '"32.38"',
      'standards-weights',
    ],
    ['bands out of order', 'instruments/ombudsman-2021.yaml', 'min: "81"', 'min: "50"', 'standards-bands'],
    [
      'a criterion that does not exist',
      'instruments/ombudsman-2024.yaml',
      '[MK-02, MK-03, MK-04]',
      '[MK-02, MK-03, MK-94]',
      'standards-reference-unknown',
    ],
    [
      'an indicator without its dimension',
      'instruments/ombudsman-2024.yaml',
      'id: PR-07, dimension: D-PR',
      'id: PR-07, dimension: D-PX',
      'standards-reference-unknown',
    ],
    [
      'a scale that does not exist',
      'instruments/ombudsman-2024.yaml',
      'kind: pledge_media',
      'kind: pledge_medium',
      'value-not-allowed',
    ],
    ['broken YAML', 'criteria/jangka-waktu.yaml', 'kriteria:', 'kriteria: [', 'yaml-syntax'],
  ])('refuses %s, with its place', (_, path, from, to, code) => {
    const result = spoiled(path, from, to);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    const fault = result.faults.find((one) => one.code === code);
    expect(result.faults.map((one) => one.code)).toContain(code);
    expect(fault?.file).toBe(path);
    expect(fault?.span?.line).toBeGreaterThan(0);
  });

  it('finds an example that does not do what it claims', () => {
    const result = spoiled(
      'criteria/jangka-waktu.yaml',
      '- teks: Secepatnya\n        hasil: unmet',
      '- teks: Paling lama 3 hari kerja\n        hasil: unmet',
    );
    if (!result.ok) throw new Error(JSON.stringify(result.faults));
    const context = createContext(result.standards, compileSchemas(schemasToCompile(result.standards)), {
      date: '2026-11-24',
      instruments: [],
    });
    expect(checkExamples(context)).toMatchObject([{ criterion: 'JW-01', expected: 'unmet', found: 'met' }]);
  });
});

describe('the standards', () => {
  const result = loadStandards(FILES, MODEL_FILE);
  if (!result.ok) throw new Error('not loaded');
  const { criteria, instruments } = result.standards;

  it('let only what the law says, or a contradiction, be critical', () => {
    const critical = criteria.filter(
      (one) => one.severity === 'kritis' && one.strength !== 'E' && one.duplicate_of === undefined,
    );
    expect(critical.map((one) => one.id)).toEqual(['BT-03']);
  });

  it('never rest on what is unverified', () => {
    for (const criterion of criteria) expect(['C', 'S', 'P'], criterion.id).toContain(criterion.certainty);
  });

  it('say how every weight is known', () => {
    for (const instrument of instruments) {
      const statuses = [
        ...instrument.dimensions.map((one) => one.weight.status),
        ...instrument.indicators.map((one) => one.share.status),
      ];
      expect(
        statuses.filter((status) => !['official', 'second_hand', 'seen_once', 'assumed'].includes(status)),
      ).toEqual([]);
      expect(statuses.some((status) => status !== 'official')).toBe(true);
    }
  });
});
