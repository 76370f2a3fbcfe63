/** Everything that can be typed after `patuh`: commands, options, and what may stand behind them. */
import type { Argument, Command, Option } from 'commander';
import { COMPONENTS, diffRenderers, renderers, SEVERITIES, type Standards } from '../index.ts';
import { LANGUAGES } from '../text/index.ts';

/** What a value may be: one of some words, a file, or text nobody can guess. */
export type CompletionValue = readonly string[] | 'file' | 'text';

/** An option; `value` is null where none follows. */
export interface CompletionOption {
  readonly short: string | null;
  readonly long: string;
  readonly does: string;
  readonly value: CompletionValue | null;
}

/** A command; the last of its arguments may be repeated where it is a file. */
export interface CompletionCommand {
  readonly name: string;
  readonly does: string;
  readonly options: readonly CompletionOption[];
  readonly arguments: readonly CompletionValue[];
}

/** The shells a script can be made for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
const FILE = /<berkas>|^(?:path|laporan|bagian)$/u;

/** The words of a program. */
export function completionWords(program: Command, standards: Standards): CompletionCommand[] {
  const choices: Readonly<Record<string, readonly string[]>> = {
    ...choicesOf(standards),
    'help perintah': program.commands.map((command) => command.name()),
  };
  const behind = (command: string, name: string, flags: string): CompletionValue =>
    choices[`${command} ${name}`] ?? choices[name] ?? (FILE.test(flags) ? 'file' : 'text');
  // As help lists them, itself among them.
  const commands = program.createHelp().visibleCommands(program);
  return commands.map((command) => ({
    name: command.name(),
    does: command.description(),
    options: [...command.options, ...helpOption(program)].map((option) => ({
      short: option.short ?? null,
      long: option.long ?? '',
      does: option.description,
      value:
        option.required || option.optional ? behind(command.name(), option.long ?? '', option.flags) : null,
    })),
    arguments: command.registeredArguments.map((one: Argument) =>
      behind(command.name(), one.name(), one.name()),
    ),
  }));
}

/** The help of a command, which is none of its own options. */
function helpOption(
  program: Command,
): Pick<Option, 'short' | 'long' | 'description' | 'required' | 'optional' | 'flags'>[] {
  const help = program
    .createHelp()
    .visibleOptions(program)
    .find(({ long }) => long === '--help');
  return help === undefined ? [] : [help];
}

/** Words that may stand behind an option or argument, by its name; before it the command where it matters. */
function choicesOf(standards: Standards): Readonly<Record<string, readonly string[]>> {
  const instruments = standards.instruments.map(({ id }) => id);
  return {
    'audit --format': Object.keys(renderers),
    'merge --format': Object.keys(renderers),
    'diff --format': Object.keys(diffRenderers),
    'criteria --format': ['table', 'json', 'markdown'],
    'instruments --format': ['table', 'json'],
    '--lang': LANGUAGES,
    '--concurrency': ['auto'],
    '--fail-on': [...SEVERITIES, 'none'],
    '--instrument': instruments,
    '--assessment': instruments,
    '--opd': standards.templates.map(({ jenis }) => jenis),
    'explain id': [...standards.criteria.map(({ id }) => id), ...instruments],
    'instruments id': instruments,
    'baseline aksi': ['write', 'check', 'prune'],
    'read komponen': COMPONENTS.map(({ key }) => key),
    'schema nama': Object.keys(standards.schemas),
    'completion shell': SHELLS,
  };
}
