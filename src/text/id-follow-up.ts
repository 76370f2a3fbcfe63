/** Indonesian sentences about follow-up: cooperation with the Ombudsman, and who does what by when. */
import type { Cooperation, FollowUpItem, FollowUpSight, OmbudsmanProduct } from '../model/report.ts';
import { formatCount } from './format.ts';

const n = (count: number) => formatCount(count, 'id');

const status: Readonly<Record<FollowUpItem['status'], string>> = {
  not_started: 'belum dimulai',
  running: 'berjalan',
  done: 'dinyatakan selesai',
};
const product: Readonly<Record<OmbudsmanProduct, string>> = {
  lahp: 'LAHP (laporan akhir hasil pemeriksaan)',
  lha: 'LHA',
  saran: 'saran',
  tindakan_korektif: 'tindakan korektif',
  saran_perbaikan: 'saran perbaikan',
  saran_penyempurnaan: 'saran penyempurnaan',
  rekomendasi: 'rekomendasi',
};
const sight: Readonly<Record<FollowUpSight, string>> = {
  found: 'masih ditemukan dalam pemeriksaan ini',
  not_found: 'tidak ditemukan lagi dalam pemeriksaan ini',
  not_assessed: 'belum dapat dinilai dari naskah ini, jadi belum tentu selesai',
  component_gone: 'komponennya sekarang tidak ada di naskah (X-01), jadi belum tentu selesai',
  place_gone: 'layanan itu tidak ada lagi di naskah',
  unit_absent: 'naskah unit itu tidak ikut diperiksa',
  outside: 'tidak tampak dari naskah; lihat buktinya',
};
const cooperation: Readonly<Record<Cooperation['state'], string>> = {
  none: 'belum ada nota kesepahaman',
  planned: 'nota kesepahaman direncanakan',
  planned_late: 'nota kesepahaman direncanakan, dan tanggal rencananya sudah lewat',
  signed: 'nota kesepahaman sudah ditandatangani',
  not_yet: 'nota kesepahaman baru akan ditandatangani sesudah tanggal pemeriksaan',
  ended: 'nota kesepahaman sudah berakhir',
};

export const idFollowUp = {
  heading: 'TINDAK LANJUT',
  progress: (done: number, running: number, notStarted: number) =>
    `${n(done)} dinyatakan selesai, ${n(running)} berjalan, ${n(notStarted)} belum dimulai`,
  overdueCount: (count: number, date: string) => `${n(count)} hal lewat tenggat pada ${date}.`,
  doneButFound: (count: number) => `${n(count)} hal dinyatakan selesai, tetapi masih ditemukan.`,
  goneButOpen: (count: number) =>
    `${n(count)} hal tidak ditemukan lagi; mungkin sudah selesai, periksa buktinya.`,
  noScore: 'Tindak lanjut tidak mengubah nilai. Tenggatnya dari berkas ini, bukan dari patuh.',
  mustFollow: (law: string) => `Rekomendasi Ombudsman wajib dilaksanakan (${law}).`,
  noMatters: 'Belum ada hal yang dicatat.',
  cooperation: 'Kerja sama dengan Ombudsman RI',
  state: cooperation,
  number: (number: string) => `nomor ${number}`,
  signedOn: (date: string) => `tanggal ${date}`,
  plannedFor: (date: string) => `rencana ${date}`,
  validThrough: (date: string) => `berlaku sampai dengan ${date}`,
  scope: (scope: string) => `ruang lingkup: ${scope}`,
  evidence: (evidence: string) => `bukti: ${evidence}`,
  product,
  productOf: (product: string, number: string | null, date: string | null) =>
    [
      `Ombudsman RI, ${product}`,
      ...(number === null ? [] : [`nomor ${number}`]),
      ...(date === null ? [] : [date]),
    ].join(', '),
  status,
  doneOn: (date: string) => `dinyatakan selesai ${date}`,
  due: (date: string) => `tenggat ${date}`,
  sight,
  flags: {
    overdue: (days: number) => `lewat tenggat ${n(days)} hari`,
    done_but_found: 'dinyatakan selesai, tetapi masih ditemukan',
    gone_but_open: 'tidak ditemukan lagi; mungkin sudah selesai, periksa buktinya',
    done_without_date: 'selesai tanpa tanggal',
    done_without_evidence: 'selesai tanpa rujukan bukti',
    done_later: 'tanggal selesainya sesudah tanggal pemeriksaan, jadi dihitung berjalan',
    no_responsible: 'penanggung jawab (jabatan) belum disebut',
    no_due: 'tenggat belum disebut',
  },
  columns: {
    matter: 'Hal',
    responsible: 'Penanggung jawab',
    due: 'Tenggat',
    state: 'Keadaan',
    seen: 'Menurut pemeriksaan ini',
  },
  more: (count: number) => `+ ${n(count)} hal lagi (lengkap di -f json).`,
  file: (path: string) => `Berkas: ${path}.`,
};
