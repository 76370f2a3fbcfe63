import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { sarifText } from '../../src/render/escape-sarif.ts';
import { plainStyle, renderers } from '../../src/render/index.ts';
import { pathUri } from '../../src/render/path-text.ts';
import { kudungga, several } from './reports.ts';
import { parseSarif } from './valid.ts';

const runOf = (report: Report, lang: 'id' | 'en' = 'id') =>
  parseSarif(renderers.sarif.render(report, { lang, width: 100, style: plainStyle, unicode: true })).runs[0];

describe('sarif', () => {
  it('holds every failure and every matter not assessed', () => {
    const results = several.units.flatMap((unit) => unit.results);
    const kinds = (runOf(several)?.results ?? []).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== 'open').length).toBe(
      results.flatMap(({ failures }) => failures).length,
    );
    expect(kinds.filter((kind) => kind === 'open').length).toBe(
      results.filter(({ outcome }) => outcome === 'not_assessed').length,
    );
  });

  it.each([
    ['X-01', 'fail', 'error'],
    ['PA-04', 'fail', 'warning'],
    ['JW-05', 'fail', 'note'],
    ['MK-09', 'review', 'none'],
    ['DH-03', 'open', 'none'],
  ])('%s is %s with level %s', (id, kind, level) => {
    expect(runOf(kudungga)?.results.find(({ ruleId }) => ruleId === id)).toMatchObject({ kind, level });
  });

  it('has the place as the document has it', () => {
    const [first] = runOf(kudungga)?.results ?? [];
    expect(first?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'examples/kutai-timur/rsud-kudungga.yaml' },
          region: { startLine: 14, startColumn: 5, endLine: 14, endColumn: 10 },
        },
      },
    ]);
  });

  it('has the criteria as rules, each once, even where the report has one twice', () => {
    const doubled = { ...kudungga, criteria: [...kudungga.criteria, ...kudungga.criteria] };
    const rules = runOf(doubled)?.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(kudungga.criteria.map(({ id }) => id));
    expect(rules[0]).toMatchObject({
      shortDescription: { text: 'Semua komponen ada' },
      help: { text: expect.stringContaining('Perbaikan: Tulis langkah pemohon') },
      defaultConfiguration: { level: 'error' },
      properties: {
        strength: 'E',
        certainty: 'C',
        severity: 'kritis',
        tags: ['pelayanan-publik', 'UU 25/2009'],
      },
    });
  });

  it('tells how the run ended, with faults of documents as notifications', () => {
    const [invocation] = runOf(several)?.invocations ?? [];
    expect(invocation).toMatchObject({ exitCode: 3, executionSuccessful: false });
    expect(invocation?.toolExecutionNotifications.map(({ level }) => level)).toEqual([
      'error',
      'error',
      'error',
      'note',
    ]);
    expect(runOf(kudungga)?.invocations[0]).toMatchObject({ exitCode: 1, executionSuccessful: true });
  });

  it('speaks both languages', () => {
    expect(runOf(kudungga, 'en')?.results[0]?.message.text).toBe('[en] Prosedur tidak ada di halaman ini.');
  });
});

describe('sarifText', () => {
  it.each([
    ['[x](javascript:a)', '[x] (javascript:a)'],
    ['[x](0)', '[x] (0)'],
    ['{0} {nama}', '{ 0} {nama}'],
  ])('parts %s', (text, parted) => {
    expect(sarifText(text)).toBe(parted);
  });
});

describe('pathUri', () => {
  it.each([
    ['a b/c.yaml', 'a%20b/c.yaml'],
    ['./a.yaml', 'a.yaml'],
    ['../x/a.yaml', '../x/a.yaml'],
    ['/tmp/a.yaml', '/tmp/a.yaml'],
    ['//jahat.example/a', '/jahat.example/a'],
    ['C:/data/a.yaml', 'file:///C:/data/a.yaml'],
    ['javascript:alert(1)', 'javascript%3Aalert(1)'],
    ['a#b?c%d', 'a%23b%3Fc%25d'],
    ['\ud800.yaml', '%EF%BF%BD.yaml'],
  ])('%s is %s', (path, uri) => {
    expect(pathUri(path)).toBe(uri);
  });
});
