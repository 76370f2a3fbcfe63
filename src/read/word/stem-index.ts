/** Which of many patterns a text may match, found in one pass over the text. */
import { folded } from './stems.ts';

const LETTERS = 128;
/** Signs outside the letters a to z share five codes. */
const CODES = Uint8Array.from({ length: LETTERS }, (_, code) =>
  code >= 97 && code <= 122 ? code - 96 : 27 + (code % 5),
);
const GRAMS = 1 << 15;

interface Stem {
  readonly teks: string;
  readonly pola: readonly number[];
}

function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < LETTERS ? (CODES[code] ?? 0) : 31;
}

function gram(text: string): number {
  return (codeAt(text, 0) << 10) | (codeAt(text, 1) << 5) | codeAt(text, 2);
}

/** Patterns by the stems one of which each of their matches holds. */
export class StemIndex {
  /** Patterns nothing is known of: every text may match them. */
  readonly #always: readonly number[];
  readonly #short: readonly Stem[];
  /** For each three signs in a row, the place in `#long` of the stems that begin with them. */
  readonly #places = new Uint16Array(GRAMS);
  readonly #long: Stem[][] = [[]];
  readonly #size: number;

  /** @param stems the stems of each pattern (`stemsOf`); null for one that may match any text */
  constructor(stems: readonly (readonly string[] | null)[]) {
    this.#size = stems.length;
    this.#always = stems.flatMap((list, index) => (list === null ? [index] : []));
    const owners = new Map<string, number[]>();
    for (const [index, list] of stems.entries())
      for (const stem of list ?? []) {
        const known = owners.get(stem);
        if (known === undefined) owners.set(stem, [index]);
        else known.push(index);
      }
    const all = [...owners].map(([teks, pola]): Stem => ({ teks, pola }));
    this.#short = all.filter(({ teks }) => teks.length < 3);
    for (const stem of all) if (stem.teks.length >= 3) this.#add(stem);
  }

  #add(stem: Stem): void {
    const key = gram(stem.teks);
    const place = this.#places[key] ?? 0;
    if (place > 0) this.#long[place]?.push(stem);
    else {
      this.#places[key] = this.#long.length;
      this.#long.push([stem]);
    }
  }

  /** Indices of the patterns a text may match, in order. */
  candidates(text: string): readonly number[] {
    const small = folded(text);
    const hit = new Uint8Array(this.#size);
    for (const index of this.#always) hit[index] = 1;
    for (const { teks, pola } of this.#short) if (small.includes(teks)) raise(hit, pola);
    let key = 0;
    for (let at = 0; at < small.length; at += 1) {
      key = ((key << 5) | codeAt(small, at)) & (GRAMS - 1);
      const place = this.#places[key] ?? 0;
      if (place > 0 && at > 1) this.#stemsAt(place, small, at - 2, hit);
    }
    const found: number[] = [];
    for (let index = 0; index < hit.length; index += 1) if (hit[index] === 1) found.push(index);
    return found;
  }

  #stemsAt(place: number, small: string, at: number, hit: Uint8Array): void {
    for (const { teks, pola } of this.#long[place] ?? []) if (small.startsWith(teks, at)) raise(hit, pola);
  }
}

function raise(hit: Uint8Array, indices: readonly number[]): void {
  for (const index of indices) hit[index] = 1;
}
