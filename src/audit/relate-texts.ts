/** Compares the texts of components: copies inside a service, copies between services, bare headings, other regions. */
import { COMPONENTS, type ComponentKey } from '../model/component.ts';
import type { KomponenDasar, KomponenFakta, Konteks, Kutipan, Layanan } from '../model/facts.ts';
import type { ComponentNames } from '../model/lexicon.ts';
import { remember } from '../model/remember.ts';
import { rememberText } from '../model/remember-text.ts';
import { regionName, sameRegion } from '../read/citation/region.ts';
import { normalise } from './identity.ts';

type Headings = ReadonlyMap<ComponentKey, ReadonlySet<string>>;

/** Headings of each component, made alike. */
export function headingsOf(names: readonly ComponentNames[]): Headings {
  return new Map(
    names.map(({ komponen, nama, padanan }) => [
      komponen,
      new Set([nama.id, ...padanan].map((name) => squeeze(name))),
    ]),
  );
}

const squeeze = rememberText((text) => normalise(text).replaceAll(/[^\p{L}\p{N}]/gu, ''));

/** Shorter texts are alike by chance: "Gratis", "1 hari kerja". */
const LONG_ENOUGH = 20;
/** What makes one service another one. */
const OWN: readonly ComponentKey[] = ['persyaratan', 'prosedur', 'produk'];

const textKey = remember((component: KomponenDasar): string | null => {
  if (component.status !== 'ada' || component.terpotong) return null;
  return `${component.panjang} ${squeeze(component.kutipan)}`;
});

/** Every component with what its text shares with others. */
export function relateTexts(komponen: KomponenFakta, konteks: Konteks, headings: Headings): KomponenFakta {
  const seen = new Map<string, ComponentKey>();
  const related: Record<string, KomponenDasar> = {};
  for (const { key } of COMPONENTS) {
    const component: KomponenDasar = komponen[key];
    const text = component.panjang >= LONG_ENOUGH ? textKey(component) : null;
    const twin = text === null ? null : (seen.get(text) ?? null);
    related[key] = relateText(component, twin, konteks, headings);
    if (text !== null && twin === null) seen.set(text, key);
  }
  return related as unknown as KomponenFakta;
}

const relateText = remember(
  (
    component: KomponenDasar,
    sama_dengan: ComponentKey | null,
    konteks: Konteks,
    headings: Headings,
  ): KomponenDasar => ({
    ...component,
    sama_dengan,
    hanya_judul: isBare(component, headings),
    nama_daerah: component.nama_daerah.map((named) => ({
      ...named,
      daerah_lain: otherRegion(named.daerah, konteks),
    })),
  }),
);

/** Nothing but its own heading, or one or two small letters; abbreviations and figures say something. */
function isBare({ status, terpotong, kutipan, nama }: KomponenDasar, headings: Headings): boolean {
  if (status !== 'ada' || terpotong || kutipan === '') return false;
  const text = squeeze(kutipan);
  if (headings.get(nama)?.has(text) === true) return true;
  return text.length < 3 && !/\d/u.test(text) && !/^\P{L}*\p{Lu}{2}\P{L}*$/u.test(kutipan);
}

/** Only governments of the unit's own kind are compared: a regency's text may well name the town it lies in. */
function otherRegion(named: string, { pemerintah, jenis_pemerintah }: Konteks): boolean | null {
  const { jenis } = regionName(named);
  if (pemerintah === '' || jenis === null || jenis !== jenis_pemerintah) return null;
  return !startsWithOwn(named, pemerintah);
}

/** "Kabupaten Kutai Timur Sangatta" begins with the own region. */
function startsWithOwn(named: string, own: string): boolean {
  const words = named.split(' ');
  return words.some((_, index) => sameRegion(words.slice(0, words.length - index).join(' '), own));
}

/** Services with their twins: the same name, the same code, the same text. Only a later one is spoken of. */
export function relateServices(services: readonly Layanan[]): Layanan[] {
  const names = firstOf(services, ({ nama }) => squeeze(nama.teks) || null);
  const codes = firstOf(services, ({ kode }) => kode);
  const texts = firstOf(services, ownTexts);
  return services.map((service, index) => {
    const { kode } = service;
    const twin = names[index] ?? null;
    const copied = texts[index] ?? null;
    return {
      ...service,
      kode_sah: kode === null ? null : /^[A-Z0-9][A-Z0-9.-]{2,}$/u.test(kode),
      kode_kembar: kode === null ? null : codes[index] !== null,
      kembar: twin === null ? null : quoteOf(twin),
      salinan: copied === null ? null : copyOf(service, copied),
    };
  });
}

/** For each service the first earlier one with the same key; null when there is none, or no key. */
function firstOf(
  services: readonly Layanan[],
  keyOf: (service: Layanan) => string | null,
): readonly (Layanan | null)[] {
  const first = new Map<string, Layanan>();
  return services.map((service) => {
    const key = keyOf(service);
    if (key === null) return null;
    const known = first.get(key) ?? null;
    if (known === null) first.set(key, service);
    return known;
  });
}

/** The texts that make a service another one, as one key; null when one of them is missing or cut. */
function ownTexts({ komponen }: Layanan): string | null {
  const keys = OWN.map((key) => textKey(komponen[key]));
  return keys.includes(null) ? null : keys.join('\n');
}

function quoteOf({ nama }: Layanan): Kutipan {
  return { kutipan: nama.kutipan, asal: nama.asal };
}

/** `other` has the same requirements, steps and products; how much else is the same. */
function copyOf(service: Layanan, other: Layanan): Layanan['salinan'] {
  const same = COMPONENTS.filter(({ key }) => {
    const text = textKey(service.komponen[key]);
    return text !== null && text === textKey(other.komponen[key]);
  });
  return { ...quoteOf(service), layanan: other.nama.teks, jumlah: same.length };
}
