/** The title of a rule: from "tentang" to where the title ends. */
import { FILL } from './citation-text.ts';

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** No title of a law is longer. */
export const LONGEST_TITLE = 600;
/** What may stand behind an end of a title that must be seen to know it. */
const LOOK_AHEAD = 40;
const INTRO = new RegExp(
  String.raw`[\s.,:)${FILL}]*(?:(?:tanggal|tgl\.?)[\s:]*\d{1,2}[\s./-]+[a-z0-9]{1,9}[\s./-]+\d{4}[\s,]*)?(?:(?:pasal|ps\.?)\s*\d+[^,;\n]{0,40}?\s+(?=tentang))?(?:republik\s+indonesia\s*|RI\s+)?(?:ten\s?tang|(?:tetang|tentng|tenatng|tntang|tentan|ttg|tetntang|mengenai|perihal)(?![a-z]))[\s:"“'(]*`,
  'iuy',
);
/** Old lists leave "tentang" out before these words. */
const BARE = /[\s,]*(?=(?:perubahan|pelaksanaan|pencabutan)(?![a-z]))/iuy;
/** Who pays, in a text about fees; a name of persons counts only when a verdict on the fee follows. */
const VERDICT = String.raw`(?:[:=]|Rp\.?\s?\d|gratis|tidak|tdk|bebas|sesuai|dikenakan|dipungut|membayar|bayar|ditanggung)`;
const SCHEME = 'pasien|peserta|bpjs|jkn|kis|jamkes[a-z]{0,5}|wn[ia]';
const PERSON = 'masyarakat|warga|penduduk|umum|pelajar|dewasa|anak';
const JUDGED = String.raw`(?![a-z])(?:[\s/-]+(?!${VERDICT})\p{L}{1,24}){0,4}\s{0,2}${VERDICT}`;
const LED = String.raw`(?:(?:untuk|bagi|khusus)\s+)?`;
/** "Kesehatan Gratis" may close a title; behind a comma or in small letters the word is a verdict. */
const FREE = String.raw`[\s,(]{1,3}(?:gratis(?!\p{L})|(?:tidak|tdk|tanpa)\s+(?:di\s?)?(?:pungut|kenakan|bebani|biaya|bayar|membayar)|bebas\s+(?:dari\s+)?biaya)`;
const PRICE = String.raw`\s(?:sebesar\s+)?(?:Rp|IDR)\.?\s?\d|\s\d{1,3}(?:\.\d{3})+(?!\d|\/\d)`;
const STOP = new RegExp(
  [
    `[;|${FILL}"”•]`,
    String.raw`\n`,
    String.raw`\.(?=\s|$|\))`,
    String.raw`\)`,
    String.raw`:\s|\s:`,
    String.raw`[\s,]\s*\(?(?:sebagai\s?mana|juncto|jo\.?|jis|yang\s+(?:telah\s+)?di[ru]?[uo]bah|(?:dan|beserta|berikut)\s+(?:peraturan\s+)?perubahan(?:nya)?|lampiran|setiap|sebesar|yaitu|yakni|adalah|sebagai\s+berikut|maka|bahwa|dengan\s+(?:lampiran|rincian|besaran|tarif|ketentuan)|beserta\s+(?:aturan|peraturan)|sudah\s+tidak|perlu\s+d[a-z]+|dengan\s+rahmat)(?![a-z])`,
    String.raw`[\s,]\s*\(?(?:(?:pasal|ps\.)\s*\d|bab\s+[ivxl\d]+(?![a-z]))`,
    String.raw`\s(?:[a-z]|\d{1,2})[.)]\s+(?=\p{L})`,
    PRICE,
    FREE,
    String.raw`(?:,\s|[\s,]\s?(?:dan|serta|sedangkan|sementara|adapun)\s+)(?=${LED}(?:${SCHEME}|${PERSON})${JUDGED})`,
    String.raw`\s(?=${LED}(?:${SCHEME})${JUDGED}|(?<!jasa\s)umum\s?[:=])`,
  ].join('|'),
  'giu',
);
const LINE_GOES_ON =
  /(?:(?<![\p{L}])(?:dan|atas|di|pada|dalam|dengan|serta|atau|untuk|bagi|oleh|tentang|pelaksanaan|perubahan|antara|yang|dari|ke|undang-)|[,/&-])\s*$/iu;
const ABBREVIATED =
  /(?<![\p{L}])(?:kab|prov|prop|no|nomor|dr|drs|th|thn|dll|st|ri|kec|kel|tk|jl|a\.n|u\.p|h|hj|m|s)$/iu;

/** Shorter lines end where their author ended them; longer ones may have been wrapped. */
const WRAPPED = 55;

/** A line break inside a title: the line before it hangs or is full, or the next one starts small. */
function lineGoesOn(teks: string, at: number): boolean {
  const rest = teks.slice(at + 1, at + 60);
  if (/^\s*(?:\n|$|\d{1,2}[.)]|[a-z][.)]\s|[-*•])/iu.test(rest)) return false;
  if (LINE_GOES_ON.test(teks.slice(Math.max(0, at - 20), at)) || /^\s*\p{Ll}/u.test(rest)) return true;
  const full = !teks.slice(Math.max(0, at - WRAPPED), at).includes('\n') && at >= WRAPPED;
  return full && /^\s*\p{L}+(?: \p{L}+){0,5}[.;]?\s*(?:\n|$)/u.test(rest);
}

/** Brackets opened inside the title may close inside it. */
function closesOwnBracket(teks: string, from: number, at: number): boolean {
  const inside = teks.slice(from, at);
  return inside.split('(').length > inside.split(')').length;
}

function isEnd(teks: string, from: number, stop: RegExpExecArray): boolean {
  const [mark] = stop[0];
  if (mark === '\n') return !lineGoesOn(teks, stop.index);
  if (mark === '.') return !ABBREVIATED.test(teks.slice(Math.max(0, stop.index - 8), stop.index));
  if (mark === ')') return !closesOwnBracket(teks, from, stop.index);
  if (/^\sGratis$/u.test(stop[0])) return false;
  const item = /^\s([a-z]|\d{1,2})[.)]\s+$/iu.exec(stop[0]);
  return (
    item === null ||
    (!/\p{Lu}/u.test(item[1] ?? '') && !(stop[0].includes(')') && closesOwnBracket(teks, from, stop.index)))
  );
}

const TAIL = /(?:[\s.,:;/&–(-]|(?<!\p{L})(?:dan|serta|jo|juncto|atau|berikut|beserta|dengan))+$/iu;
const NEXT_ITEM = /\s(?:\d{1,2}|[a-z])\s?[.)]\s*$/u;

/** The span without the words and marks that join it to what follows, or that number the next item. */
function trimmed(teks: string, from: number, to: number): Span {
  let words = teks.slice(Math.max(from, to - 60), to);
  const before = words.length;
  words = words.replace(TAIL, (tail) =>
    /[.)]/u.test(tail) && NEXT_ITEM.test(words) ? tail.slice(0, 2) : '',
  );
  words = words.replace(NEXT_ITEM, '').replace(TAIL, '');
  return { from, to: Math.max(from, to - (before - words.length)) };
}

/**
 * The title that begins right after `at`. `limit` is the start of the next citation that is not part of the title;
 * `inside` are the citations the title itself names.
 */
export function readTitle(teks: string, at: number, limit: number, inside: readonly Span[]): Span | null {
  INTRO.lastIndex = at;
  const intro = INTRO.exec(teks) ?? bare(teks, at);
  if (intro === null) return null;
  const from = at + intro[0].length;
  const to = Math.min(limit, from + LONGEST_TITLE, teks.length);
  if (from >= to) return null;
  const last = inside.filter((span) => span.from < to).at(-1);
  const window = teks.slice(0, to + LOOK_AHEAD);
  STOP.lastIndex = from;
  for (let stop = STOP.exec(window); stop !== null && stop.index < to; stop = STOP.exec(window)) {
    const place = stop.index;
    const named = inside.some((span) => place >= span.from && place < span.to);
    const article = /pasal|ps\./iu.test(stop[0]) && last !== undefined && place < last.from;
    if (!named && !article && isEnd(teks, from, stop)) return nonEmpty(trimmed(teks, from, place));
  }
  return nonEmpty(trimmed(teks, from, to));
}

function bare(teks: string, at: number): RegExpExecArray | null {
  BARE.lastIndex = at;
  return BARE.exec(teks);
}

function nonEmpty(span: Span): Span | null {
  return span.to > span.from ? span : null;
}

const NO_NAME = /^(?:yang|ini|tersebut|dan|atau|no|nomor|tahun|pasal|di|untuk|tentang|rp)(?!\p{L})/iu;

/** Capital words behind a law named without number are its title: "UU Pelayanan Publik". */
export function readName(teks: string, at: number): Span | null {
  const from =
    at + (/^[\s.]*(?:republik\s+indonesia|RI(?![a-z]))?\s*/iu.exec(teks.slice(at, at + 30))?.[0].length ?? 0);
  const words = /^\p{Lu}[\p{L}-]*(?:[ ,]+(?:dan |di |atas )?\p{Lu}[\p{L}-]*){0,8}/u.exec(
    teks.slice(from, at + 140),
  );
  if (words === null || words[0].includes(FILL) || NO_NAME.test(words[0])) return null;
  return nonEmpty(trimmed(teks, from, from + words[0].length));
}
