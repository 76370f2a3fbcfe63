/** Values that a JSON Schema allows, or nearly allows, for property tests. */
import fc from 'fast-check';
import { NASTY_STRINGS } from '../support/nasty-strings.ts';

type Schema = Readonly<Record<string, unknown>>;
type Any = fc.Arbitrary<unknown>;

/** Words that documents and sheets really hold, so that names meet names and readers find something. */
const WORDS = [
  'Dinas Sosial',
  'Kabupaten Contoh',
  'Kota Uji',
  'Layanan A',
  'JW-01',
  'X-01',
  'BT-03',
  'IN-01',
  'D-IN',
  'ombudsman-2024',
  'uu-25-2009',
  'prosedur',
  'biaya_tarif',
  '2026-01-31',
  '2026-12-31',
  '2026-02-30',
  '3 (tiga) hari kerja sejak berkas lengkap',
  'maksimal 3 hari',
  'Rp25.000 per dokumen',
  'Tidak dipungut biaya',
  'UU Nomor 25 Tahun 2009 tentang Pelayanan Publik; Perda 1/2020',
  'KTP; KK; dan lain-lain',
  '1. Pemohon datang; 2. Petugas memeriksa',
  'Telp (0549) 12345, WA 081234567890, ulip@contoh.go.id',
  '3/4',
  '0.75',
  'ya',
  '-',
  'jawaban.csv',
  '../jawaban.csv',
];

const text: Any = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...NASTY_STRINGS.filter(({ length }) => length < 200)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const number: Any = fc.oneof(
  fc.integer({ min: -1, max: 120 }),
  fc.constantFrom(0.5, 91.48, 1e21, -0, 2 ** 53, 1e-9),
);

/** Anything YAML can hold. */
export const anything: Any = fc.oneof(
  { weight: 4, arbitrary: text },
  number,
  fc.constantFrom(null, true, false, [], {}, [[]], [null], { __proto__: null }),
  fc.array(text, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom(...WORDS, '__proto__', 'constructor', 'teks', ''), text, { maxKeys: 3 }),
);

/** Values of a schema; one part in so many is something else, a key too few or one too many. */
export function valuesOf(root: Schema, strayOneIn: number, schema: unknown = root, depth = 0): Any {
  const inside = (part: unknown) => valuesOf(root, strayOneIn, part, depth + 1);
  const sound = soundValues(root, schema, inside, depth);
  return strayOneIn === 0
    ? sound
    : fc.oneof({ weight: strayOneIn - 1, arbitrary: sound }, { weight: 1, arbitrary: anything });
}

function soundValues(root: Schema, schema: unknown, inside: (part: unknown) => Any, depth: number): Any {
  if (schema === null || typeof schema !== 'object' || depth > 30) return text;
  const { $ref, anyOf, oneOf, allOf, const: only, enum: some, type, ...rest } = schema as Schema;
  if (typeof $ref === 'string') return inside(target(root, $ref));
  const branches = (anyOf ?? oneOf) as unknown[] | undefined;
  if (branches !== undefined && rest.properties === undefined) return fc.oneof(...branches.map(inside));
  if (Array.isArray(some)) return fc.constantFrom(...some);
  if ('const' in schema) return fc.constant(only);
  const kinds = [type ?? 'string'].flat() as string[];
  return fc.oneof(...kinds.map((kind) => ofKind(kind, rest, inside, depth)));
}

function target(root: Schema, reference: string): unknown {
  return reference
    .replace(/^#\/?/u, '')
    .split('/')
    .filter(Boolean)
    .reduce<unknown>((at, key) => (at as Schema | undefined)?.[key], root);
}

function ofKind(kind: string, schema: Schema, inside: (part: unknown) => Any, depth: number): Any {
  switch (kind) {
    case 'object':
      return objects(schema, inside, depth);
    case 'array': {
      const most = Math.max(Number(schema.minItems ?? 1), depth > 8 ? 1 : 2);
      const item = schema.items === undefined ? text : inside(schema.items);
      return fc.oneof(
        {
          weight: 9,
          arbitrary: fc.array(item, { minLength: Number(schema.minItems ?? 1), maxLength: most }),
        },
        {
          weight: 1,
          arbitrary: fc.array(item, { minLength: Number(schema.minItems ?? 0), maxLength: most }),
        },
      );
    }
    case 'integer':
    case 'number': {
      const [min, max] = [Number(schema.minimum ?? 0), Number(schema.maximum ?? 120)];
      return fc.integer({ min: Math.ceil(min), max: Math.floor(Math.max(min, max)) });
    }
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return typeof schema.pattern === 'string' ? fc.stringMatching(new RegExp(schema.pattern, 'u')) : text;
  }
}

function objects(schema: Schema, inside: (part: unknown) => Any, depth: number): Any {
  const {
    properties = {},
    required = [],
    additionalProperties,
  } = schema as {
    properties?: Record<string, unknown>;
    required?: string[];
    additionalProperties?: unknown;
  };
  const keys = Object.keys(properties).filter((key) => depth < 12 || required.includes(key));
  const known = fc.record(
    Object.fromEntries(keys.map((key) => [key, fc.memo(() => inside(properties[key]))(1)])),
    {
      requiredKeys: required.filter((key) => keys.includes(key)),
    },
  );
  if (additionalProperties === null || typeof additionalProperties !== 'object') return known;
  const others = fc.dictionary(fc.constantFrom(...WORDS), fc.memo(() => inside(additionalProperties))(1), {
    maxKeys: 3,
  });
  return fc.tuple(known, others).map(([first, second]) => ({ ...second, ...first }));
}
