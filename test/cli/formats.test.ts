import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Format, isTextFormat, renderers } from '../../src/render/index.ts';
import { checks } from '../render/valid.ts';
import { readWorkbook } from '../render/workbook.ts';
import { DATE } from '../support/audit.ts';
import { patuh } from '../support/patuh.ts';

const FORMATS = Object.keys(renderers) as readonly Format[];
const EXAMPLES = resolve('examples/kutai-timur');
const audit = (args: readonly string[], cwd: string) =>
  patuh(['audit', EXAMPLES, '--fail-on', 'none', '--tanggal', DATE, ...args], { cwd });
const folder = () => mkdtempSync(join(tmpdir(), 'patuh-'));

describe('-o', () => {
  it('writes every format in one run, by ending or by name', () => {
    const cwd = folder();
    const files = FORMATS.map((format) => {
      const [ending] = renderers[format].endings;
      return {
        format,
        file: ending === undefined ? `hasil-${format}.log` : `hasil${ending}`,
        named: ending === undefined,
      };
    });
    const targets = files.flatMap(({ format, file, named }) => ['-o', named ? `${format}:${file}` : file]);
    const ran = audit(targets, cwd);
    expect(ran).toMatchObject({ code: 0, stdout: '' });
    const report = JSON.parse(readFileSync(join(cwd, 'hasil.json'), 'utf8'));
    for (const { format, file } of files) {
      if (isTextFormat(format)) checks[format](readFileSync(join(cwd, file), 'utf8'), report);
      else expect(readWorkbook(readFileSync(join(cwd, file))).length).toBeGreaterThan(4);
    }
  });

  it('takes the name of a format over the ending', () => {
    const cwd = folder();
    expect(audit(['-o', 'gitlab:hasil.json', '-o', 'csv:C:x.txt', '-o', './json:x.json'], cwd).code).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'hasil.json'), 'utf8'))[0].fingerprint).toMatch(
      /^[0-9a-f]{16}$/u,
    );
    expect(readFileSync(join(cwd, 'C:x.txt'), 'utf8')).toMatch(/^"hasil",/u);
    expect(JSON.parse(readFileSync(join(cwd, 'json:x.json'), 'utf8')).schema).toBe('patuh-report-1');
  });

  it.each([
    ['sarf:hasil.json', /Maksud Anda "sarif"\?/u],
    ['gitlab:', /sesudah "gitlab:" belum disebut/u],
    ['junit:-', /pakai -f junit/u],
    ['hasil.gitlab', /depan, misalnya -o csv:hasil\.gitlab/u],
  ])('refuses %s', (target, message) => {
    const cwd = folder();
    const ran = audit(['-o', target], cwd);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(existsSync(join(cwd, '-'))).toBe(false);
  });
});

describe('-f', () => {
  it('prints annotations beside the files', () => {
    const cwd = folder();
    const ran = audit(['-f', 'github', '-o', 'hasil.md'], cwd);
    expect(ran.stdout).toMatch(/^::(?:error|warning|notice) /u);
    expect(readFileSync(join(cwd, 'hasil.md'), 'utf8')).toMatch(/^## PATUH/u);
  });

  it('begins CSV with a byte order mark when asked', () => {
    const cwd = folder();
    expect(audit(['-f', 'csv', '--bom'], cwd).stdout).toMatch(/^\ufeff"hasil"/u);
    expect(audit(['-f', 'csv'], cwd).stdout).toMatch(/^"hasil"/u);
  });

  it('is explained with every format there is', () => {
    const help = patuh(['audit', '--help']).stdout.replaceAll(/\s+/gu, ' ');
    expect(help).toContain(FORMATS.join(', '));
  });
});
