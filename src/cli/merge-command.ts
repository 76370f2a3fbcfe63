/** `patuh merge`: the shares of one check become its report, the same as if it had been one run. */
import { deliverReport, type ReportOptions } from './audit-command.ts';
import { builtInStandards } from './built-in-standards.ts';
import type { Io } from './io.ts';
import type { AuditRunOptions } from './prepare-run.ts';
import { joinShares } from './share-file.ts';
import { joinedRun } from './share-run.ts';

/** Joins shares, prints and writes the report, and gives the exit code. */
export async function mergeCommand(
  shares: readonly string[],
  options: ReportOptions & Pick<AuditRunOptions, 'lang'>,
  io: Io,
  version: string,
): Promise<number> {
  const { edition } = await builtInStandards();
  const joined = joinShares(shares, edition);
  return deliverReport(options, io, (checkFiles) => joinedRun(joined, options, io, version, checkFiles));
}
