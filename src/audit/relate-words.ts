/** Compares a product with the name of its service (UU 25/2009 Pasal 21 huruf f). */
import type { WordTable } from '../model/lexicon.ts';
import { remember } from '../model/remember.ts';
import { rememberText } from '../model/remember-text.ts';
import { normalise } from './identity.ts';

/** A word table made ready once: synonyms as written and under their one name, and the stop words. */
interface ReadyTable {
  readonly synonyms: readonly (readonly [string, string])[];
  readonly stop: ReadonlySet<string>;
}

const ready = remember((table: WordTable): ((text: string) => ReadonlySet<string>) => {
  const made: ReadyTable = {
    synonyms: table.padanan.flatMap(([name = '', ...others]) =>
      [name, ...others].map(
        (other) => [` ${normalise(other)} `, ` ${normalise(name).replaceAll(' ', '_')} `] as const,
      ),
    ),
    stop: new Set(table.kata_henti.map(normalise)),
  };
  return rememberText((text) => wordsOf(text, made));
});

/** Content words of a text: synonyms under one name, stop words dropped. */
export function contentWords(text: string, table: WordTable): ReadonlySet<string> {
  return ready(table)(text);
}

function wordsOf(text: string, { synonyms, stop }: ReadyTable): ReadonlySet<string> {
  const plain = synonyms.reduce(
    (words, [written, name]) => words.replaceAll(written, name),
    ` ${normalise(text)} `,
  );
  return new Set(
    plain
      .trim()
      .split(' ')
      .filter((word) => word.length > 2 && !stop.has(word) && !/^\d+$/u.test(word))
      .map(stem),
  );
}

/** Endings of foreign words: "mediasi" and "mediator", "legalisasi" and "dilegalisir". */
const FOREIGN = /(?<=\p{L}{3})(?:isasi|isir|asi|ator)$/u;

/** Rough stem, so that "pendaftaran" meets "daftar", "perizinan" meets "izin", and "pengujian" meets "uji". */
function stem(word: string): string {
  const bare = word
    .replace(FOREIGN, '')
    .replace(/(?:nya|kan|an|i)$/u, '')
    .replace(/^[pm]eng(?=[aiueo]\p{L}{2,3}$)/u, '')
    .replace(/^(?:peng?|pem|pen|per|pe|meng?|mem|men|me|ber|di|ter|ke)(?=\p{L}{4})/u, '');
  return bare.length >= 3 ? bare : word;
}

/** Words both texts share, and whether there was anything to compare. */
export function sharedWords(
  name: string,
  products: readonly string[],
  table: WordTable,
): { readonly shared: string[]; readonly comparable: boolean } {
  const left = contentWords(name, table);
  const right = contentWords(products.join(' '), table);
  return { shared: [...left].filter((word) => right.has(word)), comparable: left.size > 0 && right.size > 0 };
}
