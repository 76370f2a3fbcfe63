/** The person or post a complaint text names as responsible. */
import type { Butir } from '../../model/facts.ts';
import { butirAt } from '../list/butir.ts';
import { hasVerb } from '../step/actor.ts';
import { actorOf } from '../step/actor-nouns.ts';
import { clauseRanges, type Range } from '../word/clause-ranges.ts';
import type { TextPart } from '../word/part.ts';
import { channelWords } from './channel-words.ts';

const NAMED =
  /\bpenanggung\s*-?\s*jawab\b[^:=;\n]{0,90}?(?:[:=]|\b(?:adalah|yaitu|yakni|ialah)\b)\s*(?:[:=]\s*)?|\b(?:petugas|pejabat)\s+(?:yang\s+)?(?:penanggung\s*jawab|bertanggung\s*jawab|menangani)[^:=;\n]{0,40}[:=]\s*/giu;
/** "Petugas pengaduan: Sekretaris Dinas": a post or a person, not a desk. */
const OFFICER_NAMED =
  /\b(?:petugas|pejabat|pengelola|penerima|koordinator|pengampu|admin)\s+(?:(?:pengelola(?:an)?|penanganan|penerima(?:an)?|layanan|pelayanan)\s+)?(?:pengaduan|aduan)\s*[:=]\s*/giu;
const POST =
  '(?:kepala|wakil|sekretaris|kabid|kabag|kasi|kasie|kasub\\p{L}*|kadis|camat|sekcam|lurah|seklur|kades|direktur|manajer|manager|inspektur|ketua|pejabat|atasan\\s+ppid)';
/** "Sekretaris Dinas, Jl. Buku No. 1": a post with its address, where it is not the addressee of a letter. */
const POST_AT = new RegExp(
  `(?:^|[,;.|–-])\\s*(?=${POST}\\b[^,;.:()\\n]{0,70}(?:\\s*\\([^()\\n]{2,60}\\))?\\s*[,(]\\s*(?:alamat\\s*:?\\s*)?(?:jl|jln|jalan|gedung|kompleks?|kantor)\\b)`,
  'giu',
);
/** "Jl. Tirta 9, Manajer Hubungan Langganan.": the post behind the address. */
const AT_POST = new RegExp(
  `\\b(?:jl|jln|jalan)\\b[^;\\n]{2,60},\\s*(?=${POST}\\b[^,;.:()\\n]{0,70}\\s*(?:[.,;]|$))`,
  'giu',
);
/** "Penanggung jawab pengaduan Sekretaris Dinas": the post follows without a sign. */
const NAMED_PLAINLY =
  /\bpenanggung\s*-?\s*jawab(?:\s+(?:pelayanan|penanganan|pengelola(?:an)?|pengaduan|aduan|tindak\s+lanjut|saran|dan|masukan))*\s+(?=kepala\b|sekretaris|kabid|kasi|kasub|camat|lurah|direktur|pejabat|inspektur)/giu;
/** A post whose own title holds the complaints: "Pejabat Pengelola Pengaduan", "Kasi Pelayanan Informasi dan Pengaduan". */
const TITLE =
  /\b(?:pejabat|koordinator|ketua|kepala|kasie?|kabid|kasub\p{L}{0,30}|kabag|manajer)\s+(?:(?:pengelola(?:an)?|pelayanan|layanan|informasi|dan|unit|tim|seksi|bidang|sub(?:bagian|bag|bidang)?|bagian|penanganan|penerima|urusan|humas|publik|masyarakat|penyelesaian|instalasi|ruang|data|advokasi|kebijakan|&|\/)\s+){0,7}(?:pengaduan|aduan)\b/giu;
/** A contact with a name; a name begins with a capital, so the letters of the words are spelt out. */
const PERSON =
  /\b(?:[Pp][Ii][Cc]|[CKck]onta(?:ct|k)\s+[Pp]erson|[Cc][Pp]|[Nn]arahubung)\s*[:.]?\s*(?=(?:(?:[Bb]apak|[Ii]bu|[Ss]dri?|[Bb]pk|[Pp]ak|[Bb]u)\.?\s+)?\p{Lu}\p{Ll}[\p{L}'’]*)/gu;
/** "Kepala Dinas bertanggung jawab atas pengaduan". */
const ANSWERS_FOR =
  /\b(?:kepala|sekretaris|kabid|kasi|kasub\p{L}{0,30}|camat|lurah|direktur|pejabat|ketua)\b[^,;.:\n]{0,40}?(?=\s+(?:adalah\s+)?(?:yang\s+)?bertanggung\s*jawab\b)/giu;
/** "Kepada Kepala Bapenda melalui kotak saran": whoever is complained to; the addressee of a letter is not. */
const COMPLAINED_TO =
  /(?:^\s*|\b(?:pengaduan|aduan|keluhan|disampaikan|diajukan|ditujukan|mengadu)\s+(?:langsung\s+)?)kepada\s+(?=(?:kepala|sekretaris|kabid|kasi|kasub\p{L}{0,30}|camat|lurah|direktur|pimpinan)\b)/giu;
const LED = /\b(?:ditangani|dikelola|dikoordinir|dikoordinasikan|dipimpin)\s+(?:langsung\s+)?oleh\s+/giu;

const END =
  /[;\n]|(?<=\p{L}{4})\.\s+(?=\p{Lu})|,\s*(?=(?:jl|jln|jalan|alamat|komplek|gedung|d\.?a\b)\b)|\s+(?=alamat\b)|\s*[(,]?\s*(?=(?:\+62|62|\(?0)\d)|\s+(?:paling|maksimal|dalam\s+waktu|melalui|lewat|via|dengan|secara)\s|,\s*(?=di(?:tanggapi|selesaikan|tindak|terima|proses))/iu;

/** A name with a post is never longer; what follows need not be searched. */
const LONGEST = 240;

/** Up to where a name or post goes that begins at `from`. */
function valueEnd(text: string, from: number, to: number): number {
  const rest = text.slice(from, Math.min(to, from + LONGEST));
  const end = END.exec(rest)?.index ?? rest.length;
  const channel = channelWords(rest).find(({ umum }) => !umum)?.dari ?? rest.length;
  return from + Math.min(end, channel);
}

function after(part: TextPart, [from, to]: Range, pattern: RegExp): Butir[] {
  const clause = part.teks.slice(from, to);
  return [...clause.matchAll(pattern)].flatMap((match) => {
    const start = from + match.index + match[0].length;
    const butir = butirAt(part, start, valueEnd(part.teks, start, to));
    return butir === null || !/\p{L}{2}/u.test(butir.teks) ? [] : [butir];
  });
}

/** Somebody a text names right behind a label: a post, or a name in capitals that is no desk. */
function isSomebody({ teks }: Butir): boolean {
  const actor = actorOf(teks);
  return actor === 'pejabat' || (actor === null && /^\p{Lu}\p{Ll}+(?:\s+\p{Lu}[\p{L}.]*)+/u.test(teks));
}

/** A bare post: nothing is done in its words, and no word in small letters stands for the street behind it. */
function isPost(part: TextPart, { teks, asal }: Butir): boolean {
  const behind = part.teks.slice(asal.sampai - part.asal.dari, asal.sampai - part.asal.dari + 90);
  return !hasVerb(teks) && !/^[\s,(]*(?:jalan|gedung|kantor|kompleks?)\s+\p{Ll}/u.test(behind);
}

function inClause(part: TextPart, range: Range): readonly Butir[] {
  const named = [...after(part, range, NAMED), ...after(part, range, OFFICER_NAMED).filter(isSomebody)];
  if (named.length > 0) return named;
  const plain = after(part, range, NAMED_PLAINLY);
  if (plain.length > 0) return plain;
  const [from, to] = range;
  const clause = part.teks.slice(from, to);
  const titles = [...clause.matchAll(ANSWERS_FOR), ...clause.matchAll(TITLE)].flatMap((match) => {
    const butir = butirAt(part, from + match.index, from + match.index + match[0].length);
    return butir === null ? [] : [butir];
  });
  if (titles.length > 0) return titles;
  const placed = [...after(part, range, POST_AT), ...after(part, range, AT_POST)].filter((post) =>
    isPost(part, post),
  );
  if (placed.length > 0) return placed;
  if (!/\bsurat\b[^,]{0,20}\bkepada\b/iu.test(clause)) {
    const complainedTo = after(part, range, COMPLAINED_TO);
    if (complainedTo.length > 0) return complainedTo;
  }
  const led = after(part, range, LED).filter(({ teks }) => actorOf(teks) === 'pejabat');
  return [...led, ...after(part, range, PERSON)];
}

/**
 * Who is named as responsible. A unit or an officer at a desk is nobody responsible unless the text says so; neither is the
 * addressee of a letter.
 */
export function readPenanggungJawab(part: TextPart): readonly Butir[] {
  return clauseRanges(part).flatMap((range) => inClause(part, range));
}
