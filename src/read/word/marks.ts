/** Finds the words that mark a text (vague, open-ended, illegal levy, ...); which words those are is data. */
import type { ComponentKey } from '../../model/component.ts';
import type { JenisTanda, Tanda } from '../../model/facts.ts';
import type { MarkRule } from '../../model/lexicon.ts';
import { isDenied } from './denied.ts';
import { isText, leafPart, mark, type ObjectPart, type Part, type TextPart } from './part.ts';

/** Marks of what is asked: said to be not needed, it is not asked. */
const ASKED: ReadonlySet<JenisTanda> = new Set([
  ...(['pengantar', 'legalisir', 'dokumen_usang', 'meterai_lama', 'terbuka'] as const),
]);

interface Compiled {
  readonly jenis: JenisTanda;
  readonly pola: RegExp;
}

/** Rules of one component. `saring` matches wherever one of them does, so that most texts are searched only once. */
interface Sieve {
  readonly saring: readonly RegExp[];
  readonly aturan: readonly Compiled[];
}

function flagsOf(rule: MarkRule): string {
  return rule.huruf_persis === true ? 'gu' : 'giu';
}

function sieve(rules: readonly MarkRule[]): Sieve {
  const flags = [...new Set(rules.map(flagsOf))];
  return {
    saring: flags.map((flag) => {
      const sources = rules.filter((rule) => flagsOf(rule) === flag).map((rule) => `(?:${rule.pola})`);
      return new RegExp(sources.join('|'), flag.replace('g', ''));
    }),
    aturan: rules.map((rule) => ({ jenis: rule.jenis, pola: new RegExp(rule.pola, flagsOf(rule)) })),
  };
}

function marksIn(part: TextPart, { saring, aturan }: Sieve): Tanda[] {
  if (!saring.some((pattern) => pattern.test(part.teks))) return [];
  return aturan.flatMap(({ jenis, pola }) =>
    [...part.teks.matchAll(pola)]
      .filter((match) => match[0].trim() !== '')
      .filter(({ 0: words, index }) => !ASKED.has(jenis) || !isDenied(part.teks, index, index + words.length))
      .map((match) => mark(jenis, part, match.index, match.index + match[0].length)),
  );
}

function pointerKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Every string inside an object, with its pointer tail. */
function leaves(part: ObjectPart, value: unknown, tail: string): TextPart[] {
  if (typeof value === 'string') return [leafPart(part, tail, value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    leaves(part, item, tail === '' ? pointerKey(key) : `${tail}/${pointerKey(key)}`),
  );
}

/** Two rules of one kind may see the same words; they are one mark. */
function distinct(marks: readonly Tanda[]): Tanda[] {
  const sorted = [...marks].sort((a, b) => a.asal.dari - b.asal.dari || b.asal.sampai - a.asal.sampai);
  const end = new Map<JenisTanda, number>();
  return sorted.filter(({ jenis, asal }) => {
    if (asal.dari < (end.get(jenis) ?? 0)) return false;
    end.set(jenis, asal.sampai);
    return true;
  });
}

/**
 * Compiles the rules once; the returned function gives the marks of the parts of a component, in the order of the text. Strings
 * inside structured parts are searched too.
 */
export function createMarkReader(
  rules: readonly MarkRule[],
): (parts: readonly Part[], komponen: ComponentKey) => readonly Tanda[] {
  const sieves = new Map<ComponentKey, Sieve>();
  const sieveOf = (komponen: ComponentKey): Sieve => {
    const known = sieves.get(komponen);
    if (known !== undefined) return known;
    const mine = rules.filter((rule) => rule.komponen === 'semua' || rule.komponen.includes(komponen));
    const made = sieve(mine);
    sieves.set(komponen, made);
    return made;
  };
  return (parts, komponen) => {
    const found = sieveOf(komponen);
    return parts
      .flatMap((part) => (isText(part) ? [part] : leaves(part, part.nilai, '')))
      .flatMap((part) => distinct(marksIn(part, found)));
  };
}
