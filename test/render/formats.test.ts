import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import {
  type Format,
  formatOfFile,
  isTextFormat,
  plainStyle,
  type RenderOptions,
  renderers,
  type TextFormat,
} from '../../src/render/index.ts';
import { auditTexts, exampleTexts } from '../support/audit.ts';
import { HOSTILE, hostileReport } from './hostile.ts';
import { hostile, hostileUnit, kudungga, nothing, several } from './reports.ts';
import { checks, WIDTH } from './valid.ts';

/** Formats that are text; what is bytes has a test of its own. */
const FORMATS = (Object.keys(renderers) as readonly Format[]).filter(isTextFormat);
/** Formats that somebody may set into a page as they are; the others are text, or Markdown, which has a check of its own. */
const MAY_LIE_IN_HTML: ReadonlySet<TextFormat> = new Set(['json', 'sarif', 'gitlab', 'junit']);
const LANGUAGES = ['id', 'en'] as const;
const EMPTY: Report = {
  ...nothing,
  files: [],
  instruments: [],
  criteria: [],
  gates: [],
  exit: 2,
};

function options(lang: RenderOptions['lang']): RenderOptions {
  return { lang, width: WIDTH, style: plainStyle, unicode: true };
}

/** What holds for every format: one newline at the end, nothing that steers a terminal or a CI log, or leaves the page it is set into. */
function expectHarmless(format: TextFormat, text: string): void {
  const newline = format === 'csv' ? '\r\n' : '\n';
  expect(text.endsWith(newline)).toBe(true);
  expect(text.endsWith(newline + newline)).toBe(false);
  const loose = text.replaceAll(newline, '').match(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u);
  expect(loose?.[0].codePointAt(0)?.toString(16)).toBeUndefined();
  expect(text).not.toMatch(/##\w*\[/u);
  expect(text).not.toMatch(format === 'github' ? /^(?!::(?:error|warning|notice) )\s*::/mu : /^\s*::/mu);
  if (MAY_LIE_IN_HTML.has(format)) expect(text).not.toMatch(/<\/?script|<!--|<img|<h1/iu);
  expect(text).not.toMatch(/\[object |NaN/u);
}

describe.each(FORMATS)('%s', (format) => {
  const render = (report: Report, lang: RenderOptions['lang']) =>
    renderers[format].render(report, options(lang));

  describe.each(LANGUAGES)('in %s', (lang) => {
    it.each(Object.entries({ kudungga, several, hostile, hostileUnit, nothing, EMPTY }))(
      '%s',
      (_, report) => {
        const text = render(report, lang);
        expectHarmless(format, text);
        checks[format](text, report);
        expect(render(JSON.parse(JSON.stringify(report)), lang)).toBe(text);
      },
    );

    it.each(HOSTILE.map((text) => [JSON.stringify(text), text] as const))('%s', (_, text) => {
      const report = hostileReport(text);
      const rendered = render(report, lang);
      expectHarmless(format, rendered);
      checks[format](rendered, report);
    });
  });
});

describe('the examples', () => {
  const report = auditTexts(exampleTexts());

  it.each(FORMATS)('are valid %s', (format) => {
    const text = renderers[format].render(report, options('id'));
    expectHarmless(format, text);
    checks[format](text, report);
  });
});

describe('formatOfFile', () => {
  it.each([
    ['hasil.md', 'markdown'],
    ['hasil.csv', 'csv'],
    ['hasil.sarif', 'sarif'],
    ['hasil.sarif.json', 'sarif'],
    ['hasil.xml', 'junit'],
    ['hasil.json', 'json'],
    ['hasil.txt', 'table'],
    ['a/gl-code-quality-report.json', 'gitlab'],
    ['HASIL.SARIF', 'sarif'],
    ['hasil.github', null],
    ['csv', null],
    ['folder.csv/hasil', null],
  ])('%s is %s', (path, format) => {
    expect(formatOfFile(path)).toBe(format);
  });

  it('knows one format for each ending', () => {
    const endings = FORMATS.flatMap((format) => [...renderers[format].endings]);
    expect(new Set(endings).size).toBe(endings.length);
  });
});
