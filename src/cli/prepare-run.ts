/** What is typed → what a run is about: which files, which instruments, which gates, which day. */
import {
  type AuditOptions,
  type Diagnostic,
  type GateOptions,
  type GivenBaseline,
  SEVERITIES,
  type Severity,
} from '../index.ts';
import { isDay } from '../model/day.ts';
import { loadBaseline } from './baseline-file.ts';
import { type BuiltIn, builtInStandards } from './built-in-standards.ts';
import { findFiles } from './files.ts';
import type { Io } from './io.ts';
import { oneOf } from './program-usage.ts';
import { UserError } from './user-error.ts';
import { changesOf } from './what-if.ts';

/** Options that say what is judged and what fails: all that shares of one check have to agree in, beside the date. */
export interface CheckOptions {
  readonly instrument: readonly string[];
  /** Changes to try, as typed. */
  readonly whatIf?: readonly string[] | undefined;
  readonly failOn: string;
  readonly failUnder?: string | undefined;
  /** Files of exemptions; false: look away from all of them. */
  readonly exemptions?: readonly string[] | boolean | undefined;
  /** File of a baseline. */
  readonly baseline?: string | undefined;
}

/** Options of a check, and those that say how it runs. */
export interface AuditRunOptions extends CheckOptions {
  readonly tanggal?: string;
  readonly lang: string;
  /** Nothing but the exit code and what went wrong. */
  readonly quiet?: boolean | undefined;
  /** Threads, as typed. */
  readonly concurrency?: string;
  /** Keep results of files between runs. */
  readonly cache?: boolean;
}

const DEFAULT_INSTRUMENTS = ['uu-25-2009', 'ombudsman-2024'];
/** Path that stands for the standard input. */
export const STDIN = '-';
/** Waktu Indonesia Barat is seven hours ahead of UTC all year. */
const WIB_AHEAD_MS = 7 * 60 * 60 * 1000;

/** What a run is about, after everything typed was checked. */
export interface PreparedRun {
  readonly built: BuiltIn;
  readonly audit: AuditOptions;
  readonly gates: GateOptions;
  /** Files to read, in order; those of exemptions among them. */
  readonly files: readonly string[];
  /** Whether the standard input is read, too. */
  readonly input: boolean;
  readonly exemptions: readonly string[];
  readonly baseline: GivenBaseline | undefined;
  /** Faults of files that what-ifs were read from. */
  readonly faults: readonly Diagnostic[];
}

/**
 * Checks everything typed and finds the files.
 * @param checkFiles told the files named before any is read, to refuse what would harm them
 * @throws UserError for whatever the person typed wrong.
 */
export async function prepareRun(
  paths: readonly string[],
  options: AuditRunOptions,
  io: Io,
  checkFiles: (files: readonly string[]) => void,
): Promise<PreparedRun> {
  oneOf('language-unknown', options.lang, ['id', 'en']);
  if (paths.length === 0) throw new UserError('no-path', {});
  const built = await builtInStandards();
  const instruments = chosenInstruments(
    options,
    built.standards.instruments.map((instrument) => instrument.id),
  );
  const gates = gateOptions(options, instruments);
  const exemptions = await exemptionFiles(options);
  const named = await findFiles(paths.filter((path) => path !== STDIN));
  checkFiles(named);
  const files = [...new Set([...named, ...exemptions])];
  const date = options.tanggal === undefined ? today() : checkedDate(options.tanggal);
  const baseline = options.baseline === undefined ? undefined : loadBaseline(options.baseline, built, io);
  const { changes, faults } = changesOf(options.whatIf ?? []);
  const audit = { date, instruments, changes };
  return { built, audit, gates, files, input: paths.includes(STDIN), exemptions, baseline, faults };
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

/** Today in Indonesia's first time zone (WIB), as officials date their papers. */
function today(): string {
  return new Date(Date.now() + WIB_AHEAD_MS).toISOString().slice(0, 10);
}

function checkedDate(value: string): string {
  if (!isDay(value)) throw new UserError('date-invalid', { value });
  return value;
}
