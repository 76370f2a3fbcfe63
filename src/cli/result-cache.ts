/**
 * Results of files kept on disk between runs. An entry is used only when it was written by this user's own key for the same text, path,
 * build of patuh, date and instruments, and is whole; everything else is as if it were not there.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { AuditOptions, JudgedFile } from '../index.ts';
import { replaceFile } from './replace-file.ts';

export interface ResultCache {
  /** The result of a file; null when none is kept that can be trusted. */
  find(source: { readonly path: string; readonly text: string }): JudgedFile | null;
  /** Keeps a result. A disk that refuses costs nothing but time. */
  keep(source: { readonly path: string; readonly text: string }, judged: JudgedFile, json: string): void;
}

const SEAL_BYTES = 32;
/** Nobody else reads what documents say. */
const OWN_FILE = 0o600;
/** Entries not used for so long are removed. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;
/** The folder is swept at most this often. */
const SWEEP_MS = 24 * 60 * 60 * 1000;
/** Most bytes an entry may unfold to. */
const MOST_BYTES = 512 * 1024 * 1024;

/** The user's cache folder for patuh, where the system keeps such folders. */
export function cacheFolder(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const given = environment.XDG_CACHE_HOME;
  if (given?.startsWith('/') === true) return join(given, 'patuh');
  if (platform === 'win32')
    return join(environment.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'patuh', 'Cache');
  return platform === 'darwin'
    ? join(homedir(), 'Library', 'Caches', 'patuh')
    : join(homedir(), '.cache', 'patuh');
}

/**
 * Opens the cache in a folder of the user's own.
 * @param edition what changes with every build of patuh
 * @returns the cache, or the reason why there is none: a folder that cannot be made, or that belongs to somebody else
 */
export function openCache(
  folder: string,
  edition: string,
  { date, instruments }: AuditOptions,
): { readonly cache: ResultCache } | { readonly reason: string } {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const stats = statSync(folder);
    const others =
      process.getuid !== undefined && (stats.uid !== process.getuid() || (stats.mode & 0o022) !== 0);
    if (others) return { reason: 'EPERM' };
    const secret = secretOf(join(folder, 'kunci'));
    sweep(folder);
    return { cache: cacheIn(folder, secret, JSON.stringify([edition, date, instruments])) };
  } catch (error) {
    return { reason: (error as NodeJS.ErrnoException).code ?? 'error' };
  }
}

/** The user's own key: entries sealed with another one are foreign. */
function secretOf(path: string): Buffer {
  try {
    const known = readFileSync(path);
    if (known.length === SEAL_BYTES) return known;
  } catch {
    // Not there yet, or unreadable: a new key makes every older entry foreign, which is safe.
  }
  const made = randomBytes(SEAL_BYTES);
  replaceFile(path, made, OWN_FILE);
  return made;
}

function cacheIn(folder: string, secret: Buffer, circumstances: string): ResultCache {
  const nameOf = ({ path, text }: { path: string; text: string }): string => {
    const hash = createHmac('sha256', secret);
    for (const part of [circumstances, path, text]) hash.update(`${part.length}:`).update(part);
    return hash.digest('hex');
  };
  const fileOf = (name: string) => join(folder, name.slice(0, 2), `${name.slice(2)}.z`);
  const sealOf = (name: string, content: Buffer) =>
    createHmac('sha256', secret).update(name).update(content).digest();
  return {
    find(source) {
      const name = nameOf(source);
      try {
        const bytes = readFileSync(fileOf(name));
        const content = bytes.subarray(SEAL_BYTES);
        if (!timingSafeEqual(bytes.subarray(0, SEAL_BYTES), sealOf(name, content))) return null;
        const now = new Date();
        utimesSync(fileOf(name), now, now);
        const json = inflateRawSync(content, { maxOutputLength: MOST_BYTES }).toString('utf8');
        return JSON.parse(json) as JudgedFile;
      } catch {
        return null;
      }
    },
    keep(source, judged, json) {
      // A bug of patuh is found out anew every time.
      if (judged.kind === 'opd' && judged.unit?.crashed === true) return;
      const name = nameOf(source);
      const content = deflateRawSync(json, { level: 1 });
      try {
        mkdirSync(join(folder, name.slice(0, 2)), { recursive: true, mode: 0o700 });
        replaceFile(fileOf(name), Buffer.concat([sealOf(name, content), content]), OWN_FILE);
      } catch {
        // A full or closed disk: the next run judges the file again.
      }
    },
  };
}

function sweep(folder: string): void {
  const mark = join(folder, 'disapu');
  const now = Date.now();
  if (now - (statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? 0) < SWEEP_MS) return;
  replaceFile(mark, '', OWN_FILE);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && entry.name.endsWith('.z') && now - statSync(path).mtimeMs > KEPT_MS) rmSync(path);
  }
}
