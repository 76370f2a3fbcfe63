/** When the clock of a promise starts: "sejak berkas lengkap", "dari pemasukan sampai pengambilan", "(syarat lengkap)". */
import type { Span } from './time-scan.ts';

const SINCE =
  /(?:(?:ter|di)hitung\s*(?:mulai|sejak|dari|setelah)\s*(?:dari|sejak|saat|tanggal(?=\s+di))?|(?:ter|di)hitung\s+(?=tanggal|saat|berkas|dokumen|permohonan|diterima)|\bdimulai\s+(?:dari|sejak|saat|ketika|pada)\b(?:\s+saat)?|\b(?:sejak|semenjak|sjk|setelah|stlh|stl|sesudah|ssdh|pasca|seusai|usai)\b)\.?\s*:?\s*/gu;
const SINCE_AT_ONCE = /^[\s,(]{0,4}(?:mulai(?:\s+dari)?|dari(?:\s+mulai)?|pada\s+saat)\s+/u;
/** "dari X sampai Y" before the amount. */
const FROM_TO =
  /\b(?:dari(?:\s+mulai)?|mulai(?:\s+dari)?|sejak|(?:ter|di)hitung\s+(?:mulai|sejak|dari))\s+([^;:\n]{2,120}?)\s+(?:sampai|hingga|s\s?[./]\s?d)\b/u;
const SINCE_BEFORE =
  /\b(?:sejak|semenjak|sjk|setelah|stlh|sesudah|terhitung\s+(?:mulai|sejak))\s+([^,;:\n]{2,120})(,|$)/u;

const CONDITION =
  /\b(?:apabila|bila(?:mana)?|jika|jk|kalau|klo|asal(?:kan)?|selama|sepanjang|saat|ketika|(?:dengan|dgn|dg)\s+(?:syarat|ketentuan|catatan)|(?:dengan|dgn|dg)|dalam\s+(?:hal|keadaan|kondisi))\s*:?\s*/gu;
const PAPERS =
  '(?:(?:per)?syarat\\w*|berkas|dokumen|administrasi|permohonan|kelengkapan|data|formulir|pengajuan)';
const COMPLETE = '(?:(?<!ke)lengkap(?!an)|terpenuhi|dipenuhi|memenuhi\\s+(?:per)?syarat|benar|valid|sah\\b)';
const IS_COMPLETE = new RegExp(`${PAPERS}[^;:\\n]{0,80}?${COMPLETE}|lengkap\\s+(?:per)?syarat`, 'u');
const NOT_COMPLETE =
  /\b(?:tidak|belum|kurang|blm|tdk)\s+(?:di)?(?:lengkap|memenuhi|terpenuhi|valid|benar|sah)/u;
const BARE_COMPLETE =
  /\b(?:(?:semua|seluruh)\s+)?(?:(?:per)?syarat\w*|berkas|dokumen|administrasi|permohonan|kelengkapan|data)[^;:.,()\n]{0,60}?(?:(?<!ke|di)lengkap(?!an)|terpenuhi|dipenuhi)\w*(?:\s*(?:,|dan|serta)\s*(?:dinyatakan\s+)?(?:benar|sah|valid)\w*)?/u;

/** What ends a phrase. A comma ends it unless the next word goes on with the list of verbs. */
const STOP =
  /[;:\n*()[\]]|(?<!\b(?:tgl|no|kab|kec|kel|prov|dr|drs|thn|th|jl|ka|kep))\.(?=\s|$)|,|\s(?:sampai|hingga)|\s(?:jika|jk|apabila|bila|kecuali|kalau|(?:dengan|dgn|dg)\s+(?:catatan|ketentuan|syarat)|s\s?[./]\s?d|maksimal|maks|paling|tergantung|bergantung|selambat|kurang\s+lebih|dan\s+dapat|dan\s+bisa|(?:dan|serta)\s+(?:tidak|pejabat|camat|lurah|kepala|kades|pimpinan|petugas|jaringan|internet|sist[ei]m|listrik|server|alat|aplikasi|bupati|paling)|selesai|diselesaikan)\b/gu;
const GOES_ON = /^,\s*(?:(?:dan|serta)\s+)?(?:di|ter)\w+|^,\s*(?:dan\s+)?(?:lengkap|benar|valid|sah)/u;

const WINDOW = 300;
/** Part of every word that names a start: most texts hold none. */
const HINT =
  /hitung|sejak|semenjak|sjk|stlh?|ssdh|setelah|sesudah|pasca|usai|dari|mulai|saat|lengkap|[pm]enuh|benar|valid|sah/u;

function closingAt(text: string, open: number): number {
  const close = text.slice(open, open + 80).indexOf(')');
  return close < 0 ? -1 : open + close + 1;
}

/** End of the phrase that starts at `from`. */
function phraseEnd(text: string, from: number): number {
  STOP.lastIndex = from;
  for (let match = STOP.exec(text); match !== null; match = STOP.exec(text)) {
    if (match[0] === ',' && GOES_ON.test(text.slice(match.index, match.index + 40))) continue;
    const close = match[0] === '(' ? closingAt(text, match.index) : -1;
    if (close < 0) return match.index;
    STOP.lastIndex = close;
  }
  return text.length;
}

function trimmed(text: string, from: number, to: number): Span | null {
  let dari = from;
  let sampai = to;
  while (dari < sampai && /[\s,.-]/u.test(text[dari] ?? '')) dari += 1;
  for (;;) {
    const tail = /(?:[\s,.*|-]|\s(?:dan|serta|atau))$/u.exec(text.slice(Math.max(dari, sampai - 8), sampai));
    if (tail === null) break;
    sampai -= tail[0].length;
  }
  return sampai - dari < 2 ? null : { dari, sampai };
}

function phraseAfter(text: string, from: number): Span | null {
  return trimmed(text, from, phraseEnd(text, from));
}

/** A condition that the papers are complete: the words of the condition without "apabila". */
function completeCondition(text: string): Span | null {
  for (const match of text.matchAll(CONDITION)) {
    const phrase = phraseAfter(text, match.index + match[0].length);
    if (phrase === null) continue;
    const words = text.slice(phrase.dari, phrase.sampai);
    if (IS_COMPLETE.test(words) && !NOT_COMPLETE.test(words)) return phrase;
  }
  return null;
}

function bareComplete(text: string): Span | null {
  const match = BARE_COMPLETE.exec(text);
  if (match === null || NOT_COMPLETE.test(match[0])) return null;
  return trimmed(text, match.index, match.index + match[0].length);
}

/** "sejak X", "terhitung sejak X", "dihitung mulai X". */
function explicitStart(text: string): Span | null {
  for (const match of text.slice(0, WINDOW).matchAll(SINCE)) {
    const phrase = phraseAfter(text, match.index + match[0].length);
    if (phrase !== null && !/^(?:itu|ini)\b/u.test(text.slice(phrase.dari, phrase.sampai))) return phrase;
  }
  return null;
}

/** The start said after the amount. */
export function startAfter(text: string): Span | null {
  const window = text.slice(0, WINDOW);
  if (!HINT.test(window)) return null;
  const explicit = explicitStart(window);
  if (explicit !== null) return explicit;
  const once = SINCE_AT_ONCE.exec(window);
  const direct = once === null ? null : phraseAfter(window, once[0].length);
  return direct ?? completeCondition(window) ?? bareComplete(window);
}

/** The start said before the amount: "dari X sampai Y ...", "Setelah X, ...", "Apabila persyaratan lengkap, ...". */
export function startBefore(text: string): Span | null {
  const offset = Math.max(0, text.length - WINDOW);
  if (!HINT.test(text.slice(offset))) return null;
  const window = text.slice(offset);
  const range = FROM_TO.exec(window);
  const since = range === null ? SINCE_BEFORE.exec(window) : null;
  const match = range ?? since;
  let found: Span | null = null;
  if (match !== null) {
    const words = match[1] ?? '';
    const from = match.index + match[0].indexOf(words);
    const whole = range !== null || match[2] === ',';
    found = whole ? trimmed(window, from, from + words.length) : bareComplete(window);
  } else {
    found = bareComplete(window);
  }
  return found === null ? null : { dari: found.dari + offset, sampai: found.sampai + offset };
}

/** A start said in a line of its own: "Waktu dihitung sejak ...", "Apabila persyaratan lengkap". */
export function startInNote(text: string): Span | null {
  const window = text.slice(0, WINDOW);
  const counted = /(?:ter|di)hitung/u.test(window) ? explicitStart(window) : null;
  return counted ?? completeCondition(window);
}
