/** Files that are written whole or not at all. */
import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** A text, bytes, or a text in pieces that would be too long in one. */
export type Content = string | Uint8Array | Iterable<string>;

/** Content as pieces. */
export function piecesOf(content: Content): Iterable<string | Uint8Array> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
}

/**
 * Writes a file under a temporary name beside it and renames it, so that no half-written file is ever seen under its own.
 * @param mode who may read and write the file
 * @throws NodeJS.ErrnoException when the disk refuses; nothing is left behind then.
 */
export function replaceFile(path: string, content: Content, mode = 0o666): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeContent(temporary, content, mode);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Writes a file, or a device or pipe, as it is.
 * @throws NodeJS.ErrnoException when the disk refuses.
 */
export function writeContent(path: string, content: Content, mode = 0o666): void {
  const file = openSync(path, 'w', mode);
  try {
    for (const piece of piecesOf(content)) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}
