/** The items of a component that is a list: requirements, products, facilities, roles, statements. */
import type { Butir } from '../../model/facts.ts';
import { type Range, semicolonRanges } from '../word/clause-ranges.ts';
import type { TextPart } from '../word/part.ts';
import { butirAt } from './butir.ts';
import { conditionOf, groupName, isListTitle, looseGroupName, personName } from './item-group.ts';
import { type ListLine, listLines } from './list-lines.ts';

/** How the items of a component are written. */
export interface ItemStyle {
  /** A line may begin with a bare number ("1 BPJS"); off where it may be an amount ("2 printer"). */
  readonly nomorPolos: boolean;
  /** Headings, labels and conditions say for whom or in which case an item is; `orang`: only for whom. */
  readonly kelompok: 'luas' | 'orang' | null;
  /** A label before a colon is the role its items belong to. */
  readonly jabatan: boolean;
  /** Short names may be listed with commas. */
  readonly koma: boolean;
  /** "Catatan: ..." is no item. */
  readonly tanpaCatatan: boolean;
}

const NOTE = /^(?:catatan|note|n\.?b|keterangan|ket)\s*[.:*]|^\*\)?\s/iu;
/** "Tidak perlu fotokopi KTP" asks for nothing, "Sesuai ketentuan yang berlaku" for nothing one could bring. */
const NOT_ASKED =
  /^(?:tidak|tdk|tak)\s+(?:lagi\s+)?(?:perlu|usah|wajib|harus|di(?:perlukan|wajibkan|haruskan|minta)|me(?:merlukan|mbutuhkan))(?!\p{L})|^(?:sesuai|mengikuti|mengacu|menurut|berdasarkan)\s+(?:dengan\s+|pada\s+)?(?:ketentuan|peraturan|aturan)(?:\s+perundang(?:-?\s?undang)?an)?(?:\s+(?:yang|yg))?(?:\s+(?:masih|telah|sedang))?\s+berlaku\s*$/iu;
const LABEL = /^([^:;]{2,90}?)\s*:\s*(?=\S)(?!\/\/)/u;
/** "Pasien Umum 1. Kartu Identitas": a label with the number of its first item and no colon. */
const NUMBERED_LABEL = /^([^:;.\d]{2,60}?)\s+(?=\d{1,2}[.)]\s)/u;
const INNER_MARK = /^\d{1,2}[.)]\s+/u;

interface Heading {
  readonly untuk: string | null;
  /** Kind of mark the heading carries: the next mark of that kind ends it. */
  readonly deret: string | null;
}

function text(line: ListLine, [from, to]: Range): string {
  return line.part.teks.slice(from, to);
}

interface Label {
  readonly untuk: string | null;
  readonly dari: number;
}

function personLabel(label: string, dari: number): Label | null {
  const untuk = personName(label);
  return untuk === null ? null : { untuk, dari };
}

/** "Pasien BPJS: Kartu BPJS; SEP": the label and where its first item begins. */
function labelOf(line: ListLine, ranges: readonly Range[], style: ItemStyle): Label | null {
  const first = ranges[0];
  if (first === undefined || (style.kelompok === null && !style.jabatan)) return null;
  const words = text(line, first);
  const named = LABEL.exec(words);
  const match = named ?? NUMBERED_LABEL.exec(words);
  if (match === null) return null;
  const label = match[1] ?? '';
  if (style.kelompok === 'orang') return personLabel(label, first[0] + match[0].length);
  const loose = named !== null && (ranges.length > 1 || style.jabatan);
  const untuk = loose ? looseGroupName(label) : groupName(label);
  if (untuk === null && !isListTitle(label)) return null;
  const mark = INNER_MARK.exec(words.slice(match[0].length))?.[0].length ?? 0;
  return { untuk, dari: first[0] + match[0].length + mark };
}

/** Names listed with commas: "Ruang ber-AC, Parkir luas, Toilet dan Kotak Saran". */
function commaRanges(line: ListLine, [from, to]: Range): Range[] {
  const ranges: Range[] = [];
  const words = text(line, [from, to]);
  let start = 0;
  for (const match of words.matchAll(/,\s+(?:dan\s+)?|\s+dan\s+(?=\d)/gu)) {
    const before = words.slice(0, match.index);
    if (before.split('(').length > before.split(')').length) continue;
    ranges.push([from + start, from + match.index]);
    start = match.index + match[0].length;
  }
  ranges.push([from + start, to]);
  const short = ranges.every((range) => text(line, range).trim().split(/\s+/u).length <= 7);
  return ranges.length > 2 && short ? ranges : [[from, to]];
}

function itemsOf(line: ListLine, heading: Heading, style: ItemStyle): Butir[] {
  const ranges = semicolonRanges(line);
  const label = labelOf(line, ranges, style);
  const untuk = label?.untuk ?? heading.untuk;
  const pieces = ranges.map(([from, to], index): Range => [index === 0 ? (label?.dari ?? from) : from, to]);
  const cut = style.koma ? pieces.flatMap((piece) => commaRanges(line, piece)) : pieces;
  return cut.flatMap((piece) => {
    const own = style.kelompok !== null ? conditionOf(text(line, piece).replace(/[\s;,.]+$/u, '')) : null;
    return butirAt(line.part, piece[0], piece[1], own ?? untuk) ?? [];
  });
}

function headingOf(line: ListLine, words: string, style: ItemStyle): Heading {
  const name = { luas: groupName, orang: personName };
  const group = style.kelompok === null ? null : name[style.kelompok](words);
  const untuk = style.jabatan ? looseGroupName(words) : group;
  return { untuk, deret: line.nomor?.deret ?? null };
}

/** Items of text parts in order. Headings and labels are no items. */
export function listItems(parts: readonly TextPart[], style: ItemStyle): readonly Butir[] {
  const items: Butir[] = [];
  let heading: Heading = { untuk: null, deret: null };
  const lines = listLines(parts, style.nomorPolos);
  for (const line of lines) {
    const words = text(line, [line.dari, line.sampai]);
    const title = style.kelompok === 'luas' && lines.length > 1 && !line.bertanda && isListTitle(words);
    const closes = heading.deret !== null && line.nomor?.deret === heading.deret;
    if (closes) heading = { untuk: null, deret: null };
    if (line.judul || title) heading = headingOf(line, words, style);
    else if (!(style.tanpaCatatan && (NOTE.test(words) || NOT_ASKED.test(words))))
      for (const item of itemsOf(line, heading, style)) items.push(item);
  }
  return items;
}
