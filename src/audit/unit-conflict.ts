/** Files of one unit that contradict each other about the unit itself. */
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import { locate } from '../parse/source-map.ts';
import { objectOf } from './document-text.ts';
import { normalise } from './identity.ts';
import type { ReadDocument } from './read-document.ts';

const BLOCKS = ['maklumat', 'penetapan', 'partisipasi'] as const;

/** One fault per field with two values, naming both places. */
export function findConflicts(documents: readonly ReadDocument[]): Diagnostic[] {
  const seen = new Map<
    string,
    { readonly shown: string; readonly document: ReadDocument; readonly pointer: string }
  >();
  const faults: Diagnostic[] = [];
  for (const document of documents) {
    for (const [pointer, value] of fieldsOf(document)) {
      const shown = typeof value === 'string' ? value : JSON.stringify(value);
      const first = seen.get(pointer);
      if (first === undefined) seen.set(pointer, { shown, document, pointer });
      else if (normalise(first.shown) !== normalise(shown))
        faults.push(conflict(document, pointer, shown, first));
    }
  }
  return faults;
}

function fieldsOf(document: ReadDocument): [string, unknown][] {
  const opd = Object.entries(objectOf(document.data.opd)).map(([key, value]): [string, unknown] => [
    `/opd/${key}`,
    value,
  ]);
  const blocks = BLOCKS.filter((key) => key in document.data).map((key): [string, unknown] => [
    `/${key}`,
    document.data[key],
  ]);
  return [...opd, ...blocks];
}

function conflict(
  document: ReadDocument,
  pointer: string,
  value: string,
  first: { shown: string; document: ReadDocument },
): Diagnostic {
  const at = (of: ReadDocument) =>
    locate(of.map, { berkas: 0, jalur: pointer, dari: 0, sampai: 0, pada: 'kunci' }).span;
  const field = pointer.slice(1).replaceAll('/', '.');
  return diagnostic(
    'unit-conflict',
    {
      field,
      value: value.slice(0, 80),
      other: first.shown.slice(0, 80),
      otherFile: first.document.file,
      otherLine: at(first.document).line,
    },
    { file: document.file, path: pointer, span: at(document) },
  );
}
