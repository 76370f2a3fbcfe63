/** Mail and web addresses: where they stand, and whether they are well formed and official. */

export interface WebSpan {
  readonly dari: number;
  readonly sampai: number;
  readonly jenis: 'surel' | 'laman' | 'akun';
  /** As written, lower case. */
  readonly nilai: string;
  readonly sah: boolean;
  /** Name of the host; empty for an account. */
  readonly host: string;
}

const URL_TEXT = /\bhttps?\s?:?\s?\/{0,2}:?\/?\s?(?=[\w@.-])[^\s<>"'(),;|]+|\bwww\.\s?[^\s<>"'(),;|]+/giu;
const TLD =
  '(?:go\\.id|desa\\.id|sch\\.id|ac\\.id|mil\\.id|co\\.id|or\\.id|web\\.id|my\\.id|biz\\.id|com|id|net|org|info|online|site|app|web|xyz|asia)';
const KNOWN_HOST =
  '(?:bit\\.ly|s\\.id|t\\.me|wa\\.me|linktr\\.ee|forms\\.gle|goo\\.gl|g\\.page|tinyurl\\.com|lynk\\.id)';
const BARE_HOST = new RegExp(
  `(?<![\\p{L}\\d_@./-])(?:${KNOWN_HOST}|(?:[a-z\\d](?:[a-z\\d-]{0,62})\\.){1,5}${TLD})(?![\\p{L}\\d-]|\\.[\\p{L}])(?:/[^\\s<>"'(),;|]*)?`,
  'giu',
);
const OFFICIAL = /^(?:[a-z0-9-]+\.)+(?:go|desa|sch|mil|ac)\.id$/iu;
const MAIL_FORM =
  /^[a-z0-9](?:[a-z0-9._%+-]*[a-z0-9_+-])?@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/iu;
const HOST_FORM = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/iu;
/** Providers written wrongly, and addresses that are only examples. */
const DEAD_MAIL =
  /@(?:gm(?:ai|ial|al|il)\.|gamil\.|gmaill|gmail\.(?!com$)|yaho\.|yahoo\.con|example\.|domain\.|email\.com)|^(?:contoh|nama|email|xxx+|user)@|\.con$|x{3,}/iu;
const LOCAL = /[\p{L}\d._%+-]/u;
const HOST = /[\p{L}\d.,-]/u;

/** Whether a host is on a government domain. */
export function isOfficialHost(host: string): boolean {
  return OFFICIAL.test(host);
}

/** Whether a mail address can be written to. */
export function isMail(nilai: string): boolean {
  return MAIL_FORM.test(nilai) && !nilai.includes('..') && !DEAD_MAIL.test(nilai);
}

/** Name of the host of a web address. */
export function hostOf(nilai: string): string {
  return nilai
    .replace(/^https?\s?:?\s?\/{0,2}:?\/?\s?/iu, '')
    .replace(/^[^/@]*@/u, '')
    .replace(/[/?#:].*$/su, '')
    .toLowerCase();
}

/** Whether a web address can be opened: scheme, host, no mail sign, no blank. */
export function isWeb(nilai: string): boolean {
  const scheme = /^https?/iu.test(nilai);
  if (scheme && !/^https?:\/\/[^/:]/iu.test(nilai)) return false;
  const host = hostOf(nilai);
  const authority = nilai.replace(/^https?:\/\//iu, '').replace(/[/?#].*$/su, '');
  if (authority.includes('@') || !HOST_FORM.test(host) || /x{3,}|^(?:www\.)?example\./iu.test(host))
    return false;
  return host.replace(/^www\./u, '').includes('.');
}

function runBack(text: string, at: number): number {
  let start = at;
  while (start > 0 && LOCAL.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

function runOn(text: string, at: number): number {
  let end = at;
  while (end < text.length && HOST.test(text[end] ?? '')) {
    const char = text[end] ?? '';
    const next = text[end + 1] ?? '';
    if (
      /[.,]/u.test(char) &&
      !(/[\p{L}\d]/u.test(next) && (char === '.' || /^,(?:com|go|co|id|net|or)\b/iu.test(text.slice(end))))
    )
      break;
    end += 1;
  }
  return end;
}

const AT =
  '(?:\\s?[\\[({<]\\s?(?:at|et)\\s?[\\])}>]\\s?|(?<=(?:mail|surel)[\\s:.]{1,4}[\\w.%+-]{1,64})\\sat\\s)';
const DOT = '(?:\\.|\\s?[\\[({<]\\s?(?:dot|titik)\\s?[\\])}>]\\s?|\\sdot\\s)';
/** "nama[at]kantor.go.id": written so that machines do not find it. */
const HIDDEN_MAIL = new RegExp(
  `(?<![\\w.%+-])([\\w.%+-]{1,64})${AT}((?:[a-z\\d-]{1,63}${DOT}){1,5}[a-z]{2,})(?![\\p{L}\\d])`,
  'giu',
);

function hiddenMail(match: RegExpExecArray): WebSpan {
  const host = (match[2] ?? '').replace(new RegExp(DOT, 'giu'), '.').toLowerCase();
  const nilai = `${match[1]}@${host}`.toLowerCase();
  const place = { dari: match.index, sampai: match.index + match[0].length };
  return { ...place, jenis: 'surel', nilai, sah: isMail(nilai), host };
}

/** "@ngada kab.go.id": the copy lost the joint of the host. */
const TORN_HOST = /^[\p{L}\d-]+\s(?=(?:[a-z\d-]{1,40}\.){1,3}(?:go|desa|sch|ac|co)?\.?id(?![\p{L}\d]))/iu;

/** A blank beside the sign is a slip of the copy when a known host follows. */
const BLANK_AFTER = /^\s(?=(?:gmail|yahoo|ymail|hotmail|outlook|[\w-]+\.(?:go|desa|sch)\.id))/iu;
const BLANK_BEFORE = /[\p{L}\d]\s$/u;
const KNOWN_AFTER = /^\s?(?:gmail|yahoo|ymail|hotmail|outlook)/iu;

function atSign(text: string, at: number): WebSpan | null {
  const blank = BLANK_AFTER.exec(text.slice(at + 1, at + 60)) === null ? 0 : 1;
  const spaced = BLANK_BEFORE.test(text.slice(0, at)) && KNOWN_AFTER.test(text.slice(at + 1, at + 12));
  const from = runBack(text, spaced ? at - 1 : at);
  const start = at + 1 + blank;
  const torn = TORN_HOST.exec(text.slice(start, start + 120));
  const end = runOn(text, start + (torn?.[0].length ?? 0));
  const host = text.slice(start, end).replace(/\s/gu, '');
  if (host === '') return null;
  const local = text.slice(from, spaced ? at - 1 : at).replace(/^[._-]+/u, '');
  if (local === '') return account(text, at);
  const nilai = `${local}@${host}`.toLowerCase();
  const dari = from + (text.slice(from, at).length - text.slice(from, at).replace(/^[._-]+/u, '').length);
  return { dari, sampai: end, jenis: 'surel', nilai, sah: isMail(nilai), host: host.toLowerCase() };
}

function account(text: string, at: number): WebSpan | null {
  const name = /^@\s?[\p{L}\d_.]{2,40}/u.exec(text.slice(at, at + 48));
  if (name === null) return null;
  const nilai = name[0].replace(/[.\s]+$/u, '');
  return {
    dari: at,
    sampai: at + nilai.length,
    jenis: 'akun',
    nilai: nilai.replace(/\s/gu, ''),
    sah: true,
    host: '',
  };
}

function webSpan(match: RegExpExecArray): WebSpan {
  const text = match[0].replace(/[.:!?/)\]*-]+$/u, '');
  const nilai = text.replace(/\s+/gu, '').toLowerCase();
  const host = hostOf(nilai);
  return {
    dari: match.index,
    sampai: match.index + text.length,
    jenis: 'laman',
    nilai,
    sah: isWeb(nilai),
    host,
  };
}

/** Spaces in place of the spans, so that nothing inside them is read again. */
export function maskSpans(text: string, spans: readonly { dari: number; sampai: number }[]): string {
  let masked = '';
  let at = 0;
  for (const { dari, sampai } of [...spans].sort((a, b) => a.dari - b.dari)) {
    if (dari < at) continue;
    masked += text.slice(at, dari) + ' '.repeat(sampai - dari);
    at = sampai;
  }
  return masked + text.slice(at);
}

/** Mail addresses, web addresses and accounts (@name) of a text, in order. */
export function webSpans(text: string): readonly WebSpan[] {
  const urls = [...text.matchAll(URL_TEXT)].map(webSpan).filter((span) => span.host.includes('.'));
  const hidden = [...maskSpans(text, urls).matchAll(HIDDEN_MAIL)].map(hiddenMail);
  const rest = maskSpans(text, [...urls, ...hidden]);
  const mails: WebSpan[] = [];
  for (let at = rest.indexOf('@'); at >= 0; at = rest.indexOf('@', at + 1)) {
    const found = atSign(rest, at);
    if (found !== null && found.dari >= (mails.at(-1)?.sampai ?? 0)) mails.push(found);
  }
  const hosts = [...maskSpans(rest, mails).matchAll(BARE_HOST)].map(webSpan);
  return [...urls, ...hidden, ...mails, ...hosts].sort((a, b) => a.dari - b.dari);
}
