/** What a complaint text says the office does with a complaint. */
import type { Butir } from '../../model/facts.ts';
import { butirAt } from '../list/butir.ts';
import { clauseRanges, type Range } from '../word/clause-ranges.ts';
import type { TextPart } from '../word/part.ts';

const HANDLING =
  /\bdi(?:terima(?!\s+(?:melalui|via|lewat|di\b))|catat|registrasi|register|agenda|verifikasi|telaah|teliti|analis|teruskan|tindak|jawab|tanggapi|selesaikan|proses|klarifikasi|investigasi|rekap|laporkan|koordinasi|disposisi|bahas|cek\b|periksa|arsip|balas|baca\b|evaluasi|umumkan|buka\b|pelajari|tangani|monitor|pantau|beri(?:kan)?\s+(?:jawaban|tanggapan|tanda)|sampaikan\s+(?:hasil|jawaban|kepada\s+(?:pengadu|pelapor|pemohon)))\p{L}*|\bme(?:nerima(?!\s+(?:pengaduan|aduan|laporan)?\s*(?:melalui|via|lewat))|ncatat|registrasi|neruskan|nindak\p{L}*|mverifikasi|nelaah|neliti|nganalis|njawab|nanggapi|nyelesaikan|mproses|ngklarifikasi|ngkoordinasi|mbahas|meriksa|rekap|mbalas|ngecek|ngevaluasi|nangani|mberikan\s+(?:jawaban|tanggapan|tanda)|nyampaikan\s+(?:hasil|jawaban|tanggapan))\p{L}*|\bberkoordinasi\b|\btindak\s*-?\s*lanjut|^\s*(?:koordinasi|verifikasi|klarifikasi|pencatatan|penelaahan|pemeriksaan|penyelesaian|rapat|mediasi|investigasi|evaluasi|monitoring|penanganan|pengecekan|cek)\b(?!\s*[:=]?\s*$)|\bcek\s+di\s+tempat\b|\bumpan\s+balik\b|\bpencatatan\s+(?:pengaduan|aduan|laporan|keluhan)/iu;
/** "Tahap: catat-klarifikasi-jawab": the steps as bare stems behind their label. */
const STAGES =
  /\b(?:tahap(?:an)?|alur|langkah|mekanisme|prosedur|cara|proses|tata\s+cara)(?:nya)?(?:\s+\p{L}+){0,3}\s*[:=][^.;\n]*\b(?:terima|catat|klarifikasi|verifikasi|telusur(?:i)?|telaah|periksa|teruskan|tindak|analis(?:a|is)|jawab|tanggap(?:i)?|proses|selesai(?:kan)?)\b/iu;
/** Times, names and headings that only hold such a word. Blanks between the words may be taken in one way only, or each doubles the work. */
const NO_STEP =
  /^\s*(?:jangka\s+)?waktu\b|^\s*(?:pejabat|petugas)\s+(?:yang\s+)?menangani\b|\bpenanggung\s*-?\s*jawab\b|^\s*(?:penanganan|pengelolaan|penyelesaian)\s+(?:pengaduan|aduan)(?:\s*(?:,\s*)?(?:saran|dan|masukan|tidak|langsung|secara|seacara|apresiasi))*\s*(?:[:.]\s*)?$|^\s*penanganan\s+pengaduan\s*,/iu;
/** "Penanganan Pengaduan Secara Langsung: pengadu menyebut identitas": the label is a heading. */
const LABEL = /^\s*(?:penanganan|pengelolaan)\s+(?:pengaduan|aduan)[^:]{0,40}:\s*/iu;

function inClause(part: TextPart, [from, to]: Range): Butir[] {
  const text = part.teks.slice(from, to);
  if (NO_STEP.test(text)) return [];
  const label = LABEL.exec(text)?.[0].length ?? 0;
  if (!HANDLING.test(text.slice(label)) && !STAGES.test(text)) return [];
  const butir = butirAt(part, from, to);
  return butir === null ? [] : [butir];
}

/** Handling steps and follow-up, one per clause that tells of it. */
export function readLangkahPengaduan(part: TextPart): readonly Butir[] {
  return clauseRanges(part).flatMap((range) => inClause(part, range));
}
