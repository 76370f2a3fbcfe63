/** Names of files, as the formats for machines write them. */
import { escapeTerminal } from './escape-terminal.ts';

/**
 * The path as it is, without a leading "./" and with the characters that could steer a terminal or a CI log made visible. Spaces are kept:
 * a path that is not the file's own leads nowhere.
 */
export function pathText(file: string): string {
  return file.replace(/^(?:\.\/)+/u, '').replaceAll(/[^ ]+/gu, escapeTerminal);
}

/** The path as a URI reference: relative where the path is, no character that a URI forbids. */
export function pathUri(file: string): string {
  const path = file.replace(/^(?:\.\/)+/u, '').replaceAll(/\p{Cs}/gu, '\ufffd');
  const [, drive, rest = path] = /^([A-Za-z]:)(\/.*)$/su.exec(path) ?? [];
  const uri = rest.split('/').map(encodeURIComponent).join('/');
  // A URI reference may not begin with "//": that would name a host.
  return drive === undefined ? uri.replace(/^\/{2,}/u, '/') : `file:///${drive}${uri}`;
}
