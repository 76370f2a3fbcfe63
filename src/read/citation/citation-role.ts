/** What part a rule plays in a text: cited itself, named as an amendment, or named inside the title of another one. */
import type { Sitasi } from '../../model/facts.ts';
import type { Head } from './citation-head.ts';

export type Role = Sitasi['peran'];

/** Gaps longer than any title of a law hold another sentence. */
const LONGEST_GAP = 600;

const AMENDED =
  /(?<![a-z])(?:di|ter)?(?:(?:ubah|rubah|robah)(?:nya)?|perba[hr]*arui|perbaiki|sempurnakan|tambah|lengkapi|revisi|ganti(?:kan)?|cabut|tetapkan\s+menjadi)(?![a-z])|(?<![a-z])perubahannya(?![a-z])|(?<![a-z])(?:dan\s+)?terakhir\s+(?:kali\s+)?(?:dengan|oleh)(?![a-z])/giu;
/** "(mencabut PP 19/2005)", "sebagai pengganti PP 47/2021": what follows is named only because it no longer holds. */
const REPEALS =
  /(?<![a-z])(?:(?:telah\s+)?mencabut|menggantikan|mengganti|membatalkan|(?:sebagai|selaku|merupakan|,|\()\s*pengganti(?:\s+(?:dari|atas))?|(?:dahulu|dulu|semula|sebelumnya)(?:\s+(?:adalah|diatur\s+(?:dalam|dengan)))?)\s*:?(?:\s*(?:antara\s+lain|dan\s+menggantikan|serta\s+menggantikan|keberlakuan|berlakunya|ketentuan|sebagian|seluruhnya?|pasal\s+\d+[a-z]?))*\s*:?\s*["“(]?\s*$/iu;
/** "... dicabut dan dinyatakan tidak berlaku" behind a law. */
const REPEALED =
  /^(?:(?!,|(?<![a-z])(?:maka|sehingga)(?![a-z]))[^;\n.]){0,160}(?<![a-z])(?:telah\s+|sudah\s+)?(?:dicabut\s+dan\s+)?dinyatakan\s+(?:dicabut|tidak\s+berlaku)/iu;
const TOGETHER = /(?<![a-z])(?:jo|juncto|jis)\.?\s*$/iu;
const HARD = /;|\n\s*\n|\n\s*(?:\d{1,2}[.)]|[a-z][.)]\s|[-*•])|\|/iu;
const JOIN = /^[\s,/&]*(?:(?:dan|serta|atau)\s*)?(?:(?:terakhir\s+)?dengan\s*)?$/iu;
const TITLE =
  /(?<![a-z])(?:tentang|ttg|mengenai)(?![a-z])|^[\s,(]*(?:perubahan|pelaksanaan|pencabutan|penetapan)(?![a-z])/iu;

/** Words after which a title names another law. */
const NESTING =
  /(?:(?<![a-z])|(?<=kedua|ketiga|keempat))(?:atas|pelaksana(?:an)?|perubahan|perobahan|penetapan|pencabutan|penjabaran|implementasi|penerapan|pengesahan|pembatalan|penggantian?|pengganti|penyesuaian|menurut|dari|dalam|terhadap|ketentuan|juknis|juklak|teknis|penjelasan|pemberlakuan|(?:mem)?berlaku(?:nya|kan)?|diundangkannya|lanjut|tentang|mengenai|pertama|kedua|ke-?\d|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|ayat\s*\(\d+\)|pasal\s+\d+[a-z]?|huruf\s+[a-z])\s*[("“]?\s*$/iu;
const NESTING_IN_TITLE =
  /(?<![a-z])(?:berdasarkan|sesuai(?:\s+dengan)?|dengan|pada|untuk|dimaksud(?:\s+(?:dalam|pada))?)\s*$/iu;

/** "..., Pasal 9 Undang-Undang ...": after a comma an article begins a citation of its own. */
const NEW_ARTICLE = /,\s*(?:dan\s+)?(?:pasal|ps\.?)\s*\d[^,]{0,30}$/iu;

/** The last stretch of a gap that no hard break cuts off. */
function afterBreak(gap: string): string {
  return gap.split(HARD).at(-1) ?? '';
}

function sameKind(a: Head, b: Head): boolean {
  return a.match.kind.jenis === b.match.kind.jenis;
}

/** "UU 24/2013 jo UU 23/2006" names the amendment first: the older law amends nothing. */
function isLater(head: Head, before: Head): boolean {
  return (head.number?.tahun ?? 0) >= (before.number?.tahun ?? 0);
}

/** The word for amending stands right before the amending law, with no title between. */
function isAmended(gap: string): boolean {
  const last = [...gap.matchAll(AMENDED)].at(-1);
  if (last === undefined) return false;
  const rest = gap.slice(last.index + last[0].length);
  return rest.length <= 60 && !/(?<![a-z])(?:tentang|menetapkan|sesuai)(?![a-z])/iu.test(rest);
}

/** "... diubah dengan UU A tentang X dan UU B": behind a title the list of amendments goes on with "dan". */
function goesOn(gap: string): boolean {
  return (
    /^\s*(?:tentang|ttg|mengenai)(?![a-z])/iu.test(gap) &&
    /\s(?:dan|serta)\s+(?:terakhir\s+)?(?:dengan\s+)?$/iu.test(gap)
  );
}

/** "PP A dan PP B" play one part, and so does everything one law repeals. */
function joined(head: Head, before: Head, role: Role, gap: string): Role {
  if (role === 'dicabut' && /^\s*(?:dan|serta|maupun)\s*$/iu.test(gap)) return 'dicabut';
  return sameKind(head, before) && gap.trim() !== '' ? role : 'dasar';
}

/** The role of `head`, given the citation before it and that one's role. */
function roleAfter(teks: string, head: Head, before: Head, role: Role): Role {
  const whole = teks.slice(before.to, head.from);
  if (whole.length > LONGEST_GAP) return 'dasar';
  const gap = afterBreak(whole);
  if (REPEALS.test(gap)) return 'dicabut';
  if (TOGETHER.test(gap)) return sameKind(head, before) && isLater(head, before) ? 'perubahan' : 'dasar';
  if (isAmended(gap)) return 'perubahan';
  const later = sameKind(head, before) && isLater(head, before);
  if (role === 'perubahan' && gap === whole && goesOn(gap) && later) return 'perubahan';
  if (gap !== whole || NEW_ARTICLE.test(gap)) return 'dasar';
  if (JOIN.test(gap)) return joined(head, before, role, gap);
  return isInside(gap) ? 'terkait' : 'dasar';
}

/** A title that names another law, with "tentang", in brackets or with neither: "Nomor 5 Tahun 2012 (Perubahan Perda ...)". */
function isInside(gap: string): boolean {
  if (!TITLE.test(gap)) return false;
  if (/^[\s,(]*(?:perubahan|pelaksanaan|pencabutan)(?![a-z])/iu.test(gap)) return true;
  if (NESTING.test(gap)) return true;
  const plain = gap.replace(/(?<![a-z])(?:kab|prov|no|th|thn)\./giu, ' ');
  return !/[.:]\s+\p{L}/u.test(plain) && NESTING_IN_TITLE.test(gap);
}

/** A law that opens a text behind "Mencabut", or of which the text says that it no longer holds. */
function isRepealed(teks: string, head: Head, before: Head | undefined, next: Head | undefined): boolean {
  const behind = teks.slice(head.to, Math.min(head.to + 200, next?.from ?? teks.length));
  if (REPEALED.test(behind)) return true;
  return before === undefined && REPEALS.test(teks.slice(Math.max(0, head.from - 60), head.from));
}

/** The role of every head, in order. */
export function readRoles(teks: string, heads: readonly Head[]): Role[] {
  const roles: Role[] = [];
  heads.forEach((head, index) => {
    const before = heads[index - 1];
    if (isRepealed(teks, head, before, heads[index + 1])) roles.push('dicabut');
    else
      roles.push(before === undefined ? 'dasar' : roleAfter(teks, head, before, roles[index - 1] ?? 'dasar'));
  });
  return roles;
}
