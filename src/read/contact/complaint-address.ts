/** The street or office address a complaint text gives. */
import type { Butir } from '../../model/facts.ts';
import { butirAt } from '../list/butir.ts';
import { clauseRanges, type Range } from '../word/clause-ranges.ts';
import type { TextPart } from '../word/part.ts';
import { channelWords } from './channel-words.ts';
import { phoneSpans } from './phone-number.ts';
import { webSpans } from './web-address.ts';

/** "Alamat : ..." of the office; not of a mailbox, a page or the one who complains. */
const SAID =
  /\balamat\b(?!\s*(?:e\s?-?mail|surel|web|situs|laman|url|link|rumah|pelapor|pengadu|pemohon|kejadian|lengkap\s+(?:pelapor|pengadu)))[^:=;,.\n]{0,40}[:=]\s*(?=[\p{L}(])/iu;
const STREET =
  /(?<!\brawat\s)\b(?:jl|jln)\b\.?\s*(?=[\p{L}\d])|(?<!\brawat\s)\bjalan\s+(?=\p{Lu}|\d)|\bkomp(?:leks?|lek|\.)\s+(?=\p{L})|\bgedung\s+(?=\p{Lu})(?=[^;\n]{0,40}\b(?:lantai|lt|blok|komplek|no|jl)\b)|\bgang\s+(?=\p{Lu})|\bperkantoran\s+(?=\p{Lu})/iu;
const STREET_CASE = /^(?:gedung|gang|perkantoran|jalan)\s+\p{Ll}/u;

/** An address is never longer; what follows need not be searched. */
const LONGEST = 300;

function end(text: string, from: number, to: number): number {
  const rest = text.slice(from, Math.min(to, from + LONGEST));
  const stops = [
    channelWords(rest).find(({ umum }) => !umum)?.dari,
    phoneSpans(rest).find(({ lokal }) => !lokal)?.dari,
    webSpans(rest)[0]?.dari,
    /\bpenanggung\s*-?\s*jawab\b|,?\s*(?:ditanggapi|diselesaikan)\b|\.\s+(?=\p{Lu}\p{Ll}{3,}\s+\p{Ll})/u.exec(
      rest,
    )?.index,
  ];
  const at = stops.filter((stop) => stop !== undefined && stop > 0);
  return from + Math.min(rest.length, ...at.map(Number));
}

function start(text: string): number | null {
  const said = SAID.exec(text);
  if (said !== null) return said.index + said[0].length;
  const street = STREET.exec(text);
  return street === null || STREET_CASE.test(text.slice(street.index)) ? null : street.index;
}

function inClause(part: TextPart, [from, to]: Range): Butir[] {
  const at = start(part.teks.slice(from, to));
  if (at === null) return [];
  const begin = from + at;
  const stop = end(part.teks, begin, to);
  const text = part.teks.slice(begin, stop).replace(/[\s,.(]+$/u, '');
  const butir = butirAt(part, begin, begin + text.length);
  return butir === null || butir.teks.length < 5 ? [] : [butir];
}

/** Addresses of a text: after "Alamat :", or from the street, complex or building on. */
export function readAlamat(part: TextPart): readonly Butir[] {
  return clauseRanges(part).flatMap((range) => inClause(part, range));
}
