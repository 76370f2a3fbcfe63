/** Kinds of rules and the words that name them, full, abbreviated and misspelt. */
import type { JenisSitasi } from '../../model/facts.ts';
import { SHORT_NAMES } from './citation-agency.ts';

/** Whose rule it is decides what stands between the kind and the number. */
type Maker = 'pusat' | 'menteri' | 'lembaga' | 'daerah' | 'unit';

export interface Kind {
  readonly jenis: JenisSitasi;
  /** Head of the register key. */
  readonly kunci: string;
  readonly pembuat: Maker;
  /** The words mean something else in small letters or without a number ("se", "PP Muhammadiyah", "peserta PBI"). */
  readonly singkatan?: boolean;
  /** When a mention without a number is a citation: `ya`, only where a text cites (`rujuk`), or never (`tidak`). */
  readonly tanpa_nomor: 'ya' | 'rujuk' | 'tidak';
}

/** A decree of an office below the state: head of service, director, subdistrict head. */
export const OFFICE_DECREE: Kind = { jenis: 'sk', kunci: 'sk', pembuat: 'unit', tanpa_nomor: 'rujuk' };
/** A rule of such an office. */
export const OFFICE_RULE: Kind = { jenis: 'lain', kunci: 'peraturan', pembuat: 'unit', tanpa_nomor: 'rujuk' };

/** Where a kind is named in a text. */
export interface KindMatch {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

const RULE = 'p(?:er|re|r|e)a?t[aur]{1,3}a{0,2}[nm]';
/** Those who sign decrees, as far as "Kep." before them means a decree and no other word. */
const OFFICIAL =
  'ka\\.|ka(?:dis|ban|des|pus|bid|bag|kan)[a-z]*|kepala|ketua|bupati|wal[iy]|gub|camat|lurah|dir[a-z.]|dekan|rektor|sek(?:da|dis|jen|ditjen|retaris)|pimpinan|pres';
const DECISION = String.raw`(?:surat\s+)?(?:kep(?:utu?san|tusan|utuan|etusan|utsan)|kpts(?:\s?\.)?|kep\.?(?=\s*(?:${OFFICIAL})))`;
const LAW = String.raw`u[nd]{1,2}[ae]?ng\s*-*\s*u[nd]{1,2}ang2?|undang2`;
const GOVERNMENT = 'pe(?:r?m[ea]?rin?ta?h?|merintan)';
const PRESIDENT = 'p(?:re|er|r)s[ei]{1,2}den';
const MAYOR = String.raw`wal[iy]?\s*-?\s*kota`;
const DECREE_SHORT = String.raw`s\.?\s?k\.?`;
const ACRONYM = String.raw`(?:b\.?pom|bkn|bps|bnpb|bnn|bpn|bkpm|bssn|bkkbn|bmkg|bawaslu|baznas|bpjs|lan|lkpp|anri|perpusnas|polri|kpu|kpk|bpkp?|ojk)`;
const BODY = String.raw`kepala|ketua|badan|lembaga|komisi|dewan|ombudsman|arsip|perpustakaan|kepolisian|kapolri|kejaksaan|jaksa|mahkamah|bank\s+indonesia|otoritas|konsil|${ACRONYM}`;

type Row = readonly [
  pola: string,
  jenis: JenisSitasi,
  kunci: string,
  pembuat: Maker,
  tanpaNomor: Kind['tanpa_nomor'],
  singkatan?: true,
];

/** Earlier rows win: "Peraturan Pemerintah Pengganti Undang-Undang" stands before "Peraturan Pemerintah". */
const ROWS: readonly Row[] = [
  [String.raw`(?:${LAW})\s+dasar|uud(?:\s*-?\s*nri)?`, 'uud', 'uud', 'pusat', 'ya'],
  [
    String.raw`${RULE}\s+(?:${GOVERNMENT}\s+)?pengganti\s+(?:${LAW})|perp{1,2}u`,
    'perppu',
    'perppu',
    'pusat',
    'ya',
  ],
  [String.raw`(?:${LAW})(?:\s+darurat)?|uuck|uu(?:[\s.-]*ri)?|u\.\s?u\.`, 'uu', 'uu', 'pusat', 'ya'],
  [
    String.raw`${RULE}\s+(?:${GOVERNMENT}\s+)?da(?:erah|earh|reah|ereh)|${RULE}\s+${GOVERNMENT}\s+(?=kab|kota\s|prov|prop)|perda(?:sus|si)?|qanun`,
    'perda',
    'perda',
    'daerah',
    'ya',
  ],
  [String.raw`${RULE}\s+${GOVERNMENT}(?:\s+${GOVERNMENT})?`, 'pp', 'pp', 'pusat', 'ya'],
  [String.raw`pp|p\.p\.`, 'pp', 'pp', 'pusat', 'rujuk', true],
  [String.raw`${RULE}\s+${PRESIDENT}|per[\s.-]?pres|perpes|pepres`, 'perpres', 'perpres', 'pusat', 'ya'],
  [String.raw`${DECISION}\s+${PRESIDENT}|kep[\s.-]{0,2}pres`, 'keppres', 'keppres', 'pusat', 'rujuk'],
  [String.raw`instruksi\s+${PRESIDENT}|inpres`, 'inpres', 'inpres', 'pusat', 'rujuk'],
  [String.raw`pedoman\s+(?=men)`, 'lain', 'pedoman', 'menteri', 'tidak'],
  [String.raw`${RULE}\s+bersama\s+(?:ke)?(?=men)`, 'permen', 'perber', 'menteri', 'ya'],
  [String.raw`${RULE}\s+(?:ke)?(?=men)|per[\s.-]{0,2}(?=men)`, 'permen', 'permen', 'menteri', 'ya'],
  [String.raw`${DECISION}\s+bersama\s+(?:ke)?(?=men)`, 'kepmen', 'kepber', 'menteri', 'rujuk'],
  [
    String.raw`${DECISION}\s+(?:ke)?(?=men)|(?:kep|${DECREE_SHORT})[\s.-]{0,2}(?=men)`,
    'kepmen',
    'kepmen',
    'menteri',
    'rujuk',
  ],
  ['pmk', 'permen', 'pmk', 'menteri', 'tidak', true],
  ['kmk', 'kepmen', 'kmk', 'menteri', 'tidak', true],
  ['pma', 'permen', 'pma', 'menteri', 'tidak', true],
  ['kma', 'kepmen', 'kma', 'menteri', 'tidak', true],
  [String.raw`instruksi\s+(?=men)|in(?=mendagri)`, 'lain', 'instruksi', 'menteri', 'rujuk'],
  [String.raw`${RULE}\s+gub[a-z]*|pergub`, 'pergub', 'pergub', 'daerah', 'ya'],
  [String.raw`${RULE}\s+bupati|perbu[pb]`, 'perbup', 'perbup', 'daerah', 'ya'],
  [String.raw`${RULE}\s+${MAYOR}|perwal(?:i|kot|ko)?|perwako`, 'perwali', 'perwali', 'daerah', 'ya'],
  [
    String.raw`(?:${DECISION}|${DECREE_SHORT})\s*(?:bupati|${MAYOR}|gub[a-z]*|kepala\s+daerah)|kep(?:bup|wali?|gub)`,
    'kepda',
    'kepda',
    'daerah',
    'rujuk',
  ],
  [String.raw`instruksi\s+(?:bupati|${MAYOR}|gubernur)`, 'lain', 'instruksi', 'daerah', 'rujuk'],
  [
    String.raw`${RULE}\s+(?:kepala\s+)?(?:desa|nagari|kampung|gampong)|perdes|perkades|pernag`,
    'perdes',
    'perdes',
    'daerah',
    'ya',
  ],
  [String.raw`${RULE}\s+kepala\s+daerah|perkada`, 'lain', 'perkada', 'daerah', 'ya'],
  [String.raw`surat\s+edaran(?:\s+bersama)?`, 'se', 'se', 'unit', 'rujuk'],
  [
    String.raw`s\.?e\.?(?=\s+(?:bupati|${MAYOR}|gubernur|menteri|men[a-z]{2,}|dirjen|sekda|sekretaris\s+daerah)(?![a-z]))`,
    'se',
    'se',
    'unit',
    'rujuk',
    true,
  ],
  [String.raw`s\.?e\.?`, 'se', 'se', 'unit', 'tidak', true],
  ['(?:pbi|pojk|perma|perlan|perja)', 'perlembaga', '', 'lembaga', 'tidak', true],
  [SHORT_NAMES, 'perlembaga', '', 'lembaga', 'ya'],
  [
    String.raw`(?:${RULE}|per\.?)\s+(?:direktur\s+jend[a-z]+|dirjen)|perdirjen`,
    'perlembaga',
    'perdirjen',
    'unit',
    'rujuk',
  ],
  [
    String.raw`(?:${DECISION}|${DECREE_SHORT})\s+(?:direktur\s+jend[a-z]+|dirjen)|kepdirjen`,
    'keplembaga',
    'kepdirjen',
    'unit',
    'rujuk',
  ],
  [
    String.raw`${RULE}(?=\s+(?:${BODY})(?![a-z]))|perka|perban|per\.(?=\s*(?:ka\.\s*)?(?:${BODY})(?![a-z]))|per(?=\s+${ACRONYM}(?![a-z]))`,
    'perlembaga',
    '',
    'lembaga',
    'rujuk',
  ],
  [
    String.raw`${RULE}(?=\s+(?:direktur|direksi|camat|lurah|rektor|sekretaris)(?![a-z]))`,
    'lain',
    'peraturan',
    'unit',
    'rujuk',
  ],
  [
    String.raw`(?:${DECISION}|${DECREE_SHORT})(?=\s+(?:${BODY})(?![a-z]))`,
    'keplembaga',
    '',
    'lembaga',
    'rujuk',
  ],
  [
    String.raw`(?:ketetapan|tap)[\s.]*(?:mprs?|majelis\s+permusyawaratan\s+rakyat)(?:\s+(?:republik\s+indonesia|ri))?`,
    'lain',
    'tap-mpr',
    'pusat',
    'rujuk',
  ],
  [String.raw`putusan\s+(?:mk|mahkamah\s+konstitusi)`, 'lain', 'putusan-mk', 'pusat', 'tidak'],
  [String.raw`putusan\s+(?:ma|mahkamah\s+agung)`, 'lain', 'putusan-ma', 'pusat', 'tidak'],
  [String.raw`sta+t?s?\s?-?bla+[dt]{0,2}|stbl|stb`, 'staatsblad', 'staatsblad', 'pusat', 'tidak'],
  [String.raw`(?:EC|EU|UE)\s*(?:\([^()]{0,40}\)\s*)?regulation`, 'lain', 'ec', 'pusat', 'tidak'],
  [
    String.raw`surat\s+(?:dirjen|direktur\s+jend[a-z]+|(?:ke)?menteri(?:an)?|mendagri|menpan|sekretaris\s+(?:jenderal|daerah)|gubernur|bupati)`,
    'lain',
    'surat',
    'unit',
    'tidak',
  ],
  [`${DECISION}|kep(?:kades|des|cam|kadis|dir)`, 'sk', 'sk', 'unit', 'rujuk'],
  [DECREE_SHORT, 'sk', 'sk', 'unit', 'rujuk', true],
];

const KINDS: readonly Kind[] = ROWS.map(([, jenis, kunci, pembuat, tanpa_nomor, singkatan]) => ({
  jenis,
  kunci,
  pembuat,
  tanpa_nomor,
  ...(singkatan === undefined ? {} : { singkatan }),
}));

/** Ministerial kinds end before "men", whose rest may be glued to it; every other kind ends where its word ends. */
const ANY = new RegExp(
  ROWS.map(
    ([pola], row) => `(?<k${row}>(?:${pola})${pola.includes('(?=men') ? '' : '(?:(?![a-z])|(?=nomor))'})`,
  ).join('|'),
  'giu',
);

/** A word begins here, or a capital glued to the small letter before it ("PublikPeraturan Pemerintah"). */
function beginsWord(teks: string, at: number): boolean {
  const before = teks[at - 1] ?? ' ';
  if (!/[\p{L}\d]/u.test(before)) return true;
  if (/\d/u.test(before)) return true;
  return /\p{Ll}/u.test(before) && /^\p{Lu}\p{Ll}{4}/u.test(teks.slice(at, at + 8));
}

/** Short words such as "se" or "pp" mean a rule only in capitals or before a number, and never inside a code. */
function isMeant(kind: Kind, words: string, teks: string, at: number): boolean {
  if (kind.singkatan !== true) return true;
  if (/\/\s?$/u.test(teks.slice(Math.max(0, at - 2), at))) return false;
  if (words === words.toUpperCase()) return true;
  return /^\s*(?:RI\s*)?(?:nomor|no|n0)\s*[.:]*\s*\d/iu.test(
    teks.slice(at + words.length, at + words.length + 20),
  );
}

function rowOf(groups: Readonly<Record<string, string | undefined>>): number {
  return KINDS.findIndex((_, row) => groups[`k${row}`] !== undefined);
}

/** Every place where a kind of rule is named, in order. */
export function findKinds(teks: string): KindMatch[] {
  const found: KindMatch[] = [];
  ANY.lastIndex = 0;
  for (let match = ANY.exec(teks); match !== null; match = ANY.exec(teks)) {
    const kind = KINDS[rowOf(match.groups ?? {})];
    const words = match[0].trimEnd();
    if (kind !== undefined && isMeant(kind, words, teks, match.index) && beginsWord(teks, match.index)) {
      found.push({ kind, from: match.index, to: match.index + words.length });
    } else {
      ANY.lastIndex = match.index + 1;
    }
  }
  return found;
}
