/** For each format: what makes a text a valid and harmless one. A format without an entry does not compile. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import type { TextFormat } from '../../src/render/index.ts';
import { displayWidth } from '../../src/render/layout.ts';
import { compileSchemas } from '../../src/schema/compile.ts';
import { readPage } from './html.ts';
import { type Element, parseXml } from './xml.ts';

/** Columns the texts are rendered for. */
export const WIDTH = 100;

/** A workflow command of GitHub, taken apart. */
export interface Command {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

interface SarifLog {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly invocations: readonly { readonly toolExecutionNotifications: readonly { level: string }[] }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex?: number;
      readonly kind: string;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
      }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
  }[];
}

const read = (name: string) => JSON.parse(readFileSync(new URL(`schema/${name}`, import.meta.url), 'utf8'));
const URI = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?#[\]]|%[0-9A-F]{2})*$/u;
const { $schema: _draft4, id: _address, ...sarifSchema } = read('sarif-2.1.0.json');
const sarifValidator = new Ajv({
  strict: false,
  // A pattern of the schema (of "language") is none with the flag that ajv sets.
  unicodeRegExp: false,
  allErrors: true,
  formats: { uri: URI, 'uri-reference': URI, 'date-time': /^\d{4}-/u },
}).compile(sarifSchema);
const { gitlab: gitlabValidator } = compileSchemas({ gitlab: read('gitlab-code-quality.json') });

/** Rows of RFC 4180, cells without their quotes. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let end = 0;
  for (let match = cell.exec(text); match !== null && match[0] !== ''; match = cell.exec(text)) {
    end = cell.lastIndex;
    rows.at(-1)?.push((match[1] ?? match[2] ?? '').replaceAll('""', '"'));
    if (match[3] === '\r\n') rows.push([]);
  }
  expect(text.slice(end), 'the rest is no CSV').toBe('');
  expect(rows.pop()).toEqual([]);
  return rows;
}

/** The workflow commands of a log; every line is one. */
export function parseCommands(text: string): Command[] {
  expect(text.endsWith('\n')).toBe(true);
  const decode = (value: string) =>
    value
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%25', '%');
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => {
      const [, level = '', head = '', message = ''] =
        /^::(error|warning|notice) ([^:]*)::(.+)$/u.exec(line) ?? [];
      expect(level, line).not.toBe('');
      const pairs = head.split(',').map((pair) => /^([A-Za-z]+)=([^,:]*)$/u.exec(pair) ?? []);
      const properties = Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, decode(value)]));
      expect(Object.keys(properties).length, line).toBe(pairs.length);
      for (const key of Object.keys(properties))
        expect(['file', 'line', 'endLine', 'col', 'endColumn', 'title']).toContain(key);
      return { level, properties, message: decode(message) };
    });
}

/** SARIF as data, valid by the schema. */
export function parseSarif(text: string): SarifLog {
  const log = JSON.parse(text);
  sarifValidator(log);
  expect(sarifValidator.errors ?? []).toEqual([]);
  return log;
}

/** JUnit as elements, with the counts of its heads checked against its cases. */
export function parseJunit(text: string): Element {
  const root = parseXml(text.trimEnd());
  expect(root.name).toBe('testsuites');
  const attributes = ['errors', 'failures', 'name', 'skipped', 'tests', 'time'];
  expect(Object.keys(root.attributes).sort()).toEqual(attributes);
  for (const suite of root.children) {
    expect(suite.name).toBe('testsuite');
    expect(Object.keys(suite.attributes).sort()).toEqual([...attributes, 'timestamp']);
    for (const one of suite.children) {
      expect(one.name).toBe('testcase');
      expect(Object.keys(one.attributes).sort()).toEqual(['classname', 'file', 'line', 'name', 'time']);
      expect(one.children.length).toBeLessThan(2);
      for (const state of one.children) expect(['failure', 'error', 'skipped']).toContain(state.name);
    }
    expectCounts(suite, suite.children);
  }
  expectCounts(
    root,
    root.children.flatMap((suite) => suite.children),
  );
  return root;
}

function expectCounts({ attributes }: Element, cases: readonly Element[]): void {
  const count = (state: string) => String(cases.filter(({ children }) => children[0]?.name === state).length);
  expect(attributes).toMatchObject({
    tests: String(cases.length),
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  });
}

/** The text without code spans, escaped characters, our own tags and entities: what is left must have no meaning. */
export function bareMarkdown(text: string): string {
  return text
    .replaceAll(/<summary><code>[^<>\n]*<\/code> [^<>\n]*<\/summary>/gu, '')
    .replaceAll(/^<\/?details>$/gmu, '')
    .replaceAll(/\\[\\`*_[\]<>|#&~$+-]/gu, '')
    .replaceAll(/(?<!`)(`+)(?!`)(?:.*?[^`])\1(?!`)/gu, '')
    .replaceAll(/&#8203;/gu, '\u2060');
}

function expectMarkdown(text: string): void {
  const bare = bareMarkdown(text);
  expect(bare).not.toMatch(/[<>[\]`~]/u);
  expect(bare).not.toMatch(/@[\p{L}\p{N}_-]|:\/\/|www\.|&\S|[!#]\d|GH-\d|%[\p{L}\d"]/u);
  for (const line of bare.split('\n')) expect(line).toMatch(/^(?:$|#{2,3} \S|- |\| |[*(\p{L}\p{N}\u2060+])/u);
  for (const rows of bare.match(/(?:^\|.*\|\n)+/gmu) ?? []) {
    const columns = rows
      .trimEnd()
      .split('\n')
      .map((row) => row.split('|').length);
    expect(new Set(columns).size, rows).toBe(1);
  }
  expect(text.match(/^<details>$/gmu)?.length).toBe(text.match(/^<\/details>$/gmu)?.length);
}

/** Throws when the text is not a valid and harmless one of its format. */
export const checks: Readonly<Record<TextFormat, (text: string, report: Report) => void>> = {
  table: (text) => {
    for (const line of text.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(WIDTH);
  },
  plain: (text) => {
    const lines = text.trimEnd().split('\n');
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^.+:\d+:\d+: \S+ .+$/u);
    expect(lines.at(-1)).toMatch(/^patuh: /u);
  },
  json: (text, report) => expect(JSON.parse(text)).toEqual(report),
  html: (text, report) => {
    const { ids } = readPage(text);
    for (const anchor of ['ringkasan', 'berkas', 'catatan']) expect(ids).toContain(anchor);
    expect([...ids].filter((id) => id.startsWith('opd-')).length).toBe(report.units.length);
  },
  markdown: expectMarkdown,
  csv: (text) => {
    const rows = parseCsv(text);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    for (const row of rows)
      for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u);
    for (const line of text.split('\r\n')) expect(line).toMatch(/^(?:"|$)/u);
  },
  sarif: (text) => {
    const [run] = parseSarif(text).runs;
    const results = run?.results ?? [];
    for (const { message, locations, kind, level, ruleId, ruleIndex } of results) {
      expect(message.text).toMatch(/\S/u);
      expect(message.text).not.toMatch(/\]\(|\{\d+\}/u);
      expect(locations.length).toBe(1);
      for (const { physicalLocation } of locations) {
        expect(physicalLocation.artifactLocation.uri).toMatch(/^(?:[\w\-.~!'()*/]|%[0-9A-F]{2})+$/u);
      }
      expect(kind === 'fail').toBe(level !== 'none');
      if (ruleIndex !== undefined) expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
    const hashes = results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    expect(new Set(hashes).size).toBe(hashes.length);
  },
  junit: (text) => {
    expect(text).not.toContain(']]>');
    parseJunit(text);
  },
  github: (text) => {
    const commands = parseCommands(text);
    for (const level of ['error', 'warning', 'notice'])
      expect(commands.filter((command) => command.level === level).length).toBeLessThanOrEqual(10);
  },
  gitlab: (text) => {
    const issues: { readonly fingerprint: string }[] = JSON.parse(text);
    gitlabValidator?.(issues);
    expect(gitlabValidator?.errors ?? []).toEqual([]);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  },
};
