import { describe, expect, it } from 'vitest';
import type { Report, Result } from '../../src/model/report.ts';
import { githubMessage, githubProperty } from '../../src/render/escape-github.ts';
import { plainStyle, renderers } from '../../src/render/index.ts';
import { kudungga, nothing, several } from './reports.ts';
import { parseCommands } from './valid.ts';

const commands = (report: Report) =>
  parseCommands(
    renderers.github.render(report, { lang: 'id', width: 100, style: plainStyle, unicode: true }),
  );

function withResults(report: Report, change: (result: Result) => readonly Result[]): Report {
  return {
    ...report,
    units: report.units.map((unit) => ({ ...unit, results: unit.results.flatMap(change) })),
  };
}

describe('github', () => {
  it('marks the place of a finding with what to do', () => {
    expect(commands(kudungga)[0]).toEqual({
      level: 'error',
      properties: {
        file: 'examples/kutai-timur/rsud-kudungga.yaml',
        line: '14',
        endLine: '14',
        col: '5',
        endColumn: '9',
        title: 'SEGERA: Semua komponen ada (X-01)',
      },
      message:
        'Prosedur tidak ada di halaman ini.\nPerbaikan: Tulis langkah pemohon dan petugas berurutan.\nDasar: UU 25/2009 Pasal 21 huruf c',
    });
  });

  it('has an annotation for everything that is wrong, and counts at the end', () => {
    expect(commands(kudungga).map(({ level }) => level)).toEqual([
      'error',
      ...Array(4).fill('warning'),
      ...Array(3).fill('notice'),
      'notice',
    ]);
    expect(commands(kudungga).at(-1)?.message).toBe(
      '1 unit, 1 layanan: 8 hal belum terpenuhi, 6 hal belum dinilai. Kode keluar 1.',
    );
    expect(commands(nothing)).toHaveLength(1);
  });

  it('shows at most 10 of each level, the count included, and says how many are left out', () => {
    const many = withResults(kudungga, (result) => Array<Result>(20).fill(result));
    const shown = commands(many);
    for (const level of ['error', 'warning', 'notice'])
      expect(shown.filter((one) => one.level === level).length).toBe(10);
    expect(shown.at(-1)?.message).toContain(`${8 * 20 - 29} lagi tidak ditampilkan`);
  });

  it('shows what costs points before what does not', () => {
    const warnings = commands(
      withResults(kudungga, (result) => (result.criterion === 'JW-05' ? [] : [result])),
    ).filter(({ level }) => level === 'notice');
    expect(warnings[0]?.properties.title).toContain('PA-12');
    const notices = commands(kudungga).filter(({ level }) => level === 'notice');
    expect(notices[0]?.properties.title).toContain('JW-05');
  });

  it('has faults as errors before everything else', () => {
    expect(
      commands(several)
        .slice(0, 3)
        .map(({ properties }) => properties),
    ).toEqual([
      expect.objectContaining({ file: 'examples/kutai-timur/rusak.yaml', line: '12', col: '5' }),
      { file: 'examples/kutai-timur/kosong-sekali.yaml', title: 'kesalahan berkas' },
      expect.objectContaining({ title: 'kesalahan program patuh' }),
    ]);
  });

  it('gives no columns over several lines, which GitHub refuses', () => {
    const long = withResults(kudungga, (result) => [
      {
        ...result,
        failures: result.failures.map((failure) => ({
          ...failure,
          place: { ...failure.place, span: { ...failure.place.span, endLine: 99 } },
        })),
      },
    ]);
    expect(Object.keys(commands(long)[0]?.properties ?? {})).toEqual(['file', 'line', 'endLine', 'title']);
  });
});

describe('escapes', () => {
  it('are those of the toolkit', () => {
    expect(githubMessage('100%\r\na: b, c')).toBe('100%25%0D%0Aa: b, c');
    expect(githubProperty('100%\r\na: b, c')).toBe('100%25%0D%0Aa%3A b%2C c');
  });
});
