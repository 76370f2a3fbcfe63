import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Format, plainStyle, renderers } from '../../src/render/index.ts';
import { readWorkbook } from '../render/workbook.ts';
import { auditTexts, exampleTexts } from '../support/audit.ts';
import { blocksOf } from './markdown-blocks.ts';

const FORMATS = Object.keys(renderers) as readonly Format[];
const index = readFileSync('docs/README.md', 'utf8');
const overview = readFileSync('docs/format.md', 'utf8');
const PICTURE = /!\[[^\]]+\]\(([\w-]+\.png)\)/gu;
const read = (page: string) => readFileSync(join('docs', page), 'utf8');

describe.each([...FORMATS.map((format) => `laporan-${format}.md`), 'banding.md'])('docs/%s', (page) => {
  const text = read(page);

  it('has a picture, or an excerpt that is held against the real output, and can be found', () => {
    const pictures = [...text.matchAll(PICTURE)].map(([, file = '']) => join('docs', file));
    const excerpts = blocksOf(text).filter(({ marker }) => marker.startsWith('keluaran: '));
    const sheets = text.match(/^<!-- lembar: /gmu) ?? [];
    expect(pictures.length + excerpts.length + sheets.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(statSync(picture).size).toBeLessThan(300_000);
    expect(index).toContain(`](${page})`);
    if (page.startsWith('laporan-')) expect(overview).toContain(`](${page})`);
  });
});

describe('docs/laporan-xlsx.md', () => {
  it('shows rows of the real workbook', async () => {
    const bytes = await renderers.xlsx.render(auditTexts(exampleTexts('examples/kutai-timur')), {
      lang: 'id',
      width: 80,
      style: plainStyle,
      unicode: true,
    });
    const [, name = '', table = ''] =
      /<!-- lembar: ([^\n]*?) -->\n((?:\|.*\n)+)/u.exec(read('laporan-xlsx.md')) ?? [];
    const sheet = readWorkbook(bytes).find((one) => one.name === name);
    const [heads = [], , ...rows] = table
      .trimEnd()
      .split('\n')
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      );
    const [real = [], ...records] = sheet?.rows ?? [];
    const shown = records.map((row) =>
      heads.map((head) => {
        const value = row[real.indexOf(head)] ?? '';
        if (typeof value !== 'number') return value;
        return head === 'No.' ? String(value) : value.toFixed(2).replace('.', ',');
      }),
    );
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(shown).toContainEqual(row);
  });
});

describe('docs/ci.md', () => {
  const blocks = blocksOf(read('ci.md')).filter(({ language }) => language === 'yaml');
  const recipes = blocks.map(({ text }) => parse(text));

  it('names inputs of the action and a hook that are there', () => {
    const action = parse(readFileSync('action.yml', 'utf8'));
    const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')).map(({ id }: { id: string }) => id);
    const inputs = recipes.flatMap(({ steps = [] }) =>
      steps.flatMap((step: { with?: object }) => Object.keys(step.with ?? {})),
    );
    expect(inputs.length).toBeGreaterThan(0);
    for (const input of inputs) expect(Object.keys(action.inputs)).toContain(input);
    const used = recipes.flatMap(({ repos = [] }) =>
      repos.flatMap(({ hooks: own }: { hooks: { id: string }[] }) => own.map(({ id }) => id)),
    );
    expect(used).toEqual(hooks);
  });
});

describe('links between pages', () => {
  it.each([
    'README.md',
    ...readdirSync('docs')
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file}`),
  ])('of %s lead somewhere', (page) => {
    const targets = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/gu)];
    for (const [, target = ''] of targets)
      expect(existsSync(join(dirname(page), target)), `${page}: ${target}`).toBe(true);
  });
});
