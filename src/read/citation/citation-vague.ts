/** Pointers to rules that name none: "sesuai peraturan yang berlaku". */
import type { Span } from './citation-title.ts';

const RULES = String.raw`(?:ketentuan|peraturan|aturan)(?:\s*-\s*(?:peraturan|aturan))?`;
const LEGISLATION = String.raw`(?:per)?undang(?:an)?\s*-*\s*undangan|perundangan`;
const VAGUE = new RegExp(
  [
    String.raw`${RULES}(?:(?:\s+|\s*\/\s*|\s*,\s*)(?:(?:dan|atau|serta)\s+)?[\p{L}-]{2,24}){0,4}?\s+(?:yang\s+)?(?:masih\s+|sedang\s+)?berlaku`,
    String.raw`(?:${RULES}\s+(?:dan\s+)?){0,2}(?:${RULES}|peraturan\s+dan)\s+(?:${LEGISLATION})`,
  ]
    .map((pola) => `(?<![\\p{L}-])(?:${pola})(?!\\p{L})`)
    .join('|'),
  'giu',
);

/** Places of vague pointers; a line that is only such words and a colon is a heading. */
export function findVague(teks: string): Span[] {
  return [...teks.matchAll(VAGUE)]
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .filter((span) => !/^\s*:\s*(?:\n|$)/u.test(teks.slice(span.to, span.to + 80)));
}
