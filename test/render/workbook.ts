/** A reader of workbooks, independent of what writes them: unpacks, checks that every part is well-formed, and gives the cells back. */
import { strFromU8, unzipSync } from 'fflate';

/** A cell as a spreadsheet would take it. */
export type ReadCell = string | number;

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly (ReadCell | undefined)[])[];
  readonly filter: string | null;
  readonly frozen: boolean;
  /** Styles of the cells by address. */
  readonly styles: Readonly<Record<string, number>>;
}

const TOKEN = /<(?:\?xml[^>]*\?|(\/?)([A-Za-z][\w:.]*)((?:\s[\w:]+="[^"<]*")*)(\/?))>|([^<>]+)/gy;
const CELL =
  /<c r="([A-Z]+)(\d+)" s="(\d+)"(?: t="(inlineStr)")?>(?:<v>([^<]*)<\/v>|<is><t xml:space="preserve">([^<]*)<\/t><\/is>)<\/c>/gu;
const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * The sheets of a workbook.
 * @throws Error when a part is missing or not well-formed, or a cell holds anything but text or a number.
 */
export function readWorkbook(bytes: Uint8Array): ReadSheet[] {
  const parts = Object.entries(unzipSync(bytes)).map(
    ([path, content]) => [path, strFromU8(content)] as const,
  );
  for (const [path, text] of parts) checkWellFormed(path, text);
  const files = new Map(parts);
  const part = (path: string) => files.get(path) ?? fail(`${path} is missing`);
  const types = part('[Content_Types].xml');
  for (const [path] of parts)
    if (path.startsWith('xl/') && !path.endsWith('.rels') && !types.includes(`"/${path}"`))
      fail(`${path} has no type`);
  const targets = new Map(
    [...part('xl/_rels/workbook.xml.rels').matchAll(/Id="([^"]*)"[^>]*Target="([^"]*)"/gu)].map(
      ([, id = '', target = '']) => [id, target],
    ),
  );
  return [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"[^>]*r:id="([^"]*)"/gu)].map(
    ([, name = '', id = '']) => readSheet(plain(name), part(`xl/${targets.get(id)}`)),
  );
}

function readSheet(name: string, text: string): ReadSheet {
  if (/<f[\s>]/u.test(text)) fail(`${name} holds a formula`);
  const rows: (ReadCell | undefined)[][] = [];
  const styles: Record<string, number> = {};
  const data = text.slice(text.indexOf('<sheetData>') + '<sheetData>'.length, text.indexOf('</sheetData>'));
  let length = 0;
  for (const [whole, letters = '', number = '', style, kind, value, words] of data.matchAll(CELL)) {
    length += whole.length;
    let row = rows[Number(number) - 1];
    while (row === undefined) {
      rows.push([]);
      row = rows[Number(number) - 1];
    }
    styles[letters + number] = Number(style);
    row[column(letters)] = kind === 'inlineStr' ? plain(words ?? '') : Number(value);
  }
  const rest = data.replaceAll(/<row r="\d+" ht="\d+" customHeight="1">|<\/row>/gu, '').length - length;
  if (rest !== 0) fail(`${name} holds ${rest} letters that are no cell`);
  return {
    name,
    rows,
    styles,
    filter: /<autoFilter ref="([^"]*)"/u.exec(text)?.[1] ?? null,
    frozen: text.includes('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'),
  };
}

function column(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** References, and characters by their number in the way of this format, as what they mean. */
function plain(text: string): string {
  return text
    .replaceAll(/&(\w+);/gu, (_, name: string) => REFERENCES[name] ?? fail(`&${name};`))
    .replaceAll(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function checkWellFormed(path: string, text: string): void {
  if (FORBIDDEN.test(text)) fail(`${path}: a character that XML forbids`);
  const stack: string[] = [];
  let end = 0;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(text); token !== null; token = TOKEN.exec(text)) {
    end = TOKEN.lastIndex;
    const [, closing, name, , empty] = token;
    if (name === undefined) continue;
    if (closing === '/') {
      if (stack.pop() !== name) fail(`${path}: </${name}> closes another`);
    } else if (empty !== '/') stack.push(name);
  }
  if (end !== text.length || stack.length > 0)
    fail(`${path}: not well-formed at ${text.slice(end, end + 60)}`);
}

function fail(message: string): never {
  throw new Error(message);
}
