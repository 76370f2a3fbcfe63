/** Where results go: standard output, or files that are either whole or not there. */
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Content, replaceFile, writeContent } from './replace-file.ts';
import { UserError } from './user-error.ts';

/**
 * Whether results can be written, asked before the long work.
 * @throws UserError when a folder is missing or closed, a path is a folder, a file that is read, or named twice.
 */
export function checkOutputs(paths: readonly string[], read: readonly string[]): void {
  const inputs = new Set(read.map(realPath));
  const seen = new Set<string>();
  for (const path of paths) {
    checkWritable(path);
    if (isDevice(path)) continue;
    const real = realPath(path);
    if (inputs.has(real)) throw new UserError('output-is-input', { path });
    if (seen.has(real)) throw new UserError('output-twice', { path });
    seen.add(real);
  }
}

/**
 * Whether a file can be written.
 * @throws UserError when its folder is missing or closed, or the path is a folder.
 */
export function checkWritable(path: string): void {
  try {
    if (isDevice(path)) {
      accessSync(path, constants.W_OK);
      return;
    }
    accessSync(dirname(path), constants.W_OK);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
      throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' });
  } catch (error) {
    throw notWritable(path, error);
  }
}

/**
 * Writes a result whole or not at all. What stands behind a link is written, not the link; a device or pipe (/dev/stdout) is written as
 * it is, for a name in its place would end it.
 * @throws UserError when the disk refuses.
 */
export function writeWhole(path: string, content: Content): void {
  try {
    if (isDevice(path)) writeContent(path, content);
    else replaceFile(realPath(path), content);
  } catch (error) {
    throw notWritable(path, error);
  }
}

function isDevice(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

/** The file behind links; of a file that is not there yet, its absolute path. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function notWritable(path: string, error: unknown): UserError {
  const { code = 'error' } = error as NodeJS.ErrnoException;
  return new UserError('output-not-writable', { path, reason: code });
}
