/** Headings over the lines of a fee text: whom and what the lines below them are about. */
import { eventsIn, type FeeEvent, type FeeText } from './fee-events.ts';
import { labelName, unitBefore } from './fee-label.ts';
import type { FeeLine } from './fee-lines.ts';
import { findPayer } from './fee-payer.ts';
import type { Span } from './fee-words.ts';

/** A heading that is open. */
export interface Heading extends Span {
  readonly text: FeeText;
  readonly tanda: string;
  readonly pembayar: string | null;
  readonly bagian: string | null;
  /** Unit all prices below it are charged per: "Tarif rawat inap per hari:". */
  readonly per: string | null;
  /** What the heading itself says: `denda` makes fines of all lines below it, `rujukan` names their rule. */
  readonly isi: 'denda' | 'rujukan' | 'polos';
  /** The heading is a line of its own, not an entry whose payer holds on. */
  readonly murni: boolean;
}

interface Open {
  readonly tanda: string;
  /** Null for a line that says something itself: it only closes what lies deeper when its next sibling comes. */
  readonly judul: Heading | null;
  /** Kind of mark of the first line below. */
  anak: string | null;
  terpakai: boolean;
}

/** The headings a line stands under. */
export interface Standing {
  readonly pembayar: string | null;
  readonly jalur: readonly string[];
  readonly denda: boolean;
  readonly per: string | null;
  readonly judul: Heading | null;
}

const VARIANT =
  /^(?:usia|kelas|golongan|kategori|kelompok|tipe|type|zona|klasifikasi|jenis|tari[fp]|biaya|retribusi|rawat|pemeriksaan|pelayanan|layanan|tindakan|untuk|bagi|sewa|paket)(?!\p{L})/iu;
const MAX_HEADING = 120;
const FIRM: ReadonlySet<FeeEvent['jenis']> = new Set(['rupiah', 'gratis', 'asing', 'rusak', 'rumus']);

/** What a line says that may be a heading: nothing, or a fine or rule before a colon; null when it says a price. */
export function headingKind(text: FeeText, line: FeeLine): Heading['isi'] | null {
  const events = eventsIn(text, line.dari, line.sampai);
  if (events.length === 0) return 'polos';
  if (text.teks[line.sampai - 1] !== ':' || events.some((item) => FIRM.has(item.jenis))) return null;
  return events.some((item) => item.jenis === 'denda') ? 'denda' : 'rujukan';
}

/** The heading a line without any price makes, or null when it is only a remark. */
export function headingOf(text: FeeText, line: FeeLine, isi: Heading['isi']): Heading | null {
  const end = isi === 'rujukan' ? eventsIn(text, line.dari, line.sampai)[0]?.dari : undefined;
  const words = text.teks.slice(line.dari, end ?? line.sampai);
  if (words.length > MAX_HEADING || words.includes('|') || line.tanda === 'baris') return null;
  const payer = findPayer(words);
  const marked = line.tanda !== '' || text.teks[line.sampai - 1] === ':';
  if (payer === null && !marked && !VARIANT.test(words) && words !== words.toUpperCase()) return null;
  const rest = payer === null ? words : `${words.slice(0, payer.dari)} ${words.slice(payer.sampai)}`;
  const unit = unitBefore(rest);
  return {
    text,
    dari: line.dari,
    sampai: line.sampai,
    tanda: line.tanda,
    pembayar: payer === null ? null : words.slice(payer.dari, payer.sampai).replace(/\s+/gu, ' '),
    bagian: isi === 'denda' ? null : labelName(unit?.sisa ?? rest),
    per: unit?.per ?? null,
    isi,
    murni: true,
  };
}

/** Keeps the headings that are open while the lines of a component are walked. */
export class Headings {
  readonly #open: Open[] = [];
  readonly #unused: Heading[] = [];

  /** Closes what a line with this mark ends and tells under what it stands. */
  enter(tanda: string): Standing {
    this.#closeFor(tanda);
    const top = this.#open.at(-1);
    if (top !== undefined) top.anak ??= tanda;
    const standing = this.stay();
    if (tanda !== '' && tanda !== 'baris')
      this.#open.push({ tanda, judul: null, anak: null, terpakai: true });
    return standing;
  }

  /** What a piece of the same line stands under. */
  stay(): Standing {
    const all = this.#open.flatMap((open) => (open.judul === null ? [] : [open.judul]));
    return {
      pembayar: all.findLast((judul) => judul.pembayar !== null)?.pembayar ?? null,
      jalur: all.flatMap((judul) => (judul.bagian === null ? [] : [judul.bagian])),
      denda: all.some((judul) => judul.isi === 'denda'),
      per: all.findLast((judul) => judul.per !== null)?.per ?? null,
      judul: all.at(-1) ?? null,
    };
  }

  /** Opens a heading below the ones that stay open. */
  push(judul: Heading): void {
    this.#closeFor(judul.tanda, true);
    const top = this.#open.at(-1);
    if (top !== undefined) top.anak ??= judul.tanda;
    this.#open.push({ tanda: judul.tanda, judul, anak: null, terpakai: false });
  }

  /** Notes that something was said under the open headings. */
  use(): void {
    for (const open of this.#open) open.terpakai = true;
  }

  /** Closes everything; gives the headings nothing was ever said under. */
  finish(): readonly Heading[] {
    while (this.#open.length > 0) this.#close();
    return this.#unused;
  }

  #close(): void {
    const closed = this.#open.pop();
    if (closed !== undefined && closed.judul !== null && !closed.terpakai) this.#unused.push(closed.judul);
  }

  /** A plain line below a plain heading belongs to it as long as no marked line came between. */
  #isEndedBy(open: Open, tanda: string, heading: boolean): boolean {
    if (open.tanda !== tanda) return false;
    return tanda !== '' || heading || open.judul?.murni !== true || (open.anak !== null && open.anak !== '');
  }

  #closeFor(tanda: string, heading = false): void {
    const at = this.#open.findIndex((open) => this.#isEndedBy(open, tanda, heading));
    while (at >= 0 && this.#open.length > at) this.#close();
  }
}
