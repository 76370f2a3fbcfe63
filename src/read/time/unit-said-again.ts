/** A unit behind which the amount stands again in a bracket. */
import { numberAt } from '../word/number-phrase.ts';
import type { Token } from '../word/tokens.ts';
import { isTimeUnit, type Unit, unitAt } from './time-unit.ts';

const DONE = new Set(['jadi', 'selesai']);

/** "20 hari (dua puluh) hari kerja", "3 hari (tiga hari)": the number again in a bracket behind the unit, then the whole unit. */
export function unitSaidAgain(tokens: readonly Token[], first: Unit, nilai: number): Unit {
  // "Satu hari jadi (1 day service)"
  const open = DONE.has(tokens[first.akhir]?.teks ?? '') ? first.akhir + 1 : first.akhir;
  if (tokens[open]?.teks !== '(') return first;
  const again = numberAt(tokens, open + 1, isTimeUnit);
  if (again?.nilai !== nilai) return first;
  const inside = unitAt(tokens, again.akhir);
  const close = inside?.akhir ?? again.akhir;
  if (tokens[close]?.teks !== ')') return inside?.satuan.startsWith(first.satuan) === true ? inside : first;
  const behind = unitAt(tokens, close + 1);
  const whole = behind ?? inside ?? first;
  if (!whole.satuan.startsWith(first.satuan)) return first;
  return { satuan: whole.satuan, akhir: behind === null ? close + 1 : behind.akhir };
}
