/** Applicants named by what they are: "Bidan mengajukan permohonan", "Ketua lembaga menyerahkan berkas". */

/** Words for people and bodies that serve, but also apply; never those of a desk ("petugas", "loket", "kasi"). */
const PEER =
  '(?:bidan|perawat|dokter|apoteker|nakes|tenaga\\s+(?:kesehatan|medis|ahli|teknis)|guru|ketua(?!\\s+tim)|pengelola(?!\\s+(?:layanan|pelayanan|data|sistem|informasi|keuangan|barang))|pimpinan|direktur|pendamping|sopir|driver|penyuluh|kepala\\s+(?:sekolah|desa|madrasah|puskesmas)|sekolah|puskesmas|desa|opd|skpd|rumah\\s+sakit)';
const FILED =
  '(?:surat\\s+)?(?:berkas|dokumen\\s+(?:persyaratan|permohonan)|persyaratan|formulir|permohonan|permintaan|usulan|proposal|pendaftaran)';
/** What only an applicant does. */
const APPLIES = `(?:(?:mengajukan|menyerahkan|membawa|melengkapi|mengirim(?:kan)?|menyampaikan|mengunggah|mengisi)\\s+${FILED}|memohon|mendaftar(?:\\s+di|\\s+secara|\\s+melalui|kan\\s+diri)?)(?!\\p{L})`;
const OPENS = new RegExp(
  `^(?:(?:para|setiap|pihak)\\s+)?(${PEER}(?!\\p{L})(?:\\s+\\p{L}{2,20}){0,3}?)\\s+(?:(?:dapat|harus|wajib)\\s+)?${APPLIES}`,
  'iu',
);

/** Who does an applicant's act in a step although the word for them also names people who serve; lower case, or null. */
export function peerName(step: string): string | null {
  return OPENS.exec(step)?.[1]?.toLowerCase() ?? null;
}
