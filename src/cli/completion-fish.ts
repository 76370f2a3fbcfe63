/** The words of patuh as a completion script of fish. */
import type { CompletionCommand, CompletionOption } from './completion-words.ts';

/** The script: to be piped into `source`, or saved in ~/.config/fish/completions/patuh.fish. */
export function fishCompletion(commands: readonly CompletionCommand[]): string {
  return `# fish: patuh completion fish | source
complete -c patuh -f
${commands.map(({ name, does }) => `complete -c patuh -n __fish_use_subcommand -a ${quoted(listed([name]))} -d ${quoted(does)}`).join('\n')}
${commands.flatMap(commandLines).join('\n')}
`;
}

function commandLines({ name, options, arguments: values }: CompletionCommand): string[] {
  const when = `complete -c patuh -n ${quoted(`__fish_seen_subcommand_from ${listed([name])}`)}`;
  return [
    ...options.map((option) => `${when}${flags(option)} -d ${quoted(option.does)}`),
    ...values.flatMap((value) => {
      if (value === 'text') return [];
      return [value === 'file' ? `${when} -F` : `${when} -a ${quoted(listed(value))}`];
    }),
  ];
}

function flags({ short, long, value }: CompletionOption): string {
  const names = `${short === null ? '' : ` -s ${listed([short.slice(1)])}`} -l ${listed([long.slice(2)])}`;
  if (value === null) return names;
  if (value === 'file') return `${names} -r -F`;
  return value === 'text' ? `${names} -x` : `${names} -x -a ${quoted(listed(value))}`;
}

/** Words in one text, which fish reads as a line of its own: what stands in a word must not be run. */
function listed(words: readonly string[]): string {
  return words.map((word) => (/^[\w.,-]+$/u.test(word) ? word : quoted(word))).join(' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/gu, '\\$&')}'`;
}
