/** Indonesian sentences about baselines. */
import type { GoneState } from '../model/baseline.ts';
import { formatCount } from './format.ts';

const n = (count: number) => formatCount(count, 'id');

export const idBaseline = {
  title: 'DASAR BANDING',
  summary: (fresh: number, known: number, fixed: number) =>
    `${n(fresh)} hal baru, ${n(known)} sudah diketahui, ${n(fixed)} sudah diperbaiki`,
  against: (file: string, tool: string) => `Dibandingkan dengan ${file} (ditulis patuh ${tool}).`,
  otherTool: (tool: string, now: string) =>
    `Dasar banding ditulis patuh ${tool}, pemeriksaan ini patuh ${now}: cara membaca naskah dapat berbeda.`,
  meaning:
    'Yang sudah diketahui tetap kurang dan tidak menaikkan poin; hanya hal baru yang membuat belum lulus.',
  fresh: 'Baru',
  gone: 'Tidak ada lagi',
  state: {
    fixed: 'sudah diperbaiki',
    not_assessed: 'tidak dinilai lagi, jadi belum tentu sudah diperbaiki',
    service: 'layanannya tidak ada lagi di berkas unit ini',
    unit: 'unitnya tidak ada di berkas yang dibaca',
  } satisfies Record<GoneState, string>,
  times: (count: number) => (count === 1 ? '' : ` (${n(count)} kali)`),
  more: (count: number) => `+ ${n(count)} hal lagi (lengkap di patuh audit --baseline -f json).`,
  knownMark: 'Sudah diketahui (dasar banding).',
  freshMark: 'BARU',
  standing: { fresh: 'baru', known: 'sudah diketahui' },
  gate: (count: number) => `${n(count)} hal sudah diketahui`,
  written: (count: number, path: string) => `${n(count)} hal yang sudah diketahui ditulis ke ${path}`,
  pruned: (count: number, kept: number, path: string) =>
    `${n(count)} hal yang tidak ada lagi dihapus dari ${path}; ${n(kept)} tetap tercatat.`,
  prunable: (count: number) => (count === 0 ? '' : `${n(count)} catatan boleh dihapus: patuh baseline prune`),
};
