/** The words of patuh as a completion script of bash (3.2 or newer, with or without the package bash-completion). */
import type { CompletionCommand, CompletionOption, CompletionValue } from './completion-words.ts';
import { shellQuoted } from './shell-quoted.ts';

const namesOf = ({ short, long }: CompletionOption) => (short === null ? [long] : [short, long]);

/** `words=(…)`: an array, since `compgen -W` would run what stands in a word. */
const wordsOf = (words: readonly string[]) => `words=(${words.map(shellQuoted).join(' ')})`;

/** The script. File names are left to the shell, which knows how to quote them. */
export function bashCompletion(commands: readonly CompletionCommand[]): string {
  const names = commands.map(({ name }) => name);
  return `# bash: source <(patuh completion bash)
_patuh() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} at=2 place=0 word
  local -a words=()
  COMPREPLY=()
  # "--format=json" arrives in three words.
  if [ "$cur" = '=' ]; then cur=''; elif [ "$prev" = '=' ]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  if [ "$COMP_CWORD" -le 1 ]; then
    ${wordsOf([...names, '--help', '--version'])}
  else
    while [ "$at" -lt "$COMP_CWORD" ]; do
      case "$command \${COMP_WORDS[at]}" in
${caseOf(
  commands.flatMap(({ name, options }) =>
    options
      .filter(({ value }) => value !== null)
      .flatMap((option) => namesOf(option).map((one) => shellQuoted(`${name} ${one}`))),
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
${commands.map(({ name, options }) => `        ${shellQuoted(`${name} `)}-*) ${wordsOf(options.flatMap(namesOf))} ;;`).join('\n')}
        *) case "$command $place" in
${commands.flatMap(argumentCases).join('\n')}
        esac ;;
      esac ;;
    esac
  fi
  if [ "\${#words[@]}" -gt 0 ]; then
    compopt +o default +o bashdefault 2>/dev/null
    for word in "\${words[@]}"; do
      case $word in
        "$cur"*) printf -v word %q "$word"; COMPREPLY+=("$word") ;;
      esac
    done
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
  const patterns = namesOf(option).map((name) => shellQuoted(`${command} ${name}`));
  return [`      ${patterns.join('|')}) ${wordsOf(isList(value) ? value : [])} ;;`];
}

function argumentCases({ name, arguments: values }: CompletionCommand): string[] {
  return values.flatMap((value, place) =>
    isList(value) ? [`          ${shellQuoted(`${name} ${place}`)}) ${wordsOf(value)} ;;`] : [],
  );
}
