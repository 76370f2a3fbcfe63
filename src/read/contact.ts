/** Reads the ways to reach an office from a text. */
import type { JenisKanal, Kanal } from '../model/facts.ts';
import type { Address } from './contact-address.ts';
import { type Pair, pairs } from './contact-pair.ts';
import { type ListLine, listLines } from './list-lines.ts';
import { quote, type TextPart } from './part.ts';
import { placeChannels } from './place-channels.ts';
import { isOfficialHost } from './web-address.ts';

/** Kinds that reach the office from home when the address is well formed (UU 25/2009 Pasal 36 (4)). */
const REACHES: ReadonlySet<JenisKanal> = new Set(['telepon', 'sms', 'whatsapp', 'surel', 'laman']);

/** What the kind and address of a channel tell: whether it reaches, is well formed, is official. */
export function channelState(
  jenis: JenisKanal,
  address: Pick<Address, 'nilai' | 'sah' | 'host'> | null,
): Pick<Kanal, 'jenis' | 'nilai' | 'terjangkau' | 'sah' | 'resmi'> {
  const sah = address?.sah ?? null;
  const online = jenis === 'formulir' && address !== null;
  const judged = jenis === 'surel' || jenis === 'laman';
  return {
    jenis,
    nilai: address?.nilai ?? null,
    terjangkau: jenis === 'lapor' || ((REACHES.has(jenis) || online) && sah === true),
    sah,
    resmi: judged && address?.host != null ? isOfficialHost(address.host) : null,
  };
}

type Range = readonly [number, number];

/** Clauses of a text: its lines, cut at semicolons outside brackets. */
function clauses(part: TextPart, line: ListLine): Range[] {
  const ranges: Range[] = [];
  let start = line.dari;
  let depth = 0;
  for (let at = line.dari; at < line.sampai; at += 1) {
    const char = part.teks[at];
    if (char === '(') depth += 1;
    if (char === ')') depth = Math.max(0, depth - 1);
    if (char !== ';' || depth > 0) continue;
    ranges.push([start, at]);
    start = at + 1;
  }
  ranges.push([start, line.sampai]);
  return ranges;
}

/** "Telepon :" at the end of a line belongs to the number at the beginning of the next. */
function joined(text: string, ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const [from, to] of ranges) {
    const before = result.at(-1);
    const waits = before !== undefined && /[:=]\s*$/u.test(text.slice(before[0], before[1]));
    if (waits && /^\s*[(+\d@]|^\s*(?:https?|www)/iu.test(text.slice(from, to)))
      result[result.length - 1] = [before[0], to];
    else result.push([from, to]);
  }
  return result;
}

/** Mail and telephone of the one who complains, or the way an answer takes: no channel of the office. */
const OTHERS =
  /\b(?:mencantumkan|menyebutkan|menyertakan|melampirkan|identitas|milik\s+(?:pemohon|pelapor|pengadu))\b|\bnomor\s+(?:telepon|hp|wa)\s+(?:pelapor|pengadu|pemohon)|\b(?:jawaban|hasil|tanggapan|balasan)\b[^;.]{0,40}\b(?:dikirim|disampaikan|diberitahukan)/iu;

interface Found {
  readonly dari: number;
  readonly sampai: number;
  readonly jenis: JenisKanal;
  readonly address: Address | null;
}

function inClause(text: string): Found[] {
  const named: readonly Pair[] = pairs(text);
  const others = OTHERS.exec(text)?.index ?? text.length;
  const kept = named.filter(({ address, dari }) => address !== null || dari < others);
  const places = placeChannels(text).filter(
    (place) => !kept.some((pair) => place.dari >= pair.dari && place.sampai <= pair.sampai),
  );
  const online = /^\s*(?:secara\s+)?(?:online|daring)\s*[.,]?\s*$/iu.test(text);
  const bare: Found[] = online ? [{ dari: 0, sampai: text.length, jenis: 'laman', address: null }] : [];
  return [...kept, ...places.map((place) => ({ ...place, address: null })), ...bare];
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
  const lines = listLines([part], false);
  const ranges = joined(
    part.teks,
    lines.flatMap((line) => clauses(part, line)),
  );
  const found = ranges.flatMap(([from, to]) =>
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
