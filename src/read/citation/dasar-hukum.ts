/** Component a, dasar hukum: the rules a service rests on. */
import type { JenisSitasi, Kutipan, Sitasi, Tanda } from '../../model/facts.ts';
import { isText, leafPart, type ObjectPart, type Part, quote, type TextPart } from '../word/part.ts';
import { textBlocks } from '../word/text-blocks.ts';
import { readSitasi } from './citation.ts';
import { FILL, plainText } from './citation-text.ts';

/** What the component says: its citations, and the lines that speak of a rule and name none. */
export interface DasarHukumTerbaca {
  readonly sitasi: readonly Sitasi[];
  readonly tanda: readonly Tanda[];
  readonly tidak_terbaca: readonly Kutipan[];
}

const LIST_MARK = /^[\s\-*•–~]*(?:(?:\d{1,2}(?:\.\d{1,2}){0,2}|[a-z])\s?[.)]\s*)?/iu;
const RULE_WORD =
  /(?<!\p{L})(?:undang\s*-?\s*undang|UU|peraturan|perda|perbup|perwali?|pergub|perpres|permen[a-z]*|keputusan|kep(?:men|pres)[a-z]*|instruksi|surat\s+edaran|staatsblad|nomor|no\.|tahun|pasal)(?!\p{L})/iu;
const NUMBER_OR_YEAR = /\d/u;

/** A line that only introduces what follows: "Dasar Hukum :", "Peraturan Menteri:". */
function isHeading(words: string): boolean {
  return words.endsWith(':') && !NUMBER_OR_YEAR.test(words);
}

/** Lines outside every citation that hold a rule word, a number or a year. */
function unread(part: TextPart, sitasi: readonly Sitasi[]): Kutipan[] {
  const hidden = plainText(part.teks);
  const found: Kutipan[] = [];
  let from = 0;
  for (const line of part.teks.split('\n')) {
    const to = from + line.length;
    const start = part.asal.dari + from;
    const cited = sitasi.some(({ asal }) => asal.dari < start + line.length && start < asal.sampai);
    const words = hidden.slice(from, to).replaceAll(FILL, '').replace(LIST_MARK, '').trim();
    const speaks = RULE_WORD.test(words) || NUMBER_OR_YEAR.test(words);
    if (!cited && speaks && !isHeading(words)) found.push(quote(part, from, to));
    from = to + 1;
  }
  return found;
}

function text(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

type Fields = Readonly<Record<'jenis' | 'nomor' | 'tahun' | 'tentang' | 'daerah' | 'pasal', string | null>>;

function fields(nilai: ObjectPart['nilai']): Fields {
  return {
    jenis: text(nilai.jenis),
    nomor: text(nilai.nomor),
    tahun: text(nilai.tahun),
    tentang: text(nilai.tentang),
    daerah: text(nilai.daerah),
    pasal: text(nilai.pasal),
  };
}

/** The value after its word, unless it brings the word along. */
function led(word: string, own: RegExp, value: string | null): string | null {
  return value === null || own.test(value) ? value : `${word} ${value}`;
}

/** The sentence a structured item stands for, so that both forms are read by the same words. */
function sentence({ jenis, nomor, tahun, tentang, daerah, pasal }: Fields): string {
  const named = daerah !== null && jenis?.toLowerCase().includes(daerah.toLowerCase()) === true;
  return [
    led('Pasal', /^pasal/iu, pasal),
    jenis,
    named ? null : daerah,
    led('Nomor', /^n(?:omor|o)/iu, nomor),
    led('Tahun', /^tahun/iu, tahun),
    led('tentang', /^tentang/iu, tentang),
  ]
    .filter((words) => words !== null)
    .join(' ');
}

const KINDS: readonly JenisSitasi[] = ['perlembaga', 'keplembaga', 'kepda', 'perdes', 'sk', 'se', 'uud'];

/** An item whose kind the reader does not know is still a citation: it says number, year or title. */
function plainItem(
  part: ObjectPart,
  { jenis, nomor, tahun, tentang, daerah, pasal }: Fields,
  kutipan: string,
): Sitasi {
  return {
    kutipan,
    asal: part.asal,
    jenis: KINDS.find((kind) => kind === jenis?.toLowerCase()) ?? 'lain',
    kunci: null,
    instansi: null,
    nomor: nomor === null ? null : (/\d+/u.exec(nomor)?.[0].replace(/^0+(?=\d)/u, '') ?? nomor),
    tahun: tahun !== null && /^\d{4}$/u.test(tahun) ? Number(tahun) : null,
    tentang,
    daerah,
    pasal,
    peran: 'dasar',
    daerah_lain: null,
    hukum: null,
    diubah: null,
    judul: null,
  };
}

/** Rules named inside the title of a structured item stand in its `tentang`. */
function insideTitle(part: ObjectPart, sitasi: Sitasi): Sitasi {
  const title = typeof part.nilai.tentang === 'string' ? part.nilai.tentang : '';
  const from = title.indexOf(sitasi.kutipan);
  if (from === -1) return { ...sitasi, asal: part.asal };
  return { ...sitasi, ...quote(leafPart(part, 'tentang', title), from, from + sitasi.kutipan.length) };
}

/** One structured rule (`$defs/acuan_hukum`) and the rules its title names; none when every field is empty. */
function structured(part: ObjectPart): Sitasi[] {
  const own = fields(part.nilai);
  const teks = sentence(own);
  if (teks === '') return [];
  const whole = { teks, asal: { ...part.asal, dari: 0, sampai: teks.length } };
  const found = textBlocks(whole).flatMap(readSitasi);
  const [first, ...others] = found;
  if (first === undefined || own.jenis === null || first.asal.dari > (own.pasal?.length ?? 0) + 7) {
    return [plainItem(part, own, teks)];
  }
  return [
    { ...first, asal: part.asal, tentang: first.tentang ?? own.tentang },
    ...others.map((other) => insideTitle(part, other)),
  ];
}

/**
 * Reads component a. Every item or line may hold several citations; a line that speaks of a rule without naming one goes
 * to `tidak_terbaca`, a plain heading to nothing.
 */
export function readDasarHukum(parts: readonly Part[]): DasarHukumTerbaca {
  const sitasi: Sitasi[] = [];
  const tidak_terbaca: Kutipan[] = [];
  for (const part of parts) {
    if (isText(part)) {
      const found = readSitasi(part);
      sitasi.push(...found);
      tidak_terbaca.push(...unread(part, found));
    } else {
      sitasi.push(...structured(part));
    }
  }
  return { sitasi, tanda: [], tidak_terbaca };
}
