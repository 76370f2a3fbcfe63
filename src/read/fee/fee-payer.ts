/** Who pays: the words of a fee text that name a payer ("pasien dengan jaminan BPJS", "Umum / Bayar Tunai"). */
import type { Span } from './fee-words.ts';

/** Names of schemes and classes that mean a payer wherever they stand. */
const CORE =
  /^(?:bpjs\p{L}*|jkn|kis|pbi|pbpu|jamkes\p{L}*|jamkesda|jamkesmas|jampersal|askes|askeskin|asuransi|taspen|inhealth|wna|wni|nonbpjs|nonjkn|dinsos)$/iu;
/** Persons; a payer only together with a word that divides them. */
const PERSON =
  /^(?:pasien|peserta|pengguna|masyarakat|warga|penduduk|pengunjung|pemohon|pemegang|pemilik|pelanggan|keluarga|anggota|penderita|karyawan|orang|rakyat|penerima)$/iu;
/** "Pendaftaran BPJS", "rekomendasi KIS": the scheme is what is asked for, not who pays. */
const PRODUCT =
  /^(?:pembuatan|penerbitan|pengurusan|pendaftaran|rekomendasi|pengajuan|aktivasi|reaktivasi|usulan|permohonan|surat|perubahan|pencetakan|kepesertaan)$/iu;
/** Words that divide persons. */
const DIVIDER =
  /^(?:sktm|umum|miskin|asing|tunai|mandiri|swasta|prasejahtera|jaminan|penjamin|penjaminan|disabilitas)$/iu;
/** Words a payer's name may hold between its other words. */
const LINK =
  /^(?:non|bukan|tanpa|dengan|menggunakan|mempergunakan|memakai|pengguna|memiliki|mempunyai|pemegang|memegang|kartu|program|kepesertaan|kategori|kelompok|golongan|selain|kecuali|yang|ber|tidak|kurang|luar|dan|atau|serta|maupun|dijamin|ditanggung|oleh|negara)$/iu;
/** Words that go on with a payer's name once it has begun. */
const TAIL =
  /^(?:kesehatan|ketenagakerjaan|nasional|sosial|mampu|bayar|tunai|daerah|aktif|rendah|berpenghasilan|aparatur|perusahaan|kota|kabupaten|domisili|tertentu|lain|lainnya|kelas|i{1,3}|iv|[123])$/iu;
/** Payers only when the label begins with them or "untuk", "bagi" leads to them; the whole label is their name. */
const LEADING =
  /^(?:(?:non|bukan|selain)[^\S\n-]*-?[^\S\n]*)?(?:(?:bayar[^\S\n]+)?tunai|(?:bayar|biaya)[^\S\n]+sendiri|perusahaan|badan[^\S\n]+(?:usaha|hukum)|instansi|swasta|perorangan|perseorangan|pribadi|individu|dewasa|anak(?:-anak)?|pelajar|mahasiswa|siswa|murid|wisatawan|turis|(?:masyarakat|warga|penduduk|pengunjung)[^\S\n]+(?:(?:dari[^\S\n]+)?(?:dalam|kota|kab(?:upaten)?\.?|kec(?:amatan)?\.?|desa|kelurahan|wilayah|provinsi)|lokal|setempat|asli|luar|pendatang|kurang|tidak|non|ber[-\p{L}]+|wajib)|orang[^\S\n]+(?:asing|pribadi)|umkm?|usaha[^\S\n]+(?:mikro|kecil|menengah|besar)|koperasi|yayasan|lansia|penyandang|asn|pns|tni|polri|pegawai|karyawan|anggota|pengunjung|rombongan|pedagang|petani|nelayan|veteran|disabilitas|lainnya)(?![\p{L}])/iu;
const LEAD_IN =
  /(?<!\p{L})(?:untuk|utk|bagi|khusus|kepada|terhadap|kecuali|selain)[^\S\n]+(?:kategori[^\S\n]+)?$|[:(][^\S\n]*$/iu;
/** A label up to the sign or verb that leads to its price. */
const LABEL =
  /^(?:(?![^\S\n](?:sebesar|sejumlah|adalah|dikenakan|dipungut|membayar|yaitu|tari[fp]|biaya|retribusi)(?!\p{L}))[^:=()\n|])*/iu;
const MAX_LABEL_WORDS = 6;
/** How far around a word its label is looked at. */
const LOOK = 120;
const EDGE =
  /^(?:yang|dengan|menggunakan|mempergunakan|memakai|kategori|kelompok|dan|atau|oleh|dijamin|ditanggung|program|pengguna)$/iu;

interface Token extends Span {
  readonly teks: string;
  /** What stands between this word and the one before it. */
  readonly jarak: string;
}

function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const word of text.matchAll(/[\p{L}\d]+/gu)) {
    const jarak = text.slice(found.at(-1)?.sampai ?? 0, word.index);
    found.push({ teks: word[0], dari: word.index, sampai: word.index + word[0].length, jarak });
  }
  return found;
}

/** Blanks, or one "/", "&", "+", "-" or "," between words that may belong to one name. */
function isClose(jarak: string): boolean {
  return /^[^\S\n]*(?:[/&+,-][^\S\n]*)?\(?$/u.test(jarak) && jarak.length < 8;
}

const UMUM = /^umum$/iu;
/** "Tarif umum: ..." names a payer; "tarif umum pelayanan" does not. */
const PRICE = /^(?:tari[fp]|biaya)$/iu;
const LEADS_TO = /^(?:untuk|bagi|khusus)$/iu;

/** "Umum" divides payers by itself only where a label begins: "Umum : ...", never in "Poli Umum". */
function isSeed(list: readonly Token[], index: number): boolean {
  const token = list[index];
  if (token === undefined) return false;
  const before = list[index - 1];
  if (CORE.test(token.teks)) return before === undefined || !PRODUCT.test(before.teks);
  const after = list[index + 1];
  if (UMUM.test(token.teks)) {
    return (
      before === undefined ||
      /[(:|–]|\s-\s/u.test(token.jarak) ||
      PERSON.test(before.teks) ||
      LINK.test(before.teks) ||
      LEADS_TO.test(before.teks) ||
      (index === 1 && PRICE.test(before.teks) && (after === undefined || /[:=]/u.test(after.jarak)))
    );
  }
  if (!DIVIDER.test(token.teks) || before === undefined) return false;
  return (
    PERSON.test(before.teks) ||
    (LINK.test(before.teks) &&
      /^(?:non|tanpa|bukan|dengan|memiliki|mempunyai|punya|memegang|pemegang|menggunakan|membawa)$/iu.test(
        before.teks,
      ))
  );
}

function isPart(token: Token): boolean {
  return [CORE, PERSON, DIVIDER, LINK].some((words) => words.test(token.teks)) || UMUM.test(token.teks);
}

/** First token of the payer whose seed is at `seed`. */
function leftEnd(list: readonly Token[], seed: number): number {
  let first = seed;
  for (let at = seed; at > 0; at -= 1) {
    const token = list[at];
    const before = list[at - 1];
    if (token === undefined || before === undefined || !isClose(token.jarak) || !isPart(before)) break;
    first = at - 1;
  }
  while (first < seed && EDGE.test(list[first]?.teks ?? '')) first += 1;
  return first;
}

/** Last token of the payer whose seed is at `seed`. */
function rightEnd(list: readonly Token[], seed: number): number {
  let last = seed;
  for (let at = seed + 1; at < list.length; at += 1) {
    const token = list[at];
    if (token === undefined || !isClose(token.jarak)) break;
    if (TAIL.test(token.teks)) last = at;
    else if (LINK.test(token.teks)) continue;
    else if (isPart(token)) last = at;
    else break;
  }
  return last;
}

/** "(…)" right after a payer explains it: "Masyarakat miskin (SKTM)". */
function withBracket(text: string, end: number): number {
  const bracket = /^[^\S\n]{0,2}\([^()\n\d]{1,60}\)/u.exec(text.slice(end, end + 70));
  const close = /^\)/u.test(text.slice(end)) && text.slice(0, end).includes('(') ? 1 : 0;
  return end + (bracket?.[0].length ?? close);
}

function openBracket(text: string, from: number, to: number): number {
  const piece = text.slice(from, to);
  return (piece.match(/\(/gu)?.length ?? 0) < (piece.match(/\)/gu)?.length ?? 0) ? to - 1 : to;
}

function seeded(text: string): Span | null {
  const list = tokens(text);
  const seed = list.findIndex((_, index) => isSeed(list, index));
  if (seed < 0) return null;
  const first = list[leftEnd(list, seed)];
  const last = list[rightEnd(list, seed)];
  if (first === undefined || last === undefined) return null;
  return { dari: first.dari, sampai: openBracket(text, first.dari, withBracket(text, last.sampai)) };
}

/** A label that as a whole names a class of payers: "Perusahaan besar", "untuk mahasiswa". */
function leading(text: string): Span | null {
  for (const place of text.matchAll(/(?:^|(?<=[\s(:,]))(?=\p{L})/gu)) {
    const before = text.slice(Math.max(0, place.index - LOOK), place.index);
    if (!LEADING.test(text.slice(place.index, place.index + 40))) continue;
    if (/\p{L}/u.test(before) && !LEAD_IN.test(before)) continue;
    const label = LABEL.exec(text.slice(place.index, place.index + LOOK))?.[0].trimEnd() ?? '';
    if (label.split(/\s+/u).length > MAX_LABEL_WORDS) continue;
    return { dari: place.index, sampai: place.index + label.replace(/[\s,;.–-]+$/u, '').length };
  }
  return null;
}

/** The place of a payer's name. */
export interface Payer extends Span {
  /** Named by a scheme or a class of patients, not by the first words of a label. */
  readonly kuat: boolean;
}

/** The payer named in a piece of a fee text, or null when it makes no difference between payers. */
export function findPayer(text: string): Payer | null {
  const named = seeded(text);
  if (named !== null) return { ...named, kuat: true };
  const label = leading(text);
  return label === null ? null : { ...label, kuat: false };
}

const OUTSIDE =
  /(?<!\p{L})(?:(?:dari|untuk|bagi)[^\S\n]+)?(luar[^\S\n]+(?:kota|kab(?:upaten)?\.?|daerah|wilayah|desa|kec(?:amatan)?\.?|provinsi)(?!\p{L})(?:[^\S\n]+\p{L}{1,30}){0,3}?)[\s:=]*(?:sebesar[^\S\n]+)?$/iu;
const RESIDENTS =
  /(?<!\p{L})(?:penduduk|warga|masyarakat|pengunjung|ber-?ktp|ktp|domisili|pasien)(?!\p{L})/iu;

/**
 * "Penduduk Kota X Rp 5.000, luar Kota X Rp 10.000": beside residents those from outside are payers; elsewhere the words tell
 * a distance.
 * @param label words before a price
 * @param before what the line says before them
 */
export function findOutsider(label: string, before: string): Payer | null {
  const found = RESIDENTS.test(before) ? OUTSIDE.exec(label.slice(-LOOK)) : null;
  const name = found?.[1];
  if (found === null || name === undefined) return null;
  const dari = Math.max(0, label.length - LOOK) + found.index + found[0].indexOf(name);
  return { dari, sampai: dari + name.trimEnd().length, kuat: false };
}

const NOISE =
  /(?<!\p{L})(?:pasien|peserta|bagi|untuk|dengan|jaminan|kesehatan|menggunakan|khusus|program)(?!\p{L})/giu;

/** Two spellings of one payer have the same key: "Pasien BPJS", "peserta BPJS Kesehatan". */
export function payerKey(name: string): string {
  const bare = name
    .toLowerCase()
    .replace(NOISE, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return bare === '' ? name.toLowerCase().trim() : bare;
}
