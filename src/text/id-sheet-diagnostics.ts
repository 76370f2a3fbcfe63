/** Indonesian sentences of faults in assessment sheets and what-if questions. */
import type { DiagnosticTexts } from './catalog.ts';
import { formatNumber } from './format.ts';

const meant = (suggestion: string | null) => (suggestion === null ? '' : ` Maksud Anda "${suggestion}"?`);
const num = (text: string) => formatNumber(text, 'id');

export const idSheetDiagnostics = {
  'sheet-instrument-unknown': ({ instrument, suggestion, known }) =>
    `Instrumen "${instrument}" tidak dikenal.${meant(suggestion)} Yang dikenal: ${known}.`,
  'sheet-edition-wrong': ({ instrument, edition, period, right }) =>
    `Edisi ${edition} bukan edisi ${instrument} (${period}). ${right === null ? 'Perbaiki tahunnya, atau hapus "edisi".' : `Untuk ${edition} pakai instrumen: ${right}.`}`,
  'sheet-unit-unknown': ({ unit, government, suggestion }) =>
    `Tidak ada unit "${unit}" (${government}) di antara berkas yang dinilai, jadi lembar ini tidak dipakai.${meant(suggestion)} Tulis opd sama seperti pada berkas unitnya, atau sertakan berkas unit itu.`,
  'sheet-indicator-unknown': ({ indicator, instrument, suggestion }) =>
    `"${indicator}" tidak ada dalam ${instrument}.${meant(suggestion)} Daftarnya: patuh instruments ${instrument}.`,
  'sheet-value-out-of-scale': ({ indicator, value, top }) =>
    `Nilai ${indicator} "${value}" di luar skala: tulis angka dari 0 sampai ${top}, atau pecahan seperti 3/4. Nilai ini tidak dipakai.`,
  'sheet-conflict': ({ indicator, value, other, otherFile, otherLine }) =>
    `${indicator} diisi dua kali: "${value}" di sini, "${other}" di ${otherFile} baris ${otherLine}. Hapus salah satu; bila berbeda, keduanya tidak dipakai.`,
  'sheet-contradiction': ({ indicator, value, low, high }) =>
    `${indicator} bernilai "${value}" di lembar ini, padahal menurut naskah yang dinilai antara ${num(low)} dan ${num(high)}. Perbaiki naskah (misalnya publikasi) atau lembarnya; nilai ini tidak dipakai.`,
  'sheet-total-differs': ({ total, sum }) =>
    `Nilai akhir rapor "${total}" tidak sama dengan jumlah dimensinya (${num(sum)}). Periksa salinannya.`,
  'what-if-unit-unknown': ({ unit, suggestion }) =>
    `Tidak ada unit "${unit}" di antara berkas yang dinilai.${meant(suggestion)} Tulis --what-if "nama unit:indikator=nilai".`,
  'what-if-indicator-unknown': ({ indicator, instruments, suggestion }) =>
    `"${indicator}" bukan indikator, dimensi, atau "nilai" dalam ${instruments}.${meant(suggestion)} Daftarnya: patuh instruments.`,
} satisfies Partial<DiagnosticTexts>;
