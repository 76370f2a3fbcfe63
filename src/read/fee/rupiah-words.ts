/** Amounts spelled out in words: "lima puluh ribu rupiah". */

const UNITS: Readonly<Record<string, number>> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
};

/** Words that stand for a whole step of their own. */
const FIXED: Readonly<Record<string, number>> = { sepuluh: 10, sebelas: 11 };

/** Words that multiply the unit before them, within a thousand. */
const SMALL: Readonly<Record<string, number>> = { puluh: 10, ratus: 100 };

/** Words that close a group of a thousand. */
const LARGE: Readonly<Record<string, number>> = {
  ribu: 1_000,
  juta: 1_000_000,
  milyar: 1_000_000_000,
  miliar: 1_000_000_000,
};

/** "seratus", "seribu", "sejuta" are one times their step. */
const ONE_OF = /^se(ratus|ribu|juta|milyar|miliar)$/u;

const WORD =
  '(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|ribu|juta|milyar|miliar|seratus|seribu|sejuta|semilyar|semiliar)';

/** A run of number words that ends in "rupiah". */
export const WORD_AMOUNT = new RegExp(
  `(?<!\\p{L})${WORD}(?:[ \\t]{0,4}${WORD}){0,14}[ \\t]{0,4}rupiah(?!\\p{L})`,
  'giu',
);

const EACH_WORD = new RegExp(WORD, 'giu');

interface Sum {
  readonly total: number;
  readonly group: number;
  readonly unit: number;
}

/** Adds one number word to a running sum; null when the words do not make a number. */
function add(sum: Sum, word: string): Sum | null {
  const one = ONE_OF.exec(word)?.[1];
  if (one !== undefined) return add({ ...sum, unit: 1 }, one);
  const unit = UNITS[word];
  if (unit !== undefined) return sum.unit === 0 ? { ...sum, unit } : null;
  const fixed = FIXED[word];
  if (fixed !== undefined) return { ...sum, group: sum.group + fixed };
  if (word === 'belas') return { ...sum, group: sum.group + 10 + sum.unit, unit: 0 };
  const small = SMALL[word];
  if (small !== undefined) return { ...sum, group: sum.group + sum.unit * small, unit: 0 };
  const large = LARGE[word];
  if (large === undefined) return null;
  return { total: sum.total + (sum.group + sum.unit) * large, group: 0, unit: 0 };
}

/** The value of a run of Indonesian number words; null when they do not make one number. */
export function wordValue(words: string): number | null {
  let sum: Sum = { total: 0, group: 0, unit: 0 };
  for (const [word] of words.toLowerCase().matchAll(EACH_WORD)) {
    const next = add(sum, word);
    if (next === null) return null;
    sum = next;
  }
  return sum.total + sum.group + sum.unit;
}
