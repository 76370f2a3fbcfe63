/** Files on disk: which ones, their bytes, their text. */
import { isAscii, isUtf8 } from 'node:buffer';
import {
  closeSync,
  type Dirent,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Diagnostic, diagnostic } from '../index.ts';
import { LIMITS } from '../model/limits.ts';
import { UserError } from './user-error.ts';

/** Name of the configuration of a project; in a folder that is audited it is no document. */
export const CONFIG_FILE = 'patuh.config.yaml';
const SKIPPED = new Set(['node_modules', CONFIG_FILE]);
const IGNORED = ['**/node_modules/**', `**/${CONFIG_FILE}`];
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const YAML = /\.ya?ml$/iu;

/** Path as reports show it: relative to the current folder where it lies below it, forward slashes. */
export function shownPath(path: string): string {
  const fromHere = relative(process.cwd(), path);
  const inside = fromHere !== '' && !fromHere.startsWith('..') && !isAbsolute(fromHere);
  return (inside || fromHere.startsWith('..') ? fromHere : path).split(sep).join('/');
}

/**
 * YAML files named by paths, folders and patterns, once each, sorted by path.
 * @throws UserError when a path does not exist or a folder or pattern holds no YAML file, or when there are too many.
 */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) for (const file of await filesAt(path)) found.add(shownPath(resolve(file)));
  checkFileCount(found.size);
  return [...found].sort();
}

/** @throws UserError when a run has more files than it may have. */
export function checkFileCount(count: number): void {
  if (count > LIMITS.files) throw new UserError('too-many-files', { count, limit: LIMITS.files });
}

async function filesAt(path: string): Promise<string[]> {
  const stats = statOf(path);
  if (stats?.isDirectory()) return yamlIn(path);
  if (stats !== null) return [path];
  // Loaded for a pattern alone: the usual run names files and folders.
  const { globSync, isDynamicPattern } = await import('tinyglobby');
  if (isDynamicPattern(path)) {
    const files = globSync([path.split(sep).join('/')], {
      dot: false,
      ignore: IGNORED,
      expandDirectories: false,
    });
    if (files.length > 0) return files;
    if (sep !== '/' || !path.includes('\\')) throw new UserError('no-yaml', { path });
  }
  // Settings and scripts that were written on Windows; elsewhere the sign is part of a name, or of a pattern.
  if (path.includes('\\') && sep === '/') return filesAt(path.replaceAll('\\', '/'));
  throw new UserError('path-not-found', { path });
}

function yamlIn(folder: string): string[] {
  const yaml = walk(folder, new Set());
  if (yaml.length === 0) throw new UserError('no-yaml', { path: folder });
  return yaml;
}

/**
 * YAML files below a folder, links included: a link that leads nowhere is a file that cannot be read, not one that is left out.
 * A folder that cannot be opened is one, too: what is in it was not audited. `seen` holds the real folders walked, so that links in a
 * circle end.
 */
function walk(folder: string, seen: Set<string>): string[] {
  let entries: Dirent[];
  try {
    const real = realpathSync(folder);
    if (seen.has(real)) return [];
    seen.add(real);
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [folder];
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || SKIPPED.has(entry.name)) return [];
    const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && statOf(path)?.isDirectory() === true);
    if (isFolder) return walk(path, seen);
    return YAML.test(entry.name) ? [path] : [];
  });
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** Bytes of a file; 0 when nobody can tell. */
export function sizeOf(path: string): number {
  return statOf(path)?.size ?? 0;
}

/** Text of a file, or the fault that forbids reading it. `stream`: it was a pipe or the like, which gives its text only once. */
export type ReadFile =
  | { readonly ok: true; readonly text: string; readonly stream: boolean }
  | { readonly ok: false; readonly fault: Diagnostic };

/** Reads a file as UTF-8 text. Never throws. */
export function readText(path: string): ReadFile {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) {
      readdirSync(path);
      return unreadable(path, 'EISDIR');
    }
    // A pipe nobody writes to would be waited for without end; the shell's own pipes stand below /dev.
    if (!stats.isFile())
      return resolve(path).startsWith('/dev/') ? readStream(path, path) : unreadable(path, 'EPIPE');
    if (stats.size > LIMITS.fileBytes) return tooLarge(path, stats.size);
    return decode(path, readFileSync(path), false);
  } catch (error) {
    return unreadable(path, (error as NodeJS.ErrnoException).code ?? (error as Error).message);
  }
}

function unreadable(path: string, reason: string): ReadFile {
  return { ok: false, fault: diagnostic('file-unreadable', { reason }, { file: path }) };
}

/** Text of the standard input, under a name of its own. Never throws. */
export function readInput(name: string): ReadFile {
  try {
    return readStream(name, 0);
  } catch (error) {
    return unreadable(name, (error as NodeJS.ErrnoException).code ?? (error as Error).message);
  }
}

/** Reads until the end, or until more is there than a file may have: a stream may have no end. */
function readStream(name: string, source: string | 0): ReadFile {
  const descriptor = source === 0 ? 0 : openSync(source, 'r');
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    while (size <= LIMITS.fileBytes) {
      const chunk = Buffer.allocUnsafe(65_536);
      const count = readChunk(descriptor, chunk);
      if (count === 0) break;
      chunks.push(chunk.subarray(0, count));
      size += count;
    }
  } finally {
    if (descriptor !== 0) closeSync(descriptor);
  }
  return decode(name, Buffer.concat(chunks), true);
}

/** One read; 0 at the end. */
function readChunk(descriptor: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(descriptor, chunk);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // So Windows says that a pipe has ended.
      if (code === 'EOF') return 0;
      // An input that does not wait for its writer has nothing yet.
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

function tooLarge(path: string, size: number): ReadFile {
  return {
    ok: false,
    fault: diagnostic('file-too-large', { size, limit: LIMITS.fileBytes }, { file: path }),
  };
}

/** Bytes → text: UTF-8 only, nothing binary, a byte order mark dropped. */
function decode(path: string, bytes: Uint8Array, stream: boolean): ReadFile {
  if (bytes.length > LIMITS.fileBytes) return tooLarge(path, bytes.length);
  if (bytes.subarray(0, 8000).includes(0))
    return { ok: false, fault: diagnostic('file-not-text', {}, { file: path }) };
  if (!isUtf8(bytes))
    return { ok: false, fault: diagnostic('file-not-utf8', { offset: firstBadByte(bytes) }, { file: path }) };
  const mark = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? BYTE_ORDER_MARK.length : 0;
  const rest = Buffer.from(bytes.buffer, bytes.byteOffset + mark, bytes.byteLength - mark);
  return { ok: true, text: rest.toString(isAscii(rest) ? 'latin1' : 'utf8'), stream };
}

/** Offset of the first byte that is not UTF-8, found by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let good = true;
    try {
      decoder.decode(bytes.subarray(0, middle), { stream: true });
    } catch {
      good = false;
    }
    if (good) low = middle;
    else high = middle - 1;
  }
  return low;
}
