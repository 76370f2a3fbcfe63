/** Legal bases as one readable text. */
import type { LegalBasis } from '../model/criterion.ts';

/**
 * Joins bases, each law named once: "UU 25/2009 Pasal 36 (4), 37 (3); PermenPANRB 15/2014".
 * `article` turns the article as the standards write it ("21 huruf d") into words of the language.
 */
export function joinBasis(basis: readonly LegalBasis[], article: (text: string) => string): string {
  const byLaw = new Map<string, Set<string>>();
  for (const { law, article: text } of basis) {
    const articles = byLaw.get(law) ?? new Set<string>();
    if (text !== undefined) articles.add(text);
    byLaw.set(law, articles);
  }
  return [...byLaw]
    .map(([law, articles]) => (articles.size === 0 ? law : `${law} ${article([...articles].join(', '))}`))
    .join('; ');
}
