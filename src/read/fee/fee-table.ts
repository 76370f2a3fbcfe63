/** Rows of a tariff table whose cells are divided by "|". */
import { type ClauseReading, readClause } from './fee-clause.ts';
import type { FeeEntry } from './fee-entry.ts';
import { eventsIn, type FeeText } from './fee-events.ts';
import { labelName, unitName } from './fee-label.ts';
import { findPayer } from './fee-payer.ts';
import type { Span } from './fee-words.ts';

/** A cell: its range without blanks, and its words. */
interface Cell extends Span {
  readonly teks: string;
  readonly kolom: number;
}

const TITLE_WORD =
  /(?<!\p{L})(?:no|nomor|jenis|uraian|nama|tari[fp]|biaya|harga|retribusi|besaran|satuan|jumlah|total|keterangan|ket)(?!\p{L})/iu;
const NAME_COLUMN =
  /(?<!\p{L})(?:jenis|uraian|nama|layanan|pelayanan|kegiatan|ob[jy]ek|tindakan|produk|golongan|kelas)(?!\p{L})/iu;
const UNIT_COLUMN = /(?<!\p{L})(?:satuan|per)(?!\p{L})/iu;
const PRICE_COLUMN =
  /(?<!\p{L})(?:tari[fp]|biaya|harga|retribusi|besaran|besarnya|jumlah|total|rp|nominal)(?!\p{L})|r\.p/iu;

/** The cells of a line, in order. */
function cellsOf(text: FeeText, line: Span): Cell[] {
  const cells: Cell[] = [];
  let from = line.dari;
  for (const raw of text.teks.slice(line.dari, line.sampai).split('|')) {
    const dari = from + (raw.length - raw.trimStart().length);
    const sampai = from + raw.trimEnd().length;
    cells.push({ dari: Math.min(dari, from + raw.length), sampai, teks: raw.trim(), kolom: cells.length });
    from += raw.length + 1;
  }
  return cells;
}

function isFirm(text: FeeText, cell: Span): boolean {
  return eventsIn(text, cell.dari, cell.sampai).some((item) =>
    ['rupiah', 'gratis', 'asing', 'rusak'].includes(item.jenis),
  );
}

/** The names of the columns when the line is the head of a table, else null. */
export function tableHead(text: FeeText, line: Span): readonly string[] | null {
  const cells = cellsOf(text, line);
  if (cells.length < 2 || cells.some((cell) => isFirm(text, cell))) return null;
  const titles = cells.filter((cell) => TITLE_WORD.test(cell.teks)).length;
  return titles >= 2 || (titles === 1 && /^no\b/iu.test(cells[0]?.teks ?? ''))
    ? cells.map((cell) => cell.teks)
    : null;
}

function nameCell(text: FeeText, cells: readonly Cell[], head: readonly string[]): Cell | undefined {
  const column = head.findIndex((name) => NAME_COLUMN.test(name) && !PRICE_COLUMN.test(name));
  const named = column < 0 ? undefined : cells[column];
  if (named !== undefined && /\p{L}/u.test(named.teks)) return named;
  return cells.find((cell) => /\p{L}{2}/u.test(cell.teks) && !isFirm(text, cell));
}

function unitCell(cells: readonly Cell[], head: readonly string[], name: Cell | undefined): string | null {
  const column = head.findIndex((title) => UNIT_COLUMN.test(title) && !PRICE_COLUMN.test(title));
  const cell =
    cells[column] ?? cells.find((one) => one !== name && /^(?:per|tiap|setiap)[^\S\n]|^\//iu.test(one.teks));
  const unit = unitName(cell?.teks ?? '');
  return /\p{L}/u.test(unit) ? unit : null;
}

interface Row {
  readonly nama: string | null;
  readonly per: string | null;
  readonly pembayar: string | null;
}

/** An entry of a cell with what the row and the column add: name, payer, unit. */
function completed(entry: FeeEntry, row: Row, column: string): FeeEntry {
  const payer = findPayer(column);
  const own = payer === null ? null : column.slice(payer.dari, payer.sampai);
  const variant = payer === null && column !== '' && !PRICE_COLUMN.test(column) ? labelName(column) : null;
  const names = [row.nama, entry.nama ?? variant].filter((name) => name !== null && name !== '');
  const nama = names.length === 0 ? null : names.join(', ');
  const pembayar = own ?? entry.pembayar ?? row.pembayar;
  const { nominal } = entry;
  return {
    ...entry,
    nama,
    pembayar,
    nominal: nominal === null ? null : { ...nominal, nama, per: nominal.per ?? row.per },
  };
}

/** Reads a row of a table. `head` is empty when the table has no head. */
export function readRow(
  text: FeeText,
  line: Span,
  head: readonly string[],
  warisan: string | null,
): ClauseReading {
  const cells = cellsOf(text, line);
  const name = nameCell(text, cells, head);
  const payer = name === undefined ? null : findPayer(name.teks);
  const words = name?.teks ?? '';
  const rest = payer === null ? words : `${words.slice(0, payer.dari)} ${words.slice(payer.sampai)}`;
  const row: Row = {
    nama: labelName(rest),
    per: unitCell(cells, head, name),
    pembayar: payer === null ? warisan : words.slice(payer.dari, payer.sampai),
  };
  const firm = cells.filter((cell) => isFirm(text, cell));
  const said =
    firm.length > 0
      ? firm
      : cells.filter((cell) => cell !== name && eventsIn(text, cell.dari, cell.sampai).length > 0);
  const readings = said.map((cell) => ({ cell, reading: readClause(text, cell, null, false) }));
  return {
    entri: readings.flatMap(({ cell, reading }) =>
      reading.entri.map((one) => {
        const { dari, sampai } = name === undefined ? cell : line;
        return { ...completed(one, row, head[cell.kolom] ?? ''), dari, sampai };
      }),
    ),
    denda: readings.flatMap(({ reading }) => reading.denda),
    tidak_terbaca: readings.flatMap(({ reading }) => reading.tidak_terbaca),
    pembayar_depan: null,
  };
}
