/** One share of an audit, and the audit that all shares make together. */
import { createContext, judgeFile, type Report } from '../index.ts';
import { audited, judgingOf } from './audit-run.ts';
import type { Io } from './io.ts';
import { judgeFiles, type Known } from './judge-files.ts';
import { type AuditRunOptions, type CheckOptions, prepareRun, STDIN } from './prepare-run.ts';
import {
  filesOf,
  type JoinedShares,
  type Share,
  type SharedResult,
  sumOf,
  writeShare,
} from './share-file.ts';
import { UserError } from './user-error.ts';

/**
 * The report that shares of one audit make together.
 * @throws UserError when a file is not what it was when the shares were made.
 */
export async function joinedRun(
  { run, results }: JoinedShares,
  { lang, quiet }: Pick<AuditRunOptions, 'lang' | 'quiet'>,
  io: Io,
  version: string,
  checkFiles: (files: readonly string[]) => void,
): Promise<Report> {
  const options: AuditRunOptions = { ...run.options, tanggal: run.date, lang, quiet };
  const prepared = await prepareRun(run.paths, options, io, checkFiles);
  const [then, now] = [new Set(run.files), new Set(prepared.files)];
  const other = run.files.find((path) => !now.has(path)) ?? prepared.files.find((path) => !then.has(path));
  if (other !== undefined) throw new UserError('shard-stale', { path: other });
  const known: Known = (path, text) => {
    const result = results.get(path);
    if (result === undefined || result.text !== sumOf(text)) throw new UserError('shard-stale', { path });
    return result.judged;
  };
  return audited(prepared, options, io, version, known);
}

/**
 * Judges one share of the files and writes it.
 * @returns number of files in the share
 * @throws UserError for whatever the person typed wrong.
 */
export async function runShare(
  paths: readonly string[],
  options: AuditRunOptions,
  io: Io,
  { share, output }: { readonly share: Share; readonly output: string },
  checkFiles: (files: readonly string[]) => void,
): Promise<number> {
  if (paths.includes(STDIN)) throw new UserError('shard-stdin', {});
  const { built, audit, files } = await prepareRun(paths, options, io, checkFiles);
  const context = createContext(built.standards, built.validators, audit);
  const results: SharedResult[] = [];
  const own = filesOf(share, files);
  const judging = judgingOf(options, built, audit, io, (source) => judgeFile(source, context));
  await judgeFiles(own, { ...judging, known: null }, (file) => {
    if ('judged' in file) results.push({ path: file.path, text: sumOf(file.read.text), judged: file.judged });
  });
  const { instrument, whatIf, failOn, failUnder, exemptions, baseline } = options;
  const typed: CheckOptions = { instrument, whatIf, failOn, failUnder, exemptions, baseline };
  writeShare(
    output,
    share,
    { schema: 'patuh-share-1', edition: built.edition, date: audit.date, paths, options: typed, files },
    results,
  );
  return own.length;
}
