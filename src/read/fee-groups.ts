/** Entries of a fee text as groups: one per payer, section, and product where free and paid ones stand side by side. */
import type { KelompokBiaya } from '../model/facts.ts';
import type { FeeEntry } from './fee-clause.ts';
import type { Heading } from './fee-context.ts';
import { isAncillary } from './fee-label.ts';
import { payerKey } from './fee-payer.ts';
import { quote } from './part.ts';

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

/** Drops pointers that stand over, or behind, the groups they are the basis of. */
function withoutBasis(entries: readonly PlacedEntry[]): PlacedEntry[] {
  const others = entries.filter((entry) => !isBasis(entry));
  const open = others.some((entry) => entry.pembayar === null && entry.jenis !== 'rujukan' && entry.jalur.length === 0);
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

/** A price for something that hangs on the free product said before it. */
function hangsOn(entry: PlacedEntry, before: PlacedEntry | undefined): boolean {
  return entry.jenis === 'nominal' && isAncillary(entry.nama) && before !== undefined && !isAncillary(before.nama);
}

/** A name divides a bucket only when something else in it is said about another product. */
function divides(entries: readonly PlacedEntry[], names: readonly (string | null)[]): boolean {
  const distinct = new Set(names.filter((name) => name !== null));
  if (distinct.size !== 1) return distinct.size > 1;
  if (entries.some((entry) => entry.terkecuali)) return true;
  return entries.some((entry, at) => names[at] === null && entry.jenis === 'nominal' && !hangsOn(entry, entries[at - 1]));
}

/** Divides a bucket by product; what hangs on the service itself stays with the product before it. */
function divided(bucket: Bucket, several: boolean): Bucket[] {
  const { entri, nama } = bucket;
  const hasFreeProduct = entri.some((entry) => entry.jenis === 'gratis' && entry.nama !== null);
  const apart = hasFreeProduct || (several && nama.length === 0);
  const names = entri.map((entry) => ownName(entry, apart));
  if (!divides(entri, names)) return [bucket];
  const found = new Map<string, Bucket>();
  let last = '';
  entri.forEach((entry, at) => {
    const own = names[at] ?? (isBare(entry) || hangsOn(entry, entri[at - 1]) ? last : (entry.nama ?? ''));
    last = own;
    const existing = found.get(own.toLowerCase());
    if (existing !== undefined) existing.entri.push(entry);
    else found.set(own.toLowerCase(), { nama: own === '' ? nama : [...nama, own], entri: [entry] });
  });
  return [...found.values()];
}

/** The words of a group: from its heading to its last entry when nothing else stands between, else its first entry. */
function groupQuote(bucket: Bucket, all: readonly PlacedEntry[]): { from: number; to: number } {
  const first = bucket.entri[0];
  const last = bucket.entri.at(-1);
  if (first === undefined || last === undefined) return { from: 0, to: 0 };
  const head = first.judul?.text.part === first.part && first.pembayar === first.judul.pembayar ? first.judul : null;
  const from = Math.min(first.dari, head?.dari ?? first.dari);
  const strange = (entry: PlacedEntry, start: number) =>
    entry.part === first.part && entry.dari >= start && entry.dari < last.sampai && !bucket.entri.includes(entry);
  const whole = bucket.entri.every((entry) => entry.part === first.part);
  if (whole && !all.some((entry) => strange(entry, from))) return { from, to: last.sampai };
  return { from: first.dari, to: first.sampai };
}

function group(bucket: Bucket, all: readonly PlacedEntry[]): KelompokBiaya[] {
  const first = bucket.entri[0];
  if (first === undefined) return [];
  const gratis = bucket.entri.some((entry) => entry.jenis === 'gratis');
  const nominal = bucket.entri.flatMap((entry) => (entry.nominal === null ? [] : [entry.nominal]));
  const { from, to } = groupQuote(bucket, all);
  const untuk = bucket.nama.length === 0 ? EVERYONE : bucket.nama.join(', ');
  return [{ untuk, gratis, nominal, tanpa_angka: !gratis && nominal.length === 0, ...quote(first.part, from, to) }];
}

/** Groups the entries of a fee, in the order in which the groups first appear. */
export function groupEntries(entries: readonly PlacedEntry[]): KelompokBiaya[] {
  const kept = withoutBasis(entries);
  const found = buckets(kept);
  const several = found.some((bucket) => bucket.nama.length > 0 && bucket.entri.some((entry) => entry.pembayar === null));
  const all = found.flatMap((bucket) => divided(bucket, several));
  const order = (bucket: Bucket) => kept.indexOf(bucket.entri[0] as PlacedEntry);
  return all.sort((a, b) => order(a) - order(b)).flatMap((bucket) => group(bucket, kept));
}
