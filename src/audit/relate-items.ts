/** Joins requirements and products with the tables of what the law forbids, and compares requirements with each other. */
import type { Butir, Kepastian, Konteks, Kutipan, Persyaratan, Terlarang } from '../model/facts.ts';
import type { ForbiddenItem, Law, UnrelatedItem, WordTable } from '../model/lexicon.ts';
import { rememberText } from '../model/remember-text.ts';
import { isDenied } from '../read/word/denied.ts';
import { normalise } from './identity.ts';

/** The tables with their patterns compiled. */
export interface ItemTables {
  readonly forbidden: readonly {
    readonly rule: ForbiddenItem;
    readonly asked: (line: string) => boolean;
    readonly name: RegExp | null;
  }[];
  readonly unrelated: readonly {
    readonly rule: UnrelatedItem;
    readonly asked: (line: string) => boolean;
    readonly except: RegExp;
  }[];
  /** A requirement with spellings made alike. */
  readonly alike: (text: string) => string;
}

/** Compiles the tables. */
export function itemTables(law: Law, words: WordTable): ItemTables {
  const synonyms = words.padanan.flatMap(([name = '', ...others]) =>
    others.map((other) => [` ${normalise(other)} `, ` ${normalise(name)} `] as const),
  );
  return {
    alike: rememberText((text) => alike(text, synonyms)),
    forbidden: law.syarat_terlarang
      .filter(({ golongan, kepastian }) => golongan !== 'meterai' && kepastian !== 'U')
      .map((rule) => ({
        rule,
        asked: question(new RegExp(rule.pola, rule.huruf_persis === true ? 'u' : 'iu')),
        name: rule.nama_pola === undefined ? null : new RegExp(rule.nama_pola, 'iu'),
      })),
    unrelated: law.syarat_tak_terkait.map((rule) => ({
      rule,
      asked: question(new RegExp(rule.pola, 'iu')),
      except: new RegExp(rule.kecuali_nama, 'iu'),
    })),
  };
}

/** Whether a line names the thing and does not say that it is not needed. */
function question(pattern: RegExp): (line: string) => boolean {
  return rememberText((line) => {
    const match = pattern.exec(line);
    return match !== null && !isDenied(line, match.index, match.index + match[0].length);
  });
}

/** Items the law forbids for this service or no longer knows. */
export function forbiddenItems(
  items: readonly Butir[],
  serviceName: string,
  { urusan }: Konteks,
  { forbidden }: ItemTables,
): Terlarang[] {
  const rules = forbidden.filter(
    ({ rule, name }) =>
      (rule.urusan === 'semua' || (urusan !== null && rule.urusan.includes(urusan))) &&
      (name === null || name.test(serviceName)),
  );
  return items.flatMap((item) =>
    rules
      .filter(({ asked }) => asked(item.teks))
      .map(({ rule }) => ({
        golongan: rule.golongan as Terlarang['golongan'],
        hal: rule.hal,
        dasar: rule.dasar,
        pengganti: rule.pengganti,
        kepastian: rule.kepastian as Kepastian,
        kutipan: item.kutipan,
        asal: item.asal,
      })),
  );
}

/** Requirements with everything that follows from their lines. */
export function relatePersyaratan(
  persyaratan: Persyaratan,
  serviceName: string,
  konteks: Konteks,
  tables: ItemTables,
): Persyaratan {
  const { butir } = persyaratan;
  return {
    ...persyaratan,
    terlarang: forbiddenItems(butir, serviceName, konteks, tables),
    ganda: twice(butir, tables),
    tak_terkait: unrelatedItems(butir, serviceName, konteks, tables),
    banyak_dokumen: butir.flatMap((item) => {
      const jumlah = documentsIn(item.teks);
      return jumlah > 1 ? [{ kutipan: item.kutipan, asal: item.asal, jumlah }] : [];
    }),
  };
}

/** A line that names a rule asks on a legal basis. */
const BASIS =
  /\b(?:UU|PP|Perpres|Permen\p{L}*|Perda|Perbup|Perwali?|Inpres|Peraturan|Undang-Undang|Instruksi)\s+(?:\p{L}+\s+){0,6}?(?:Nomor|No\.?|\d)|\bpasal\s+\d/iu;

const namesBasis = rememberText((line) => BASIS.test(line));

function unrelatedItems(
  items: readonly Butir[],
  serviceName: string,
  { urusan }: Konteks,
  { unrelated }: ItemTables,
): Persyaratan['tak_terkait'] {
  const rules = unrelated.filter(
    ({ rule, except }) =>
      !(urusan !== null && rule.kecuali_urusan.includes(urusan)) && !except.test(serviceName),
  );
  return items.flatMap((item) =>
    namesBasis(item.teks)
      ? []
      : rules
          .filter(({ asked }) => asked(item.teks))
          .map(({ rule }) => ({ hal: rule.hal, kutipan: item.kutipan, asal: item.asal })),
  );
}

const COPY = /\b(?:foto\s?(?:kopi|copy|copi)|fotocopi|fc|f\.c|salinan|copy|kopi)\b/giu;

/** The words of a requirement with spellings made alike; "asli" and "salinan" stay, they are two things. */
function alike(text: string, synonyms: readonly (readonly [string, string])[]): string {
  const bare = text.replaceAll(COPY, 'salinan').replace(/^\s*(?:\d+|[a-z])[.)]\s*/iu, '');
  return synonyms
    .reduce((plain, [written, name]) => plain.replaceAll(written, name), ` ${normalise(bare)} `)
    .trim();
}

function twice(items: readonly Butir[], tables: ItemTables): Persyaratan['ganda'] {
  const seen = new Map<string, Kutipan>();
  return items.flatMap((item) => {
    const plain = tables.alike(item.teks);
    const key = `${item.untuk ?? ''}\n${plain}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, item);
    return before === undefined || plain.length < 2
      ? []
      : [{ kutipan: item.kutipan, asal: item.asal, sama_dengan: before.kutipan }];
  });
}

/** What stands before the name may be read in one way only: a number that may be several, or blanks that may be in two places, double the work. */
const DOCUMENT =
  /^\s*(?:dan\s+)?(?:(?:asli|salinan|foto\s?(?:kopi|copy)|fotocopi|fc|f\.c(?:\.|(?!\.))|copy|scan|melampirkan|membawa|menyerahkan|\d+(?!\d)|satu|lembar)\s*(?:[.:]\s*)?)*(?:e-?)?(?:KTP|KK|kartu\s+(?:keluarga|tanda\s+penduduk)|akt[ae]|ijazah|paspor|NPWP|NIB|buku\s+(?:nikah|tabungan|rekening)|(?:pas\s?)?foto\s+(?:berwarna|ukuran|\d)|pas\s?foto|surat\s+\p{L}+|sertifikat|SPPT|formulir)(?!\p{L})/iu;
/** A choice is one requirement; a list of examples too. */
const CHOICE = /\batau\b|\/|\bberupa\b|\bantara\s+lain\b|\bseperti\b|\bsalah\s+satu\b|\(/iu;

/** Documents a line asks for at once. */
const documentsIn = rememberText((text) => {
  if (CHOICE.test(text)) return 1;
  const pieces = text.split(/\s*[,;&]\s*|\s+(?:dan|serta|beserta)\s+/iu);
  return pieces.filter((piece) => DOCUMENT.test(piece)).length;
});
