/** What kind of screen the output goes to: colours, width, characters. */
import { Chalk, supportsColor } from 'chalk';
import { plainStyle, type Style } from '../index.ts';

/** A stream as far as this file cares. */
interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_WIDTH = 80;

/**
 * Colour level 0..3. `--no-color` and `--color` win; then NO_COLOR (set and not empty), then FORCE_COLOR (0 switches off), then TERM=dumb and
 * whether the stream is a terminal.
 */
export function colorLevel(screen: Screen, env: Environment, flag: boolean | undefined): 0 | 1 | 2 | 3 {
  if (flag === false) return 0;
  const supported = supportsColor === false ? 1 : supportsColor.level;
  if (flag === true) return supported;
  if (env.NO_COLOR) return 0;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced === '0' || forced === 'false' ? 0 : supported;
  return env.TERM === 'dumb' || screen.isTTY !== true ? 0 : supported;
}

/** Functions that colour text, or leave it alone at level 0. */
export function styleFor(level: 0 | 1 | 2 | 3): Style {
  if (level === 0) return plainStyle;
  const chalk = new Chalk({ level });
  return {
    bold: chalk.bold,
    dim: chalk.dim,
    red: chalk.red,
    yellow: chalk.yellow,
    green: chalk.green,
    cyan: chalk.cyan,
  };
}

/** Columns of the report: the screen's, else COLUMNS, else 80. */
export function widthOf(screen: Screen, env: Environment): number {
  const named = Number(env.COLUMNS);
  return screen.columns ?? (Number.isInteger(named) && named > 0 ? named : DEFAULT_WIDTH);
}

/** Whether bars and marks outside ASCII can be shown. */
export function unicodeFor(env: Environment, platform: string): boolean {
  if (env.TERM === 'dumb') return false;
  if (platform !== 'win32') return true;
  return Boolean(env.WT_SESSION ?? env.TERM_PROGRAM ?? env.ConEmuTask) || env.TERM === 'xterm-256color';
}
