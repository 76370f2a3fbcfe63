/** The command line: runs one command, turns what goes wrong into words and an exit code. */
import { CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { escapeTerminal } from '../index.ts';
import { LANGUAGES, type Lang, texts, usageMessage } from '../text/index.ts';
import type { Io } from './io.ts';
import { createProgram } from './program.ts';
import { commanderUsage } from './program-usage.ts';
import { createProgress } from './progress.ts';
import { UserError } from './user-error.ts';

const { version } = manifest;

/**
 * Runs patuh with the given arguments (without node and script) and gives the exit code: 0 passed, 1 a gate failed, 2 could not audit or
 * wrongly typed, 3 a bug. Never throws and never ends the process.
 */
export async function run(args: readonly string[]): Promise<number> {
  let closed = false;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // Whoever read us has stopped reading (`patuh ... | head`): nothing more to say.
      if (!closed && error.code !== 'EPIPE') {
        process.exitCode = 2;
        if (stream === process.stdout) refused(error.code ?? 'error');
      }
      closed = true;
    });
  }
  const progress = createProgress();
  const say = (stream: NodeJS.WriteStream, content: string | Uint8Array): void => {
    progress.end();
    if (!closed) stream.write(content);
  };
  const io: Io = {
    lang: languageOf(args),
    progress,
    out: (content) => say(process.stdout, content),
    err: (text) => say(process.stderr, text),
  };
  const refused = (reason: string) =>
    explainError(new UserError('output-not-writable', { path: 'stdout', reason }), args, io);
  const state = { exit: 0 };
  const program = createProgram(io, version, (code) => {
    state.exit = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return state.exit;
  } catch (error) {
    return explainError(error, args, io);
  } finally {
    progress.end();
  }
}

/** The language asked for, found before anything is parsed so that even help and errors speak it. */
function languageOf(args: readonly string[]): Lang {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at === -1 ? undefined : args[at]?.includes('=') ? args[at].split('=')[1] : args[at + 1];
  return LANGUAGES.find((lang) => lang === asked) ?? 'id';
}

function explainError(error: unknown, args: readonly string[], io: Io): number {
  const catalog = texts[io.lang];
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const known = error instanceof CommanderError ? commanderUsage(error, args) : error;
  if (known instanceof UserError) {
    const { message, hint } = usageMessage(catalog, known.code, known.args as never);
    io.err(
      `${catalog.cli.error}: ${escapeTerminal(message)}\n${catalog.cli.hint}: ${escapeTerminal(hint)}\n`,
    );
    return 2;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.err(`${catalog.cli.bug(version, escapeTerminal(detail)).join('\n')}\n`);
  return 3;
}
