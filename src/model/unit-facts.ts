/** The facts of a unit around its components: decree, participation, pledge, publication, relations, context. */

import type { Asal, Durasi, Kepastian, Kutipan, Sebab, Status } from './basic-facts.ts';
import type { ComponentKey } from './component.ts';
import type { KomponenFakta } from './component-facts.ts';

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
