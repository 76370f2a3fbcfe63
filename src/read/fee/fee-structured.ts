/** Fees written as objects: one tariff, or the whole component with its tariffs, rules, annex and fines. */
import type { Denda, JenisBiaya, LampiranTarif, Sitasi } from '../../model/facts.ts';
import { readSitasi } from '../citation/citation.ts';
import { leafPart, type ObjectPart, type Part, quote, type TextPart } from '../word/part.ts';
import { textBlocks } from '../word/text-blocks.ts';
import type { PlacedEntry } from './fee-groups.ts';
import { labelName, unitName } from './fee-label.ts';
import { readRupiah } from './rupiah.ts';

/** What an object holds: facts of its own, and texts still to be read in order. */
export interface StructuredFee {
  readonly jenis: JenisBiaya | null;
  readonly isi: readonly (PlacedEntry | TextPart)[];
  readonly dasar: readonly Sitasi[];
  readonly lampiran: readonly LampiranTarif[];
  readonly denda: readonly Denda[];
  /** The object's words about money, for the kind of charge. */
  readonly kata: string;
}

const KINDS: readonly JenisBiaya[] = [
  'gratis',
  'retribusi',
  'tarif_blud',
  'pnbp',
  'pajak',
  'premi_jkn',
  'lainnya',
];

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function words(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).trim();
  return text === '' ? null : text;
}

function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** Pointer tail of the item `at` of a field that may be a list or a single value. */
function tail(field: string, value: unknown, at: number): string {
  return Array.isArray(value) ? `${field}/${at}` : field;
}

function child(part: ObjectPart, key: string, nilai: Fields): ObjectPart {
  return { nilai, asal: { ...part.asal, jalur: `${part.asal.jalur}/${key}` } };
}

/** The rule an object names, written the way a sentence cites it. */
function ruleText(rule: Fields): string {
  const piece = (before: string, value: unknown) => (words(value) === null ? '' : `${before}${words(value)}`);
  const article = piece('Pasal ', String(words(rule.pasal) ?? '').replace(/^pasal\s+/iu, ''));
  return [
    article,
    piece('', rule.jenis),
    piece('', rule.daerah),
    piece('Nomor ', rule.nomor),
    piece('Tahun ', rule.tahun),
    piece('tentang ', rule.tentang),
  ]
    .filter((word) => word !== '')
    .join(' ');
}

function rules(part: ObjectPart): Sitasi[] {
  const value = part.nilai.dasar_hukum;
  return list(value).flatMap((rule, at) => {
    const teks = isFields(rule) ? ruleText(rule) : words(rule);
    return teks === null || teks === ''
      ? []
      : textBlocks(leafPart(part, tail('dasar_hukum', value, at), teks)).flatMap(readSitasi);
  });
}

/** The leaf of a tariff a fact is quoted from. */
function leaf(part: ObjectPart, keys: readonly string[]): TextPart {
  const key =
    keys.find((one) => words(part.nilai[one]) !== null || typeof part.nilai[one] === 'boolean') ?? '';
  return key === '' ? { teks: '', asal: part.asal } : leafPart(part, key, String(part.nilai[key]));
}

/** One tariff object as an entry. */
function tariffEntry(part: ObjectPart): PlacedEntry {
  const { nilai } = part;
  const amount = typeof nilai.nominal === 'number' ? nilai.nominal : null;
  const free = nilai.gratis === true || amount === 0;
  const paid = amount !== null && amount > 0;
  const source = leaf(part, paid ? ['nominal'] : ['gratis', 'nominal', 'nama', 'untuk', 'satuan']);
  const span = { dari: 0, sampai: source.teks.length };
  const nama = labelName(words(nilai.nama) ?? '');
  const per = unitName(words(nilai.satuan) ?? '');
  const nominal = paid
    ? { nilai: amount, per: per === '' ? null : per, nama, ...quote(source, 0, span.sampai) }
    : null;
  return {
    ...span,
    part: source,
    jenis: paid ? 'nominal' : free ? 'gratis' : 'rujukan',
    pembayar: words(nilai.untuk),
    nama,
    nominal,
    terkecuali: false,
    bertarif: true,
    jalur: [],
    judul: null,
  };
}

function tariff(part: ObjectPart): PlacedEntry[] {
  const entry = tariffEntry(part);
  if (entry.jenis !== 'nominal' || part.nilai.gratis !== true) return [entry];
  return [{ ...tariffEntry({ ...part, nilai: { ...part.nilai, nominal: 0 } }) }, entry];
}

function fine(part: ObjectPart, key: string, value: unknown): Denda[] {
  if (isFields(value)) {
    const source = leaf(child(part, key, value), ['nominal', 'nama']);
    const nilai = typeof value.nominal === 'number' ? value.nominal : null;
    return [{ nilai, ...quote(source, 0, source.teks.length) }];
  }
  const teks = words(value);
  if (teks === null) return [];
  const source = leafPart(part, key, teks);
  const amounts = readRupiah(teks, true);
  if (amounts.length < 2) return [{ nilai: amounts[0]?.nilai ?? null, ...quote(source, 0, teks.length) }];
  return amounts.map((amount) => ({ nilai: amount.nilai, ...quote(source, amount.dari, amount.sampai) }));
}

function annex(part: ObjectPart): LampiranTarif[] {
  const nilai = words(part.nilai.lampiran_tarif);
  if (nilai === null) return [];
  const source = leafPart(part, 'lampiran_tarif', nilai);
  const jenis = /^(?:https?:\/\/|www\.)/iu.test(nilai) ? 'tautan' : 'lampiran';
  return [{ jenis, nilai, ...quote(source, 0, nilai.length) }];
}

function isKind(value: unknown): value is JenisBiaya {
  return KINDS.some((kind) => kind === value);
}

/** What the object says as a whole where its tariffs leave it open: "jenis: gratis", or a rule and no amount. */
function wholeEntry(part: ObjectPart, isi: readonly (PlacedEntry | TextPart)[]): PlacedEntry[] {
  const free = part.nilai.jenis === 'gratis';
  const saidFree = isi.some((entry) => 'jenis' in entry && entry.jenis === 'gratis');
  if (free ? saidFree : isi.length > 0) return [];
  const key = ['jenis', 'dasar_hukum', 'lampiran_tarif'].find((one) => words(part.nilai[one]) !== null);
  const hasRule = isFields(part.nilai.dasar_hukum) || Array.isArray(part.nilai.dasar_hukum);
  if (key === undefined && !hasRule) return [];
  const source = leafPart(part, key ?? 'dasar_hukum', words(part.nilai[key ?? '']) ?? '');
  const base = tariffEntry({ ...part, nilai: { gratis: free } });
  return [{ ...base, part: source, dari: 0, sampai: source.teks.length }];
}

function kindWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(kindWords).join('\n');
  if (!isFields(value)) return words(value) ?? '';
  const { denda: _, jenis: __, ...rest } = value;
  const rule = 'nomor' in value || 'tentang' in value ? ruleText(value) : '';
  return [rule, ...Object.values(rest).map(kindWords)].join('\n');
}

/** Reads an object part: a single tariff or the whole component. */
export function readStructured(part: ObjectPart): StructuredFee {
  const { nilai } = part;
  const kata = kindWords(nilai);
  const none = { jenis: null, lampiran: [], denda: [], kata };
  const isWhole = ['rincian', 'jenis', 'lampiran_tarif', 'denda', 'cara_bayar'].some((key) => key in nilai);
  if (!isWhole) {
    const says = ['nominal', 'gratis', 'nama', 'untuk', 'satuan'].some((key) => key in nilai);
    return { ...none, isi: says ? tariff(part) : wholeEntry(part, []), dasar: rules(part) };
  }
  const items: Part[] = list(nilai.rincian).flatMap((item, at): Part[] => {
    const key = tail('rincian', nilai.rincian, at);
    if (isFields(item)) return [child(part, key, item)];
    const teks = words(item);
    return teks === null ? [] : [...textBlocks(leafPart(part, key, teks))];
  });
  const isi = items.flatMap((item): (PlacedEntry | TextPart)[] => ('teks' in item ? [item] : tariff(item)));
  return {
    jenis: isKind(nilai.jenis) ? nilai.jenis : null,
    isi: [...wholeEntry(part, isi), ...isi],
    dasar: [...rules(part), ...items.flatMap((item) => ('teks' in item ? [] : rules(item)))],
    lampiran: annex(part),
    denda: list(nilai.denda).flatMap((item, at) => fine(part, tail('denda', nilai.denda, at), item)),
    kata,
  };
}
