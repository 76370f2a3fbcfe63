import { describe, expect, it } from 'vitest';
import { formatOfFile, renderers } from '../../src/render/index.ts';
import { jsonPieces, jsonText } from '../../src/render/json.ts';
import { hostile, hostileUnit, kudungga, several } from './reports.ts';

describe.each(Object.entries({ kudungga, several, hostile, hostileUnit }))('JSON of %s', (_, report) => {
  const text = renderers.json.render(report);

  it('is the report', () => {
    expect(JSON.parse(text)).toEqual(report);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('is the same in pieces, one for each unit at least', () => {
    expect(text).toBe(jsonText(report));
    const pieces = [...jsonPieces(report)];
    expect(pieces.length).toBeGreaterThan(report.units.length);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(text.length);
  });

  it('holds no character that steers a terminal or a CI log', () => {
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    expect(text).not.toMatch(/^\s*::/mu);
    expect(text).not.toMatch(/##\w*\[/u);
  });
});

describe('formatOfFile', () => {
  it.each([
    ['hasil.json', 'json'],
    ['a.b/HASIL.JSON', 'json'],
    ['hasil.txt', 'table'],
    ['hasil.docx', null],
    ['hasil', null],
    ['folder.json/hasil', null],
  ])('%s is %s', (path, format) => {
    expect(formatOfFile(path)).toBe(format);
  });
});
