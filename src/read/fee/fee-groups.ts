/** Entries of a fee text as groups: one per payer, section, and product where free and paid ones stand side by side. */
import type { KelompokBiaya } from '../../model/facts.ts';
import { quote } from '../word/part.ts';
import type { Heading } from './fee-context.ts';
import type { FeeEntry } from './fee-entry.ts';
import { isAncillary } from './fee-label.ts';
import { payerKey } from './fee-payer.ts';

/** An entry with the headings it stands under, outermost first. */
export interface PlacedEntry extends FeeEntry {
  readonly jalur: readonly string[];
  readonly judul: Heading | null;
}

interface Bucket {
  readonly nama: readonly string[];
  readonly entri: PlacedEntry[];
}

const EVERYONE = 'semua';

function depthInCommon(entries: readonly PlacedEntry[]): number {
  const first = entries[0]?.jalur ?? [];
  const differs = first.findIndex((name, at) => entries.some((entry) => entry.jalur[at] !== name));
  return differs < 0 ? first.length : differs;
}

/** A pointer that only names the rule other entries rest on: "(sesuai Perda Nomor 1 Tahun 2024)". */
function isBasis(entry: PlacedEntry): boolean {
  return entry.jenis === 'rujukan' && entry.nama === null && entry.pembayar === null;
}

const MONEY = '(?:tari[fp]|biaya|retribusi|besaran|pembayaran)(?:nya)?(?!\\p{L})';
const LABEL = new RegExp(`^(?:(?:besaran|dasar|ketentuan|rincian)\\s+)?${MONEY}\\s*[:=]?\\s*$`, 'iu');
const CHARGE = new RegExp(`^${MONEY}`, 'iu');
/** A rule cited with its number and year, and the words before it. */
const WHOLE_RULE =
  /^([^;\n]{0,80}?)(?<!\p{L})(?:perda|perbup|perwal\p{L}*|pergub|peraturan|permen\p{L}*|pmk|pp|uu|qanun|keputusan|sk)(?!\p{L})[^;\n]*\d{1,4}\s*(?:\/|tahun|thn?\.?)\s*\d{4}/iu;

function wordsAt({ part, dari, sampai }: PlacedEntry): string {
  return part.teks.slice(dari, sampai);
}

/**
 * The rule of a table of prices, on a line of its own: "Tarif: Perbup No. 41 Tahun 2024" anywhere beside them, "Retribusi PKB
 * Perda No. 5 Tahun 2012" right over prices that are no other charge.
 */
function isRuleOfTable(entry: PlacedEntry, at: number, entries: readonly PlacedEntry[]): boolean {
  if (entry.jenis !== 'rujukan' || entry.pembayar !== null) return false;
  const label = WHOLE_RULE.exec(wordsAt(entry))?.[1];
  if (label === undefined) return false;
  if (LABEL.test(label)) return entries.some((other) => other.jenis === 'nominal');
  const below = entries[at + 1];
  if (below?.jenis !== 'nominal' || below.part !== entry.part) return false;
  return CHARGE.test(label) && !CHARGE.test(wordsAt(below));
}

/** Drops pointers that stand over, or behind, the groups they are the basis of. */
function withoutBasis(all: readonly PlacedEntry[]): PlacedEntry[] {
  const entries = all.filter((entry, at) => !isRuleOfTable(entry, at, all));
  const others = entries.filter((entry) => !isBasis(entry));
  const open = others.some(
    (entry) => entry.pembayar === null && entry.jenis !== 'rujukan' && entry.jalur.length === 0,
  );
  if (others.length === 0 || open) return [...entries];
  const first = entries.findIndex((entry) => !isBasis(entry));
  return entries.filter((entry, at) => !isBasis(entry) || (entry.bertarif && at > first));
}

function buckets(entries: readonly PlacedEntry[]): Bucket[] {
  const skip = depthInCommon(entries);
  const found = new Map<string, Bucket>();
  for (const entry of entries) {
    const path = entry.jalur.slice(skip);
    const payer = entry.pembayar === null ? [] : [entry.pembayar];
    const key = [...payer.map(payerKey), '', ...path.map((name) => name.toLowerCase())].join('\u0000');
    const bucket = found.get(key);
    if (bucket === undefined) found.set(key, { nama: [...payer, ...path], entri: [entry] });
    else bucket.entri.push(entry);
  }
  return [...found.values()];
}

function isBare(entry: PlacedEntry): boolean {
  return entry.jenis === 'rujukan' && entry.nama === null;
}

/** Product an entry forms a group of its own for, by itself; null when it belongs to the payer as a whole. */
function ownName(entry: PlacedEntry, divided: boolean): string | null {
  if (entry.terkecuali) return entry.nama;
  if (entry.jenis === 'nominal') return divided && !isAncillary(entry.nama) ? entry.nama : null;
  return entry.nama;
}

/** "Biaya pendaftaran Rp 0" is an entry of a price list, not the promise that the service is free. */
function isZeroPrice({ jenis, nama, part, dari, sampai }: PlacedEntry): boolean {
  const base = part.teks.slice(dari, sampai);
  return jenis === 'gratis' && nama !== null && /(?:rp|idr)[\s.:=]*0(?![\d.,]*[1-9])/iu.test(base);
}

/** A price for something that hangs on the free product said before it. */
function hangsOn(entry: PlacedEntry, before: PlacedEntry | undefined): boolean {
  if (before === undefined || isZeroPrice(before)) return false;
  return entry.jenis === 'nominal' && isAncillary(entry.nama) && !isAncillary(before.nama);
}

/** A name divides a bucket only when something else in it is said about another product. */
function divides(
  entries: readonly PlacedEntry[],
  names: readonly (string | null)[],
  beside: boolean,
): boolean {
  const distinct = new Set(names.filter((name) => name !== null));
  if (distinct.size !== 1) return distinct.size > 1;
  if (beside) return true;
  if (entries.some((entry) => entry.terkecuali)) return true;
  return entries.some(
    (entry, at) => names[at] === null && entry.jenis === 'nominal' && !hangsOn(entry, entries[at - 1]),
  );
}

/**
 * Divides a bucket by product; what hangs on the service itself stays with the product before it.
 * @param beside groups of named payers or sections stand beside it
 * @param several sections stand beside it
 */
function divided(bucket: Bucket, beside: boolean, several: boolean): Bucket[] {
  const { entri, nama } = bucket;
  if (nama.length > 0 && entri.every((entry) => entry.jenis === 'gratis')) return [bucket];
  const hasFreeProduct = entri.some((entry) => entry.jenis === 'gratis' && entry.nama !== null);
  const apart = hasFreeProduct || (several && nama.length === 0);
  const names = entri.map((entry) => ownName(entry, apart));
  if (!divides(entri, names, beside && nama.length === 0)) return [bucket];
  const found = new Map<string, Bucket>();
  let last = '';
  entri.forEach((entry, at) => {
    const stays = isBare(entry) || hangsOn(entry, entri[at - 1]);
    const own = names[at] ?? (stays ? last : ((apart ? entry.nama : null) ?? ''));
    last = own;
    const existing = found.get(own.toLowerCase());
    if (existing !== undefined) existing.entri.push(entry);
    else found.set(own.toLowerCase(), { nama: own === '' ? nama : [...nama, own], entri: [entry] });
  });
  return [...found.values()];
}

/** Where each entry stands in the reading order. */
type Order = ReadonlyMap<PlacedEntry, number>;
/** The first entry under each heading. */
type Opening = ReadonlyMap<Heading, PlacedEntry>;

/** The words of a group: from its heading to its last entry when nothing else stands between, else its first entry. */
function groupQuote(bucket: Bucket, order: Order, opening: Opening): { from: number; to: number } {
  const first = bucket.entri[0];
  const last = bucket.entri.at(-1);
  if (first === undefined || last === undefined) return { from: 0, to: 0 };
  const length = (order.get(last) ?? 0) - (order.get(first) ?? 0) + 1;
  const together = length === bucket.entri.length && bucket.entri.every((entry) => entry.part === first.part);
  if (!together) return { from: first.dari, to: first.sampai };
  const { judul } = first;
  if (judul === null || judul.text.part !== first.part || opening.get(judul) !== first)
    return { from: first.dari, to: last.sampai };
  const names =
    judul.pembayar === null ? bucket.nama.includes(judul.bagian ?? '') : judul.pembayar === first.pembayar;
  return { from: names ? judul.dari : first.dari, to: last.sampai };
}

function group(bucket: Bucket, order: Order, opening: Opening): KelompokBiaya[] {
  const first = bucket.entri[0];
  if (first === undefined) return [];
  const gratis = bucket.entri.some((entry) => entry.jenis === 'gratis');
  const nominal = bucket.entri.flatMap((entry) => (entry.nominal === null ? [] : [entry.nominal]));
  const { from, to } = groupQuote(bucket, order, opening);
  const untuk = bucket.nama.length === 0 ? EVERYONE : bucket.nama.join(', ');
  return [
    { untuk, gratis, nominal, tanpa_angka: !gratis && nominal.length === 0, ...quote(first.part, from, to) },
  ];
}

/** Groups the entries of a fee, in the order in which the groups first appear. */
export function groupEntries(entries: readonly PlacedEntry[]): KelompokBiaya[] {
  const kept = withoutBasis(entries);
  const found = buckets(kept);
  const several = found.some(
    (bucket) => bucket.nama.length > 0 && bucket.entri.some((entry) => entry.pembayar === null),
  );
  const all = found.flatMap((bucket) => divided(bucket, found.length > 1, several));
  const order: Order = new Map(kept.map((entry, at) => [entry, at]));
  const opening = new Map<Heading, PlacedEntry>();
  for (const entry of kept)
    if (entry.judul !== null && !opening.has(entry.judul)) opening.set(entry.judul, entry);
  const place = (bucket: Bucket) => (bucket.entri[0] === undefined ? 0 : (order.get(bucket.entri[0]) ?? 0));
  return all.sort((a, b) => place(a) - place(b)).flatMap((bucket) => group(bucket, order, opening));
}
