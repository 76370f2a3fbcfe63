/** Joins what no single text shows: law status, sector rules, audit date, relations between fields. Readers and criteria never look anything up. */
import type { Aturan, Fakta, Konteks, Layanan, Penetapan } from '../model/facts.ts';
import type { Competence } from '../model/lexicon.ts';
import { remember } from '../model/remember.ts';
import { relateComponents } from './relate-components.ts';
import { sharedRoles } from './relate-service.ts';
import { relateServices } from './relate-texts.ts';
import { complaintTimes, stepsAgainstPromise } from './relate-time.ts';
import {
  type Patterns,
  relateKalender,
  relateMaklumat,
  relatePartisipasi,
  relatePenetapan,
  relatePublikasi,
} from './relate-unit.ts';
import type { Relations } from './relations.ts';

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

/**
 * The facts of one service with every relation joined but those to other services of the unit. A component that nothing was changed in
 * or beside comes out as the very same object as before.
 */
export function relateService(service: Layanan, konteks: Konteks, relations: Relations): Layanan {
  const { patterns } = relations;
  const penetapan = ownDecree(service.penetapan, konteks, relations);
  const komponen = relateComponents(service, konteks, relations, decreeYear(penetapan.tanggal?.iso ?? null));
  return {
    ...service,
    nama: ownName(service.nama, patterns),
    penetapan,
    maklumat: ownPledge(service.maklumat, penetapan),
    publikasi: relatePublikasi(service.publikasi, komponen, konteks, patterns),
    komponen,
    aturan: rulesFor(service.nama, konteks, relations),
    hubungan: {
      langkah_vs_janji: stepsAgainstPromise(komponen),
      waktu_aduan: complaintTimes(komponen),
      peran: rolesOf(komponen.prosedur, komponen.kompetensi_pelaksana, komponen.jumlah_pelaksana),
    },
  };
}

const ownDecree = remember((penetapan: Penetapan, konteks: Konteks, relations: Relations) =>
  relatePenetapan(penetapan, konteks, relations.patterns, relations.levyDate),
);
const ownName = remember((nama: Layanan['nama'], { bukan_layanan }: Patterns) => ({
  ...nama,
  bukan_layanan: bukan_layanan.test(nama.teks),
}));
const ownPledge = remember(relateMaklumat);
const rolesOf = remember(sharedRoles);

function decreeYear(iso: string | null): number | null {
  return iso === null ? null : Number(iso.slice(0, 4));
}

const rulesFor = remember(
  ({ teks: name }: Layanan['nama'], konteks: Konteks, relations: Relations): Aturan => {
    const unit = `${konteks.opd} ${konteks.opd_jenis ?? ''} ${name}`;
    return {
      wajib_gratis: relations.free
        .filter(
          ({ rule, pattern, unit: ofUnit }) =>
            (rule.urusan === undefined ||
              (konteks.urusan !== null && rule.urusan.includes(konteks.urusan))) &&
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
  },
);

/** The rule gives the service to other sectors or governments; an unknown sector or government tells nothing. */
function isElsewhere({ urusan, pemerintah }: Competence, konteks: Konteks): boolean {
  const sector = urusan !== undefined && konteks.urusan !== null && !urusan.includes(konteks.urusan);
  const kind =
    pemerintah !== undefined &&
    konteks.jenis_pemerintah !== null &&
    !pemerintah.includes(konteks.jenis_pemerintah);
  return sector || kind;
}
