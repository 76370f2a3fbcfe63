/** Words that are named only to say they are not asked for: "tidak perlu surat pengantar RT", "tanpa legalisir". */

/** What may be asked of an applicant, as an act. */
const ASKED =
  'perlu|harus|wajib|usah|di(?:perlukan|butuhkan|minta|syaratkan|persyaratkan|wajibkan|haruskan|pakai|lampirkan|sertakan)|me(?:merlukan|mbutuhkan|nyertakan|lampirkan|mbawa|nggunakan|makai|nsyaratkan|mpersyaratkan|minta|wajibkan)|pakai';
/** What may stand between the denial and the thing denied: further things and the words that join them. */
const BETWEEN =
  'lagi|ada(?:nya)?|surat|pengantar|rt|rw|desa|kelurahan|legalisir|mat?e?rai|meterai|dokumen|berkas|foto\\s?(?:kopi|copy)|fotocopi|fc|salinan|asli|melampirkan|dilampiri|disertai|menyertakan|membawa|dengan|bukti|kartu|akt[ae]|ijazah|kk|ktp(?:-?el)?|yang|telah|sudah|dan|atau|maupun|serta';
const BEFORE = new RegExp(
  `(?<!\\b(?:yang|bila|jika|apabila|kalau|bagi)\\s{1,3})\\b(?:(?:tidak|tdk|tak|ndak|nggak)\\s{1,3}(?:lagi\\s{1,3})?(?:${ASKED})|tanpa)\\s{1,3}(?:(?:${BETWEEN}|/)[\\s/]{1,3}){0,5}$`,
  'iu',
);
const AFTER =
  /^[^.;,\n]{0,30}\b(?:tidak|tdk|tak)\s{1,3}(?:lagi\s{1,3})?(?:di(?:perlukan|butuhkan|minta|syaratkan|persyaratkan|wajibkan|pakai)|(?:perlu|wajib|harus)(?:\s{1,3}(?:ada|lagi|dilampirkan|disertakan|dibawa))?(?=\s*(?:[.,;)!\n]|$)))/iu;
/** A denial never reaches further. */
const REACH = 120;

/** Whether the words [from, to) of a text are denied by what stands before or behind them. */
export function isDenied(text: string, from: number, to: number): boolean {
  return BEFORE.test(text.slice(Math.max(0, from - REACH), from)) || AFTER.test(text.slice(to, to + REACH));
}
