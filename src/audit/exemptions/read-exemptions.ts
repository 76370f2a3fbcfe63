/** A file of exemptions → its entries, each with what it says and whether it says it soundly. */
import { COMPONENTS, type ComponentKey, isComponentKey } from '../../model/component.ts';
import { isDay } from '../../model/day.ts';
import { type Diagnostic, type DiagnosticArgs, diagnostic } from '../../model/diagnostic.ts';
import type { Exemption } from '../../model/exemption.ts';
import type { ExemptionDiagnosticArgs } from '../../model/exemption-diagnostics.ts';
import { suggestAs } from '../../schema/explain.ts';
import { spanAt } from '../parse-file.ts';
import type { SpecialFile } from '../read-special.ts';

/** An entry before it is laid over the results. */
export interface ReadExemption extends Omit<Exemption, 'state' | 'unused' | 'matches' | 'severity'> {
  /** false: it has a fault, and no effect. */
  readonly valid: boolean;
}

/** Entries in the order of the file, and the faults that the schema cannot see. */
export function readExemptions(
  file: SpecialFile,
  criteria: readonly string[],
): { entries: ReadExemption[]; faults: Diagnostic[] } {
  const list = file.data.pengecualian;
  const faults: Diagnostic[] = [];
  const entries = (Array.isArray(list) ? list : []).map((value: unknown, index): ReadExemption => {
    const path = `/pengecualian/${index}`;
    const own = entryFaults(file, path, objectOf(value), criteria);
    faults.push(...own);
    const shape = file.faults.some((fault) => `${fault.path ?? ''}/`.startsWith(`${path}/`));
    return { ...entryOf(file, path, objectOf(value)), valid: own.length === 0 && !shape };
  });
  return { entries, faults };
}

type Entry = Readonly<Record<string, unknown>>;

function objectOf(value: unknown): Entry {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Entry) : {};
}

function text(entry: Entry, key: string): string | null {
  const value = Object.hasOwn(entry, key) ? entry[key] : null;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function entryOf(file: SpecialFile, path: string, entry: Entry): Omit<ReadExemption, 'valid'> {
  const component = text(entry, 'komponen');
  return {
    place: { file: file.file, path, span: spanAt(file, `${path}/kriteria`), exact: true },
    criterion: text(entry, 'kriteria'),
    government: text(entry, 'pemerintah'),
    unit: text(entry, 'unit'),
    service: text(entry, 'layanan'),
    component: component !== null && isComponentKey(component) ? component : null,
    reason: text(entry, 'alasan'),
    approvedBy: text(entry, 'disetujui_oleh'),
    until: text(entry, 'sampai'),
  };
}

/** What is wrong with an entry although each of its values is a text. */
function entryFaults(
  file: SpecialFile,
  path: string,
  entry: Entry,
  criteria: readonly string[],
): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const add = <C extends keyof ExemptionDiagnosticArgs>(code: C, key: string, args: DiagnosticArgs[C]) => {
    const at = `${path}/${key}`;
    faults.push(diagnostic(code, args, { file: file.file, path: at, span: spanAt(file, at) }));
  };
  for (const key of ['kriteria', 'pemerintah', 'unit', 'layanan', 'komponen', 'alasan', 'disetujui_oleh'])
    if (typeof entry[key] === 'string' && entry[key] !== '' && text(entry, key) === null)
      add('exemption-blank', key, { key });
  const criterion = text(entry, 'kriteria');
  if (criterion !== null && !criteria.includes(criterion))
    add('exemption-criterion-unknown', 'kriteria', {
      criterion,
      suggestion: suggestAs(criterion, criteria),
    });
  const component = text(entry, 'komponen');
  if (component !== null && !isComponentKey(component))
    add('exemption-component-unknown', 'komponen', { component, suggestion: suggestAs(component, KEYS) });
  const until = text(entry, 'sampai');
  if (until !== null && !isDay(until)) add('exemption-date', 'sampai', { value: until });
  return faults;
}

const KEYS: readonly ComponentKey[] = COMPONENTS.map(({ key }) => key);
