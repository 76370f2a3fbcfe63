/** Who and what is judged, read from the documents of a unit. */
import type { JenisSumber, Konteks, Tiga } from '../model/facts.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { regionName } from '../read/citation/region.ts';
import { isEmpty, objectOf, textOf } from './document-text.ts';
import type { ReadDocument } from './read-document.ts';

/** Facts about the unit. */
export function buildKonteks(
  documents: readonly ReadDocument[],
  { lexicon, date }: { readonly lexicon: Lexicon; readonly date: string },
): Konteks {
  const first = (key: string) =>
    documents.map((document) => textOf(objectOf(document.data.opd)[key])).find((value) => value !== null) ??
    null;
  const pemerintah = first('pemerintah') ?? '';
  const opd = first('nama') ?? '';
  const jenis = first('jenis');
  const region = regionName(pemerintah);
  const file = Math.max(
    documents.findIndex((document) => 'opd' in document.data),
    0,
  );
  return {
    kutipan: opd,
    asal: { berkas: file, jalur: '/opd', dari: 0, sampai: 0, pada: 'kunci' },
    tanggal_audit: date,
    sumber: sourceKind(documents[0]),
    opd,
    opd_kode: first('kode'),
    opd_jenis: jenis,
    pemerintah,
    jenis_pemerintah: region.jenis,
    daerah: region.daerah,
    urusan: first('urusan') ?? sector(lexicon, opd, jenis),
    jam_layanan: openingHours(documents),
  };
}

/** Whether opening hours are given for the unit or a service; blank text says that they are not. */
function openingHours(documents: readonly ReadDocument[]): Tiga {
  const values = documents.flatMap(({ data }) => {
    const services = Array.isArray(data.layanan) ? data.layanan.map(objectOf) : [];
    return [objectOf(data.opd), ...services].flatMap((one) =>
      one.jam_layanan === undefined || one.jam_layanan === null ? [] : [one.jam_layanan],
    );
  });
  if (values.length === 0) return 'tak_diketahui';
  return values.every(isEmpty) ? 'tidak' : 'ya';
}

function sector(lexicon: Lexicon, name: string, kind: string | null): string | null {
  for (const text of [name, kind ?? '']) {
    const rule = lexicon.urusan.find(({ pola }) => new RegExp(pola, 'iu').test(text));
    if (rule !== undefined) return rule.urusan;
  }
  return null;
}

/** Kind of source of a document; without one it is the OPD's own standard, the strict reading. */
export function sourceKind(document: ReadDocument | undefined): JenisSumber {
  const kind = objectOf(document?.data.sumber).jenis;
  return kind === 'halaman_publik' || kind === 'bukan_standar' ? kind : 'sk_standar';
}
