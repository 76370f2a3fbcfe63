/** Which durations are the parts of a whole: steps under a total, steps in a bracket, steps by their names. */
import type { DurationDraft } from './duration-draft.ts';
import { announcesSteps } from './duration-role.ts';

/** Work inside the office that is nobody's product. */
const INNER_STEP =
  /^(?:(?:petugas|proses|kegiatan|lama|waktu)\s+)*(penerimaan\s+(?:berkas|dokumen|permohonan|pemohon)|verifikasi|validasi|pemeriksaan\s+(?:berkas|dokumen|kelengkapan|persyaratan|administrasi)|pengecekan|pengetikan|paraf|pemarafan|penanda\s?tanganan|tanda\s?tangan|ttd|penyerahan|pencetakan|cetak|peng?inputan|input|entr[iy]|pengarsipan|disposisi|penomoran|stempel|koreksi|pengagendaan|agenda)/u;
/** Work that may be a step or a product of its own. */
const STEP_OR_PRODUCT =
  /^(?:pendaftaran|registrasi|pencatatan|pembayaran|legalisasi|survei|survey|peninjauan|pengambilan|pemrosesan|pembuatan|penerimaan|penerbitan|penelitian|pemeriksaan|pengukuran|tinjau|cek)/u;
/** The way of a patient through a clinic. */
const PATIENT_STEP =
  /^(?:waktu\s+)?(pendaftaran|anamnes|pemeriksaan|konsultasi|tindakan|pembayaran|kasir|(?:peng)?ambil(?:an)?\s+obat|penyerahan\s+obat|obat|farmasi|apotek|laboratorium|skrining|triase)/u;
const TOTAL = /\b(?:total|keseluruhan|seluruhnya|jumlah)\b/u;

function isPromise(draft: DurationDraft): boolean {
  return draft.peran === 'penyelesaian';
}

/** Working days and days add up: the parts of "5 hari kerja" are often printed as "2 hari". */
function family(draft: DurationDraft): string {
  return draft.maks.satuan.replace(/_.*$/u, '');
}

function sameUnitSum(drafts: readonly DurationDraft[], total: DurationDraft): boolean {
  if (drafts.length < 2 || drafts.some((draft) => family(draft) !== family(total))) return false;
  return drafts.reduce((sum, draft) => sum + draft.maks.nilai, 0) === total.maks.nilai;
}

function textBefore(draft: DurationDraft): string {
  const { klausa, depan } = draft.piece;
  return klausa.baris.bagian.polos.slice(depan.dari, draft.kutipan.dari);
}

/** Where a line says "dengan rincian": what follows on the line are parts. */
function markAnnounced(drafts: readonly DurationDraft[]): void {
  let before: DurationDraft | undefined;
  let announced = false;
  for (const draft of drafts) {
    const { baris } = draft.piece.klausa;
    if (before?.piece.klausa.baris !== baris) announced = false;
    else announced ||= announcesSteps(baris.bagian.polos.slice(before.kutipan.sampai, draft.kutipan.dari));
    if (announced && isPromise(draft)) draft.peran = 'langkah';
    before = draft;
  }
}

/** "3 bulan (2 bulan sebelum dan 1 bulan sesudah)": a bracket whose amounts make up the one before it. */
function markBrackets(drafts: readonly DurationDraft[]): void {
  let start = 0;
  while (start < drafts.length) {
    let end = start + 1;
    while (
      drafts[end]?.piece.dalamKurung === true &&
      drafts[end]?.piece.klausa === drafts[start]?.piece.klausa
    )
      end += 1;
    const total = drafts[start];
    const parts = drafts.slice(start + 1, end);
    if (total !== undefined && sameUnitSum(parts, total)) {
      for (const part of parts.filter(isPromise)) part.peran = 'langkah';
    }
    start = end;
  }
}

/** A list with its total: "Pendaftaran 5 menit, Pemeriksaan 15 menit, Total 20 menit". */
function markTotal(drafts: readonly DurationDraft[]): void {
  const promises = drafts.filter(isPromise);
  const named = promises.find((draft) => TOTAL.test(textBefore(draft)));
  const last = promises.at(-1);
  // A last amount with a name of its own is one more product whose time happens to be the sum.
  const total = [named, promises[0], last?.untuk === null ? last : undefined].find(
    (draft) =>
      draft !== undefined &&
      sameUnitSum(
        promises.filter((other) => other !== draft),
        draft,
      ),
  );
  if (total === undefined) return;
  for (const draft of promises) if (draft !== total) draft.peran = 'langkah';
}

function label(draft: DurationDraft): string {
  return draft.untuk?.toLowerCase() ?? '';
}

function kindsOf(pattern: RegExp, drafts: readonly DurationDraft[]): ReadonlySet<string> {
  return new Set(drafts.flatMap((draft) => pattern.exec(label(draft))?.[1] ?? []));
}

/** Two or more different kinds of office work, or three stations of a patient, make the list a list of steps. */
function markNamed(drafts: readonly DurationDraft[]): void {
  const promises = drafts.filter(isPromise);
  const stations = kindsOf(PATIENT_STEP, promises);
  const office = kindsOf(INNER_STEP, promises).size >= 2;
  const patient = stations.size >= 3 && stations.has('pendaftaran');
  for (const draft of promises) {
    const inner = office && (INNER_STEP.test(label(draft)) || STEP_OR_PRODUCT.test(label(draft)));
    if (inner || (patient && PATIENT_STEP.test(label(draft)))) draft.peran = 'langkah';
  }
}

/** Turns promises that are only parts of a whole into steps. */
export function markSteps(drafts: readonly DurationDraft[]): void {
  markAnnounced(drafts);
  markBrackets(drafts);
  markTotal(drafts);
  markNamed(drafts);
}
