/** Walks a JSON Schema along a path of data: which schemas hold there, which keys and values do they know? */
import { childValue, pointerKeys } from '../model/pointer.ts';

type Schema = Readonly<Record<string, unknown>>;

/** The schemas a place in the data may have (an `anyOf` gives several). */
export type Candidates = readonly Schema[];

function asSchema(value: unknown): Schema | null {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Schema) : null;
}

/** Follows `$ref` and opens `anyOf`, `oneOf`, `allOf`. */
function expand(root: Schema, schema: Schema, depth = 0): Schema[] {
  if (depth > 20) return [];
  const reference = schema.$ref;
  if (typeof reference === 'string') {
    const keys = reference.replace(/^#\/?/u, '').split('/').filter(Boolean);
    const target = asSchema(keys.reduce<unknown>(childValue, root));
    return target === null ? [] : expand(root, target, depth + 1);
  }
  const branches = ['anyOf', 'oneOf', 'allOf'].flatMap((key) =>
    Array.isArray(schema[key]) ? (schema[key] as unknown[]) : [],
  );
  if (branches.length === 0) return [schema];
  const opened = branches.flatMap((branch) => {
    const child = asSchema(branch);
    return child === null ? [] : expand(root, child, depth + 1);
  });
  return 'properties' in schema || 'type' in schema ? [schema, ...opened] : opened;
}

/** Schemas at the root. */
export function rootCandidates(root: Schema): Candidates {
  return expand(root, root);
}

/** Schemas of a property; empty when the schema knows no such property. */
export function propertyCandidates(root: Schema, at: Candidates, key: string): Candidates {
  return at.flatMap((schema) => {
    const property = asSchema(childValue(schema.properties, key));
    return property === null ? [] : expand(root, property);
  });
}

/** Schemas of all properties (`*`). */
export function everyPropertyCandidates(root: Schema, at: Candidates): Candidates {
  return at.flatMap((schema) =>
    Object.keys(asSchema(schema.properties) ?? {}).flatMap((key) => propertyCandidates(root, [schema], key)),
  );
}

/** Schemas of the items of a list. */
export function itemCandidates(root: Schema, at: Candidates): Candidates {
  return at.flatMap((schema) => {
    const items = asSchema(schema.items);
    return items === null ? [] : expand(root, items);
  });
}

/** Schemas at an `on` path; empty when the path can match nothing. */
export function pathCandidates(root: Schema, path: string): Candidates {
  let at = rootCandidates(root);
  for (const step of path.split('.')) {
    const lists = step.match(/\[\]/gu)?.length ?? 0;
    const name = step.replaceAll('[]', '');
    at = name === '*' ? everyPropertyCandidates(root, at) : propertyCandidates(root, at, name);
    for (let list = 0; list < lists; list += 1) at = itemCandidates(root, at);
  }
  return at;
}

/** Schemas of a property by name, and where a mapping has keys of any name (ids of indicators), of those. */
function entryCandidates(root: Schema, at: Candidates, key: string): Candidates {
  const named = propertyCandidates(root, at, key);
  if (named.length > 0) return named;
  return at.flatMap((schema) => {
    const any = asSchema(schema.additionalProperties);
    return any === null ? [] : expand(root, any);
  });
}

/** The keys that schemas know at a JSON Pointer of data. */
export function knownKeys(root: Schema, pointer: string): string[] {
  let at = rootCandidates(root);
  for (const key of pointerKeys(pointer)) {
    const items = /^\d+$/u.test(key) ? itemCandidates(root, at) : [];
    at = items.length > 0 ? items : entryCandidates(root, at, key);
  }
  return [...new Set(at.flatMap((schema) => Object.keys(asSchema(schema.properties) ?? {})))];
}

/** Values an enum or const at this place allows; null when any value may stand there. */
export function allowedValues(at: Candidates): readonly unknown[] | null {
  const lists = at.map((schema) => {
    if (Array.isArray(schema.enum)) return schema.enum as unknown[];
    if ('const' in schema) return [schema.const];
    const types = [schema.type].flat();
    if (types.every((type) => type === 'boolean' || type === 'null'))
      return types.includes('null') ? [true, false, null] : [true, false];
    return null;
  });
  return lists.length > 0 && lists.every((list) => list !== null) ? lists.flat() : null;
}
