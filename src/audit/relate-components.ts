/** Joins what the components of one service say of each other, of its name, the law and the region. */
import type {
  BiayaTarif,
  JangkaWaktu,
  KomponenFakta,
  Konteks,
  Layanan,
  Produk,
  Sitasi,
} from '../model/facts.ts';
import { remember } from '../model/remember.ts';
import { relateDasarHukum, relateList } from './relate-citations.ts';
import { forbiddenItems, relatePersyaratan } from './relate-items.ts';
import { relateCitation } from './relate-law.ts';
import {
  relateJangkaWaktu,
  relateJumlah,
  relateKompetensi,
  relateProduk,
  relateProsedur,
} from './relate-service.ts';
import { relateTexts } from './relate-texts.ts';
import { sharedWords } from './relate-words.ts';
import type { Relations } from './relations.ts';

/** The components of a service with every relation joined; `year` is the year of its decree. */
export function relateComponents(
  { komponen, nama, masa_berlaku }: Layanan,
  konteks: Konteks,
  relations: Relations,
  year: number | null,
): KomponenFakta {
  const { items, patterns } = relations;
  const name = nama.teks;
  const own = relateTexts(komponen, konteks, relations.headings);
  const biaya_tarif = ownFee(own.biaya_tarif, konteks, relations, year);
  const jangka_waktu = ownTime(own.jangka_waktu);
  return {
    ...own,
    biaya_tarif,
    dasar_hukum: ownBasis(
      own.dasar_hukum,
      cite(own.dasar_hukum.sitasi, konteks, relations, year),
      biaya_tarif,
    ),
    persyaratan: ownRequirements(own.persyaratan, name, konteks, items),
    prosedur: ownProcedure(own.prosedur, own.persyaratan, own.produk, own.penanganan_pengaduan, patterns),
    jangka_waktu,
    produk: ownProduct(own.produk, name, masa_berlaku, jangka_waktu, biaya_tarif, konteks, relations),
    kompetensi_pelaksana: ownCompetence(own.kompetensi_pelaksana),
    jumlah_pelaksana: ownStaff(own.jumlah_pelaksana),
  };
}

const cite = remember(
  (list: readonly Sitasi[], konteks: Konteks, { register, amendments }: Relations, year: number | null) =>
    relateList(
      list.map((citation) => relateCitation(citation, register, konteks, year)),
      amendments,
    ),
);
const ownFee = remember(
  (fee: BiayaTarif, konteks: Konteks, relations: Relations, year: number | null): BiayaTarif => ({
    ...fee,
    dasar: cite(fee.dasar, konteks, relations, year),
  }),
);
const ownBasis = remember(relateDasarHukum);
const ownProduct = remember(
  (
    produk: Produk,
    name: string,
    validity: string | null,
    time: JangkaWaktu,
    fee: BiayaTarif,
    konteks: Konteks,
    { items, lexicon, patterns }: Relations,
  ): Produk => {
    const words = sharedWords(
      name,
      produk.butir.map((item) => item.teks),
      lexicon.kata,
    );
    const named: Produk = {
      ...produk,
      kata_bersama_nama: words.shared,
      dapat_dibandingkan: words.comparable,
      terlarang: forbiddenItems(produk.butir, name, konteks, items).filter(
        ({ golongan }) => golongan === 'usang',
      ),
    };
    return relateProduk(named, { name, validity, time, fee }, konteks, patterns, lexicon.kata);
  },
);
const ownRequirements = remember(relatePersyaratan);
const ownProcedure = remember(relateProsedur);
const ownTime = remember(relateJangkaWaktu);
const ownCompetence = remember(relateKompetensi);
const ownStaff = remember(relateJumlah);
