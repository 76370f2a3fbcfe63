/** The words of a fee text that are no numbers: free, fine, pointer to a rule, formula, foreign money. */

/** A half-open range in a text. */
export interface Span {
  readonly dari: number;
  readonly sampai: number;
}

/** A word for a fine; a weak one ("terlambat") is a fine only when it costs something. */
export interface FineWord extends Span {
  readonly kuat: boolean;
}

/** Letters as few ranges: every script, without the signs and digits of the Latin one. */
const SMALL = 'a-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff';

// `_` in the sources below is a run of blanks on one line; `~` may also be nothing ("di pungut", "dipungut"). The flag `i`
// and \p{L} make V8 take four times as long to compile such a pattern, so texts are searched in small letters.
function words(source: string, letters = SMALL): RegExp {
  const plain = source
    .replaceAll('_', '[ \\t\\r\\f\\v\\u3000]+')
    .replaceAll('~', '[ \\t\\r\\f\\v\\u3000]?')
    .replaceAll(/\[([^\]]*)\\p\{L\}([^\]]*)\]/gu, (_, before, after) => `[${before}${letters}${after}]`)
    .replaceAll('\\p{L}', `[${letters}]`);
  return new RegExp(plain, 'gu');
}

const MONEY = '(?:(?:iur_)?biaya|biya|tari[fp]|retribusi|pungutan|bayaran|pembayaran|ongkos|iuran|bea)';
/** Behind a comma the list must go on or end: in "tidak dipungut biaya, biaya cetak Rp 5.000" a price begins there. */
const MONEY_LIST = `${MONEY}(?:~(?:/|_dan_|_atau_|_maupun_|_dan/atau_)~${MONEY}|~,~${MONEY}(?=~(?:[,/.;)]|_(?:dan|atau|maupun)(?!\\p{L})|$))){0,9}(?:nya)?`;
/** What follows when only something beside the fee is denied: "tanpa biaya tambahan". */
const NOT_EXTRA =
  '(?!~_?(?:tambahan|ekstra|lain|lainnya|selain|di~luar|khusus|tetap|baku|standar)(?!\\p{L}))';
const NOT =
  '(?:(?<!\\p{L})|(?<=biaya|tarif))(?:tidak|tdk|tak|tanpa|belum(?!_ada)|indak|ndak|nda|e?ngg?ak|gak|ora|m?boten|teu|henteu)(?:_(?:akan|lagi|pernah|perlu|boleh|ada|diperkenankan))?';
const CHARGE =
  '(?:di~pung+ut|di~kutip|di~kenakan|di~kenai|di~bebani|di~bebankan|di~tarik|di~minta(?:i)?|di~ambil|memungut|mengenakan|menarik|meminta|membebankan|membayar|bayar|mengeluarkan|memerlukan|membutuhkan|diperlukan|menggunakan|memakai|adanya|terdapat)';
const FILLER =
  '(?:_(?:adanya|segala|segala_bentuk|segala_jenis|jenis|suatu|sedikit~pun|apa~pun|uang|oleh_petugas))?';
const PUBLIC_PURSE =
  '(?:pemerintah|pemda|pemkab|pemkot|pemprov|negara|daerah|dinas|dipa|apb[dn](?:es)?|anggaran|dana_(?:desa|bok|apb[dn])|bpjs|jkn|jamkes\\p{L}*|jaminan_kesehatan)';

/** Where a bare answer ("tidak ada", "nihil") speaks of the fee: alone, behind a colon or a mark, or behind its name. */
const ANSWER =
  '(?:^|[:=|(/.)•-]|(?<!\\p{L})(?:biaya|tari[fp]|retribusi|pungutan|pelayanan|layanan|administrasi|spp|uang_(?:pangkal|pembangunan|gedung|pendaftaran))(?:nya)?)~';
/** "Bagi yang tidak membayar" is a condition, not a promise. */
const NO_CONDITION = '(?<!(?<!\\p{L})(?:yang|jika|apabila|bila|kalau)_(?:\\p{L}+_){0,3})';

const FREE = words(
  [
    '(?<!(?<!\\p{L})(?:tidak|tdk|tak|bukan|belum)_(?:lagi_|sepenuhnya_)?)(?<!\\p{L})(?:(?:di)?g[er]*ratis+(?:kan)?|g_r_a_t_i_s)(?!\\p{L})',
    `${NOT}(?:_|(?=di))(?:${CHARGE}${FILLER}_)?${MONEY_LIST}(?!\\p{L})${NOT_EXTRA}`,
    `(?<!\\p{L})(?:tidak|tdk|tak)_ada${FILLER}_${MONEY_LIST}(?!\\p{L})${NOT_EXTRA}`,
    `${NOT}(?:_|(?=di))(?:di~pung+ut|ber~bayar|ber~biaya)(?!\\p{L})(?!_(?:${MONEY}|pajak|ppn|denda))`,
    `(?<=${ANSWER})(?:tidak|tdk|tak)_ada(?=~(?:[.;,/()|]|$))`,
    `${NO_CONDITION}(?<!\\p{L})(?:tidak|tdk|tak|indak|ndak|nda|e?ngg?ak|gak|ora)_(?:perlu_|akan_)?(?:dikenakan|dikenai|membayar|mbayar|bayar)(?=~(?:[.;,/()|]|$))`,
    `(?<!\\p{L})(?:di)?bebas(?:kan)?_(?:dari_)?(?:segala_)?(?:pungutan_)?${MONEY_LIST}(?!\\p{L})${NOT_EXTRA}`,
    '(?<!(?<!\\p{L})(?:tidak|yang|belum)_)(?<!\\p{L})di~bebaskan(?=~(?:[.;,/()|]|$))',
    `(?<!\\p{L})(?:cuma~-?~cuma|non~-?~biaya|(?<!toll[ -])free(?:_of_charge)?|no_charge)(?!\\p{L})|(?<=${ANSWER})nihil(?!\\p{L})`,
    '(?<!\\p{L})(?:(?:nol|0)_rupiah|rp\\.?~nol)(?!\\p{L})|(?<!\\p{L})rp\\.?~[:=]?~-(?=~(?:[.;,/()|]|$))|(?<=(?:^|[:=|])~)(?:nol|0(?:[.,]0{1,3})?)(?=~(?:\\(nol\\)|[,.;]?~[-–]|[.;|])?~(?:[;|]|$))',
    `(?<!tidak_|yang_)(?<!\\p{L})(?:di(?:tanggung|biayai|bebankan)|tanggungan)_(?:(?:sepenuhnya|seluruhnya|penuh)_)?(?:(?:oleh|pada|kepada|dari|melalui)_)?${PUBLIC_PURSE}(?!\\p{L})`,
  ].join('|'),
);

const STRONG_FINE = words(
  '(?<!\\p{L})(?:denda|penalt[iy]|sanksi_(?:administra\\p{L}+|denda))(?:nya)?(?!\\p{L})',
);
const WEAK_FINE = words(
  '(?<!\\p{L})(?:keterlambatan|terlambat|telat|lewat_(?:waktu|batas_waktu|jatuh_tempo))(?!\\p{L})',
);
const NO_FINE =
  /(?<!\p{L})(?:tidak|tdk|tanpa|bebas|penghapusan|pembebasan|keringanan|belum)(?:[^\S\n]+\p{L}+){0,2}[^\S\n]+$/iu;
/** "Tidak dikenakan biaya dan denda": one denial for both, unless the fine has an amount of its own. */
const SHARED_DENIAL =
  /(?<!\p{L})(?:tidak|tdk|tanpa|bebas)(?:[^\S\n]+\p{L}+){1,3}[^\S\n]+(?:dan|atau|maupun)[^\S\n]+$/iu;

function isDenied(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  return NO_FINE.test(before) || (SHARED_DENIAL.test(before) && !/\d/u.test(text.slice(at, at + 120)));
}

const POINTER = words(
  [
    '(?<!\\p{L})(?:sesuai|berdasar(?:kan)?|mengacu|menurut|merujuk|mengikuti|berpedoman|diatur|ditetapkan|tercantum|dihitung|diperhitungkan)(?!\\p{L})',
    '(?<!\\p{L})(?:menyesuaikan|disesuaikan|bervariasi|variatif|tergantung|bergantung|relatif|terjangkau|nego(?:siasi)?|non_retribusi)(?!\\p{L})',
    '(?<!\\p{L})(?:suka~rela|se~ikh?las(?:nya)?|sumbangan|infa[kq]|sebesar|sejumlah|terlampir|lampiran)(?!\\p{L})',
    '(?<!\\p{L})(?:perda|qanun|peraturan|ketentuan|undang~-?~undang|permen\\p{L}*|pmk|perbup|perwal\\p{L}*|pergub|perkada|surat_keputusan|sk_(?:bupati|wali~kota|gubernur|direktur|kepala))(?!\\p{L})',
  ].join('|'),
);

const FORMULA_NOUN = words('(?<!\\p{L})(?:rumus(?:nya)?|formula|indeks|koefisien|hsb\\p{L}*)(?!\\p{L})');
const FORMULA = words(
  [
    '(?<!\\p{L})(?:(?:hasil_)?perkalian|dikali(?:kan)?)(?!\\p{L})',
    '(?<![\\d.,])\\d{1,3}(?:[.,]\\d{1,3})?~(?:%|persen)~(?:x|×|dari)(?!\\p{L})',
    '(?<=(?:sebesar|tari[fp]|pajak|dikenakan|retribusi)~:?~)\\d{1,2}(?:[.,]\\d{1,3})?~(?:%|persen)',
  ].join('|'),
);
// Case matters: "Kelas X" and "Kabupaten X" multiply nothing.
const OPERATOR = words(
  [
    '\\)~(?:[×*+]|[xX]_)',
    '(?:\\d{3}|,-|,00|\\p{L})~[×*]~(?=[\\p{L}(\\d])',
    '(?<=\\d{3}|,-|,00)~[xX]_(?=[\\p{L}\\d(])',
    '(?<=[\\p{L}\\d])_x_(?=\\()|(?<=\\p{L}\\d?)_x_(?=(?!se)[\\p{L}\\d])',
    '(?<=(?<!\\p{L})\\p{Lu}{1,2})_X_(?=[\\p{Lu}(\\d])',
  ].join('|'),
  `A-Z${SMALL}`,
);

const FOREIGN =
  /(?:(?<!\p{L})(?:us\$|usd|sgd|eur|myr|sar|aud|jpy|dol+ar|ringgit|rm(?=[^\S\n]?\d))|[$€£¥])[^\S\n]{0,2}\.?[^\S\n]?\d[\d.,]*|(?<![\d.,])\d[\d.,]{0,12}[^\S\n]{0,2}(?:us\$|usd|sgd|eur(?:o)?|dol+ar|ringgit|riyal)(?!\p{L})/giu;

const URL =
  /(?:https?:\/\/|www\.)[^\s<>"'()]+|(?<![@\p{L}\d.-])[a-z0-9][a-z0-9-]{0,40}(?:\.[a-z0-9][a-z0-9-]{0,40}){0,3}\.(?:go|desa|sch|ac|or|co|web|my)\.id(?:\/[^\s<>"'()]*)?/giu;
const COMPLAINT_BEFORE = /(?:pengaduan|aduan|lapor|saran)[^.;\n]{0,40}$/iu;

const ATTACHED =
  /(?<!\p{L})(?:(?:daftar|rincian|tabel|besaran)[^\S\n]+(?:tari[fp]|biaya|retribusi)[^\S\n]+)?(?:terlampir|lampiran(?:[^\S\n]+[IVX\d]{1,4}(?![\p{L}\d]))?)|(?<!\p{L})(?:daftar|rincian|tabel|besaran)[^\S\n]+(?:tari[fp]|biaya|retribusi)[^\S\n]+(?:di)?lampirkan(?!\p{L})/giu;

/** Whether a place lies inside one of some spans that are in order and do not overlap. */
export function isInside(ordered: readonly Span[], at: number): boolean {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.dari ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return at < (ordered[low - 1]?.sampai ?? 0);
}

function spans(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map((found) => ({
    dari: found.index,
    sampai: found.index + found[0].length,
  }));
}

/** Words that say nothing is charged; they do not say for whom. */
export function findFree(small: string): Span[] {
  return spans(FREE, small);
}

/** Words for a fine, except where the fine is denied ("tanpa denda"). */
export function findFines(small: string): FineWord[] {
  const strong = spans(STRONG_FINE, small).map((span) => ({ ...span, kuat: true }));
  const weak = spans(WEAK_FINE, small).map((span) => ({ ...span, kuat: false }));
  return [...strong, ...weak].filter((word) => !isDenied(small, word.dari)).sort((a, b) => a.dari - b.dari);
}

/** Words that point to a rule or stay vague instead of giving an amount. */
export function findPointers(small: string): Span[] {
  return spans(POINTER, small);
}

/** Signs that an amount is only an operand; the noun "rumus" alone says so only beside an amount. */
export function findFormulas(text: string, small: string): Span[] {
  return [
    ...spans(FORMULA, small),
    ...spans(OPERATOR, text),
    ...(/\d{3}/u.test(small) ? spans(FORMULA_NOUN, small) : []),
  ];
}

/** Amounts in another currency. */
export function findForeign(text: string): Span[] {
  return spans(FOREIGN, text);
}

/** Web addresses, except those a complaint goes to. */
export function findUrls(text: string): Span[] {
  return spans(URL, text)
    .map((span) => {
      const trimmed = text.slice(span.dari, span.sampai).replace(/[.,;:!?]+$/u, '');
      return { dari: span.dari, sampai: span.dari + trimmed.length };
    })
    .filter((span) => !COMPLAINT_BEFORE.test(text.slice(Math.max(0, span.dari - 60), span.dari)));
}

/** Words that say the tariff is attached. */
export function findAttachments(text: string): Span[] {
  return spans(ATTACHED, text);
}
