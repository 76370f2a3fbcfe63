/** A workbook of Office Open XML (ECMA-376): sheets with heads that stay in sight, filters and column widths, in a ZIP with fixed times. */
import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../escape-xml.ts';
import { type Cell, cellXml, columnName, linesOf } from './cell.ts';

/** A column: its head and its width in characters. */
export interface Column {
  readonly head: string;
  readonly width: number;
}

/** A sheet: a table with heads, or (without columns' heads) lines of a page. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  /** false: no row of heads, no filter. */
  readonly table: boolean;
  readonly rows: readonly (readonly Cell[])[];
  /** Columns from the first that say what a row is about; they stand again on each page beside the first one. */
  readonly keys?: number;
}

/** What the workbook says of itself. */
export interface WorkbookFacts {
  readonly title: string;
  /** At the foot of every printed page. */
  readonly foot: string;
  readonly date: string;
}

/** Rows a sheet may have, and letters its name may have. */
const ROWS = 1_048_576;
const NAME = 31;
/** Lines of a row that are in sight. */
const MOST_LINES = 16;
/** Characters of a row on one printed page; a wider table takes several pages side by side rather than letters nobody can read. */
const PRINTED = 320;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The bytes of the workbook; the same ones for the same sheets. */
export function writeWorkbook(sheets: readonly Sheet[], facts: WorkbookFacts): Uint8Array {
  const whole = sheets.flatMap(partsOf);
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(whole.length),
    '_rels/.rels': relations([
      ['officeDocument', `${OFFICE}/officeDocument`, 'xl/workbook.xml'],
      ['core', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': core(facts),
    'xl/workbook.xml': workbook(whole),
    'xl/_rels/workbook.xml.rels': relations([
      ...whole.map(
        (_, index) =>
          [`sheet${index + 1}`, `${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ['styles', `${OFFICE}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': HEAD + STYLES,
  };
  for (const [index, sheet] of whole.entries())
    files[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, facts.foot);
  // Local time, because that is what the packer writes: the same bytes in every time zone.
  const mtime = new Date(1980, 0, 1);
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, [strToU8(text), { mtime }]])),
  );
}

/** The sheet, or several of it where it has more rows than one may have. */
function partsOf(sheet: Sheet): Sheet[] {
  const room = ROWS - 1;
  const count = Math.max(1, Math.ceil(sheet.rows.length / room));
  return Array.from({ length: count }, (_, index) => {
    const tail = index === 0 ? '' : ` (${index + 1})`;
    const name = sheet.name.replaceAll(/[[\]:*?/\\']/gu, ' ').slice(0, NAME - tail.length) + tail;
    return {
      ...sheet,
      name,
      rows: count === 1 ? sheet.rows : sheet.rows.slice(index * room, (index + 1) * room),
    };
  });
}

function sheetXml({ columns, table, rows }: Sheet, foot: string): string {
  const last = columnName(Math.max(0, columns.length - 1));

  const all = table ? [columns.map(({ head }) => head), ...rows] : rows;
  const lines = all.map((row, index) => {
    const place = table ? (index === 0 ? 'head' : 'table') : 'page';
    const cells = row.map((cell, column) => cellXml(`${columnName(column)}${index + 1}`, cell, place));
    return `<row r="${index + 1}" ht="${heightOf(row, columns)}" customHeight="1">${cells.join('')}</row>`;
  });
  const view = table
    ? '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>'
    : '<sheetView workbookViewId="0" showGridLines="0"/>';
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${last}${Math.max(1, all.length)}"/><sheetViews>${view}</sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
    `<cols>${widths.join('')}</cols><sheetData>${lines.join('')}</sheetData>`,
    table ? `<autoFilter ref="A1:${last}${all.length}"/>` : '',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${table ? 'landscape' : 'portrait'}" fitToWidth="${pagesBeside(columns)}" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>&amp;L${escapeXml(foot.replaceAll('&', '&&'))}&amp;R&amp;A &amp;P/&amp;N</oddFooter></headerFooter></worksheet>`,
  ].join('');
}

/** Printed pages a row takes side by side. */
function pagesBeside(columns: readonly Column[]): number {
  return Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / PRINTED);
}

/** Height of a row in points. It is set because not every program finds it by itself when it opens the file; very long text is cut in sight. */
function heightOf(row: readonly Cell[], columns: readonly Column[]): number {
  const title = row.some((cell) => cell !== null && typeof cell === 'object' && 'title' in cell);
  if (title) return 24;
  const lines = row.map((cell, index) => linesOf(cell, columns[index]?.width ?? 1));
  return 15 * Math.min(MOST_LINES, Math.max(1, ...lines));
}

function workbook(sheets: readonly Sheet[]): string {
  const entries = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="sheet${index + 1}"/>`,
  );
  const names = sheets.flatMap(({ name, table, columns, rows, keys = 0 }, index) => {
    if (!table) return [];
    const at = (range: string) => escapeXml(`'${name}'!${range}`);
    const end = `$${columnName(columns.length - 1)}$${rows.length + 1}`;
    const beside = keys > 0 && pagesBeside(columns) > 1 ? `${at(`$A:$${columnName(keys - 1)}`)},` : '';
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${at(`$A$1:${end}`)}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${beside}${at('$1:$1')}</definedName>`,
    ];
  });
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${entries.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`;
}

function relations(entries: readonly (readonly [string, string, string])[]): string {
  const list = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const part = (path: string, type: string) => `<Override PartName="${path}" ContentType="${type}"/>`;
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`,
    part('/xl/workbook.xml', `${kind}.sheet.main+xml`),
    ...Array.from({ length: sheets }, (_, index) =>
      part(`/xl/worksheets/sheet${index + 1}.xml`, `${kind}.worksheet+xml`),
    ),
    part('/xl/styles.xml', `${kind}.styles+xml`),
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    '</Types>',
  ].join('');
}

function core({ title, date }: WorkbookFacts): string {
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>patuh</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created></cp:coreProperties>`;
}

/** Styles in the order of `STYLE`: text, head, two decimals, whole, date, text that is never a formula, title, whole on the left. */
const STYLES = [
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="d\\ mmmm\\ yyyy"/></numFmts>`,
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="16"/><name val="Calibri"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE9E6DE"/></patternFill></fill></fills>',
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF1C2430"/></bottom><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="8">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>',
  '<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="right" vertical="top" indent="1"/></xf>',
  '<xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="right" vertical="top" indent="1"/></xf>',
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  '<xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>',
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');
