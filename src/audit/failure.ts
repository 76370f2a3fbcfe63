/** From validator errors to what a person reads: the offending fact, its words, its place, the sentence. */
import type { Words } from '../model/criterion.ts';
import type { Asal } from '../model/facts.ts';
import { childValue, parentPointer, valueAt } from '../model/pointer.ts';
import type { Failure, Place } from '../model/report.ts';
import type { SchemaError } from '../model/validator.ts';
import { locate, type SourceMap } from '../parse/source-map.ts';

/** Names of the components by their key. */
export type ComponentWords = ReadonlyMap<string, Words>;

/** A fact that can be quoted. */
export interface Quotable {
  readonly kutipan: string;
  readonly asal: Asal;
}

const MAX_QUOTE = 200;

/** Whether a value can be quoted. */
export function isQuotable(value: unknown): value is Quotable {
  return (
    value !== null &&
    typeof value === 'object' &&
    typeof childValue(value, 'kutipan') === 'string' &&
    typeof childValue(value, 'asal') === 'object' &&
    childValue(value, 'asal') !== null
  );
}

/**
 * The facts an outcome is about: from each error climb its instance path to the nearest fact with words and place. The subject
 * itself, else `fallback`, stands in where nothing nearer can be quoted. Each fact is named once.
 */
export function offendingFacts(
  subject: unknown,
  errors: readonly SchemaError[],
  fallback: Quotable,
): Quotable[] {
  const found = new Set<Quotable>();
  // Under `contains` every item that is not the one looked for reports an error; the fault is the list's, not the items'.
  const own = errors.filter((error) => !error.schemaPath.includes('/contains/'));
  const above = new Set<string>();
  for (const { instancePath } of own)
    for (let path = instancePath; path !== '' && !above.has(parentPointer(path)); path = parentPointer(path))
      above.add(parentPointer(path));
  const deepest = own.filter(({ instancePath }) => !above.has(instancePath));
  for (const error of deepest) found.add(nearest(subject, error.instancePath) ?? fallback);
  return found.size === 0 ? [isQuotable(subject) ? subject : fallback] : [...found];
}

function nearest(subject: unknown, instancePath: string): Quotable | null {
  for (let path = instancePath; ; path = parentPointer(path)) {
    const value = valueAt(subject, path);
    if (isQuotable(value)) return value;
    if (path === '') return null;
  }
}

/** The place of a fact in its file. */
export function placeOf(asal: Asal, maps: readonly SourceMap[]): Place {
  const map = maps[asal.berkas] ?? maps[0];
  if (map === undefined) throw new Error(`no source map for file ${asal.berkas}`);
  const { span, exact } = locate(map, asal);
  return { file: map.file, path: asal.jalur, span, exact };
}

/** The failure of one fact. */
export function toFailure(
  words: Words,
  fact: Quotable,
  subject: unknown,
  maps: readonly SourceMap[],
  names: ComponentWords,
): Failure {
  return {
    message: {
      id: fill(words.id, fact, subject, 'id', names),
      en: fill(words.en, fact, subject, 'en', names),
    },
    quote: fact.kutipan === '' ? null : shorten(fact.kutipan),
    place: placeOf(fact.asal, maps),
  };
}

/** Value a placeholder stands for: a field of the fact, else of the subject; null when neither has it. */
function placeholderValue(name: string, fact: unknown, subject: unknown): string | null {
  for (const root of [fact, subject]) {
    const value = name.split('.').reduce<unknown>(childValue, root);
    if (typeof value === 'string' || typeof value === 'number') return shorten(String(value));
    if (Array.isArray(value)) return value.map(String).join(', ');
  }
  return null;
}

/** Fills the placeholders of a sentence; the key of a component becomes its name. */
function fill(
  sentence: string,
  fact: unknown,
  subject: unknown,
  lang: keyof Words,
  names: ComponentWords,
): string {
  return sentence.replaceAll(/\{([a-z_.]+)\}/gu, (_, name: string) => {
    const value = placeholderValue(name, fact, subject) ?? '…';
    return names.get(value)?.[lang] ?? value;
  });
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE - 1)}…` : line;
}
