import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReports, diffRenderers, plainStyle, readReport } from '../../src/index.ts';
import { auditTexts, MODEL } from '../support/audit.ts';
import { bounded, timeout } from './bounded.ts';
import { anything } from './schema-arbitrary.ts';

const GOVERNMENT = readFileSync('examples/kutai-timur/rsud-kudungga.yaml', 'utf8');
const REPORT = JSON.stringify(auditTexts({ 'a.yaml': MODEL, 'b.yaml': GOVERNMENT }));

/** Places of a value, each by the keys that lead there. */
function placesOf(value: unknown, path: readonly string[] = []): string[][] {
  if (value === null || typeof value !== 'object') return [[...path]];
  return [[...path], ...Object.entries(value).flatMap(([key, child]) => placesOf(child, [...path, key]))];
}

const PLACES = placesOf(JSON.parse(REPORT)).filter((path) => path.length > 0);
/** The places that a comparison looks at: hit more often than their share. */
const COMPARED = PLACES.filter(
  (path) => ['units', 'instruments', 'totals'].includes(path[0] ?? '') && path.includes('scores'),
);

interface Change {
  readonly path: readonly string[];
  readonly value: unknown;
  readonly drop: boolean;
}

const change: fc.Arbitrary<Change> = fc.record({
  path: fc.oneof(fc.constantFrom(...PLACES), fc.constantFrom(...COMPARED)),
  value: fc.oneof(anything, fc.constantFrom('1/0', '1/3', '-5', '1e999', '99999999999999999999/7', '100.00')),
  drop: fc.boolean(),
});

/** A saved report in which some places were changed by hand. */
function changed(changes: readonly Change[]): string {
  const report = JSON.parse(REPORT);
  for (const { path, value, drop } of changes) {
    const parent = path.slice(0, -1).reduce<Record<string, unknown> | undefined>((at, key) => {
      const next = at?.[key];
      return next !== null && typeof next === 'object' ? (next as Record<string, unknown>) : undefined;
    }, report);
    const key = path.at(-1) ?? '';
    if (parent === undefined) continue;
    if (drop) delete parent[key];
    else parent[key] = value;
  }
  return JSON.stringify(report);
}

describe('a saved report that someone changed', () => {
  it('is compared or refused, never a crash', { timeout }, () => {
    let compared = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), fc.boolean(), (changes, first) => {
        const read = readReport(changed(changes));
        if (!read.ok) {
          refused += 1;
          return;
        }
        compared += 1;
        const whole = readReport(REPORT);
        if (!whole.ok) throw new Error('the report is none');
        const pair = [
          { file: 'a.json', report: read.report },
          { file: 'b.json', report: whole.report },
        ];
        const diff = compareReports(first ? pair : pair.toReversed());
        for (const renderer of Object.values(diffRenderers)) {
          const text = renderer.render(
            diff,
            { lang: 'id', width: 80, style: plainStyle, unicode: true },
            true,
          );
          expect(text).not.toMatch(/\bNaN\b|\[object /u);
        }
      }),
      bounded,
    );
    expect(compared).toBeGreaterThan(20);
    expect(refused).toBeGreaterThan(5);
  });
});
