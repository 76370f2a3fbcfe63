/** Articles cited with a rule. */
import type { Cited } from './citation-cited.ts';

const ARTICLE = String.raw`(\d+\s?[A-Z]?(?![a-z])(?:\s*(?:,|dan|s\.?d\.?|sampai\s+dengan|-)\s*(?:pasal\s*)?\d+[A-Z]?(?![a-z]))*(?:\s*ayat\s*\(?\d+[a-z]?\)?(?:\s*(?:,|dan)\s*(?:ayat\s*)?\(\d+[a-z]?\))*)?(?:\s*huruf\s*[a-z](?![a-z]))?)`;
const ARTICLE_BEFORE = new RegExp(
  String.raw`(?<![a-z])(?:pasal|ps\.?)\s*${ARTICLE}[\s,]*(?:(?:dari|dalam|pada)\s+)?$`,
  'iu',
);
const ARTICLE_AFTER = new RegExp(String.raw`^[\s,(]*(?:pasal|ps\.?)\s*${ARTICLE}`, 'iu');

/** The article cited before the rule ("Pasal 7 ayat (1) Perpres 96/2018") or behind it. */
export function readArticle(teks: string, { head, to }: Cited): string | null {
  const found =
    ARTICLE_BEFORE.exec(teks.slice(Math.max(0, head.from - 80), head.from)) ??
    ARTICLE_AFTER.exec(teks.slice(head.to, head.to + 80)) ??
    ARTICLE_AFTER.exec(teks.slice(to, to + 80));
  return (
    found?.[1]
      ?.trim()
      .replace(/\s+/gu, ' ')
      .replace(/^(\d+) ([A-Z])(?![A-Za-z])/u, '$1$2') ?? null
  );
}
