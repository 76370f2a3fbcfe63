/** Order of written step numbers: holes, doubles, lists that do not begin at 1. */
import type { Kutipan, UrutanSalah } from '../../model/facts.ts';
import type { ListNumber } from '../list/list-mark.ts';

/** A line of a procedure as far as its order goes. */
export interface OrderedLine {
  readonly nomor: ListNumber | null;
  /** A heading without a number: what follows is counted from 1 again. */
  readonly judul: boolean;
  readonly kutipan: Kutipan;
}

interface Level {
  readonly deret: string;
  nilai: number;
}

/** The level of a mark; deeper levels end when an outer one goes on. */
function levelOf(levels: Level[], deret: string): Level | null {
  const at = levels.findLastIndex((level) => level.deret === deret);
  if (at < 0) return null;
  levels.length = at + 1;
  return levels[at] ?? null;
}

/** The number that should stand here when `nilai` is wrong; null when it is right. */
function expectedInstead(level: Level | null, nilai: number, place: number): number | null {
  if (level === null) return nilai === 1 || nilai === place ? null : 1;
  const restart = nilai === 1 && level.nilai > 1;
  return nilai === level.nilai + 1 || restart ? null : level.nilai + 1;
}

/**
 * Numbers that break 1..n. A number 1 after a longer run begins a new list; a list whose first number equals its place among
 * the lines is the rest of one whose other numbers were not written.
 */
export function wrongOrder(lines: readonly OrderedLine[]): readonly UrutanSalah[] {
  const wrong: UrutanSalah[] = [];
  let levels: Level[] = [];
  for (const [index, { nomor, judul, kutipan }] of lines.entries()) {
    if (nomor === null) {
      levels = judul ? [] : levels;
      continue;
    }
    const level = levelOf(levels, nomor.deret);
    const seharusnya = expectedInstead(level, nomor.nilai, index + 1);
    if (seharusnya !== null) wrong.push({ ...kutipan, seharusnya, tertulis: nomor.nilai });
    if (level === null) levels.push({ deret: nomor.deret, nilai: nomor.nilai });
    else level.nilai = nomor.nilai;
  }
  return wrong;
}
