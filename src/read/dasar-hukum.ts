/** Component a, dasar hukum: the rules a service rests on. */
import type { Kutipan, Sitasi, Tanda } from '../model/facts.ts';
import { readSitasi } from './citation.ts';
import { FILL, plainText } from './citation-text.ts';
import { isText, type ObjectPart, type Part, quote, type TextPart } from './part.ts';

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

/** The sentence a structured item stands for, so that both forms are read by the same words. */
function sentence(nilai: ObjectPart['nilai']): string {
  const [jenis, nomor, tahun, tentang, daerah, pasal] = ['jenis', 'nomor', 'tahun', 'tentang', 'daerah', 'pasal'].map((key) =>
    text(nilai[key]),
  );
  return [
    pasal == null ? null : /^pasal/iu.test(pasal) ? pasal : `Pasal ${pasal}`,
    jenis ?? null,
    daerah ?? null,
    nomor == null ? null : /^n(?:omor|o)/iu.test(nomor) ? nomor : `Nomor ${nomor}`,
    tahun == null ? null : `Tahun ${tahun}`,
    tentang == null ? null : `tentang ${tentang}`,
  ]
    .filter((words) => words !== null)
    .join(' ');
}

/** Values without a kind the reader knows are still a citation: they say number, year or title. */
function plainItem(part: ObjectPart, kutipan: string): Sitasi {
  const { nilai, asal } = part;
  const nomor = text(nilai.nomor);
  const tahun = Number(text(nilai.tahun) ?? Number.NaN);
  return {
    kutipan,
    asal,
    jenis: 'lain',
    kunci: null,
    instansi: null,
    nomor: nomor === null ? null : (/\d+/u.exec(nomor)?.[0].replace(/^0+(?=\d)/u, '') ?? nomor),
    tahun: Number.isInteger(tahun) ? tahun : null,
    tentang: text(nilai.tentang),
    daerah: text(nilai.daerah),
    pasal: text(nilai.pasal),
    peran: 'dasar',
    daerah_lain: null,
    hukum: null,
  };
}

/** One structured rule (`$defs/acuan_hukum`); null when every field is empty. */
function structured(part: ObjectPart): Sitasi | null {
  const kutipan = sentence(part.nilai);
  if (kutipan === '') return null;
  const teks = { teks: kutipan, asal: { ...part.asal, dari: 0, sampai: kutipan.length } };
  const [first] = readSitasi(teks).filter(({ peran }) => peran === 'dasar');
  if (first === undefined || text(part.nilai.jenis) === null) return plainItem(part, kutipan);
  const tentang = text(part.nilai.tentang);
  return { ...first, kutipan, asal: part.asal, tentang: tentang?.replace(/\s+/gu, ' ') ?? first.tentang };
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
      const item = structured(part);
      if (item !== null) sitasi.push(item);
    }
  }
  return { sitasi, tanda: [], tidak_terbaca };
}
