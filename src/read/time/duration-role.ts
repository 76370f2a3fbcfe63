/** What an amount of time is about: the promise itself, a first answer, a complaint, an extension, ... */
import type { ComponentKey } from '../../model/component.ts';
import type { PeranWaktu, SatuanWaktu } from '../../model/facts.ts';

/** The words around an amount, all plain text. */
export interface RoleContext {
  readonly komponen: ComponentKey;
  /** Everything in the clause before the words that belong to this amount. */
  readonly awal: string;
  /** Words between the amount before and this one, whichever they belong to. */
  readonly antara: string;
  /** Words of the clause before and after the amount. */
  readonly depan: string;
  readonly belakang: string;
  /** Headings the clause stands under, the nearest first. */
  readonly judul: readonly string[];
  readonly satuan: SatuanWaktu;
  readonly berulang: boolean;
}

const EXTEND =
  /(?:memper|diper|di\s?per|mem|di)panjang|perpanjangan\s+(?:jangka\s+)?waktu|penambahan\s+waktu/u;
/** "ditambah 7 hari kerja apabila diperlukan perpanjangan", "14 hari kerja + 7 hari kerja perpanjangan". */
const ADDED = /(?:\bditambah|\bplus|\+)\s*$/u;
const EXTENDED_BY = /(?:\b(?:dengan|ditambah|plus|masa|dan)\s+|\+\s*)perpanjangan\s*:?\s*$/u;
const VALID = /(?<!\byang\s)\bberlaku(?:nya)?\b|\bmasa\s+(?:aktif|laku)\b/u;
const VALID_AFTER = /^[\s(]*(?:masa\s+)?berlaku/u;
const COMPLAINT = /\b(?:peng)?aduan|\bpengadu\b|\b(?:di|me?ng)adukan|\bmengadu\b|\bkeluhan|\b[ck]omplai?n/u;
const ANSWER =
  /\bre?spons?|\btanggap(?!\s+darurat)|\b(?:me|di)(?:n|t)?anggapi|\b(?:me|di)respon|\bjawaban|\b(?:di|men|ter)jawab|\b(?:waktu|batas|lama|maks(?:imal)?)\s+(?:men)?jawab\b|\bbalas(?:an)?\b|\b(?:di|mem)balas|\b(?:di|meng)angkat(?=[^.;]{0,12}$)/gu;
const HANDLE =
  /(?<!\b(?:memerlukan|membutuhkan|perlu|tanpa)\s{0,3})(?:verifikasi|koordinasi|konfirmasi|klarifikasi|telaah|disposisi|diteruskan|diregistrasi|dicatat)/gu;
const SOLVE =
  /(?:s|ny)elesai|[nt]indak\s?lanjut|ditangani|menangani|penanganan|diproses|memproses|dituntaskan|\bhasilnya\b/gu;
const WAIT = /\b(?:waktu|lama|masa)\s+(?:tunggu|antri|antre|menunggu)|\bmenunggu\b|\bwaiting\s+time/u;

const APPLICANT =
  '(?<!(?:pengaduan|laporan|kepada|layanan|dari|oleh|untuk|bagi)\\s)(?:pemohon|pelapor|wajib\\s+(?:pajak|retribusi)|pelaku\\s+usaha|perusahaan|orang\\s?tua|pasien|peserta|yang\\s+bersangkutan|masyarakat|penduduk|pengguna)';
const APPLICANT_DUTY =
  '(?:wajib|harus|di\\s?beri(?:kan)?\\s+(?:waktu|kesempatan|batas|jangka)|melengkapi|memperbaiki|mengambil|membayar|melunasi|mengajukan|melapor\\w*|menyerahkan|menyampaikan|mengembalikan|mengirim\\w*)';
const MUST_DO = new RegExp(
  `\\b${APPLICANT}\\b[^.;]{0,80}\\b${APPLICANT_DUTY}\\b|\\b(?:wajib|harus)\\s+di(?:laporkan|ambil|bayar|lunasi|kembalikan|lengkapi|ajukan)\\b|\\b(?:keberatan|banding|sanggahan)\\s+(?:dapat\\s+|harus\\s+)?di(?:ajukan|sampaikan)\\b|\\bmengajukan\\s+(?:keberatan|banding|sanggahan)\\b`,
  'u',
);
/** "Dokumen diambil paling lambat 3 hari"; what can be fetched by then is the office's promise. */
const DUE =
  /(?<!\b(?:dapat|bisa|sudah|siap|boleh|untuk)\s)\bdi(?:ambil|bayar(?:kan)?|lunasi|kembalikan|lengkapi|perbaiki|laporkan|ajukan|kumpulkan)\b[^.;,]{0,30}\b(?:paling\s+lambat|plg\s+l|selambat)/u;
/** How long the applicant may keep what was lent or let: no time of the office. */
const LENT =
  /\b(?:lama|masa|batas)\s+(?:waktu\s+)?(?:pinjam(?:an)?|peminjaman|meminjam|sewa|penyewaan|menyewa|pakai|pemakaian|penggunaan|tinggal|menginap|titip(?:an)?)\b|\b(?:dipinjam|disewa|meminjam)\b[^.;,]{0,30}\b(?:selama|paling\s+lama|maks\p{L}*)\s*$/u;
const AFTER_START = /\b(?:setelah|sejak|sesudah|apabila|jika|bila)\b/u;
const HANDED_IN =
  /\b(?:diajukan|pengajuan|mengajukan|usul(?:an)?|diusulkan|masuk|mendaftarkan|disampaikan|diserahkan|dikirim\w*|menyerahkan|permohonan|proposal|surat|mendaftar|pendaftaran)\b/u;
const IF_WITHIN =
  /\b(?:apabila|jika|bila)\s+(?:dalam|selama|lebih\s+dari|melebihi|telah|sampai)?\s*(?:jangka\s+|kurun\s+)?(?:waktu\s+)?$/u;
const NOT_DONE =
  /\b(?:pemohon|pelapor|tidak|belum)\b[^.;]{0,60}(?:lengkapi|ambil|bayar|perbaiki|lapor|kembali|hadir|datang|konfirmasi|tanggapan)/u;
const STEPS = /\b(?:rincian|rinciannya|dirinci|dengan\s+pembagian|terdiri\s+(?:dari|atas))\b/u;

const DEFAULT_ROLE: Partial<Record<ComponentKey, PeranWaktu>> = {
  prosedur: 'langkah',
  pengawasan_internal: 'frekuensi',
  evaluasi_kinerja: 'frekuensi',
  penanganan_pengaduan: 'aduan_selesai',
};

/** Where the last of a kind of word stands in a text; -1 when it holds none. */
function last(pattern: RegExp, text: string): number {
  let at = -1;
  for (const match of text.matchAll(pattern)) at = match.index;
  return at;
}

function first(pattern: RegExp, text: string): number {
  const [match] = text.matchAll(pattern);
  return match === undefined ? Number.POSITIVE_INFINITY : match.index;
}

/** What a text nearest to the amount says is done with a complaint; null when it does not say. */
function complaintStep(before: string): PeranWaktu | null {
  const answer = Math.max(last(ANSWER, before), last(HANDLE, before));
  const solve = last(SOLVE, before);
  if (answer < 0 && solve < 0) return null;
  return solve > answer ? 'aduan_selesai' : 'aduan_tanggapan';
}

function complaintStepAfter(after: string): PeranWaktu | null {
  const answer = Math.min(first(ANSWER, after), first(HANDLE, after));
  const solve = first(SOLVE, after);
  if (answer === solve) return null;
  return solve < answer ? 'aduan_selesai' : 'aduan_tanggapan';
}

function complaintRole(context: RoleContext): PeranWaktu | null {
  const { awal, depan, belakang, judul, komponen } = context;
  const about =
    komponen === 'penanganan_pengaduan' ||
    [awal, depan, belakang, ...judul].some((text) => COMPLAINT.test(text));
  if (!about) return null;
  const own = complaintStep(depan) ?? complaintStepAfter(belakang.slice(0, 80));
  if (own !== null) return own;
  for (const text of judul) {
    const step = complaintStep(text);
    if (step !== null) return step;
  }
  return 'aduan_selesai';
}

/** The applicant's own deadline: what the applicant must hand in, fetch or pay, or how long before an event. */
function isApplicantDeadline(context: RoleContext): boolean {
  const { depan, belakang, satuan } = context;
  if (['detik', 'menit', 'jam_kerja'].includes(satuan)) return false;
  if (LENT.test(depan)) return true;
  if (
    /^\s*(?:kerja\s+)?(?:se)?belum\b/u.test(belakang) &&
    HANDED_IN.test(`${depan} ${belakang.slice(0, 80)}`)
  )
    return true;
  if (DUE.test(context.antara)) return true;
  if (IF_WITHIN.test(depan) && NOT_DONE.test(belakang.slice(0, 120))) return true;
  const match = MUST_DO.exec(depan);
  return match !== null && !AFTER_START.test(depan.slice(0, match.index));
}

function isAnswer(text: string): boolean {
  return last(ANSWER, text) >= 0;
}

/** Whether a heading says that what follows are the parts of a whole. */
export function announcesSteps(text: string): boolean {
  return STEPS.test(text);
}

/** Whether the words before an amount make it an extension. */
export function isExtension(before: string): boolean {
  return EXTEND.test(before);
}

function serviceRole(context: RoleContext): PeranWaktu {
  const { depan, belakang, judul } = context;
  const complaint = complaintRole(context);
  if (complaint !== null) return complaint;
  if (isAnswer(depan) || isAnswer(belakang.slice(0, 70))) return 'tanggapan';
  if (WAIT.test(depan)) return 'tunggu';
  const heading = judul.find((text) => isAnswer(text) || WAIT.test(text));
  if (heading !== undefined) return isAnswer(heading) ? 'tanggapan' : 'tunggu';
  return judul.some(announcesSteps) || announcesSteps(depan) ? 'langkah' : 'penyelesaian';
}

/** Part of every word that the patterns above look for: most clauses hold none and need no closer look. */
const HINT =
  /panjang|waktu|laku|aktif|adu|keluh|mplai|respon|anggap|jawab|balas|unggu|antr|waiting|rinci|diri|pembagian|belum|wajib|harus|beri|lengkapi|perbaiki|ambil|bayar|lunas|ajukan|lapor|erahk|ampai|embali|irim|tidak|pemohon|pinjam|sewa|pakai|tinggal|inap|titip|guna/u;

/** More time on top of an amount named before it. */
function isAddition({ awal, antara, belakang }: RoleContext): boolean {
  if (awal === '') return false;
  const near = antara.slice(antara.lastIndexOf(',') + 1).slice(-80);
  if (isExtension(near) || EXTENDED_BY.test(near)) return true;
  return ADDED.test(near) && /perpanjang/u.test(belakang.slice(0, 80));
}

/** No word around the amount says what it is about. */
function isSilent({ awal, depan, belakang, judul }: RoleContext): boolean {
  return ![awal, depan, belakang.slice(0, 130), ...judul].some((text) => HINT.test(text));
}

/** The role of an amount of time. */
export function roleOf(context: RoleContext): PeranWaktu {
  const { depan, belakang, judul, komponen, berulang } = context;
  if (komponen !== 'penanganan_pengaduan' && isSilent(context))
    return berulang ? 'frekuensi' : (DEFAULT_ROLE[komponen] ?? 'penyelesaian');
  if (isExtension(depan) || isAddition(context)) return 'perpanjangan';
  if (VALID.test(depan) || VALID_AFTER.test(belakang) || judul.some((text) => VALID.test(text)))
    return 'masa_berlaku';
  if (isApplicantDeadline(context)) return 'batas_pemohon';
  if (berulang) return 'frekuensi';
  const fixed = DEFAULT_ROLE[komponen];
  return fixed !== undefined && komponen !== 'penanganan_pengaduan' ? fixed : serviceRole(context);
}
