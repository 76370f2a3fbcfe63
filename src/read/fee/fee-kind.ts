/** The kind of charge a fee text speaks of. */
import type { JenisBiaya, KelompokBiaya, Sitasi } from '../../model/facts.ts';

/** Title of the one rule on regional taxes and levies: it names both and says neither of this service. */
const PDRD = /pajak\s+daerah\s+(?:dan|&)\s+retribusi\s+daerah|pdrd/giu;
const NOT_TAX =
  /penerimaan\s+negara\s+bukan\s+pajak|(?:bukan|tidak\s+termasuk|belum\s+termasuk|di\s*luar|sebelum|termasuk)\s+pajak/giu;
const NOT_LEVY = /(?:non|bukan|bukan\s+merupakan|bukan\s+obyek)[\s-]+retribusi/giu;
const PNBP = /(?<!\p{L})pnbp(?!\p{L})|penerimaan\s+negara\s+bukan\s+pajak/iu;
const BLUD = /(?<!\p{L})blud?(?!\p{L})|badan\s+layanan\s+umum/iu;
const LEVY = /(?<!\p{L})retribusi(?:nya)?(?!\p{L})/iu;
const TAX = /(?<!\p{L})(?:pajak|bphtb|pbb(?:-p2)?|pkb|bbnkb|bea\s+balik\s+nama)(?!\p{L})/iu;
const HEALTH =
  /(?<!\p{L})(?:pasien|rsud|rs|rumah\s+sakit|puskesmas|jkn|bpjs|rawat|dokter|poli(?:klinik)?|klinik|medis|kesehatan|laboratorium|jenazah|ambulan[cs]e?)(?!\p{L})/iu;
const HEAD_RULE =
  /(?<!\p{L})(?:perbup|perwal(?:i|ko|kot)?|pergub|perkada|peraturan\s+(?:bupati|wali\s?kota|gubernur|kepala\s+daerah))(?!\p{L})/iu;
const REGIONAL_LAW = /(?<!\p{L})(?:perda|qanun|peraturan\s+daerah)(?!\p{L})/iu;
const NATIONAL_INSURANCE = /(?<!\p{L})(?:jkn|bpjs|kis|pbi)(?!\p{L})/iu;
const INSURANCE_TARIFF =
  /(?<!\p{L})(?:permenkes|pmk|peraturan\s+menteri\s+kesehatan|ina[\s-]?cbgs?|kapitasi|jaminan\s+kesehatan\s+nasional)(?!\p{L})/iu;
const OTHER =
  /(?<!\p{L})(?:sumbangan|suka\s?rela|se?ikh?las(?:nya)?|infa[kq]|sedekah|donasi|iuran|spp|uang\s+komite|komite\s+sekolah)(?!\p{L})/iu;

/** Whether the untitled or levy-titled regional law in the text can be the basis of a levy. */
function restsOnRegionalLaw(words: string, dasar: readonly Sitasi[]): boolean {
  if (!REGIONAL_LAW.test(words)) return false;
  const laws = dasar.filter((sitasi) => sitasi.jenis === 'perda');
  const isOpen = ({ tentang }: Sitasi) => tentang === null || !/\p{L}{4}/u.test(tentang);
  return (
    laws.every(isOpen) ||
    laws.some((law) => isOpen(law) || /retribusi|pajak|tari[fp]/iu.test(law.tentang ?? ''))
  );
}

function isInsuranceOnly(words: string, groups: readonly KelompokBiaya[]): boolean {
  const paid = groups.filter((group) => !group.gratis);
  if (!INSURANCE_TARIFF.test(words) || paid.length === 0) return false;
  if (paid.every((group) => NATIONAL_INSURANCE.test(group.untuk))) return true;
  return (
    paid.every((group) => group.untuk === 'semua') && !REGIONAL_LAW.test(words) && !HEAD_RULE.test(words)
  );
}

/**
 * The kind of charge.
 * @param words the fee texts without what they say of fines
 * @param groups the groups read from them
 * @param dasar the rules cited in them
 */
export function feeKind(
  words: string,
  groups: readonly KelompokBiaya[],
  dasar: readonly Sitasi[],
): JenisBiaya | null {
  if (groups.length > 0 && groups.every((group) => group.gratis)) return 'gratis';
  const direct = words.replace(PDRD, ' ').replace(NOT_LEVY, ' ');
  if (PNBP.test(direct)) return 'pnbp';
  if (LEVY.test(direct)) return 'retribusi';
  if (BLUD.test(direct)) return 'tarif_blud';
  if (isInsuranceOnly(direct, groups)) return 'premi_jkn';
  if (TAX.test(direct.replace(NOT_TAX, ' '))) return 'pajak';
  if (new RegExp(PDRD.source, 'iu').test(words)) return 'retribusi';
  if (HEAD_RULE.test(direct) && HEALTH.test(direct)) return 'tarif_blud';
  if (restsOnRegionalLaw(direct, dasar)) return 'retribusi';
  return OTHER.test(direct) ? 'lainnya' : null;
}
