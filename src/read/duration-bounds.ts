/** Lower bounds: "minimal 3 hari, maksimal 7 hari" is one range, "minimal 3 hari" alone cannot be said in a duration. */
import type { DurationDraft } from './duration-draft.ts';

/** The drafts that stay, and those with a lower bound only. */
export interface SettledBounds {
  readonly durasi: readonly DurationDraft[];
  readonly lepas: readonly DurationDraft[];
}

function isPair(low: DurationDraft, high: DurationDraft | undefined): high is DurationDraft {
  if (!low.bawah || high === undefined || !high.batas || high.min !== null) return false;
  return high.peran === low.peran && high.piece.klausa === low.piece.klausa;
}

/** Joins a lower bound with the upper one after it, or before it when it has no subject of its own. */
function joins(
  draft: DurationDraft,
  before: DurationDraft | undefined,
  after: DurationDraft | undefined,
): boolean {
  if (isPair(draft, after)) {
    after.min = draft.maks;
    after.kutipan = { dari: draft.kutipan.dari, sampai: after.kutipan.sampai };
    return true;
  }
  if (draft.untuk !== null || !isPair(draft, before)) return false;
  before.min = draft.maks;
  return true;
}

/** "Apabila lebih dari 3 hari, ...": the case in which something happens, no promise and nothing unread. */
function isThreshold({ piece }: DurationDraft): boolean {
  const { klausa, depan } = piece;
  const words = klausa.baris.bagian.polos.slice(depan.dari, depan.sampai);
  return /\b(?:apabila|jika|bila|kalau)\b[^,;]*$/u.test(words);
}

/** Settles the lower bounds among the drafts of one line. */
export function settleLower(drafts: readonly DurationDraft[]): SettledBounds {
  const durasi: DurationDraft[] = [];
  const lepas: DurationDraft[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (!draft.bawah || draft.peran === 'masa_berlaku') durasi.push(draft);
    else if (draft.peran === 'frekuensi' || draft.peran === 'batas_pemohon') {
      draft.batas = true;
      durasi.push(draft);
    } else if (!joins(draft, drafts[index - 1], drafts[index + 1]) && !isThreshold(draft)) lepas.push(draft);
  }
  return { durasi, lepas };
}
