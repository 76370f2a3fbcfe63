/** Finds regencies and cities that a text names by kind and name. */
import type { NamaDaerah } from '../../model/facts.ts';
import { quote, type TextPart } from '../word/part.ts';
import { readSitasi } from './citation.ts';

/** "Kab. Kulon Progo", "Kabupaten Kutai Timur", "KOTA BIMA": the kind, then one to three capitalised words. */
const NAMED =
  /(?<![\p{L}])(?:(?:Kabupaten|Kab\.?|KABUPATEN|KAB\.?)[ \t]+|(?:Kota|KOTA)[ \t]+)\p{Lu}[\p{L}']{2,}(?:[ \t]+(?!(?:DAN|ATAU|YANG|Dan|Atau|Yang|Kota|Kab|Provinsi|PROVINSI|Nomor|No|Tahun|Jalan|Jl|Bagi|Untuk|Di|Dari)(?!\p{L}))\p{Lu}[\p{L}']{2,}){0,2}/gu;
/** A region the applicant comes from or goes to is no copy of another document; "luar Kab. X" takes X for the own region. */
const ELSEWHERE =
  /(?:asal|tujuan|dari|ke|antar|penduduk|warga|jalan|jl\.?|pengadilan|\/)[ \t]*(?:\p{L}+[ \t]+)?$/iu;
const NO_NAME =
  /(?:Kabupaten|Kab\.?|Kota)[ \t]+(?:Asal|Tujuan|Lain|Setempat|Madya|Administrasi|Dan|Atau|Yang|Prov\p{L}*)/iu;

/** Regencies and cities named outside citations of rules. */
export function readNamaDaerah(part: TextPart): NamaDaerah[] {
  const matches = [...part.teks.matchAll(NAMED)];
  if (matches.length === 0) return [];
  const cited = readSitasi(part);
  return matches
    .filter(
      ({ 0: words, index }) =>
        !NO_NAME.test(words) &&
        !ELSEWHERE.test(part.teks.slice(Math.max(0, index - 30), index)) &&
        !cited.some(
          ({ asal }) => asal.dari - part.asal.dari <= index && index < asal.sampai - part.asal.dari,
        ),
    )
    .map(({ 0: words, index }) => ({
      ...quote(part, index, index + words.length),
      daerah: words.replace(/\s+/gu, ' ').trim(),
      daerah_lain: null,
    }));
}
