/** Strings inside a structured item, each with its own JSON Pointer. */
import { leafPart, type ObjectPart, type TextPart } from './part.ts';
import { textBlocks } from './text-blocks.ts';

/** A scalar as published text; null for anything else. */
export function scalarText(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

/**
 * The texts at `key` of an object: one for a scalar, one per scalar item of a list, none when it is absent; a very long text
 * counts as several.
 */
export function leafTexts(part: ObjectPart, key: string): readonly TextPart[] {
  const value = part.nilai[key];
  const single = scalarText(value);
  if (single !== null) return textBlocks(leafPart(part, key, single));
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) => {
    const text = scalarText(item);
    return text === null ? [] : textBlocks(leafPart(part, `${key}/${index}`, text));
  });
}

/** A value that is a mapping, as a part of its own. */
export function objectAt(part: ObjectPart, key: string, value: unknown): ObjectPart | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const nilai = value as Readonly<Record<string, unknown>>;
  return { nilai, asal: { ...part.asal, jalur: `${part.asal.jalur}/${key}` } };
}

/** The items at `key`: texts and mappings, in order; a single value counts as one item. */
export function itemsAt(part: ObjectPart, key: string): readonly (TextPart | ObjectPart)[] {
  const value = part.nilai[key];
  const list: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? value.map((item: unknown, index) => [`${key}/${index}`, item] as const)
    : [[key, value]];
  return list.flatMap(([at, item]): (TextPart | ObjectPart)[] => {
    const text = scalarText(item);
    if (text !== null) return [...textBlocks(leafPart(part, at, text))];
    const object = objectAt(part, at, item);
    return object === null ? [] : [object];
  });
}
