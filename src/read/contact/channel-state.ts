/** What the kind and the address of a channel tell about it. */
import type { JenisKanal, Kanal } from '../../model/facts.ts';
import type { Address } from './contact-address.ts';
import { isOfficialHost } from './web-address.ts';

/** Kinds that reach the office from home when the address is well formed (UU 25/2009 Pasal 36 (4)). */
export const REACHES: ReadonlySet<JenisKanal> = new Set(['telepon', 'sms', 'whatsapp', 'surel', 'laman']);

/** What the kind and address of a channel tell: whether it reaches, is well formed, is official. */
export function channelState(
  jenis: JenisKanal,
  address: Pick<Address, 'nilai' | 'sah' | 'host'> | null,
): Pick<Kanal, 'jenis' | 'nilai' | 'terjangkau' | 'sah' | 'resmi'> {
  const sah = address?.sah ?? null;
  const online = jenis === 'formulir' && address !== null;
  const judged = jenis === 'surel' || jenis === 'laman';
  return {
    jenis,
    nilai: address?.nilai ?? null,
    terjangkau: jenis === 'lapor' || ((REACHES.has(jenis) || online) && sah === true),
    sah,
    resmi: judged && address?.host != null ? isOfficialHost(address.host) : null,
  };
}
