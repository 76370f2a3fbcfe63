/** Reads the handling of complaints: channels, who is responsible, address, steps, times. */
import type { Kanal, Kutipan } from '../../model/facts.ts';
import { readDurations } from '../time/duration.ts';
import { isText, type Part, quote, type TextPart } from '../word/part.ts';
import { readAlamat } from './complaint-address.ts';
import { readPenanggungJawab } from './complaint-responsible.ts';
import { readLangkahPengaduan } from './complaint-steps.ts';
import { readKanal } from './contact.ts';
import { type PengaduanFacts, structuredComplaint } from './structured-complaint.ts';
import { structuredContact } from './structured-contact.ts';
import { maskSpans } from './web-address.ts';

const NOTHING: PengaduanFacts = {
  kanal: [],
  penanggung_jawab: [],
  alamat: [],
  langkah: [],
  durasi: [],
  tanda: [],
  tidak_terbaca: [],
};

/** Pieces that can only be an address and that no channel took. */
const LEFT = /[^\s,;()]{0,60}@[^\s,;()]{0,60}|https?:[^\s,;()]{1,100}/giu;

function unread(part: TextPart, kanal: readonly Kanal[]): Kutipan[] {
  const base = part.asal.dari;
  const spans = kanal.map(({ asal }) => ({ dari: asal.dari - base, sampai: asal.sampai - base }));
  const rest = maskSpans(part.teks, spans);
  return [...rest.matchAll(LEFT)]
    .filter((match) => match[0].length > 1)
    .map((match) => quote(part, match.index, match.index + match[0].length));
}

function fromText(part: TextPart): PengaduanFacts {
  const kanal = readKanal(part);
  const times = readDurations(part, 'penanganan_pengaduan');
  return {
    kanal,
    penanggung_jawab: readPenanggungJawab(part),
    alamat: readAlamat(part),
    langkah: readLangkahPengaduan(part),
    durasi: times.durasi,
    tanda: times.tanda,
    tidak_terbaca: [...unread(part, kanal), ...times.tidak_terbaca],
  };
}

function fromPart(part: Part): PengaduanFacts {
  if (isText(part)) return fromText(part);
  const contact = 'jenis' in part.nilai || 'nilai' in part.nilai || 'url' in part.nilai;
  return contact ? { ...NOTHING, kanal: structuredContact(part) } : structuredComplaint(part);
}

/** Facts of the complaint component, in text or structured form. */
export function readPenangananPengaduan(parts: readonly Part[]): PengaduanFacts {
  const read = parts.map(fromPart);
  return {
    kanal: read.flatMap(({ kanal }) => kanal),
    penanggung_jawab: read.flatMap(({ penanggung_jawab }) => penanggung_jawab),
    alamat: read.flatMap(({ alamat }) => alamat),
    langkah: read.flatMap(({ langkah }) => langkah),
    durasi: read.flatMap(({ durasi }) => durasi),
    tanda: read.flatMap(({ tanda }) => tanda),
    tidak_terbaca: read.flatMap(({ tidak_terbaca }) => tidak_terbaca),
  };
}
