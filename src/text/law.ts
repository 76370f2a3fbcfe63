/** Legal bases as one readable text. */
import type { LegalBasis } from '../model/criterion.ts';

/** Words of a language for "article" and for an article's official explanation. */
export interface ArticleWords {
  readonly article: string;
  readonly explanation: string;
  /** The rest of an article as the standards write it ("21 huruf d"). */
  readonly rest: (text: string) => string;
}

/** Joins bases, each law named once: "UU 25/2009 Pasal 36 (4), 37 (3), penjelasan Pasal 21 huruf j; PermenPANRB 15/2014". */
export function joinBasis(basis: readonly LegalBasis[], words: ArticleWords): string {
  const byLaw = new Map<string, Set<string>>();
  for (const { law, article } of basis) {
    const articles = byLaw.get(law) ?? new Set<string>();
    if (article !== undefined) articles.add(article);
    byLaw.set(law, articles);
  }
  return [...byLaw].map(([law, articles]) => [law, ...joinArticles(articles, words)].join(' ')).join('; ');
}

/** Articles first, then explanations, so that no article reads as an explanation. */
function joinArticles(articles: ReadonlySet<string>, words: ArticleWords): string[] {
  const explained = /^penjelasan (?=\d)/u;
  const own = [...articles].filter((text) => !explained.test(text));
  const explanations = [...articles].filter((text) => explained.test(text));
  const shown = [
    ...own.map((text, index) => {
      const first = own.findIndex((one) => /^\d/u.test(one)) === index;
      return `${first ? `${words.article} ` : ''}${words.rest(text)}`;
    }),
    ...explanations.map((text) =>
      words.rest(text.replace(explained, `${words.explanation} ${words.article} `)),
    ),
  ];
  return shown.length === 0 ? [] : [shown.join(', ')];
}
