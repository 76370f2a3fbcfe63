/** Joins what no single text shows: law status, sector rules, audit date, relations between fields. Readers and criteria never look anything up. */
import type { Aturan, Fakta, KomponenFakta, Konteks, Layanan, Sitasi } from '../model/facts.ts';
import type { Competence, FreeService, Law, Lexicon, PatternName } from '../model/lexicon.ts';
import { type Amendments, relateDasarHukum, relateList } from './relate-citations.ts';
import { forbiddenItems, type ItemTables, itemTables, relatePersyaratan } from './relate-items.ts';
import { indexRegister, type Register, relateCitation } from './relate-law.ts';
import {
  relateJangkaWaktu,
  relateJumlah,
  relateKompetensi,
  relateProduk,
  relateProsedur,
  sharedRoles,
} from './relate-service.ts';
import { headingsOf, relateServices, relateTexts } from './relate-texts.ts';
import { complaintTimes, stepsAgainstPromise } from './relate-time.ts';
import {
  type Patterns,
  relateKalender,
  relateMaklumat,
  relatePartisipasi,
  relatePenetapan,
  relatePublikasi,
} from './relate-unit.ts';
import { sharedWords } from './relate-words.ts';

/** The tables relations are joined from, indexed once per audit. */
export interface Relations {
  readonly lexicon: Lexicon;
  readonly register: Register;
  readonly amendments: Amendments;
  readonly items: ItemTables;
  readonly patterns: Patterns;
  readonly headings: ReturnType<typeof headingsOf>;
  readonly levyDate: string;
  readonly free: readonly {
    readonly rule: FreeService;
    readonly pattern: RegExp;
    readonly unit: RegExp | null;
  }[];
  readonly competences: readonly { readonly rule: Competence; readonly pattern: RegExp }[];
  readonly clinical: RegExp;
  readonly donation: RegExp;
}

/** Indexes the tables. */
export function createRelations(lexicon: Lexicon, law: Law): Relations {
  const register = indexRegister(law);
  const compiled = Object.entries(lexicon.pola).map(([name, { pola }]) => [name, new RegExp(pola, 'iu')]);
  return {
    lexicon,
    register,
    amendments: { register, omnibus: law.diubah_uu_11_2020 },
    items: itemTables(law, lexicon.kata),
    patterns: Object.fromEntries(compiled) as Record<PatternName, RegExp>,
    headings: headingsOf(lexicon.komponen),
    levyDate: law.retribusi_baru_sejak,
    free: law.wajib_gratis
      .filter((rule) => rule.kepastian !== 'U')
      .map((rule) => ({
        rule,
        pattern: new RegExp(rule.nama_pola, 'iu'),
        unit: rule.opd_pola === undefined ? null : new RegExp(rule.opd_pola, 'iu'),
      })),
    competences: law.kewenangan.map((rule) => ({ rule, pattern: new RegExp(rule.nama_pola, 'iu') })),
    clinical: new RegExp(lexicon.klinis_pola, 'iu'),
    donation: new RegExp(lexicon.sumbangan_sah_pola, 'iu'),
  };
}

/** The facts of a unit with every relation joined. */
export function relate(fakta: Fakta, relations: Relations): Fakta {
  const { konteks } = fakta;
  const { patterns } = relations;
  const penetapan = relatePenetapan(fakta.penetapan, konteks, patterns, relations.levyDate);
  const partisipasi = relatePartisipasi(fakta.partisipasi, penetapan, patterns);
  const maklumat = relateMaklumat(fakta.maklumat, penetapan);
  return {
    ...fakta,
    penetapan,
    partisipasi,
    maklumat,
    publikasi: relatePublikasi(fakta.publikasi, null, konteks, patterns),
    kalender: relateKalender(fakta.kalender, partisipasi, penetapan, maklumat),
    layanan: relateServices(fakta.layanan).map((service) => relateService(service, konteks, relations)),
  };
}

/** The facts of one service with every relation joined but those to other services of the unit. */
export function relateService(service: Layanan, konteks: Konteks, relations: Relations): Layanan {
  const { patterns, lexicon } = relations;
  const penetapan = relatePenetapan(service.penetapan, konteks, patterns, relations.levyDate);
  const komponen = relateComponents(service, konteks, relations, decreeYear(penetapan.tanggal?.iso ?? null));
  return {
    ...service,
    nama: { ...service.nama, bukan_layanan: patterns.bukan_layanan.test(service.nama.teks) },
    penetapan,
    maklumat: relateMaklumat(service.maklumat, penetapan),
    publikasi: relatePublikasi(service.publikasi, komponen, konteks, patterns),
    komponen: {
      ...komponen,
      produk: relateProduk(komponen.produk, { ...service, komponen }, konteks, patterns, lexicon.kata),
    },
    aturan: rulesFor(service, konteks, relations),
    hubungan: {
      langkah_vs_janji: stepsAgainstPromise(komponen),
      waktu_aduan: complaintTimes(komponen),
      peran: sharedRoles(komponen),
    },
  };
}

function decreeYear(iso: string | null): number | null {
  return iso === null ? null : Number(iso.slice(0, 4));
}

function relateComponents(
  service: Layanan,
  konteks: Konteks,
  relations: Relations,
  year: number | null,
): KomponenFakta {
  const { amendments, items, register, lexicon, patterns } = relations;
  const name = service.nama.teks;
  const own = relateTexts(service.komponen, konteks, relations.headings);
  const cite = (list: readonly Sitasi[]) =>
    relateList(
      list.map((citation) => relateCitation(citation, register, konteks, year)),
      amendments,
    );
  const biaya_tarif = { ...own.biaya_tarif, dasar: cite(own.biaya_tarif.dasar) };
  const words = sharedWords(
    name,
    own.produk.butir.map((item) => item.teks),
    lexicon.kata,
  );
  return {
    ...own,
    biaya_tarif,
    dasar_hukum: relateDasarHukum(own.dasar_hukum, cite(own.dasar_hukum.sitasi), biaya_tarif),
    persyaratan: relatePersyaratan(own.persyaratan, name, konteks, items),
    prosedur: relateProsedur(own, patterns),
    jangka_waktu: relateJangkaWaktu(own.jangka_waktu),
    produk: {
      ...own.produk,
      kata_bersama_nama: words.shared,
      dapat_dibandingkan: words.comparable,
      terlarang: forbiddenItems(own.produk.butir, name, konteks, items).filter(
        ({ golongan }) => golongan === 'usang',
      ),
    },
    kompetensi_pelaksana: relateKompetensi(own.kompetensi_pelaksana),
    jumlah_pelaksana: relateJumlah(own.jumlah_pelaksana),
  };
}

function rulesFor(service: Layanan, konteks: Konteks, relations: Relations): Aturan {
  const name = service.nama.teks;
  const unit = `${konteks.opd} ${konteks.opd_jenis ?? ''} ${name}`;
  return {
    wajib_gratis: relations.free
      .filter(
        ({ rule, pattern, unit: ofUnit }) =>
          (rule.urusan === undefined || (konteks.urusan !== null && rule.urusan.includes(konteks.urusan))) &&
          (pattern.test(name) || ofUnit?.test(konteks.opd) === true),
      )
      // A rule that patuh derives (D) is not a law read: it may only ask to check.
      .map(({ rule }) => ({
        hal: rule.hal,
        dasar: rule.dasar,
        kepastian: rule.kepastian === 'D' ? ('P' as const) : rule.kepastian,
      })),
    sumbangan_sah: relations.donation.test(unit),
    klinis: relations.clinical.test(name),
    bukan_kewenangan: relations.competences
      .filter(({ rule, pattern }) => pattern.test(name) && isElsewhere(rule, konteks))
      .map(({ rule: { hal, dasar, kepastian } }) => ({ hal, dasar, kepastian })),
  };
}

/** The rule gives the service to other sectors or governments; an unknown sector or government tells nothing. */
function isElsewhere({ urusan, pemerintah }: Competence, konteks: Konteks): boolean {
  const sector = urusan !== undefined && konteks.urusan !== null && !urusan.includes(konteks.urusan);
  const kind =
    pemerintah !== undefined &&
    konteks.jenis_pemerintah !== null &&
    !pemerintah.includes(konteks.jenis_pemerintah);
  return sector || kind;
}
