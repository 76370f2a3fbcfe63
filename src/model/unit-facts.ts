/** The facts of a unit around its components: decree, participation, pledge, publication, relations, context. */

import type { Asal, Durasi, Kutipan, Sebab, Status } from './basic-facts.ts';
import type { Kepastian } from './citation-facts.ts';
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
  readonly nomor:
    | (Kutipan & {
        readonly teks: string;
        readonly kosong: boolean;
        /** Year inside the number; null when it holds none. */
        readonly tahun: number | null;
        /** (relate) The year agrees with the date; null when one of them is not known. */
        readonly tahun_cocok: boolean | null;
      })
    | null;
  readonly tanggal:
    | (Tanggal & {
        /** (relate) Later than the audit date; null when the text is no date. */
        readonly masa_depan: boolean | null;
      })
    | null;
  readonly penandatangan: string | null;
  /** Signed by the head of the provider or a superior; null when the words do not tell the post. */
  readonly oleh_pimpinan: boolean | null;
  readonly reviu_terakhir: Tanggal | null;
  readonly evaluasi_terakhir: Tanggal | null;
  /** (relate) Full months from the later of decree and last review to the audit date. */
  readonly umur_bulan: number | null;
  /** (relate) ISO date on which the three years to the next review end. */
  readonly tenggat_reviu: string | null;
  /** (relate) The audit date is later than that. */
  readonly reviu_lewat: boolean | null;
  /** (relate) Full months since the last evaluation, or since a younger decree or review; null without evaluation date. */
  readonly evaluasi_bulan: number | null;
  /** (relate) Set and last reviewed before the old levy Perda ceased to apply; null when no date is known. */
  readonly sebelum_retribusi_baru: boolean | null;
}

/** A group that took part in the discussion. */
export interface UnsurPeserta extends Kutipan {
  readonly nama: string;
  readonly jumlah: number | null;
  /** Not staff of the provider. */
  readonly masyarakat: boolean;
}

/** Public participation in making the standard (UU 25/2009 Pasal 20 (2), PP 96/2012 Pasal 23, 26). */
export interface Partisipasi extends Blok {
  readonly berita_acara_tanggal: Tanggal | null;
  readonly daftar_hadir: boolean | null;
  readonly unsur: readonly UnsurPeserta[];
  /** Different groups; null when nobody is named. */
  readonly jumlah_unsur: number | null;
  /** At least one group from outside the office; null when nobody is named. */
  readonly ada_masyarakat: boolean | null;
  /** Publication of the draft. */
  readonly rancangan_tanggal: Tanggal | null;
  /** (relate) Weekdays from the minutes to the publication of the draft, holidays not taken out. */
  readonly ba_ke_rancangan_hari_kerja: number | null;
  /** (relate) Within 5 working days; null when holidays may decide, or a date lacks. */
  readonly rancangan_tepat_waktu: boolean | null;
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
  /** Signatory or date are written and hold nothing: known to be absent, not only not told. */
  readonly kosong: boolean;
  /** First publication. */
  readonly tanggal_publikasi: Tanggal | null;
  /** (relate) Weekdays from the decree to the first publication, holidays not taken out. */
  readonly sk_ke_publikasi_hari_kerja: number | null;
  /** (relate) Within 7 working days; null when holidays may decide, or a date lacks. */
  readonly publikasi_tepat_waktu: boolean | null;
  readonly elektronik: Tiga;
  readonly non_elektronik: Tiga;
}

/** Three-valued: known yes, known no, not known. */
export type Tiga = 'ya' | 'tidak' | 'tak_diketahui';

/** One place where the standard can be read. */
export interface MediaPublikasi extends Kutipan {
  readonly media: string;
  readonly elektronik: boolean | null;
  readonly alamat: string | null;
  /** The address begins with https; null when no address is a web address, or it names no protocol. */
  readonly https: boolean | null;
  /** The address is on a government domain; null when it is no web address. */
  readonly resmi: boolean | null;
  readonly tanggal: Tanggal | null;
}

/** Where a standard can be read, per kind of medium, and which components stand there (all when `memuat` is null). */
export interface Publikasi extends Blok {
  readonly elektronik: Tiga;
  readonly non_elektronik: Tiga;
  readonly memuat_elektronik: readonly ComponentKey[] | null;
  readonly memuat_non_elektronik: readonly ComponentKey[] | null;
  readonly media: readonly MediaPublikasi[];
  readonly jumlah_media: number;
  readonly sippn: boolean;
  /** A form for people with disabilities is named, or every medium is a picture. */
  readonly ramah_disabilitas: Tiga;
  /** (relate) Delivery components that are written but stand on no medium. */
  readonly tidak_dimuat: readonly ComponentKey[];
  /** (relate) Full months since the youngest date of a medium. */
  readonly umur_bulan: number | null;
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
  /** Why the service belongs to another office or government; empty when nothing says so. */
  readonly bukan_kewenangan: readonly {
    readonly hal: string;
    readonly dasar: string;
    readonly kepastian: Kepastian;
  }[];
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
  /** Roles named in the procedure, the competences and the staff numbers. */
  readonly peran: {
    /** Two of the three name roles. */
    readonly dapat_dibandingkan: boolean;
    readonly bersama: readonly string[];
  };
}

export interface Layanan {
  readonly nama: Kutipan & {
    readonly teks: string;
    /** The name of a unit, counter or form, not of a service. */
    readonly bukan_layanan: boolean;
  };
  readonly kode: string | null;
  /** Validity of the product as the document gives it beside the components. */
  readonly masa_berlaku: string | null;
  /** The code has the form of a code; null without code. */
  readonly kode_sah: boolean | null;
  /** (relate) Another service of the unit has the code; null without code. */
  readonly kode_kembar: boolean | null;
  /** (relate) An earlier service of the unit has the same name. */
  readonly kembar: Kutipan | null;
  /** (relate) An earlier service of the unit with the same requirements, procedure and product. */
  readonly salinan: (Kutipan & { readonly layanan: string; readonly jumlah: number }) | null;
  readonly penetapan: Penetapan;
  readonly maklumat: Maklumat;
  readonly publikasi: Publikasi;
  readonly komponen: KomponenFakta;
  readonly aturan: Aturan;
  readonly hubungan: Hubungan;
}

export type JenisSumber = 'sk_standar' | 'halaman_publik' | 'bukan_standar';

/** Who and what is judged. */
export interface Konteks extends Kutipan {
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
  /** Opening hours are given; unknown when the document does not speak of them. */
  readonly jam_layanan: Tiga;
}

/** The order of events in the life of a standard (PP 96/2012 Pasal 26-30). */
export interface Kalender extends Kutipan {
  /** Pairs of dates that could be compared. */
  readonly pasangan: number;
  readonly terbalik: readonly (Kutipan & { readonly lebih_awal: string; readonly lebih_akhir: string })[];
}

/** Facts of one unit (OPD): everything a criterion can see. */
export interface Fakta {
  readonly konteks: Konteks;
  readonly penetapan: Penetapan;
  readonly partisipasi: Partisipasi;
  readonly maklumat: Maklumat;
  readonly publikasi: Publikasi;
  /** (relate) */
  readonly kalender: Kalender;
  readonly layanan: readonly Layanan[];
}
