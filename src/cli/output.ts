/** Where results go: standard output, or files that are either whole or not there. */
import { accessSync, constants, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from './user-error.ts';

/**
 * Whether a file can be written, asked before the long work.
 * @throws UserError when its folder is missing or closed, or the path is a folder.
 */
export function checkWritable(path: string): void {
  try {
    accessSync(dirname(path), constants.W_OK);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
      throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' });
  } catch (error) {
    throw new UserError('output-not-writable', {
      path,
      reason: (error as NodeJS.ErrnoException).code ?? 'error',
    });
  }
}

/**
 * Writes a file under a temporary name and renames it, so that no half-written result is ever seen.
 * @throws UserError when the disk refuses.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new UserError('output-not-writable', {
      path,
      reason: (error as NodeJS.ErrnoException).code ?? 'error',
    });
  }
}
