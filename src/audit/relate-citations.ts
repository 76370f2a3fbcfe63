/** What the citations of a service say together: amendments, titles, order, and the basis of its fee. */
import type {
  BiayaTarif,
  DasarHukum,
  DiubahOleh,
  JenisSitasi,
  JudulPeraturan,
  Sitasi,
} from '../model/facts.ts';
import type { Law, LawEntry } from '../model/lexicon.ts';
import { rememberText } from '../model/remember-text.ts';
import type { Register } from './relate-law.ts';

/** Acts of the Omnibus list, by key. */
export interface Amendments {
  readonly register: Register;
  readonly omnibus: Law['diubah_uu_11_2020'];
}

/** Rank in the order of UU 12/2011 Pasal 7 and 8; null for kinds that have no place in it. */
const RANK: Readonly<Partial<Record<JenisSitasi, number>>> = {
  uud: 0,
  uu: 1,
  perppu: 1,
  pp: 2,
  perpres: 3,
  permen: 4,
  perda: 5,
  pergub: 6,
  perbup: 6,
  perwali: 6,
};
/** Year of the act under which levy Perda have to be made. */
const LEVY_ACT = 2022;

/** Citations of one component with their amendments and titles joined. */
export function relateList(list: readonly Sitasi[], amendments: Amendments): Sitasi[] {
  const numbers = new Map<string, number>();
  for (const citation of list) numbers.set(numbered(citation), (numbers.get(numbered(citation)) ?? 0) + 1);
  return list.map((citation, index) => ({
    ...citation,
    diubah: amendedBy(citation, { next: list[index + 1], numbers }, amendments),
    judul: titleOf(citation, amendments.register),
  }));
}

/** What stands beside a citation: the one behind it, and how often each number and year is cited. */
interface Beside {
  readonly next: Sitasi | undefined;
  readonly numbers: ReadonlyMap<string, number>;
}

function numbered({ nomor, tahun }: Sitasi): string {
  return `${nomor}/${tahun}`;
}

function amendedBy(citation: Sitasi, beside: Beside, { register, omnibus }: Amendments): DiubahOleh | null {
  if (citation.kunci === null || citation.peran !== 'dasar') return null;
  const entry = register.get(citation.kunci);
  const listed = omnibus.kunci.includes(citation.kunci);
  const repealed = entry !== undefined && entry.status !== 'diubah' && entry.status !== 'berlaku';
  if (repealed || (entry?.status !== 'diubah' && !listed)) return null;
  const oleh = entry?.status === 'diubah' ? (entry.oleh ?? '') : 'UU 11/2020 (kini UU 6/2023)';
  return {
    oleh,
    kepastian: entry?.status === 'diubah' ? plain(entry) : omnibus.kepastian,
    disebut: namesAmendment(citation, beside, oleh),
  };
}

function plain(entry: LawEntry): DiubahOleh['kepastian'] {
  return entry.kepastian === 'C/P' ? 'C' : entry.kepastian;
}

/** The text says "sebagaimana telah diubah", names an amendment right after the law, or cites an amending law anywhere. */
function namesAmendment(citation: Sitasi, { next, numbers }: Beside, oleh: string): boolean {
  if (next?.peran === 'perubahan' && next.asal.jalur === citation.asal.jalur) return true;
  if (/diubah|perubahan|\bjo\b|juncto/iu.test(citation.kutipan)) return true;
  const amending = [...oleh.matchAll(/\p{L}+\s+(\d+)\/(\d{4})/gu)].map(
    ([, nomor, tahun]) => `${nomor}/${tahun}`,
  );
  return amending.some((rule) => (numbers.get(rule) ?? 0) > (rule === numbered(citation) ? 1 : 0));
}

const COMMON =
  /^(?:tentang|atas|dari|yang|dalam|untuk|pada|dengan|serta|nomor|tahun|undang|peraturan|pemerintah|presiden|menteri|republik|indonesia|perubahan|kedua|ketiga|pelaksanaan|pedoman|penyelenggaraan|tata|cara|ketentuan)$/u;

/** Words that tell one title from another, by their beginnings. */
const words = rememberText((title): ReadonlySet<string> => {
  const plainWords = title.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(plainWords.filter((word) => !COMMON.test(word)).map((word) => word.slice(0, 6)));
});

/** A title without one word of the law's own, or the very title of a law whose kind, number or year differs in one point. */
function titleOf(citation: Sitasi, register: Register): JudulPeraturan | null {
  const { tentang, kunci, peran } = citation;
  if (tentang === null || kunci === null || peran === 'terkait' || peran === 'dicabut') return null;
  const said = words(tentang);
  if (said.size === 0) return null;
  const entry = register.get(kunci);
  if (entry !== undefined) {
    const own = words(entry.tentang);
    const cocok = [...said].some((word) => own.has(word));
    // The register shortens titles that name another law ("Pelaksanaan UU 23/2006"), and one word is too little to deny.
    if (!cocok && (own.size < 2 || /\d/u.test(entry.tentang))) return null;
    return { cocok, seharusnya: entry.tentang, kepastian: plain(entry) };
  }
  // An amendment or an implementing rule repeats the title of the law it is about.
  if (/perubahan|pelaksanaan|pencabutan|penetapan/iu.test(tentang)) return null;
  const owner = titleOwner(citation, said, register);
  return owner === null ? null : { cocok: false, seharusnya: lawName(owner), kepastian: plain(owner) };
}

/** A known law with exactly these words in its title that differs from the citation in kind, number or year alone. */
function titleOwner(citation: Sitasi, said: ReadonlySet<string>, register: Register): LawEntry | null {
  if (RANK[citation.jenis] === 5 || RANK[citation.jenis] === 6 || said.size < 2) return null;
  const [kind = '', number = '', year = ''] = splitKey(citation.kunci ?? '');
  for (const entry of register.values()) {
    const own = words(entry.tentang);
    if (own.size !== said.size) continue;
    const [otherKind, otherNumber, otherYear] = splitKey(entry.kunci);
    const agree = [otherKind === kind, otherNumber === number, otherYear === year].filter(Boolean).length;
    if (agree < 2) continue;
    if ([...own].every((word) => said.has(word))) return entry;
  }
  return null;
}

const splitKey = rememberText((key): readonly string[] => {
  const parts = key.split('-');
  return [parts.slice(0, -2).join('-'), parts.at(-2) ?? '', parts.at(-1) ?? ''];
});

/** Name of a law as people write it: "UU 25/2009". */
function lawName({ kunci }: LawEntry): string {
  const [kind = '', number = '', year = ''] = splitKey(kunci);
  const short = kind.length <= 3 ? kind.toUpperCase() : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return `${short} ${number}/${year}`;
}

/** The legal basis with its order and its old levy rules; `biaya` is the fee of the same service. */
export function relateDasarHukum(
  dasar: DasarHukum,
  sitasi: readonly Sitasi[],
  biaya: BiayaTarif,
): DasarHukum {
  return {
    ...dasar,
    sitasi,
    tidak_urut: outOfOrder(sitasi),
    perda_retribusi: sitasi.flatMap((citation) =>
      isLevyRule(citation) && !biaya.dasar.some((other) => sameRule(other, citation))
        ? [{ kutipan: citation.kutipan, asal: citation.asal, tahun: citation.tahun ?? LEVY_ACT }]
        : [],
    ),
    dasar_tarif: feeBasis(biaya).map((citation) => ({
      kutipan: citation.kutipan,
      asal: citation.asal,
      tercantum: sitasi.some((other) => sameRule(other, citation)),
    })),
  };
}

function outOfOrder(list: readonly Sitasi[]): DasarHukum['tidak_urut'] {
  const wrong: { kutipan: string; asal: Sitasi['asal']; setelah: string }[] = [];
  let lowest: Sitasi | null = null;
  for (const citation of list) {
    const rank = RANK[citation.jenis];
    if (rank === undefined || citation.peran !== 'dasar') continue;
    if (lowest !== null && rank < (RANK[lowest.jenis] ?? 0))
      wrong.push({ kutipan: citation.kutipan, asal: citation.asal, setelah: lowest.kutipan });
    else lowest = citation;
  }
  return wrong;
}

function isLevyRule({ jenis, peran, tahun, tentang, kutipan }: Sitasi): boolean {
  return (
    jenis === 'perda' &&
    peran === 'dasar' &&
    tahun !== null &&
    /retribusi/iu.test(`${tentang ?? ''} ${kutipan}`)
  );
}

/** Rules a fee that is really charged rests on. */
function feeBasis(biaya: BiayaTarif): readonly Sitasi[] {
  const charged = biaya.jenis !== 'gratis' && biaya.per_kelompok.some((group) => !group.gratis);
  return charged
    ? biaya.dasar.filter(({ peran, nomor, tahun }) => peran === 'dasar' && nomor !== null && tahun !== null)
    : [];
}

function sameRule(a: Sitasi, b: Sitasi): boolean {
  return a.jenis === b.jenis && a.nomor === b.nomor && a.tahun === b.tahun;
}
