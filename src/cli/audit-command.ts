/** `patuh audit`: the main job. */
import { readFileSync } from 'node:fs';
import {
  type Audit,
  createAudit,
  type Format,
  formatOfFile,
  type GateOptions,
  isTextFormat,
  type RenderOptions,
  type Report,
  renderers,
  SEVERITIES,
  type Severity,
} from '../index.ts';
import { texts } from '../text/index.ts';
import { builtInStandards } from './built-in-standards.ts';
import { decode, findFiles, readText } from './files.ts';
import type { Io } from './io.ts';
import { checkOutputs, writeWhole } from './output.ts';
import { oneOf } from './program-usage.ts';
import { colorLevel, styleFor, unicodeFor, widthOf } from './terminal.ts';
import { UserError } from './user-error.ts';
import { changesOf } from './what-if.ts';

/** Options as commander gives them. */
export interface AuditCommandOptions {
  readonly format?: string;
  readonly output: readonly string[];
  readonly instrument: readonly string[];
  readonly whatIf: readonly string[];
  readonly failOn: string;
  readonly failUnder?: string;
  readonly tanggal?: string;
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly ascii?: boolean;
  readonly bom?: boolean;
  readonly lang: string;
}

const FORMATS = Object.keys(renderers) as readonly Format[];
const DEFAULT_INSTRUMENTS = ['uu-25-2009', 'ombudsman-2024'];
const STDIN = '-';
/** Waktu Indonesia Barat is seven hours ahead of UTC all year. */
const WIB_AHEAD_MS = 7 * 60 * 60 * 1000;

/** Runs the audit, prints and writes the report, and gives the exit code. */
export async function auditCommand(
  paths: readonly string[],
  options: AuditCommandOptions,
  io: Io,
  version: string,
): Promise<number> {
  oneOf('language-unknown', options.lang, ['id', 'en']);
  if (paths.length === 0) throw new UserError('no-path', {});
  const { standards, validators } = await builtInStandards();
  const instruments = chosenInstruments(
    options,
    standards.instruments.map((instrument) => instrument.id),
  );
  const gates = gateOptions(options, instruments);
  const outputs = options.output.map(targetOf);
  const screen = options.format === undefined ? 'table' : oneOf('format-unknown', options.format, FORMATS);
  if (!isTextFormat(screen) && process.stdout.isTTY)
    throw new UserError('bytes-on-terminal', { format: screen });
  const files = await findFiles(paths.filter((path) => path !== STDIN));
  checkOutputs(
    outputs.map(({ path }) => path),
    files,
  );
  const date = options.tanggal === undefined ? today() : checkedDate(options.tanggal);
  const { changes, faults } = changesOf(options.whatIf);
  const audit = createAudit(standards, validators, { date, instruments, changes }, readAgain, readText);
  for (const fault of faults) audit.fail(fault.file, fault);
  for (const path of files) addFile(audit, path);
  if (paths.includes(STDIN)) addInput(audit);
  const report = audit.finish(gates, version);
  for (const { path, format } of outputs) {
    writeWhole(path, await renderers[format].render(report, fileOptions(options, io)));
    if (options.quiet !== true) io.err(`${texts[io.lang].cli.written(path)}\n`);
  }
  const onlyFiles = outputs.length > 0 && options.format === undefined;
  if (options.quiet !== true && !onlyFiles)
    io.out(await renderers[screen].render(report, screenOptions(options, io)));
  complain(report, options, io);
  return report.exit;
}

function chosenInstruments(options: AuditCommandOptions, known: readonly string[]): string[] {
  const asked = options.instrument.length === 0 ? DEFAULT_INSTRUMENTS : options.instrument;
  return [...new Set(asked)].map((id) => oneOf('instrument-unknown', id, known));
}

function gateOptions(options: AuditCommandOptions, instruments: readonly string[]): GateOptions {
  const failOn: Severity | null =
    options.failOn === 'none'
      ? null
      : oneOf('severity-unknown', options.failOn, [...SEVERITIES, 'none'] as readonly Severity[]);
  if (options.failUnder === undefined) return { failOn, failUnder: null };
  if (!/^\d{1,3}(?:\.\d{1,4})?$/u.test(options.failUnder) || Number(options.failUnder) > 100) {
    throw new UserError('fail-under-invalid', { value: options.failUnder });
  }
  // Without --instrument the gate reads the law's own measure; with several it reads the first one named.
  return { failOn, failUnder: { limit: options.failUnder, instrument: instruments[0] ?? 'uu-25-2009' } };
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

/** Today in Indonesia's first time zone (WIB), as officials date their papers. */
function today(): string {
  return new Date(Date.now() + WIB_AHEAD_MS).toISOString().slice(0, 10);
}

function checkedDate(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/u.test(value) ||
    Number.isNaN(date.getTime()) ||
    !date.toISOString().startsWith(value)
  ) {
    throw new UserError('date-invalid', { value });
  }
  return value;
}

function readAgain(path: string): string {
  const read = readText(path);
  return read.ok ? read.text : '';
}

function addFile(audit: Audit, path: string): void {
  const read = readText(path);
  if (read.ok) audit.add({ path, text: read.text });
  else audit.fail(path, read.fault);
}

function addInput(audit: Audit): void {
  const path = 'stdin';
  const read = decode(path, readFileSync(0));
  if (read.ok) audit.add({ path, text: read.text });
  else audit.fail(path, read.fault);
}

function screenOptions(options: AuditCommandOptions, io: Io): RenderOptions {
  return {
    lang: io.lang,
    width: widthOf(process.stdout, process.env),
    style: styleFor(colorLevel(process.stdout, process.env, options.color)),
    unicode: options.ascii !== true && unicodeFor(process.env, process.platform),
    bom: options.bom === true,
  };
}

function fileOptions({ bom }: AuditCommandOptions, io: Io): RenderOptions {
  return { lang: io.lang, width: 100, style: styleFor(0), unicode: true, bom: bom === true };
}

/** With --quiet, or when nothing could be audited, standard error still says why the exit code is not 0. */
function complain(report: Report, options: AuditCommandOptions, io: Io): void {
  const { cli } = texts[io.lang];
  const sheets = report.files.some(({ kind, state }) => kind === 'assessment' && state === 'used');
  if (report.totals.services === 0 && !sheets) {
    const { message, hint } = cli.usage['nothing-audited']({ files: report.files.length });
    io.err(`${cli.error}: ${message}\n${cli.hint}: ${hint}\n`);
  } else if (options.quiet === true && report.exit !== 0) {
    io.err(`${cli.quietResult(report.exit)}\n`);
  }
}
