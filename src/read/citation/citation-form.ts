/** Rules with a number and year of their own form: old gazettes and decisions of the MPR. */
import { NOMOR, type RuleNumber } from './citation-number.ts';

/** Forms by the head of the register key; each stands right behind the kind. */
const FORMS: Readonly<Record<string, RegExp>> = {
  staatsblad: new RegExp(
    String.raw`[\s.,]*(?:tahun\s*)?(?<tahun>1[89]\d{2})\s*:\s*(?:${NOMOR})?(?<nomor>\d{1,4})(?!\d)`,
    'iuy',
  ),
  'tap-mpr': new RegExp(
    String.raw`[\s.,]*(?:${NOMOR})?(?<nomor>[IVXLCDM]{1,8})\s?\/(?:\s?mprs?\s?\/)?\s?(?<tahun>(?:19|20)\d{2})(?!\d)`,
    'iuy',
  ),
};

/** The number a kind writes in its own form at `at`; null when it has no form of its own or none stands there. */
export function ownNumber(kunci: string, teks: string, at: number): RuleNumber | null {
  const form = FORMS[kunci];
  if (form === undefined) return null;
  form.lastIndex = at;
  const match = form.exec(teks);
  const { nomor = '', tahun } = match?.groups ?? {};
  if (match === null) return null;
  const place = { from: at, to: at + match[0].length, bernomor: true, darurat: null, lain: [] };
  return { ...place, nomor: nomor.toUpperCase(), tahun: Number(tahun), kode: nomor };
}
