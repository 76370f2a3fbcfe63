/** Rules named without number and year. */
import { type Cited, withTitles } from './citation-cited.ts';
import type { Head } from './citation-head.ts';

const CITES =
  /(?<![a-z])(?:sesuai|berdasar(?:kan)?|menurut|mengacu|merujuk|berpedoman|dasar|acuan|diatur|ditetapkan|ketentuan)(?:\s+(?:dengan|pada|dalam|kepada|oleh|hukum|tarif))?\s*:?\s*(?:ketentuan\s+)?(?:lampiran\s+)?$/iu;
const NO_LAW =
  /(?<![a-z])(?:menjadi|sebagai|rancangan|kitab|petikan|salinan|fotoc?k?opi|foto\s*copy|copy|fc|asli|penyusunan|pembentukan)\s+$/iu;

/** "SE Bupati tentang UHC" on a line of its own: maker and title behind a kind that is no rule in every sentence. */
const TITLED = /^\s+\p{Lu}[\p{L}\s.-]{1,70}?\s(?:tentang|ttg)\s+\p{L}/u;
const LINE_START = /(?:^|[\n;])[\s\-*•–]*(?:(?:\d{1,2}|[a-z])\s?[.)]\s*)?$/iu;

/** Whether a rule named without number is cited at all. */
function isCited(teks: string, { head, title }: Cited): boolean {
  const before = teks.slice(Math.max(0, head.from - 60), head.from);
  const { kind } = head.match;
  if (NO_LAW.test(before)) return false;
  if (/^\s*:\s*(?:\n|$)/u.test(teks.slice(head.to, head.to + 80))) return false;
  if (kind.tanpa_nomor === 'tidak') return false;
  if (kind.jenis === 'permen' && head.maker.ministry === null) return false;
  return (
    kind.tanpa_nomor === 'ya' ||
    CITES.test(before) ||
    (LINE_START.test(before) && TITLED.test(teks.slice(head.to, head.to + 100))) ||
    (title !== null && /tentang\s*$/iu.test(teks.slice(head.to, title.from)))
  );
}

/** Heads without number that are citations all the same: outside the titles of numbered ones, and where a text cites. */
export function unnumbered(teks: string, heads: readonly Head[], numbered: readonly Cited[]): Head[] {
  const found: Head[] = [];
  let place = 0;
  let reached = 0;
  for (const head of heads) {
    for (; (numbered[place]?.head.from ?? head.to) < head.to; place += 1) {
      reached = Math.max(reached, numbered[place]?.to ?? 0);
    }
    if (head.number !== null || head.from < reached || isSecondName(teks, head, numbered[place - 1]))
      continue;
    const joined = goesOn(teks, found.at(-1), head);
    if (joined || standsAlone(teks, head, numbered[place]?.head)) found.push(head);
  }
  return found;
}

/** "sesuai UU dan PP yang berlaku": what is cited together with the head before it. */
function goesOn(teks: string, before: Head | undefined, { from, match }: Head): boolean {
  if (before === undefined || match.kind.tanpa_nomor === 'tidak' || from - before.to > 12) return false;
  return /^\s*(?:[,/&]|dan|serta|maupun|atau)\s*$/iu.test(teks.slice(before.to, from));
}

/** A short name in brackets behind the law it means: "UU No. 7 Tahun 2021 (UU HPP)". */
function isSecondName(teks: string, head: Head, before: Cited | undefined): boolean {
  if (before === undefined || before.head.match.kind.jenis !== head.match.kind.jenis) return false;
  return (
    /^\s*\(\s*$/u.test(teks.slice(before.to, Math.min(head.from, before.to + 20))) &&
    head.from - before.to < 20
  );
}

/** A law described by the gazette number that follows ("Undang-Undang Gangguan Staatsblad 1926 Nomor 226") is one citation. */
function standsAlone(teks: string, head: Head, next: Head | undefined): boolean {
  if (next?.match.kind.jenis === 'staatsblad' && next.from - head.to < 60) return false;
  const [cited] = withTitles(teks.slice(0, next?.from ?? teks.length), [head]);
  return cited !== undefined && isCited(teks, cited);
}
