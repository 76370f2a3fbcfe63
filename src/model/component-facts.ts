/** The facts of the 14 components. See facts.ts for the rules that hold everywhere. */

import type {
  Asal,
  Durasi,
  Kanal,
  Kutipan,
  Langkah,
  Sebab,
  Status,
  Tanda,
  UrutanSalah,
} from './basic-facts.ts';
import type { Kepastian, Sitasi } from './citation-facts.ts';
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

/** Another government named in a text. */
export interface NamaDaerah extends Kutipan {
  /** As written: "Kabupaten Kulon Progo". */
  readonly daerah: string;
  /** (relate) Not the unit's own region; null when that cannot be told. */
  readonly daerah_lain: boolean | null;
}

/** A requirement or product that the law no longer knows, or forbids for this service. */
export interface Terlarang extends Kutipan {
  readonly golongan: 'dilarang' | 'legalisir' | 'usang';
  readonly hal: string;
  readonly dasar: string;
  readonly pengganti: string;
  readonly kepastian: Kepastian;
}

/** A requirement that says another one again. */
export interface SyaratGanda extends Kutipan {
  readonly sama_dengan: string;
}

/** A requirement that has nothing to do with the service and names no legal basis. */
export interface SyaratTakTerkait extends Kutipan {
  readonly hal: string;
}

/** The end of a procedure. */
export interface LangkahAkhir extends Kutipan {
  /** Some step hands the result over, or the applicant gets it. */
  readonly menyerahkan: boolean;
  /** The last step is an act inside the office: verifying, filing, reporting. */
  readonly internal: boolean;
}

/** A step that is done online. */
export interface LangkahDaring extends Kutipan {
  /** A web address or the name of the application stands somewhere in the service. */
  readonly beralamat: boolean;
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
  /** Letters of the whole text; `kutipan` may be cut. */
  readonly panjang: number;
  /** Regencies and cities named in the text outside citations. */
  readonly nama_daerah: readonly NamaDaerah[];
  /** (relate) Another component of the service with the same text. */
  readonly sama_dengan: ComponentKey | null;
  /** (relate) Nothing but the component's own heading, or fewer than three letters. */
  readonly hanya_judul: boolean;
}

export interface DasarHukum extends KomponenDasar {
  readonly sitasi: readonly Sitasi[];
  /** (relate) Rules that stand after a lower one (UU 12/2011 Pasal 7-8). */
  readonly tidak_urut: readonly (Kutipan & { readonly setelah: string })[];
  /** (relate) Levy Perda older than UU 1/2022 that the fee itself does not cite. */
  readonly perda_retribusi: readonly (Kutipan & { readonly tahun: number })[];
  /** (relate) Rules the fee rests on that are not in this list. */
  readonly dasar_tarif: readonly (Kutipan & { readonly tercantum: boolean })[];
}
export interface Persyaratan extends KomponenDasar {
  readonly butir: readonly Butir[];
  /** The text says in so many words that nothing is required. */
  readonly tanpa_persyaratan: boolean;
  /** (relate) Requirements the law forbids or no longer knows. */
  readonly terlarang: readonly Terlarang[];
  /** (relate) Requirements named twice. */
  readonly ganda: readonly SyaratGanda[];
  /** (relate) Proof of something that is not the service's business, without a legal basis. */
  readonly tak_terkait: readonly SyaratTakTerkait[];
  /** (relate) Lines that ask for several documents at once. */
  readonly banyak_dokumen: readonly (Kutipan & { readonly jumlah: number })[];
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
  /** (relate) How the procedure ends; null when no step was read. */
  readonly akhir: LangkahAkhir | null;
  /** (relate) Steps done online. */
  readonly daring: readonly LangkahDaring[];
}
export interface JangkaWaktu extends KomponenDasar {
  readonly durasi: readonly Durasi[];
  /** (relate) Promised times given as a range, with upper end divided by lower end. */
  readonly rentang: readonly (Kutipan & { readonly kali: number })[];
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
  /** (relate) Licences the law no longer knows. */
  readonly terlarang: readonly Terlarang[];
  /** (relate) The product is a decision of the government: licence, approval, recommendation. */
  readonly keputusan: boolean;
  /** (relate) A product is a licence. */
  readonly izin: boolean;
  /** (relate) The validity of the product is said; unknown where the page has no room for it. */
  readonly masa_berlaku: 'ya' | 'tidak' | 'tak_diketahui';
  /** (relate) Documents that times or fees are given for and that are no product. */
  readonly tak_disebut: readonly (Kutipan & { readonly untuk: string })[];
}
export interface KomponenUraian extends KomponenDasar {
  readonly butir: readonly Butir[];
  readonly durasi: readonly Durasi[];
}
/** Component h with the kinds of competence its words name. */
export interface KompetensiPelaksana extends KomponenUraian {
  /** (relate) Knowledge, expertise, skill, experience (explanation of Pasal 21 huruf h). */
  readonly unsur: readonly ('pengetahuan' | 'keahlian' | 'keterampilan' | 'pengalaman')[];
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
  /** (relate) Total minus the sum of the details; null when there are no details. */
  readonly selisih: number | null;
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
  readonly kompetensi_pelaksana: KompetensiPelaksana;
  readonly pengawasan_internal: KomponenUraian;
  readonly penanganan_pengaduan: PenangananPengaduan;
  readonly jumlah_pelaksana: JumlahPelaksana;
  readonly jaminan_pelayanan: KomponenUraian;
  readonly jaminan_keamanan_keselamatan: KomponenUraian;
  readonly evaluasi_kinerja: KomponenUraian;
}
