/** Who acts in a step of a procedure. */
import type { Pelaku } from '../../model/facts.ts';
import { actorOfAct, actorOfPassive, isActNoun } from './actor-acts.ts';
import { actorOf } from './actor-nouns.ts';

const PASSIVE =
  /^di(?!nas|sdik|skom|rektur|rektorat|rjen|visi\b|posi|ploma|klat|sposisi|sdukcapil|mensi|agnos|alog|gital|spensasi|nsos|nkes|sini|mana\b|sabilitas|skusi|dik\b|rumah|tempat|apotek|loket|ruang|kantor|poli|kecamatan|kelurahan|desa\b|bawah|atas\b|dalam|luar|sekolah|puskesmas|rsud|kasir|meja|lokasi|lapangan|buku\b|kota\b|kabupaten|bagian|bidang)\p{L}{3,}/iu;
const ACTIVE =
  /^(?:me(?!nteri|diasi|diator|dia\b|kanisme|ja\b|dis\b|dik\b|lalui|nurut|ngenai|njadi|liputi|rupakan|miliki|tode|sin\b|ter|mbutuhkan|nu\b|reka\b|rah\b)\p{L}{4,}|ber(?!kas|ita\b|dasar|sama|upa\b|ikut|basis|sangkutan|laku|kala|meterai|materai|as\b|sih\b|warna|iringan|ada\b|hak\b)\p{L}{3,})/iu;
const BARE =
  /^(?:datang|hadir|pulang|masuk|keluar|login|log-?in|klik|scan|ambil|isi|bayar|tunggu|upload|unggah|download|unduh|kirim|serahkan|terima|pindah|akses|pilih|lapor|kembali|antri|submit|buka|lengkapi|cek|cetak|input|terbitkan|ajukan|bawa|setor|minta|urus|tandatangani|ttd|periksa|buat|catat)$/iu;
const MUST =
  /^(?:diwajibkan|diharuskan|dipersila(?:h)?kan|diharapkan|dianjurkan|disarankan|diminta|dimohon)$/iu;
const STATE = /^(?:termasuk|adalah|yaitu|ialah|merupakan)$/iu;

/** "di cek", "di tanda tangani": a passive written in two words. */
const SPLIT_PASSIVE =
  /\bdi\s+(?=(?:cek|periksa|proses|verifikasi|validasi|tanda\s?tangan|serahkan|catat|agenda|arsip|input|print|cetak|terima|kembalikan|panggil|teruskan|paraf|register|buat|isi|ambil|unggah|upload|bayar|kirim|lakukan)\p{L}*)/giu;
const CLAUSE =
  /;|,\s|(?<!\b\p{Lu}\p{Ll}{0,4})\.\s+|\s(?:→|->|=>|–>)\s|\s(?:lalu|kemudian|selanjutnya|setelah\s+itu)\s/u;
const LEADING_CONDITION =
  /^(?:bila|jika|apabila|kalau|setelah|sesudah|sebelum|dalam\s+hal|selama|sambil|bagi|untuk|khusus)\b[^,;]{0,120},\s*/iu;
const LEADING_WORD = /^(?:kemudian|selanjutnya|lalu|setelah\s+itu|terakhir|pertama|kedua|ketiga)[,\s]+/iu;
const LABEL = /^(?:\p{L}[\p{L}\d()./&-]*\s+){0,5}\p{L}[\p{L}\d()./&-]*\s*:\s*/u;
const BY = /\boleh\s+([^,;]{2,60})/iu;

const TO_APPLICANT =
  /\b(?:ke(?:pada)?|pada)\s+(?:para\s+|pihak\s+)?(?:pem?ohon|pasien|masyarakat|warga|pelapor|pengadu|wajib\s+pajak|pelanggan|pengguna|keluarga|penyewa|yang\s+bersangkutan|ybs|c[uo]st[ou]mer(?!\s+ser)|pencari\s+kerja|ahli\s+waris|email\s+pemohon|alamat)/iu;
const TO_OFFICE =
  /\b(?:ke(?:pada)?|pada|melalui|di)\s+(?:pihak\s+|bagian\s+|meja\s+|ruang\s+)?(?:petugas|loket|front\s?office|fo\b|resepsionis|admin|c[uo]st[ou]mer\s+ser|pelayanan|pendaftaran|kantor|dinas|badan|bidang|seksi|unit|kecamatan|kelurahan|desa|puskesmas|rsud|rumah\s+sakit|dpmptsp|disdukcapil|uptd?\b|klinik|poli|apotek|kasir|operator|verifikator|staf|sekretariat|sub|pengelola|penerima)/iu;
const AT = /\bdi\s+(?=loket|ruang|kantor|meja)/iu;
const RESULT =
  /\b(?:hasil|produk|obat|sertifikat|akta|kutipan|surat\s+(?:keputusan|keterangan|izin|ijin|rekomendasi|jawaban|balasan)|sk\b|(?:yang\s+)?(?:sudah|telah)\s+(?:jadi|selesai)|jadi\b|informasi|jawaban|tanggapan|laporan|rekomendasi|tanda\s+terima|tanda\s+bukti|resi|notifikasi|bantuan|penjelasan|izin|kartu\s+(?:antrian|kendali))/iu;
const FILED =
  /\b(?:berkas|dokumen|persyaratan|syarat|formulir|form\b|permohonan|resep|kartu|kertas|ktp|kk\b|sep\b|identitas|surat|rujukan|usulan|proposal|keperluan|maksud|pengaduan|keluhan|data|bukti|blang?ko|nomor\s+antri?an|pengajuan)/iu;
const HAND_OVER =
  /^(?:(?:me(?:ny|m)?|di|peny?|pem|ber)?(?:serah|sampai|erah|ampai|kirim)|mengirim|pengiriman|menyampai|penyampai)/iu;

/** Words of a clause with their kind of verb. */
interface Verb {
  readonly index: number;
  readonly word: string;
  readonly kind: 'pasif' | 'aktif' | 'dasar';
}

function wordsOf(clause: string): string[] {
  return clause.match(/[\p{L}\d][\p{L}\d.&'-]*/gu) ?? [];
}

function firstVerb(words: readonly string[]): Verb | null {
  for (const [index, word] of words.entries()) {
    if (PASSIVE.test(word)) return { index, word, kind: 'pasif' };
    if (ACTIVE.test(word)) return { index, word, kind: 'aktif' };
    if (BARE.test(word) && (index === 0 || actorOf(words.slice(0, index).join(' ')) !== null))
      return { index, word, kind: 'dasar' };
    if (STATE.test(word)) return null;
  }
  return null;
}

/** What is handed over: the words before a passive, after an active up to the next preposition. */
function objectOf(words: readonly string[], index: number, passive: boolean): string {
  if (passive && index > 0) return words.slice(0, index).join(' ');
  const rest = words.slice(index + 1);
  const end = rest.findIndex((word) =>
    /^(?:untuk|ke|kepada|pada|di|dengan|melalui|lewat|agar)$/iu.test(word),
  );
  return (end < 0 ? rest : rest.slice(0, end)).join(' ');
}

/** Handing over: who does it depends on what is handed over and to whom. */
function handOver(object: string, clause: string, passive: boolean): Pelaku {
  const target = clause.replace(AT, ' ');
  if (TO_APPLICANT.test(target)) return 'petugas';
  if (RESULT.test(object) && !/^(?:hasil\s+(?:uji|lab|usg|foto)|bukti)/iu.test(object)) return 'petugas';
  if (TO_OFFICE.test(target) && !/\bke(?:pada)?\s+(?:kepala|kabid|kasi|camat|lurah)/iu.test(target))
    return 'pemohon';
  return !passive && FILED.test(object) ? 'pemohon' : 'petugas';
}

function receive(word: string, object: string, passive: boolean): Pelaku {
  if (passive || /^penerimaan$/iu.test(word)) return 'petugas';
  return /^(?:\p{L}+\s+)?(?:berkas|permohonan|pendaftaran|laporan|pengaduan|formulir)/iu.test(object)
    ? 'petugas'
    : 'pemohon';
}

/** Acts whose doer depends on the thing they are done to. */
const BY_OBJECT: readonly (readonly [act: RegExp, object: RegExp, Pelaku])[] = [
  [/ambil/iu, /sampel|sample|spesimen|darah|sidik|foto\s+wajah/iu, 'petugas'],
  [/elesai/iu, /administrasi|pembayaran|keuangan/iu, 'pemohon'],
  [/siap/iu, /persyaratan|berkas|syarat|dokumen/iu, 'pemohon'],
  [/^(?:mem)?buat|pembuatan/iu, /permohonan|akun|pernyataan|janji/iu, 'pemohon'],
  [/cetak|print/iu, /bukti\s+(?:pen)?daftar|sendiri|mandiri/iu, 'pemohon'],
  [/hubung/iu, /petugas|admin|call|nomor|kantor|layanan|customer/iu, 'pemohon'],
  [/^(?:me)?lapor/iu, /diri|kejadian|peristiwa|kehilangan|^ke|petugas/iu, 'pemohon'],
  [/cek|pantau/iu, /status/iu, 'pemohon'],
];

function act(word: string, words: readonly string[], index: number, passive: boolean): Pelaku | null {
  const clause = words.join(' ');
  const object = objectOf(words, index, passive);
  if (HAND_OVER.test(word)) return handOver(object, clause, passive);
  if (/^(?:menerima|diterima|penerimaan|terima)/iu.test(word)) return receive(word, object, passive);
  const told = BY_OBJECT.find(([verb, thing]) => verb.test(word) && thing.test(object));
  if (told !== undefined) return told[2];
  if (passive) return actorOfPassive(word);
  return actorOfAct(word) ?? (isActNoun(word) ? 'petugas' : null);
}

/** "Melakukan pendaftaran", "dilakukan pemeriksaan": the act is the noun. */
function verbActor(verb: Verb, words: readonly string[], passive: boolean): Pelaku | null {
  const next = words[verb.index + 1] ?? '';
  const noun = /^(?:me|di)lakukan$/iu.test(verb.word) && next !== '';
  if (!noun) return act(verb.word, words, verb.index, passive);
  return act(next, words, verb.index + 1, false) ?? (passive ? 'petugas' : null);
}

function after(words: readonly string[], index: number): string {
  return words.slice(index).join(' ');
}

/** The phrase in front of a passive is what it is done to; the doer follows the verb, or is the other side. */
function passiveActor(words: readonly string[], verb: Verb, clause: string): Pelaku | null {
  const by = BY.exec(clause);
  if (by !== null) return actorOf(by[1] ?? '') ?? 'petugas';
  const named = actorOf(after(words, verb.index + 1));
  if (named !== null && !/^(?:pasien|data)$/iu.test(words[verb.index + 1] ?? '')) return named;
  const subject = verb.index === 0 ? null : actorOf(words.slice(0, verb.index).join(' '));
  if (MUST.test(verb.word)) return subject ?? 'pemohon';
  if (subject !== null) return subject === 'pemohon' ? 'petugas' : subject;
  if (/\b(?:secara\s+)?mandiri\b|\bsendiri\b/iu.test(clause)) return 'pemohon';
  return verbActor(verb, words, true);
}

function activeActor(words: readonly string[], verb: Verb): Pelaku | null {
  const subject = verb.index === 0 ? null : actorOf(words.slice(0, verb.index).join(' '));
  if (subject !== null) return subject;
  if (verb.kind === 'dasar' && verb.index > 0) return null;
  const near = verb.index === 0 ? null : actorOf(words[verb.index - 1] ?? '');
  return near ?? verbActor(verb, words, false);
}

/** A clause without a verb: "Pemeriksaan oleh dokter" names the doer, "Petugas" is one. */
function namedActor(words: readonly string[], clause: string): Pelaku | null {
  const by = BY.exec(clause);
  if (by !== null) return actorOf(by[1] ?? '') ?? 'petugas';
  return words.some((word) => STATE.test(word)) || /^(?:untuk|bagi|khusus)\b/iu.test(clause)
    ? null
    : actorOf(clause);
}

function clauseActor(clause: string): Pelaku | null {
  const words = wordsOf(clause);
  const verb = firstVerb(words);
  if (/\botomatis\b|\bsecara\s+sistem\b|\bby\s+system\b/iu.test(clause)) return 'sistem';
  if (verb === null) return namedActor(words, clause);
  return verb.kind === 'pasif' ? passiveActor(words, verb, clause) : activeActor(words, verb);
}

/** What a clause without verb and without doer tells by the act it names. */
function nounActor(clause: string): Pelaku | null {
  const words = wordsOf(clause);
  const first = words[0] ?? '';
  if (/^(?:surat|proposal)$/iu.test(first) && /^(?:per\w*mohon\w*|pengajuan|usulan)/iu.test(words[1] ?? ''))
    return 'pemohon';
  if (/^(?:permohonan|permintaan|usulan|proposal)$/iu.test(first)) return 'pemohon';
  if (/^proses$/iu.test(first) && /^selesai$/iu.test(words[1] ?? '')) return null;
  if (/^laporan$/iu.test(first)) return 'petugas';
  const named = words.slice(0, 4).findIndex(isActNoun);
  if (named >= 0) return act(words[named] ?? '', words, named, false);
  if (TO_APPLICANT.test(clause)) return 'petugas';
  return null;
}

/** The step without its label ("Rujukan: ...") and its leading condition; the label may itself be the actor. */
function stripped(step: string): { text: string; label: Pelaku | null } {
  const text = step.replace(SPLIT_PASSIVE, 'di').replace(/\s+/gu, ' ').trim();
  const label = LABEL.exec(text);
  const rest = label === null ? text : text.slice(label[0].length);
  const actor = label === null ? null : actorOf(label[0].replace(/[:\s]+$/u, ''));
  return { text: (rest === '' ? text : rest).replace(LEADING_WORD, ''), label: actor };
}

interface Reading {
  readonly label: Pelaku | null;
  /** The actor of each clause, as far as a noun or a verb tells. */
  readonly told: readonly Pelaku[];
  /** The actor of the act a clause names, where no noun and no verb tells. */
  readonly named: Pelaku | null;
}

function present<T>(values: readonly (T | null)[]): T[] {
  return values.filter((value) => value !== null);
}

function reading(step: string): Reading {
  const { text, label } = stripped(step);
  const clauses = text
    .replace(LEADING_CONDITION, '')
    .split(CLAUSE)
    .map((clause) => clause.trim());
  const told = present(clauses.map(clauseActor));
  const named = told.length > 0 ? null : (present(clauses.map(nounActor))[0] ?? null);
  return { label: actorOf(text) === null ? label : null, told, named };
}

/**
 * Who acts in a step: from the noun that acts, from "oleh ...", else from what is done. The first clause that tells decides;
 * null when none does.
 */
export function readPelaku(step: string): Pelaku | null {
  const { label, told, named } = reading(step);
  return label ?? told[0] ?? named;
}

/** What somebody receives somebody gives: the service itself, or an answer. */
const GIVEN =
  /\b(?:menerima|mendapat(?:kan)?|memperoleh)\s+(?:fasilitasi|pelayanan|layanan|(?:surat\s+)?jawaban|tanggapan|hasil|pemeriksaan|terapi|tindakan|obat|konsultasi|penjelasan)\b/iu;

/** Everybody who acts in a step: "Pemohon menyerahkan berkas; yang lengkap diproses" has two actors. */
export function readSemuaPelaku(step: string): ReadonlySet<Pelaku> {
  const giver: readonly Pelaku[] = GIVEN.test(step) ? ['petugas'] : [];
  return new Set([...present([readPelaku(step)]), ...reading(step).told, ...giver]);
}

/** Whether somebody does something in a text: it is no mere title. */
export function hasVerb(text: string): boolean {
  return firstVerb(wordsOf(text)) !== null;
}
