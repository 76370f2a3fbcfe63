/** One follow-up file → what it says, and its faults. */
import { isComponentKey } from '../../model/component.ts';
import type { Criterion } from '../../model/criterion.ts';
import { type Diagnostic, type DiagnosticArgs, diagnostic, type Span } from '../../model/diagnostic.ts';
import type {
  Cooperation,
  FollowUpItem,
  FollowUpMatter,
  OmbudsmanProduct,
} from '../../model/report-follow-up.ts';
import { readTanggal } from '../../read/word/tanggal.ts';
import { suggest } from '../../schema/explain.ts';
import { objectOf, textOf } from '../document-text.ts';
import { spanAt } from '../parse-file.ts';
import type { SpecialFile } from '../read-special.ts';

/** A matter as the file states it. */
export type StatedItem = Omit<FollowUpItem, 'sight' | 'daysLate' | 'flags'>;

export type StatedCooperation = Omit<Cooperation, 'state'>;

/** A follow-up file before it is compared with the audit. */
export interface ReadFollowUp {
  readonly file: string;
  readonly government: string;
  readonly span: Span;
  readonly cooperation: StatedCooperation | null;
  readonly items: readonly StatedItem[];
}

const ROOT = '/tindak_lanjut';
const STATUS = { belum: 'not_started', berjalan: 'running', selesai: 'done' } as const;
const COOPERATION = { belum_ada: 'none', direncanakan: 'planned', ditandatangani: 'signed' } as const;

/** Says the faults of one file as it is read. */
interface Reader {
  readonly file: SpecialFile;
  raise<C extends keyof DiagnosticArgs>(
    code: C,
    args: DiagnosticArgs[C],
    pointer: string,
    at?: 'kunci',
  ): void;
}

/** Reads a follow-up file. A matter with a fault is left out and the fault says so; a file with a fault of shape is left out as a whole. */
export function readFollowUp(
  file: SpecialFile,
  criteria: readonly Criterion[],
): { readonly followUp: ReadFollowUp | null; readonly faults: readonly Diagnostic[] } {
  if (file.faults.length > 0) return { followUp: null, faults: [] };
  const faults: Diagnostic[] = [];
  const reader: Reader = {
    file,
    raise: (code, args, path, at) => {
      faults.push(diagnostic(code, args, { file: file.file, path, span: spanAt(file, path, at) }));
    },
  };
  const data = objectOf(file.data.tindak_lanjut);
  const items = (Array.isArray(data.hal) ? data.hal : []).flatMap(
    (value, index) => readItem(objectOf(value), `${ROOT}/hal/${index}`, criteria, reader) ?? [],
  );
  return {
    followUp: {
      file: file.file,
      government: textOf(data.pemerintah) ?? '',
      span: spanAt(file, `${ROOT}/pemerintah`),
      cooperation: readCooperation(data.kerja_sama, reader),
      items,
    },
    faults,
  };
}

function readCooperation(value: unknown, reader: Reader): StatedCooperation | null {
  const stated = objectOf(value);
  const status = textOf(stated.status) as keyof typeof COOPERATION | null;
  if (status === null) return null;
  const pointer = `${ROOT}/kerja_sama`;
  const scope = stated.ruang_lingkup;
  return {
    status: COOPERATION[status],
    number: textOf(stated.nomor),
    signedOn: readDate(stated, 'tanggal', pointer, reader),
    plannedFor: readDate(stated, 'rencana_tanggal', pointer, reader),
    validThrough: readDate(stated, 'berlaku_sampai', pointer, reader),
    scope: (Array.isArray(scope) ? scope : [scope]).flatMap((one) => textOf(one) ?? []),
    evidence: textOf(stated.bukti),
  };
}

function readItem(
  stated: Readonly<Record<string, unknown>>,
  pointer: string,
  criteria: readonly Criterion[],
  reader: Reader,
): StatedItem | null {
  const matter = readMatter(stated, pointer, criteria, reader);
  if (matter === null) return null;
  return {
    file: reader.file.file,
    span: spanAt(reader.file, pointer),
    matter,
    text: textOf(stated.isi),
    responsible: textOf(stated.penanggung_jawab),
    due: readDate(stated, 'tenggat', pointer, reader),
    status: STATUS[stated.status as keyof typeof STATUS],
    doneOn: readDate(stated, 'tanggal_selesai', pointer, reader),
    evidence: textOf(stated.bukti),
  };
}

function readMatter(
  stated: Readonly<Record<string, unknown>>,
  pointer: string,
  criteria: readonly Criterion[],
  reader: Reader,
): FollowUpMatter | null {
  const id = textOf(stated.kriteria);
  const isProduct = 'produk_ombudsman' in stated;
  if ((id === null) !== isProduct) {
    reader.raise('followup-matter', {}, pointer);
    return null;
  }
  if (id === null) return readProduct(stated, pointer, reader);
  const criterion = criteria.find((one) => one.id === id);
  if (criterion === undefined) {
    const suggestion = suggest(
      id,
      criteria.map((one) => one.id),
    );
    reader.raise('followup-criterion-unknown', { criterion: id, suggestion }, `${pointer}/kriteria`);
    return null;
  }
  if (criterion.duplicate_of !== undefined) {
    const other = criterion.duplicate_of;
    reader.raise('followup-criterion-part', { criterion: id, other }, `${pointer}/kriteria`);
    return null;
  }
  const component = textOf(stated.komponen);
  return {
    kind: 'criterion',
    criterion: id,
    title: criterion.title,
    unit: textOf(stated.unit),
    service: textOf(stated.layanan),
    component: component !== null && isComponentKey(component) ? component : null,
  };
}

function readProduct(
  stated: Readonly<Record<string, unknown>>,
  pointer: string,
  reader: Reader,
): FollowUpMatter | null {
  const extra = ['unit', 'layanan', 'komponen'].find((key) => textOf(stated[key]) !== null);
  if (extra !== undefined) {
    reader.raise('followup-place', { key: extra }, `${pointer}/${extra}`, 'kunci');
    return null;
  }
  const product = objectOf(stated.produk_ombudsman);
  return {
    kind: 'product',
    product: product.jenis as OmbudsmanProduct,
    number: textOf(product.nomor),
    date: readDate(product, 'tanggal', `${pointer}/produk_ombudsman`, reader),
  };
}

function readDate(
  stated: Readonly<Record<string, unknown>>,
  key: string,
  pointer: string,
  reader: Reader,
): string | null {
  const teks = textOf(stated[key]);
  if (teks === null) return null;
  const jalur = `${pointer}/${key}`;
  const { iso } = readTanggal({ teks, asal: { berkas: 0, jalur, dari: 0, sampai: teks.length } });
  if (iso === null) reader.raise('followup-date', { found: teks.slice(0, 40) }, jalur);
  return iso;
}
