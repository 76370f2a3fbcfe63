import { describe, expect, it } from 'vitest';
import type { Place, Report } from '../../src/model/report.ts';
import { createFingerprints, fnv1a } from '../../src/render/fingerprint.ts';
import { plainStyle, renderers } from '../../src/render/index.ts';
import { kudungga } from './reports.ts';
import { parseSarif } from './valid.ts';

const OPTIONS = { lang: 'id', width: 100, style: plainStyle, unicode: true } as const;

/** The report after 7 lines were put in front of its document. */
function moved(report: Report): Report {
  const down = (place: Place): Place => ({
    ...place,
    span: { ...place.span, line: place.span.line + 7, endLine: place.span.endLine + 7 },
  });
  return {
    ...report,
    units: report.units.map((unit) => ({
      ...unit,
      services: unit.services.map((service) => ({ ...service, place: down(service.place) })),
      results: unit.results.map((result) => ({
        ...result,
        failures: result.failures.map((failure) => ({ ...failure, place: down(failure.place) })),
      })),
    })),
  };
}

const ofGitlab = (report: Report): string[] =>
  JSON.parse(renderers.gitlab.render(report, OPTIONS)).map(
    (issue: { fingerprint: string }) => issue.fingerprint,
  );
const ofSarif = (report: Report) =>
  parseSarif(renderers.sarif.render(report, OPTIONS)).runs[0]?.results.map((one) => one.partialFingerprints);

describe('fingerprints', () => {
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('FNV-1a of %j', (text, hash) => {
    expect(fnv1a(text)).toBe(hash);
  });

  it('tell alike findings apart by their order, and parts by where they end', () => {
    const name = createFingerprints();
    const names = [name(['a', 'b']), name(['a', 'b']), name(['ab', '']), name(['a', 'b']), name(['', 'ab'])];
    expect(new Set(names).size).toBe(5);
    const again = createFingerprints();
    expect([again(['a', 'b']), again(['a', 'b'])]).toEqual(names.slice(0, 2));
  });

  it('stay when lines move', () => {
    const after = moved(kudungga);
    expect(renderers.gitlab.render(after, OPTIONS)).not.toBe(renderers.gitlab.render(kudungga, OPTIONS));
    expect(ofGitlab(after)).toEqual(ofGitlab(kudungga));
    expect(ofSarif(after)).toEqual(ofSarif(kudungga));
  });
});
