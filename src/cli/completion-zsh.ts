/** The words of patuh as a completion script of zsh. */
import type { CompletionCommand, CompletionOption, CompletionValue } from './completion-words.ts';
import { shellQuoted } from './shell-quoted.ts';

/** The script: to be sourced, or saved as `_patuh` in a folder of `$fpath`. */
export function zshCompletion(commands: readonly CompletionCommand[]): string {
  return `#compdef patuh
# zsh: source <(patuh completion zsh)
_patuh() {
  local curcontext="$curcontext" state line
  local -a commands
  commands=(
${commands.map(({ name, does }) => `    ${shellQuoted(`${escaped(name)}:${escaped(does)}`)}`).join('\n')}
  )
  _arguments -C '1: :->command' '*:: :->rest'
  case $state in
    command) _describe patuh commands ;;
    rest)
      case $words[1] in
${commands.map(commandCase).join('\n')}
      esac ;;
  esac
}
if [ "$funcstack[1]" = _patuh ]; then _patuh "$@"; else compdef _patuh patuh; fi
`;
}

function commandCase({ name, options, arguments: values }: CompletionCommand): string {
  const specs = [...options.flatMap(optionSpecs), ...values.map(argumentSpec)];
  return `        ${shellQuoted(name)}) _arguments -s \\\n${specs.map((spec) => `          ${spec}`).join(' \\\n')} ;;`;
}

function optionSpecs({ short, long, does, value }: CompletionOption): string[] {
  const names = short === null ? [long] : [short, long];
  const after = value === null ? '' : `: :${action(value)}`;
  return names.map((name) => shellQuoted(`*${name}[${escaped(does)}]${after}`));
}

/** A file may be repeated; the others have their place. */
function argumentSpec(value: CompletionValue, place: number): string {
  return shellQuoted(`${value === 'file' ? '*' : place + 1}: :${action(value)}`);
}

/** Words in brackets are read by the shell once more; a colon would end them. */
function action(value: CompletionValue): string {
  if (value === 'file') return '_files';
  return value === 'text' ? ' ' : `(${value.map(shellQuoted).join(' ').replaceAll(':', '\\:')})`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\[\]:]/gu, '\\$&');
}
