import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/parse/parse-yaml.ts';
import { documentsOf, type Written } from './yaml/event-tree.ts';

interface Case {
  readonly id: string;
  readonly name: string;
  readonly yaml: string;
  /** The text is no YAML. */
  readonly fail?: true;
  readonly tree?: string;
  readonly json?: string;
}

const CASES = readFileSync('test/oracle/yaml/suite.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

/** YAML that patuh refuses on purpose: a document is one tree with keys that are words. Cases by fault. */
const REFUSED: Readonly<Record<string, string>> = {
  'file-empty': '8G76 98YD AVM7 DK95-7 HWV9 MUS6-2 MUS6-3 MUS6-4 MUS6-5 MUS6-6 QT73',
  'yaml-key-not-text':
    '26DV 4FJ6 6BFJ 6PBE 9MMW E76Z KK5P LX3P M2N8-0 M2N8-1 M5DY Q9WF RZP5 SBG9 V9D5 X38W XW4D',
  'yaml-duplicate-key': '2JQS',
  'yaml-several-documents':
    '35KP 5TYM 6WLZ 6XDY 6ZKB 7Z25 9DXL 9KAX 9WXW JHB9 KSS4 L383 M7A3 NKF9 PUW8 RZT7 U9NS UT92 W4TN',
};

/** The first place where data is not what is written; null when it is all there and nothing else. */
function difference(written: Written, data: unknown, path = ''): string | null {
  if (written.kind === 'scalar')
    return isWritten(written, data)
      ? null
      : `${path}: ${JSON.stringify(written.text)}, read as ${JSON.stringify(data)}`;
  if (written.kind === 'list') {
    if (!Array.isArray(data) || data.length !== written.items.length) return `${path}: other items`;
    return first(written.items.map((item, at) => difference(item, data[at], `${path}/${at}`)));
  }
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return `${path}: no map`;
  if (Object.keys(data).length !== written.pairs.length) return `${path}: other keys`;
  return first(
    written.pairs.map(([key, value]) => {
      if (key.kind !== 'scalar' || !Object.hasOwn(data, key.text)) return `${path}: a key is missing`;
      return difference(value, (data as Record<string, unknown>)[key.text], `${path}/${key.text}`);
    }),
  );
}

const first = (found: readonly (string | null)[]) => found.find((one) => one !== null) ?? null;

/** A scalar is its text, or the null, boolean or number whose plain spelling it is. */
function isWritten({ text, plain }: Extract<Written, { kind: 'scalar' }>, data: unknown): boolean {
  if (typeof data === 'string') return data === text;
  if (!plain) return false;
  if (data === null) return ['', '~', 'null', 'Null', 'NULL'].includes(text);
  if (typeof data === 'boolean')
    return [String(data), data ? 'True' : 'False', String(data).toUpperCase()].includes(text);
  return typeof data === 'number' && String(data) === text;
}

/** Data as the suite's JSON has it: a number that patuh leaves as it is written is that number there. */
function equalsJson(data: unknown, json: unknown): boolean {
  if (data === null || json === null || typeof data !== 'object' || typeof json !== 'object')
    return data === json || (typeof json === 'number' && Number(data) === json);
  const keys = Object.keys(data);
  return (
    Array.isArray(data) === Array.isArray(json) &&
    keys.length === Object.keys(json).length &&
    keys.every((key) =>
      equalsJson((data as Record<string, unknown>)[key], (json as Record<string, unknown>)[key]),
    )
  );
}

const results = CASES.map((one) => ({ ...one, result: parseYaml('uji.yaml', one.yaml) }));
const invalid = results.filter(({ fail }) => fail);
const valid = results.filter(({ fail }) => !fail);
const read = valid.flatMap(({ result, ...one }) => (result.ok ? [{ ...one, data: result.parsed.data }] : []));

describe('the YAML test suite', () => {
  it('is here as a whole', () => {
    expect([CASES.length, invalid.length]).toEqual([402, 94]);
  });

  it.each(invalid.map(({ id, name, result }) => [id, name, result] as const))(
    '%s %s is no YAML and is refused',
    (_, __, result) => {
      expect(result.ok).toBe(false);
    },
  );

  it.each(read.map((one) => [one.id, one.name, one] as const))(
    '%s %s is read as it is written',
    (_, __, one) => {
      expect(one.tree).toBeDefined();
      const documents = documentsOf(one.tree ?? '');
      expect(documents).toHaveLength(1);
      expect(difference(documents[0] as Written, one.data)).toBeNull();
    },
  );

  it('is read as its JSON says, wherever no tag asks for another value', () => {
    const compared = read.filter(({ json, tree }) => json !== undefined && !tree?.includes('<'));
    expect(compared.length).toBeGreaterThan(150);
    for (const { id, json, data } of compared)
      expect(equalsJson(data, JSON.parse(json ?? '')), id).toBe(true);
  });

  it('is refused only where patuh asks for less than YAML allows', () => {
    const refused: Record<string, string[]> = {};
    for (const { id, result } of valid) {
      if (result.ok) continue;
      const code = result.faults[0]?.code ?? '';
      refused[code] = [...(refused[code] ?? []), id];
    }
    expect(Object.fromEntries(Object.entries(refused).map(([code, ids]) => [code, ids.join(' ')]))).toEqual(
      REFUSED,
    );
    expect(read.length).toBeGreaterThan(250);
  });
});

describe('the comparison', () => {
  it.each([
    ['a: "1"', { a: 1 }],
    ['a: yes', { a: true }],
    ['a: 0x10', { a: 16 }],
    ['a: [1]', { a: [1, 2] }],
    ['a: x', { b: 'x' }],
    ['a: x', { a: 'x', b: null }],
    ['a: x', ['a', 'x']],
  ])('sees that %s is not %j', (text, data) => {
    const [key, value = ''] = text.split(': ');
    const events = value.startsWith('[')
      ? '+SEQ []\n=VAL :1\n-SEQ'
      : `=VAL ${value.startsWith('"') ? '"1' : `:${value}`}`;
    const [written] = documentsOf(`+STR\n+DOC\n+MAP\n=VAL :${key}\n${events}\n-MAP\n-DOC\n-STR`);
    expect(difference(written as Written, data)).not.toBeNull();
  });
});
