/** Arithmetic on ISO dates. */
import type { Asal } from '../model/facts.ts';

/** A date that may not have been readable. */
export interface MaybeDate {
  readonly iso: string | null;
  readonly asal: Asal;
}

const DAY = 86_400_000;

function stamp(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`);
}

/** Full months from one ISO date to another; negative when the second is earlier. */
export function monthsBetween(from: string, to: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}

/** The same day a number of years later; 29 February becomes the 28th. */
export function yearsLater(iso: string, years: number): string {
  const later = `${String(Number(iso.slice(0, 4)) + years).padStart(4, '0')}${iso.slice(4)}`;
  return later.endsWith('-02-29') && new Date(stamp(later)).getUTCDate() !== 29
    ? later.replace(/29$/u, '28')
    : later;
}

/** Days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((stamp(to) - stamp(from)) / DAY);
}

/**
 * Weekdays after one ISO date up to another, the second included; negative when it is earlier. No list of national holidays is
 * held, so the number of working days can only be smaller.
 */
export function weekdaysBetween(from: string, to: string): number {
  const days = daysBetween(from, to);
  if (days < 0) return -weekdaysBetween(to, from);
  // 1 January 1970 was a Thursday: day 0 of the week is Sunday.
  const start = Math.round(stamp(from) / DAY) + 4;
  let count = Math.floor(days / 7) * 5;
  for (let day = start + days - (days % 7) + 1; day <= start + days; day += 1) {
    if (day % 7 !== 0 && day % 7 !== 6) count += 1;
  }
  return count;
}

/** The later of the dates that are known. */
export function laterOf(...dates: readonly (MaybeDate | null)[]): string | null {
  const known = dates.flatMap((date) => (date === null || date.iso === null ? [] : [date.iso]));
  return known.sort().at(-1) ?? null;
}
