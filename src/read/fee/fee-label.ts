/** What an amount is for and what it is charged per, from the words around it. */

const UNIT_WORD = String.raw`(?:m[²³]|\p{Lu}?\p{Ll}+[\d²³]?|\p{Lu}{2,}\d?|\p{L}[\d²³])`;
/** Words that open the next thing said rather than name a unit: "Rp 0,- / tidak dipungut". */
const NO_UNIT =
  '(?!(?:tidak|tdk|tanpa|gratis|rp|idr|us|usd|bebas|umum|bpjs|jkn|kis|nol|nihil|sesuai|atau|dan|pasien[^\\S\\n]+\\p{L}|peserta|biaya|tari[fp]|retribusi)(?!\\p{Ll}))';
const COUNT = String.raw`(?:(?:\d{1,5}(?:[.,]\d{1,3})?|satu|dua|tiga)[^\S\n]*(?:\(\p{L}{2,20}\)[^\S\n]*)?)?`;
const COMPOUND =
  '(?:(?<=kali|sekali)[^\\S\\n]+(?!(?:untuk|bagi|sesuai|dan)(?!\\p{L}))\\p{L}+|(?<=meter)[^\\S\\n]+(?:persegi|kubik|lari|panjang)|(?<=hari)[^\\S\\n]+(?:rawat|perawatan|inap|kerja)|(?<=tempat)[^\\S\\n]+tidur)?';
const UNIT = `${NO_UNIT}${COUNT}${UNIT_WORD}${COMPOUND}`;
/** Names of units prices are charged per, as a pattern. */
export const KNOWN_UNIT =
  '(?:jam|hari|minggu|bulan|tahun|km|kilometer|m[123²³]|meter|kg|kilogram|ton|liter|orang|org|lembar|lbr|eksemplar|buah|unit|kali|kunjungan|dokumen|berkas|kendaraan|ekor|rit|kk|paket|tindakan|set)';

const PER_AFTER = new RegExp(
  String.raw`(?:[^\S\n]{0,2}\([^()\n]{1,90}(?:rupiah|ribu|juta|ratus)[^\S\n.]{0,3}\))?[^\S\n]{0,3}(?:\n[^\S\n]{0,3}(?=\/|per(?!\p{L})))?(?:\/|(?:untuk[^\S\n]+)?(?:per|tiap|setiap)(?!\p{L})-?|untuk(?=[^\S\n]+(?:\d{1,3}|satu)(?![\p{L}\d])[^\S\n]*(?:\(\p{L}{2,20}\)[^\S\n]*)?${KNOWN_UNIT}(?!\p{L}))|per(?=${KNOWN_UNIT}(?!\p{L}))|(?=sekali[^\S\n]))[^\S\n]{0,3}(${UNIT}(?:[^\S\n]?(?:\/|[^\S\n]per[^\S\n])[^\S\n]?${UNIT}){0,3})`,
  'iuy',
);
/** "Rp 5.000 (per lembar)". */
const PER_IN_BRACKETS = new RegExp(
  String.raw`[^\S\n]{0,3}\([^\S\n]?(?:\/|(?:per|tiap|setiap)(?!\p{L}))[^\S\n]{0,3}(${UNIT})[^\S\n]?\)`,
  'iuy',
);
/** " / " with blanks on both sides opens a unit only when nothing goes on behind it: "Rp 2.000 / Mobil Rp 3.000". */
const SPACED_SLASH = /^[^\S\n]+\/[^\S\n]/u;
const UNIT_ENDS = /^[^\S\n]*(?:$|[.,;()/|+\n-]|(?:per|untuk|bagi|dan|sesuai|dengan)(?!\p{L}))/iu;
const PER_BEFORE = new RegExp(
  String.raw`(?:(?<!\p{L})(?:per|tiap|setiap)[^\S\n]+(${COUNT}${UNIT_WORD}${COMPOUND}(?:\/${KNOWN_UNIT}){0,2})|(?<!\p{L})per(${KNOWN_UNIT})|\/[^\S\n]?(${KNOWN_UNIT}))(?=[^\S\n]*(?:\([^()]{0,20}\))?[\s:=,]*(?:(?:sebesar|adalah|rp\.?)[^\S\n]*)?$)`,
  'iu',
);

/** The unit an amount is charged per, and where its words end. */
export interface Unit {
  readonly per: string;
  readonly sampai: number;
}

/** Reads "/ hari", "per kunjungan", "/orang/hari" that stands at `at`. */
export function unitAfter(text: string, at: number): Unit | null {
  PER_IN_BRACKETS.lastIndex = at;
  const inside = PER_IN_BRACKETS.exec(text);
  if (inside !== null) return { per: inside[1] ?? '', sampai: at + inside[0].length };
  PER_AFTER.lastIndex = at;
  // Glued cells ("/JamTipe/Kapasitas") end a unit at the next capital, which a case-blind match would run over.
  const found = PER_AFTER.exec(text);
  if (found === null) return null;
  const words = found[1] ?? '';
  const glued = /^\p{Lu}?\p{Ll}+(?=\p{Lu}\p{Ll})/u.exec(words)?.[0] ?? words;
  const sampai = at + found[0].length - words.length + glued.length;
  if (SPACED_SLASH.test(found[0]) && !UNIT_ENDS.test(text.slice(sampai, sampai + 20))) return null;
  return { per: glued, sampai };
}

/** Reads "per kilometer" at the end of the words before an amount; `sisa` is what remains of them. */
export function unitBefore(label: string): { readonly per: string; readonly sisa: string } | null {
  const found = PER_BEFORE.exec(label);
  if (found === null) return null;
  const per = found[1] ?? found[2] ?? found[3] ?? '';
  return { per, sisa: `${label.slice(0, found.index)} ${label.slice(found.index + found[0].length)}` };
}

/** A unit as a structured document writes it: "per jam", "/jam" and "jam" are one. */
export function unitName(words: string): string {
  return words.replace(/^\s*(?:\/|(?:per|tiap|setiap)(?!\p{L}))\s*/iu, '').trim();
}

const LEAD =
  /^(?:[\s:;,.=|+*/•–—()-]|(?:dan|serta|sedangkan|sementara(?:[^\S\n]+itu)?|namun|tetapi|tapi|adapun|kecuali|ditambah|plus|untuk|bagi|khusus|kepada|maka|yaitu|yakni|adalah|dengan|yang|utk|dari|antara|kisaran|berkisar|besar(?:an|nya)?|transfer|selain[^\S\n]+itu|tari[fp]|biaya|retribusi|sebesar|dikenakan|dipungut|ditetapkan|jika|apabila|bila|hanya|cukup|membayar|bayar)(?!\p{L})\/?)+/iu;
const TRAIL =
  /(?:[\s:;,.=|+/•–—-]|\(|(?<!\p{L})(?:yang|dan|atau|adalah|sebesar|sejumlah|seharga|yaitu|yakni|dikenakan|dipungut|ditetapkan|dibebankan|membayar|dengan|maka|tari[fp](?:nya)?|biaya(?:nya)?|retribusi|maksimal|minimal|maks|min|paling[^\S\n]+(?:banyak|sedikit|tinggi|rendah)|mulai[^\S\n]+dari|mulai|sekitar|antara|berkisar|kisaran|kurang[^\S\n]+lebih|lebih[^\S\n]+kurang|±|rata-rata|untuk|bagi|secara|rp\.?|r\.p\.?|akan|dapat|sesuai|berdasarkan|menurut|mengacu|merujuk))$/iu;
/** Words that name no price of their own. */
const GENERIC =
  /^(?:biaya|tari[fp]|retribusi|layanan|pelayanan|ini|tersebut|itu|yang|untuk|produk|jenis|permohonan|pemohon|proses|pengurusan|pembayaran|publik|pada|di|kategori|kelompok|daerah|pnbp|blud|dan|atau|adalah|besaran|besarnya|jasa|seluruhnya|semuanya|kami|kantor|total|jumlah|standar|masyarakat|sifatnya|bersifat|secara|pemungutan|pungutan|no|apapun|apa|pun|sama|sekali|sepeser|sepeserpun|sedikitpun|alias|lainnya|bagi|oleh|dengan|catatan|keterangan|ket|semula|dipungut|diberikan|dilakukan|dilaksanakan|mendapatkan|memperoleh|pihak|penyelenggara|petugas|juga)$/iu;
/** Openings of a remark that names nothing: "semua layanan", "tanpa biaya tambahan". */
const REMARK =
  /^(?:selain[^\S\n]+itu|semua|seluruh|segala|setiap|masing-masing|tanpa|tidak|belum|sudah|termasuk)(?!\p{L})/iu;
const MAX_LABEL = 160;

function trimEnd(words: string): string {
  let rest = words;
  for (;;) {
    const shorter = rest.replace(TRAIL, '');
    if (shorter === rest) return rest;
    rest = shorter;
  }
}

/** Drops a bracket that lost its other half. */
function balanced(words: string): string {
  const open = words.lastIndexOf('(');
  if (open >= 0 && !words.includes(')', open)) return words.slice(0, open);
  const close = words.indexOf(')');
  return close >= 0 && !words.slice(0, close).includes('(') ? words.slice(close + 1) : words;
}

/** The name in the words beside an amount, or null when they name nothing ("Biaya pelayanan ini sebesar"). */
export function labelName(words: string): string | null {
  const last = words.slice(-MAX_LABEL * 2);
  const name = trimEnd(balanced(trimEnd(last.replace(LEAD, ''))).replace(LEAD, ''))
    .replace(/\s+/gu, ' ')
    .trim();
  if (!/\p{L}/u.test(name) || REMARK.test(name) || name.length > MAX_LABEL) return null;
  const all = name.split(/[^\p{L}\d-]+/u).filter((word) => word !== '');
  return all.every((word) => GENERIC.test(word)) ? null : name;
}

const ANCILLARY =
  /(?<!\p{L})(?:administrasi|formulir|blang?ko|map|foto[^\S\n]?(?:kopi|copy)|penggandaan|cetak|pencetakan|mater[ae]i|legalisir|legalisasi|plastik|laminating|pengiriman|ongkos|ongkir|pos|kurir|jilid|adm)(?!\p{L})/iu;

/** Whether a price is for something that hangs on the service itself: "biaya cetak", "meterai". */
export function isAncillary(name: string | null): boolean {
  return name !== null && ANCILLARY.test(name);
}
