/** Fee texts walked line by line under their headings. */
import type { Denda, Kutipan, LampiranTarif } from '../../model/facts.ts';
import { quote, type TextPart } from '../word/part.ts';
import { type ClauseReading, readClause } from './fee-clause.ts';
import { feeClauses, wordsOf } from './fee-clauses.ts';
import { type Heading, Headings, headingKind, headingOf, type Standing } from './fee-context.ts';
import type { FeeEntry } from './fee-entry.ts';
import { eventsIn, type FeeText } from './fee-events.ts';
import type { PlacedEntry } from './fee-groups.ts';
import { labelName } from './fee-label.ts';
import { type FeeLine, feeLines } from './fee-lines.ts';
import { findPayer } from './fee-payer.ts';
import { readRow, tableHead } from './fee-table.ts';
import type { Span } from './fee-words.ts';

/** What fee texts say, in order. */
export interface FeeReading {
  readonly entri: readonly PlacedEntry[];
  readonly denda: readonly Denda[];
  readonly tidak_terbaca: readonly Kutipan[];
}

/** Longest line that can be the name of the price below it. */
const MAX_NAME = 80;
const MONEY_NOUN = /(?<!\p{L})(?:biaya|tari[fp]|retribusi)(?!\p{L})/iu;

/** Whether a clause after a fine only adds an amount for other people: "… Rp 1.000 untuk WNI, Rp 2.000 untuk WNA". */
function goesOnWithFine(text: FeeText, clause: Span): boolean {
  const amount = eventsIn(text, clause.dari, clause.sampai).find((item) => item.jenis === 'rupiah');
  if (amount === undefined) return false;
  const words = wordsOf(text, clause.dari, amount.dari);
  if (MONEY_NOUN.test(words)) return false;
  const payer = findPayer(words);
  return labelName(payer === null ? words : words.slice(0, payer.dari) + words.slice(payer.sampai)) === null;
}

const POINTING: ReadonlySet<string> = new Set(['sitasi', 'rujukan', 'lampiran', 'tautan']);

/** "Denda Rp 10.000/bln, tutup sambungan setelah 3 bulan (Perbup 60/2024)": what else follows from being late. */
function restsFine(text: FeeText, clause: Span): boolean {
  const words = wordsOf(text, clause.dari, clause.sampai);
  return (
    eventsIn(text, clause.dari, clause.sampai).every(({ jenis }) => POINTING.has(jenis)) &&
    !MONEY_NOUN.test(words) &&
    findPayer(words) === null
  );
}

/** Names that only go on with the one before: "Ambulans 10 km pertama Rp 100.000, selanjutnya Rp 7.500/km". */
const GOES_ON = /^(?:selanjutnya|berikutnya|selebihnya|sisanya)(?!\p{L})/iu;

/** The name at the head of a line that several priced names share: "Retribusi pasar: kios Rp 500, los Rp 300". */
function sharedHead(text: FeeText, line: FeeLine): { readonly nama: string; readonly akhir: number } | null {
  const colon = text.teks.slice(line.dari, line.sampai).indexOf(':');
  if (colon < 0) return null;
  const at = line.dari + colon;
  const events = eventsIn(text, line.dari, line.sampai);
  const [first, second] = events.filter((item) => item.jenis === 'rupiah' || item.jenis === 'gratis');
  if (first === undefined || second === undefined || (events[0]?.dari ?? 0) < at) return null;
  const head = text.teks.slice(line.dari, at);
  const nama = findPayer(head) === null ? labelName(head) : null;
  const names = [text.teks.slice(at + 1, first.dari), text.teks.slice(first.sampai, second.dari)];
  return nama === null || names.some((words) => labelName(words) === null) ? null : { nama, akhir: at + 1 };
}

/** Walks the lines of the texts of one component and keeps what they say. */
export class FeeWalk {
  readonly #headings = new Headings();
  readonly #entri: PlacedEntry[] = [];
  readonly #denda: Denda[] = [];
  readonly #rusak: Kutipan[] = [];
  /** In which order the parts came. */
  readonly #urutan = new Map<TextPart, number>();
  #kolom: readonly string[] = [];
  /** Payer the clauses of the current line are about. */
  #pembayar: string | null = null;
  /** The line above, when it says nothing of money. */
  #atas: (Span & { readonly text: FeeText }) | null = null;
  /** The clause before was a fine. */
  #fine = false;

  /** Reads a text after the ones before it. */
  read(text: FeeText): void {
    this.#urutan.set(text.part, this.#urutan.size);
    for (const line of feeLines(text)) this.#line(text, line);
  }

  /** Takes an entry that needs no reading. */
  add(entry: PlacedEntry): void {
    this.#urutan.set(entry.part, this.#urutan.size);
    this.#entri.push(entry);
  }

  /** What was read; a payer named in a heading under which nothing follows gets a group without amount. */
  finish(): FeeReading {
    for (const heading of this.#headings.finish()) this.#unused(heading);
    const place = (entry: PlacedEntry) => this.#urutan.get(entry.part) ?? 0;
    this.#entri.sort((a, b) => place(a) - place(b) || a.dari - b.dari);
    return { entri: this.#entri, denda: this.#denda, tidak_terbaca: this.#rusak };
  }

  #unused(heading: Heading): void {
    const { text, dari, sampai, pembayar, isi, murni } = heading;
    if (!murni) return;
    if (isi === 'denda') this.#denda.push({ nilai: null, ...quote(text.part, dari, sampai) });
    else if (isi === 'rujukan' || pembayar !== null) {
      this.#entri.push({
        ...{ part: text.part, dari, sampai, pembayar, nama: null, nominal: null, terkecuali: false },
        ...{ jenis: 'rujukan', bertarif: true, jalur: [], judul: null },
      });
    }
  }

  #line(text: FeeText, line: FeeLine): void {
    const head = tableHead(text, line);
    if (head !== null) {
      this.#kolom = head;
      return;
    }
    if (!line.lanjutan) {
      this.#pembayar = null;
      this.#fine = false;
    }
    const kind = headingKind(text, line);
    if (kind !== null) {
      const heading = headingOf(text, line, kind);
      if (heading !== null) this.#headings.push(heading);
      if (heading?.pembayar != null) this.#pembayar = heading.pembayar;
      this.#atas = heading === null && line.tanda === '' ? { text, ...line } : null;
      return;
    }
    const goesOn = line.lanjutan && line.tanda === '';
    const standing = goesOn ? this.#headings.stay() : this.#headings.enter(line.tanda);
    if (text.teks.slice(line.dari, line.sampai).includes('|')) {
      this.#keep(readRow(text, line, this.#kolom, this.#pembayar ?? standing.pembayar), standing);
    } else {
      this.#clauses(text, line, standing);
    }
    this.#atas = null;
  }

  /** Names what a price without a name is for: the line above it, "Legalisir ijazah" over "Rp 1.000/lembar". */
  #named(entry: FeeEntry): FeeEntry {
    const last = this.#entri.at(-1);
    if (entry.nama !== null && GOES_ON.test(entry.nama) && last?.part === entry.part && last.nama !== null) {
      const nama = `${last.nama}, ${entry.nama}`;
      return { ...entry, nama, nominal: entry.nominal === null ? null : { ...entry.nominal, nama } };
    }
    const above = this.#atas;
    if (above === null || entry.nama !== null || entry.jenis === 'rujukan') return entry;
    const words = above.text.teks.slice(above.dari, above.sampai);
    if (words.length > MAX_NAME || !/^[\p{Lu}\d].*[^.]$/u.test(words)) return entry;
    const nama = labelName(words);
    const dari = entry.part === above.text.part ? above.dari : entry.dari;
    const nominal = entry.nominal === null ? null : { ...entry.nominal, nama };
    return { ...entry, nama, nominal, dari: nama === null ? entry.dari : dari };
  }

  #clauses(text: FeeText, whole: FeeLine, above: Standing): void {
    const head = sharedHead(text, whole);
    const line = head === null ? whole : { ...whole, dari: head.akhir };
    const standing = head === null ? above : { ...above, jalur: [...above.jalur, head.nama] };
    for (const clause of feeClauses(text, line)) {
      if (this.#fine && restsFine(text, clause)) continue;
      const goesOn = standing.denda || (this.#fine && goesOnWithFine(text, clause));
      const reading = readClause(text, clause, this.#pembayar ?? standing.pembayar, goesOn);
      this.#fine = reading.denda.length > 0;
      this.#keep(reading, standing);
      if (reading.pembayar_depan === null) continue;
      this.#pembayar = reading.pembayar_depan;
      this.#opens(text, line, reading);
    }
  }

  /** A numbered line that names its payer stands over the lines of other kinds below it. */
  #opens(text: FeeText, line: FeeLine, reading: ClauseReading): void {
    if (line.tanda === '' || line.tanda === '-' || reading.entri.some((entry) => entry.jenis === 'gratis'))
      return;
    const { dari, sampai, tanda } = line;
    const heading = { text, dari, sampai, tanda, pembayar: reading.pembayar_depan, bagian: null, per: null };
    this.#headings.push({ ...heading, isi: 'polos', murni: false });
    this.#headings.use();
  }

  #keep(reading: ClauseReading, standing: Standing): void {
    const { jalur, judul, per } = standing;
    const placed = (said: FeeEntry): PlacedEntry => {
      const entry = this.#named(said);
      const { nominal } = entry;
      return {
        ...entry,
        nominal: nominal === null ? null : { ...nominal, per: nominal.per ?? per },
        jalur,
        judul,
      };
    };
    this.#entri.push(...reading.entri.map(placed));
    this.#denda.push(...reading.denda);
    this.#rusak.push(...reading.tidak_terbaca);
    if (reading.entri.length + reading.denda.length + reading.tidak_terbaca.length > 0) this.#headings.use();
  }
}

/** Links to a tariff and words that say it is attached. */
export function readAnnexes(text: FeeText): LampiranTarif[] {
  return text.peristiwa.flatMap((item): LampiranTarif[] => {
    if (item.jenis !== 'tautan' && item.jenis !== 'lampiran') return [];
    const words = quote(text.part, item.dari, item.sampai);
    return [{ jenis: item.jenis, nilai: words.kutipan, ...words }];
  });
}
