/** Files on disk: which ones, their bytes, their text. */
import { isAscii, isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
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
    throw new UserError('no-yaml', { path });
  }
  throw new UserError('path-not-found', { path });
}

function yamlIn(folder: string): string[] {
  const yaml = walk(folder, new Set());
  if (yaml.length === 0) throw new UserError('no-yaml', { path: folder });
  return yaml;
}

/**
 * YAML files below a folder, links included: a link that leads nowhere is a file that cannot be read, not one that is left out.
 * `seen` holds the real folders walked, so that links in a circle end.
 */
function walk(folder: string, seen: Set<string>): string[] {
  const real = realpathSync(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
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

/** Text of a file, or the fault that forbids reading it. */
export type ReadFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: Diagnostic };

/** Reads a file as UTF-8 text. Never throws. */
export function readText(path: string): ReadFile {
  try {
    const stats = statSync(path);
    if (stats.isDirectory())
      return { ok: false, fault: diagnostic('file-unreadable', { reason: 'EISDIR' }, { file: path }) };
    // A pipe nobody writes to would be waited for without end; the shell's own pipes stand below /dev.
    if (!stats.isFile() && !resolve(path).startsWith('/dev/'))
      return { ok: false, fault: diagnostic('file-unreadable', { reason: 'EPIPE' }, { file: path }) };
    if (stats.size > LIMITS.fileBytes) return tooLarge(path, stats.size);
    return decode(path, readFileSync(path));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    return { ok: false, fault: diagnostic('file-unreadable', { reason }, { file: path }) };
  }
}

function tooLarge(path: string, size: number): ReadFile {
  return {
    ok: false,
    fault: diagnostic('file-too-large', { size, limit: LIMITS.fileBytes }, { file: path }),
  };
}

/** Bytes → text: UTF-8 only, nothing binary, a byte order mark dropped. */
export function decode(path: string, bytes: Uint8Array): ReadFile {
  if (bytes.length > LIMITS.fileBytes) return tooLarge(path, bytes.length);
  if (bytes.subarray(0, 8000).includes(0))
    return { ok: false, fault: diagnostic('file-not-text', {}, { file: path }) };
  if (!isUtf8(bytes))
    return { ok: false, fault: diagnostic('file-not-utf8', { offset: firstBadByte(bytes) }, { file: path }) };
  const mark = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? BYTE_ORDER_MARK.length : 0;
  const rest = Buffer.from(bytes.buffer, bytes.byteOffset + mark, bytes.byteLength - mark);
  return { ok: true, text: rest.toString(isAscii(rest) ? 'latin1' : 'utf8') };
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
