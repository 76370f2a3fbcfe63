/** `patuh audit`: the main job. */
import {
  escapeTerminal,
  exemptedKritis,
  type Format,
  formatOfFile,
  isTextFormat,
  type Renderer,
  type RenderOptions,
  type Report,
  renderers,
} from '../index.ts';
import { texts } from '../text/index.ts';
import { runAudit } from './audit-run.ts';
import { builtInStandards } from './built-in-standards.ts';
import { type ConfigurableOptions, type SourceOf, withConfig } from './config.ts';
import type { Io } from './io.ts';
import { checkOutputs, writeWhole } from './output.ts';
import { type AuditRunOptions, STDIN } from './prepare-run.ts';
import { oneOf } from './program-usage.ts';
import { type Content, piecesOf } from './replace-file.ts';
import { fileOptions, type ScreenFlags, screenOptions } from './screen-options.ts';
import { shareOf } from './share-file.ts';
import { runShare } from './share-run.ts';
import { UserError } from './user-error.ts';

/** Options of a command that gives a report, as commander gives them. */
export interface ReportOptions extends ScreenFlags {
  readonly format?: string;
  readonly output: readonly string[];
  readonly quiet?: boolean | undefined;
}

interface AuditCommandOptions extends AuditRunOptions, ReportOptions, ConfigurableOptions {
  /** Which share of the files, as typed. */
  readonly shard?: string;
}

const FORMATS = Object.keys(renderers) as readonly Format[];

/** Runs the audit, prints and writes the report, and gives the exit code. */
export async function auditCommand(
  typed: readonly string[],
  given: AuditCommandOptions,
  source: SourceOf,
  typedIo: Io,
  version: string,
): Promise<number> {
  const configured = withConfig(typed, given, source, await builtInStandards(), typedIo);
  const { paths, options, io } = configured;
  if (options.showConfig === true) {
    io.out(`${configured.shown.map(escapeTerminal).join('\n')}\n`);
    return 0;
  }
  if (options.shard !== undefined) return shareCommand(paths, options, options.shard, io);
  return deliverReport(options, io, (checkFiles) => runAudit(paths, options, io, version, checkFiles));
}

/** Writes one share to its one file. */
async function shareCommand(
  paths: readonly string[],
  options: AuditCommandOptions,
  typed: string,
  io: Io,
): Promise<number> {
  const share = shareOf(typed);
  const [output, second] = options.output;
  if (output === undefined || second !== undefined || options.format !== undefined)
    throw new UserError('shard-output', {});
  const count = await runShare(paths, options, io, { share, output }, (files) =>
    checkOutputs([output], files),
  );
  if (options.quiet !== true)
    io.err(`${texts[io.lang].shares.written(escapeTerminal(output), share.share, share.of, count)}\n`);
  return 0;
}

/**
 * Makes a report, prints and writes it as asked, and gives its exit code.
 * @param makeReport told how to check the files that are read against those that are written
 */
export async function deliverReport(
  options: ReportOptions,
  io: Io,
  makeReport: (checkFiles: (files: readonly string[]) => void) => Promise<Report>,
): Promise<number> {
  const outputs = options.output.map(targetOf);
  const screen = options.format === undefined ? 'table' : oneOf('format-unknown', options.format, FORMATS);
  if (!isTextFormat(screen) && process.stdout.isTTY)
    throw new UserError('bytes-on-terminal', { format: screen });
  const targets = outputs.map(({ path }) => path);
  const report = await makeReport((files) => checkOutputs(targets, files));
  for (const { path, format } of outputs) {
    await io.progress.assemble();
    writeWhole(path, await contentOf(format, report, fileOptions(options, io)));
    if (options.quiet !== true) io.err(`${texts[io.lang].cli.written(escapeTerminal(path))}\n`);
  }
  const onlyFiles = outputs.length > 0 && options.format === undefined;
  if (options.quiet !== true && !onlyFiles) {
    await io.progress.assemble();
    const content = await contentOf(screen, report, screenOptions(options, io));
    for (const piece of piecesOf(content)) io.out(piece);
  }
  complain(report, options, io);
  return report.exit;
}

/**
 * A report in a format.
 * @throws UserError when the format is one text and the report is longer than a text can be.
 */
async function contentOf(format: Format, report: Report, options: RenderOptions): Promise<Content> {
  const renderer: Renderer = renderers[format];
  if (renderer.pieces !== undefined) return renderer.pieces(report);
  try {
    return await renderer.render(report, options);
  } catch (error) {
    if (error instanceof RangeError && error.message === 'Invalid string length')
      throw new UserError('output-too-large', { format, services: report.totals.services });
    throw error;
  }
}

/** A file to write, and in which format. */
interface Target {
  readonly path: string;
  readonly format: Format;
}

/**
 * "hasil.sarif", or "gitlab:hasil.json" where the ending does not tell the format. Two letters before the colon are the least, so that a
 * drive of Windows is no format; a file that has such a name is written as "./nama:berkas.json".
 */
function targetOf(value: string): Target {
  const [, name, rest = ''] = /^([a-z]{2,}):(.*)$/su.exec(value) ?? [];
  if (name !== undefined) {
    const format = oneOf('format-unknown', name, FORMATS);
    if (rest === '' || rest === STDIN) throw new UserError('output-path-missing', { format });
    return { path: rest, format };
  }
  const format = formatOfFile(value);
  if (format !== null) return { path: value, format };
  throw new UserError('output-extension-unknown', {
    path: value,
    known: FORMATS.flatMap((known) => renderers[known].endings).join(', '),
  });
}

/** With --quiet, or when nothing could be audited, standard error still says why the exit code is not 0. */
function complain(report: Report, options: ReportOptions, io: Io): void {
  const { cli } = texts[io.lang];
  const sheets = report.files.some(({ kind, state }) => kind === 'assessment' && state === 'used');
  if (report.totals.services === 0 && !sheets) {
    const { message, hint } = cli.usage['nothing-audited']({ files: report.files.length });
    io.err(`${cli.error}: ${message}\n${cli.hint}: ${hint}\n`);
  } else if (options.quiet === true) {
    const kritis = exemptedKritis(report, io.lang);
    if (kritis !== null) io.err(`${kritis}\n`);
    if (report.exit !== 0) io.err(`${cli.quietResult(report.exit)}\n`);
  }
}
