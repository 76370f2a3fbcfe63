/** Judges many files, on one thread or several, with what is known of them from before. The results come in the order of the files. */
import { availableParallelism } from 'node:os';
import { type AuditOptions, diagnostic, type JudgedFile } from '../index.ts';
import { type ReadFile, readText, sizeOf } from './files.ts';
import type { FileProgress } from './progress.ts';
import type { ResultCache } from './result-cache.ts';
import { UserError } from './user-error.ts';
import { createWorkerPool, WorkerDied, type WorkerPool } from './worker-pool.ts';

/** The result that is known of a file with this path and text; null when none is. */
export type Known = (path: string, text: string) => JudgedFile | null;

export interface JudgeFilesOptions {
  /** Judges on this thread. */
  readonly judge: (source: { readonly path: string; readonly text: string }) => JudgedFile;
  /** What other threads judge with. */
  readonly audit: AuditOptions;
  /** The program of those threads. */
  readonly program: URL;
  /** Threads; `auto` takes several only where there is enough to do. */
  readonly concurrency: number | 'auto';
  readonly cache: ResultCache | null;
  /** Results of shards. */
  readonly known: Known | null;
  /** Says how far a long run is; null when nobody is told. */
  readonly startProgress: ((files: number) => FileProgress) | null;
}

/** A file that was read and judged, or could not be read. */
export type Delivered =
  | { readonly path: string; readonly read: Extract<ReadFile, { ok: false }> }
  | { readonly path: string; readonly read: Extract<ReadFile, { ok: true }>; readonly judged: JudgedFile };

/** Below so many bytes a second thread gains nothing: it starts anew, remembers on its own, and its results are copied. Measured: 7 MB, 1.0x. */
const WORTH_THREADS = 20_000_000;
/** More threads than this read faster than one thread can put together. */
const MOST_THREADS = 4;
/** Files that are read ahead for each thread. */
const AHEAD = 3;

/**
 * Number of threads that `--concurrency` asks for.
 * @throws UserError when it is no number from 1 to 64 and not "auto".
 */
export function concurrencyOf(value: string | undefined): number | 'auto' {
  if (value === undefined || value === 'auto') return 'auto';
  const count = Number(value);
  if (!/^\d{1,2}$/u.test(value) || count < 1 || count > 64)
    throw new UserError('concurrency-invalid', { value });
  return count;
}

/** Reads and judges files; `deliver` is called for each, in order. */
export async function judgeFiles(
  paths: readonly string[],
  options: JudgeFilesOptions,
  deliver: (file: Delivered) => void | Promise<void>,
): Promise<void> {
  const threads = threadsFor(paths, options.concurrency);
  const pool = threads > 1 ? createWorkerPool(threads, options.program, options.audit) : null;
  const running: Promise<Delivered>[] = [];
  const progress = options.startProgress?.(paths.length) ?? null;
  const deliverFirst = async (): Promise<void> => {
    const first = await running.shift();
    if (first !== undefined) await deliver(first);
    await progress?.step();
  };
  try {
    for (const path of paths) {
      const job = judgeOne(path, options, pool);
      // Whoever fails is waited for in turn.
      job.catch(() => undefined);
      running.push(job);
      if (running.length >= (pool === null ? 1 : threads * AHEAD)) await deliverFirst();
    }
    while (running.length > 0) await deliverFirst();
  } finally {
    progress?.end();
    await pool?.close();
  }
}

function threadsFor(paths: readonly string[], asked: number | 'auto'): number {
  if (asked !== 'auto') return Math.min(asked, paths.length);
  const cores = Math.min(availableParallelism(), MOST_THREADS, paths.length);
  return cores > 1 && bytesAtLeast(paths, WORTH_THREADS) ? cores : 1;
}

function bytesAtLeast(paths: readonly string[], bytes: number): boolean {
  let sum = 0;
  return paths.some((path) => {
    sum += sizeOf(path);
    return sum >= bytes;
  });
}

async function judgeOne(
  path: string,
  { judge, cache, known }: JudgeFilesOptions,
  pool: WorkerPool | null,
): Promise<Delivered> {
  const read = readText(path);
  if (!read.ok) return { path, read };
  const source = { path, text: read.text };
  const before = known?.(path, read.text) ?? cache?.find(source) ?? null;
  if (before !== null) return { path, read, judged: before };
  if (pool === null) {
    const judged = judge(source);
    if (cache !== null) cache.keep(source, judged, JSON.stringify(judged));
    return { path, read, judged };
  }
  try {
    const text = await pool.ask(source);
    const judged = JSON.parse(text) as JudgedFile;
    cache?.keep(source, judged, text);
    return { path, read, judged };
  } catch (error) {
    if (!(error instanceof WorkerDied)) throw error;
    const fault = diagnostic('worker-died', { reason: error.message }, { file: path });
    return { path, read, judged: { kind: 'faulted', faults: [fault] } };
  }
}
