/** One audit of files on disk: which files, which instruments, which gates, and the report. */
import { readFileSync } from 'node:fs';
import {
  type Audit,
  createAudit,
  type GateOptions,
  type Report,
  SEVERITIES,
  type Severity,
} from '../index.ts';
import { isDay } from '../model/day.ts';
import { loadBaseline } from './baseline-file.ts';
import { builtInStandards } from './built-in-standards.ts';
import { decode, findFiles, type ReadFile, readText } from './files.ts';
import type { Io } from './io.ts';
import { oneOf } from './program-usage.ts';
import { UserError } from './user-error.ts';
import { changesOf } from './what-if.ts';

/** Options that say what is audited and what fails. */
export interface AuditRunOptions {
  readonly instrument: readonly string[];
  /** Changes to try, as typed. */
  readonly whatIf?: readonly string[];
  readonly failOn: string;
  readonly failUnder?: string;
  readonly tanggal?: string;
  /** Files of exemptions; false: look away from all of them. */
  readonly exemptions?: readonly string[] | boolean;
  /** File of a baseline. */
  readonly baseline?: string;
  readonly lang: string;
}

const DEFAULT_INSTRUMENTS = ['uu-25-2009', 'ombudsman-2024'];
/** Path that stands for the standard input. */
export const STDIN = '-';
/** Name of the standard input in a report. */
const INPUT = 'stdin';
/** Waktu Indonesia Barat is seven hours ahead of UTC all year. */
const WIB_AHEAD_MS = 7 * 60 * 60 * 1000;

/**
 * Reads and audits everything named.
 * @param checkFiles told the files named before any is read, to refuse what would harm them
 * @throws UserError for whatever the person typed wrong.
 */
export async function runAudit(
  paths: readonly string[],
  options: AuditRunOptions,
  io: Io,
  version: string,
  checkFiles: (files: readonly string[]) => void = () => undefined,
): Promise<Report> {
  oneOf('language-unknown', options.lang, ['id', 'en']);
  if (paths.length === 0) throw new UserError('no-path', {});
  const built = await builtInStandards();
  const { standards, validators } = built;
  const instruments = chosenInstruments(
    options,
    standards.instruments.map((instrument) => instrument.id),
  );
  const gates = gateOptions(options, instruments);
  const exemptions = await exemptionFiles(options);
  const named = await findFiles(paths.filter((path) => path !== STDIN));
  checkFiles(named);
  const files = [...new Set([...named, ...exemptions])];
  const date = options.tanggal === undefined ? today() : checkedDate(options.tanggal);
  const baseline = options.baseline === undefined ? undefined : loadBaseline(options.baseline, built, io);
  const { changes, faults } = changesOf(options.whatIf ?? []);
  const input = paths.includes(STDIN) ? decode(INPUT, readFileSync(0)) : null;
  // The input can be read only once; a sheet beside it asks for its text again.
  const again = (path: string) => (path === INPUT && input?.ok === true ? input.text : readAgain(path));
  const audit = createAudit(standards, validators, { date, instruments, changes }, again, readText);
  for (const fault of faults) audit.fail(fault.file, fault);
  for (const path of files) addRead(audit, path, readText(path));
  if (input !== null) addRead(audit, INPUT, input);
  const report = audit.finish(baseline === undefined ? gates : { ...gates, baseline }, version);
  for (const path of exemptions) checkExemptions(report, path);
  return report;
}

function chosenInstruments(options: AuditRunOptions, known: readonly string[]): string[] {
  const asked = options.instrument.length === 0 ? DEFAULT_INSTRUMENTS : options.instrument;
  return [...new Set(asked)].map((id) => oneOf('instrument-unknown', id, known));
}

function gateOptions(options: AuditRunOptions, instruments: readonly string[]): GateOptions {
  const failOn: Severity | null =
    options.failOn === 'none'
      ? null
      : oneOf('severity-unknown', options.failOn, [...SEVERITIES, 'none'] as readonly Severity[]);
  const exemptions = options.exemptions !== false;
  if (options.failUnder === undefined) return { failOn, failUnder: null, exemptions };
  if (!/^\d{1,3}(?:\.\d{1,4})?$/u.test(options.failUnder) || Number(options.failUnder) > 100) {
    throw new UserError('fail-under-invalid', { value: options.failUnder });
  }
  // Without --instrument the gate reads the law's own measure; with several it reads the first one named.
  const failUnder = { limit: options.failUnder, instrument: instruments[0] ?? 'uu-25-2009' };
  return { failOn, failUnder, exemptions };
}

/** Files named as exemptions. Reading them is not applying them: with --no-exemptions none can be named. */
async function exemptionFiles({ exemptions }: AuditRunOptions): Promise<string[]> {
  return Array.isArray(exemptions) ? findFiles(exemptions) : [];
}

/** A file named as exemptions that holds none would let a gate fail for a reason nobody sees. */
function checkExemptions(report: Report, path: string): void {
  const file = report.files.find((one) => one.path === path);
  if (file?.kind !== 'exemptions' && file?.state !== 'faulted')
    throw new UserError('not-exemptions', { path });
}

/** Today in Indonesia's first time zone (WIB), as officials date their papers. */
function today(): string {
  return new Date(Date.now() + WIB_AHEAD_MS).toISOString().slice(0, 10);
}

function checkedDate(value: string): string {
  if (!isDay(value)) throw new UserError('date-invalid', { value });
  return value;
}

function readAgain(path: string): string {
  const read = readText(path);
  return read.ok ? read.text : '';
}

function addRead(audit: Audit, path: string, read: ReadFile): void {
  if (read.ok) audit.add({ path, text: read.text });
  else audit.fail(path, read.fault);
}
