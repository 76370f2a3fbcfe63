/** Commander's complaints as ours: one line, one hint, in the person's language. */
import type { CommanderError } from 'commander';
import { suggestAs } from '../index.ts';
import { UserError } from './user-error.ts';

export const COMMANDS = [
  'audit',
  'merge',
  'init',
  'baseline',
  'diff',
  'explain',
  'criteria',
  'instruments',
  'read',
  'law',
  'schema',
  'completion',
] as const;
export const OPTIONS = [
  '--format',
  '--output',
  '--fail-on',
  '--fail-under',
  '--exemptions',
  '--baseline',
  '--show-config',
  '--no-config',
  '--fail-on-drop',
  '--no-exemptions',
  '--instrument',
  '--tanggal',
  '--what-if',
  '--concurrency',
  '--cache',
  '--shard',
  '--survey',
  '--follow-up',
  '--assessment',
  '--opd',
  '--force',
  '--lang',
  '--quiet',
  '--no-color',
  '--color',
  '--ascii',
  '--bom',
  '--help',
  '--version',
] as const;

/** The user error behind an error of commander; the error itself when it is none of the known ones. */
export function commanderUsage(error: CommanderError, args: readonly string[]): unknown {
  const quoted = /'([^']*)'/u.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownCommand':
      return unknownName('command-unknown', args[0] ?? quoted, COMMANDS);
    case 'commander.unknownOption':
      return unknownName('option-unknown', quoted, OPTIONS);
    case 'commander.missingArgument':
      return new UserError('argument-missing', { argument: quoted });
    case 'commander.optionMissingArgument':
      return new UserError('option-argument-missing', { option: quoted });
    case 'commander.excessArguments':
      return new UserError('arguments-excess', { count: Number(/got (\d+)/u.exec(error.message)?.[1] ?? 1) });
    case 'commander.help':
      return new UserError('command-unknown', { value: '', suggestion: 'audit', known: COMMANDS.join(', ') });
    default:
      return error;
  }
}

/** Codes of errors about a name out of a known list. */
type NameCode =
  | 'command-unknown'
  | 'option-unknown'
  | 'instrument-unknown'
  | 'severity-unknown'
  | 'language-unknown'
  | 'criterion-unknown'
  | 'component-unknown'
  | 'schema-unknown'
  | 'kind-unknown'
  | 'action-unknown'
  | 'format-unknown'
  | 'shell-unknown';

/** A name that is not in a list, with the one that may have been meant. */
export function unknownName(code: NameCode, value: string, known: readonly string[]): UserError {
  const plain = value.replace(/^-+/u, '');
  const names = known.map((name) => name.replace(/^-+/u, ''));
  const suggestion = suggestAs(plain, names);
  const at = suggestion === null ? -1 : names.indexOf(suggestion);
  return new UserError(code, { value, suggestion: known[at] ?? null, known: known.join(', ') });
}

/**
 * The value when it is one of the known names.
 * @throws UserError when it is not.
 */
export function oneOf<T extends string>(code: NameCode, value: string, known: readonly T[]): T {
  const found = known.find((name) => name === value);
  if (found === undefined) throw unknownName(code, value, known);
  return found;
}
