import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFileCount } from '../../src/cli/files.ts';
import { UserError } from '../../src/cli/user-error.ts';
import { LIMITS } from '../../src/model/limits.ts';
import type { Report } from '../../src/model/report.ts';
import { loadStandards } from '../../src/standards/load-standards.ts';
import { diagnosticSentence, texts } from '../../src/text/index.ts';
import { MODEL } from '../support/audit.ts';
import { patuh } from '../support/patuh.ts';

const HEAD = 'opd: {nama: Dinas, pemerintah: Kabupaten Uji}\n';
const DOCUMENT = `${HEAD}layanan: [{nama: A}]\n`;
const { depth, lineLength, fileBytes, nodes, aliasNodes, services } = LIMITS;

/** A document of exactly so many bytes. */
function sized(bytes: number): string {
  const line = `# ${'x'.repeat(96)}\n`;
  const lines = line.repeat(Math.floor((bytes - DOCUMENT.length) / line.length) - 1);
  return `${DOCUMENT}${lines}${`#${'x'.repeat(bytes - DOCUMENT.length - lines.length - 2)}\n`}`;
}

const nested = (levels: number) => `${HEAD}lain: ${'['.repeat(levels)}${']'.repeat(levels)}\n`;
const deepBlock = (levels: number) =>
  `${HEAD}lain:\n${Array.from({ length: levels }, (_, at) => `${' '.repeat(at + 1)}a:`).join('\n')}\n`;
/** `lain` and its list are two more nodes; the first line has five, with one map. */
const wide = (count: number) => `${HEAD}lain:\n${'- x\n'.repeat((count - 7) / 2)}`;
const aliased = (count: number) => `${HEAD}isi: &a x\nlain:\n${'- *a\n'.repeat(count)}`;
const withServices = (count: number) => `${HEAD}layanan:\n${'- x\n'.repeat(count)}`;
const withLine = (length: number) => `${DOCUMENT}# ${'x'.repeat(length - 2)}\n`;

/** For each limit: its fault, a text just within, and texts just above. */
const CASES: Readonly<Record<string, { readonly within: string; readonly above: readonly string[] }>> = {
  'file-too-large': { within: sized(fileBytes), above: [sized(fileBytes + 1)] },
  'yaml-line-too-long': { within: withLine(lineLength), above: [withLine(lineLength + 1)] },
  // The root is level 0 and `lain` is level 1.
  'yaml-too-deep': {
    within: nested(depth),
    above: [
      nested(depth + 1),
      deepBlock(depth + 1),
      '['.repeat(99_000),
      '{'.repeat(99_000),
      '- '.repeat(49_000),
      '? '.repeat(49_000),
    ],
  },
  'yaml-too-many-nodes': { within: wide(nodes - 1), above: [wide(nodes + 3)] },
  'yaml-alias-bomb': { within: aliased(aliasNodes), above: [aliased(aliasNodes + 1), bomb()] },
  'services-too-many': { within: withServices(services), above: [withServices(services + 1)] },
};

/** Ten lines that ask for a hundred million values. */
function bomb(): string {
  const lines = [...'bcdefgh'].map(
    (key, at) => `${key}: &${key} [${Array.from({ length: 10 }, () => `*${'abcdefg'[at]}`).join(', ')}]`,
  );
  return ['a: &a [x, x, x, x, x, x, x, x, x, x]', ...lines].join('\n');
}

const SCHEMAS = readdirSync('standards/schema').map((name) => ({
  path: `schema/${name}`,
  text: readFileSync(`standards/schema/${name}`, 'utf8'),
}));

describe('limits', () => {
  const folder = mkdtempSync(join(tmpdir(), 'patuh-'));
  writeFileSync(join(folder, 'contoh.yaml'), MODEL);
  for (const [code, { within, above }] of Object.entries(CASES)) {
    writeFileSync(join(folder, `${code}-dalam.yaml`), within);
    for (const [at, text] of above.entries()) writeFileSync(join(folder, `${code}-lebih-${at}.yaml`), text);
  }
  const ran = patuh(['audit', '.', '-f', 'json', '--instrument', 'uu-25-2009', '--fail-on', 'none'], {
    cwd: folder,
  });
  const report = JSON.parse(ran.stdout) as Report;
  const faultsOf = (file: string) =>
    report.faults.filter((fault) => fault.file === file).map((fault) => fault.code);

  it.each(Object.keys(CASES))('%s: just within is read', (code) => {
    expect(faultsOf(`${code}-dalam.yaml`)).not.toContain(code);
  });

  it.each(Object.entries(CASES))(
    '%s: just above is a fault that says what, how much and what to do',
    (code, { above }) => {
      for (const at of above.keys()) {
        const file = `${code}-lebih-${at}.yaml`;
        expect(new Set(faultsOf(file)), file).toEqual(new Set([code]));
        const fault = report.faults.find((one) => one.file === file);
        for (const lang of ['id', 'en'] as const) {
          const sentence = diagnosticSentence(texts[lang], fault ?? { code: 'file-empty', args: {} });
          expect(sentence).toMatch(/\d/u);
          expect(sentence).toMatch(
            lang === 'id' ? /Pecah|Bagi|Tulis|Sederhanakan/u : /Split|Break|Write|Simplify/u,
          );
        }
      }
    },
  );

  it('end the run with 2, and leave the other files as they are', () => {
    expect(ran.code).toBe(2);
    expect(report.files.find((file) => file.path === 'contoh.yaml')?.state).toBe('audited');
    expect(report.files).toHaveLength(
      1 + Object.values(CASES).reduce((sum, { above }) => sum + 1 + above.length, 0),
    );
  });

  it('hold for standard input', () => {
    const piped = patuh(['audit', '-', '-f', 'json'], { input: '{'.repeat(99_000) });
    expect(piped.code).toBe(2);
    expect((JSON.parse(piped.stdout) as Report).faults.map((fault) => fault.code)).toEqual(['yaml-too-deep']);
  });

  it.each(Object.entries(CASES).filter(([code]) => code !== 'services-too-many'))(
    'hold for settings, baselines, what-if files and criteria of one\u2019s own: %s',
    (code, { above: [text = ''] }) => {
      const cwd = mkdtempSync(join(tmpdir(), 'patuh-'));
      for (const [name, content] of Object.entries({
        'a.yaml': MODEL,
        'patuh.config.yaml': text,
        'besar.json': text,
      }))
        writeFileSync(join(cwd, name), content);
      const sentence = /lebih\s+dari/u;
      for (const args of [
        ['audit', 'a.yaml'],
        ['baseline', 'check', 'a.yaml', '--baseline', 'besar.json', '--no-config'],
        ['audit', 'a.yaml', '--what-if', '@besar.json', '--no-config'],
      ]) {
        const one = patuh(args, { cwd });
        expect(one.code, args.join(' ')).toBe(2);
        expect(one.stdout + one.stderr, args.join(' ')).toMatch(sentence);
      }
      const loaded = loadStandards([{ path: 'criteria/sendiri.yaml', text }, ...SCHEMAS], {
        path: 'm.yaml',
        text: MODEL,
      });
      expect(loaded.ok ? [] : loaded.faults.map((fault) => fault.code)).toContain(code);
    },
  );

  it('hold for the number of files', () => {
    expect(() => checkFileCount(LIMITS.files)).not.toThrow();
    expect(() => checkFileCount(LIMITS.files + 1)).toThrow(UserError);
  });
});
