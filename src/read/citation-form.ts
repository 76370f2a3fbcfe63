/** Rules with a number and year of their own form: the constitution, old gazettes, decisions of the MPR. */
import { NOMOR, type RuleNumber } from './citation-number.ts';

/** Forms by the head of the register key; each stands right behind the kind. */
const FORMS: Readonly<Record<string, RegExp>> = {
  uud: /[^\d;\n]{0,80}?(?:tahun\s*)?(?<tahun>1945|1950)(?!\d)/iuy,
  staatsblad: new RegExp(
    String.raw`[\s.,]*(?:tahun\s*)?(?<tahun>1[89]\d{2})\s*(?::\s*(?:${NOMOR})?|[,/]?\s*${NOMOR})(?<nomor>\d{1,4})(?!\d)`,
    'iuy',
  ),
  'tap-mpr': new RegExp(
    String.raw`[\s.,]*(?:${NOMOR})?(?<nomor>[IVXLCDM]{1,8})\s?\/(?:\s?mprs?\s?\/)?\s?(?<tahun>(?:19|20)\d{2})(?!\d)`,
    'iuy',
  ),
};

/** The number a kind writes in its own form from `at` on; null when it has none there. */
export function ownNumber(kunci: string, teks: string, at: number): RuleNumber | null {
  const form = FORMS[kunci];
  if (form === undefined) return null;
  form.lastIndex = at;
  const match = form.exec(teks);
  const { nomor, tahun } = match?.groups ?? {};
  if (match === null || tahun === undefined) return null;
  const code = nomor ?? tahun;
  const from = at + match[0].lastIndexOf(tahun.length > 0 && nomor === undefined ? tahun : code);
  const base = { kode: nomor ?? '', bernomor: nomor !== undefined, darurat: null, lain: [] } as const;
  return { ...base, nomor: nomor?.toUpperCase() ?? null, tahun: Number(tahun), from, to: at + match[0].length };
}

/** Whether a kind is only written in its own form: what else stands behind it is no number of its own. */
export function hasOwnForm(kunci: string): boolean {
  return kunci === 'uud';
}
