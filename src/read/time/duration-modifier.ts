/** Words around an amount of time that bound it or blur it: "paling lama", "≤", "kurang lebih", "minimal". */

/** What the words before an amount say about it. */
export interface Modifiers {
  readonly batas: boolean;
  readonly kira: boolean;
  /** The text gives a lower bound: "minimal", "lebih dari". */
  readonly bawah: boolean;
  /** Where the first of these words starts; null when there is none. */
  readonly mulai: number | null;
  /** The words stand over names, not before the amount itself: "Paling lama: KTP 1 hari". */
  readonly judul: boolean;
}

const ABOUT =
  '±|\\+\\s?\\/?\\s?-|-\\s?\\/\\s?\\+|≈|~|\\b(?:kurang\\s+lebih|kur\\.?\\s?leb|lebih\\s+kurang|kira\\s?-?\\s?kira|sekitar(?:an)?|rata\\s?-?\\s?rata|rerata|estimasi|diestimasikan|di?perkira\\w*|perkiraan|berkisar|kisaran|biasanya|umumnya|lk|kl)\\b';
const UPPER =
  '\\b(?:tidak|tdk|tak|gak|ndak)\\s+(?:boleh\\s+)?(?:lebih(?:\\s+lama)?\\s+dari(?:pada)?|melebihi|lebih|lbh)\\b|\\b(?:ma[a-z]{1,4}imal|ma[a-z]{1,3}imum|maksimun|maks|mks|max|mak(?=\\.))\\b\\.?|\\bp(?:a)?l(?:in)?g\\s*(?:la[a-z]{1,5}|lmbt|telat|banyak)\\b|\\bse?\\s?lambat\\s?-?\\s?(?:lambat|2)?\\s?nya\\b|\\bselama\\s?-?\\s?lamanya\\b|(?<!\\b(?:tidak|tdk|tak)\\s)\\b(?:kurang|krg)\\s+d(?:a)?r(?:i)?\\b|\\bdi\\s?bawah\\b|=<|<=?|≤|\\b(?:sampai(?:\\s+(?:dengan|dgn|dg))?|hingga|s\\s?[/.]\\s?d\\.?)\\s*$';
const LOWER =
  '\\b(?:tidak|tdk|tak)\\s+kurang\\s+dari\\b|\\b(?:mi[a-z]{1,3}imal|minimum|min)\\b\\.?|\\bpaling\\s*(?:cepat|sedikit|singkat|kurang|awal)\\b|\\bsekurang\\s?-?\\s?kurangnya\\b|\\bsecepat\\s?-?\\s?cepatnya\\b|\\blebih\\s+dari\\b|\\bmelebihi\\b|\\bmelewati\\b|\\blewat\\b|\\b(?:ke)?terlambat(?:an)?\\b|\\bdi\\s?atas\\b|>=?|=>|≥';
const MODIFIER = new RegExp(`(?<kira>${ABOUT})|(?<atas>${UPPER})|(?<bawah>${LOWER})`, 'gu');

/** How far before the amount a modifier may stand. */
const REACH = 110;

const AFTER =
  /^\s{0,3}(?:(?:[(,]\s{0,3})?(?:(?<atas>maksimal|maksimum|maks\.?|max\.?|paling\s+(?:lama|lambat))|(?<kira>kurang\s+lebih|kira\s?-?\s?kira|±|\+\s?\/?\s?-))\s{0,3}\)?(?=\s{0,3}(?:[.;,|\n*]|$))|\(\s{0,3}(?:±|\+\s?\/?\s?-)\s{0,3}\))/u;

const NONE: Modifiers = { batas: false, kira: false, bawah: false, mulai: null, judul: false };
const OVER_NAMES = /^\s{0,3}[:=][^\p{L}]{0,3}\p{L}/u;

/** Reads the plain text before an amount. Words before another number belong to that one. */
export function modifiersBefore(before: string): Modifiers {
  if (!/\S/u.test(before)) return NONE;
  const near = Math.max(0, before.length - REACH);
  // "selambat2nya": the 2 says the word twice and counts nothing.
  const lastDigit = before
    .slice(near)
    .replace(/(?<=\p{Ll})2/gu, 'x')
    .search(/\d(?=\D*$)/u);
  const from = near + lastDigit + 1;
  let mulai: number | null = null;
  let akhir = from;
  const seen = { kira: false, atas: false, bawah: false };
  for (const match of before.slice(from).matchAll(MODIFIER)) {
    mulai ??= from + match.index;
    akhir = from + match.index + match[0].length;
    seen.kira ||= match.groups?.kira !== undefined;
    seen.atas ||= match.groups?.atas !== undefined;
    seen.bawah ||= match.groups?.bawah !== undefined;
  }
  const judul = mulai !== null && OVER_NAMES.test(before.slice(akhir));
  return { batas: seen.atas, kira: seen.kira, bawah: seen.bawah && !seen.atas, mulai, judul };
}

/** "3 hari kerja (maksimal)": a modifier that closes the clause after the amount; null when there is none. */
export function modifierAfter(after: string): { batas: boolean; kira: boolean; panjang: number } | null {
  const match = /^\s{0,3}[(,mpk±+]/u.test(after) ? AFTER.exec(after.slice(0, 60)) : null;
  if (match === null) return null;
  return {
    batas: match.groups?.atas !== undefined,
    kira: match.groups?.kira !== undefined || match.groups?.atas === undefined,
    panjang: match[0].length,
  };
}
