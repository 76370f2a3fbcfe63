/** Amounts that say when an office is open: "24 jam", "8 jam per hari", "5 hari dalam seminggu", "5 hari kerja (Senin-Jumat)". */
import type { SatuanWaktu } from '../../model/facts.ts';
import { isServiceHours, startsWithDays } from './opening-hours.ts';
import type { TimePiece } from './time-piece.ts';
import type { Span } from './time-scan.ts';

/** The words that speak of opening hours; `berikut`: they reach over the next amount. */
interface ServedTime extends Span {
  readonly berikut: boolean;
}

const DAY_HOURS = [24, 168];
const WEEK_DAYS = [5, 6, 7];
const PER =
  /^\s{0,2}(?:\/\s?|(?:per|tiap|setiap)\s+|(?:dalam\s+|dlm\s+)?se)(hari|hr|minggu|pekan|bulan)(?![a-z])/u;
const WITHIN = /^\s{0,3}(?:(?:dalam|dlm|per|tiap|setiap|\/)\s{0,3})?$/u;
/** The periods over which hours and days are counted. */
const LARGER: Partial<Record<SatuanWaktu, readonly string[]>> = {
  jam: ['hari', 'hr', 'minggu', 'pekan'],
  hari: ['minggu', 'pekan', 'bulan'],
  hari_kerja: ['minggu', 'pekan', 'bulan'],
};

function textOf(piece: TimePiece): string {
  return piece.klausa.baris.bagian.polos;
}

function isAllDay(piece: TimePiece): boolean {
  const { klausa, waktu, kutipan } = piece;
  const { nilai, satuan } = waktu.maks;
  if (satuan !== 'jam' || !DAY_HOURS.includes(nilai)) return false;
  const text = textOf(piece);
  return isServiceHours({
    depan: text.slice(Math.max(klausa.dari, kutipan.dari - 120), kutipan.dari),
    belakang: text.slice(kutipan.sampai, Math.min(piece.belakang.sampai, kutipan.sampai + 60)),
    pekan: nilai === 168,
    kali: /[x*]|kali/u.test(text.slice(waktu.dari, waktu.sampai)),
  });
}

/** "8 jam per hari", "5 hari dalam 1 minggu": how much of each period, not how long. */
function rate(piece: TimePiece, next: TimePiece | undefined): ServedTime | null {
  const { waktu, klausa } = piece;
  const larger = LARGER[waktu.maks.satuan] ?? [];
  const text = textOf(piece);
  const per = PER.exec(text.slice(waktu.sampai, Math.min(klausa.sampai, waktu.sampai + 24)));
  if (per !== null && larger.includes(per[1] ?? '')) {
    return { dari: waktu.dari, sampai: waktu.sampai + per[0].length, berikut: false };
  }
  if (next === undefined || next.klausa !== klausa || next.waktu.min !== null) return null;
  const { nilai, satuan } = next.waktu.maks;
  const within =
    nilai === 1 && larger.includes(satuan) && WITHIN.test(text.slice(waktu.sampai, next.waktu.dari));
  return within ? { dari: waktu.dari, sampai: next.waktu.sampai, berikut: true } : null;
}

/** "5 hari kerja (Senin s/d Jumat)". */
function isWeek({ waktu, klausa, belakang }: TimePiece): boolean {
  const { nilai, satuan } = waktu.maks;
  if (!satuan.startsWith('hari') || !WEEK_DAYS.includes(nilai)) return false;
  return startsWithDays(
    klausa.baris.bagian.polos.slice(waktu.sampai, Math.min(belakang.sampai, waktu.sampai + 40)),
  );
}

/** The opening hours an amount speaks of, or null when it measures the service. */
export function servedTime(piece: TimePiece, next: TimePiece | undefined): ServedTime | null {
  const { waktu, sifat } = piece;
  if (waktu.min !== null || sifat.batas || waktu.berulang) return null;
  if (isAllDay(piece) || isWeek(piece)) return { dari: waktu.dari, sampai: waktu.sampai, berikut: false };
  return rate(piece, next);
}
