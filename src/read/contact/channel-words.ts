/** Words that name a way to be reached: telephone, mail, web, SP4N-LAPOR!, social media, apps. */
import type { JenisKanal } from '../../model/facts.ts';
import { repairWords } from '../word/digit-letters.ts';

/** A word that names a kind of channel. */
export interface ChannelWord {
  readonly dari: number;
  readonly sampai: number;
  readonly jenis: JenisKanal;
  /** Too general to be a channel when no address follows: "kontak", "link", "akun". */
  readonly umum: boolean;
}

type Row = readonly [jenis: JenisKanal, pattern: RegExp, umum?: true];

/**
 * LAPOR! is not "laporan", "melapor", "wajib lapor", "lapor diri" nor a local "Lapor Bupati". Written alone it counts in
 * capitals or where a word says that it is an application.
 */
const LAPOR =
  /(?:(?:aplikasi|admin|website|web|situs|laman|kanal|portal|akun|melalui|via|lewat)\s+)?\b(?:sp\s?4\s?n\s*(?:[-–/ ]\s*)?(?:lapor\b\s?!?)?|span\s*[-– ]?\s*lapor\b\s?!?|lapor\s*[-–/!]*\s*sp\s?4\s?n\b|e\s?-?\s?lapor\b\s?!?|lapor\s?!|lapor\s+go\s+id\b)|(?<=\b(?:aplikasi|admin|website|web|situs|laman|kanal|portal|akun|melalui|via|lewat)\s+)lapor\b(?!\s+(?:diri|ke\b|kepada|pak|bup|wali|bunda|mas|mbak|camat|dinas|[a-z]+kab))/giu;
const LAPOR_CAPITALS = /(?<![\p{L}-])LAPOR(?![\p{L}-]|\s+(?:DIRI|PAK|BUP|WALI|KE\b|KEPADA))/gu;

const ROWS: readonly Row[] = [
  [
    'whatsapp',
    /\b(?:no\.?\s+|nomor\s+)?w(?:h)?[ah]?t?s?\s?-?\s?(?:a|u)pp?s?\b|\b(?:no\.?\s+|nomor\s+)?wa\b(?!\.me)(?:\s+(?:center|gateway))?/giu,
  ],
  ['sms', /\b(?:no\.?\s+)?sms\b(?:\s+(?:cent(?:er|re)|gateway|hotline))?|\bpesan\s+singkat\b/giu],
  ['faks', /\bfa(?:x|ks|xs)\b|\bfa[kx]s?imil[ei]?\b|\bfacsimile\b/giu],
  ['surel', /\be\s?[-–]?\s?mail\b|\bsurel\b|\bsurat\s+elektronik\b|\bpos-?el\b|\bimel\b/giu],
  [
    'telepon',
    /\b(?:no(?:mor)?\.?\s+)?(?:tele?pon|telpon|tilpon|telef?on|telephone|telepone|phone|telp|tlpn?|tilp|tlp|tel(?=[.:\s]))\b|\b(?:no(?:mor)?\.?\s+)?(?:hp|handphone|hand\s?phone|ponsel|seluler)\b|\bhot\s?-?line\b(?:\s+service)?|\bcall\s?-?cent(?:er|re)\b|\b(?:contact|care)\s?-?cent(?:er|re)\b|(?<=[/(]\s?)call\b(?=\s?(?:[/)]|$))/giu,
  ],
  [
    'telepon',
    /\bkontak(?:\s+person)?\b|\bcontact\s+person\b|\bcp\b(?=\s*[.:])|\bcc\b(?=\s*[.:])|\bnarahubung\b|\bnomor\s+(?:pengaduan|aduan|layanan|kontak|kantor)\b|\b(?:pengaduan|aduan|layanan|nomor)\s*(?=:\s*[(+]?\d)|\bpic\b/giu,
    true,
  ],
  [
    'media_sosial',
    /\b(?:face\s?book|fb|fan\s?page|instagram|instragram|ig|twitter|tweeter|tik\s?-?\s?tok|you\s?tube|telegram|messenger|threads|media\s+sosial|medsos|sosmed|sosial\s+media)\b|\bline\b(?=\s*[:@])|\bx\b(?=\s*\(\s*twitter)/giu,
  ],
  ['media_sosial', /\bakun\b/giu, true],
  ['laman', /\bweb\s?-?site\b|\bweb\b(?:\s+resmi)?|\bsitus\b(?:\s+web)?|\blaman\b/giu],
  ['laman', /\bportal\b|\bhome\s?page\b|\burl\b|\blink\b|\btautan\b/giu, true],
  ['aplikasi', /\baplikasi\b|(?<!\baplikasi\s{0,3}:?\s{0,3})\bmobile\s+jkn\b/giu],
  ['aplikasi', /\bapps?\b|\bplay\s?store\b|\bapp\s?store\b|\bgoogle\s?play\b|\bandroid\b/giu, true],
];

/** "Hanya chat, tdk terima telpon": a kind that is named only to be ruled out. */
const RULED_OUT =
  /\b(?:tidak|tdk|bukan|tanpa)\s+(?:(?:menerima|terima|melayani|bisa|dapat|lewat|melalui|via|untuk|dengan)\s+){0,3}$/iu;

function spans([jenis, pattern, umum]: Row, text: string): ChannelWord[] {
  return [...text.matchAll(pattern)].map((match) => ({
    dari: match.index,
    sampai: match.index + match[0].trimEnd().length,
    jenis,
    umum: umum === true,
  }));
}

/** Mentions of the national complaint system SP4N-LAPOR!, in any spelling. */
function laporWords(text: string): ChannelWord[] {
  const shouted = /[a-z]/u.test(text) ? spans(['lapor', LAPOR_CAPITALS], text) : [];
  return [...spans(['lapor', LAPOR], text), ...shouted];
}

/** Words of channels in a text, in order; where two overlap the longer one stays. */
export function channelWords(published: string): readonly ChannelWord[] {
  const text = repairWords(published);
  const whole = /^\s*lapor\s*!?\s*$/iu.test(text)
    ? [{ dari: 0, sampai: text.length, jenis: 'lapor' as const, umum: false }]
    : [];
  const all = [...whole, ...laporWords(text), ...ROWS.flatMap((row) => spans(row, text))];
  const offered = all.filter(({ dari }) => !RULED_OUT.test(text.slice(Math.max(0, dari - 50), dari)));
  const sorted = offered.sort((a, b) => a.dari - b.dari || b.sampai - a.sampai);
  const kept: ChannelWord[] = [];
  for (const word of sorted) {
    if (word.sampai > word.dari && word.dari >= (kept.at(-1)?.sampai ?? 0)) kept.push(word);
  }
  return kept;
}
