/** Levies that the law no longer knows, as words to look for in the fee. */
import type { DeadLevy, MarkRule } from '../model/lexicon.ts';

/** One mark rule per dead levy. */
export function levyMarks(levies: readonly DeadLevy[]): MarkRule[] {
  return levies.map(({ golongan, pola, contoh }) => ({
    jenis: golongan === 'perizinan_tertentu' ? 'retribusi_izin_hapus' : 'retribusi_hapus',
    komponen: ['biaya_tarif'],
    pola,
    contoh,
  }));
}
