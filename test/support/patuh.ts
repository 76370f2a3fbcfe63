/** Runs the real binary. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const BIN = resolve('bin/patuh.js');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `patuh` with arguments; environment and standard input can be given. */
export function patuh(
  args: readonly string[],
  options: {
    readonly cwd?: string;
    readonly input?: string;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Ran {
  const env: Record<string, string | undefined> = { ...process.env, COLUMNS: '80', ...options.env };
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'TERM'])
    if (options.env?.[name] === undefined) delete env[name];
  const ran = spawnSync(process.execPath, [BIN, ...args], {
    cwd: options.cwd ?? process.cwd(),
    input: options.input ?? '',
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: ran.status, stdout: ran.stdout, stderr: ran.stderr };
}
