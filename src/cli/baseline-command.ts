/** `patuh baseline write|check|prune`: what is known to be lacking, so that only what is new fails. */
import { lstatSync } from 'node:fs';
import { escapeTerminal, knownMatters, matterKey, mattersOf, type Report, renderBaseline } from '../index.ts';
import { texts } from '../text/index.ts';
import { runAudit } from './audit-run.ts';
import { editionOf, loadBaseline, saveBaseline } from './baseline-file.ts';
import { builtInStandards } from './built-in-standards.ts';
import { type ConfigurableOptions, type SourceOf, withConfig } from './config.ts';
import type { Io } from './io.ts';
import { checkWritable } from './output.ts';
import type { AuditRunOptions } from './prepare-run.ts';
import { oneOf } from './program-usage.ts';
import { type ScreenFlags, screenOptions } from './screen-options.ts';
import { UserError } from './user-error.ts';

/** Options as commander gives them. */
export interface BaselineCommandOptions extends AuditRunOptions, ScreenFlags, ConfigurableOptions {
  readonly baseline: string;
  readonly force?: boolean;
}

const BASELINE_ACTIONS = ['write', 'check', 'prune'] as const;

/** Runs one action and gives the exit code. */
export async function baselineCommand(
  action: string,
  typed: {
    readonly paths: readonly string[];
    readonly options: BaselineCommandOptions;
    readonly source: SourceOf;
  },
  typedIo: Io,
  version: string,
): Promise<number> {
  const built = await builtInStandards();
  const { paths, options, io } = withConfig(
    typed.paths,
    typed.options,
    withoutGates(typed.source),
    built,
    typedIo,
  );
  switch (oneOf('action-unknown', action, BASELINE_ACTIONS)) {
    case 'write':
      return write(paths, options, io, version);
    case 'check': {
      const report = await runAudit(paths, options, io, version);
      io.out(renderBaseline(report, screenOptions(options, io)));
      return report.exit;
    }
    case 'prune':
      return prune(paths, options, io, version);
  }
}

/** The severity that fails new matters is the command's own: a project that lets old ones pass must not let new ones. */
function withoutGates(source: SourceOf): SourceOf {
  return (option) => (option === 'failOn' || option === 'failUnder' ? 'own' : source(option));
}

async function write(
  paths: readonly string[],
  options: BaselineCommandOptions,
  io: Io,
  version: string,
): Promise<number> {
  const path = options.baseline;
  checkWritable(path);
  if (options.force !== true && lstatSync(path, { throwIfNoEntry: false }) !== undefined)
    throw new UserError('file-exists', { path });
  const { baseline: _, ...rest } = options;
  const report = await runAudit(paths, rest, io, version);
  refuseFaults(report);
  const { standards } = await builtInStandards();
  const matters = knownMatters(mattersOf(report.units));
  saveBaseline(path, { schema: 'patuh-baseline-1', tool: version, criteria: editionOf(standards), matters });
  const count = matters.reduce((sum, { times }) => sum + times, 0);
  io.err(`${texts[io.lang].baseline.written(count, escapeTerminal(path))}\n`);
  return 0;
}

/** A file that could not be read would be missing from the baseline without a word. */
function refuseFaults({ faults, totals, files }: Report): void {
  if (faults.length > 0) throw new UserError('baseline-faults', { count: faults.length });
  if (totals.services === 0) throw new UserError('nothing-audited', { files: files.length });
}

async function prune(
  paths: readonly string[],
  options: BaselineCommandOptions,
  io: Io,
  version: string,
): Promise<number> {
  const path = options.baseline;
  checkWritable(path);
  const given = loadBaseline(path, await builtInStandards(), io);
  const report = await runAudit(paths, options, io, version);
  const over = (report.baseline?.gone ?? []).filter(({ state }) => state === 'fixed' || state === 'service');
  const less = new Map(over.map((matter) => [matterKey(matter), matter.times]));
  const matters = given.baseline.matters.flatMap((matter) => {
    const times = matter.times - (less.get(matterKey(matter)) ?? 0);
    return times > 0 ? [{ ...matter, times }] : [];
  });
  saveBaseline(path, { ...given.baseline, matters });
  const count = (list: readonly { times: number }[]) => list.reduce((sum, { times }) => sum + times, 0);
  io.out(renderBaseline(report, screenOptions(options, io)));
  io.err(`${texts[io.lang].baseline.pruned(count(over), count(matters), escapeTerminal(path))}\n`);
  return 0;
}
