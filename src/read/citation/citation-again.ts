/** Numbers of rules that stand without the word for their kind. */
import type { Head } from './citation-head.ts';
import { NOMOR, readNumber, TAHUN } from './citation-number.ts';

/** Longest title an amendment reaches over. */
const REACH = 220;

/** A further number that follows a head without naming the kind again: "UU 23/2006 jo 24/2013", "dan Nomor 24 Tahun 2013". */
const AGAIN = new RegExp(
  String.raw`(?:(?<![a-z])(?:jo|juncto|jis|dengan|oleh)\.?|,|&|(?<![a-z])(?:dan|serta))\s*(?=${NOMOR}\d|\d{1,3}\s?/\s?(?:19|20)\d{2}|\d{1,3}\s+${TAHUN}\d|(?<=jo\.?\s{0,3})\d{1,3}/\d{2}(?!\d)|(?:[a-z]{2,5}[/.-])?\d{1,4}/[a-z][a-z.]{1,9}/)`,
  'giu',
);
/** "Nomor 47 Prp Tahun 1960" tells its kind behind the number. */
const EMERGENCY = new RegExp(
  String.raw`(?<![a-z\d/])(?:${NOMOR})?\d{1,3}\s*(?:prp|drt)\.?\s*${TAHUN}\d{4}`,
  'giu',
);

/** Heads of numbers that name no kind: they take the kind of the head before them. */
export function furtherHeads(teks: string, heads: readonly Head[]): Head[] {
  const found: Head[] = [];
  let place = 0;
  let last: Head | undefined;
  for (const word of teks.matchAll(AGAIN)) {
    const at = word.index + word[0].length;
    for (; (heads[place]?.from ?? at) < at; place += 1) {
      if (heads[place]?.number != null) last = heads[place];
    }
    if (last === undefined || word.index < last.to || !follows(teks, last, word.index, word[0])) continue;
    const number = readNumber(teks, at, /^jo/iu.test(word[0]));
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

/** Heads of the further numbers that share a year: "Nomor 108 dan 109 Tahun 2019". */
export function sharedHeads(head: Head): Head[] {
  return (head.number?.lain ?? []).map(({ nomor, from }) => ({
    ...head,
    number: head.number === null ? null : { ...head.number, nomor, kode: nomor, lain: [] },
    from,
    nama: null,
  }));
}

/** Heads that tell their kind only behind the number, where no other head stands. */
export function emergencyHeads(teks: string, heads: readonly Head[]): Head[] {
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
