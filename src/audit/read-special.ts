/** Files beside OPD documents: which kind a parsed file is, and its shape against the schema of that kind. */
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import { KIND_KEYS, SPECIAL_KINDS, type SpecialKind } from '../model/document-kind.ts';
import type { Standards } from '../model/standards.ts';
import type { Validator, Validators } from '../model/validator.ts';
import { explain } from '../schema/explain.ts';
import { type ParsedFile, spanAt } from './parse-file.ts';

/** A file of a kind beside OPD documents, checked against the schema of its kind. What joins it to others happens when all files are in. */
export interface SpecialFile extends ParsedFile {
  readonly kind: SpecialKind;
  /** Faults of shape. */
  readonly faults: readonly Diagnostic[];
}

/** Schema and validator of each kind beside OPD documents. */
export type SpecialSchemas = Readonly<
  Record<SpecialKind, { readonly schema: object; readonly validate: Validator }>
>;

const KEYS = Object.keys(KIND_KEYS) as (keyof typeof KIND_KEYS)[];
const DOCUMENT_KEYS = ['opd', 'layanan'];

/**
 * The schemas of the kinds.
 * @throws Error when one was not compiled.
 */
export function specialSchemas(standards: Standards, validators: Validators): SpecialSchemas {
  const entries = SPECIAL_KINDS.map((kind) => {
    const validate = validators[kind];
    if (validate === undefined) throw new Error(`the ${kind} schema is not compiled`);
    return [kind, { schema: standards.schemas[kind] ?? {}, validate }] as const;
  });
  return Object.fromEntries(entries) as SpecialSchemas;
}

/** The kind of a file, or the fault of one that is two things at once. */
export function kindOf(file: ParsedFile): { kind: 'opd' | SpecialKind } | { fault: Diagnostic } {
  const [key, second] = KEYS.filter((candidate) => candidate in file.data);
  if (key === undefined) return { kind: 'opd' };
  const other = second ?? DOCUMENT_KEYS.find((candidate) => candidate in file.data);
  if (other === undefined) return { kind: KIND_KEYS[key] };
  const path = `/${other}`;
  const span = spanAt(file, path, 'kunci');
  return { fault: diagnostic('kind-mixed', { key, other }, { file: file.file, path, span }) };
}

/** Checks a file against the schema of its kind. */
export function readSpecial(file: ParsedFile, kind: SpecialKind, schemas: SpecialSchemas): SpecialFile {
  const { schema, validate } = schemas[kind];
  const place = ({ jalur, pada }: { jalur: string; pada?: 'kunci' }) => spanAt(file, jalur, pada);
  const faults = validate(file.data)
    ? []
    : explain(file.file, file.data, schema, validate.errors ?? [], place);
  return { ...file, kind, faults };
}
