/** Reads what a service pledge (maklumat pelayanan) promises. */

export interface Janji {
  /** Able and bound to serve by the standard. */
  readonly sanggup: boolean;
  /** Duty and continuous improvement. */
  readonly perbaikan: boolean;
  /** Sanction and/or compensation when the service falls short. */
  readonly sanksi: boolean;
}

const ABLE =
  /\b(?:(?:ke|ber)?sanggup(?:i|an|kan)?|menyanggup(?:i|kan)|berjanji|menjanjikan|janji(?:\s+(?:kami|layanan|pelayanan))|siap(?:kan)?|bersedia|berkomitmen|komitmen|bertekad|mampu|akan|wajib|berkewajiban|berikrar)\b/giu;
/** A readiness that is only about bearing the consequences, and a promise not kept. */
const NOT_SERVING =
  /^\s*(?:(?:untuk|diberi(?:kan)?|di(?:kenai|kenakan|tuntut|tindak)|menerima|menanggung|mendapat(?:kan)?|memberi(?:kan)?|dan|segala|atas)\s+){0,3}(?:sanksi|kompensasi|ganti|hukuman|teguran|konsekuensi|risiko|tindakan)/iu;
const NEGATED =
  /\b(?:tidak|belum|tanpa|bukan|gagal|kurang|tak)\s+(?:(?:akan|dapat|bisa|lagi|pernah|menepati|memenuhi)\s+){0,2}$/iu;
const STANDARD =
  /\bstandar[dt]?(?:\s+(?:pelayanan|layanan|operasional|mutu|prosedur)|\s+(?:publik|kerja)|\s+yang\s+(?:telah|sudah)?\s*(?:ditetapkan|ditentukan|berlaku))|\b(?:sesuai|memenuhi|berdasarkan|menurut)\s+(?:dengan\s+)?(?:pada\s+)?(?:standar[dt]?|sop|spp)\b/giu;
const BETTER =
  /\b(?:perbaikan|memperbaiki|diperbaiki|penyempurnaan|menyempurnakan|peningkatan|meningkatkan|ditingkatkan|pembenahan|membenahi|berbenah|inovasi|berinovasi)\b/giu;
const ALWAYS =
  /\bterus\s*[-–]?\s*menerus\b|\bberkelanjutan\b|\bberkesinambungan\b|\bsecara\s+terus\b|\bsenantiasa\b|\bselalu\b|\bsetiap\s+saat\b|\bkontin(?:y|i)?u(?:e)?\b|\bkonsisten\b|\btiada\s+henti\b|\bterus\s+(?:me|ber)\p{L}+/giu;
const SANCTION =
  /\b(?:sanksi|sangsi|kompensasi|ganti\s*(?:-\s*)?(?:rugi|kerugian)|mengganti\s+kerugian|hukuman|dihukum|ditindak|konsekuensi\s+hukum)\b/giu;
const NO_SANCTION =
  /\b(?:tidak|tanpa|bukan|menolak|tak|bebas(?:\s+dari)?)\s+(?:(?:ada|akan|dapat|bisa|bersedia|siap|sanggup|mau|adanya|ada|menerima|memberi(?:kan)?|diberi(?:kan)?|dikenai|dikenakan|mendapat(?:kan)?|menanggung|menjatuhkan|pemberian|segala|dengan|dan\s*\/?\s*atau)\s+){0,4}$/iu;

const NEAR = 160;

interface Word {
  readonly dari: number;
  readonly sampai: number;
}

function wordsOf(text: string, pattern: RegExp): Word[] {
  return [...text.matchAll(pattern)].map((match) => ({
    dari: match.index,
    sampai: match.index + match[0].length,
  }));
}

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 80), at);
}

function near(text: string, a: Word, b: Word): boolean {
  const [first, second] = a.dari < b.dari ? [a, b] : [b, a];
  const between = text.slice(first.sampai, second.dari);
  return between.length <= NEAR && !/[.!?]\s+\p{Lu}/u.test(between);
}

function pairNear(text: string, left: readonly Word[], right: readonly Word[]): boolean {
  return left.some((one) => right.some((other) => near(text, one, other)));
}

function isPromise(text: string, { dari, sampai }: Word): boolean {
  return !NEGATED.test(before(text, dari)) && !NOT_SERVING.test(text.slice(sampai, sampai + 90));
}

/** "tidak sesuai standar pelayanan" is what the sanction is for, not what is promised. */
function isMet(text: string, { dari, sampai }: Word): boolean {
  return (
    !/\b(?:tidak|belum|kurang|tanpa|bertentangan)\s+(?:\p{L}+\s+){0,2}(?:dengan\s+)?$/iu.test(
      before(text, dari),
    ) && !/^\s*tidak\b/iu.test(text.slice(sampai, sampai + 12))
  );
}

/** Which of the three statements of a pledge a text makes. */
export function readJanji(teks: string): Janji {
  const text = teks.replace(/\s+/gu, ' ');
  const able = wordsOf(text, ABLE).filter((word) => isPromise(text, word));
  const standard = wordsOf(text, STANDARD).filter((word) => isMet(text, word));
  const better = wordsOf(text, BETTER).filter(({ dari }) => !NEGATED.test(before(text, dari)));
  const sanction = wordsOf(text, SANCTION).filter(({ dari }) => !NO_SANCTION.test(before(text, dari)));
  return {
    sanggup: pairNear(text, able, standard),
    perbaikan: pairNear(text, better, wordsOf(text, ALWAYS)),
    sanksi: sanction.length > 0,
  };
}
