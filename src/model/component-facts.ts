/** The facts of the 14 components. See facts.ts for the rules that hold everywhere. */

import type {
  Asal,
  Durasi,
  Kanal,
  Kutipan,
  Langkah,
  Sebab,
  Sitasi,
  Status,
  Tanda,
  UrutanSalah,
} from './basic-facts.ts';
import type { Bagian, ComponentKey } from './component.ts';

/** A line of a list: one requirement, product, facility, role, ... */
export interface Butir extends Kutipan {
  readonly teks: string;
  readonly untuk: string | null;
}

export interface Nominal extends Kutipan {
  /** Rupiah, >= 0. */
  readonly nilai: number;
  /** Unit it is charged per, as written ("jam", "hari", "kunjungan"); null when the text names none. */
  readonly per: string | null;
  readonly nama: string | null;
}

export interface KelompokBiaya extends Kutipan {
  /** Payer, product or variant; `semua` when the text makes no difference. */
  readonly untuk: string;
  readonly gratis: boolean;
  readonly nominal: readonly Nominal[];
  /** Neither free nor any amount: only a pointer to a rule, or vague words. */
  readonly tanpa_angka: boolean;
}

export interface Denda extends Kutipan {
  readonly nilai: number | null;
}

export interface LampiranTarif extends Kutipan {
  readonly jenis: 'tautan' | 'lampiran';
  readonly nilai: string;
}

export type JenisBiaya = 'gratis' | 'retribusi' | 'tarif_blud' | 'pnbp' | 'pajak' | 'premi_jkn' | 'lainnya';

/** What every component carries. */
export interface KomponenDasar {
  readonly nama: ComponentKey;
  readonly huruf: string;
  readonly bagian: Bagian;
  readonly status: Status;
  readonly sebab: Sebab | null;
  /** Our copy ends inside this component: its end was not seen. */
  readonly terpotong: boolean;
  readonly kutipan: string;
  readonly asal: Asal;
  readonly tanda: readonly Tanda[];
  /** Pieces of text that look like a fact of this component and could not be read. */
  readonly tidak_terbaca: readonly Kutipan[];
}

export interface DasarHukum extends KomponenDasar {
  readonly sitasi: readonly Sitasi[];
}
export interface Persyaratan extends KomponenDasar {
  readonly butir: readonly Butir[];
  /** The text says in so many words that nothing is required. */
  readonly tanpa_persyaratan: boolean;
}
export interface Prosedur extends KomponenDasar {
  readonly langkah: readonly Langkah[];
  readonly urutan_salah: readonly UrutanSalah[];
  /** At least one step is the applicant's. */
  readonly ada_pemohon: boolean;
  /** At least one step is the provider's (officer, official or system). */
  readonly ada_penyelenggara: boolean;
  /** Steps whose actor the reader could not tell. */
  readonly tanpa_pelaku: number;
}
export interface JangkaWaktu extends KomponenDasar {
  readonly durasi: readonly Durasi[];
}
export interface BiayaTarif extends KomponenDasar {
  readonly jenis: JenisBiaya | null;
  readonly per_kelompok: readonly KelompokBiaya[];
  readonly dasar: readonly Sitasi[];
  readonly lampiran: readonly LampiranTarif[];
  readonly denda: readonly Denda[];
}
export interface Produk extends KomponenDasar {
  readonly butir: readonly Butir[];
  /** (relate) Content words shared with the service's name, after stop words and synonyms. */
  readonly kata_bersama_nama: readonly string[];
  /** (relate) The name or the products hold at least one content word to compare. */
  readonly dapat_dibandingkan: boolean | null;
}
export interface KomponenUraian extends KomponenDasar {
  readonly butir: readonly Butir[];
  readonly durasi: readonly Durasi[];
}
export interface PenangananPengaduan extends KomponenDasar {
  readonly kanal: readonly Kanal[];
  readonly penanggung_jawab: readonly Butir[];
  readonly alamat: readonly Butir[];
  readonly langkah: readonly Butir[];
  readonly durasi: readonly Durasi[];
}
export interface JumlahPelaksana extends KomponenDasar {
  /** Persons; the sum of the details when only these are given; null when the text holds no number. */
  readonly total: number | null;
  readonly rincian: readonly (Kutipan & { readonly peran: string; readonly jumlah: number })[];
}

/** Always 14 slots, whatever the document holds. */
export interface KomponenFakta {
  readonly dasar_hukum: DasarHukum;
  readonly persyaratan: Persyaratan;
  readonly prosedur: Prosedur;
  readonly jangka_waktu: JangkaWaktu;
  readonly biaya_tarif: BiayaTarif;
  readonly produk: Produk;
  readonly sarana_prasarana: KomponenUraian;
  readonly kompetensi_pelaksana: KomponenUraian;
  readonly pengawasan_internal: KomponenUraian;
  readonly penanganan_pengaduan: PenangananPengaduan;
  readonly jumlah_pelaksana: JumlahPelaksana;
  readonly jaminan_pelayanan: KomponenUraian;
  readonly jaminan_keamanan_keselamatan: KomponenUraian;
  readonly evaluasi_kinerja: KomponenUraian;
}
