/** Heads of citations: kind, maker, number and year, wherever a text names a rule. */
import { FILL } from './citation-text.ts';
import { findKinds, type KindMatch, OFFICE_DECREE, OFFICE_RULE } from './citation-kind.ts';
import { type Maker, makerByCode, readMaker, readRegion } from './citation-maker.ts';
import { NOMOR, type RuleNumber, readNumber, TAHUN } from './citation-number.ts';

export interface Head {
  readonly match: KindMatch;
  readonly maker: Maker;
  readonly number: RuleNumber | null;
  /** First character of the citation. */
  readonly from: number;
  /** End of kind, maker, number and year. */
  readonly to: number;
  /** Title that stands before the number: "UU Cipta Kerja Nomor 11 Tahun 2020". */
  readonly nama: { readonly from: number; readonly to: number } | null;
}

const REACH = 220;
const START = new RegExp(String.raw`(?:(?<![a-z])|(?<=indonesia))${NOMOR}(?=[\d\p{L}.\u2026_(№-])|\d|(?<![a-z])${TAHUN}(?=[12])`, 'iu');
const ABBREVIATIONS = /(?<![a-z])(?:kab|prov|prop|kep|dr|drs|h|m|men|bid|ri|r\.?i|ka|p)\.(?=[\s\p{L}])/giu;
const BREAK = /[;|!?•]|\n\s*(?:\n|\d{1,2}[.)]|[a-z][.)]\s|[-*])|\.\s*\p{L}/iu;
const NO_BRIDGE =
  /(?<![a-z])(?:rp|sesuai|berdasarkan|yaitu|adalah|dengan|maka|untuk|sebesar|tarif|tarip|biaya|telp|telepon|hp|wa|hubungi|bahwa|jam|pukul|fotokopi|foto\s*copy)(?![a-z])/iu;
const NATION = /(?:(?:negara\s+)?(?:kesatuan\s+)?republik\s+indonesia|(?<![a-z])(?:N?KRI|R\.?\s?I)(?![a-z])\.?)/giu;
const BRACKET = /\([^()]{0,40}\)/gu;
const TITLE_WORD = /^[\s,]*(?:tentang|ttg|mengenai)(?![a-z])\s*/iu;

/** Whether the words between kind and number can be one name, or one name and a title. */
function bridges(words: string, title: boolean): boolean {
  if (words.includes(FILL)) return false;
  const plain = words.replace(ABBREVIATIONS, ' ').replace(/^\s*[.:,-]+/u, ' ');
  return !BREAK.test(plain) && (title || !NO_BRIDGE.test(plain));
}

/** Words between a national kind and its number are the name of the law, after "Republik Indonesia" and brackets. */
function nameBetween(teks: string, from: number, to: number): { from: number; to: number } | null {
  const words = teks
    .slice(from, to)
    .replace(NATION, (nation) => ' '.repeat(nation.length))
    .replace(BRACKET, (bracket) => ' '.repeat(bracket.length));
  const start = from + (/^[\s.:,-]*(?:tentang\s+)?/iu.exec(words)?.[0].length ?? 0);
  const end = from + words.trimEnd().replace(/[\s,:.-]+$/u, '').length;
  return end - start > 1 ? { from: start, to: end } : null;
}

interface Numbered {
  readonly number: RuleNumber;
  readonly start: number;
  /** The number stands behind a title: "Perda tentang Retribusi no 8 tahun 2018". */
  readonly title: boolean;
}

function numberAfter(teks: string, match: KindMatch, limit: number): Numbered | null {
  const end = Math.min(limit, match.to + REACH);
  const first = START.exec(teks.slice(match.to, end + 30));
  if (first === null || match.to + first.index >= end) return null;
  const start = match.to + first.index;
  const words = teks.slice(match.to, start);
  const title = /(?<![a-z])(?:tentang|ttg)(?![a-z])/iu.test(words);
  if (!bridges(words, title)) return null;
  const number = match.kind.jenis === 'uud' ? constitutionYear(teks, start) : readNumber(teks, start);
  if (number === null) return null;
  const complete = number.tahun !== null && number.nomor !== null;
  if (title ? !(complete && number.bernomor) : !(number.bernomor || number.tahun !== null || isCoded(match, number))) return null;
  return isRule(match, number) ? { number, start, title } : null;
}

/** The constitution has a year and no number: "UUD 1945". */
function constitutionYear(teks: string, start: number): RuleNumber | null {
  const year = /^(?:tahun\s*)?(1945|1950)(?!\d)/iu.exec(teks.slice(start, start + 20));
  if (year === null) return null;
  const base = { nomor: null, kode: '', bernomor: false, darurat: null, lain: [] } as const;
  return { ...base, tahun: Number(year[1]), from: start, to: start + year[0].length };
}

/** Circulars and decrees may stand without "Nomor" before a number with strokes: "SE 470/13287/Dukcapil". */
function isCoded(match: KindMatch, number: RuleNumber): boolean {
  return match.kind.pembuat === 'unit' && number.kode.includes('/');
}

/** A decree without code and year is a document of a person ("SK pangkat terakhir No. 5"), not a rule. */
function isRule(match: KindMatch, number: RuleNumber): boolean {
  if (match.kind.jenis !== 'sk' && match.kind.singkatan !== true) return true;
  return number.tahun !== null || number.kode.includes('/') || (match.kind.jenis !== 'sk' && number.bernomor);
}

/** One rule may be named twice at its head: "Peraturan Pemerintah (PP)". */
function isAlias(teks: string, match: KindMatch): boolean {
  return /\(\s*$/u.test(teks.slice(Math.max(0, match.from - 3), match.from)) && /^[a-z]{0,12}\s*\)/iu.test(teks.slice(match.to, match.to + 14));
}

/** "Keputusan Kepala Dinas" is no decision of a state agency: the maker decides the kind. */
function settled(teks: string, match: KindMatch): KindMatch {
  const { kind } = match;
  if (kind.pembuat !== 'lembaga' || readMaker(teks, match, match.to, false).agency !== null) return match;
  if (kind.jenis === 'keplembaga') return { ...match, kind: OFFICE_DECREE };
  const national = /^\s*(?:(?:kepala|ketua)\s+)?(?:badan|lembaga|komisi|dewan|mahkamah|kejaksaan)(?![^\d\n]{0,60}(?:daerah|kabupaten|kota|provinsi))/iu;
  return national.test(teks.slice(match.to, match.to + 100)) ? match : { ...match, kind: OFFICE_RULE };
}

function headAt(teks: string, named: KindMatch, limit: number): Head | null {
  const match = settled(teks, named);
  const numbered = numberAfter(teks, match, limit);
  const reach = numbered === null || numbered.title ? Math.min(limit, match.to + REACH) : numbered.start;
  const read = readMaker(teks, match, reach, numbered !== null && !numbered.title);
  if (read.bukan === true) return null;
  if (numbered === null) return { match, maker: read, number: null, from: match.from, to: read.to, nama: null };
  const { number, start, title } = numbered;
  const behind = match.kind.pembuat === 'daerah' && read.daerah === null ? regionBehind(teks, number.to) : null;
  const between = (match.kind.pembuat === 'pusat' && match.kind.jenis !== 'uud') || (match.kind.pembuat === 'daerah' && read.daerah === null);
  const nama = title || between ? nameBetween(teks, title ? afterTitleWord(teks, read.to) : read.to, start) : null;
  const maker = behind === null ? makerByCode(read, number.kode) : { ...read, daerah: behind.daerah };
  return { match, maker, number, from: match.from, to: behind?.to ?? number.to, nama };
}

/** The region may follow the year: "Perda Nomor 1 Tahun 2024 Kabupaten Kutai Timur tentang ...". */
function regionBehind(teks: string, at: number): { daerah: string; to: number } | null {
  const lead = /^[\s,]*(?:\(\s*)?(?=(?:kabupaten|kab\.|kota|provinsi|prov\.)\s*\p{Lu})/iu.exec(teks.slice(at, at + 30));
  return lead === null ? null : readRegion(teks, at + lead[0].length, Math.min(teks.length, at + 100), false);
}

function afterTitleWord(teks: string, at: number): number {
  const rest = teks.slice(at, at + REACH);
  const word = /(?<![a-z])(?:tentang|ttg)(?![a-z])/iu.exec(rest);
  return word === null ? at + (TITLE_WORD.exec(rest)?.[0].length ?? 0) : at + word.index;
}

/** A further number that follows a head without naming the kind again: "UU 23/2006 jo 24/2013", "dan Nomor 24 Tahun 2013". */
const AGAIN = new RegExp(
  String.raw`(?:(?<![a-z])(?:jo|juncto|jis|dengan|oleh)\.?|,|&|(?<![a-z])(?:dan|serta))\s*(?=${NOMOR}\d|\d{1,3}\s?/\s?(?:19|20)\d{2}|\d{1,3}\s+${TAHUN}\d)`,
  'giu',
);
/** "Nomor 47 Prp Tahun 1960" tells its kind behind the number. */
const EMERGENCY = new RegExp(String.raw`(?<![a-z\d/])(?:${NOMOR})?\d{1,3}\s*(?:prp|drt)\.?\s*${TAHUN}\d{4}`, 'giu');

/** Numbers without kind take the kind of the head before them. */
function again(teks: string, heads: readonly Head[]): Head[] {
  const found: Head[] = [];
  let place = 0;
  let last: Head | undefined;
  for (const word of teks.matchAll(AGAIN)) {
    const at = word.index + word[0].length;
    for (; (heads[place]?.from ?? at) < at; place += 1) {
      if (heads[place]?.number != null) last = heads[place];
    }
    if (last === undefined || word.index < last.to || !follows(teks, last, word.index, word[0])) continue;
    const number = readNumber(teks, at);
    if (number?.tahun == null || number.nomor === null) continue;
    last = { ...last, number, from: at, to: number.to, nama: null };
    found.push(last);
  }
  return found;
}

/** "jo" and "diubah dengan" reach over the title of the law before; commas and "dan" only follow its year. */
function follows(teks: string, before: Head, at: number, word: string): boolean {
  const gap = teks.slice(before.to, at);
  if (gap.length > REACH || /[;\n]/u.test(gap)) return false;
  if (/^jo|^ju|^ji/iu.test(word)) return true;
  if (/^(?:dengan|oleh)/iu.test(word)) return /(?:ubah|rubah|robah|ganti|baru)/iu.test(gap);
  return gap.trim() === '';
}

function shared(head: Head): Head[] {
  return (head.number?.lain ?? []).map(({ nomor, from }) => ({
    ...head,
    number: head.number === null ? null : { ...head.number, nomor, kode: nomor, lain: [] },
    from,
    nama: null,
  }));
}

function emergencies(teks: string, heads: readonly Head[]): Head[] {
  const found: Head[] = [];
  for (const words of teks.matchAll(EMERGENCY)) {
    const taken = heads.some((head) => words.index >= head.from && words.index < head.to);
    const number = taken ? null : readNumber(teks, words.index);
    if (number === null) continue;
    const jenis = number.darurat === 'prp' ? 'perppu' : 'uu';
    const kind = { jenis, kunci: jenis, pembuat: 'pusat', tanpa_nomor: 'tidak' } as const;
    const match = { kind, from: words.index, to: words.index };
    const maker = { ministry: null, agency: null, daerah: null, to: words.index };
    found.push({ match, maker, number, from: words.index, to: number.to, nama: null });
  }
  return found;
}

/** All heads of a text in order, with and without number; `teks` is the plain text of `plainText`. */
export function findHeads(teks: string): Head[] {
  const heads: Head[] = [];
  const kinds = findKinds(teks).filter((match) => !isAlias(teks, match));
  let end = 0;
  kinds.forEach((match, index) => {
    if (match.from < end) return;
    const next = kinds.slice(index + 1, index + 4).find((other) => other.from >= match.to);
    const head = headAt(teks, match, next?.from ?? teks.length);
    if (head === null) return;
    heads.push(head, ...shared(head));
    end = head.to;
  });
  const more = [...heads, ...emergencies(teks, heads)].sort((a, b) => a.from - b.from);
  return [...more, ...again(teks, more)].sort((a, b) => a.from - b.from);
}
