import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { auditTexts, exampleTexts } from '../support/audit.ts';

const LIMIT = 0.6;
const reviewed = parse(readFileSync('test/standards/review.yaml', 'utf8')) as Readonly<
  Record<string, string>
>;

/** Share of the documents in which a criterion is judged that it finds wanting, by criterion. */
function shares(): Map<string, number> {
  const documents = new Map<string, { judged: number; unmet: number }>();
  for (const [path, text] of Object.entries(exampleTexts())) {
    if (path.startsWith('examples/contoh/')) continue;
    const results = auditTexts({ [path]: text }).units.flatMap((unit) => unit.results);
    for (const id of new Set(results.map((result) => result.criterion))) {
      const outcomes = results.filter((result) => result.criterion === id).map((result) => result.outcome);
      const count = documents.get(id) ?? { judged: 0, unmet: 0 };
      if (outcomes.includes('met') || outcomes.includes('unmet')) count.judged += 1;
      if (outcomes.includes('unmet')) count.unmet += 1;
      documents.set(id, count);
    }
  }
  return new Map(
    [...documents]
      .filter(([, { judged }]) => judged > 0)
      .map(([id, { judged, unmet }]) => [id, unmet / judged]),
  );
}

it('a criterion that fires on most published documents was reviewed, and no review is stale', () => {
  const often = [...shares()].filter(([, share]) => share > LIMIT).map(([id]) => id);
  expect(often.sort()).toEqual(Object.keys(reviewed).sort());
  for (const [id, reason] of Object.entries(reviewed)) expect(reason.length, id).toBeGreaterThan(30);
});
