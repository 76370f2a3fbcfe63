/** Names of regions as documents write them, and when two of them mean the same region. */

type RegionKind = 'kabupaten' | 'kota' | 'provinsi';

const LEAD =
  /^(?:pemerintah(?:an)?\s+(?:daerah\s+)?)?(kabupaten|kab|kota(?:madya)?|kodya|provinsi|propinsi|prov|prop|pemkab|pemkot|pemprov)(?![a-z])[\s.]*(?:administrasi\s+)?(?:(?:daerah\s+tingkat|dati)\s+i{1,2}(?![a-z])\s*)?/iu;

const KINDS: readonly (readonly [RegExp, RegionKind])[] = [
  [/^(?:kab|pemkab)/iu, 'kabupaten'],
  [/^(?:kota|kodya|pemkot)/iu, 'kota'],
  [/^(?:prov|prop|pemprov)/iu, 'provinsi'],
];

/** Provinces, squeezed, with the short names in daily use. */
const PROVINCES: Readonly<Record<string, readonly string[]>> = {
  aceh: ['nanggroeacehdarussalam', 'nad'],
  sumaterautara: ['sumut'],
  sumaterabarat: ['sumbar'],
  sumateraselatan: ['sumsel'],
  riau: [],
  kepulauanriau: ['kepri'],
  jambi: [],
  bengkulu: [],
  lampung: [],
  kepulauanbangkabelitung: ['bangkabelitung', 'babel'],
  dkijakarta: ['jakarta', 'daerahkhususibukotajakarta', 'daerahkhususjakarta', 'dkj'],
  jawabarat: ['jabar'],
  jawatengah: ['jateng'],
  jawatimur: ['jatim'],
  daerahistimewayogyakarta: ['diyogyakarta', 'diy'],
  banten: [],
  bali: [],
  nusatenggarabarat: ['ntb'],
  nusatenggaratimur: ['ntt'],
  kalimantanbarat: ['kalbar'],
  kalimantantengah: ['kalteng'],
  kalimantanselatan: ['kalsel'],
  kalimantantimur: ['kaltim'],
  kalimantanutara: ['kaltara'],
  sulawesiutara: ['sulut'],
  sulawesitengah: ['sulteng'],
  sulawesiselatan: ['sulsel'],
  sulawesitenggara: ['sultra'],
  sulawesibarat: ['sulbar'],
  gorontalo: [],
  maluku: [],
  malukuutara: ['malut'],
  papua: [],
  papuabarat: [],
  papuabaratdaya: [],
  papuatengah: [],
  papuapegunungan: [],
  papuaselatan: [],
};

/** Short names of regencies and cities that documents use in place of the full one. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  kutim: 'kutaitimur',
  kukar: 'kutaikartanegara',
  kubar: 'kutaibarat',
  ppu: 'penajampaserutara',
  mahulu: 'mahakamulu',
  kotim: 'kotawaringintimur',
  kobar: 'kotawaringinbarat',
  hss: 'hulusungaiselatan',
  hst: 'hulusungaitengah',
  hsu: 'hulusungaiutara',
  tanbu: 'tanahbumbu',
  tala: 'tanahlaut',
  inhil: 'indragirihilir',
  inhu: 'indragirihulu',
  pessel: 'pesisirselatan',
};

const FULL_NAME = new Map<string, string>([
  ...Object.entries(PROVINCES).flatMap(([full, short]) => short.map((name) => [name, full] as const)),
  ...Object.entries(SHORT_NAMES),
]);

function squeeze(name: string): string {
  const squeezed = name
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '')
    .replace(/^sumatra/u, 'sumatera');
  return FULL_NAME.get(squeezed) ?? squeezed;
}

interface Region {
  readonly jenis: RegionKind | null;
  readonly daerah: string;
}

/**
 * Kind and name of a government as written: "Pemerintah Kabupaten Kutai Timur" is a kabupaten called "Kutai Timur". The
 * kind is null when the words do not begin with one.
 */
export function regionName(pemerintah: string): Region {
  const words = pemerintah.trim().replace(/\s+/gu, ' ');
  const lead = LEAD.exec(words);
  const kind = KINDS.find(([pattern]) => pattern.test(lead?.[1] ?? ''));
  const daerah = words.slice(lead?.[0].length ?? 0).trim();
  if (kind !== undefined && daerah !== '') return { jenis: kind[1], daerah };
  return {
    jenis: null,
    daerah: words.replace(/^pemerintah(?:an)?\s+(?=daerah\s+(?:istimewa|khusus))/iu, ''),
  };
}

/** Every squeezed name a text may stand for; "Kota Baru" may be the city Baru or the regency Kotabaru. */
function readings(words: string): readonly { jenis: RegionKind | null; nama: string }[] {
  const { jenis, daerah } = regionName(words);
  const named = { jenis, nama: squeeze(daerah) };
  return jenis === null ? [named] : [named, { jenis: null, nama: squeeze(words) }];
}

/**
 * Whether two names of regions, as written, mean the same region. A city and a regency of one name differ when both texts
 * say their kind; a name without kind agrees with either.
 */
export function sameRegion(a: string, b: string): boolean {
  const others = readings(b);
  return readings(a).some((one) =>
    others.some(
      (other) =>
        one.nama !== '' &&
        one.nama === other.nama &&
        (one.jenis === null || other.jenis === null || one.jenis === other.jenis),
    ),
  );
}

/** Whether a name without its kind ("Jawa Tengah", "Kaltim") is a province: its rules bind every regency inside it. */
export function isProvince(daerah: string): boolean {
  return Object.hasOwn(PROVINCES, squeeze(regionName(daerah).daerah));
}
