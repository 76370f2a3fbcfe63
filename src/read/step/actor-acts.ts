/** Acts that tell who acts in a step: stems of what only one side does. */
import type { Pelaku } from '../../model/facts.ts';

/** Stems of what an applicant does, in active, passive and noun form (p, t, s, k melt into m, n, ny, ng). */
const APPLICANT_STEM =
  /isi(?:kan)?$|pengisian|unggah|upl\w?o?ad|apload|unduh|download|^(?:meng|di)?ambil|pengambilan|daftar|registrasi|ajukan|pengajuan|mohon|permintaan|(?:mem|di)?bayar|lunas|^menyetor|tunggu|nunggu|[mn]anti$|antr[ei]|^datang|kedatangan|^hadir|^pulang|^masuk|^log-?in|^sign|^klik|scan|akses|kunjung|[pm]ilih|lengkapi|lampir|bawa$|bawakan|tunjuk|nunjuk|perlihat|^me?lapor$|pelaporan|^meminta|^bertanya|^mengurus$|submit|konsultasi|[tn]uju$|^mendapat|^memperoleh|^membuka|^mengikuti|^memasukk?an|[km]umpul/iu;

const OFFICIAL_STEM =
  /[tn]anda-?tangan|^ttd|^tte$|paraf|maraf|approv|^acc$|disposisi|setuju|nyetuju|^(?:mengesah|disah)kan|pengesahan|^memerintah|^menugas/iu;

const OFFICER_STEM =
  /[pm]eriksa|verifikasi|validasi|(?:^|[^a-z])cek|^menge?cek|pengecekan|[tn]eliti|proses|cetak|print|input|entr[iy]|catat|arsip|agenda|regist(?:er|rasi)|buat|[tn]erbit|[pm]anggil|beri(?!tahu)|layan|(?:s|ny)urve[iy]|[tn]injau|jadwal|hitung|[tn]aksir|rekam|olah|kembali|[tn]erus|distribusi|identifikasi|edukasi|observasi|evaluasi|analis|asesmen|assess?ment|[pm]antau|rekap|[tn]etap|(?:s|ny)usun|rekomendasi|mediasi|ubah|stempel|nomor|umum|balas|jawab|koordinasi|mutakhir|skrining|screening|triase|triage|(?:s|ny)iap|(?:s|ny)elidik|ukur|uji|laksana|kelola|klarifikasi|konfirmasi|inspeksi|sertifikasi|finalisasi|terminasi|sosialisasi|monitoring|audit|ketik|legalis|hubung|[tn]indak|aktif|cap$|tera$/iu;

/** Nouns that only look like the name of an act. */
const NO_ACT =
  /^(?:perjanjian|persyaratan|pelayanan|peraturan|pemerintah\w*|perusahaan|penderita|pekerjaan|perizinan|permasalahan|penduduk|pengadilan|peralatan|perangkat|perlengkapan|perkara|pendidikan|pengalaman|pengetahuan|pengaduan|peserta|pertanyaan|pelanggan|pertanahan|perpustakaan|perdagangan|perkebunan|peternakan|perikanan|perhubungan|perindustrian|pertanian|perempuan|pedesaan|perkotaan|perorangan|perseorangan|pelabuhan|perumahan|permukiman|penghasilan|pendapatan|pekarangan|pegunungan|penerbangan|perbankan|pertambangan|pertokoan|percetakan)$/iu;

/** Passive acts either side may do: the text does not tell. */
const UNTOLD =
  /^di(?:gambar|impor|ketik|sepakati|gunakan|pakai|sebut|maksud|perlukan|butuhkan|sertai|atur|miliki|anggap|mulai)/iu;

const ACT_NOUN =
  /^(?:pe(?:r|m|n|ng|ny|l)?\p{L}{3,}an|verifikasi|validasi|survei|survey|registrasi|inspeksi|evaluasi|observasi|asesmen|assess?ment|skrining|screening|triase|triage|finalisasi|sertifikasi|koordinasi|konfirmasi|klarifikasi|mediasi|terminasi|monitoring|sosialisasi|edukasi|input|entri|entry|cetak|print|cek|stempel|arsip|laporan|disposisi|approval|acc|proses|rencana|konsultasi|identifikasi|analisis|analisa|tte|ttd|legalisasi|legalisir)$/iu;

/** Whether a word names an act ("pemeriksaan", "verifikasi"). */
export function isActNoun(word: string): boolean {
  return ACT_NOUN.test(word) && !NO_ACT.test(word);
}

/** Who does the act a word names, when only one side does it. */
export function actorOfAct(word: string): Pelaku | null {
  if (OFFICIAL_STEM.test(word)) return 'pejabat';
  if (APPLICANT_STEM.test(word)) return 'pemohon';
  if (OFFICER_STEM.test(word)) return 'petugas';
  return null;
}

/** Who does a passive act on a thing: the office, unless the act is one only applicants do. */
export function actorOfPassive(word: string): Pelaku | null {
  if (/tampil|tayang/iu.test(word)) return 'sistem';
  if (UNTOLD.test(word)) return null;
  return actorOfAct(word) ?? 'petugas';
}
