import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Report } from '../../src/model/report.ts';
import { parseYaml } from '../../src/parse/parse-yaml.ts';
import { yamlProblem } from '../../src/parse/yaml-problem.ts';
import { texts } from '../../src/text/index.ts';
import { patuh } from '../support/patuh.ts';

interface Mistake {
  readonly masalah: keyof typeof texts.id.yaml;
  readonly tanda?: string;
  readonly baris: number;
  readonly teks: string;
}

const MISTAKES = parse(readFileSync('test/parse/yaml-problems.yaml', 'utf8')) as readonly Mistake[];
const LONG_KEY: Mistake = { masalah: 'key-too-long', baris: 1, teks: `${'k'.repeat(1100)}: 1` };
const ALL = [...MISTAKES, LONG_KEY];
/** Sentences for what the parser never says of a text. */
const UNREACHED = ['block-in-brackets', 'other', 'space-after-colon'];
/** Words of the parser's English. */
const ENGLISH = /\b(?:[Mm]issing|must|[Uu]nexpected|sequence|indented|key|node|the|closing|line)\b/u;

describe('each mistake in YAML', () => {
  it.each(ALL.map((one) => [`${one.masalah}: ${JSON.stringify(one.teks).slice(0, 60)}`, one] as const))(
    '%s',
    (_, { masalah, tanda = '', baris, teks }) => {
      const result = parseYaml('a.yaml', teks);
      expect(result.ok ? [] : result.faults).toMatchObject([
        { code: 'yaml-syntax', args: { problem: masalah, sign: tanda }, span: { line: baris } },
      ]);
    },
  );

  it('has an entry here', () => {
    const named = new Set<string>(ALL.map((one) => one.masalah));
    expect(
      Object.keys(texts.id.yaml)
        .filter((problem) => !named.has(problem))
        .sort(),
    ).toEqual(UNREACHED);
  });

  it('that nobody foresaw is still said without the words of the parser', () => {
    const error = { code: 'IMPOSSIBLE', message: 'Map comment with trailing content', pos: [0, 1] } as const;
    expect(yamlProblem(error, 'a')).toEqual({ problem: 'other', sign: '' });
  });
});

describe('a folder of broken files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'patuh-'));
  for (const [index, { teks }] of ALL.entries())
    writeFileSync(join(folder, `${String(index).padStart(2, '0')}.yaml`), teks);

  it.each(['id', 'en'] as const)('is explained file by file in %s, with a way to mend each', (lang) => {
    const ran = patuh(['audit', folder, '-f', 'json', '--lang', lang]);
    expect(ran.code).toBe(2);
    const { faults } = JSON.parse(ran.stdout) as Report;
    expect(faults).toHaveLength(ALL.length);
    const shown = patuh(['audit', folder, '--lang', lang]).stdout.replaceAll(/\s+/gu, ' ');
    for (const { args } of faults) {
      const sentence = texts[lang].yaml[args.problem as Mistake['masalah']](String(args.sign));
      expect(shown).toContain(sentence);
      if (lang === 'id') expect(sentence).not.toMatch(ENGLISH);
    }
  });
});
