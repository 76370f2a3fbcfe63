/** A share of an audit on disk: a line about the run, then a line for each file, each line with the sum of what it says. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { JudgedFile } from '../index.ts';
import { writeWhole } from './output.ts';
import type { CheckOptions } from './prepare-run.ts';
import { UserError } from './user-error.ts';

/** Which share of how many. */
export interface Share {
  readonly share: number;
  readonly of: number;
}

/** What the shares of one check have in common. */
export interface SharedRun {
  readonly schema: 'patuh-share-1';
  readonly edition: string;
  readonly date: string;
  readonly paths: readonly string[];
  readonly options: CheckOptions;
  /** Every file of the check, in order. */
  readonly files: readonly string[];
}

/** Result of a file in a share, with the sum of the text that was judged. */
export interface SharedResult {
  readonly path: string;
  readonly text: string;
  readonly judged: JudgedFile;
}

/** All shares of one check. */
export interface JoinedShares {
  readonly run: SharedRun;
  /** The result of a file, by path. */
  readonly results: ReadonlyMap<string, SharedResult>;
}

/**
 * Reads "2/4".
 * @throws UserError when it is nothing like that.
 */
export function shareOf(value: string): Share {
  const [, share = '0', of = '0'] = /^(\d{1,4})\/(\d{1,4})$/u.exec(value) ?? [];
  if (Number(share) < 1 || Number(share) > Number(of)) throw new UserError('shard-invalid', { value });
  return { share: Number(share), of: Number(of) };
}

/** The files of a share: every `of`-th one, so that large neighbours are spread. */
export function filesOf({ share, of }: Share, files: readonly string[]): string[] {
  return files.filter((_, index) => index % of === share - 1);
}

/** Sum of a text, by which it is known again. */
export function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Writes a share.
 * @throws UserError when the disk refuses.
 */
export function writeShare(
  path: string,
  share: Share,
  run: SharedRun,
  results: readonly SharedResult[],
): void {
  const lines = [{ ...share, ...run }, ...results].map((line) => {
    const json = JSON.stringify(line);
    return Buffer.from(`${sumOf(json)} ${json}\n`);
  });
  writeWhole(path, Buffer.concat([...lines, Buffer.from('patuh-share-end\n')]));
}

/**
 * Reads and joins shares.
 * @param edition of the patuh that joins them
 * @throws UserError when one is damaged, of another build, or of another check, or when one is missing
 */
export function joinShares(paths: readonly string[], edition: string): JoinedShares {
  const found = new Map<number, string>();
  const results = new Map<string, SharedResult>();
  let first: { path: string; run: SharedRun; of: number } | null = null;
  for (const path of paths) {
    const [head, ...lines] = linesOf(path);
    const { share, of, ...run } = JSON.parse(head ?? '{}') as Share & SharedRun;
    if (run.schema !== 'patuh-share-1') throw new UserError('shard-unreadable', { path, reason: 'schema' });
    if (run.edition !== edition) throw new UserError('shard-unreadable', { path, reason: 'edition' });
    first ??= { path, run, of };
    const twin = found.get(share);
    if (of !== first.of || JSON.stringify(run) !== JSON.stringify(first.run) || twin !== undefined)
      throw new UserError('shards-differ', { path, other: twin ?? first.path });
    found.set(share, path);
    for (const line of lines) {
      const result = JSON.parse(line) as SharedResult;
      results.set(result.path, result);
    }
  }
  if (first === null) throw new UserError('shards-incomplete', { missing: '1', of: 1 });
  const missing = Array.from({ length: first.of }, (_, index) => index + 1).filter((one) => !found.has(one));
  if (missing.length > 0)
    throw new UserError('shards-incomplete', { missing: missing.join(', '), of: first.of });
  return { run: first.run, results };
}

/** The lines of a share, each checked against its sum. */
function linesOf(path: string): string[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UserError('shard-unreadable', {
      path,
      reason: (error as NodeJS.ErrnoException).code ?? 'error',
    });
  }
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.pop() !== 'patuh-share-end')
    throw new UserError('shard-unreadable', { path, reason: 'end' });
  return lines.map((line, index) => {
    const json = line.slice(65);
    if (line.slice(0, 64) !== sumOf(json))
      throw new UserError('shard-unreadable', { path, reason: `line ${index + 1}` });
    return json;
  });
}
