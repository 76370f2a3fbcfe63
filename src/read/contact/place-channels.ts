/** Ways to complain that need no address: box, face to face, letter, form. */
import type { JenisKanal } from '../../model/facts.ts';

export interface PlaceSpan {
  readonly dari: number;
  readonly sampai: number;
  readonly jenis: JenisKanal;
}

const SUBJECT =
  '(?:saran|pengaduan|aduan|kritik|keluhan|kepuasan|masukan|aspirasi|surat|pendapat|apresiasi|komplain)';
const BOX = new RegExp(
  `\\b(?:kotak|box|kota(?=\\s+(?:saran|pengaduan|aduan)))\\s+${SUBJECT}(?:\\s*(?:[/&]|dan(?:\\s*/\\s*atau)?)?\\s*(?:kotak\\s+)?${SUBJECT}\\b){0,3}|\\bsuggestion\\s+box\\b|\\bsaran\\s+box\\b`,
  'giu',
);
const FORM =
  /\b(?:mengisi\s+|isi\s+)?(?:formulir|form|blang?ko|buku|lembar|kuesioner|kuisioner|angket|google\s*form|g-?form)\s+(?:online\s+)?(?:pengaduan|aduan|saran|keluhan|survey|survei|skm|ikm|kritik|kepuasan|komplain|penilaian|masukan)\b(?:\s+(?:ikm|skm|kepuasan))?|\bmengisi\s+formulir\b|\bgoogle\s*form(?:ulir)?\b|\bg-?form\b|\bformulir\s+(?:online|daring|elektronik)\b|^\s*formulir\s*$|\b(?:scan\s+)?(?:qr\s*-?\s*code|barcode)\b/giu;
/** Where a letter is a way to complain, and not a decree, a warrant or a newspaper. */
const LETTER =
  /\bsurat\s+(?:yang\s+)?(?:di\s?tujukan|resmi|tertulis|pengaduan|aduan|langsung|pos|ke(?=pada|\s)|kepada)\b|(?<=(?:melalui|via|dengan|lewat|berupa|secara|[:/,(])\s*)surat(?=\s*(?:$|[,;.)/:]|dan\b|atau\b|maupun\b))|\b(?:berkirim|mengirim(?:kan)?|menyurat|bersurat|dikirim(?:kan)?)(?:\s+(?:via|melalui))?(?:\s+surat\b|(?<=surat))|^\s*surat\s*$|\bp\.?o\.?\s*box\b|\b(?:via|melalui|lewat)\s+pos\b|\b(?:secara\s+)?tertulis\b(?!\s+(?:di\s*sampaikan\s+|dimasukkan\s+)?(?:ke|di|dalam|melalui|pada)\s+(?:dalam\s+)?(?:kota|box|sms|wa\b|whatsapp|e-?mail|form|buku|aplikasi|web))/giu;
const FACE =
  /\btatap\s*-?\s*muka\b|\bdatang\s+(?:secara\s+)?langsung\b|\bdatang(?:i)?\s+(?:sendiri\s+)?ke\b|\b(?:secara|seacara)\s+(?:langsung|lisan|luring)\b|\bluring\b|\blisan\b|(?<=\b(?:pengaduan|aduan|lapor(?:an|kan)?|penyampaian|(?:di|me(?:ny))?sampai(?:kan)?|media|konfirmasi|menghubungi|mengadu|melapor|keluhan|bertemu|menemui|komunikasi)\s+)langsung\b|\blangsung\s+(?:ke|kepada|di|pada|melalui|menemui|menuju|datang|dengan)\b|^\s*langsung\b/giu;
const DESK =
  /\b(?:loket|meja|ruang(?:an)?|unit|pojok|pos|desk|bagian|seksi|sekretariat|front)\s+(?:pelayanan\s+|layanan\s+|pengelola(?:an)?\s+|penanganan\s+|informasi\s+(?:dan|\/|&)\s+)?(?:pengaduan|aduan|pelanggan|komplain|keluhan|informasi|office)\b|\bc[uo]st[ou]mer\s+(?:service|care)\b|\bhelp\s*-?\s*desk\b/giu;
const OFFICER_ONLY =
  /^\s*(?:\(?(?:melalui|via|menghubungi|hubungi|kepada|lewat|temui|menemui)\s+)?(?:petugas|pejabat|admin|staf|resepsionis|operator)\b(?:\s+(?!me\p{L}{3}|ber|di|akan\b|yang\b)[\p{L}/&]+){0,7}\s*[.;,]?\s*$/iu;
/** What the office does with a complaint: such a line names no place to go to. */
const HANDLING =
  /\b(?:berkoordinasi|koordinasi|di(?:terima|catat|teruskan|tindak|analisis|verifikasi|proses|jawab|tanggapi|selesaikan|telaah|klarifikasi|register|rekap)\p{L}*|menerima|mencatat|menindaklanjuti|meneruskan|memverifikasi|menyelesaikan|menelaah|menanggapi|memproses|membahas|rapat)\b/iu;
const NOT_DIRECT = /\btidak\s+(?:secara\s+)?$/iu;
const HANDLED_DIRECTLY =
  /\b(?:ditangani|diselesaikan|ditindaklanjuti|dijawab|ditanggapi|diproses|diperbaiki|tanggapan|jawaban|penyelesaian)\s+(?:secara\s+)?$/iu;

function first(jenis: JenisKanal, pattern: RegExp, text: string): PlaceSpan[] {
  for (const match of text.matchAll(pattern)) {
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    if (NOT_DIRECT.test(before) || HANDLED_DIRECTLY.test(before)) continue;
    return [{ jenis, dari: match.index, sampai: match.index + match[0].trimEnd().length }];
  }
  return [];
}

function faceToFace(text: string): PlaceSpan[] {
  const strong = first('tatap_muka', FACE, text);
  if (strong.length > 0 || HANDLING.test(text)) return strong;
  const desk = first('tatap_muka', DESK, text);
  if (desk.length > 0) return desk;
  const lead = text.length - text.trimStart().length;
  return OFFICER_ONLY.test(text) ? [{ jenis: 'tatap_muka', dari: lead, sampai: text.trimEnd().length }] : [];
}

/** "Kotak saran di meja informasi": the desk only says where the box or form is. */
const PLACED = /\b(?:di|pada|dekat|depan|samping|dalam)\s+(?:\p{L}+\s+)?$/iu;

function isOnlyPlace(text: string, { dari }: PlaceSpan): boolean {
  return PLACED.test(text.slice(Math.max(0, dari - 40), dari));
}

/** At most one box, form, letter and face-to-face way per clause. */
export function placeChannels(text: string): readonly PlaceSpan[] {
  const box = first('kotak_saran', BOX, text);
  const form = first('formulir', FORM, text);
  const face = faceToFace(text).filter(
    (place) => !(box.length + form.length > 0 && isOnlyPlace(text, place)),
  );
  return [...box, ...form, ...first('surat', LETTER, text), ...face];
}
