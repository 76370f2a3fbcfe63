/**
 * The facts patuh reads from published text. The names are the legal terms, so that an official can follow them;
 * `standards/schema/facts.schema.json` publishes the same shape and criteria are JSON Schema over it.
 *
 * Rules that hold everywhere:
 * - `null` means "the text does not say"; a list that is empty means "nothing of this kind was found".
 * - Every fact a person may be told about carries `kutipan` (the words as published) and `asal` (where they stand).
 * - Readers fill facts from text alone. Fields marked (relate) are `null` until the relations are joined.
 */
import type { Bagian, ComponentKey } from './component.ts';

/**
 * Where a fact stands: file (index in the unit's list of files), JSON Pointer of the value in the document, and the
 * half-open range [dari, sampai) in the value's text, in UTF-16 units. `pada: 'kunci'` points at the key itself,
 * used for things that are missing.
 */
export interface Asal {
  readonly berkas: number;
  readonly jalur: string;
  readonly dari: number;
  readonly sampai: number;
  readonly pada?: 'kunci';
}

/** A fact with its published words and their place. */
export interface Kutipan {
  readonly kutipan: string;
  readonly asal: Asal;
}

/** Whether a component or block is there: present, empty heading, absent, cannot be known, or written wrongly. */
export type Status = 'ada' | 'kosong' | 'tidak_ada' | 'tak_diketahui' | 'rusak';

/** Why a status is `tak_diketahui` or `rusak`. */
export type Sebab =
  | 'halaman_publik'
  | 'bukan_standar'
  | 'cuplikan'
  | 'terpotong'
  | 'tak_tersimpan'
  | 'tidak_disebut'
  | 'salah_tulis';

export type SatuanWaktu =
  | 'detik'
  | 'menit'
  | 'jam'
  | 'jam_kerja'
  | 'hari'
  | 'hari_kerja'
  | 'hari_kalender'
  | 'minggu'
  | 'bulan'
  | 'tahun';

/** An amount of time as written: never converted by a reader. `hari` means the text says neither kerja nor kalender. */
export interface Besaran {
  readonly nilai: number;
  readonly satuan: SatuanWaktu;
}

/** What a duration is about. Only `penyelesaian` is the promise of UU 25/2009 Pasal 21 huruf d. */
export type PeranWaktu =
  | 'penyelesaian'
  | 'tanggapan'
  | 'tunggu'
  | 'langkah'
  | 'aduan_tanggapan'
  | 'aduan_selesai'
  | 'perpanjangan'
  | 'batas_pemohon'
  | 'masa_berlaku'
  | 'frekuensi';

export interface Durasi extends Kutipan {
  readonly peran: PeranWaktu;
  /** Product, class of patient, kind of case, ... the duration holds for; null when it holds for the whole service. */
  readonly untuk: string | null;
  /** Lower end of a range; null when the text gives one value. */
  readonly min: Besaran | null;
  /** The value, or the upper end of a range. */
  readonly maks: Besaran;
  /** The text calls it an upper bound: maksimal, paling lama, kurang dari, <=. */
  readonly batas: boolean;
  /** The text calls it approximate: kurang lebih, +/-, sekitar, estimasi. */
  readonly kira: boolean;
  /** A condition in the office's own hands makes the promise void ("jika pejabat ada di tempat"). */
  readonly syarat_batal: boolean;
  /** Start of the clock as written ("berkas dinyatakan lengkap"). */
  readonly dihitung_sejak: string | null;
  /** Number word in brackets agrees with the digits; null when there is no number word. */
  readonly kata_angka_cocok: boolean | null;
}

/**
 * Something a reader noticed in a text that is not a fact of its kind. Which words make which mark is data
 * (`standards/lexicon/tanda.yaml`).
 */
export type JenisTanda =
  | 'kabur'
  | 'kira'
  | 'jam_buka'
  | 'terbuka'
  | 'bersyarat'
  | 'pungutan'
  | 'biaya_tersembunyi'
  | 'placeholder'
  | 'sisa_markup'
  | 'dokumen_usang'
  | 'pengantar'
  | 'legalisir'
  | 'meterai_lama'
  | 'sikap'
  | 'gambar_saja'
  | 'lembaga_bubar'
  | 'jumlah_kabur'
  | 'frekuensi_kabur'
  | 'sarana_rentan'
  | 'bentuk_aman'
  | 'janji_standar'
  | 'kompensasi'
  | 'pengawas'
  | 'skm'
  | 'rahasia'
  | 'eskalasi'
  | 'tanpa_biaya'
  | 'penolakan'
  | 'pengaduan';

export interface Tanda extends Kutipan {
  readonly jenis: JenisTanda;
}

export type JenisSitasi =
  | 'uud'
  | 'uu'
  | 'perppu'
  | 'pp'
  | 'perpres'
  | 'keppres'
  | 'inpres'
  | 'permen'
  | 'kepmen'
  | 'perlembaga'
  | 'keplembaga'
  | 'perda'
  | 'pergub'
  | 'perbup'
  | 'perwali'
  | 'kepda'
  | 'perdes'
  | 'sk'
  | 'se'
  | 'staatsblad'
  | 'lain';

/** The state of a law in the register. */
export type StatusHukum = 'berlaku' | 'diubah' | 'dicabut' | 'dicabut_sebagian' | 'usang' | 'belum_pasti';

/** How sure the register is: C text of the law read, S secondary source, P probable, U unverified (never printed). */
export type Kepastian = 'C' | 'S' | 'P' | 'U';

export interface Hukum {
  readonly status: StatusHukum;
  readonly kepastian: Kepastian;
  readonly tentang: string;
  /** Successor as people write it ("UU 23/2014"), the last of a chain; null when the law is in force. */
  readonly pengganti: string | null;
  /** Year of the repeal or amendment; null when not known. */
  readonly sejak: number | null;
  /** The standard's decree is older than the repeal: the review of PP 96/2012 Pasal 33 is due. null: no decree date. */
  readonly sk_lebih_tua: boolean | null;
}

export interface Sitasi extends Kutipan {
  readonly jenis: JenisSitasi;
  /** Register key `jenis-nomor-tahun`, e.g. `uu-25-2009`, `permenkes-43-2016`; null when kind, number or year lacks. */
  readonly kunci: string | null;
  /** Ministry or agency in its short form (kemendagri, kemenkes, panrb, ...) for permen, kepmen, perlembaga. */
  readonly instansi: string | null;
  /** Number as written, without leading zeros; the first number of a coded one ("04/PRT/M/2017" gives "4"). */
  readonly nomor: string | null;
  readonly tahun: number | null;
  readonly tentang: string | null;
  /** Region as written after the kind ("Kutai Timur", "Kota Medan"); null when the text names none. */
  readonly daerah: string | null;
  readonly pasal: string | null;
  /** `dasar`: cited itself; `perubahan`: named only as the amendment of another one; `terkait`: inside a title. */
  readonly peran: 'dasar' | 'perubahan' | 'terkait';
  /** (relate) The rule belongs to another region than the unit's; null when it is national or names no region. */
  readonly daerah_lain: boolean | null;
  /** (relate) What the register knows; null when it does not know the law. */
  readonly hukum: Hukum | null;
}

export type JenisKanal =
  | 'telepon'
  | 'sms'
  | 'whatsapp'
  | 'faks'
  | 'surel'
  | 'laman'
  | 'lapor'
  | 'media_sosial'
  | 'aplikasi'
  | 'kotak_saran'
  | 'tatap_muka'
  | 'surat'
  | 'formulir';

export interface Kanal extends Kutipan {
  readonly jenis: JenisKanal;
  /** Normalised address: digits only for numbers (62 becomes 0), lower case for mail and web; null when none is given. */
  readonly nilai: string | null;
  /** A complaint can be sent there from home: number, mail, web address or SP4N-LAPOR! (UU 25/2009 Pasal 36 (4)). */
  readonly terjangkau: boolean;
  /** The address is well formed and not a dummy; null when there is no address to judge. */
  readonly sah: boolean | null;
  /** Mail or web address on a government domain (go.id, desa.id, sch.id, mil.id, ac.id); null when not mail or web. */
  readonly resmi: boolean | null;
}

export type Pelaku = 'pemohon' | 'petugas' | 'pejabat' | 'sistem';

export interface Langkah extends Kutipan {
  /** Number as written in the text or in the structure; null when the step carries none. */
  readonly urutan: number | null;
  /** Who acts; null when the text does not let a reader tell. */
  readonly pelaku: Pelaku | null;
  readonly kegiatan: string;
  readonly durasi: Durasi | null;
}

export interface UrutanSalah extends Kutipan {
  /** Number that was expected at this place. */
  readonly seharusnya: number;
  /** Number that stands there. */
  readonly tertulis: number;
}

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

/** A date as written, or the fact that it is there but not a date. */
export interface Tanggal extends Kutipan {
  /** ISO yyyy-mm-dd; null when the text is no date. */
  readonly iso: string | null;
}

interface Blok {
  readonly status: Status;
  readonly sebab: Sebab | null;
  readonly kutipan: string;
  readonly asal: Asal;
}

/** The decree that sets the standard (UU 25/2009 Pasal 20, PP 96/2012 Pasal 27 (4)). */
export interface Penetapan extends Blok {
  readonly nomor: (Kutipan & { readonly teks: string; readonly kosong: boolean }) | null;
  readonly tanggal: Tanggal | null;
  readonly penandatangan: string | null;
  readonly reviu_terakhir: Tanggal | null;
  readonly evaluasi_terakhir: Tanggal | null;
  /** (relate) Full months from the later of decree and last review to the audit date. */
  readonly umur_bulan: number | null;
}

/** Public participation in making the standard (UU 25/2009 Pasal 20 (2), PP 96/2012 Pasal 23, 26). */
export interface Partisipasi extends Blok {
  readonly berita_acara_tanggal: Tanggal | null;
  readonly daftar_hadir: boolean | null;
  /** (relate) Days from the minutes (berita acara) to the decree; negative when the minutes are younger. */
  readonly ba_ke_sk_hari: number | null;
}

/** The service pledge (UU 25/2009 Pasal 22). */
export interface Maklumat extends Blok {
  readonly isi: string | null;
  /** Says the provider is able to serve by the standard. */
  readonly sanggup: boolean | null;
  /** Says duty and continuous improvement. */
  readonly perbaikan: boolean | null;
  /** Says it bears sanction and/or gives compensation. */
  readonly sanksi: boolean | null;
  readonly penandatangan: string | null;
  readonly tanggal: Tanggal | null;
  readonly elektronik: Tiga;
  readonly non_elektronik: Tiga;
}

/** Three-valued: known yes, known no, not known. */
export type Tiga = 'ya' | 'tidak' | 'tak_diketahui';

/** Where a standard can be read, per kind of medium, and which components stand there (all when `memuat` is null). */
export interface Publikasi extends Blok {
  readonly elektronik: Tiga;
  readonly non_elektronik: Tiga;
  readonly memuat_elektronik: readonly ComponentKey[] | null;
  readonly memuat_non_elektronik: readonly ComponentKey[] | null;
}

/** What the law says about this service, joined by relate; criteria never look anything up. */
export interface Aturan {
  /** Why the service must be free; empty when no rule says so. */
  readonly wajib_gratis: readonly {
    readonly hal: string;
    readonly dasar: string;
    readonly kepastian: Kepastian;
  }[];
  /** A donation may lawfully be called voluntary here (school committee, Permendikbud 75/2016 Pasal 10 (2), 12). */
  readonly sumbangan_sah: boolean;
  /** The service treats patients: the time of treatment may depend on the patient if a response time is given. */
  readonly klinis: boolean;
}

/** Relations between fields of one service. */
export interface Hubungan {
  /** Sum of step times against the promised time (UU 25/2009 Pasal 21 huruf d, "the whole process"). */
  readonly langkah_vs_janji: {
    readonly dapat_dihitung: boolean;
    /** Minutes the steps need beyond the promise; negative or 0 when they fit; null when not computable. */
    readonly selisih_menit: number | null;
    readonly kutipan: string;
    readonly asal: Asal | null;
  };
  /** Complaint times, wherever in the service they stand. */
  readonly waktu_aduan: {
    readonly tanggapan: readonly Durasi[];
    readonly selesai: readonly Durasi[];
    /** Every component where such a time may stand was read to its end. */
    readonly lengkap: boolean;
  };
}

export interface Layanan {
  readonly nama: Kutipan & { readonly teks: string };
  readonly kode: string | null;
  readonly penetapan: Penetapan;
  readonly maklumat: Maklumat;
  readonly publikasi: Publikasi;
  readonly komponen: KomponenFakta;
  readonly aturan: Aturan;
  readonly hubungan: Hubungan;
}

export type JenisSumber = 'sk_standar' | 'halaman_publik' | 'bukan_standar';

/** Who and what is judged. */
export interface Konteks {
  /** ISO date of the audit. */
  readonly tanggal_audit: string;
  readonly sumber: JenisSumber;
  readonly opd: string;
  readonly opd_kode: string | null;
  readonly opd_jenis: string | null;
  readonly pemerintah: string;
  /** kabupaten, kota, provinsi: first word of `pemerintah`; null when it is another word. */
  readonly jenis_pemerintah: 'kabupaten' | 'kota' | 'provinsi' | null;
  /** Name of the region without its kind ("Kutai Timur"). */
  readonly daerah: string;
  /** Sector read from the name or declared; null when neither says. */
  readonly urusan: string | null;
}

/** Facts of one unit (OPD): everything a criterion can see. */
export interface Fakta {
  readonly konteks: Konteks;
  readonly penetapan: Penetapan;
  readonly partisipasi: Partisipasi;
  readonly maklumat: Maklumat;
  readonly publikasi: Publikasi;
  readonly layanan: readonly Layanan[];
}
