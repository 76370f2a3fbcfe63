/** Indonesian sentences about exemptions. */
import type { ExemptionState } from '../model/exemption.ts';
import type { ExemptionDiagnosticArgs } from '../model/exemption-diagnostics.ts';
import { formatCount } from './format.ts';

const n = (count: number) => formatCount(count, 'id');

export const idExemptions = {
  title: 'PENGECUALIAN',
  /** "2 dipakai": how many entries are in a state. */
  count: (count: number, state: string) => `${n(count)} ${state}`,
  state: {
    matched: 'dipakai',
    unused: 'tidak terpakai',
    expired: 'kedaluwarsa',
    invalid: 'tidak sah',
  } satisfies Record<ExemptionState, string>,
  notApplied: 'Pengecualian tidak dipakai dalam pemeriksaan ini (--no-exemptions): semua hal ikut dihitung.',
  meaning: 'Hal yang dikecualikan tetap kurang dan tidak menaikkan poin; ia hanya tidak membuat belum lulus.',
  matched: (count: number, severity: string) => `${n(count)} hal (terberat ${severity}) dikecualikan`,
  would: (count: number, severity: string) => `${n(count)} hal (terberat ${severity}) cocok`,
  expired: (count: number) =>
    count === 0 ? 'tidak berlaku lagi' : `tidak berlaku lagi, ${n(count)} hal ikut dihitung kembali`,
  invalid: 'tidak berlaku karena salah tulis',
  unused: {
    unit: 'unit ini tidak ada di berkas yang dibaca',
    service: 'layanan ini tidak ada di berkas yang dibaca',
    nothing: 'tidak ada hal yang belum terpenuhi; pengecualian ini boleh dihapus',
  },
  until: (date: string) => `sampai ${date}`,
  expiredOn: (date: string) => `berakhir ${date}`,
  approvedBy: (who: string) => `Disetujui: ${who}.`,
  reason: (why: string) => `Alasan: ${why}`,
  /** On a result: it does not fail a gate, by whose decision, until when. */
  mark: (until: string, who: string, why: string) => `DIKECUALIKAN sampai ${until} (${who}): ${why}`,
  short: (count: number) => `${n(count)} hal dikecualikan`,
  kritis: (count: number, severity: string) =>
    `${n(count)} hal ${severity} dikecualikan dan karena itu tidak membuat belum lulus.`,
  fixMark: 'dikecualikan',
};

const meant = (suggestion: string | null) => (suggestion === null ? '' : ` Maksud Anda "${suggestion}"?`);

/** Faults of exemptions: what is wrong, and how to mend it. */
export const idExemptionDiagnostics: {
  readonly [C in keyof ExemptionDiagnosticArgs]: (args: ExemptionDiagnosticArgs[C]) => string;
} = {
  'exemption-criterion-unknown': ({ criterion, suggestion }) =>
    `Kriteria "${criterion}" tidak dikenal, jadi pengecualian ini tidak berlaku.${meant(suggestion)} Lihat patuh criteria.`,
  'exemption-component-unknown': ({ component, suggestion }) =>
    `Komponen "${component}" tidak dikenal, jadi pengecualian ini tidak berlaku.${meant(suggestion)} Pakai kunci komponen seperti dalam dokumen.`,
  'exemption-blank': ({ key }) =>
    `"${key}" kosong, jadi pengecualian ini tidak berlaku. Isi "${key}", atau hapus pengecualian ini.`,
  'exemption-date': ({ value }) =>
    `"${value}" bukan tanggal, jadi pengecualian ini tidak berlaku. Tulis hari terakhir berlakunya sebagai tahun-bulan-tanggal, misalnya 2026-12-31.`,
  'exemption-unit-ambiguous': ({ unit, governments }) =>
    `"${unit}" ada di beberapa pemerintah (${governments}), jadi pengecualian ini tidak berlaku. Tambahkan "pemerintah:".`,
};
