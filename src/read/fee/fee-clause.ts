/** What one clause of a fee text says. */
import type { Denda, Kutipan } from '../../model/facts.ts';
import { quote } from '../word/part.ts';
import type { FeeClause } from './fee-clauses.ts';
import { amountEntries, exemptEntry, type FeeEntry, freeEntries, pointerEntry } from './fee-entry.ts';
import { eventsIn, type FeeEvent, type FeeText } from './fee-events.ts';
import { splitFines } from './fee-fine.ts';
import { type ClausePayer, EXCEPT, payerOf, scopeOf } from './fee-scope.ts';
import { thresholds } from './fee-threshold.ts';
import type { Span } from './fee-words.ts';

/** What a clause says. */
export interface ClauseReading {
  readonly entri: readonly FeeEntry[];
  readonly denda: readonly Denda[];
  readonly tidak_terbaca: readonly Kutipan[];
  /** The payer stands in front, so that the next clauses of the line are about the same one. */
  readonly pembayar_depan: string | null;
}

/** Money that goes the other way, or that nobody may ask for. */
const NO_FEE =
  /(?<!\p{L})(?:mendapat(?:kan)?|menerima|memperoleh|diberi(?:kan)?)[^\S\n][^.;]{0,60}$|(?<!\p{L})(?:bantuan|santunan|(?<!program[^\S\n])hibah|plafon|pinjaman|insentif|honor|uang[^\S\n]saku|beasiswa)[^.;]{0,40}(?:\.[^\S\n]*)?$|(?<!\p{L})(?:oknum|pidana|dipidana|penjara)(?!\p{L})|(?:jika|apabila|bila|kalau)[^.;]{0,40}(?:petugas|pegawai)[^.;]{0,30}(?:meminta|memungut|menarik)/iu;

/** Money that comes back; "jaminan" alone may be an insurance. */
const DEPOSIT = /(?<!\p{L})(?:(uang[^\S\n]+(?:jaminan|titipan))|deposit|jaminan)(?!\p{L})[^,;]{0,30}$/iu;
const RETURNED = /(?<!\p{L})(?:di)?kembali(?:kan)?(?!\p{L})/iu;
/** What is not taxed is no price: "NPOPTKP Rp 80.000.000, waris Rp 300.000.000". */
const UNTAXED = /(?<!\p{L})n[jp]optkp(?!\p{L})(?:[^.;\n]|\.(?=\d))*$/iu;
const UNTAXED_REACH = 160;

/** "Rp600.000 yang disetor ke kas negara, bukan di kelurahan": another office's money, says the text itself. */
const ELSEWHERE =
  /^[^;\n]{0,220}?(?<!\p{L})bukan[^\S\n]+(?:pungutan|biaya|tari[fp]|dibayar|disetor|di|ke|oleh)[^\S\n]+(?:(?:di|ke|oleh|pihak|kantor|pemerintah)[^\S\n]+){0,2}(?:kelurahan|lurah|desa|kecamatan|camat|dinas|badan|puskesmas|sekolah)(?!\p{L})/iu;
/** The marriage fee of PP 59/2018 outside the religious affairs office: no fee of a service that is free itself. */
const MARRIAGE =
  /(?<!\p{L})(?:(?:per)?nikah(?:an)?|akad)(?!\p{L})[^;\n]{0,80}?(?<!\p{L})(?:di[^\S\n]?luar)[^\S\n]+(?:KUA|kantor|balai|(?:hari[^\S\n]+(?:dan|atau|\/)?[^\S\n]*)?(?:dan[^\S\n]+)?jam)/iu;
/** The service is the marriage itself. */
const OWN_MARRIAGE =
  /nikah(?:an)?(?!\p{L})[^;,\n]{0,60}(?<!\p{L})(?:gratis|tidak[^\S\n]+dipungut|nol[^\S\n]+rupiah|Rp\.?[^\S\n]?0(?!\d))/iu;
const STATE_MONEY =
  /(?<!\p{L})(?:pnbp|kas[^\S\n]+negara|penerimaan[^\S\n]+negara)(?!\p{L})|(?<!\d)600\.?000(?!\d)/iu;

/** Whether an amount beside "gratis" is paid to another office. */
function isElsewhere(text: FeeText, span: Span, amount: FeeEvent): boolean {
  if (!text.peristiwa.some(({ jenis }) => jenis === 'gratis')) return false;
  if (ELSEWHERE.test(text.teks.slice(amount.sampai, amount.sampai + 300))) return true;
  const words = text.teks.slice(span.dari, Math.max(span.sampai, amount.sampai));
  return MARRIAGE.test(words) && STATE_MONEY.test(words) && !OWN_MARRIAGE.test(text.teks);
}

/** Whether the amounts of a clause are money nobody pays for the service. */
function isNoFee(text: FeeText, span: Span, amount: FeeEvent): boolean {
  if (NO_FEE.test(text.teks.slice(span.dari, amount.dari)) || isElsewhere(text, span, amount)) return true;
  return UNTAXED.test(text.teks.slice(Math.max(0, amount.dari - UNTAXED_REACH), amount.dari));
}

interface Unreadable {
  readonly kutipan: readonly Kutipan[];
  /** Nothing else in the clause can be used. */
  readonly habis: boolean;
}

/** What cannot be read in a clause: formulas, foreign money, broken numbers. */
function unreadable(text: FeeText, span: Span, events: readonly FeeEvent[]): Unreadable {
  const kinds = new Set(events.map((item) => item.jenis));
  const said = kinds.has('rupiah') || kinds.has('gratis');
  const whole = () => [quote(text.part, span.dari, span.sampai)];
  if (kinds.has('rumus') && !kinds.has('gratis')) return { kutipan: whole(), habis: true };
  if (kinds.has('asing') && !said) return { kutipan: whole(), habis: true };
  const broken = events.filter(({ jenis }) => jenis === 'rusak' || jenis === 'asing' || jenis === 'rumus');
  return {
    kutipan: broken.map((item) => quote(text.part, item.dari, item.sampai)),
    habis: broken.length > 0 && !said,
  };
}

/** The events of a clause without the amounts that are only deposited. */
function withoutDeposits(text: FeeText, span: Span, events: readonly FeeEvent[]): readonly FeeEvent[] {
  let from = span.dari;
  return events.filter((item) => {
    if (item.jenis !== 'rupiah') return true;
    const found = DEPOSIT.exec(text.teks.slice(from, item.dari));
    from = item.sampai;
    return found === null || (found[1] === undefined && !RETURNED.test(text.teks.slice(from, span.sampai)));
  });
}

/** Amounts that are prices, and "gratis", in order. */
function firmEvents(text: FeeText, span: Span, events: readonly FeeEvent[]): readonly FeeEvent[] {
  const amounts = events.filter((item) => item.jenis === 'rupiah');
  const bounds = thresholds(text, span.dari, amounts);
  const firm = events.filter(
    (item) => item.jenis === 'gratis' || (item.jenis === 'rupiah' && !bounds.has(item)),
  );
  const isBoundOnly = firm.length === 0 && !events.some((item) => item.jenis === 'rujukan');
  return isBoundOnly ? amounts : firm;
}

/** "UMKM gratis, cetak ulang Rp 5.000": without a colon what is free for one payer says nothing of the next price. */
function holdsOn(text: FeeText, payer: ClausePayer | null, entries: readonly FeeEntry[]): boolean {
  if (payer === null || !payer.depan) return false;
  const { kuat, sampai } = payer.tempat;
  if (/^[^\S\n]*[:=]/u.test(text.teks.slice(sampai, sampai + 8))) return true;
  return kuat && !entries.some((entry) => entry.jenis === 'gratis');
}

/**
 * Reads one clause.
 * @param warisan payer the clause is about when it names none
 * @param berlanjut the clause goes on with a fine named before it
 */
export function readClause(
  text: FeeText,
  clause: FeeClause,
  warisan: string | null,
  berlanjut: boolean,
): ClauseReading {
  const { denda, sisa: span } = splitFines(text, clause, berlanjut);
  const events = withoutDeposits(text, span, eventsIn(text, span.dari, span.sampai));
  const none = { entri: [], denda, tidak_terbaca: [], pembayar_depan: null };
  if (events.length === 0 && !EXCEPT.test(text.teks.slice(span.dari, span.sampai))) return none;
  const { kutipan, habis } = unreadable(text, span, events);
  if (habis) return { ...none, tidak_terbaca: kutipan };
  const amount = events.find((item) => item.jenis === 'rupiah');
  if (amount !== undefined && isNoFee(text, span, amount)) return none;

  const firm = firmEvents(text, span, events);
  const first = firm[0]?.dari ?? events[0]?.dari ?? span.sampai;
  const payer = payerOf(text, span, first);
  const scope = scopeOf(text, span, payer, warisan);
  if (clause.bebas === true) return { ...none, entri: [exemptEntry(scope)] };
  const said = [...amountEntries(scope, firm), ...freeEntries(scope, firm)];
  const entri = said.length > 0 ? said : [pointerEntry(scope, first)];
  const pembayar_depan = holdsOn(text, payer, said) ? scope.pembayar : null;
  return { entri, denda, tidak_terbaca: kutipan, pembayar_depan };
}
