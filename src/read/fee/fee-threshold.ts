/** Amounts in a fee text that bound a class instead of being its price. */
import type { FeeEvent, FeeText } from './fee-events.ts';

const THRESHOLD =
  /(?:di[^\S\n]?atas|di[^\S\n]?bawah|lebih[^\S\n]+(?:besar[^\S\n]+)?dari|kurang[^\S\n]+dari|melebihi|mencapai|[<>≤≥]=?|(?:nilai|modal|omzet|omset|kekayaan|njop|npop|penghasilan|investasi|pagu|transaksi|agunan|kontrak)(?:[^\S\n]+\p{L}+){0,4}[^\S\n]*(?:s\.?d\.?|s\/d|:)?)[^\S\n]*$/iu;
const THRESHOLD_LINK =
  /^[^\S\n]*(?:s\.?[^\S\n]?\/?d\.?|sampai(?:[^\S\n]dengan)?|hingga|-|dan)[^\S\n]*(?:dengan[^\S\n]+)?$/iu;

/** Amounts that bound a class ("nilai di atas Rp 50 juta") instead of being its price. */
export function thresholds(text: FeeText, from: number, amounts: readonly FeeEvent[]): ReadonlySet<FeeEvent> {
  const found = new Set<FeeEvent>();
  let previous: FeeEvent | null = null;
  for (const amount of amounts) {
    const start = previous?.sampai ?? from;
    const before = text.teks.slice(Math.max(start, amount.dari - 80), amount.dari);
    const goesOn = previous !== null && found.has(previous) && THRESHOLD_LINK.test(before);
    if (goesOn || THRESHOLD.test(before)) found.add(amount);
    previous = amount;
  }
  return found;
}
