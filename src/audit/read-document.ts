/** Text of one file → its data, source map and faults: parse, then shape. Plain data in and out. */
import { isComponentKey } from '../model/component.ts';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import { pointerKeys } from '../model/pointer.ts';
import type { Validator } from '../model/validator.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import { locate, type SourceMap } from '../parse/source-map.ts';
import { explain } from '../schema/explain.ts';
import { type Identity, identify } from './identity.ts';

/** A file as it was read: its path with forward slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** A document whose syntax is sound. Faults of shape stand in `faults`; what they make unreadable stands in `broken`. */
export interface ReadDocument {
  readonly file: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly map: SourceMap;
  readonly faults: readonly Diagnostic[];
  /** JSON Pointers of components and blocks that are written wrongly: not assessed, never missing. */
  readonly broken: readonly string[];
  readonly identity: Identity;
  /** Number of services; null when the document has no `layanan` key. */
  readonly services: number | null;
}

export type DocumentResult =
  | { readonly ok: true; readonly document: ReadDocument }
  | { readonly ok: false; readonly faults: readonly Diagnostic[] };

const BLOCKS = new Set(['maklumat', 'penetapan', 'partisipasi', 'publikasi']);

/** Reads one document. Never throws for anything a file can hold. */
export function readDocument(source: Source, validate: Validator, schema: object): DocumentResult {
  const parsed = parseYaml(source.path, source.text);
  if (!parsed.ok) return parsed;
  const { data, map } = parsed.parsed;
  const place = (asal: { jalur: string; pada?: 'kunci' }) =>
    locate(map, { berkas: 0, dari: 0, sampai: 0, ...asal }).span;
  if (data === null || typeof data !== 'object' || Array.isArray(data)) {
    const found = Array.isArray(data) ? 'array' : typeof data;
    return {
      ok: false,
      faults: [
        diagnostic('not-a-mapping', { found }, { file: source.path, path: '', span: place({ jalur: '' }) }),
      ],
    };
  }
  const root = data as Record<string, unknown>;
  const faults = validate(root) ? [] : explain(source.path, root, schema, validate.errors ?? [], place);
  const services = countServices(root);
  if ('layanan' in root && services === 0) {
    faults.push(
      diagnostic(
        'services-empty',
        {},
        { file: source.path, path: '/layanan', span: place({ jalur: '/layanan', pada: 'kunci' }) },
      ),
    );
  }
  return {
    ok: true,
    document: {
      file: source.path,
      data: root,
      map,
      faults,
      broken: brokenPlaces(faults),
      identity: identify(root, source.path),
      services,
    },
  };
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
