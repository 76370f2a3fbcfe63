/** Editions: short names of what judges, so that two runs can tell whether they judged alike. */
import type { Criterion } from './criterion.ts';

/** 64 bits of two FNV-1a sums over the UTF-16 units of a text, in hexadecimal. Tells texts apart; guards nothing. */
export function hashText(text: string): string {
  let [first, second] = [0x811c9dc5, 0x9dc5811c];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit ^ (index & 0xff), 0x01000193);
  }
  return [first, second].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Edition of one criterion: what it judges and how hard, not how it is worded or exemplified. */
export function criterionEdition(criterion: Criterion): string {
  const { title: _t, remedy: _r, failure: _f, examples: _e, basis: _b, needs, ...judging } = criterion;
  return hashText(JSON.stringify([judging, needs?.schema ?? null]));
}

/** Edition of a whole set of criteria. */
export function criteriaEdition(
  criteria: readonly { readonly id: string; readonly edition: string }[],
): string {
  const all = criteria.map(({ id, edition }) => `${id} ${edition}`).sort();
  return hashText(all.join('\n'));
}
