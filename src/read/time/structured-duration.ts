/** A duration written as an object: {nilai: 3, satuan: hari_kerja, maksimum: true}. */
import type { Asal, Besaran, Durasi, PeranWaktu, SatuanWaktu } from '../../model/facts.ts';

const UNIT_WORDS: Readonly<Record<SatuanWaktu, string>> = {
  detik: 'detik',
  menit: 'menit',
  jam: 'jam',
  jam_kerja: 'jam kerja',
  hari: 'hari',
  hari_kerja: 'hari kerja',
  hari_kalender: 'hari kalender',
  minggu: 'minggu',
  bulan: 'bulan',
  tahun: 'tahun',
};

const ROLES: Readonly<Record<PeranWaktu, true>> = {
  penyelesaian: true,
  tanggapan: true,
  tunggu: true,
  langkah: true,
  aduan_tanggapan: true,
  aduan_selesai: true,
  perpanjangan: true,
  batas_pemohon: true,
  masa_berlaku: true,
  frekuensi: true,
};

function isUnit(value: unknown): value is SatuanWaktu {
  return typeof value === 'string' && Object.hasOwn(UNIT_WORDS, value);
}

function isRole(value: unknown): value is PeranWaktu {
  return typeof value === 'string' && Object.hasOwn(ROLES, value);
}

function amount(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}

function text(value: unknown): string | null {
  const said = typeof value === 'number' ? String(value) : value;
  return typeof said === 'string' && said.trim() !== '' ? said.trim() : null;
}

function inDigits(value: number): string {
  return String(value).replace('.', ',');
}

/** "paling lama 3 hari kerja", "2-3 hari kerja". */
function inWords(min: Besaran | null, maks: Besaran, batas: boolean): string {
  const low = min === null ? '' : `${inDigits(min.nilai)}-`;
  return `${batas ? 'paling lama ' : ''}${low}${inDigits(maks.nilai)} ${UNIT_WORDS[maks.satuan]}`;
}

/**
 * The duration an object says; null when it holds no amount with a unit. `peran` is the role when the object names none.
 * The quote is the readable form of the amount, the place is the object's.
 */
export function structuredDuration(
  value: Readonly<Record<string, unknown>>,
  asal: Asal,
  peran: PeranWaktu,
): Durasi | null {
  const nilai = amount(value.nilai);
  const { satuan } = value;
  if (nilai === null || !isUnit(satuan)) return null;
  const low = amount(value.minimum);
  const maks: Besaran = { nilai, satuan };
  const min: Besaran | null = low === null ? null : { nilai: low, satuan };
  const batas = value.maksimum === true;
  return {
    peran: isRole(value.peran) ? value.peran : peran,
    untuk: text(value.untuk),
    min,
    maks,
    batas,
    kira: false,
    syarat_batal: false,
    dihitung_sejak: text(value.dihitung_sejak),
    kata_angka_cocok: null,
    kutipan: inWords(min, maks, batas),
    asal,
  };
}
