/** Runs the real binary on a terminal of its own, as `script` of util-linux makes one. */
import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, it } from 'vitest';

const BIN = resolve('bin/patuh.js');
const script = spawnSync('script', ['--version'], { encoding: 'utf8' });

/** Whether a terminal can be had here. */
export const hasTerminal = script.status === 0 && script.stdout.includes('util-linux');

/** Tests that need a terminal; where there is none the run says that they were left out. */
export function describeOnTerminal(name: string, tests: () => void): void {
  if (hasTerminal) describe(name, tests);
  else describe(name, () => it.skip('NOT RUN: no "script" of util-linux here', () => undefined));
}

export interface Shown {
  readonly code: number | null;
  /** Everything the terminal received, in order. */
  readonly received: string;
  /** What is left on the screen in the end. */
  readonly screen: string;
}

/**
 * Runs a line of bash, in which $PATUH is the command, on a terminal of 80 columns.
 * @param keys called with what was received so far; what it gives is typed.
 */
export function onTerminal(
  line: string,
  options: {
    readonly cwd: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly keys?: (received: string) => string | null;
  },
): Promise<Shown> {
  const { CI: _, NO_COLOR: __, FORCE_COLOR: ___, ...rest } = process.env;
  const env = { ...rest, TERM: 'xterm', PATUH: `${process.execPath} ${BIN}`, ...options.env };
  const command = `stty cols 80 rows 40; ${line}`;
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: options.cwd,
    env: { ...env, SHELL: '/bin/bash' },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let received = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text: string) => {
    received += text;
    const typed = options.keys?.(received) ?? null;
    if (typed !== null) child.stdin.write(typed);
  });
  return new Promise((done) =>
    child.once('close', (code) => done({ code, received, screen: screenOf(received) })),
  );
}

const ESC = '\u001b';
const PIECES = new RegExp(`${ESC}\\[[\\d;?]*[A-Za-z]|\\r|\\n|[^${ESC}\\r\\n]+|${ESC}`, 'gu');

/** The lines a terminal shows after it received a text that writes, returns, and erases to the end of the line. */
function screenOf(received: string): string {
  let [done, line, column] = ['', '', 0];
  for (const [piece] of received.matchAll(PIECES)) {
    if (piece === '\r') column = 0;
    else if (piece === '\n') {
      done += `${line.trimEnd()}\n`;
      [line, column] = ['', 0];
    } else if (piece === `${ESC}[K`) line = line.slice(0, column);
    else if (!piece.startsWith(ESC)) {
      line = line.slice(0, column).padEnd(column) + piece + line.slice(column + piece.length);
      column += piece.length;
    }
  }
  return done + line.trimEnd();
}
