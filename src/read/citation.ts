/** Citations of rules in published text. */
import type { Sitasi } from '../model/facts.ts';
import { findHeads, type Head } from './citation-head.ts';
import { ministryKey } from './citation-ministry.ts';
import { readRoles, type Role } from './citation-role.ts';
import { plainText } from './citation-text.ts';
import { LONGEST_TITLE, readName, readTitle, type Span } from './citation-title.ts';
import { findVague } from './citation-vague.ts';
import { quote, type TextPart } from './part.ts';

interface Cited {
  readonly head: Head;
  readonly role: Role;
  readonly title: Span | null;
  readonly to: number;
}

const ARTICLE = String.raw`(\d+\s?[A-Z]?(?![a-z])(?:\s*(?:,|dan|s\.?d\.?|sampai\s+dengan|-)\s*(?:pasal\s*)?\d+[A-Z]?(?![a-z]))*(?:\s*ayat\s*\(?\d+[a-z]?\)?(?:\s*(?:,|dan)\s*(?:ayat\s*)?\(\d+[a-z]?\))*)?(?:\s*huruf\s*[a-z](?![a-z]))?)`;
const ARTICLE_BEFORE = new RegExp(String.raw`(?<![a-z])(?:pasal|ps\.?)\s*${ARTICLE}[\s,]*(?:(?:dari|dalam|pada)\s+)?$`, 'iu');
const ARTICLE_AFTER = new RegExp(String.raw`^[\s,(]*(?:pasal|ps\.?)\s*${ARTICLE}`, 'iu');

/** The article cited before the rule ("Pasal 7 ayat (1) Perpres 96/2018") or behind it. */
function readArticle(teks: string, cited: Cited): string | null {
  const { head } = cited;
  const found =
    ARTICLE_BEFORE.exec(teks.slice(Math.max(0, head.from - 80), head.from)) ??
    ARTICLE_AFTER.exec(teks.slice(head.to, head.to + 80)) ??
    ARTICLE_AFTER.exec(teks.slice(cited.to, cited.to + 80));
  return found?.[1]?.trim().replace(/\s+/gu, ' ').replace(/^(\d+) ([A-Z])(?![A-Za-z])/u, '$1$2') ?? null;
}

function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** A code may say that a "Peraturan" is a decision or the other way round: "Nomor 63/KEP/M.PAN/7/2003". */
function kindByCode(head: Head): 'permen' | 'kepmen' | null {
  const { jenis } = head.match.kind;
  if (jenis !== 'permen' && jenis !== 'kepmen') return null;
  const code = head.number?.kode ?? '';
  const decision = /(?:^|[\s/.])(?:KEP|SK|KPTS)(?=[\s/.-])/iu.test(code);
  const regulation = /(?:^|[\s/.])PER(?=[\s/.-])/iu.test(code);
  if (decision === regulation) return jenis;
  return decision ? 'kepmen' : 'permen';
}

/** First part of the register key; null when it is not known whose rule it is. */
function keyHead(head: Head, tahun: number | null): string | null {
  const { kind } = head.match;
  const ministerial = kindByCode(head);
  const { ministry, agency, daerah } = head.maker;
  if (kind.kunci.endsWith('ber')) return kind.kunci;
  if (ministerial !== null) return ministry === null ? null : ministryKey(ministerial, ministry, tahun);
  if (kind.pembuat === 'lembaga') {
    if (agency === null) return null;
    return kind.jenis === 'perlembaga' ? agency.peraturan : agency.keputusan;
  }
  const maker = ministry === null ? '' : `-men${ministryKey('permen', ministry, tahun).replace(/^permen/u, '')}`;
  return kind.kunci + maker + (daerah === null ? '' : `-${slug(daerah)}`);
}

function registerKey(head: Head): string | null {
  const { nomor, tahun } = head.number ?? { nomor: null, tahun: null };
  if (head.match.kind.jenis === 'uud') return tahun === null ? null : `uud-${tahun}`;
  const first = keyHead(head, tahun);
  return nomor === null || tahun === null || first === null ? null : `${first}-${slug(nomor)}-${tahun}`;
}

function words(teks: string, span: Span | null): string | null {
  return span === null ? null : teks.slice(span.from, span.to).replace(/\s+/gu, ' ').trim();
}

function toSitasi(part: TextPart, teks: string, cited: Cited): Sitasi {
  const { head, title, role } = cited;
  const { maker, number, match } = head;
  return {
    ...quote(part, head.from, cited.to),
    jenis: kindByCode(head) ?? match.kind.jenis,
    kunci: registerKey(head),
    instansi: maker.ministry?.instansi ?? maker.agency?.instansi ?? null,
    nomor: number?.nomor ?? null,
    tahun: number?.tahun ?? null,
    tentang: words(part.teks, title),
    daerah: maker.daerah,
    pasal: readArticle(teks, cited),
    peran: role,
    daerah_lain: null,
    hukum: null,
  };
}

/** Heads after `index` that belong to the title of that head, and where the next one that does not begins. */
function following(heads: readonly Head[], roles: readonly Role[], index: number): { inside: Head[]; limit: number } {
  const inside: Head[] = [];
  const reach = (heads[index]?.to ?? 0) + LONGEST_TITLE;
  for (let place = index + 1; place < heads.length; place += 1) {
    const head = heads[place];
    if (head === undefined || head.from > reach) break;
    if (roles[place] !== 'terkait') return { inside, limit: head.from };
    inside.push(head);
  }
  return { inside, limit: Number.POSITIVE_INFINITY };
}

/** Title and end of each head, once the roles say which later heads stand inside a title. */
function withTitles(teks: string, heads: readonly Head[]): Cited[] {
  const roles = readRoles(teks, heads);
  return heads.map((head, index) => {
    const { inside, limit } = following(heads, roles, index);
    const behind = readTitle(teks, head.to, limit, inside);
    const title = behind ?? head.nama ?? (head.number === null ? readName(teks, head.to) : null);
    return { head, role: roles[index] ?? 'dasar', title, to: Math.max(head.to, title?.to ?? 0) };
  });
}

const CITES =
  /(?<![a-z])(?:sesuai|berdasar(?:kan)?|menurut|mengacu|merujuk|berpedoman|dasar|acuan|diatur|ditetapkan|ketentuan)(?:\s+(?:dengan|pada|dalam|kepada|oleh|hukum|tarif))?\s*:?\s*(?:ketentuan\s+)?(?:lampiran\s+)?$/iu;
const NO_LAW = /(?<![a-z])(?:menjadi|sebagai|rancangan|kitab|petikan|salinan|fotoc?k?opi|foto\s*copy|copy|fc|asli|penyusunan|pembentukan)\s+$/iu;

/** Whether a rule named without number is cited at all. */
function isCited(teks: string, { head, title }: Cited): boolean {
  const before = teks.slice(Math.max(0, head.from - 60), head.from);
  const { kind } = head.match;
  if (NO_LAW.test(before)) return false;
  if (/^\s*:\s*(?:\n|$)/u.test(teks.slice(head.to, head.to + 80))) return false;
  if (kind.tanpa_nomor === 'tidak') return false;
  if (kind.jenis === 'permen' && head.maker.ministry === null) return false;
  return kind.tanpa_nomor === 'ya' || CITES.test(before) || (title !== null && /tentang\s*$/iu.test(teks.slice(head.to, title.from)));
}

/** Mentions without number count only outside the titles of numbered citations. */
function unnumbered(teks: string, heads: readonly Head[], numbered: readonly Cited[]): Head[] {
  const loose = heads.filter(
    (head) => head.number === null && !numbered.some((cited) => head.from >= cited.head.from && head.from < cited.to),
  );
  return loose.filter((head) => {
    const next = numbered.find((cited) => cited.head.from >= head.to);
    const described = next?.head.match.kind.jenis === 'staatsblad' && next.head.from - head.to < 60;
    const [cited] = withTitles(teks.slice(0, next?.head.from ?? teks.length), [head]);
    return !described && cited !== undefined && isCited(teks, cited);
  });
}

/**
 * All citations in a text, in order: with number and year, and the incomplete ones ("Sesuai Perda", "peraturan yang
 * berlaku"), whose number and year are null. `hukum` and `daerah_lain` are joined later.
 */
export function readSitasi(part: TextPart): Sitasi[] {
  const teks = plainText(part.teks);
  const heads = findHeads(teks);
  const numbered = withTitles(
    teks,
    heads.filter((head) => head.number !== null),
  );
  const loose = unnumbered(teks, heads, numbered);
  const all = loose.length === 0 ? numbered : withTitles(teks, [...numbered.map(({ head }) => head), ...loose].sort((a, b) => a.from - b.from));
  const vague = findVague(teks).filter((span) => !all.some((cited) => span.from < cited.to && cited.head.from < span.to));
  const named = all.map((cited) => toSitasi(part, teks, cited));
  return [...named, ...vague.map((span) => vagueSitasi(part, span))].sort((a, b) => a.asal.dari - b.asal.dari);
}

function vagueSitasi(part: TextPart, span: Span): Sitasi {
  return {
    ...quote(part, span.from, span.to),
    jenis: 'lain',
    kunci: null,
    instansi: null,
    nomor: null,
    tahun: null,
    tentang: null,
    daerah: null,
    pasal: null,
    peran: 'dasar',
    daerah_lain: null,
    hukum: null,
  };
}
