/** Component k, "jumlah pelaksana": how many persons, and who they are. */
import type { Asal, JumlahPelaksana, Kutipan } from '../../model/facts.ts';
import { isText, type Marks, mark, type ObjectPart, type Part, quote, type TextPart } from '../word/part.ts';
import { plainText, type Token, tokenize } from '../word/tokens.ts';
import { headcounts, isNamed } from './headcount.ts';
import { namesRole, type RoleCount, roleCounts } from './headcount-role.ts';
import { type ListLine, listLines } from './list-lines.ts';

type Detail = JumlahPelaksana['rincian'][number];

/** Facts of the component with its marks. */
export interface JumlahPelaksanaFacts extends Marks {
  readonly total: number | null;
  readonly rincian: readonly Detail[];
}

/** One number of persons; `peran` is null when nothing says who they are. */
interface Found extends Kutipan {
  readonly peran: string | null;
  readonly jumlah: number;
  readonly total: boolean;
  /** Names more than "petugas". */
  readonly khusus: boolean;
}

interface Reading {
  readonly ditemukan: readonly Found[];
  readonly marks: Marks;
}

const NO_MARKS: Marks = { tanda: [], tidak_terbaca: [] };

function span(part: TextPart, { hitung, peran }: RoleCount): Kutipan {
  const dari = peran === null ? hitung.dari : Math.min(hitung.dari, peran.dari);
  const sampai = peran === null ? hitung.sampai : Math.max(hitung.sampai, peran.sampai);
  return quote(part, dari, sampai);
}

function foundIn(part: TextPart, plain: string, count: RoleCount): Found {
  const { peran, hitung, total } = count;
  const words = peran === null ? '' : plain.slice(peran.dari, peran.sampai);
  const said = peran === null ? null : part.teks.slice(peran.dari, peran.sampai).replace(/\s+/gu, ' ');
  return { ...span(part, count), peran: said, jumlah: hitung.jumlah, total, khusus: namesRole(words) };
}

/** A number of a line in which no persons were found, with the word after it. */
function strayNumber(part: TextPart, tokens: readonly Token[], base: number): readonly Kutipan[] {
  const at = tokens.findIndex((token) => token.jenis === 'angka' && !/^(?:19|20)\d\d$/u.test(token.teks));
  const number = tokens[at];
  const coded = tokens[at - 1]?.jenis === 'kata' && number?.rapat === true;
  if (number === undefined || coded || isNamed(tokens, at)) return [];
  const next = tokens[at + 1];
  return [quote(part, base + number.dari, base + (next?.jenis === 'kata' ? next.sampai : number.sampai))];
}

function readLine({ part, dari, sampai }: ListLine, plain: string): Reading {
  const tokens = tokenize(plain.slice(dari, sampai));
  const counts = headcounts(tokens, dari);
  const ditemukan = roleCounts(plain, dari, sampai, counts)
    .filter((count) => !count.hitung.rentang)
    .map((count) => foundIn(part, plain, count));
  const ranges = counts.filter((count) => count.rentang);
  const tanda = ranges.map((range) => mark('jumlah_kabur', part, range.dari, range.sampai));
  return {
    ditemukan,
    marks: { tanda, tidak_terbaca: counts.length > 0 ? [] : strayNumber(part, tokens, dari) },
  };
}

/** The readings of the lines of each text part. */
function readTexts(parts: readonly TextPart[]): ReadonlyMap<TextPart, readonly Reading[]> {
  const plains = new Map(parts.map((part) => [part, plainText(part.teks)]));
  const readings = new Map<TextPart, Reading[]>(parts.map((part) => [part, []]));
  for (const line of listLines(parts, false)) {
    readings.get(line.part)?.push(readLine(line, plains.get(line.part) ?? ''));
  }
  return readings;
}

function wholeNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}

function structuredRole(value: unknown, asal: Asal): Reading {
  const item =
    typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  const jumlah = wholeNumber(item.jumlah);
  const peran =
    typeof item.peran === 'string' || typeof item.peran === 'number' ? String(item.peran).trim() : '';
  if (jumlah === null) {
    const lost = peran === '' ? [] : [{ kutipan: peran, asal }];
    return { ditemukan: [], marks: { tanda: [], tidak_terbaca: lost } };
  }
  const kutipan = `${jumlah} orang${peran === '' ? '' : ` ${peran}`}`;
  const found = {
    kutipan,
    asal,
    peran: peran === '' ? null : peran,
    jumlah,
    total: false,
    khusus: peran !== '',
  };
  return { ditemukan: [found], marks: NO_MARKS };
}

function readObject({ nilai, asal }: ObjectPart): readonly Reading[] {
  const total = wholeNumber(nilai.total);
  const details = Array.isArray(nilai.rincian) ? nilai.rincian : [];
  const own = 'jumlah' in nilai || 'peran' in nilai ? [structuredRole(nilai, asal)] : [];
  const stated = {
    kutipan: `${total} orang`,
    asal,
    peran: null,
    jumlah: total ?? 0,
    total: true,
    khusus: false,
  };
  return [
    ...(total === null ? [] : [{ ditemukan: [stated], marks: NO_MARKS }]),
    ...own,
    ...details.map((detail, index) =>
      structuredRole(detail, { ...asal, jalur: `${asal.jalur}/rincian/${index}` }),
    ),
  ];
}

/** A role of its own, or any role when several are told apart. A lone "5 orang petugas" is the total. */
function isDetail(found: Found, all: readonly Found[]): boolean {
  if (found.peran === null) return false;
  if (found.total && (!found.khusus || all.length === 1)) return false;
  return found.khusus || all.length > 1;
}

function sum(counts: readonly { readonly jumlah: number }[]): number | null {
  return counts.length === 0 ? null : counts.reduce((total, { jumlah }) => total + jumlah, 0);
}

/**
 * Reads the number of staff: the stated total, else the sum of the details. A range is marked `jumlah_kabur` and counts
 * for nothing.
 */
export function readJumlahPelaksana(parts: readonly Part[]): JumlahPelaksanaFacts {
  const texts = readTexts(parts.filter(isText));
  const readings = parts.flatMap((part): readonly Reading[] =>
    isText(part) ? (texts.get(part) ?? []) : readObject(part),
  );
  const all = readings.flatMap((reading) => reading.ditemukan);
  const details = all.filter((found) => isDetail(found, all));
  const others = all.filter((found) => !details.includes(found));
  const stated = others.find((found) => found.total) ?? (details.length > 0 ? others[0] : undefined);
  const total = stated?.jumlah ?? sum(others) ?? sum(details);
  return {
    total,
    rincian: details.map(({ kutipan, asal, peran, jumlah }) => ({
      kutipan,
      asal,
      peran: peran ?? '',
      jumlah,
    })),
    tanda: readings.flatMap((reading) => reading.marks.tanda),
    tidak_terbaca: all.length > 0 ? [] : readings.flatMap((reading) => reading.marks.tidak_terbaca),
  };
}
