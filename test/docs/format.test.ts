import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Format, isTextFormat, plainStyle, renderers, type TextFormat } from '../../src/render/index.ts';
import { kudungga } from '../render/reports.ts';
import { blocksOf } from './markdown-blocks.ts';

const page = readFileSync('docs/format.md', 'utf8');
const FORMATS = Object.keys(renderers) as readonly Format[];
const excerpts = blocksOf(page).flatMap(({ marker, text }) => {
  const [kind, name = ''] = marker.split(': ');
  return kind === 'cuplikan' ? [{ format: name as TextFormat, lines: text.trimEnd().split(/\r?\n/u) }] : [];
});

describe('docs/format.md', () => {
  it.each(FORMATS)('has a chapter on %s that names its endings', (format) => {
    const [, chapter = ''] = page.split(new RegExp(`^## \`${format}\`.*$`, 'mu'));
    const own = chapter.split(/^## /mu)[0] ?? '';
    for (const ending of renderers[format].endings)
      expect(own).toContain(`\`${ending.replace(/^\./u, '*.')}\``);
    expect(own.length).toBeGreaterThan(200);
  });

  it.each(excerpts.map((excerpt) => [excerpt.format, excerpt] as const))(
    'shows what %s really looks like',
    (format, { lines }) => {
      const text = renderers[format].render(kudungga, {
        lang: 'id',
        width: 80,
        style: plainStyle,
        unicode: true,
      });
      for (const line of lines) {
        // A line may be cut at its end.
        if (line.trim() !== '…') expect(text, line).toContain(line.replace(/…$/u, ''));
      }
    },
  );

  it('has an excerpt of every format that is text but the table', () => {
    expect(new Set(excerpts.map(({ format }) => format))).toEqual(
      new Set(FORMATS.filter((one) => isTextFormat(one) && one !== 'table')),
    );
  });
});
