/** Validator errors → faults a person can act on. */
import { distance } from 'fastest-levenshtein';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { Asal } from '../model/facts.ts';
import { childPointer, valueAt } from '../model/pointer.ts';
import type { SchemaError } from '../model/validator.ts';
import { knownKeys } from './schema-walk.ts';

/** Where a pointer stands in the file. */
export type Locate = (asal: Pick<Asal, 'jalur' | 'pada'>) => Diagnostic['span'];

/** The closest of the known names, when it is close enough to be what was meant. */
export function suggest(name: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const near = isPartOf(name, candidate) ? 1 : distance(name.toLowerCase(), candidate);
    if (near < bestDistance) {
      best = candidate;
      bestDistance = near;
    }
  }
  const allowed = Math.max(1, Math.floor(name.length / 3));
  return bestDistance <= allowed ? best : null;
}

/** The closest of known names whatever their capitals, in its own spelling. */
export function suggestAs<T extends string>(name: string, known: readonly T[]): T | null {
  const lower = known.map((one) => one.toLowerCase());
  const near = suggest(name, lower);
  return near === null ? null : (known[lower.indexOf(near)] ?? null);
}

/** A name that leaves out or adds whole words: "biaya" for biaya_tarif, "pengaduan" for penanganan_pengaduan. */
function isPartOf(name: string, candidate: string): boolean {
  return (
    `_${candidate}_`.includes(`_${name.toLowerCase()}_`) ||
    `_${name.toLowerCase()}_`.includes(`_${candidate}_`)
  );
}

/**
 * Faults of a value that does not fit its schema, one per thing to mend: errors of branches that were not meant are dropped.
 */
export function explain(
  file: string,
  root: unknown,
  schema: object,
  errors: readonly SchemaError[],
  locate: Locate,
): Diagnostic[] {
  const meant = errors.filter((error) => isMeant(error, errors));
  const faults: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const error of meant) {
    const fault = toFault(file, root, schema, error, meant, locate);
    const key = fault === null ? '' : `${fault.code} ${fault.path} ${JSON.stringify(fault.args)}`;
    if (fault === null || seen.has(key)) continue;
    seen.add(key);
    faults.push(fault);
  }
  return faults;
}

/** A type error counts only where no branch got deeper into the value. */
function isMeant(error: SchemaError, errors: readonly SchemaError[]): boolean {
  if (error.keyword === 'anyOf' || error.keyword === 'oneOf' || error.keyword === 'if') return false;
  if (error.keyword !== 'type') return true;
  return !errors.some(
    (other) =>
      other.instancePath.startsWith(`${error.instancePath}/`) ||
      (other.instancePath === error.instancePath && !['type', 'anyOf', 'oneOf'].includes(other.keyword)),
  );
}

function toFault(
  file: string,
  root: unknown,
  schema: object,
  error: SchemaError,
  all: readonly SchemaError[],
  locate: Locate,
): Diagnostic | null {
  const path = error.instancePath;
  const value = valueAt(root, path);
  const place = { file, path, span: locate({ jalur: path }) };
  const found = shown(value);
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      const known = knownKeys(schema as Readonly<Record<string, unknown>>, path);
      const child = childPointer(path, key);
      return diagnostic(
        'key-unknown',
        { key, suggestion: suggest(key, known), known: known.join(', ') },
        { file, path: child, span: locate({ jalur: child, pada: 'kunci' }) },
      );
    }
    case 'required':
      return diagnostic('key-missing', { key: String(error.params.missingProperty) }, place);
    case 'type': {
      const same = all.filter((other) => other.keyword === 'type' && other.instancePath === path);
      const types = [...new Set(same.flatMap((other) => [other.params.type].flat().map(String)))];
      return diagnostic('type-wrong', { expected: types.join(' | '), found }, place);
    }
    case 'enum':
      return diagnostic(
        'value-not-allowed',
        { found, allowed: (error.params.allowedValues as unknown[]).map(String).join(', ') },
        place,
      );
    case 'const':
      return diagnostic('value-not-allowed', { found, allowed: String(error.params.allowedValue) }, place);
    case 'pattern':
      return diagnostic('value-pattern', { found, expected: String(error.params.pattern) }, place);
    default:
      return diagnostic('value-out-of-range', { found, expected: error.message ?? error.keyword }, place);
  }
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (value !== null && typeof value === 'object') return 'object';
  const text = JSON.stringify(value) ?? 'null';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
