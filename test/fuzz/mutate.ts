/** Real documents, spoiled a little or a lot. The same random numbers give the same spoiled document. */
import { parse, stringify } from 'yaml';
import { NASTY_STRINGS } from '../support/nasty-strings.ts';

/** Random numbers that depend on nothing but their seed. */
export interface Random {
  /** An integer from 0 to below the limit. */
  below(limit: number): number;
  pick<T>(items: readonly T[]): T;
}

/** Numbers of the seed, by mulberry32 over a hash of its text. */
export function createRandom(seed: string): Random {
  let state = 2166136261;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, pick: (items) => items[below(items.length)] as (typeof items)[number] };
}

type Mutation = (text: string, random: Random, others: readonly string[]) => string;
type Json = Record<string, unknown> | unknown[];

const SIGNS = [...'"\'[]{}:,-?|>&*!%@`#~<\t\r\n \\=+./;()'];
const NUMBERS = ['0', '-1', '1e309', '0x1F', '007', '99999999999999999999', '1.5', '3 (tiga)', '٣', '½'];
const WORDS = [
  'hari kerja',
  'menit',
  'gratis',
  'Rp',
  'Pasal',
  'UU 25/2009',
  'dan lain-lain',
  's/d',
  'maksimal',
  'sejak',
  '-',
  '...',
  'null',
];
const VALUES: readonly unknown[] = [
  null,
  '',
  '-',
  [],
  {},
  0,
  -1,
  true,
  '0',
  [[]],
  [null],
  { teks: '' },
  [{}],
  1e21,
];

function splice(text: string, at: number, drop: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + drop);
}

/** Replaces one match of a pattern; without a match the text is what it was. */
function replaceOne(text: string, pattern: RegExp, random: Random, put: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const match = random.pick(found);
  return splice(text, match.index, match[0].length, put(match[0]));
}

function onLines(change: (lines: string[], at: number, random: Random) => void): Mutation {
  return (text, random) => {
    const lines = text.split('\n');
    change(lines, random.below(lines.length), random);
    return lines.join('\n');
  };
}

/** Changes one place of the data, chosen among all places. */
function onTree(
  change: (parent: Json, key: string, random: Random, others: readonly string[]) => void,
): Mutation {
  return (text, random, others) => {
    const root = dataOf(text);
    const places = placesOf(root);
    if (places.length === 0) return text;
    const { parent, key } = random.pick(places);
    change(parent, key, random, others);
    return stringify(root, {
      lineWidth: random.pick([0, 40, 80]),
      aliasDuplicateObjects: random.below(2) === 0,
    });
  };
}

function dataOf(text: string): unknown {
  try {
    // "!!binary" would give bytes, which are no part of a tree.
    return parse(text, { maxAliasCount: 100, logLevel: 'silent', resolveKnownTags: false });
  } catch {
    return null;
  }
}

function placesOf(value: unknown, depth = 0): { parent: Json; key: string }[] {
  if (value === null || typeof value !== 'object' || depth > 12) return [];
  const parent = value as Json;
  return Object.entries(parent).flatMap(([key, child]) => [{ parent, key }, ...placesOf(child, depth + 1)]);
}

function put(parent: Json, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

const get = (parent: Json, key: string): unknown => (parent as Record<string, unknown>)[key];

function textAt(parent: Json, key: string): string {
  const value = get(parent, key);
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

function rename(parent: Json, key: string, name: string): void {
  if (Array.isArray(parent)) return;
  const value = parent[key];
  delete parent[key];
  put(parent, name, value);
}

/** A value from anywhere in another document, or in the same one when none is left. */
function foreign(random: Random, others: readonly string[]): unknown {
  const places = placesOf(dataOf(random.pick(others)));
  if (places.length === 0) return null;
  const { parent, key } = random.pick(places);
  return get(parent, key);
}

const MUTATIONS: readonly Mutation[] = [
  (text, random) => splice(text, random.below(text.length + 1), 1, ''),
  (text, random) => splice(text, random.below(text.length + 1), 0, random.pick(SIGNS)),
  (text, random) =>
    splice(
      text,
      random.below(text.length + 1),
      1,
      String.fromCharCode(random.below(random.pick([128, 256, 65536]))),
    ),
  (text, random) => splice(text, random.below(text.length + 1), random.below(80), ''),
  (text, random) => splice(text, random.below(text.length + 1), 0, random.pick(NASTY_STRINGS)),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => replaceOne(text, /\d+/gu, random, () => random.pick(NUMBERS)),
  (text, random) => replaceOne(text, /[\p{L}]{3,}/gu, random, () => random.pick(WORDS)),
  (text, random) => replaceOne(text, /[\p{L}]{3,}/gu, random, (word) => word.split('').reverse().join('')),
  (text, random) =>
    replaceOne(text, /[.,;:()"'-]/gu, random, (sign) => random.pick(['', sign + sign, random.pick(SIGNS)])),
  (text, random) =>
    replaceOne(text, /\S[^\n]{5,60}/gu, random, (piece) => `${piece} `.repeat(2 + random.below(60))),
  (text, random) => replaceOne(text, /: \S[^\n]*/gu, random, (rest) => `: &a ${rest.slice(2)}`),
  (text, random) => replaceOne(text, /: \S[^\n]*/gu, random, () => ': *a'),
  (text, random) =>
    replaceOne(
      text,
      /: \S[^\n]*/gu,
      random,
      () => `: ${random.pick(['|', '>', '>-', '|2', '"', "'", '!!binary ', '[', '{', '? '])}`,
    ),
  (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\n'])),
  (text, random, others) => `${text}${random.pick(['\n---\n', '\n', ''])}${random.pick(others)}`,
  onLines((lines, at) => void lines.splice(at, 1)),
  onLines((lines, at) => void lines.splice(at, 0, lines[at] ?? '')),
  onLines(
    (lines, at, random) =>
      void lines.splice(random.below(lines.length), 0, ...lines.splice(at, 1 + random.below(4))),
  ),
  onLines(
    (lines, at, random) => void lines.splice(at, 1, ' '.repeat(1 + random.below(4)) + (lines[at] ?? '')),
  ),
  onLines((lines, at) => void lines.splice(at, 1, (lines[at] ?? '').replace(/^ {1,2}/u, ''))),
  onLines((lines, at) => void lines.splice(at, 2, `${lines[at] ?? ''}${lines[at + 1] ?? ''}`)),
  onTree((parent, key, random) => put(parent, key, random.pick(VALUES))),
  onTree((parent, key, random) => put(parent, key, random.pick(NASTY_STRINGS))),
  onTree((parent, key, random, others) => put(parent, key, foreign(random, others))),
  onTree((parent, key) => put(parent, key, [get(parent, key)])),
  onTree((parent, key) => put(parent, key, { teks: get(parent, key) })),
  onTree((parent, key) => put(parent, key, textAt(parent, key).split(/[.,;]\s*/u))),
  onTree((parent, key, random) => put(parent, key, `${textAt(parent, key)} ${random.pick(NASTY_STRINGS)}`)),
  onTree((parent, key) =>
    Array.isArray(parent) ? void parent.splice(Number(key), 1) : void delete parent[key],
  ),
  onTree((parent, key, random) =>
    rename(
      parent,
      key,
      random.pick(['__proto__', 'constructor', `${key}x`, key.slice(1), '', '0', random.pick(NASTY_STRINGS)]),
    ),
  ),
  onTree((parent, key) => (Array.isArray(parent) ? void parent.push(parent[Number(key)]) : undefined)),
];

/** A document with 1 to 8 changes; now and then none at all. */
export function mutate(text: string, random: Random, others: readonly string[]): string {
  let changed = text;
  const changes = random.pick([0, 1, 1, 1, 2, 2, 3, 5, 8]);
  for (let done = 0; done < changes; done += 1) changed = random.pick(MUTATIONS)(changed, random, others);
  return changed.slice(0, MAX_TEXT);
}

const MAX_TEXT = 400_000;
