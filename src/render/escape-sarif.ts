/** Text for messages of SARIF, in which "[words](address)" is a link and "{0}" a placeholder. */
import { escapeTerminal } from './escape-terminal.ts';

/** The text on one line, with links and placeholders parted: every viewer shows the same, whether it knows escapes or not. */
export function sarifText(text: string): string {
  return escapeTerminal(text)
    .replaceAll(/\](?=\()/gu, '] ')
    .replaceAll(/\{(?=\d+\})/gu, '{ ');
}
