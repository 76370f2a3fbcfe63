/** Formats a report can be rendered in: one file each, and one line here. */
import type { Report } from '../model/report.ts';
import { renderCsv } from './csv.ts';
import { renderGithub } from './github.ts';
import { renderGitlab } from './gitlab.ts';
import { renderHtml } from './html/page.ts';
import { jsonPieces, renderJson } from './json.ts';
import { renderJunit } from './junit.ts';
import { renderMarkdown } from './markdown-report.ts';
import type { RenderOptions } from './options.ts';
import { renderPlain } from './plain.ts';
import { renderSarif } from './sarif.ts';
import { renderTable } from './table.ts';

export { baselineText } from './baseline-file.ts';
export { renderCriteriaBook } from './criteria-book.ts';
export { renderCriterion } from './criterion-page.ts';
export { type DiffFormat, diffFormatOfFile, diffRenderers } from './diff-formats.ts';
export { escapeTerminal } from './escape-terminal.ts';
export { exemptedKritis } from './exemptions.ts';
export { renderFirstDocument } from './first-document.ts';
export { renderFirstSheet } from './first-sheet.ts';
export { renderInstrument } from './instrument-page.ts';
export { jsonText } from './json.ts';
export { renderCriteriaList, renderInstrumentList } from './lists.ts';
export { plainStyle, type RenderOptions, type Style } from './options.ts';
export { renderBaseline } from './table-baseline.ts';

/** A format: its name, how the names of its files end, and how it is made. */
export interface Renderer {
  readonly id: string;
  /** Endings that ask for this format; none for a format that is only for the screen. */
  readonly endings: readonly string[];
  /** Text, or the bytes of a format that is no text. */
  readonly render: (report: Report, options: RenderOptions) => string | Promise<Uint8Array>;
  /** The same text in pieces, for a report longer than a text can be. */
  readonly pieces?: (report: Report) => Iterable<string>;
}

/** Every format by its name. */
export const renderers = {
  table: { id: 'table', endings: ['.txt'], render: renderTable },
  plain: { id: 'plain', endings: [], render: renderPlain },
  json: { id: 'json', endings: ['.json'], render: renderJson, pieces: jsonPieces },
  html: { id: 'html', endings: ['.html'], render: renderHtml },
  markdown: { id: 'markdown', endings: ['.md'], render: renderMarkdown },
  csv: { id: 'csv', endings: ['.csv'], render: renderCsv },
  xlsx: {
    id: 'xlsx',
    endings: ['.xlsx'],
    render: async (report: Report, options: RenderOptions) =>
      (await import('./xlsx/report-workbook.ts')).renderXlsx(report, options),
  },
  sarif: { id: 'sarif', endings: ['.sarif', '.sarif.json'], render: renderSarif },
  junit: { id: 'junit', endings: ['.xml'], render: renderJunit },
  github: { id: 'github', endings: [], render: renderGithub },
  gitlab: { id: 'gitlab', endings: ['gl-code-quality-report.json'], render: renderGitlab },
} as const satisfies Record<string, Renderer>;

export type Format = keyof typeof renderers;

/** Formats that are text; the others are bytes, which no screen shows. */
export type TextFormat = Exclude<Format, 'xlsx'>;

/** Whether a format is text. */
export function isTextFormat(format: Format): format is TextFormat {
  return format !== 'xlsx';
}

/** The format a file's name asks for, by its longest known ending; null when none does. */
export function formatOfFile(path: string): Format | null {
  const name = path.toLowerCase();
  const endings = Object.values(renderers).flatMap((renderer) =>
    renderer.endings.map((ending) => ({ id: renderer.id, ending })),
  );
  const found = endings
    .filter(({ ending }) => name.endsWith(ending))
    .sort((a, b) => b.ending.length - a.ending.length)[0];
  return found?.id ?? null;
}
