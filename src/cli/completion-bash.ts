/** The words of patuh as a completion script of bash (3.2 or newer, with or without the package bash-completion). */
import type { CompletionCommand, CompletionOption, CompletionValue } from './completion-words.ts';

const namesOf = ({ short, long }: CompletionOption) => (short === null ? [long] : [short, long]);

/** The script. File names are left to the shell, which knows how to quote them. */
export function bashCompletion(commands: readonly CompletionCommand[]): string {
  const names = commands.map(({ name }) => name);
  return `# bash: source <(patuh completion bash)
_patuh() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} words='' at=2 place=0
  COMPREPLY=()
  # "--format=json" arrives in three words.
  if [ "$cur" = '=' ]; then cur=''; elif [ "$prev" = '=' ]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  if [ "$COMP_CWORD" -le 1 ]; then
    words='${[...names, '--help', '--version'].join(' ')}'
  else
    while [ "$at" -lt "$COMP_CWORD" ]; do
      case "$command \${COMP_WORDS[at]}" in
${caseOf(
  commands.flatMap(({ name, options }) =>
    options
      .filter(({ value }) => value !== null)
      .flatMap((option) => namesOf(option).map((one) => `'${name} ${one}'`)),
  ),
  `at=$((at + 1)); if [ "\${COMP_WORDS[at]}" = '=' ]; then at=$((at + 1)); fi`,
)}
        *' '-?*) ;;
        *) place=$((place + 1)) ;;
      esac
      at=$((at + 1))
    done
    case "$command $prev" in
${commands.flatMap((command) => command.options.flatMap((option) => optionCase(command.name, option))).join('\n')}
      *) case "$command $cur" in
${commands.map(({ name, options }) => `        '${name} '-*) words='${options.flatMap(namesOf).join(' ')}' ;;`).join('\n')}
        *) case "$command $place" in
${commands.flatMap(argumentCases).join('\n')}
        esac ;;
      esac ;;
    esac
  fi
  if [ -n "$words" ]; then
    compopt +o default +o bashdefault 2>/dev/null
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
  fi
}
complete -o default -o bashdefault -F _patuh patuh
`;
}

function caseOf(patterns: readonly string[], does: string): string {
  return `        ${patterns.join('|')}) ${does} ;;`;
}

const isList = (value: CompletionValue | null): value is readonly string[] => Array.isArray(value);

function optionCase(command: string, option: CompletionOption): string[] {
  const { value } = option;
  if (value === null) return [];
  const patterns = namesOf(option).map((name) => `'${command} ${name}'`);
  return [`      ${patterns.join('|')}) words='${isList(value) ? value.join(' ') : ''}' ;;`];
}

function argumentCases({ name, arguments: values }: CompletionCommand): string[] {
  return values.flatMap((value, place) =>
    isList(value) ? [`          '${name} ${place}') words='${value.join(' ')}' ;;`] : [],
  );
}
