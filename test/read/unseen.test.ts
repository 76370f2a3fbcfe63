import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { standards } from '#standards';
import { readComponentText } from '../../src/audit/read-text.ts';
import type { ComponentKey } from '../../src/model/component.ts';
import type {
  BiayaTarif,
  DasarHukum,
  JangkaWaktu,
  PenangananPengaduan,
  Persyaratan,
  Prosedur,
} from '../../src/model/facts.ts';

/** A text, or the items of a list, and how many steps or requirements a careful reader counts. */
interface Counted {
  readonly teks?: string;
  readonly daftar?: readonly string[];
  readonly ragu?: boolean;
}

/** Strings written by someone who has not seen the readers, with what a careful reader takes from them. */
interface Unseen {
  readonly waktu: readonly {
    teks: string;
    ragu?: boolean;
    jam_buka?: boolean;
    durasi: readonly {
      maks: number;
      min?: number;
      satuan: string;
      batas?: boolean;
      kira?: boolean;
      syarat_batal?: boolean;
      sejak?: boolean;
      peran?: string;
    }[];
  }[];
  readonly biaya: readonly {
    teks: string;
    ragu?: boolean;
    kelompok: readonly {
      untuk: string;
      gratis?: boolean;
      nominal?: readonly number[];
      tanpa_angka?: boolean;
    }[];
    denda?: readonly number[];
  }[];
  readonly hukum: readonly {
    teks: string;
    ragu?: boolean;
    sitasi: readonly { jenis: string; nomor: string | null; tahun: number | null; daerah?: string }[];
  }[];
  readonly kanal: readonly {
    teks: string;
    ragu?: boolean;
    kanal: readonly { jenis: string; nilai: string | null; terjangkau?: boolean }[];
  }[];
  readonly langkah: readonly (Counted & { langkah: number })[];
  readonly syarat: readonly (Counted & { butir: number })[];
}

const SETS = ['test/read/unseen.yaml', 'test/read/unseen-2.yaml'].map(
  (file) => parse(readFileSync(file, 'utf8')) as Partial<Unseen>,
);
const all = <K extends keyof Unseen>(key: K): Unseen[K] =>
  SETS.flatMap((set) => [...(set[key] ?? [])]) as unknown as Unseen[K];
const read = readComponentText(standards.lexicon);
const facts = <T>(key: ComponentKey, text: string): T => read(key, text) as T;

/** Right: the same facts. Missed: fewer facts and none wrong. Wrong: a fact that is not there. */
type Verdict = 'right' | 'missed' | 'wrong';

/** Compares what was expected with what was read, both as sorted lists of plain words. */
function compare(expected: readonly string[], found: readonly string[]): Verdict {
  const left = [...found];
  let missing = 0;
  for (const one of expected) {
    const at = left.indexOf(one);
    if (at === -1) missing += 1;
    else left.splice(at, 1);
  }
  if (left.length > 0) return 'wrong';
  return missing > 0 ? 'missed' : 'right';
}

function times(row: Unseen['waktu'][number]): Verdict {
  const { durasi, tanda } = facts<JangkaWaktu>('jangka_waktu', row.teks);
  const found = durasi.map(
    (time) =>
      `${time.min?.nilai ?? ''}-${time.maks.nilai} ${time.maks.satuan}${time.syarat_batal ? ' batal' : ''}`,
  );
  const expected = row.durasi.map(
    (time) => `${time.min ?? ''}-${time.maks} ${time.satuan}${time.syarat_batal === true ? ' batal' : ''}`,
  );
  const verdict = compare(expected, found);
  return verdict === 'right' && row.jam_buka === true && !tanda.some((one) => one.jenis === 'jam_buka')
    ? 'missed'
    : verdict;
}

/** Whether a text holds an amount, with or without points. */
function readsIn(text: string, amount: string): boolean {
  return text.replace(/(?<=\d)[.](?=\d{3})/gu, '').includes(amount);
}

/**
 * A label is the same in other words for "and" and "with": "pemegang SKTM" is SKTM, and who pays because they are not insured
 * is "umum" or "non BPJS".
 */
function isLabel(label: string, wanted: string): boolean {
  const words = wanted.toLowerCase().split(/\s+(?:dan|serta|\/)?\s*/u);
  const found = label.toLowerCase();
  return words.every(
    (word) => found.includes(word) || (word === 'umum' && /non[\s-]*(?:bpjs|jkn)/u.test(found)),
  );
}

/** Amounts, free groups and bare pointers, each with the payer or product it is for. */
function fees(row: Unseen['biaya'][number]): Verdict {
  const { per_kelompok, denda, tidak_terbaca } = facts<BiayaTarif>('biaya_tarif', row.teks);
  const found: (readonly [string, string])[] = per_kelompok.flatMap((group) => [
    ...(group.gratis ? [[group.untuk, 'gratis'] as const] : []),
    ...(group.tanpa_angka ? [[group.untuk, 'tanpa angka'] as const] : []),
    ...group.nominal
      .filter((one) => one.nilai > 0)
      .map((one) => [`${group.untuk} ${one.nama ?? ''} ${one.kutipan}`, String(one.nilai)] as const),
  ]);
  const expected = row.kelompok.flatMap((group) => [
    ...(group.gratis === true ? [[group.untuk, 'gratis'] as const] : []),
    ...(group.tanpa_angka === true ? [[group.untuk, 'tanpa angka'] as const] : []),
    ...(group.nominal ?? []).filter((one) => one > 0).map((one) => [group.untuk, String(one)] as const),
  ]);
  // A formula has no amount: the facts quote it among what could not be read, its operand included.
  const unread = tidak_terbaca.map(({ kutipan }) => kutipan).join(' ');
  for (const [untuk, value] of expected) {
    if (found.some(([, other]) => other === value)) continue;
    const formula = value === 'tanpa angka' ? unread !== '' : readsIn(unread, value);
    if (formula) found.push([untuk, value]);
  }
  const fines = compare(
    (row.denda ?? []).map(String),
    denda.flatMap((one) => (one.nilai === null ? [] : [String(one.nilai)])),
  );
  // Said twice is said once: "Gratis/tidak dipungut biaya".
  const groups = compare(
    [...new Set(expected.map(([, value]) => value))],
    [...new Set(found.map(([, value]) => value))],
  );
  const labelled = expected.every(
    ([untuk, value]) =>
      untuk === 'semua' || found.some(([label, other]) => other === value && isLabel(label, untuk)),
  );
  if (groups === 'wrong' || fines === 'wrong') return 'wrong';
  return groups === 'missed' || fines === 'missed' || !labelled ? 'missed' : 'right';
}

/**
 * Of a coded number ("63/KEP/M.PAN/7/2003", "061/0217/2022") the first number is the fact, without leading zeros and in
 * Roman figures where it has them; a code that opens with a class of files ("HK.01.07/MENKES/1128/2022") has it behind.
 */
function firstNumber(nomor: string | null): string {
  const pieces = (nomor ?? '-').replace(/^HK[\d.]+\/[A-Z]+\//u, '').split(/[/.\s-]/u);
  return (pieces.find((piece) => /^(?:\d+|[IVXL]+)$/u.test(piece)) ?? nomor ?? '-').replace(/^0+(?=\d)/u, '');
}

function laws(row: Unseen['hukum'][number]): Verdict {
  const { sitasi } = facts<DasarHukum>('dasar_hukum', row.teks);
  const shown = (one: { jenis: string; nomor: string | null; tahun: number | null }) =>
    `${one.jenis} ${firstNumber(one.nomor)}/${one.tahun ?? '-'}`;
  // The facts keep a pointer that names no rule ("peraturan yang berlaku"); the second set leaves it out.
  const named = sitasi.filter((one) => one.peran === 'dasar');
  const vague = row.sitasi.length === 0 && named.every((one) => one.jenis === 'lain' && one.nomor === null);
  return compare(row.sitasi.map(shown), vague ? [] : named.map(shown));
}

/**
 * An account is the same with and without its sign; a dummy ("08xx-xxxx") keeps its x in the facts and is no address; the
 * national site has one name.
 */
function addressOf(nilai: string | null): string {
  if (nilai === null || /x{4,}/u.test(nilai)) return '-';
  return nilai
    .replace(/^www\.(?=lapor\.go\.id$)/u, '')
    .replace(/^@/u, '')
    .toLowerCase();
}

function channels(row: Unseen['kanal'][number]): Verdict {
  const { kanal } = facts<PenangananPengaduan>('penanganan_pengaduan', row.teks);
  const shown = (one: { jenis: string; nilai: string | null }) =>
    `${one.jenis === 'medsos' ? 'media_sosial' : one.jenis} ${addressOf(one.nilai)}`;
  return compare(row.kanal.map(shown), kanal.map(shown));
}

function counted(wanted: number, found: number): Verdict {
  if (wanted === found) return 'right';
  return found < wanted ? 'missed' : 'wrong';
}

const shownOf = ({ teks, daftar }: Counted) => teks ?? (daftar ?? []).join(' | ');

function steps(row: Unseen['langkah'][number]): Verdict {
  const { langkah } = read('prosedur', row.teks ?? row.daftar) as Prosedur;
  return counted(row.langkah, langkah.length);
}

/** What a line lists is one item in the facts, since a criterion asks for one document a line; the second set counts each. */
function requirements(row: Unseen['syarat'][number]): Verdict {
  const { butir } = read('persyaratan', row.teks ?? row.daftar) as Persyaratan;
  const listed = butir.flatMap(({ teks }) => teks.replaceAll(/\([^()]*\)/gu, '').split(/,|&|\sdan\s/u));
  return listed.length === row.butir ? 'right' : counted(row.butir, butir.length);
}

const GROUPS = [
  ['waktu', all('waktu'), times],
  ['biaya', all('biaya'), fees],
  ['hukum', all('hukum'), laws],
  ['kanal', all('kanal'), channels],
  ['langkah', all('langkah'), steps],
  ['syarat', all('syarat'), requirements],
] as const;
/** Share of the unambiguous strings that must be read right, and that may be read wrongly. */
const [LEAST, MOST] = [0.96, 0.04];
const lines: string[] = [];

describe.each(GROUPS)('%s never seen before', (group, rows, judge) => {
  const sure = rows.filter((row) => row.ragu !== true);
  const verdicts = sure.map((row) => [shownOf(row), (judge as (row: unknown) => Verdict)(row)] as const);
  const count = (verdict: Verdict) => verdicts.filter(([, one]) => one === verdict).length;
  lines.push(
    `${group}: ${count('right')} right, ${count('missed')} missed, ${count('wrong')} wrong of ${sure.length}`,
  );

  it('is read right', () => {
    const others = verdicts
      .filter(([, verdict]) => verdict !== 'right')
      .map(([text, verdict]) => `${verdict}: ${text}`);
    expect(count('right') / sure.length, others.join('\n')).toBeGreaterThanOrEqual(LEAST);
    expect(count('wrong') / sure.length, others.join('\n')).toBeLessThanOrEqual(MOST);
  });
});

afterAll(() => {
  process.stdout.write(`\nunseen strings: ${lines.join('; ')}\n`);
});
