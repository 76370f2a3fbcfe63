/** Finds the words that mark a text (vague, open-ended, illegal levy, ...); which words those are is data. */
import type { ComponentKey } from '../../model/component.ts';
import type { JenisTanda, Tanda } from '../../model/facts.ts';
import type { MarkRule } from '../../model/lexicon.ts';
import { isDenied } from './denied.ts';
import { isText, leafPart, mark, type ObjectPart, type Part, type TextPart } from './part.ts';
import { StemIndex } from './stem-index.ts';
import { stemsOf } from './stems.ts';
import { textBlocks } from './text-blocks.ts';

/** Marks of what is asked: said to be not needed, it is not asked. */
const ASKED: ReadonlySet<JenisTanda> = new Set([
  ...(['pengantar', 'legalisir', 'dokumen_usang', 'meterai_lama', 'terbuka'] as const),
]);

interface Compiled {
  readonly jenis: JenisTanda;
  /** Compiled when a text that may match is first seen. */
  readonly pola: () => RegExp;
}

/** Rules of one component, with the index that tells which of them a text may match. */
interface Sieve {
  readonly saring: StemIndex;
  readonly aturan: readonly Compiled[];
}

function compileOnce(rule: MarkRule): () => RegExp {
  let pola: RegExp | null = null;
  return () => {
    pola ??= new RegExp(rule.pola, rule.huruf_persis === true ? 'gu' : 'giu');
    return pola;
  };
}

function marksIn(part: TextPart, { saring, aturan }: Sieve): Tanda[] {
  return saring.candidates(part.teks).flatMap((index) => {
    const rule = aturan[index];
    return rule === undefined ? [] : marksOf(part, rule);
  });
}

function marksOf(part: TextPart, { jenis, pola }: Compiled): Tanda[] {
  const found: Tanda[] = [];
  for (const { 0: words, index } of part.teks.matchAll(pola())) {
    const denied = ASKED.has(jenis) && isDenied(part.teks, index, index + words.length);
    if (words.trim() !== '' && !denied) found.push(mark(jenis, part, index, index + words.length));
  }
  return found;
}

function pointerKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Every string inside an object, with its pointer tail. */
function leaves(part: ObjectPart, value: unknown, tail: string): TextPart[] {
  if (typeof value === 'string') return [...textBlocks(leafPart(part, tail, value))];
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
 * Indexes the rules once; the returned function gives the marks of the parts of a component, in the order of the text. Strings
 * inside structured parts are searched too.
 */
export function createMarkReader(
  rules: readonly MarkRule[],
): (parts: readonly Part[], komponen: ComponentKey) => readonly Tanda[] {
  const compiled = rules.map((rule) => ({
    rule,
    stems: stemsOf(rule.pola),
    jenis: rule.jenis,
    pola: compileOnce(rule),
  }));
  const sieves = new Map<ComponentKey, Sieve>();
  const sieveOf = (komponen: ComponentKey): Sieve => {
    const known = sieves.get(komponen);
    if (known !== undefined) return known;
    const aturan = compiled.filter(
      ({ rule }) => rule.komponen === 'semua' || rule.komponen.includes(komponen),
    );
    const made = { saring: new StemIndex(aturan.map(({ stems }) => stems)), aturan };
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
