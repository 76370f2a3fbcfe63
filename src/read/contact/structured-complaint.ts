/** Complaint handling written as an object. */
import type { Butir, Durasi, Kanal, PeranWaktu, Tanda } from '../../model/facts.ts';
import { butirAt } from '../list/butir.ts';
import { readDurations } from '../time/duration.ts';
import { structuredDuration } from '../time/structured-duration.ts';
import { itemsAt, leafTexts, objectAt } from '../word/leaf-text.ts';
import { isText, leafPart, type Marks, mark, type ObjectPart, type TextPart } from '../word/part.ts';
import { isPlaceholder } from '../word/placeholder.ts';
import { readKanal } from './contact.ts';
import { structuredContact } from './structured-contact.ts';

/** What a complaint text or object is read into. */
export interface PengaduanFacts extends Marks {
  readonly kanal: readonly Kanal[];
  readonly penanggung_jawab: readonly Butir[];
  readonly alamat: readonly Butir[];
  readonly langkah: readonly Butir[];
  readonly durasi: readonly Durasi[];
}

function whole(texts: readonly TextPart[]): Butir[] {
  return texts.flatMap((text) => butirAt(text, 0, text.teks.length) ?? []);
}

function responsible(part: ObjectPart): { penanggung_jawab: readonly Butir[]; alamat: readonly Butir[] } {
  const object = objectAt(part, 'penanggung_jawab', part.nilai.penanggung_jawab);
  if (object === null) return { penanggung_jawab: whole(leafTexts(part, 'penanggung_jawab')), alamat: [] };
  const post = whole(leafTexts(object, 'jabatan'));
  return {
    penanggung_jawab: post.length > 0 ? post : whole(leafTexts(object, 'nama')),
    alamat: whole(leafTexts(object, 'alamat')),
  };
}

function time(part: ObjectPart, key: string, peran: PeranWaktu): Marks & { durasi: readonly Durasi[] } {
  const object = objectAt(part, key, part.nilai[key]);
  if (object !== null) {
    const durasi = structuredDuration(object.nilai, object.asal, peran);
    return { durasi: durasi === null ? [] : [durasi], tanda: [], tidak_terbaca: [] };
  }
  const read = leafTexts(part, key).map((text) => readDurations(text, 'penanganan_pengaduan'));
  return {
    durasi: read.flatMap(({ durasi }) => durasi).map((durasi) => ({ ...durasi, peran })),
    tanda: read.flatMap(({ tanda }) => tanda),
    tidak_terbaca: read.flatMap(({ tidak_terbaca }) => tidak_terbaca),
  };
}

/** Keys that say something by being true, 0 or filled, where a text would need words for it. */
function marks(part: ObjectPart): Tanda[] {
  const found: Tanda[] = [];
  const add = (jenis: Tanda['jenis'], text: TextPart) => found.push(mark(jenis, text, 0, text.teks.length));
  if (part.nilai.kerahasiaan === true) add('rahasia', leafPart(part, 'kerahasiaan', 'true'));
  for (const text of leafTexts(part, 'biaya')) {
    if (/^\s*0\s*$/u.test(text.teks)) add('tanpa_biaya', text);
    else if (/^\s*(?:Rp\.?\s*)?[1-9][\d.]*(?:,\d{2}|,-)?\s*$/iu.test(text.teks)) add('pungutan', text);
  }
  for (const text of leafTexts(part, 'eskalasi')) if (!isPlaceholder(text.teks)) add('eskalasi', text);
  return found;
}

/** Facts of a complaint object. */
export function structuredComplaint(part: ObjectPart): PengaduanFacts {
  const { penanggung_jawab, alamat } = responsible(part);
  const times = [
    time(part, 'waktu_tanggap', 'aduan_tanggapan'),
    time(part, 'waktu_selesai', 'aduan_selesai'),
  ];
  return {
    kanal: itemsAt(part, 'kanal').flatMap((item) =>
      isText(item) ? readKanal(item) : structuredContact(item),
    ),
    penanggung_jawab,
    alamat: [...alamat, ...whole(leafTexts(part, 'alamat'))],
    langkah: whole(leafTexts(part, 'prosedur')),
    durasi: times.flatMap(({ durasi }) => durasi),
    tanda: [...marks(part), ...times.flatMap(({ tanda }) => tanda)],
    tidak_terbaca: times.flatMap(({ tidak_terbaca }) => tidak_terbaca),
  };
}
