/** Conditions in the office's own hands that make a promised time void: "jika Camat ada di tempat", "tergantung antrian". */

const WINDOW = 400;
/** The shortest condition: "ada ditempat" is longer, "jika antri" is not. */
const MIN_LENGTH = 8;
/** Part of every word that opens or states such a condition: most texts hold none. */
const HINT =
  /ada|luar|halang|hadir|tida|tdk|tanpa|gantung|suai|ubah|lama|tunda|mundur|waktu|jika|jk|bila|kalau|klo|panjang|asal|kecuali|catatan|syarat|ketentuan|tunggu/u;

const OFFICIAL =
  '(?:pejabat|camat|lurah|kepala|kadis|kabag|kabid|kasi|kasubag|kasubbag|sekda|sekretaris|sekcam|seklur|kades|keuchik|perbekel|pimpinan|direktur|bupati|wali\\s?kota|gubernur|penanda\\s?tangan\\w*|atasan|petugas|dokter|staf|operator|yang\\s+(?:menanda\\s?tangan\\w*|berwenang))';
const PRESENCE =
  '(?:ada|berada|hadir|siap|stand\\s?by|tidak\\s+(?:sedang\\s+)?(?:ada|berada|dinas|tugas|keluar|cuti|sakit|bepergian|rapat)|dinas\\s+luar|tugas\\s+luar|berhalangan|cuti)';
const EQUIPMENT =
  '(?:jaringan|internet|sinyal|server|sist[ei]m|system|aplikasi|komputer|printer|listrik|peralatan|alat|mesin|koneksi|perangkat|website|web|siak|simrs|p-?care|oss)';
const STATE =
  '(?:baik|lancar|normal|stabil|gangguan|terganggu|rusak|kerusakan|err?or|kendala|masalah|bermasalah|padam|mati|down|offline|trouble|tersedia|mendukung|aktif|online|memadai|berfungsi|maintenance)';
const SUPPLY =
  '(?:tempat\\s+tidur|kamar|bed|blang?ko|ribbon|stok|bahan|reagen|alat|anggaran|dana|kuota|armada|kendaraan)';

/** Presence in the office, said so plainly that no "jika" is needed; not of the applicant. */
const AT_DESK =
  /(?<!\b(?:pemohon|pelapor|pasien|warga|bersangkutan)\s+(?:harus\s+|wajib\s+)?)\b(?:ber)?ada\s*(?:di\s?(?:tempat|kantor)|ditempat)\b|\b(?:dinas|tugas)\s+(?:ke\s?)?luar\b|\bberhalangan\b|\bhadir\s+di\s?(?:tempat|kantor)\b/u;
/** "Bila Camat dinas luar ditandatangani Sekretaris Camat": the absence is provided for, so the time holds. */
const DEPUTY =
  /\b(?:(?:di)?(?:tanda\s?tangan\p{L}*|paraf|wakil\p{L}*|ganti\p{L}*|limpah\p{L}*|alih\p{L}*|delegasi\p{L}*|kuasa\p{L}*)(?:\s+(?:oleh|kepada|pada|ke))?|oleh)\s+(?:wakil|sekretaris|sekcam|seklur|sekdes|plh|plt|kasi|kabid|kepala\s+(?:seksi|bidang)|atasan|pejabat\s+(?:lain|pengganti|(?:yang\s+)?(?:ditunjuk|diberi|mewakili)))\b/u;
const POSTPONED = /\b(?:di|ter)?tunda|\bmundur\b|\bhari\s+berikut|\blebih\s+lama\b/u;
const NO_TROUBLE =
  /\b(?:tidak|tdk|tanpa)\s+(?:ada(?:nya)?\s+|terjadi\s+|mengalami\s+|terdapat\s+)?(?:kendala|gangguan|hambatan|kerusakan|halangan|pemadaman|antri|antre)|\btidak\s+(?:sedang\s+)?(?:rusak|err?or|terganggu|padam)\b/u;
const DEPENDS =
  /\b(?:ter|ber)gantung\b(?!\s+(?:dari\s+|pada\s+|kepada\s+|dengan\s+|dgn\s+|oleh\s+)?(?:jenis|macam|kategori|klasifikasi|golongan|kelas|kelengkapan|permintaan|keinginan|kondisi\s+pasien|(?:jumlah|jml|banyak\w*)\s+(?!antri|antre|pemohon|pasien|pengunjung|petugas|pelanggan|tamu|permohonan)))/u;
const QUEUE =
  /^[\s,(]{0,3}sesuai\s+(?:dengan\s+)?(?:kondisi(?!\s+pasien)|situasi|keadaan)\b|\bsesuai\s+(?:dengan\s+)?(?:nomor\s+|urutan\s+|jumlah\s+|banyaknya\s+)?(?:antri|antre|jadwal|kesiapan|ketersediaan|beban|kesibukan)|\b(?:menyesuaikan|disesuaikan)\b(?!\s+(?:dengan\s+)?(?:kondisi\s+|kebutuhan\s+)?(?:pemohon|pasien|permintaan))|\b(?:dapat|bisa)\s+(?:berubah|lebih(?:\s+lama)?|tertunda|mundur)\b|\bsewaktu\s?-?\s?waktu\b/u;
const MARKER =
  /\b(?:jika|jk|apabila|bila(?:mana)?|kalau|klo|selama|sepanjang|asal(?:kan)?|kecuali|(?:dengan|dgn|dg)\s+(?:catatan|syarat|ketentuan)|menunggu)\b/u;
const OFFICE_STATE = new RegExp(
  `\\b${OFFICIAL}\\b[^;.\\n]{0,60}?\\b${PRESENCE}\\b|\\b${EQUIPMENT}\\b[^;.\\n]{0,50}?\\b${STATE}\\b|\\b${STATE}\\s+(?:pada\\s+)?${EQUIPMENT}\\b|\\btersedia(?:nya)?\\s+${SUPPLY}|\\b${SUPPLY}\\s+(?:masih\\s+|sudah\\s+)?(?:tersedia|ada|kosong|habis)\\b|\\b(?:persediaan|stok|stock)\\b[^;.,\\n]{0,30}?\\b(?:tersedia|ada|kosong|habis|cukup|mencukupi)\\b|\\bmati\\s+(?:lampu|listrik)|\\b(?:banyak|ramai)\\s+antr|\\bantri?e?an\\b[^;.\\n]{0,20}\\b(?:banyak|panjang|sedikit)`,
  'u',
);
/** "1 hari (server normal)": the state alone, right behind the amount. */
const BARE_STATE = new RegExp(
  `^[\\s,(-]{0,4}(?:kondisi\\s+)?${EQUIPMENT}\\b[^;.()\\n]{0,20}\\b(?:normal|lancar|stabil|baik|online|aktif|(?:tidak|tdk)\\s+(?:ada\\s+)?(?:gangguan|terganggu|padam|error|mati))\\b`,
  'u',
);
const OPEN_CONDITION =
  /\b(?:jika|jk|apabila|bila|kalau|klo|syarat|ketentuan|catatan|kecuali|selama|sepanjang|kondisi)\s*:?\s*$/u;

/** Whether the words behind an amount begin with a state of the office's own equipment. */
export function startsWithState(after: string): boolean {
  return BARE_STATE.test(after.slice(0, WINDOW));
}

/** Whether a text ends by opening a list of conditions: "... dengan catatan :". */
export function opensConditions(text: string): boolean {
  return OPEN_CONDITION.test(text.slice(-40));
}

/**
 * Whether a plain text holds a condition in the office's own hands. `conditional`: the text stands under a heading that
 * opens conditions, so that it needs no "jika" of its own.
 */
export function isVoidCondition(text: string, conditional = false): boolean {
  const window = text.slice(0, WINDOW);
  if (window.length < MIN_LENGTH) return false;
  if (startsWithState(window)) return true;
  if (!conditional && !HINT.test(window)) return false;
  if (NO_TROUBLE.test(window) || DEPENDS.test(window) || QUEUE.test(window)) return true;
  if (DEPUTY.test(window) && !POSTPONED.test(window)) return false;
  if (AT_DESK.test(window)) return true;
  if (conditional) return OFFICE_STATE.test(window);
  const marker = MARKER.exec(window);
  return marker !== null && OFFICE_STATE.test(window.slice(marker.index));
}
