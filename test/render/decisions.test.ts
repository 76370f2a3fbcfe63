/** What a run decided beside its judgement stands in every format: a baseline, exemptions, sheets, a what-if, a rehearsal. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { type Format, isTextFormat, plainStyle, renderers } from '../../src/render/index.ts';
import { sheeted } from '../support/sheeted.ts';
import { compared, exempted } from './reports.ts';
import { checks, parseCsv, parseSarif, WIDTH } from './valid.ts';
import { readWorkbook } from './workbook.ts';

const OPTIONS = { lang: 'id', width: WIDTH, style: plainStyle, unicode: true } as const;
const FORMATS = (Object.keys(renderers) as readonly Format[]).filter(isTextFormat);
const sheetsOf = async (report: Report) =>
  new Map(readWorkbook(await renderers.xlsx.render(report, OPTIONS)).map(({ name, rows }) => [name, rows]));

describe.each(FORMATS)('a baseline in %s', (format) => {
  it('says what is new, known and gone', () => {
    const text = renderers[format].render(compared, OPTIONS);
    checks[format](text, compared);
    const flat = text.replaceAll(/\s+/gu, ' ');
    if (format === 'json') {
      expect(JSON.parse(text).baseline).toEqual(compared.baseline);
      return;
    }
    if (format !== 'csv') expect(flat).toMatch(/1 hal baru, 7 sudah diketahui, 2 sudah diperbaiki/iu);
    for (const why of [
      'sudah diperbaiki',
      'belum tentu sudah diperbaiki',
      'layanannya tidak ada lagi',
      'unitnya tidak ada',
    ])
      expect(flat).toContain(why);
  });
});

describe.each(['plain', 'markdown', 'csv', 'html', 'junit', 'github', 'gitlab', 'sarif'] as const)(
  'a matter in %s',
  (format) => {
    it('is marked as known, and stays', () => {
      const known: Report = {
        ...compared,
        units: compared.units.map((unit) => ({
          ...unit,
          results: unit.results.map((result) =>
            result.outcome === 'unmet' && result.criterion !== 'JW-05' ? { ...result, known: true } : result,
          ),
        })),
      };
      const text = renderers[format].render(known, OPTIONS);
      expect(text).toMatch(format === 'sarif' ? /"baselineState": "unchanged"/u : /sudah diketahui/iu);
      const before = renderers[format].render({ ...known, baseline: null }, OPTIONS);
      const count = (one: string) => one.match(/X-01/gu)?.length;
      expect(count(text)).toBe(count(before));
    });
  },
);

describe('sarif', () => {
  it('tells new from known for each matter, and calls nothing that is gone a result', () => {
    const [run] = parseSarif(renderers.sarif.render(compared, OPTIONS)).runs;
    const states = (run?.results ?? []).flatMap((one) => {
      const { baselineState } = one as { baselineState?: string };
      return baselineState === undefined ? [] : [`${one.ruleId} ${baselineState}`];
    });
    expect(states.filter((one) => one.endsWith(' new'))).toEqual(['JW-05 new']);
    expect(states.filter((one) => one.endsWith(' unchanged'))).toHaveLength(7);
    expect(states).toHaveLength(8);
  });
});

describe('csv', () => {
  it('has a column for the standing of a matter', () => {
    const [heads = [], ...rows] = parseCsv(renderers.csv.render(compared, OPTIONS));
    const column = heads.indexOf('dasar_banding');
    const standings = rows.map((row) => row[column]).filter((one) => one !== '');
    expect(standings.filter((one) => one === 'baru')).toHaveLength(1);
    expect(standings.filter((one) => one === 'sudah diketahui')).toHaveLength(7);
  });
});

describe('the workbook', () => {
  it('lists exemptions of every state and marks what is exempted', async () => {
    const sheets = await sheetsOf(exempted);
    const states = sheets
      .get('Pengecualian')
      ?.slice(1)
      .map(([state]) => state);
    expect(states).toEqual(['tidak sah', 'kedaluwarsa', 'tidak terpakai', 'dipakai']);
    const [heads = [], ...rows] = sheets.get('Hal') ?? [];
    const column = heads.indexOf('Pengecualian');
    const marked = rows.filter((row) => row[column] !== undefined);
    expect(marked).toHaveLength(1);
    expect(marked[0]?.[column]).toMatch(/^DIKECUALIKAN sampai 31 Desember 2026/u);
    const [fixHeads = [], ...fixes] = sheets.get('Perbaikan') ?? [];
    expect(fixes.map((row) => row[fixHeads.indexOf('Pengecualian')])).toContain('dikecualikan');
    expect(sheets.get('Ringkasan')?.flat()).toContainEqual(
      expect.stringMatching(/1 hal SEGERA dikecualikan/u),
    );
  });

  it('lists what is new and gone against a baseline and marks every matter', async () => {
    const sheets = await sheetsOf(compared);
    const [, ...rows] = sheets.get('Dasar banding') ?? [];
    expect(rows.map(([state]) => state)).toEqual(['baru', ...Array(4).fill('tidak ada lagi')]);
    const [heads = [], ...matters] = sheets.get('Hal') ?? [];
    const standings = matters.map((row) => row[heads.indexOf('Dasar banding')]);
    expect(standings.filter((one) => one === 'sudah diketahui')).toHaveLength(7);
    expect(standings.filter((one) => one === 'baru')).toHaveLength(1);
  });

  it('says where values came from, what is supposed, and that a rehearsal is one', async () => {
    const sheets = await sheetsOf(sheeted);
    const [heads = [], ...rows] = sheets.get('Asal nilai') ?? [];
    const cell = (row: (typeof rows)[number], head: string) => row[heads.indexOf(head)];
    expect(rows.map((row) => [cell(row, 'Kode'), cell(row, 'Asal'), cell(row, 'Nilai')])).toEqual([
      ['IN-01', 'lembar penilaian', 0.75],
      ['IN-02', 'lembar penilaian', 1],
      ['IN-02', 'lembar penilaian', 0.5],
      ['D-OUT', 'rapor unit', undefined],
    ]);
    expect(rows.map((row) => cell(row, 'Pengganti'))).toEqual(['tidak', 'ya', 'tidak', undefined]);
    expect(
      sheets
        .get('Andaikan')
        ?.slice(1)
        .map(([name]) => name),
    ).toEqual(['Dinas Sosial', 'Kabupaten Contoh']);
    const said = sheets.get('Ringkasan')?.flat() ?? [];
    for (const words of [/^SIMULASI: /u, /^Perubahan: Dinas Sosial: PR-07 = 1\./u, /Menuju hijau/u])
      expect(said).toContainEqual(expect.stringMatching(words));
  });
});

describe('the page', () => {
  const text = renderers.html.render(sheeted, OPTIONS);

  it('says where values came from, what is supposed, and that a rehearsal is one', () => {
    checks.html(text, sheeted);
    for (const words of [
      '2 dari 38 indikator diisi',
      'poin dari rapor, test/support/sheets/lembar.yaml:6',
      '0,75 dari 1: test/support/sheets/lembar.yaml:8, 20 November 2026, Sekretaris, bukti SK 12/2025 (sebagian)',
      'dari naskah',
      'Perubahan: Dinas Sosial: PR-07 = 1.',
      'Menuju hijau',
      'bobot asumsi patuh',
    ])
      expect(text).toContain(words);
    // The government, the unit, and the notes; nowhere for the instrument whose body says how it counts.
    const headings = [...text.matchAll(/<h[45]>([^<]*)<\/h[45]>\s*<p class="rehearsal">/gu)];
    expect(headings).toHaveLength(3);
    for (const [, heading] of headings) expect(heading).toContain('2026 (simulasi)');
    const [what] = sheeted.whatIf?.units ?? [];
    expect(what?.before.low.rounded).not.toBe(what?.after.low.rounded);
    for (const score of [what?.before, what?.after])
      expect(text).toContain(`${score?.low.rounded}-${score?.high.rounded}`.replaceAll('.', ','));
  });
});
