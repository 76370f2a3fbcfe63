import { execFileSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { plainStyle, renderers } from '../../src/render/index.ts';
import { cellText, STYLE } from '../../src/render/xlsx/cell.ts';
import { writeWorkbook } from '../../src/render/xlsx/workbook.ts';
import { LANGUAGES, type Lang, texts } from '../../src/text/index.ts';
import { auditTexts, exampleTexts } from '../support/audit.ts';
import { HOSTILE, hostileReport } from './hostile.ts';
import { compared, exempted, hostile, kudungga, nothing, several } from './reports.ts';
import { type ReadSheet, readWorkbook } from './workbook.ts';

const render = (report: Report, lang: Lang = 'id') =>
  renderers.xlsx.render(report, { lang, width: 80, style: plainStyle, unicode: true });
const FACTS = { title: 'judul', foot: 'kaki & <lain>', date: '2026-11-24' };

async function sheetsOf(report: Report, lang: Lang = 'id'): Promise<Record<string, ReadSheet>> {
  return Object.fromEntries(readWorkbook(await render(report, lang)).map((sheet) => [sheet.name, sheet]));
}

/** A table's rows as records by its heads. */
function records(sheet: ReadSheet | undefined): Record<string, unknown>[] {
  const [heads = [], ...rows] = sheet?.rows ?? [];
  return rows.map((row) => Object.fromEntries(heads.map((head, index) => [String(head), row[index]])));
}

describe('the workbook', () => {
  it('has a sheet for each question, with filter and a head that stays in sight', async () => {
    const sheets = await sheetsOf(several);
    expect(Object.keys(sheets)).toEqual(['Ringkasan', 'Unit', 'Perbaikan', 'Hal', 'Nilai', 'Berkas']);
    for (const [name, sheet] of Object.entries(sheets)) {
      if (name === 'Ringkasan') continue;
      expect(sheet.frozen, name).toBe(true);
      expect(sheet.filter, name).toMatch(new RegExp(`^A1:[A-Z]+${sheet.rows.length}$`, 'u'));
      expect(new Set(sheet.rows[0]).size, name).toBe(sheet.rows[0]?.length);
    }
  });

  it('holds every matter, everything not assessed, every fix and every file', async () => {
    const report = auditTexts(exampleTexts());
    const sheets = await sheetsOf(report);
    const results = report.units.flatMap((unit) => unit.results);
    const wrong = results.filter(({ outcome }) => outcome === 'unmet');
    const matters = records(sheets.Hal);
    const count = (outcome: string) => matters.filter((row) => row.Hasil === outcome).length;
    expect(count('belum terpenuhi')).toBe(
      wrong.reduce((sum, { failures }) => sum + Math.max(1, failures.length), 0),
    );
    expect(count('belum dinilai')).toBe(report.totals.notAssessed);
    expect(records(sheets.Perbaikan)).toHaveLength(report.units.flatMap((unit) => unit.fixes).length);
    expect(records(sheets.Berkas)).toHaveLength(report.files.length + report.faults.length);
    expect(records(sheets.Unit)).toHaveLength(report.units.length);
  });

  it('keeps numbers and dates numbers', async () => {
    const sheets = await sheetsOf(kudungga);
    const [fix] = records(sheets.Perbaikan);
    expect(fix).toMatchObject({
      'No.': 1,
      'Poin kembali: Kesesuaian dengan UU 25/2009': 10,
      Baris: 14,
      Kolom: 5,
    });
    const [unit] = records(sheets.Unit);
    expect(unit).toMatchObject({
      'Sudah didapat: Kesesuaian dengan UU 25/2009': 46.51,
      'Poin ke zona berikutnya: Instrumen Ombudsman 2022-2024': 72.11,
    });
    // 24 November 2026, as LibreOffice and Excel count it.
    expect(sheets.Ringkasan?.rows.find(([label]) => label === 'Tanggal pemeriksaan')?.[1]).toBe(46_350);
  });

  it('says what the numbers are not, and how each weight is known', async () => {
    for (const lang of LANGUAGES) {
      const { html, words } = texts[lang];
      const sheets = Object.values(await sheetsOf(auditTexts(exampleTexts('examples/kutai-timur')), lang));
      const said = sheets.flatMap(({ rows }) => rows.flat());
      expect(said).toContain(html.estimate);
      for (const status of Object.values(words.weight)) expect(said).toContain(status);
      for (const { name } of sheets) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/u);
    }
  });

  it('prints a table too wide for a page on several side by side, each with the unit of its rows', () => {
    const wide = (widths: readonly number[]) => ({
      name: 'Hal',
      table: true,
      keys: 2,
      columns: widths.map((width) => ({ head: 'a', width })),
      rows: [['x']],
    });
    const parts = (widths: readonly number[]) => {
      const files = unzipSync(writeWorkbook([wide(widths)], FACTS));
      return [files['xl/workbook.xml'], files['xl/worksheets/sheet1.xml']].map((part) =>
        strFromU8(part ?? new Uint8Array()),
      );
    };
    const [names, sheetXml] = parts([100, 100, 200]);
    expect(names).toContain('Print_Titles" localSheetId="0">&apos;Hal&apos;!$A:$B,&apos;Hal&apos;!$1:$1<');
    expect(sheetXml).toContain('fitToWidth="2"');
    const [narrow, one] = parts([100, 100, 20]);
    expect(narrow).toContain('Print_Titles" localSheetId="0">&apos;Hal&apos;!$1:$1<');
    expect(one).toContain('fitToWidth="1"');
  });

  it.each(Object.entries({ several, hostile, nothing, exempted, compared }))(
    'can be read back: %s',
    async (_, report) => {
      const more = Number(report.exemptions.entries.length > 0) + Number(report.baseline !== null);
      for (const lang of LANGUAGES) expect(readWorkbook(await render(report, lang))).toHaveLength(6 + more);
    },
  );

  it.each(HOSTILE.map((text) => [JSON.stringify(text), text] as const))(
    'takes %s for text',
    async (_, text) => {
      const units = records((await sheetsOf(hostileReport(text))).Unit);
      const shown = cellText(text);
      expect(units.map((row) => row['Unit layanan'])).toEqual(
        units.map(() => (shown === '' ? undefined : shown)),
      );
    },
  );

  it('has the same bytes every time, in every time zone', async () => {
    const [first, second] = [await render(several), await render(JSON.parse(JSON.stringify(several)))];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const hash = (zone: string) =>
      execFileSync(
        process.execPath,
        [
          'bin/patuh.js',
          'audit',
          'examples/kutai-timur',
          '--tanggal',
          '2026-11-24',
          '-f',
          'xlsx',
          '--fail-on',
          'none',
        ],
        { env: { ...process.env, TZ: zone }, maxBuffer: 1e8 },
      ).toString('base64');
    expect(hash('Asia/Jayapura')).toBe(hash('America/Lima'));
  });
});

describe('writeWorkbook', () => {
  const sheet = (rows: readonly (readonly string[])[]) => ({
    name: 'Hal: [satu] yang namanya jauh terlalu panjang',
    table: true,
    columns: [{ head: 'A', width: 9 }],
    rows,
  });

  it('marks what would be a formula as text, and writes none', () => {
    const formulas = ['=HYPERLINK("http://jahat.example")', '+1', '-1', '@SUM(A1)', ' =1', '\uff1d1'];
    const [read] = readWorkbook(writeWorkbook([sheet(formulas.map((text) => [text]))], FACTS));
    expect(read?.rows.slice(1).flat()).toEqual(formulas.map((text) => cellText(text)));
    for (const index of formulas.keys()) expect(read?.styles[`A${index + 2}`]).toBe(STYLE.quoted);
  });

  it('keeps what looks like a character by its number', () => {
    const [read] = readWorkbook(writeWorkbook([sheet([['_x0041_ _X000d_ _x00'], ['_x005F_x0041_']])], FACTS));
    expect(read?.rows.slice(1).flat()).toEqual(['_x0041_ _X000d_ _x00', '_x005F_x0041_']);
  });

  it('keeps to the limits of cells, names and rows', () => {
    const long = `${'x'.repeat(32_764)}😀${'y'.repeat(10)}`;
    expect(cellText(long)).toBe(`${'x'.repeat(32_764)} …`);
    expect(cellText('x'.repeat(32_767))).toHaveLength(32_767);
    const rows = Array.from({ length: 1_048_576 }, () => [] as string[]);
    const files = Object.keys(unzipSync(writeWorkbook([sheet(rows)], FACTS)));
    expect(files.filter((path) => path.includes('worksheets/'))).toHaveLength(2);
    const [read] = readWorkbook(writeWorkbook([sheet([['a']])], FACTS));
    expect(read?.name).toBe('Hal   satu  yang namanya jauh t');
  });
});
