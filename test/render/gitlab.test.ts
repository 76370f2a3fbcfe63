import { expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { plainStyle, renderers } from '../../src/render/index.ts';
import { kudungga, nothing, several } from './reports.ts';

const issues = (report: Report) =>
  JSON.parse(renderers.gitlab.render(report, { lang: 'id', width: 100, style: plainStyle, unicode: true }));

it('says what is wrong and how to mend it', () => {
  expect(issues(kudungga)[0]).toEqual({
    description: 'Prosedur tidak ada di halaman ini. Perbaikan: Tulis langkah pemohon dan petugas berurutan.',
    check_name: 'X-01',
    fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/u),
    severity: 'critical',
    location: { path: 'examples/kutai-timur/rsud-kudungga.yaml', lines: { begin: 14 } },
  });
});

it('holds every failure and every fault', () => {
  const failures = several.units.flatMap((unit) => unit.results.flatMap((result) => result.failures));
  expect(issues(several)).toHaveLength(failures.length + several.faults.length);
  expect(issues(nothing)).toEqual([]);
});

it('is severe by what costs points', () => {
  const severities = issues(several).map((issue: { severity: string }) => issue.severity);
  expect(severities.slice(0, 3)).toEqual(['blocker', 'blocker', 'blocker']);
  expect(
    issues(kudungga).map(
      (issue: { check_name: string; severity: string }) => `${issue.check_name} ${issue.severity}`,
    ),
  ).toEqual([
    'X-01 critical',
    'PA-04 major',
    'PA-05 major',
    'PA-08 major',
    'BT-03 major',
    'JW-05 minor',
    'PA-12 info',
    'MK-09 info',
  ]);
});
