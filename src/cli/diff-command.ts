/** `patuh diff`: saved reports side by side. */
import {
  compareReports,
  type DiffFormat,
  diffFormatOfFile,
  diffRenderers,
  escapeTerminal,
  type NamedReport,
  readReport,
} from '../index.ts';
import { diagnosticSentence, texts } from '../text/index.ts';
import { readText, shownPath } from './files.ts';
import type { Io } from './io.ts';
import { checkWritable, writeWhole } from './output.ts';
import { oneOf } from './program-usage.ts';
import { fileOptions, type ScreenFlags, screenOptions } from './screen-options.ts';
import { UserError } from './user-error.ts';

/** Options as commander gives them. */
export interface DiffCommandOptions extends ScreenFlags {
  readonly format?: string;
  readonly output: readonly string[];
  readonly failOnDrop?: boolean;
  readonly lang: string;
}

const FORMATS = Object.keys(diffRenderers) as readonly DiffFormat[];

/** Compares the first report with the last; exit code 1 when something dropped, 2 when the gate had nothing to compare. */
export function diffCommand(paths: readonly string[], options: DiffCommandOptions, io: Io): number {
  oneOf('language-unknown', options.lang, ['id', 'en']);
  if (paths.length < 2) throw new UserError('reports-few', { count: paths.length });
  const outputs = options.output.map(targetOf);
  const screen = options.format === undefined ? 'table' : oneOf('format-unknown', options.format, FORMATS);
  for (const { path } of outputs) checkWritable(path);
  const failOnDrop = options.failOnDrop === true;
  const diff = compareReports(paths.map((path) => load(path, io)));
  for (const { path, format } of outputs) {
    writeWhole(path, diffRenderers[format].render(diff, fileOptions(options, io), failOnDrop));
    io.err(`${texts[io.lang].cli.written(escapeTerminal(path))}\n`);
  }
  if (outputs.length === 0 || options.format !== undefined)
    io.out(diffRenderers[screen].render(diff, screenOptions(options, io), failOnDrop));
  if (!failOnDrop) return 0;
  if (diff.drops.length > 0) return 1;
  return diff.units.some(({ scores }) => scores.length > 0) ? 0 : 2;
}

function load(path: string, io: Io): NamedReport {
  const text = readText(path);
  if (!text.ok) {
    const detail = diagnosticSentence(texts[io.lang], text.fault);
    throw new UserError('report-unreadable', { path, problem: 'read', detail });
  }
  const read = readReport(text.text);
  if (!read.ok)
    throw new UserError('report-unreadable', { path, problem: read.problem, detail: read.detail });
  return { file: shownPath(path), report: read.report };
}

function targetOf(path: string): { path: string; format: DiffFormat } {
  const format = diffFormatOfFile(path);
  if (format !== null) return { path, format };
  const known = FORMATS.map((one) => diffRenderers[one].ending).join(', ');
  throw new UserError('output-extension-unknown', { path, known });
}
