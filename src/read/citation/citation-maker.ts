/** Whose rule it is: the ministry, agency or region named between the kind and the number. */
import { type Agency, agencyOfShort, readAgency } from './citation-agency.ts';
import type { KindMatch } from './citation-kind.ts';
import { isAboutHealth, type Ministry, ministryOfCode, readMinistry } from './citation-ministry.ts';

/** The maker of a rule and the end of its name. */
export interface Maker {
  readonly ministry: Ministry | null;
  readonly agency: Agency | null;
  readonly daerah: string | null;
  /** Where the name ends; the end of the kind when none is named. */
  readonly to: number;
  /** The words are no rule after all ("keputusan mengenai"). */
  readonly bukan?: boolean;
}

const MINISTER =
  /[\s.-]*men(?:teri?(?:an)?|tei|tri|tetri|eteri|etri)(?![a-z])[\s.,]*(?:negara(?![a-z])\s*)?(?:(?:republik\s+indonesia|RI)(?![a-z])\s*)?/iuy;
const MINISTER_STATE = /[\s.-]*men(?:neg|eg)[\s.-]*/iuy;
const MINISTER_SHORT = /[\s.-]*men[\s.-]*/iuy;
const MINISTER_BARE = /men(?![a-z])/iuy;
const ALIAS =
  /\s*\((?:perda|perbu[pb]|perwali?|pergub|uu|pp|perpp?u|perpres|keppres|permen[a-z]*|kepmen[a-z]*|pmk|perki)\s*\.?\)/iuy;

const REGION_LEAD =
  /\s*(?:pemerintah\s+)?((?:kabupaten|kab|kotamadya|kodya|kota|provinsi|propinsi|prov|prop)(?![a-z]))?[\s.]*(?:(?:(?:daerah\s+)?tingkat|dati)[\s.]+i{1,2}(?![a-z])\s*)?/iuy;
const REGION_WORD = /(?:\s*\/\s*|\s+|^)?([\p{L}][\p{L}'’-]*)/uy;
const NO_REGION =
  /^(?:nomor|nomer|no|n0|tahun|thn|th|tentang|ttg|yang|ini|itu|tersebut|setempat|dan|atau|serta|dengan|untuk|ri|republik|di|pada|dari|atas|nya|terkait|terbaru|mengenai|dimaksud|berlaku|pasal|jo|juncto|sebagaimana|lampiran|biaya|rp|sebesar|adalah|telah|sudah)$/iu;
const TOPIC =
  /^(?:retribusi|pajak|tarif|tarip|pdrd|apbd|perizinan|pelayanan|penyelenggaraan|pengelolaan|ketertiban|organisasi|pembentukan|rtrw|rdtr|bangunan|administrasi|penataan|pedoman|standar|tata|susunan|kedudukan|pelimpahan|pendelegasian|rencana|perubahan|kesehatan|pendidikan|terbaru)$/iu;

/** "Peraturan Daerah Istimewa Yogyakarta": the word Daerah belongs to the name as well. */
const SPECIAL = /^(?:Istimewa|Khusus)\s/iu;

function stickyAt(pattern: RegExp, teks: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(teks);
}

/** Up to six capital words from `at`; small letters are a name only when the number follows at once. */
function regionWords(teks: string, at: number, end: number, sure: boolean): number {
  let to = at;
  for (let count = 0; count < 6; count += 1) {
    const match = stickyAt(REGION_WORD, teks, to);
    const word = match?.[1];
    if (match === null || word === undefined || to + match[0].length > end) return to;
    if (NO_REGION.test(word) || (!sure && !/^\p{Lu}/u.test(word))) return to;
    to += match[0].length;
  }
  return to;
}

/** The region named from `at` on, at most to `end`; `sure` when the number stands right behind it. */
export function readRegion(
  teks: string,
  at: number,
  end: number,
  sure: boolean,
): { daerah: string; to: number } | null {
  const lead = stickyAt(REGION_LEAD, teks, at);
  const from = Math.min(at + (lead?.[0].length ?? 0), end);
  const kind = lead?.[1] ?? null;
  const to = regionWords(teks, from, end, sure);
  const name = teks.slice(from, to).trim().replace(/\s+/gu, ' ');
  if (name === '' || name.includes('/')) return null;
  if (kind === null && TOPIC.test(name.split(' ')[0] ?? '')) return null;
  const city = kind !== null && /^ko/iu.test(kind) ? `${kind} ` : '';
  return { daerah: (SPECIAL.test(name) ? 'Daerah ' : city) + name, to };
}

function noMaker(to: number): Maker {
  return { ministry: null, agency: null, daerah: null, to };
}

/** Joint rules name several ministers; the first one stands for all. */
function minister(teks: string, match: KindMatch): Maker {
  for (const pattern of [MINISTER, MINISTER_STATE, MINISTER_SHORT]) {
    const found = stickyAt(pattern, teks, match.to);
    if (found === null) continue;
    const end = match.to + found[0].length;
    const named = readMinistry(teks, end);
    if (named !== null) return { ...noMaker(named.to), ministry: named.ministry };
    if (pattern !== MINISTER_SHORT) return noMaker(match.to + found[0].trimEnd().length);
  }
  const bare = stickyAt(MINISTER_BARE, teks, match.to);
  return bare === null ? { ...noMaker(match.to), bukan: true } : noMaker(match.to + 3);
}

/** PMK is a rule of the minister of health in a text about health; PMA is one of the minister of religion. */
function abbreviated(teks: string, match: KindMatch): Maker {
  const kind = match.kind.kunci;
  if (kind === 'pma' || kind === 'kma')
    return { ...noMaker(match.to), ministry: { instansi: 'kemenag', ekor: 'ag' } };
  const ministry = isAboutHealth(teks) ? { instansi: 'kemenkes', ekor: 'kes' } : null;
  return { ...noMaker(match.to), ministry };
}

function agency(teks: string, match: KindMatch): Maker {
  const own = agencyOfShort(teks.slice(match.from, match.to));
  if (own !== null) return { ...noMaker(match.to), agency: own };
  const found = readAgency(teks, match.to);
  return found === null ? noMaker(match.to) : { ...noMaker(found.to), agency: found.agency };
}

/** The maker named behind a kind; `end` is where the number begins, or the furthest place a name may reach. */
export function readMaker(teks: string, match: KindMatch, end: number, sure: boolean): Maker {
  switch (match.kind.pembuat) {
    case 'menteri':
      return /^(?:pmk|kmk|pma|kma)$/u.test(match.kind.kunci)
        ? abbreviated(teks, match)
        : minister(teks, match);
    case 'lembaga':
      return agency(teks, match);
    case 'daerah': {
      const alias = stickyAt(ALIAS, teks, match.to)?.[0].length ?? 0;
      const region = readRegion(teks, match.to + alias, end, sure);
      return region === null ? noMaker(match.to + alias) : { ...noMaker(region.to), daerah: region.daerah };
    }
    case 'unit':
      return {
        ...noMaker(match.to),
        daerah: regionInside(teks.slice(match.to, end)),
        ministry: ministryInside(teks, match.to, end),
      };
    default:
      return noMaker(match.to);
  }
}

/** The region an office belongs to: "Keputusan Kepala Dinas Kesehatan Kabupaten Kediri". */
function regionInside(words: string): string | null {
  const at = /(?<![a-z])(?:kabupaten|kab\.?|kota|provinsi|prov\.?)\s+\p{L}/iu.exec(words);
  return at === null ? null : (readRegion(words, at.index, words.length, true)?.daerah ?? null);
}

/** A circular of a minister: "Surat Edaran Menteri Dalam Negeri". */
function ministryInside(teks: string, from: number, end: number): Ministry | null {
  const at = /(?<![a-z])men(?:teri\s+|(?=[a-z]))|(?<![a-z])dep(?=[a-z])/iu.exec(teks.slice(from, end));
  return at === null ? null : (readMinistry(teks, from + at.index + at[0].length)?.ministry ?? null);
}

/** The ministry a coded number tells, when its words do not. */
export function makerByCode(maker: Maker, kode: string): Maker {
  if (maker.ministry !== null) return maker;
  const ministry = ministryOfCode(kode);
  return ministry === null ? maker : { ...maker, ministry };
}
