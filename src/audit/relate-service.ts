/** Joins what the components of one service say of each other. */
import type {
  Besaran,
  BiayaTarif,
  Durasi,
  Hubungan,
  JangkaWaktu,
  JumlahPelaksana,
  KompetensiPelaksana,
  Konteks,
  Kutipan,
  PenangananPengaduan,
  Persyaratan,
  Produk,
  Prosedur,
} from '../model/facts.ts';
import type { WordTable } from '../model/lexicon.ts';
import { rememberText } from '../model/remember-text.ts';
import type { Patterns } from './relate-unit.ts';
import { contentWords } from './relate-words.ts';

/** Filing and reporting may follow the handing over. */
const LAST_STEPS = 4;

/** How the procedure ends, and which of its steps are done online. */
export function relateProsedur(
  prosedur: Prosedur,
  persyaratan: Persyaratan,
  produk: Produk,
  pengaduan: PenangananPengaduan,
  patterns: Patterns,
): Prosedur {
  const { langkah } = prosedur;
  const last = langkah.at(-1);
  const address = [
    ...langkah.map(({ kegiatan }) => kegiatan),
    ...[persyaratan, produk, pengaduan].map(({ kutipan }) => kutipan),
    ...pengaduan.kanal.map(({ nilai }) => nilai ?? ''),
  ].some((text) => patterns.alamat_daring.test(text));
  return {
    ...prosedur,
    akhir:
      last === undefined
        ? null
        : {
            kutipan: last.kutipan,
            asal: last.asal,
            menyerahkan: langkah.slice(-LAST_STEPS).some(({ kegiatan }) => patterns.serah.test(kegiatan)),
            internal: patterns.akhir_internal.test(last.kegiatan),
          },
    daring: langkah
      .filter(({ kegiatan }) => patterns.daring.test(kegiatan))
      .map(({ kutipan, asal }) => ({ kutipan, asal, beralamat: address })),
  };
}

const MINUTES: Readonly<Partial<Record<Besaran['satuan'], number>>> = {
  detik: 1 / 60,
  menit: 1,
  jam: 60,
  hari: 1440,
  hari_kalender: 1440,
  minggu: 10_080,
  bulan: 43_200,
};

/** How many times the upper end of a range is the lower one; null when their units cannot be compared. */
function spread({ min, maks }: Durasi): number | null {
  if (min === null || min.nilai <= 0) return null;
  if (min.satuan === maks.satuan) return maks.nilai / min.nilai;
  const low = MINUTES[min.satuan];
  const high = MINUTES[maks.satuan];
  return low === undefined || high === undefined ? null : (maks.nilai * high) / (min.nilai * low);
}

/** Promised times that are ranges. */
export function relateJangkaWaktu(jangka: JangkaWaktu): JangkaWaktu {
  return {
    ...jangka,
    rentang: jangka.durasi.flatMap((time) => {
      const kali = time.peran === 'penyelesaian' ? spread(time) : null;
      return kali === null ? [] : [{ kutipan: time.kutipan, asal: time.asal, kali }];
    }),
  };
}

/** What a service says beside its product: its name, how long it holds, its times and fees. */
interface BesideProduct {
  readonly name: string;
  readonly validity: string | null;
  readonly time: JangkaWaktu;
  readonly fee: BiayaTarif;
}

/** What kind of product it is, how long it holds, and what is promised for something that is no product. */
export function relateProduk(
  produk: Produk,
  beside: BesideProduct,
  konteks: Konteks,
  patterns: Patterns,
  words: WordTable,
): Produk {
  const { name, validity, time } = beside;
  const texts = [...produk.butir.map(({ teks }) => teks), name];
  const licence = produk.butir.some(({ teks }) => patterns.izin.test(teks));
  const valid =
    time.durasi.some(({ peran }) => peran === 'masa_berlaku') ||
    [...texts, validity ?? ''].some((text) => patterns.masa_berlaku.test(text)) ||
    validity !== null;
  return {
    ...produk,
    keputusan: produk.butir.some(({ teks }) => patterns.keputusan.test(teks)),
    izin: licence,
    masa_berlaku: valid ? 'ya' : konteks.sumber === 'sk_standar' ? 'tidak' : 'tak_diketahui',
    tak_disebut: notProduced(produk, beside, patterns, words),
  };
}

/** Times or fees for documents, at least two of them, of which one is among no product. */
function notProduced(
  produk: Produk,
  { time, fee }: BesideProduct,
  patterns: Patterns,
  words: WordTable,
): Produk['tak_disebut'] {
  const named: readonly (Kutipan & { readonly untuk: string })[] = [
    ...time.durasi
      .filter(({ peran }) => peran === 'penyelesaian')
      .flatMap((one) => (one.untuk === null ? [] : [{ ...one, untuk: one.untuk }])),
    ...fee.per_kelompok,
  ].filter(({ untuk }) => patterns.nama_dokumen.test(untuk));
  if (new Set(named.map(({ untuk }) => untuk.toLowerCase())).size < 2 || produk.butir.length === 0) return [];
  const made = contentWords(produk.butir.map(({ teks }) => teks).join(' '), words);
  return named
    .filter(({ untuk }) => {
      const own = contentWords(untuk, words);
      return own.size > 0 && ![...own].some((word) => made.has(word));
    })
    .map(({ kutipan, asal, untuk }) => ({ kutipan, asal, untuk }));
}

const KINDS = ['pengetahuan', 'keahlian', 'keterampilan', 'pengalaman'] as const;

/** Kinds of competence, by their words or by the keys they stand under. */
export function relateKompetensi(kompetensi: KompetensiPelaksana): KompetensiPelaksana {
  return {
    ...kompetensi,
    unsur: KINDS.filter(
      (kind) =>
        kompetensi.tanda.some(({ jenis }) => jenis === kind) ||
        kompetensi.butir.some(({ asal }) => asal.jalur.includes(`/${kind}`)),
    ),
  };
}

/** Total against the sum of the details. */
export function relateJumlah(jumlah: JumlahPelaksana): JumlahPelaksana {
  const { total, rincian } = jumlah;
  const sum = rincian.reduce((all, detail) => all + detail.jumlah, 0);
  return { ...jumlah, selisih: total === null || rincian.length === 0 ? null : total - sum };
}

const ROLE =
  /\b(?:petugas|operator|verifikator|kepala|sekretaris|camat|lurah|kasi|kabid|staf|dokter|perawat|bidan|apoteker|analis|radiografer|admin\p{L}*|bendahara|surveyor|teknisi|tim|mediator|pustakawan|penanda\s?tangan|loket)\b/giu;

const rolesIn = rememberText((text) => [...text.matchAll(ROLE)].map(([word]) => word.toLowerCase()));

function roles(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(rolesIn));
}

/** Roles that the procedure shares with competences and staff numbers. */
export function sharedRoles(
  prosedur: Prosedur,
  kompetensi_pelaksana: KompetensiPelaksana,
  jumlah_pelaksana: JumlahPelaksana,
): Hubungan['peran'] {
  const actors = roles(prosedur.langkah.map(({ kegiatan }) => kegiatan));
  const named = roles([
    ...kompetensi_pelaksana.butir.map(({ teks, untuk }) => `${untuk ?? ''} ${teks}`),
    ...jumlah_pelaksana.rincian.map(({ peran }) => peran),
  ]);
  return {
    dapat_dibandingkan: actors.size > 0 && named.size > 0,
    bersama: [...actors].filter((role) => named.has(role)),
  };
}
