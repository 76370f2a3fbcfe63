import { expect, it } from 'vitest';
import { readUraian } from '../../src/read/list/uraian.ts';

function read(teks: string): unknown[] {
  const part = { teks, asal: { berkas: 0, jalur: '/x', dari: 0, sampai: teks.length } };
  return readUraian([part], 'evaluasi_kinerja').durasi.map(({ peran, maks, kutipan, asal }) => {
    expect(teks.slice(asal.dari, asal.sampai)).toBe(kutipan);
    return [peran, maks.nilai, maks.satuan];
  });
}

it.each([
  ['Dinilai setiap triwulan', 3, 'bulan'],
  ['Dievaluasi tiap semester', 6, 'bulan'],
  ['Monitoring 3 bulanan', 3, 'bulan'],
  ['Dinilai setiap 6 bl', 6, 'bulan'],
  ['supervisi (setiap Shif)', 1, 'hari'],
  ['Dinilai setiap hari', 1, 'hari'],
  ['Dinilai setahun sekali', 1, 'tahun'],
  ['Evaluasi tahunan', 1, 'tahun'],
  ['Rapat mingguan', 1, 'minggu'],
])('%s', (text, nilai, satuan) => {
  expect(read(text)).toEqual([['frekuensi', nilai, satuan]]);
});

it.each(['Dilaksanakan secara berkala', 'tenaga harian', 'Dinilai bila perlu'])('%s', (text) => {
  expect(read(text)).toEqual([]);
});
