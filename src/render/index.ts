/** Formats a report can be rendered in: one file each, and one line here. */
import type { Report } from '../model/report.ts';
import { renderJson } from './json.ts';
import type { RenderOptions } from './options.ts';
import { renderTable } from './table.ts';

export { renderCriteriaBook } from './criteria-book.ts';
export { renderCriterion } from './criterion-page.ts';
export { escapeTerminal } from './escape-terminal.ts';
export { renderFirstDocument } from './first-document.ts';
export { renderInstrument } from './instrument-page.ts';
export { renderCriteriaList, renderInstrumentList } from './lists.ts';
export { plainStyle, type RenderOptions, type Style } from './options.ts';

/** A format: its name, the extension of its files, and how it is made. */
export interface Renderer {
  readonly id: string;
  readonly extension: string;
  readonly render: (report: Report, options: RenderOptions) => string;
}

/** Every format by its name. */
export const renderers = {
  table: { id: 'table', extension: 'txt', render: renderTable },
  json: { id: 'json', extension: 'json', render: renderJson },
} as const satisfies Record<string, Renderer>;

export type Format = keyof typeof renderers;

/** The format a file's extension asks for; null when none does. */
export function formatOfFile(path: string): Format | null {
  const extension = /\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase();
  const found = Object.values(renderers).find((renderer) => renderer.extension === extension);
  return found?.id ?? null;
}
