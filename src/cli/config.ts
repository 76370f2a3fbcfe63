/** The configuration of a project: found from the current folder up to the root of its repository, and laid below the command line. */
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { type ReadConfig, readConfig, type Standards, type Validators } from '../index.ts';
import { diagnosticSentence, texts } from '../text/index.ts';
import { CONFIG_FILE, readText, shownPath } from './files.ts';
import type { Io } from './io.ts';
import { UserError } from './user-error.ts';

/** Where commander has a value from. */
export type SourceOf = (option: string) => string | undefined;

/** Options that a configuration may hold, by the names of commander. */
export interface ConfigurableOptions {
  readonly config?: boolean;
  readonly showConfig?: boolean;
  readonly [option: string]: unknown;
}

/** What a run is asked to do, after the configuration. */
export interface Configured<T> {
  readonly paths: readonly string[];
  readonly options: T;
  readonly io: Io;
  /** Lines of --show-config: every value and where it is from. */
  readonly shown: readonly string[];
}

/** Option of commander → key of the file, and how its value is taken. */
const KEYS = {
  instrument: 'instrument',
  failOn: 'fail_on',
  failUnder: 'fail_under',
  format: 'format',
  output: 'output',
  lang: 'lang',
  exemptions: 'exemptions',
  baseline: 'baseline',
} as const;
/** Keys whose values are paths, seen from the folder of the file. */
const PATHS: ReadonlySet<string> = new Set(['output', 'exemptions', 'baseline']);

/**
 * Lays the configuration below the options of the command line.
 * @throws UserError when the file is faulty.
 */
export function withConfig<T extends ConfigurableOptions>(
  paths: readonly string[],
  options: T,
  source: SourceOf,
  built: { standards: Standards; validators: Validators },
  io: Io,
): Configured<T> {
  const found = options.config === false ? null : findConfig(process.cwd());
  const read = found === null ? null : load(found, built, io);
  const { config: t } = texts[io.lang];
  const named = choosePaths(paths, read, found);
  const merged: Record<string, unknown> = { ...options };
  const lines = Object.entries(KEYS).map(([option, key]) => {
    const own = read?.config[key];
    const typed = source(option) !== undefined && source(option) !== 'default';
    if (typed || own === undefined || read === null)
      return line(key, merged[option], typed ? t.commandLine : t.standard);
    merged[option] = optionValue(key, own, dirname(found ?? '.'));
    return line(key, merged[option], lineOf(read, key));
  });
  const fromFile = read !== null && paths.length === 0 && named.length > 0;
  const pathsFrom = fromFile ? lineOf(read, 'paths') : paths.length > 0 ? t.commandLine : t.none;
  return {
    paths: named,
    options: merged as T,
    io: { ...io, lang: merged.lang === 'en' ? 'en' : 'id' },
    shown: [t.head(read?.file ?? null), line('paths', named, pathsFrom), ...lines],
  };
}

/** The paths that were typed, else those of the file. */
function choosePaths(
  paths: readonly string[],
  read: ReadConfig | null,
  found: string | null,
): readonly string[] {
  if (paths.length > 0 || read?.config.paths === undefined || found === null) return paths;
  return read.config.paths.map((path) => below(dirname(found), path));
}

function lineOf({ file, lines }: ReadConfig, key: string): string {
  return `${file}:${lines[key] ?? 1}`;
}

function optionValue(key: string, value: unknown, folder: string): unknown {
  if (key === 'fail_under') return String(value);
  if (!PATHS.has(key)) return value;
  return Array.isArray(value)
    ? value.map((one) => target(folder, String(one)))
    : target(folder, String(value));
}

/** A path, or "format:path" as -o takes it. */
function target(folder: string, value: string): string {
  const [, format, path] = /^([a-z]{2,}:)(.*)$/su.exec(value) ?? [];
  return format === undefined ? below(folder, value) : format + below(folder, path ?? '');
}

function below(folder: string, path: string): string {
  // One file of settings serves people on Windows and a CI job on Linux.
  const slashed = path.replaceAll('\\', '/');
  return isAbsolute(slashed) ? slashed : shownPath(resolve(folder, slashed)) || '.';
}

function line(key: string, value: unknown, from: string): string {
  return `${key}: ${JSON.stringify(value ?? null)} # ${from}`;
}

/** The nearest file from a folder up to the root of its repository; without a repository only in the folder itself. */
function findConfig(start: string): string | null {
  const folders = [start];
  while (!existsSync(join(folders.at(-1) ?? start, '.git'))) {
    const parent = dirname(folders.at(-1) ?? start);
    if (parent === folders.at(-1)) {
      folders.length = 1;
      break;
    }
    folders.push(parent);
  }
  const folder = folders.find((one) => existsSync(join(one, CONFIG_FILE)));
  return folder === undefined ? null : join(folder, CONFIG_FILE);
}

function load(
  path: string,
  { standards, validators }: { standards: Standards; validators: Validators },
  io: Io,
): ReadConfig {
  const file = shownPath(path);
  const text = readText(path);
  const catalog = texts[io.lang];
  if (!text.ok)
    throw new UserError('config-faulty', { place: file, reason: diagnosticSentence(catalog, text.fault) });
  const validate = validators.config;
  if (validate === undefined) throw new Error('the config schema is not compiled');
  const result = readConfig({ path: file, text: text.text }, validate, standards.schemas.config ?? {});
  if ('read' in result) return result.read;
  const [first] = result.faults;
  const at = first?.span ? `${file}:${first.span.line}:${first.span.column}` : file;
  throw new UserError('config-faulty', {
    place: at,
    reason: first === undefined ? '' : diagnosticSentence(catalog, first),
  });
}
