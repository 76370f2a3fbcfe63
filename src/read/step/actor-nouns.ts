/** Nouns that tell who acts in a step. */
import type { Pelaku } from '../../model/facts.ts';

/** Words that may stand before the noun: "para pemohon", "setiap warga", "a.n. Kepala Dinas". */
const BEFORE_NOUN =
  /(?:(?:para|setiap|tiap|semua|seluruh|pihak|calon|si|sang|saudara|bapak|ibu|a\.?\s?n\.?|atas\s+nama|plt\.?|plh\.?|oleh|bagi|untuk|jika|bila)\s+){0,3}/;

/** Officers whose title holds a word for another actor. */
const DESK =
  /(?:c[uo]st[ou]mer\s+(?:service|servis|care)|cs(?:o)?|front\s*-?\s*office|back\s*-?\s*office|fo|bo|help\s*-?\s*desk|kepala\s+(?:ruang(?:an)?|instalasi|tim|regu)|ketua\s+tim|pengguna\s+barang|pengurus\s+barang)/;

/** The one the service is for, and who acts for them. */
const APPLICANT =
  /(?:p?pem?ohon|pasien|penderita|korban|klien|klayan|pengunjung|masyarakat|warga|penduduk|wali(?!\s*kota)|orang\s*tua|orang\s+asing|kepala\s+keluarga|keluarga|pengantar|pelapor|pengadu|pengguna(?!\s+(?:anggaran|barang))|user|pelanggan|c[uo]st[ou]mer|konsumen|nasabah|wajib\s+(?:pajak|retribusi|bayar)|pencari\s+kerja|pencaker|calon|peserta|siswa|murid|mahasiswa|peneliti|pelamar|pendiri|pemilik|(?:pemberi\s+)?kuasa(?:nya)?|tamu|penyewa|peminjam|pemustaka|pembaca|pelaku\s+usaha|pengusaha|perusahaan|pedagang|petani|nelayan|peternak|ahli\s+waris|yang\s+bersangkutan|ybs|pengaju|pengusul|penerima\s+(?:manfaat|kuasa|bantuan|layanan)|notaris|saksi|anggota(?!\s+dprd)|mempelai|ibu\s+hamil|bayi|anak|pengurus|pegawai\s+yang\s+bersangkutan|pns\s+yang|instansi\s+pemohon|sekolah\s+(?:pemohon|asal)|pihak\s+keluarga)/;

/** Staff, teams and offices. */
const OFFICER =
  /(?:petugas|loket|op[e]?rator|verifikator|validator|staff?|admin(?:istrator)?|tim|team|satgas|pokja|panitia|resepsionis|perawat|dokter|dr|bidan|nakes|tenaga\s+(?:kesehatan|medis|teknis|ahli)|analis(?:t)?|apoteker|asisten\s+apoteker|radiografer|fisioterapis|terapis|ahli\s+gizi|supervisi?or|bendahara|kasir|mediator|pengawas|pengelola|pelaksana|penyelenggara|komandan|regu|armada|surveyor|penilai|pemeriksa|penguji|juru|penyuluh|pendamping|fasilitator|konselor|psikolog|pekerja\s+sosial|arsiparis|pustakawan|pranata|penata|pengadministrasi|agendaris|sekretariat|satpam|security|humas|ppid|kami|guru|driver|sopir|pramusaji|uptd?|dinas|badan|kantor|bidang|seksi|bagian|unit|instalasi|subbag(?:ian)?|sub\s+(?:bagian|bidang|seksi)|bpbd|rsud|rumah\s+sakit|puskesmas|kecamatan|kelurahan|desa|pemerintah|kementerian|opd|skpd|dpmptsp|disdukcapil|pdam|perumdam?|laborat\w+|apotek|poli|poliklinik|sekolah|pusdatin)/;

/** Those who decide and sign. */
const OFFICIAL =
  /(?:kepala|ka(?=\.|\s+(?:dinas|badan|bidang|seksi|kantor|upt|puskesmas|tu\b))|kadis\w*|kadin\w*|kabid|kaban|kabag|kasi(?:e)?|kasub\w*|kabin|kapus(?:kesmas)?|kades|camat|lurah|sekcam|seklur|sekdes|sekdis|sekda|sekban|sekretaris|pejabat|pengguna\s+anggaran|direktur|wadir|direksi|pimpinan|atasan|bupati|wali\s*kota|gubernur|menteri|presiden|ketua|wakil|plt|plh|manajer|manager|asisten|koordinator|kuasa\s+pengguna\s+anggaran|inspektur|rektor|penandatangan)/;

const SYSTEM = /(?:sistem|system|aplikasi|siak|sim\s*rs|oss|simbg|server|mesin\s+antrian|website)/;

const NOUNS: readonly (readonly [RegExp, Pelaku])[] = (
  [
    [DESK, 'petugas'],
    [APPLICANT, 'pemohon'],
    [OFFICER, 'petugas'],
    [OFFICIAL, 'pejabat'],
    [SYSTEM, 'sistem'],
  ] as const
).map(([noun, pelaku]) => [new RegExp(`^${BEFORE_NOUN.source}${noun.source}(?![\\p{L}\\d])`, 'iu'), pelaku]);

/** Who a phrase names, judged by its first noun; null when the noun is nobody. */
export function actorOf(phrase: string): Pelaku | null {
  const text = phrase.trimStart();
  const found = NOUNS.find(([noun]) => noun.test(text));
  return found === undefined ? null : found[1];
}
