/** Values of faults turned into everyday words. */

/** "string | array" in words; text that is no list of JSON types is returned unchanged. */
export function typeWords(types: string, words: Readonly<Record<string, string>>, or: string): string {
  const parts = types.split(' | ');
  if (parts.some((part) => !Object.hasOwn(words, part))) return types;
  return [...new Set(parts.map((part) => words[part] ?? part))].join(` ${or} `);
}

/** A value as JSON shows it, or the word for its type when only the type is known. */
export function valueWords(found: string, words: Readonly<Record<string, string>>): string {
  return (Object.hasOwn(words, found) ? words[found] : undefined) ?? found;
}

/** Rules a validator states in English, as pattern and sentence. */
export type BoundWords = readonly (readonly [RegExp, string])[];

/** "must be >= 0" in the words of a language; a rule nobody foresaw is returned unchanged. */
export function boundWords(expected: string, table: BoundWords): string {
  for (const [pattern, sentence] of table) {
    if (pattern.test(expected)) return expected.replace(pattern, sentence);
  }
  return expected;
}
