/** What patuh knows of the laws a text cites. */
import type { Sitasi } from '../model/facts.ts';
import type { Law } from '../model/lexicon.ts';
import { readSitasi } from '../read/citation/citation.ts';
import { textBlocks } from '../read/word/text-blocks.ts';
import { indexRegister, relateCitation } from './relate-law.ts';

/** Citations in a text, each with what the register says; no region and no decree is compared. */
export function lookUpLaw(text: string, law: Law, date: string): Sitasi[] {
  const register = indexRegister(law);
  const konteks = {
    tanggal_audit: date,
    sumber: 'sk_standar',
    opd: '',
    opd_kode: null,
    opd_jenis: null,
    pemerintah: '',
    jenis_pemerintah: null,
    daerah: '',
    urusan: null,
    jam_layanan: 'tak_diketahui',
    kutipan: '',
    asal: { berkas: 0, jalur: '', dari: 0, sampai: 0 },
  } as const;
  const part = { teks: text, asal: { berkas: 0, jalur: '', dari: 0, sampai: text.length } };
  return textBlocks(part)
    .flatMap(readSitasi)
    .map((citation) => relateCitation(citation, register, konteks, null));
}
