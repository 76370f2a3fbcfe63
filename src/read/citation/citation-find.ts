/** Finds the heads of citations: kind, maker, number and year, wherever a text names a rule. */
import type { JenisSitasi } from '../../model/facts.ts';
import { emergencyHeads, furtherHeads, sharedHeads } from './citation-again.ts';
import { ownNumber } from './citation-form.ts';
import type { Head } from './citation-head.ts';
import { findKinds, type KindMatch, OFFICE_DECREE, OFFICE_RULE } from './citation-kind.ts';
import { type Maker, makerByCode, readMaker, readRegion } from './citation-maker.ts';
import { NOMOR, type RuleNumber, readNumber, TAHUN } from './citation-number.ts';
import { FILL } from './citation-text.ts';

const REACH = 220;
const START = new RegExp(
  String.raw`(?:(?<![a-z])|(?<=indonesia))${NOMOR}(?=[\d\p{L}.\u2026_(№-])|\d|(?<![a-z])${TAHUN}(?=[12])`,
  'iu',
);
const ABBREVIATIONS = /(?<![a-z])(?:kab|prov|prop|kep|dr|drs|h|m|men|bid|ri|r\.?i|ka|p)\.(?=[\s\p{L}])/giu;
const BREAK = /[;|!?•]|\n\s*(?:\n|\d{1,2}[.)]|[a-z][.)]\s|[-*])|\.\s*\p{L}/iu;
const NO_BRIDGE =
  /(?<![a-z])(?:rp|sesuai|berdasarkan|yaitu|adalah|dengan|maka|untuk|sebesar|tarif|tarip|biaya|telp|telepon|hp|wa|hubungi|bahwa|jam|pukul|fotokopi|foto\s*copy)(?![a-z])/iu;
const NATION =
  /(?:(?:negara\s+)?(?:kesatuan\s+)?republik\s+indonesia|(?<![a-z])(?:N?KRI|R\.?\s?I)(?![a-z])\.?)/giu;
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

/** Kinds that are cited as "24/13". */
const SHORT_YEAR: ReadonlySet<JenisSitasi> = new Set([
  ...(['uu', 'perppu', 'pp', 'perpres', 'keppres', 'inpres', 'permen', 'perlembaga'] as const),
  ...(['perda', 'pergub', 'perbup', 'perwali', 'perdes'] as const),
]);
/** Kinds whose title may be closed by their year: "Undang-Undang tentang Pemerintahan Daerah Tahun 2014". */
const YEARLY: ReadonlySet<JenisSitasi> = new Set(['uu', 'pp', 'perpres', 'perda']);
/** Titles that end with a year they are about. */
const OF_ITS_YEAR =
  /(?<![a-z])(?:ap[bp][dn]|anggaran|rencana|r[kp][pj][a-z]{1,3}|rtrw|pemilu|pemilihan|standar|biaya|pertanggungjawaban|cadangan)/iu;
const TITLED = /(?<![a-z])(?:tentang|ttg)(?![a-z])/iu;

interface Numbered {
  readonly number: RuleNumber;
  readonly start: number;
  /** The number stands behind a title: "Perda tentang Retribusi no 8 tahun 2018". */
  readonly title: boolean;
}

function numberAfter(teks: string, match: KindMatch, limit: number): Numbered | null {
  const own = ownNumber(match.kind.kunci, teks, match.to);
  if (own !== null) return { number: own, start: match.to, title: false };
  const end = Math.min(limit, match.to + REACH);
  const first = START.exec(teks.slice(match.to, end + 30));
  if (first === null || match.to + first.index >= end) return null;
  const start = match.to + first.index;
  const words = teks.slice(match.to, start);
  const title = TITLED.test(words);
  if (!bridges(words, title)) return null;
  const number =
    match.kind.jenis === 'uud'
      ? constitutionYear(teks, start)
      : readNumber(teks, start, SHORT_YEAR.has(match.kind.jenis));
  if (number === null || !isRule(match, number)) return null;
  return isWhole(match, number, words) ? { number, start, title } : null;
}

/**
 * Behind a title only "Nomor ... Tahun ..." is the number of the rule, or "Tahun ..." the year of one without number; behind
 * the kind one of the two words is enough.
 */
function isWhole(match: KindMatch, number: RuleNumber, words: string): boolean {
  if (TITLED.test(words)) {
    if (number.nomor === null) return YEARLY.has(match.kind.jenis) && !OF_ITS_YEAR.test(words);
    return number.bernomor && number.tahun !== null;
  }
  return number.bernomor || number.tahun !== null || isCoded(match, number);
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
function isRule({ kind }: KindMatch, { nomor, tahun, kode, bernomor }: RuleNumber): boolean {
  if (kind.jenis !== 'sk' && kind.singkatan !== true) return true;
  const told = tahun !== null || kode.includes('/') || (kind.jenis !== 'sk' && bernomor);
  return nomor !== null && told;
}

/** One rule may be named twice at its head: "Peraturan Pemerintah (PP)". */
function isAlias(teks: string, match: KindMatch): boolean {
  return (
    /\(\s*$/u.test(teks.slice(Math.max(0, match.from - 3), match.from)) &&
    /^[a-z]{0,12}\s*\)/iu.test(teks.slice(match.to, match.to + 14))
  );
}

/** "Keputusan Kepala Dinas" is no decision of a state agency: the maker decides the kind. */
function settled(teks: string, match: KindMatch): KindMatch {
  const { kind } = match;
  if (kind.pembuat !== 'lembaga' || readMaker(teks, match, match.to, false).agency !== null) return match;
  if (kind.jenis === 'keplembaga') return { ...match, kind: OFFICE_DECREE };
  const national =
    /^\s*(?:(?:kepala|ketua)\s+)?(?:badan|lembaga|komisi|dewan|mahkamah|kejaksaan)(?![^\d\n]{0,60}(?:daerah|kabupaten|kota|provinsi))/iu;
  return national.test(teks.slice(match.to, match.to + 100)) ? match : { ...match, kind: OFFICE_RULE };
}

/** The title that stands between kind and number, if any does. */
function nameBefore(teks: string, match: KindMatch, maker: Maker, { start, title }: Numbered): Head['nama'] {
  if (title) return nameBetween(teks, afterTitleWord(teks, maker.to), start);
  const { pembuat, jenis } = match.kind;
  const named = (pembuat === 'pusat' && jenis !== 'uud') || (pembuat === 'daerah' && maker.daerah === null);
  return named ? nameBetween(teks, maker.to, start) : null;
}

function numberedHead(teks: string, match: KindMatch, maker: Maker, numbered: Numbered): Head {
  const { number } = numbered;
  const behind =
    match.kind.pembuat === 'daerah' && maker.daerah === null ? regionBehind(teks, number.to) : null;
  return {
    match,
    maker: behind === null ? makerByCode(maker, number.kode) : { ...maker, daerah: behind.daerah },
    number,
    from: match.from,
    to: behind?.to ?? number.to,
    nama: nameBefore(teks, match, maker, numbered),
  };
}

function headAt(teks: string, named: KindMatch, limit: number): Head | null {
  const match = settled(teks, named);
  const numbered = numberAfter(teks, match, limit);
  const sure = numbered !== null && !numbered.title;
  const maker = readMaker(teks, match, sure ? numbered.start : Math.min(limit, match.to + REACH), sure);
  if (maker.bukan === true) return null;
  if (numbered !== null) return numberedHead(teks, match, maker, numbered);
  return { match, maker, number: null, from: match.from, to: maker.to, nama: null };
}

/** The region may follow the year: "Perda Nomor 1 Tahun 2024 Kabupaten Kutai Timur tentang ...". */
function regionBehind(teks: string, at: number): { daerah: string; to: number } | null {
  const lead = /^[\s,]*(?:\(\s*)?(?=(?:kabupaten|kab\.|kota|provinsi|prov\.)\s*\p{Lu})/iu.exec(
    teks.slice(at, at + 30),
  );
  return lead === null ? null : readRegion(teks, at + lead[0].length, Math.min(teks.length, at + 100), false);
}

function afterTitleWord(teks: string, at: number): number {
  const rest = teks.slice(at, at + REACH);
  const word = /(?<![a-z])(?:tentang|ttg)(?![a-z])/iu.exec(rest);
  return word === null ? at + (TITLE_WORD.exec(rest)?.[0].length ?? 0) : at + word.index;
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
    heads.push(head, ...sharedHeads(head));
    end = head.to;
  });
  const more = [...heads, ...emergencyHeads(teks, heads)].sort((a, b) => a.from - b.from);
  return [...more, ...furtherHeads(teks, more)].sort((a, b) => a.from - b.from);
}
