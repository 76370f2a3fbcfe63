/** Amounts that are printed in several units: "1 jam 30 menit" is 90 menit, "1 hari 0 jam" is 1 hari. */
import type { Besaran, SatuanWaktu } from '../../model/facts.ts';

/** How many of the smaller unit make one of the larger; pairs that are missing cannot be added. */
const PARTS: Partial<Record<SatuanWaktu, Partial<Record<SatuanWaktu, number>>>> = {
  menit: { detik: 60 },
  jam: { menit: 60, detik: 3600 },
  hari: { jam: 24, menit: 1440 },
  minggu: { hari: 7 },
  bulan: { hari: 30 },
  tahun: { bulan: 12 },
};

/**
 * The sum of parts, largest unit first, in the smallest unit that says something; null when they make no amount. A working
 * day has no known number of hours, so that "1 hari kerja 2 jam" has no sum.
 */
export function sumOfParts(parts: readonly Besaran[]): Besaran | null {
  const said = parts.filter(({ nilai }) => nilai > 0);
  let sum = said[0] ?? parts[0] ?? null;
  for (const part of said.slice(1)) {
    const count = sum === null ? undefined : PARTS[sum.satuan]?.[part.satuan];
    if (sum === null || count === undefined || part.nilai >= count) return null;
    sum = { nilai: sum.nilai * count + part.nilai, satuan: part.satuan };
  }
  return sum;
}
