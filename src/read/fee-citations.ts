/** Citations in a fee text. A title there ends where the text turns to a price or to the next payer. */
import type { Sitasi } from '../model/facts.ts';
import { readSitasi } from './citation.ts';
import { isInside, type Span } from './fee-words.ts';
import type { TextPart } from './part.ts';

const NEXT_PAYER =
  /(?:[,;]|(?<!\p{L})(?:dan|serta|sedangkan|sementara|adapun))[^\S\n]+(?=(?:(?:untuk|bagi|khusus)[^\S\n]+)?(?:(?:pasien|peserta)(?!\p{L})|(?:umum|bpjs|jkn|kis|jamkes\p{L}*|wni|wna)[^\S\n]*(?:[:=]|rp|gratis|sesuai|tidak|dikenakan)))/giu;

/** Cites the piece [from, to) of a part. */
function readPiece(part: TextPart, from: number, to: number): Sitasi[] {
  const base = part.asal.dari;
  return readSitasi({
    teks: part.teks.slice(from, to),
    asal: { ...part.asal, dari: base + from, sampai: base + to },
  });
}

/**
 * Citations of a fee text.
 * @param text the text with markup blanked
 * @param prices where an amount or "gratis" stands
 * @param links where a web address stands; the numbers in it cite nothing
 */
export function feeCitations(
  part: TextPart,
  text: string,
  prices: readonly Span[],
  links: readonly Span[],
): Sitasi[] {
  const base = part.asal.dari;
  const whole = readSitasi(part);
  const turns = [
    ...prices.map((span) => span.dari),
    ...[...text.matchAll(NEXT_PAYER)].map((found) => found.index),
  ];
  const ranges = whole.map(({ asal }) => ({ dari: asal.dari - base, sampai: asal.sampai - base }));
  const swallowed = turns.filter((at) => isInside(ranges, at)).sort((a, b) => a - b);
  const cuts = [0, ...new Set(swallowed), text.length];
  const found =
    cuts.length === 2 ? whole : cuts.slice(1).flatMap((to, index) => readPiece(part, cuts[index] ?? 0, to));
  return found.filter(({ asal }) => !isInside(links, asal.dari - base + 1));
}
