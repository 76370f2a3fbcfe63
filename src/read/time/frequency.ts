/** How often the office looks at itself, in words that hold no amount: "setiap triwulan", "tiap shift", "bulanan". */
import type { Besaran, Durasi } from '../../model/facts.ts';
import { quote, type TextPart } from '../word/part.ts';

const UNITS: readonly (readonly [RegExp, Besaran])[] = [
  [/^(?:shift?|sif|hari\w*)$/u, { nilai: 1, satuan: 'hari' }],
  [/^minggu\w*$/u, { nilai: 1, satuan: 'minggu' }],
  [/^(?:bl|bln|bulan\w*)$/u, { nilai: 1, satuan: 'bulan' }],
  [/^(?:tri|ti)wulan\w*$/u, { nilai: 3, satuan: 'bulan' }],
  [/^c[ae]turwulan\w*$/u, { nilai: 4, satuan: 'bulan' }],
  [/^semester\w*$/u, { nilai: 6, satuan: 'bulan' }],
  [/^(?:th|thn|tahun\w*)$/u, { nilai: 1, satuan: 'tahun' }],
];

/** "setiap 6 bl", "tiap semester", "per triwulan", "1 kali per semester". */
const EVERY =
  /(?<!\p{L})(?:se)?(?:tiap|per)(?:-tiap)?\s+(?:(\d{1,2})\s*(?:\([^)\n]{1,25}\)\s*)?)?(shift?|sif|hari|minggu|bulan|bln|bl|t[ir]+wulan|c[ae]turwulan|semester|tahun|thn|th)(?!\p{L})/giu;
/** "3 bulanan", "monitoring bulanan", "evaluasi semesteran", "rapat tahunan". */
const ADJECTIVE =
  /(?<!\p{L})(?:(\d{1,2})\s*)?(harian|mingguan|bulanan|triwulanan|tiwulanan|caturwulanan|semesteran|tahunan)(?!\p{L})/giu;
/** A time sheet, a wage or a leave of that name is no frequency. */
const NO_FREQUENCY = /(?:pekerja|tenaga|upah|cuti|pajak|laporan\s+pajak)\s*$/iu;

/** Frequencies in the text that no duration covers. */
export function readFrequencies(part: TextPart, known: readonly Durasi[]): Durasi[] {
  const found = [...part.teks.matchAll(EVERY), ...part.teks.matchAll(ADJECTIVE)];
  return found
    .sort((a, b) => a.index - b.index)
    .flatMap((match) => {
      const kutipan = quote(part, match.index, match.index + match[0].length);
      const taken = known.some(
        ({ asal }) =>
          asal.jalur === kutipan.asal.jalur &&
          asal.dari < kutipan.asal.sampai &&
          kutipan.asal.dari < asal.sampai,
      );
      const unit = UNITS.find(([pattern]) => pattern.test((match[2] ?? '').toLowerCase()))?.[1];
      if (taken || unit === undefined || NO_FREQUENCY.test(part.teks.slice(0, match.index))) return [];
      const maks = { ...unit, nilai: unit.nilai * Number(match[1] ?? 1) };
      return [
        {
          ...kutipan,
          peran: 'frekuensi' as const,
          untuk: null,
          min: null,
          maks,
          batas: false,
          kira: false,
          syarat_batal: false,
          dihitung_sejak: null,
          kata_angka_cocok: null,
        },
      ];
    });
}
