/** A parsed OPD document → its faults of shape and what they make unreadable, whose it is, how many services. */
import { isComponentKey } from '../model/component.ts';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import { KIND_KEYS } from '../model/document-kind.ts';
import { pointerKeys } from '../model/pointer.ts';
import type { Validator } from '../model/validator.ts';
import { explain, suggest } from '../schema/explain.ts';
import { type Identity, identify } from './identity.ts';
import { type ParsedFile, spanAt } from './parse-file.ts';

/** A document whose syntax is sound. Faults of shape stand in `faults`; what they make unreadable stands in `broken`. */
export interface ReadDocument extends ParsedFile {
  readonly faults: readonly Diagnostic[];
  /** JSON Pointers of components and blocks that are written wrongly: not assessed, never missing. */
  readonly broken: readonly string[];
  readonly identity: Identity;
  /** Number of services; null when the document has no `layanan` key. */
  readonly services: number | null;
}

const BLOCKS = new Set(['maklumat', 'penetapan', 'partisipasi', 'publikasi']);

/** Reads one parsed document. */
export function readDocument(file: ParsedFile, validate: Validator, schema: object): ReadDocument {
  const { data } = file;
  const place = ({ jalur, pada }: { jalur: string; pada?: 'kunci' }) => spanAt(file, jalur, pada);
  const faults = validate(data)
    ? []
    : explain(file.file, data, schema, validate.errors ?? [], place).map(nameKind);
  const services = countServices(data);
  if ('layanan' in data && services === 0) {
    const path = '/layanan';
    faults.push(
      diagnostic('services-empty', {}, { file: file.file, path, span: spanAt(file, path, 'kunci') }),
    );
  }
  return { ...file, faults, broken: brokenPlaces(faults), identity: identify(data, file.file), services };
}

/** A key at the top that is nothing in an OPD document may be the misspelt key of another kind of file. */
function nameKind(fault: Diagnostic): Diagnostic {
  if (fault.code !== 'key-unknown' || fault.args.suggestion !== null) return fault;
  if (pointerKeys(fault.path ?? '').length !== 1) return fault;
  const suggestion = suggest(String(fault.args.key), Object.keys(KIND_KEYS));
  return suggestion === null ? fault : { ...fault, args: { ...fault.args, suggestion } };
}

function countServices(root: Readonly<Record<string, unknown>>): number | null {
  if (!('layanan' in root)) return null;
  const { layanan } = root;
  return Array.isArray(layanan)
    ? layanan.filter((item) => item !== null && typeof item === 'object' && !Array.isArray(item)).length
    : 0;
}

/**
 * What a fault makes unreadable. An unknown key close to a component's name hides that component; any other unknown key
 * hides nothing, so that one typing error does not blind a whole service.
 */
function brokenPlaces(faults: readonly Diagnostic[]): string[] {
  return [...new Set(faults.flatMap((fault) => brokenPlace(fault) ?? []))];
}

function brokenPlace(fault: Diagnostic): string | null {
  const keys = pointerKeys(fault.path ?? '');
  const inService = keys[0] === 'layanan' && keys.length >= 3;
  const depth = inService ? 3 : 1;
  const meant =
    fault.code === 'key-unknown' && keys.length === depth ? fault.args.suggestion : keys[depth - 1];
  if (typeof meant !== 'string') return null;
  const hides = BLOCKS.has(meant) || (inService && isComponentKey(meant));
  return hides ? `${inService ? `/layanan/${keys[1]}` : ''}/${meant}` : null;
}
