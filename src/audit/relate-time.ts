/** Relations between times of one service. */
import type { Besaran, Durasi, Hubungan, KomponenFakta } from '../model/facts.ts';

/**
 * Minutes per unit, only where the law or the clock fixes them. A working day is 7.5 working hours (37.5 hours a week over 5 days, Perpres 21/2023,
 * probable); days are never turned into working days.
 */
const MINUTES: Readonly<Partial<Record<Besaran['satuan'], number>>> = {
  detik: 1 / 60,
  menit: 1,
  jam: 60,
  jam_kerja: 60,
  hari_kerja: 450,
};

/** "45 menit per kendaraan": the promise for one case, which the steps describe. */
const ONE_CASE =
  /^(?:satu\s+|1\s+|setiap\s+|tiap\s+)?(?:kendaraan|orang|pemohon|pasien|pelanggan|berkas|dokumen|permohonan|transaksi|unit|kasus|kunjungan|layanan|pelayanan|sampel|objek|bidang|lembar|surat)$/iu;

/** Sum of the step times against the one promised time; not computable unless every step and the promise can be compared. */
export function stepsAgainstPromise(komponen: KomponenFakta): Hubungan['langkah_vs_janji'] {
  const none = { dapat_dihitung: false, selisih_menit: null, kutipan: '', asal: null };
  const steps = komponen.prosedur.langkah.map((step) => step.durasi);
  const promises = komponen.jangka_waktu.durasi.filter((time) => time.peran === 'penyelesaian');
  const promise = promises[0];
  if (
    komponen.prosedur.status !== 'ada' ||
    komponen.prosedur.terpotong ||
    promises.length !== 1 ||
    promise === undefined
  )
    return none;
  const divided = promise.untuk !== null && !ONE_CASE.test(promise.untuk.trim());
  if (divided || steps.length === 0 || steps.some((step) => step === null)) return none;
  const times = (steps as Durasi[]).map((step) => step.maks);
  const difference = excess(times, promise.maks);
  if (difference === null) return none;
  return { dapat_dihitung: true, selisih_menit: difference, kutipan: promise.kutipan, asal: promise.asal };
}

function excess(times: readonly Besaran[], promise: Besaran): number | null {
  const all = [...times, promise];
  const total = times.reduce((sum, time) => sum + time.nilai, 0);
  const oneUnit = all.every((time) => time.satuan === promise.satuan);
  const scale = MINUTES[promise.satuan];
  if (oneUnit) return (total - promise.nilai) * (scale ?? 1440);
  if (scale === undefined || times.some((time) => MINUTES[time.satuan] === undefined)) return null;
  return (
    times.reduce((sum, time) => sum + time.nilai * (MINUTES[time.satuan] ?? 0), 0) - promise.nilai * scale
  );
}

/** Complaint times of a service, wherever they stand: RSUD pages give them under jangka waktu, not under pengaduan. */
export function complaintTimes(komponen: KomponenFakta): Hubungan['waktu_aduan'] {
  const { penanganan_pengaduan, jangka_waktu, prosedur } = komponen;
  const times: Durasi[] = [
    ...penanganan_pengaduan.durasi,
    ...jangka_waktu.durasi,
    ...prosedur.langkah.flatMap((step) => (step.durasi === null ? [] : [step.durasi])),
  ];
  const seen = [penanganan_pengaduan, jangka_waktu];
  return {
    tanggapan: times.filter((time) => time.peran === 'aduan_tanggapan'),
    selesai: times.filter((time) => time.peran === 'aduan_selesai'),
    lengkap: seen.every(
      (component) =>
        component.status !== 'tak_diketahui' && component.status !== 'rusak' && !component.terpotong,
    ),
  };
}
