import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileSchemas } from '../../src/schema/compile.ts';
import { compared, exempted, hostile, hostileUnit, kudungga, nothing, several } from './reports.ts';

const SCHEMA = JSON.parse(readFileSync('standards/schema/report.schema.json', 'utf8'));
const { report: validate } = compileSchemas({ report: SCHEMA });
/** Keys whose value may be anything, or whose object may have any key. */
const OPEN = new Set(['tried', 'args']);
const OPTIONAL = new Set(['article', 'exemption', 'known', 'excerpt']);

type Json = Record<string, unknown>;

/** Every object of a value, with the path to it. */
function objects(value: unknown, path: readonly string[] = []): { path: readonly string[]; object: Json }[] {
  if (value === null || typeof value !== 'object') return [];
  const own = Array.isArray(value) ? [] : [{ path, object: value as Json }];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, child]) => (OPEN.has(key) ? [] : objects(child, [...path, key]))),
  ];
}

/** The value with the object at a path replaced. */
function replaced(value: unknown, [key, ...rest]: readonly string[], object: Json): unknown {
  if (key === undefined) return object;
  const copy: Json | unknown[] = Array.isArray(value) ? [...value] : { ...(value as Json) };
  (copy as Json)[key] = replaced((value as Json)[key], rest, object);
  return copy;
}

describe('report.schema.json', () => {
  it.each(Object.entries({ kudungga, several, exempted, compared, hostile, hostileUnit, nothing }))(
    'takes the report %s',
    (_, report) => {
      validate?.(report);
      expect(validate?.errors ?? []).toEqual([]);
    },
  );

  it.each(Object.entries({ kudungga, several, exempted, compared }))(
    'refuses %s with a key too many or too few',
    (_, report) => {
      const seen = new Set<string>();
      for (const { path, object } of objects(report)) {
        const shape = `${path.filter((key) => !/^\d+$/u.test(key)).join('.')} ${Object.keys(object).join()}`;
        if (seen.has(shape)) continue;
        seen.add(shape);
        expect(validate?.(replaced(report, path, { ...object, lain: 1 })), `${path.join('/')} + lain`).toBe(
          false,
        );
        for (const key of Object.keys(object)) {
          if (OPTIONAL.has(key)) continue;
          const { [key]: _dropped, ...rest } = object;
          expect(validate?.(replaced(report, path, rest)), `${path.join('/')} - ${key}`).toBe(false);
        }
      }
      expect(seen.size).toBeGreaterThan(30);
    },
  );

  it('refuses a number that is not printed as one', () => {
    const { score } = kudungga.units[0]?.scores[0] ?? {};
    expect(
      validate?.(replaced(kudungga, ['units', '0', 'scores', '0', 'score'], { ...score, gained: '46,51' })),
    ).toBe(false);
  });
});
