/** Indonesian sentences of long pages and long runs at a terminal. */
import { formatCount, formatNumber } from './format.ts';

const n = (count: number) => formatCount(count, 'id');

const rateText = (rate: number) => (rate < 10 ? formatNumber(rate.toFixed(1), 'id') : n(Math.round(rate)));

function timeText(seconds: number): string {
  if (seconds < 59.5) return `${Math.max(1, Math.round(seconds))} detik`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} menit` : `${n(Math.floor(minutes / 60))} jam ${minutes % 60} menit`;
}

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
  /** How far a run is; rate in files a second, time left in seconds. */
  progress: (done: number, total: number, rate: number, left: number) =>
    `${n(done)}/${n(total)} berkas, ${rateText(rate)} berkas/detik, sisa ${timeText(left)}`,
  /** The same when every file is done. */
  assembling: 'menyusun laporan',
};
