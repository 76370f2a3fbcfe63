/** One audit of files on disk: every file judged, the report put together. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type AuditOptions, createAudit, escapeTerminal, type Packer, type Report } from '../index.ts';
import { texts } from '../text/index.ts';
import type { BuiltIn } from './built-in-standards.ts';
import { readInput, readText } from './files.ts';
import type { Io } from './io.ts';
import {
  concurrencyOf,
  type Delivered,
  type JudgeFilesOptions,
  judgeFiles,
  type Known,
} from './judge-files.ts';
import { type AuditRunOptions, type PreparedRun, prepareRun } from './prepare-run.ts';
import { cacheFolder, openCache } from './result-cache.ts';
import { UserError } from './user-error.ts';

/** A regency is held open, and so is a province of some size; 30,000 services would take two gigabytes. */
const PACKER: Packer = {
  after: 2_500,
  pack: (text) => deflateRawSync(text, { level: 1 }),
  unpack: (packed) => inflateRawSync(packed).toString(),
};

/** Name of the standard input in a report. */
const INPUT = 'stdin';

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
  return audited(await prepareRun(paths, options, io, checkFiles), options, io, version, null);
}

/**
 * The report of a prepared run.
 * @param known results of files from elsewhere; null when there are none
 */
export async function audited(
  { built, audit: about, gates, files, input, exemptions, baseline, faults }: PreparedRun,
  options: AuditRunOptions,
  io: Io,
  version: string,
  known: Known | null,
): Promise<Report> {
  const typed = input ? readInput(INPUT) : null;
  // A sheet or a further file of the unit asks for a text again.
  const once = new Map<string, string>();
  const again = (path: string) => once.get(path) ?? readAgain(path);
  const audit = createAudit(built.standards, built.validators, about, {
    reread: again,
    readBeside: readText,
    packer: PACKER,
  });
  for (const fault of faults) audit.fail(fault.file, fault);
  const take = (file: Delivered): void => {
    const { path } = file;
    if (!('judged' in file)) {
      audit.fail(path, file.read.fault);
      return;
    }
    const { text, stream } = file.read;
    if (stream) once.set(path, text);
    audit.addJudged({ path, text }, file.judged);
  };
  const judging = judgingOf(options, built, about, io, (source) => audit.judge(source));
  await judgeFiles(files, { ...judging, known }, take);
  if (typed !== null)
    take(
      typed.ok
        ? { path: INPUT, read: typed, judged: audit.judge({ path: INPUT, text: typed.text }) }
        : { path: INPUT, read: typed },
    );
  await io.progress.assemble();
  const report = audit.finish(baseline === undefined ? gates : { ...gates, baseline }, version);
  for (const path of exemptions) checkExemptions(report, path);
  return report;
}

/** How files are judged: on how many threads, and with what is kept from earlier runs. */
export function judgingOf(
  { concurrency, cache, quiet }: AuditRunOptions,
  { edition }: BuiltIn,
  audit: AuditOptions,
  io: Io,
  judge: JudgeFilesOptions['judge'],
): Omit<JudgeFilesOptions, 'known'> {
  const folder = cacheFolder();
  const opened = cache === true ? openCache(folder, edition, audit) : null;
  if (opened !== null && 'reason' in opened)
    io.err(`${texts[io.lang].shares.cacheUnusable(escapeTerminal(folder), opened.reason)}\n`);
  return {
    judge,
    audit,
    program: new URL(import.meta.resolve('#judge-worker')),
    startProgress: quiet === true ? null : (files) => io.progress.start(files, io.lang),
    concurrency: concurrencyOf(concurrency),
    cache: opened !== null && 'cache' in opened ? opened.cache : null,
  };
}

/** A file named as exemptions that holds none would let a gate fail for a reason nobody sees. */
function checkExemptions(report: Report, path: string): void {
  const file = report.files.find((one) => one.path === path);
  if (file?.kind !== 'exemptions' && file?.state !== 'faulted')
    throw new UserError('not-exemptions', { path });
}

function readAgain(path: string): string {
  const read = readText(path);
  return read.ok ? read.text : '';
}
