/**
 * The facts patuh reads from published text. The names are the legal terms, so that an official can follow them;
 * `standards/schema/facts.schema.json` publishes the same shape and criteria are JSON Schema over it.
 *
 * Rules that hold everywhere:
 * - `null` means "the text does not say"; a list that is empty means "nothing of this kind was found".
 * - Every fact a person may be told about carries `kutipan` (the words as published) and `asal` (where they stand).
 * - Readers fill facts from text alone. Fields marked (relate) are `null` until the relations are joined.
 */

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
  | 'pengaduan'
  | 'retribusi_hapus'
  | 'retribusi_izin_hapus'
  | 'bayar_resmi'
  | 'biaya_rentan'
  | 'ruang_tunggu'
  | 'loket'
  | 'toilet'
  | 'parkir'
  | 'pengetahuan'
  | 'keahlian'
  | 'keterampilan'
  | 'pengalaman'
  | 'izin_profesi'
  | 'cakupan_aman'
  | 'keselamatan_pasien'
  | 'evaluasi_standar'
  | 'tindak_lanjut';

export interface Tanda extends Kutipan {
  readonly jenis: JenisTanda;
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
