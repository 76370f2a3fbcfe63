/** A complaint channel written as an object: {jenis: whatsapp, nilai: "0812..."}. */
import type { JenisKanal, Kanal } from '../../model/facts.ts';
import { leafTexts } from '../word/leaf-text.ts';
import { type ObjectPart, quote, type TextPart } from '../word/part.ts';
import { isPlaceholder } from '../word/placeholder.ts';
import { channelState } from './channel-state.ts';
import { readKanal } from './contact.ts';
import { isPhone, phoneDigits } from './phone-number.ts';
import { hostOf, isMail, isWeb } from './web-address.ts';

const KINDS: Readonly<Record<JenisKanal, true>> = {
  telepon: true,
  sms: true,
  whatsapp: true,
  faks: true,
  surel: true,
  laman: true,
  lapor: true,
  media_sosial: true,
  aplikasi: true,
  kotak_saran: true,
  tatap_muka: true,
  surat: true,
  formulir: true,
};
const NUMBERS: ReadonlySet<JenisKanal> = new Set(['telepon', 'sms', 'whatsapp', 'faks']);
/** Kinds whose value is a place or a name of a thing, not an address to judge. */
const PLACES: ReadonlySet<JenisKanal> = new Set(['kotak_saran', 'tatap_muka', 'surat']);

function isKind(value: unknown): value is JenisKanal {
  return typeof value === 'string' && Object.hasOwn(KINDS, value);
}

interface Address {
  readonly nilai: string;
  readonly sah: boolean;
  readonly host: string | null;
}

function addressOf(jenis: JenisKanal, text: string): Address {
  const plain = text.trim();
  const lower = plain.toLowerCase().replace(/\/$/u, '');
  if (NUMBERS.has(jenis)) {
    const nilai = phoneDigits(plain);
    return { nilai, sah: isPhone(nilai), host: null };
  }
  if (jenis === 'surel')
    return {
      nilai: lower,
      sah: isMail(lower),
      host: lower.includes('@') ? lower.replace(/^.*@/u, '') : null,
    };
  if (jenis === 'laman') return { nilai: lower, sah: isWeb(lower), host: hostOf(lower) };
  if (jenis === 'lapor') {
    const nilai = /lapor\.go\.id/u.test(lower) ? 'lapor.go.id' : /1708$/u.test(lower) ? lower : plain;
    return { nilai, sah: true, host: null };
  }
  return { nilai: plain, sah: !/x{3,}/iu.test(plain), host: null };
}

function firstText(part: ObjectPart, keys: readonly string[]): TextPart | null {
  const texts = keys.flatMap((key) => leafTexts(part, key));
  return texts.find(({ teks }) => !isPlaceholder(teks)) ?? null;
}

/** Channels of one contact object; without a kind its value is read as text. */
export function structuredContact(part: ObjectPart): readonly Kanal[] {
  const { jenis } = part.nilai;
  const keys = jenis === 'laman' || jenis === 'lapor' ? ['url', 'nilai'] : ['nilai', 'url'];
  const value = firstText(part, keys);
  if (!isKind(jenis)) return value === null ? [] : readKanal(value);
  const place = value ?? leafTexts(part, 'jenis')[0];
  if (place === undefined) return [];
  const address = value === null || PLACES.has(jenis) ? null : addressOf(jenis, value.teks);
  return [{ ...channelState(jenis, address), ...quote(place, 0, place.teks.length) }];
}
