/** For what a time holds: "Obat jadi", "Merah", "Penerbitan PBG", the label before a colon or the words after the unit. */
import type { Span } from './time-scan.ts';

const MAX_LABEL = 200;

/** "Jangka waktu penyelesaian", "Lama waktu pelayanan total": says that a time follows, not for what. */
const TIME_HEAD =
  /^(?:(?:standar|total|jumlah|lama(?:nya)?|jangka|batas|target|estimasi|perkiraan|rata-rata|kurun|untuk|adapun|dengan)\s+){0,4}(?:waktu|durasi|lama(?:nya)?|janji)(?:nya)?(?![a-z])(?:\s+(?:penyelesaian|pelayanan|layanan|proses|tunggu|tanggap|respon[a-z]*|pelaksanaan|pengerjaan|pengurusan|pemrosesan|total|standar|maksimal|normal|yang|dibutuhkan|diperlukan|rata-rata)(?![a-z])){0,5}(?:\s*\((?:respon[a-z]*\s+time|hari|hari kerja|menit|jam)\))?/u;
const VALID_HEAD = /^(?:masa\s+(?:berlaku|laku|aktif)|berlaku)(?:nya)?(?![a-z])/u;
const ANSWER_HEAD = /^(?:respon[a-z]*|tanggap(?:an)?)(?![a-z])(?:\s+time)?/u;
const LEADING =
  /^(?:[\s,.*&+=-]|\((?![^)]*\))|\d{1,2}(?:[.)]|\s)\s*(?=[a-z])|[a-z][.)]\s+(?=[a-z])|(?:untuk|utk|u\/|dgn|dg|dlm|pd|thd|kl|kurleb|bagi|khusus|terhadap|dan|serta|sedangkan|kemudian|lalu|selanjutnya|adapun|jadi|maka|atau|pada|di|yaitu|yakni|adalah|oleh|dengan|dalam|kalau|namun|tetapi|per|atas|:)(?=[\s,:(]|$))/u;
/** From here on the words are a sentence about the subject, no longer its name. */
const VERB =
  /(?:^|\s)(?:dapat|bisa|akan|harus|wajib|sudah|telah|adalah|yaitu|yakni|ialah|maka|berlaku|selesai|diselesaikan|terselesaikan|dilaksanakan|dilakukan|diterbitkan|terbit|diproses|dilayani|ditangani|ditindak\s?lanjuti|ditanggapi|dire?spon|diberikan|dikerjakan|diterima|ditargetkan|ditetapkan|diperlukan|dibutuhkan|disampaikan|disalurkan|diserahkan|diumumkan|(?:membutuhkan|memerlukan|memakan)(?=\s+waktu|\s*$)|berkisar|berlangsung|dalam\s+(?:jangka\s+|kurun\s+)?waktu|dengan\s+(?:lama\s+|jangka\s+)?waktu|paling|sejak|setelah|apabila|jika|bila|kalau|terhitung|dihitung|dari\s+mulai|mulai\s+dari|memperpanjang|diperpanjang|sesuai|dengan\s+(?:rincian|ketentuan|catatan)|tergantung)(?![a-z])/u;
const TRAILING =
  /(?:[\s,.;:=*|(<≤>±~-]|(?:^|(?<=[\s(]))(?:dalam|selama|waktu|jangka|kurun|adalah|yaitu|maka|dengan|sebesar|hanya|dan|atau|dari|yang|proses|penyelesaian|membutuhkan|@|lamanya|hingga|sampai|dibutuhkan)|(?<!\bobat)\sjadi)$/u;

const GENERIC = new Set([
  ...[
    'pelayanan',
    'layanan',
    'waktu',
    'penyelesaian',
    'proses',
    'pengurusan',
    'permohonan',
    'petugas',
    'pengguna',
  ],
  ...[
    'pemohon',
    'masyarakat',
    'kami',
    'akan',
    'dapat',
    'dilayani',
    'selesai',
    'jangka',
    'lama',
    'total',
    'seluruh',
  ],
  ...[
    'keseluruhan',
    'adalah',
    'yaitu',
    'dalam',
    'selama',
    'standar',
    'jadwal',
    'respon',
    'respons',
    'tanggapan',
  ],
  ...[
    'oleh',
    'hari',
    'jam',
    'kerja',
    'dan',
    'atau',
    'service',
    'time',
    'sla',
    'ket',
    'keterangan',
    'untuk',
    'setiap',
  ],
  ...[
    'dengan',
    'secara',
    'normal',
    'rata',
    'maksimal',
    'minimal',
    'efektif',
    'catatan',
    'semua',
    'tersebut',
    'ini',
  ],
  ...[
    'pelaksanaan',
    'lamanya',
    'estimasi',
    'durasi',
    'antara',
    'kurang',
    'lebih',
    'batas',
    'target',
    'response',
  ],
  ...[
    'pengerjaan',
    'surat',
    'berkas',
    'yang',
    'dari',
    'ke',
    'di',
    'sampai',
    'saja',
    'jumlah',
    'rincian',
    'tanggap',
  ],
  ...[
    'waktupenyelesaian',
    'waktupelayanan',
    'jangkawaktu',
    'masa',
    'berlaku',
    'wib',
    'wita',
    'wit',
    'pukul',
    'kecuali',
  ],
]);

/** Words after the unit that begin something else than a name. */
const NOT_A_NAME =
  /^(?:saat|pada|pd|selama|stlh?|sjk|ssdh|sblm|jk|klo|dgn|dg|yg|tdk|blm|sdh|dlm|thd|terhadap|krn|dr|lgsg|pasca|usai|seusai|semenjak|di|ke|dari|sejak|setelah|sesudah|sebelum|harus|dan|atau|serta|sudah|telah|akan|dapat|bisa|yang|oleh|dengan|sesuai|tergantung|bergantung|apabila|jika|bila\w*|kalau|kecuali|termasuk|tidak|belum|kerja|selesai|sekali|lagi|sampai|hingga|terhitung|dihitung|mulai|dimulai|maks\w*|paling|lebih|kurang|setiap|tiap|hari|jam|sudah|itu|ini|juga|lalu|kemudian|maka|ditambah|diperpanjang|plus|bersifat|menyesuaikan|disesuaikan|berlaku|namun|tetapi|karena|guna|agar|asal\w*|sepanjang|dalam|dst|dll|dokumen\s+(?:sudah|telah)|wib|wita|wit|x|senin|selasa|rabu|kamis|jum|sabtu|minggu|bagi|untuk|khusus|per|via|melalui|secara|saja|pukul|pkl)(?![a-z])/u;
const NAME_STOP =
  /[;:\n*|()[\]]|,|\.(?=\s|$)|\s(?:sejak|setelah|sesudah|apabila|jika|bila|kalau|kecuali|terhitung|dihitung|sampai|hingga|dengan\s+(?:catatan|syarat|ketentuan|rincian)|tergantung|maksimal|paling|selama|harus|akan|dapat|dan\s+dapat|sesuai|dalam\s+waktu|selesai)(?![a-z])/u;

function trimmed(text: string, from: number, to: number): Span {
  let dari = from;
  let sampai = to;
  for (;;) {
    const head = LEADING.exec(text.slice(dari, Math.min(sampai, dari + 40)));
    if (head === null || head[0] === '') break;
    dari += head[0].length;
  }
  for (;;) {
    const tail = TRAILING.exec(text.slice(Math.max(dari, sampai - 40), sampai));
    if (tail === null || tail[0] === '') break;
    sampai -= tail[0].length;
  }
  return { dari, sampai };
}

function isName(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.some((word) => word.length > 1 && !GENERIC.has(word));
}

function closesBracket(text: string, span: Span): Span {
  const words = text.slice(span.dari, span.sampai);
  const missing = words.endsWith(')') && !words.includes('(');
  return missing ? { dari: span.dari, sampai: span.sampai - 1 } : span;
}

function withoutHead(text: string, span: Span): Span {
  const words = text.slice(span.dari, span.sampai);
  const head = TIME_HEAD.exec(words) ?? VALID_HEAD.exec(words) ?? ANSWER_HEAD.exec(words);
  if (head === null) return span;
  const rest = trimmed(text, span.dari + head[0].length, span.sampai);
  const more = text.slice(rest.dari, rest.sampai);
  const second = VALID_HEAD.exec(more) ?? ANSWER_HEAD.exec(more);
  return second === null ? rest : trimmed(text, rest.dari + second[0].length, rest.sampai);
}

/** Where the sentence begins; a verb after "yang" still describes the subject, up to the comma. */
function verbAt(words: string): number {
  let from = 0;
  for (;;) {
    const verb = VERB.exec(words.slice(from));
    if (verb === null) return -1;
    const at = from + verb.index;
    if (!/\byang\s*$/u.test(words.slice(Math.max(0, at - 6), at + 1))) return at;
    const end = words.slice(at + 1).search(/,|\s(?:akan|maka)\s/u);
    if (end < 0) return -1;
    from = at + 1 + end;
    if (words[from] === ',') return from;
  }
}

/** The name in a piece of a label, or null when the piece only says that a time follows. */
function nameIn(text: string, from: number, to: number, again = true): Span | null {
  const span = withoutHead(text, trimmed(text, from, to));
  const verb = verbAt(text.slice(span.dari, span.sampai));
  if (verb === 0) {
    const comma = text.indexOf(',', span.dari);
    return again && comma >= 0 && comma < span.sampai ? nameIn(text, comma + 1, to, false) : null;
  }
  const cut = verb < 0 ? span : trimmed(text, span.dari, span.dari + verb);
  const name = closesBracket(text, cut);
  return name.sampai - name.dari > 0 && isName(text.slice(name.dari, name.sampai)) ? name : null;
}

/** The subject named by the words before an amount: the part after the last colon that names something wins. */
export function subjectBefore(before: string): Span | null {
  if (before.trim() === '') return null;
  let end = before.length;
  const floor = Math.max(0, before.length - MAX_LABEL);
  while (end > floor) {
    const colon = before.lastIndexOf(':', end - 1);
    const from = Math.max(colon + 1, floor);
    const name = nameIn(before, from, end);
    if (name !== null) return name;
    if (colon < floor) break;
    end = colon;
  }
  return null;
}

function nameAfter(text: string, from: number): Span | null {
  const stop = NAME_STOP.exec(text.slice(from, from + MAX_LABEL));
  const end = stop === null ? Math.min(text.length, from + MAX_LABEL) : from + stop.index;
  const span = trimmed(text, from, end);
  const words = text.slice(span.dari, span.sampai);
  return span.dari < span.sampai && !/^\d/u.test(words) && isName(words) ? span : null;
}

const FOR = /^[\s,(-]{0,4}(?:(?:khusus(?:\s+(?:untuk|utk|bagi))?|untuk|utk|bagi|per)(?![a-z])|u?\/)\s*/u;
const IF = /^[\s,(-]{0,4}(?:apabila|bila|jika|kalau)\s+/u;

/** The subject named by the words after an amount. */
export function subjectAfter(after: string): Span | null {
  if (after.trim() === '') return null;
  const given = FOR.exec(after);
  if (given !== null) {
    const name = nameAfter(after, given[0].length);
    const said = name === null ? '' : after.slice(name.dari, name.sampai);
    return NOT_A_NAME.test(said) && !said.startsWith('yang ') ? null : name;
  }
  const start = /^[\s,-]{0,4}\(?\s{0,3}/u.exec(after)?.[0].length ?? 0;
  const words = after.slice(start, start + 60);
  if (!/^\p{L}/u.test(words) || NOT_A_NAME.test(words)) return null;
  return nameAfter(after, start);
}

/** The case a condition picks out ("apabila ada peninjauan lapangan"), for conditions that are neither start nor excuse. */
export function caseAfter(after: string): Span | null {
  const match = IF.exec(after);
  return match === null ? null : nameAfter(after, match[0].length);
}
