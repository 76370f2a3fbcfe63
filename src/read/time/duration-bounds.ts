/**
 * Bounds that reach beyond the amount beside them. "Paling lama: A 1 hari, B 2 hari" bounds both; "minimal 3 hari, maksimal 7
 * hari" is one range, "minimal 3 hari" alone cannot be said in a duration.
 */
import type { PeranWaktu } from '../../model/facts.ts';
import type { DurationDraft } from './duration-draft.ts';
import { subjectBefore } from './duration-subject.ts';

/** The drafts that stay, and those with a lower bound only. */
export interface SettledBounds {
  readonly durasi: readonly DurationDraft[];
  readonly lepas: readonly DurationDraft[];
}

/** Roles that have a bound of their own or none. */
const APART: readonly PeranWaktu[] = ['perpanjangan', 'masa_berlaku', 'frekuensi', 'batas_pemohon'];

function wordsBefore({ piece }: DurationDraft): string {
  return piece.klausa.baris.bagian.polos.slice(piece.depan.dari, piece.depan.sampai);
}

/**
 * Spreads the upper bound at the head of a line over the amounts after it: over all of them when it stands over names, else
 * over those that are built alike ("Paling lama 3 hari untuk A, 5 hari untuk B").
 */
export function spreadUpper(drafts: readonly DurationDraft[]): void {
  const [head, ...others] = drafts;
  if (head === undefined || !head.piece.sifat.batas) return;
  const { judul } = head.piece.sifat;
  if (!judul && subjectBefore(wordsBefore(head)) !== null) return;
  for (const draft of others) {
    if (draft.piece.sifat.mulai !== null) return;
    const alike = judul || !/\p{L}/u.test(wordsBefore(draft).replace(/^\s*(?:dan|serta|atau)\s/u, ' '));
    if (alike && !APART.includes(draft.peran)) draft.batas = true;
  }
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
function isThreshold(draft: DurationDraft): boolean {
  return /\b(?:apabila|jika|bila|kalau)\b[^,;]*$/u.test(wordsBefore(draft));
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
