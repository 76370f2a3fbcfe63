/** `patuh completion`: a script by which a shell completes what is typed. */
import type { Command } from 'commander';
import { builtInStandards } from './built-in-standards.ts';
import { bashCompletion } from './completion-bash.ts';
import { fishCompletion } from './completion-fish.ts';
import { completionWords, SHELLS } from './completion-words.ts';
import { zshCompletion } from './completion-zsh.ts';
import type { Io } from './io.ts';
import { oneOf } from './program-usage.ts';

const SCRIPTS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;

/** Prints the script for a shell, made from the commands and options of the program. */
export async function completionCommand(shell: string, program: Command, io: Io): Promise<number> {
  const script = SCRIPTS[oneOf('shell-unknown', shell, SHELLS)];
  const { standards } = await builtInStandards();
  io.out(script(completionWords(program, standards)));
  return 0;
}
