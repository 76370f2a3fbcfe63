import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { FreeService, LawEntry } from '../../src/model/lexicon.ts';
import { readSitasi } from '../../src/read/citation/citation.ts';

function law<T>(name: string): T {
  return parse(readFileSync(new URL(`../../standards/law/${name}`, import.meta.url), 'utf8')) as T;
}

interface Examples {
  readonly contoh: { readonly kena: readonly string[]; readonly lolos: readonly string[] };
}

const register = law<{
  readonly diperiksa_pada: string;
  readonly hukum: readonly LawEntry[];
  readonly diubah_uu_11_2020: { readonly kepastian: string; readonly kunci: readonly string[] };
  readonly rujukan: readonly Pick<LawEntry, 'kunci' | 'tentang' | 'kepastian'>[];
}>('register.yaml');
const free = law<{ readonly wajib_gratis: readonly FreeService[] }>('wajib-gratis.yaml').wajib_gratis;
const forbidden = law<{
  readonly syarat_terlarang: readonly (Examples & {
    readonly id: string;
    readonly urusan: readonly string[] | 'semua';
    readonly pola: string;
    readonly dasar: string;
    readonly kepastian: string;
    readonly huruf_persis?: boolean;
  })[];
  readonly bukan_larangan: readonly { readonly contoh: readonly string[] }[];
}>('syarat-terlarang.yaml');
const levies = law<{
  readonly jasa_umum: { readonly jenis: readonly string[] };
  readonly jasa_usaha: { readonly jenis: readonly string[] };
  readonly perizinan_tertentu: { readonly jenis: readonly string[] };
  readonly sudah_tidak_ada: readonly (Examples & { readonly id: string; readonly pola: string })[];
}>('retribusi.yaml');
const sectors = law<{
  readonly umum: readonly string[];
  readonly dasar_sektor: readonly {
    readonly urusan: readonly string[];
    readonly jenis: readonly string[];
    readonly kunci: readonly string[];
  }[];
}>('dasar-sektor.yaml');
const documentSchema = JSON.parse(
  readFileSync(new URL('../../standards/schema/document.schema.json', import.meta.url), 'utf8'),
) as { $defs: { opd: { properties: Record<'urusan' | 'jenis', { enum: string[] }> } } };

const KEY = /^[a-z]+(?:-[a-z]+)*-\d+-\d{4}$/u;
const byKey = new Map(register.hukum.map((entry) => [entry.kunci, entry]));
const known = new Set([...byKey.keys(), ...register.rujukan.map(({ kunci }) => kunci)]);

function read(teks: string) {
  return readSitasi({ teks, asal: { berkas: 0, jalur: '', dari: 0, sampai: teks.length } });
}

function count<T>(items: readonly T[], of: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[of(item)] = (counts[of(item)] ?? 0) + 1;
  return counts;
}

describe('register', () => {
  test('holds every row with its mark', () => {
    expect(register.hukum).toHaveLength(207);
    expect(count(register.hukum, ({ kepastian }) => kepastian)).toEqual({
      C: 103,
      S: 39,
      P: 56,
      'C/P': 3,
      U: 6,
    });
    expect(count(register.hukum, ({ status }) => status)).toEqual({
      dicabut: 170,
      dicabut_sebagian: 3,
      diubah: 21,
      usang: 8,
      belum_pasti: 4,
      berlaku: 1,
    });
    expect(Object.values(count(register.hukum, ({ kelompok }) => kelompok))).toEqual([
      63, 20, 12, 39, 33, 40,
    ]);
    expect(register.diperiksa_pada).toBe('2026-11-24');
  });

  test('keys are unique and of the register form', () => {
    expect(new Set(register.hukum.map(({ kunci }) => kunci)).size).toBe(207);
    expect(new Set(register.rujukan.map(({ kunci }) => kunci)).size).toBe(register.rujukan.length);
    expect([...known].filter((kunci) => !KEY.test(kunci))).toEqual([]);
    expect(register.diubah_uu_11_2020.kunci.filter((kunci) => !/^uu-\d+-\d{4}$/u.test(kunci))).toEqual([]);
    expect(new Set(register.diubah_uu_11_2020.kunci).size).toBe(55);
  });

  test('what is repealed says by what and since when', () => {
    const silent = register.hukum.filter(
      ({ status, kepastian, oleh, sejak }) =>
        /^(?:dicabut|diubah)/u.test(status) &&
        kepastian !== 'U' &&
        (oleh === undefined || sejak === undefined),
    );
    expect(silent).toEqual([]);
  });

  test('every successor is read as a citation and no chain runs in a circle', () => {
    const next = (entry: LawEntry): LawEntry | undefined => {
      const last = entry.oleh?.split('->').at(-1) ?? '';
      const [first] = read(last);
      const found = first?.kunci == null ? undefined : byKey.get(first.kunci);
      return found?.status === 'dicabut' ? found : undefined;
    };
    for (const entry of register.hukum) {
      if (entry.oleh !== undefined && entry.kepastian !== 'U') {
        expect([entry.kunci, read(entry.oleh).every(({ kunci }) => kunci !== null)]).toEqual([
          entry.kunci,
          true,
        ]);
        expect(read(entry.oleh).length).toBeGreaterThan(0);
      }
      const seen = new Set<string>();
      for (let at: LawEntry | undefined = entry; at !== undefined; at = next(at)) {
        expect(seen.has(at.kunci), entry.kunci).toBe(false);
        seen.add(at.kunci);
      }
    }
  });

  test('every key of the register is what the reader gives for the law as people write it', () => {
    const written = register.hukum
      .filter(({ kunci }) => /^(?:uu|pp|perpres|keppres|permen[a-z]+|kepmen[a-z]+|pma)-/u.test(kunci))
      .map(({ kunci }) => {
        const [kind, nomor, tahun] = kunci.split('-');
        return [kunci, read(`${kind?.toUpperCase()} Nomor ${nomor} Tahun ${tahun}`)[0]?.kunci];
      });
    expect(written.filter(([kunci, found]) => kunci !== found)).toEqual([]);
    expect(written.length).toBeGreaterThan(190);
  });

  test('a law in force is not called repealed in the references', () => {
    const repealed = register.rujukan.filter(({ kunci }) => byKey.get(kunci)?.status === 'dicabut');
    // UU 11/2020 is cited for what it repealed; UU 6/2023 keeps that.
    expect(repealed.map(({ kunci }) => kunci)).toEqual(['uu-11-2020']);
  });
});

describe('citations of real documents find their row', () => {
  test.each([
    ['Undang-undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah', 'uu-32-2004', 'dicabut'],
    [
      '3.  Undang-undang Republik Indonesia Nomor 32 Tahun 2004 tentang Pemerintahan Daerah;',
      'uu-32-2004',
      'dicabut',
    ],
    ['2. JKN : Permenkes No. 59 Th 2014', 'permenkes-59-2014', 'dicabut'],
    ['JKN : PMK Nomor 64 Tahun 2016', 'permenkes-64-2016', 'dicabut'],
    [
      'Permenkes Nomor 43 tahun 2016 tentang Standar Pelayanan Minimal bidang Kesehatan.',
      'permenkes-43-2016',
      'dicabut',
    ],
    ['Permenkes Nomor 741/ MENKES/PER/VII /2008', 'permenkes-741-2008', 'dicabut'],
    ['UU no 36 tahun 2009 tentang Kesehatan', 'uu-36-2009', 'dicabut'],
    ['Peraturan Pemerintah Nomor 25 Tahun 2000', 'pp-25-2000', 'dicabut'],
    [
      'Peraturan Menteri Pendayagunaan Aparatur Negara Nomor 63 / KEP / M.PAN / 7 / 2003',
      'kepmenpan-63-2003',
      'usang',
    ],
    [
      'Keputusan Menteri Pendayagunaan Aparatur Negara Nomor KEP/25M. PAN/2/2004',
      'kepmenpan-25-2004',
      'dicabut',
    ],
    [
      'Peraturan Menteri Pendayagunaan Aparatur Negara Nomor per / 20 / M.PAN / 04 / 2006',
      'permenpan-20-2006',
      'dicabut',
    ],
    ['Peraturan Menteri PAN dan RB Nomor 7 Tahun 2010', 'permenpan-7-2010', 'dicabut'],
    ['Permenpan Nomor 36 Tahun 2012', 'permenpanrb-36-2012', 'dicabut'],
    ['Staatsblaat Tahun 1926 Nomor 226', 'staatsblad-226-1926', 'dicabut'],
    ['PerPres No. 12 Thn 2013', 'perpres-12-2013', 'dicabut'],
    ['(Ps. 186, UUCK No. 11/2020)', 'uu-11-2020', 'dicabut'],
    [
      'Peraturan Presiden Republik Indonesia Nomor 97 Tahun 2014 tentang PTSP',
      'perpres-97-2014',
      'belum_pasti',
    ],
    ['Peraturan Menteri Sosial Nomor 3 Tahun 2021 Tentang Pengelolaan DTKS', 'permensos-3-2021', 'usang'],
    ['Peraturan Ombudsman RI Nomor 22 Tahun 2016', 'perombudsman-22-2016', 'dicabut'],
    ['PerKI Nomor 1 Tahun 2010', 'perki-1-2010', 'dicabut'],
    ['Peraturan Komisi Informasi Nomor 1 Tahun 2010', 'perki-1-2010', 'dicabut'],
    ['Peraturan Menteri Agama Nomor 20 Tahun 2019', 'pma-20-2019', 'dicabut'],
    ['Keputusan Menteri Kesehatan RI Nomor 128/Menkes/SK/II/2004', 'kepmenkes-128-2004', 'dicabut'],
    ['Permenkes 1691/MENKES/PER/VIII/2011', 'permenkes-1691-2011', 'dicabut'],
    ['Pedoman Menteri PANRB Nomor 1 Tahun 2022', 'pedoman-menpanrb-1-2022', 'dicabut'],
    ['Undang-undang Nomor 25 tahun 1992 tentang Perkoperasian', 'uu-25-1992', 'berlaku'],
  ])('%s', (teks, kunci, status) => {
    const [first] = read(teks);
    expect(first?.kunci).toBe(kunci);
    expect(byKey.get(kunci)?.status).toBe(status);
  });
});

describe('services that must be free', () => {
  test('every row of the source is there with its mark', () => {
    expect(free.map(({ kepastian }) => kepastian)).toEqual(['C', 'C', 'C', 'S', 'S', 'S', 'P', 'D']);
    expect(new Set(free.map(({ id }) => id)).size).toBe(free.length);
  });

  test.each(free.map((rule) => [rule.id, rule] as const))('%s: examples hold', (_, rule) => {
    const pattern = new RegExp(rule.nama_pola, 'iu');
    expect(rule.contoh.kena.filter((name) => !pattern.test(name))).toEqual([]);
    expect(rule.contoh.lolos.filter((name) => pattern.test(name))).toEqual([]);
    expect(rule.contoh.kena.length * rule.contoh.lolos.length).toBeGreaterThan(0);
  });

  test('a state primary or lower secondary school is bound itself, others are not', () => {
    const patterns = free.flatMap(({ opd_pola }) =>
      opd_pola === undefined ? [] : [new RegExp(opd_pola, 'iu')],
    );
    const bound = (name: string) => patterns.some((pattern) => pattern.test(name));
    expect(
      ['SD Negeri 001 Sangatta', 'SMP Negeri 2 Contoh', 'SDN Contoh 5', 'UPT SD Negeri 7'].filter(bound),
    ).toHaveLength(4);
    expect(['SMA Negeri 1', 'SD Swasta Harapan', 'Dinas Pendidikan', 'SMK Negeri 2'].filter(bound)).toEqual(
      [],
    );
  });

  test('bases with a number are in the register', () => {
    const bases = free.flatMap(({ dasar }) => read(dasar)).map(({ kunci }) => kunci);
    expect(bases.filter((kunci) => kunci !== null && !known.has(kunci))).toEqual([]);
  });

  test('sectors are those of the document', () => {
    const sectorNames = documentSchema.$defs.opd.properties.urusan.enum;
    expect(free.flatMap(({ urusan }) => urusan ?? []).filter((name) => !sectorNames.includes(name))).toEqual(
      [],
    );
  });
});

describe('forbidden and dead requirements', () => {
  test.each(forbidden.syarat_terlarang.map((rule) => [rule.id, rule] as const))(
    '%s: examples hold',
    (_, rule) => {
      const pattern = new RegExp(rule.pola, rule.huruf_persis === true ? 'u' : 'iu');
      expect(rule.contoh.kena.filter((line) => !pattern.test(line))).toEqual([]);
      expect(rule.contoh.lolos.filter((line) => pattern.test(line))).toEqual([]);
    },
  );

  test('a statement of fact by a village head is never a letter of introduction', () => {
    const lines = forbidden.bukan_larangan.flatMap(({ contoh }) => contoh);
    const hit = forbidden.syarat_terlarang.filter(({ pola }) =>
      lines.some((line) => new RegExp(pola, 'iu').test(line)),
    );
    expect(hit.map(({ id }) => id)).toEqual([]);
  });

  test('bases are in the register, marks are honest', () => {
    const bases = forbidden.syarat_terlarang.flatMap(({ dasar }) => read(dasar)).map(({ kunci }) => kunci);
    expect(bases.filter((kunci) => kunci === null || !known.has(kunci))).toEqual([]);
    expect(count(forbidden.syarat_terlarang, ({ kepastian }) => kepastian)).toEqual({ S: 3, C: 5, P: 5 });
  });
});

describe('levies', () => {
  test('closed lists have the length of the law', () => {
    expect(levies.jasa_umum.jenis).toHaveLength(5);
    expect(levies.jasa_usaha.jenis).toHaveLength(10);
    expect(levies.perizinan_tertentu.jenis).toHaveLength(3);
  });

  test.each(levies.sudah_tidak_ada.map((rule) => [rule.id, rule] as const))(
    '%s: examples hold',
    (_, rule) => {
      const pattern = new RegExp(rule.pola, 'iu');
      expect(rule.contoh.kena.filter((line) => !pattern.test(line))).toEqual([]);
      expect(rule.contoh.lolos.filter((line) => pattern.test(line))).toEqual([]);
    },
  );
});

describe('minimum bases of a sector', () => {
  test('every key resolves and is not repealed', () => {
    const keys = [...sectors.umum, ...sectors.dasar_sektor.flatMap(({ kunci }) => kunci)];
    expect(keys.filter((kunci) => !known.has(kunci) || byKey.get(kunci)?.status === 'dicabut')).toEqual([]);
  });

  test('sectors and kinds are those of the document', () => {
    const { urusan, jenis } = documentSchema.$defs.opd.properties;
    expect(
      sectors.dasar_sektor.flatMap((row) => row.urusan).filter((name) => !urusan.enum.includes(name)),
    ).toEqual([]);
    expect(
      sectors.dasar_sektor.flatMap((row) => row.jenis).filter((name) => !jenis.enum.includes(name)),
    ).toEqual([]);
  });
});

describe('tables that relations join', () => {
  const unrelated = law<{
    readonly syarat_tak_terkait: readonly (Examples & { readonly id: string; readonly pola: string })[];
  }>('syarat-tak-terkait.yaml').syarat_tak_terkait;
  const competences = law<{
    readonly kewenangan: readonly (Examples & { readonly id: string; readonly nama_pola: string })[];
  }>('kewenangan.yaml').kewenangan;

  test.each([
    ...unrelated.map(({ id, pola, contoh }) => [id, pola, contoh] as const),
    ...competences.map(({ id, nama_pola, contoh }) => [id, nama_pola, contoh] as const),
  ])('%s matches its examples and nothing it must not', (_, pola, contoh) => {
    const pattern = new RegExp(pola, 'iu');
    expect(contoh.kena.filter((line) => !pattern.test(line))).toEqual([]);
    expect(contoh.lolos.filter((line) => pattern.test(line))).toEqual([]);
  });
});
