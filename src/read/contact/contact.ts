/** Reads the ways to reach an office from a text. */
import type { JenisKanal, Kanal } from '../../model/facts.ts';
import { clauseRanges } from '../word/clause-ranges.ts';
import { quote, type TextPart } from '../word/part.ts';
import { channelState, REACHES } from './channel-state.ts';
import type { Address } from './contact-address.ts';
import { type Pair, pairs } from './contact-pair.ts';
import { type PlaceSpan, placeChannels } from './place-channels.ts';

/** Mail and telephone of the one who complains, or the way an answer takes: no channel of the office. */
const OTHERS =
  /\b(?:mencantumkan|menyebutkan|menyertakan|melampirkan|identitas|milik\s+(?:pemohon|pelapor|pengadu))\b|\bnomor\s+(?:telepon|hp|wa)\s+(?:pelapor|pengadu|pemohon)|\b(?:jawaban|hasil|tanggapan|balasan)\b[^;.]{0,40}\b(?:dikirim|disampaikan|diberitahukan)/iu;

interface Found {
  readonly dari: number;
  readonly sampai: number;
  readonly jenis: JenisKanal;
  readonly address: Address | null;
}

function holds(outer: Omit<Found, 'address'>, inner: Omit<Found, 'address'>): boolean {
  return inner.dari >= outer.dari && inner.sampai <= outer.sampai;
}

/** Links that say nothing of what they lead to. */
const SHORT_LINK = /^(?:bit\.ly|s\.id|tinyurl\.com|goo\.gl)$/u;

/** "Isi google form di bit.ly/...": the link is the form. */
function formOf({ jenis, address, dari, sampai }: Pair, places: readonly PlaceSpan[]): Found {
  const form = places.find((place) => place.jenis === 'formulir' && place.dari < dari);
  if (form === undefined || jenis !== 'laman' || !SHORT_LINK.test(address?.host ?? ''))
    return { jenis, address, dari, sampai };
  return { jenis: 'formulir', address, dari: form.dari, sampai };
}

function inClause(text: string): Found[] {
  const named: readonly Pair[] = pairs(text);
  const others = OTHERS.exec(text)?.index ?? text.length;
  const kept = named.filter(({ address, dari }) => address !== null || dari < others);
  const places = placeChannels(text);
  const joined = kept.map((pair) => formOf(pair, places));
  const free = places.filter((place) => !joined.some((pair) => holds(pair, place) || holds(place, pair)));
  const online = /^\s*(?:secara\s+)?(?:online|daring)\s*[.,]?\s*$/iu.test(text);
  const bare: Found[] = online ? [{ dari: 0, sampai: text.length, jenis: 'laman', address: null }] : [];
  return [...joined, ...free.map((place) => ({ ...place, address: null })), ...bare];
}

/** The same kind named twice, once without its address, is one channel; the same address twice in one clause too. */
function distinct(found: readonly Found[]): Found[] {
  const addressed = new Set(found.filter(({ address }) => address !== null).map(({ jenis }) => jenis));
  const seen = new Set<string>();
  return found.filter(({ jenis, address }) => {
    if (address === null && addressed.has(jenis)) return false;
    if (address === null && !REACHES.has(jenis) && jenis !== 'lapor' && jenis !== 'media_sosial') return true;
    const key = `${jenis} ${address?.nilai ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Every channel in a text. One number behind "SMS/WA" gives one channel per kind named, with the same address. A kind named
 * without an address has `nilai` null. Accounts and apps keep their name as written; numbers, mail and web are normalised.
 */
export function readKanal(part: TextPart): readonly Kanal[] {
  const found = clauseRanges(part).flatMap(([from, to]) =>
    inClause(part.teks.slice(from, to)).map((item) => ({
      ...item,
      dari: from + item.dari,
      sampai: from + item.sampai,
    })),
  );
  return distinct(found)
    .sort((a, b) => a.dari - b.dari)
    .map(({ jenis, address, dari, sampai }) => ({
      ...channelState(jenis, address),
      ...quote(part, dari, sampai),
    }));
}
