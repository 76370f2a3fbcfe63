/** For whom or in which case a requirement or product holds: "Pasien BPJS:", "(bagi WNA)", "bila dikuasakan". */

/** Words of a group of applicants, a case or a place of service. */
const GROUP =
  /\b(?:pasien|penderita|peserta|perorangan|perseorangan|kolektif|badan|cv|pt|wni|wna|oa|orang\s+asing|asing|umum|bpjs|jkn|kis|jamkesmas|asuransi|rawat|igd|ugd|poli\w*|depo|baru|lama|perpanjangan|ulang|hilang|rusak|pindah|datang|perubahan|penggantian|kelahiran|kematian|perkawinan|perceraian|pns|asn|cpns|p3k|taspen|inhealt\w*|jasa\s+raharja|bni|anak|dewasa|lansia|janda|duda|non\s*muslim|muslim|usaha|mikro|kecil|menengah|pribadi|instansi|perusahaan|yayasan|koperasi|sekolah|rujukan|jenazah|luar\s+negeri|penduduk|warga|pemohon\s+(?:baru|perorangan|badan))\b/iu;
/** A label that names a document, a heading or what to do, not a group. */
const NO_GROUP =
  /^(?:surat|sk\b|foto|fc\b|fotokopi|formulir|form\b|kartu|akta|akte|bukti|dokumen|syarat|persyaratan|prasyarat|kelengkapan|identitas|berkas|administra|teknis|melampirkan|membawa|mengisi|menyerahkan|catatan|keterangan|lampiran|pas\b|produk|hasil|jenis|pengelolaan|sertifikat|izin|ijin|data|permohonan|rekomendasi|pemohon$)/iu;
const FOR = /^(?:khusus(?:nya)?\s+(?:bagi\s+|untuk\s+)?|bagi\s+|untuk\s+)/iu;
const PERSON =
  /^(?:pasien|peserta|pemohon|perorangan|perseorangan|kolektif|badan|wn[ai]|oa|orang\s+asing|umum|bpjs|jkn|kis|pns|asn|instansi|perusahaan)\b/iu;
const ONLY_IF_ANY =
  /^(?:bila|jika|apabila|kalau)\s+(?:ada|diperlukan|dibutuhkan|dianggap\s+perlu|perlu|memungkinkan)\s*$/iu;

function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\s:;,.]+$/u, '')
    .trim();
}

/** The group a heading or label names; null when it is only a title. */
export function groupName(label: string): string | null {
  const text = plain(label);
  if (text === '' || text.length > 90) return null;
  if (FOR.test(text)) return plain(text.replace(FOR, ''));
  return GROUP.test(text) && !NO_GROUP.test(text) ? text : null;
}

/** The applicants a label names; other labels are part of what they stand before. */
export function personName(label: string): string | null {
  const text = plain(label);
  return FOR.test(text) || PERSON.test(text) ? groupName(text) : null;
}

/** A label before several items separated by semicolons groups them, whatever it says, unless it names a document. */
export function looseGroupName(label: string): string | null {
  const text = plain(label);
  return (
    groupName(label) ?? (text !== '' && text.split(' ').length <= 8 && !NO_GROUP.test(text) ? text : null)
  );
}

const BRACKET = /\(\s*(?:hanya\s+)?((?:bagi|untuk|khusus|jika|bila|apabila|kalau)\s[^()]{2,120})\)/iu;
const LEADING =
  /^((?:bagi|khusus|untuk)\s+[^,:;]{2,80}?)\s*(?:,|:|\s(?=(?:wajib|harus|melampirkan|membawa|menyertakan|ditambah(?:kan)?|menunjukkan|dilengkapi|mengisi)\b))/iu;
const TRAILING =
  /[\s,]((?:bagi|khusus|jika|bila|apabila|kalau|untuk(?=\s+(?:pasien|peserta|pemohon|pelaku|anak|bayi|ibu|wn[ai]|oa|orang|badan|perorangan|perusahaan|instansi|pns|asn|penduduk|warga|yang)\b))\s+[^();]{2,120})$/iu;
const TITLE =
  /^(?:(?:persyaratan\s+|syarat\s+)?(?:teknis|administra\p{L}+|umum|khusus|tambahan)|(?:daftar\s+)?(?:dokumen|berkas|kelengkapan|syarat|persyaratan)(?:\s+(?:yang|pelayanan|administrasi|berkas|dokumen|persyaratan|harus|perlu|wajib|di\s?(?:siapkan|lampirkan|bawa|perlukan|butuhkan|penuhi|sertakan)))*)$/iu;

/** The condition an item states in its own words; null when it holds for everybody. */
export function conditionOf(text: string): string | null {
  const found = BRACKET.exec(text)?.[1] ?? LEADING.exec(text)?.[1] ?? TRAILING.exec(text)?.[1];
  if (found === undefined || ONLY_IF_ANY.test(plain(found))) return null;
  return plain(found.replace(FOR, ''));
}

/** Whether a label that is no group is only the title of a part of the list. */
export function isListTitle(label: string): boolean {
  return TITLE.test(plain(label));
}
