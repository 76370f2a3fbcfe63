/** Every address in a text that a complaint can be sent to: number, mail, web, SP4N-LAPOR!, account. */
import type { JenisKanal } from '../../model/facts.ts';
import { repairDigits } from '../word/digit-letters.ts';
import type { ChannelWord } from './channel-words.ts';
import { phoneDigits, phoneSpans } from './phone-number.ts';
import { maskSpans, type WebSpan, webSpans } from './web-address.ts';

export interface Address {
  readonly dari: number;
  readonly sampai: number;
  /** What the address is by its own form; `nomor` may be a telephone, SMS, WhatsApp or fax number. */
  readonly bentuk: 'nomor' | Exclude<JenisKanal, 'telepon' | 'sms' | 'faks'>;
  readonly nilai: string;
  readonly sah: boolean;
  /** Name of the host of a mail or web address. */
  readonly host: string | null;
  /** A number only where a word says so. */
  readonly lokal: boolean;
}

const SOCIAL_HOST =
  /(?:^|\.)(?:facebook|fb|instagram|twitter|x|tiktok|youtube|youtu|threads|linktr)\.(?:com|be|net|ee|me)$|^t\.me$/u;
const FORM_URL = /^(?:https?:\/\/)?(?:forms\.gle|docs\.google\.com\/forms)/u;
const APP_HOST = /^(?:play\.google\.com|apps\.apple\.com)$/u;

function webAddress(span: WebSpan): Address {
  const { dari, sampai, nilai, sah, host } = span;
  const place = { dari, sampai, sah, lokal: false };
  if (span.jenis === 'surel') return { ...place, bentuk: 'surel', nilai, host };
  if (/(?:^|[.-])lapor\.go\.id$/u.test(host))
    return { ...place, bentuk: 'lapor', nilai: 'lapor.go.id', host: null };
  if (/lapor1708/iu.test(nilai)) return { ...place, bentuk: 'lapor', nilai, host: null };
  if (span.jenis === 'akun') return { ...place, bentuk: 'media_sosial', nilai, host: null };
  const number = /^(?:https?:\/\/)?(?:wa\.me|api\.whatsapp\.com)\D*(\d{8,})/u.exec(nilai)?.[1];
  if (number !== undefined) return { ...place, bentuk: 'whatsapp', nilai: phoneDigits(number), host: null };
  if (SOCIAL_HOST.test(host)) return { ...place, bentuk: 'media_sosial', nilai, host: null };
  if (APP_HOST.test(host)) return { ...place, bentuk: 'aplikasi', nilai, host: null };
  if (FORM_URL.test(nilai)) return { ...place, bentuk: 'formulir', nilai, host: null };
  return { ...place, bentuk: 'laman', nilai, host };
}

/** "SMS 1708" and "LAPOR! 1708" are the complaint system, a bare 1708 is only a number. */
function isLaporNumber(text: string, dari: number, nilai: string): boolean {
  return (
    nilai === '1708' && /\b(?:sms|lapor|sp4n)\b[^;\n]{0,30}$/iu.test(text.slice(Math.max(0, dari - 40), dari))
  );
}

function numbers(text: string): Address[] {
  return phoneSpans(text).map(({ dari, sampai, nilai, sah, lokal }) => {
    const lapor = isLaporNumber(text, dari, nilai);
    return { dari, sampai, nilai, sah, lokal, bentuk: lapor ? 'lapor' : 'nomor', host: null };
  });
}

const NAME_END = /\s+(?=\p{L}+(?:\s?\/\s?\p{L}+)?\s*:)|[;|•]|,\s|\.\s|\s[-–]\s/u;

/** The account after a word for social media: what follows a colon, or a name with a sign no word has. */
function accountName(text: string, word: ChannelWord, next: number): Address | null {
  const rest = text.slice(word.sampai, next);
  const named = /^\s*(?:(?:[Rr]esmi|kami|akun)\s*)?(?:[:=]|\((?=\p{Lu}[\p{L}\s]{3,40}\)))\s*/u.exec(rest);
  const at = named?.[0].length ?? /^\s+/u.exec(rest)?.[0].length ?? 0;
  const tail = rest.slice(at);
  const handle = /^(?![a-z]\.\p{Lu})[\p{L}\d]*[_.\d][\p{L}\d_.]*[\p{L}\d_]/u.exec(tail)?.[0] ?? '';
  const name = named === null ? handle : (tail.split(NAME_END)[0] ?? '').replace(/[\s.,;:()/]+$/u, '');
  if (name.length < 2 || name.length > 60 || !/\p{L}/u.test(name)) return null;
  const dari = word.sampai + at;
  const place = { dari, sampai: dari + name.length, sah: !/x{3,}/iu.test(name), host: null, lokal: false };
  return { ...place, bentuk: 'media_sosial', nilai: name };
}

/** "Aplikasi SIGAP": the name of an app, written as a name. */
function appName(text: string, word: ChannelWord): Address | null {
  const match =
    /^\s*:?\s+(?:mobile\s+|android\s+|berbasis\s+\p{L}+\s+)?((?:\p{Lu}[\p{L}\d!-]*)(?:\s+\p{Lu}[\p{L}\d!-]*){0,3})/u.exec(
      text.slice(word.sampai),
    );
  const name = match?.[1] ?? '';
  if (match === null || /^(?:Download|Unduh|Android|Online|Mobile|Pengaduan|Di|Play|Via)\b/u.test(name))
    return null;
  const sampai = word.sampai + match[0].length;
  return {
    dari: sampai - name.length,
    sampai,
    bentuk: 'aplikasi',
    nilai: name,
    sah: true,
    host: null,
    lokal: false,
  };
}

function names(text: string, all: readonly ChannelWord[], taken: readonly Address[]): Address[] {
  const words = all.filter(
    (word) => !taken.some(({ dari, sampai }) => word.dari >= dari && word.dari < sampai),
  );
  return words.flatMap((word, index) => {
    const next = words[index + 1]?.dari ?? text.length;
    const address = taken.find(({ dari }) => dari >= word.sampai)?.dari ?? text.length;
    const end = Math.min(next, address);
    const found =
      word.jenis === 'media_sosial'
        ? accountName(text, word, end)
        : word.jenis === 'aplikasi'
          ? appName(text.slice(0, end), word)
          : null;
    return found === null ? [] : [found];
  });
}

/** All addresses of a clause in order. */
export function addresses(text: string, words: readonly ChannelWord[]): readonly Address[] {
  const webs = webSpans(text);
  const taken = [...webs.map(webAddress), ...numbers(repairDigits(maskSpans(text, webs)))].sort(
    (a, b) => a.dari - b.dari,
  );
  return [...taken, ...names(text, words, taken)].sort((a, b) => a.dari - b.dari);
}
