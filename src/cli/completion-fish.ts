/** The words of patuh as a completion script of fish. */
import type { CompletionCommand, CompletionOption } from './completion-words.ts';

/** The script: to be piped into `source`, or saved in ~/.config/fish/completions/patuh.fish. */
export function fishCompletion(commands: readonly CompletionCommand[]): string {
  return `# fish: patuh completion fish | source
complete -c patuh -f
${commands.map(({ name, does }) => `complete -c patuh -n __fish_use_subcommand -a ${name} -d ${quoted(does)}`).join('\n')}
${commands.flatMap(commandLines).join('\n')}
`;
}

function commandLines({ name, options, arguments: values }: CompletionCommand): string[] {
  const when = `complete -c patuh -n '__fish_seen_subcommand_from ${name}'`;
  return [
    ...options.map((option) => `${when}${flags(option)} -d ${quoted(option.does)}`),
    ...values.flatMap((value) => {
      if (value === 'text') return [];
      return [value === 'file' ? `${when} -F` : `${when} -a ${quoted(value.join(' '))}`];
    }),
  ];
}

function flags({ short, long, value }: CompletionOption): string {
  const names = `${short === null ? '' : ` -s ${short.slice(1)}`} -l ${long.slice(2)}`;
  if (value === null) return names;
  if (value === 'file') return `${names} -r -F`;
  return value === 'text' ? `${names} -x` : `${names} -x -a ${quoted(value.join(' '))}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/gu, '\\$&')}'`;
}
