/** Indonesian sentences of long pages and long runs at a terminal. */
import { formatCount } from './format.ts';

const n = (count: number) => formatCount(count, 'id');

export const idScreen = {
  frameUntil: (line: number) => `(sampai baris ${line})`,
  groups: (matters: number, criteria: number) =>
    `MENURUT KRITERIA: ${n(matters)} hal belum terpenuhi, ${n(criteria)} kriteria`,
  places: (count: number) => `+ ${n(count)} tempat lagi`,
  groupsMore: (criteria: number, matters: number) => `+ ${n(criteria)} kriteria lagi (${n(matters)} hal)`,
  seeAll:
    'Semua hal satu per satu: -f plain (satu baris satu hal, untuk grep), -o laporan.html (dengan pencarian), atau -o hasil.xlsx.',
  unitsHidden: (count: number) =>
    `${n(count)} unit tidak ditampilkan satu per satu di layar. Satu unit: patuh audit <berkasnya>; semuanya: -o laporan.html.`,
  governmentsMore: (count: number) => `+ ${n(count)} pemerintah lagi: -o laporan.html`,
};
