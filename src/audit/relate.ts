/** Joins what no single text shows: law status, sector rules, audit date, relations between fields. Readers and criteria never look anything up. */
import type {
  Aturan,
  Fakta,
  KomponenFakta,
  Konteks,
  Layanan,
  Partisipasi,
  Penetapan,
  Sitasi,
} from '../model/facts.ts';
import type { FreeService, Law, Lexicon } from '../model/lexicon.ts';
import { indexRegister, type Register, relateCitation } from './relate-law.ts';
import { complaintTimes, daysBetween, laterOf, monthsBetween, stepsAgainstPromise } from './relate-time.ts';
import { sharedWords } from './relate-words.ts';

/** The tables relations are joined from, indexed once per audit. */
export interface Relations {
  readonly lexicon: Lexicon;
  readonly register: Register;
  readonly free: readonly { readonly rule: FreeService; readonly pattern: RegExp }[];
  readonly clinical: RegExp;
  readonly donation: RegExp;
}

/** Indexes the tables. */
export function createRelations(lexicon: Lexicon, law: Law): Relations {
  return {
    lexicon,
    register: indexRegister(law),
    free: law.wajib_gratis
      .filter((rule) => rule.kepastian !== 'U')
      .map((rule) => ({ rule, pattern: new RegExp(rule.nama_pola, 'iu') })),
    clinical: new RegExp(lexicon.klinis_pola, 'iu'),
    donation: new RegExp(lexicon.sumbangan_sah_pola, 'iu'),
  };
}

/** The facts of a unit with every relation joined. */
export function relate(fakta: Fakta, relations: Relations): Fakta {
  const penetapan = relatePenetapan(fakta.penetapan, fakta.konteks);
  return {
    ...fakta,
    penetapan,
    partisipasi: relatePartisipasi(fakta.partisipasi, penetapan),
    layanan: fakta.layanan.map((service) => relateService(service, fakta.konteks, relations)),
  };
}

/** The facts of one service with every relation joined. */
export function relateService(service: Layanan, konteks: Konteks, relations: Relations): Layanan {
  const penetapan = relatePenetapan(service.penetapan, konteks);
  const decreeYear = penetapan.tanggal?.iso ? Number(penetapan.tanggal.iso.slice(0, 4)) : null;
  const cite = (citation: Sitasi) => relateCitation(citation, relations.register, konteks, decreeYear);
  const { dasar_hukum, biaya_tarif, produk } = service.komponen;
  const words = sharedWords(
    service.nama.teks,
    produk.butir.map((item) => item.teks),
    relations.lexicon.kata,
  );
  const komponen: KomponenFakta = {
    ...service.komponen,
    dasar_hukum: { ...dasar_hukum, sitasi: dasar_hukum.sitasi.map(cite) },
    biaya_tarif: { ...biaya_tarif, dasar: biaya_tarif.dasar.map(cite) },
    produk: { ...produk, kata_bersama_nama: words.shared, dapat_dibandingkan: words.comparable },
  };
  return {
    ...service,
    penetapan,
    komponen,
    aturan: rulesFor(service, konteks, relations),
    hubungan: { langkah_vs_janji: stepsAgainstPromise(komponen), waktu_aduan: complaintTimes(komponen) },
  };
}

function relatePenetapan(penetapan: Penetapan, konteks: Konteks): Penetapan {
  const since = laterOf(penetapan.tanggal, penetapan.reviu_terakhir);
  return { ...penetapan, umur_bulan: since === null ? null : monthsBetween(since, konteks.tanggal_audit) };
}

function relatePartisipasi(partisipasi: Partisipasi, penetapan: Penetapan): Partisipasi {
  const minutes = partisipasi.berita_acara_tanggal?.iso ?? null;
  const decree = penetapan.tanggal?.iso ?? null;
  return {
    ...partisipasi,
    ba_ke_sk_hari: minutes === null || decree === null ? null : daysBetween(minutes, decree),
  };
}

function rulesFor(service: Layanan, konteks: Konteks, relations: Relations): Aturan {
  const name = service.nama.teks;
  const unit = `${konteks.opd} ${konteks.opd_jenis ?? ''} ${name}`;
  return {
    wajib_gratis: relations.free
      .filter(
        ({ rule, pattern }) =>
          (rule.urusan === undefined || (konteks.urusan !== null && rule.urusan.includes(konteks.urusan))) &&
          pattern.test(name),
      )
      // A rule that patuh derives (D) is not a law read: it may only ask to check.
      .map(({ rule }) => ({
        hal: rule.hal,
        dasar: rule.dasar,
        kepastian: rule.kepastian === 'D' ? ('P' as const) : rule.kepastian,
      })),
    sumbangan_sah: relations.donation.test(unit),
    klinis: relations.clinical.test(name),
  };
}
