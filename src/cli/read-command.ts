/** `patuh read`: how a published text is understood, as JSON. */
import { COMPONENTS, jsonText, readComponentText } from '../index.ts';
import { diagnosticSentence, texts } from '../text/index.ts';
import { builtInStandards } from './built-in-standards.ts';
import { readInput } from './files.ts';
import type { Io } from './io.ts';
import { oneOf } from './program-usage.ts';
import { UserError } from './user-error.ts';

const KEYS = COMPONENTS.map((component) => component.key);

/** Prints the facts of a text given as arguments, or of each line of standard input (`-` or no text), one JSON line each. */
export async function readCommand(component: string, words: readonly string[], io: Io): Promise<number> {
  const key = oneOf('component-unknown', component, KEYS);
  const { standards } = await builtInStandards();
  const read = readComponentText(standards.lexicon);
  const fromInput = words.length === 0 || (words.length === 1 && words[0] === '-');
  if (!fromInput) {
    io.out(jsonText(read(key, words.join(' '))));
    return 0;
  }
  const input = readInput('stdin');
  if (!input.ok)
    throw new UserError('input-unreadable', { reason: diagnosticSentence(texts[io.lang], input.fault) });
  const lines = input.text.replace(/\r?\n$/u, '').split(/\r?\n/u);
  for (const line of lines) io.out(jsonText(read(key, line), 0));
  return 0;
}
