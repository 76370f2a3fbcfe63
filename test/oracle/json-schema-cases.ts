/**
 * What JSON Schema 2020-12 says, case by case, for the keywords that criteria and the published schemas use: written by hand from the text
 * of the specification. `valid` and `invalid` are instances.
 */
export interface SchemaCase {
  readonly about: string;
  readonly schema: object;
  readonly valid: readonly unknown[];
  readonly invalid: readonly unknown[];
}

const own = (key: string, value: unknown) =>
  Object.defineProperty({}, key, { value, enumerable: true, configurable: true, writable: true });
const NUL = '\u0000';

export const CASES: readonly SchemaCase[] = [
  // type
  {
    about: 'integer, also written with a fraction of nothing',
    schema: { type: 'integer' },
    valid: [0, -3, 1.0, 1e3, -0],
    invalid: [1.5, '1', null, true, [1], {}],
  },
  {
    about: 'number',
    schema: { type: 'number' },
    valid: [0, 1.5, -2e10],
    invalid: ['1.5', null, false, [], {}],
  },
  { about: 'string', schema: { type: 'string' }, valid: ['', '1', 'ya'], invalid: [1, null, true, [], {}] },
  { about: 'object', schema: { type: 'object' }, valid: [{}, { a: 1 }], invalid: [[], null, 'a', 1] },
  { about: 'array', schema: { type: 'array' }, valid: [[], [1]], invalid: [{}, null, 'a', 1] },
  { about: 'boolean', schema: { type: 'boolean' }, valid: [true, false], invalid: [0, 1, 'true', '', null] },
  { about: 'null', schema: { type: 'null' }, valid: [null], invalid: [0, '', false, [], {}] },
  {
    about: 'one of several types',
    schema: { type: ['string', 'null'] },
    valid: ['', null],
    invalid: [0, false, [], {}],
  },
  // const, enum
  { about: 'const of a number', schema: { const: 2 }, valid: [2, 2.0], invalid: [3, '2', true, [2]] },
  {
    about: 'const false is not 0 and not ""',
    schema: { const: false },
    valid: [false],
    invalid: [0, '', null, [], {}],
  },
  { about: 'const 0 is not false', schema: { const: 0 }, valid: [0, -0], invalid: [false, '', null, [], {}] },
  { about: 'const true is not 1', schema: { const: true }, valid: [true], invalid: [1, 'true', [true]] },
  { about: 'const null', schema: { const: null }, valid: [null], invalid: [0, false, ''] },
  {
    about: 'const of an object, whatever the order of its keys',
    schema: { const: { a: 1, b: [2] } },
    valid: [{ b: [2], a: 1 }],
    invalid: [{ a: 1 }, { a: 1, b: [2, 2] }, { a: 1, b: [2], c: 3 }, [1]],
  },
  {
    about: 'const of a list, in its order',
    schema: { const: [1, 2] },
    valid: [[1, 2]],
    invalid: [[2, 1], [1], [1, 2, 3]],
  },
  {
    about: 'const with a sign of nothing',
    schema: { const: `a${NUL}b` },
    valid: [`a${NUL}b`],
    invalid: ['ab', 'a b'],
  },
  {
    about: 'enum of several kinds',
    schema: { enum: [6, 'x', [], true, { a: 1 }] },
    valid: [6, 'x', [], true, { a: 1 }],
    invalid: [null, '6', [0], false, { a: 1, b: 1 }, {}],
  },
  {
    about: 'enum tells 0 from false, 1 from true and null from all',
    schema: { enum: [false, 1, null] },
    valid: [false, 1, null],
    invalid: [0, true, '', 'null'],
  },
  {
    about: 'enum tells [false] from [0]',
    schema: { enum: [[false]] },
    valid: [[false]],
    invalid: [[0], [], false],
  },
  // numbers
  {
    about: 'minimum holds at its edge',
    schema: { type: 'number', minimum: 1.1 },
    valid: [1.1, 2],
    invalid: [1.0999, 0, -5],
  },
  {
    about: 'maximum holds at its edge',
    schema: { type: 'number', maximum: 3 },
    valid: [3, 3.0, -1],
    invalid: [3.0001, 4],
  },
  {
    about: 'exclusiveMinimum does not',
    schema: { type: 'number', exclusiveMinimum: 1 },
    valid: [1.0001],
    invalid: [1, 0.9],
  },
  {
    about: 'exclusiveMaximum does not',
    schema: { type: 'number', exclusiveMaximum: 1 },
    valid: [0.9999, -1],
    invalid: [1, 2],
  },
  {
    about: 'bounds say nothing of what is no number',
    schema: { type: ['number', 'string', 'null'], minimum: 5 },
    valid: [5, 'a', '', null],
    invalid: [4],
  },
  {
    about: 'a negative minimum',
    schema: { type: 'number', minimum: -2 },
    valid: [-2, -1.5, 0],
    invalid: [-2.0001],
  },
  // strings: characters are code points
  {
    about: 'minLength counts code points',
    schema: { type: 'string', minLength: 2 },
    valid: ['ab', '\u{1f4a9}\u{1f4a9}', 'e\u0301'],
    invalid: ['a', '', '\u{1f4a9}'],
  },
  {
    about: 'maxLength counts code points',
    schema: { type: 'string', maxLength: 2 },
    valid: ['', 'ab', '\u{1f4a9}\u{1f4a9}'],
    invalid: ['abc', '\u{1f4a9}\u{1f4a9}\u{1f4a9}'],
  },
  {
    about: 'lengths say nothing of what is no string',
    schema: { type: ['string', 'number', 'array'], minLength: 5 },
    valid: [1, [], 'lima5'],
    invalid: ['lima'],
  },
  {
    about: 'pattern is searched, not matched as a whole',
    schema: { type: 'string', pattern: 'b+' },
    valid: ['abc', 'b'],
    invalid: ['', 'aca'],
  },
  {
    about: 'pattern with both ends',
    schema: { type: 'string', pattern: '^[a-z]+$' },
    valid: ['abc'],
    invalid: ['', 'aB', 'a b', 'abc\n'],
  },
  {
    about: 'pattern knows letters of Unicode',
    schema: { type: 'string', pattern: '^\\p{L}+$' },
    valid: ['\u00e9a', '\u5b57'],
    invalid: ['a1', ''],
  },
  // objects
  {
    about: 'properties bind where they are there',
    schema: { type: 'object', properties: { a: { type: 'integer' }, b: { type: 'string' } } },
    valid: [{}, { a: 1 }, { a: 1, b: '' }, { c: [] }],
    invalid: [{ a: '1' }, { a: 1, b: 2 }],
  },
  {
    about: 'required asks for the key, not for a value',
    schema: { type: 'object', properties: { a: {} }, required: ['a'] },
    valid: [{ a: null }, { a: false, b: 1 }],
    invalid: [{}, { b: 1 }, { A: 1 }],
  },
  {
    about: 'required does not find what every object inherits',
    schema: {
      type: 'object',
      properties: { toString: {}, constructor: {} },
      required: ['toString', 'constructor'],
    },
    valid: [{ toString: 1, constructor: 2 }],
    invalid: [{}, { toString: 1 }],
  },
  {
    // ajv passes over `__proto__` under `properties`; in criteria the loader refuses it, as every key that facts do not have.
    about: 'required __proto__ is a key like any other',
    schema: {
      type: 'object',
      properties: JSON.parse('{"__proto__": {}}'),
      required: ['__proto__'],
    },
    valid: [own('__proto__', 1)],
    invalid: [{}, { a: 1 }],
  },
  {
    about: 'additionalProperties false',
    schema: { type: 'object', properties: { a: {} }, additionalProperties: false },
    valid: [{}, { a: 1 }],
    invalid: [{ b: 1 }, { a: 1, b: 2 }, { toString: 1 }, own('__proto__', 1)],
  },
  {
    about: 'additionalProperties as a schema binds only the others',
    schema: {
      type: 'object',
      properties: { a: { type: 'string' } },
      additionalProperties: { type: 'number' },
    },
    valid: [{ a: 'x', b: 1 }, {}],
    invalid: [{ b: 'x' }, { a: 1 }],
  },
  {
    about: 'additionalProperties does not look into other branches',
    schema: { type: 'object', allOf: [{ properties: { a: {} } }], additionalProperties: false },
    valid: [{}],
    invalid: [{ a: 1 }],
  },
  {
    about: 'propertyNames',
    schema: { type: 'object', propertyNames: { pattern: '^[a-z]+$' } },
    valid: [{}, { abc: 1 }],
    invalid: [{ A: 1 }, { a: 1, 'a b': 2 }],
  },
  {
    about: 'minProperties and maxProperties',
    schema: { type: 'object', minProperties: 1, maxProperties: 2 },
    valid: [{ a: 1 }, { a: 1, b: 2 }],
    invalid: [{}, { a: 1, b: 2, c: 3 }],
  },
  {
    about: 'dependentRequired',
    schema: { type: 'object', properties: { a: {}, b: {} }, dependentRequired: { a: ['b'] } },
    valid: [{}, { b: 1 }, { a: 1, b: 2 }],
    invalid: [{ a: 1 }],
  },
  // lists
  {
    about: 'items bind every item',
    schema: { type: 'array', items: { type: 'integer' } },
    valid: [[], [1, 2]],
    invalid: [[1, 'x'], [null]],
  },
  {
    about: 'minItems and maxItems',
    schema: { type: 'array', minItems: 1, maxItems: 2 },
    valid: [[null], [1, 2]],
    invalid: [[], [1, 2, 3]],
  },
  {
    about: 'uniqueItems tells kinds apart and compares what is inside',
    schema: { type: 'array', uniqueItems: true },
    valid: [[], [1, '1'], [1, true], [0, false], [{ a: 1 }, { a: 2 }], [[1], [true]]],
    invalid: [
      [1, 1],
      [1.0, 1],
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      [[1], [1]],
      ['a', 'b', 'a'],
    ],
  },
  {
    about: 'contains asks for one',
    schema: { type: 'array', contains: { const: 5 } },
    valid: [[5], [1, 5, 5]],
    invalid: [[], [1, '5']],
  },
  {
    about: 'not contains asks for none',
    schema: { type: 'array', not: { contains: { const: 5 } } },
    valid: [[], [1]],
    invalid: [[5], [1, 5]],
  },
  // branches
  {
    about: 'anyOf',
    schema: { anyOf: [{ type: 'integer' }, { type: 'number', minimum: 2 }] },
    valid: [1, 2.5, 3],
    invalid: [1.5, 'a'],
  },
  {
    about: 'oneOf is exactly one',
    schema: { oneOf: [{ type: 'integer' }, { type: 'number', minimum: 2 }] },
    valid: [1, 2.5],
    invalid: [3, 1.5],
  },
  {
    about: 'allOf is each of them',
    schema: {
      type: 'object',
      allOf: [{ required: ['a'], properties: { a: {} } }, { properties: { b: { type: 'string' } } }],
    },
    valid: [{ a: 1 }, { a: 1, b: '' }],
    invalid: [{}, { a: 1, b: 2 }],
  },
  { about: 'not', schema: { not: { type: 'integer' } }, valid: ['a', 1.5, null], invalid: [1] },
  { about: 'not not', schema: { not: { not: { type: 'null' } } }, valid: [null], invalid: [0, ''] },
  {
    about: 'not with required is met by the absent key',
    schema: { type: 'object', not: { required: ['a'], properties: { a: {} } } },
    valid: [{}, { b: 1 }],
    invalid: [{ a: null }],
  },
  {
    about: 'not with properties is broken by the absent key',
    schema: { type: 'object', not: { properties: { a: { const: 1 } } } },
    valid: [{ a: 2 }],
    invalid: [{}, { a: 1 }],
  },
  {
    about: 'branches beside other keywords bind together',
    schema: {
      type: 'object',
      properties: { a: { type: 'number' } },
      anyOf: [
        { required: ['a'], properties: { a: {} } },
        { required: ['b'], properties: { b: {} } },
      ],
    },
    valid: [{ a: 1 }, { b: 'x' }],
    invalid: [{}, { a: 'x', b: 1 }],
  },
  {
    about: 'true and false as schemas',
    schema: { type: 'object', properties: { ya: true, tidak: false } },
    valid: [{}, { ya: 1 }],
    invalid: [{ tidak: 1 }, { ya: 1, tidak: null }],
  },
  // references
  {
    about: '$ref to a definition, with keywords beside it',
    schema: { $defs: { n: { type: 'number' } }, $ref: '#/$defs/n', maximum: 3, type: 'number' },
    valid: [1, 3],
    invalid: [4, 'a'],
  },
  {
    about: '$ref to itself',
    schema: { type: 'object', properties: { anak: { $ref: '#' } }, additionalProperties: false },
    valid: [{}, { anak: { anak: {} } }],
    invalid: [{ anak: { lain: 1 } }, { anak: 1 }],
  },
  {
    about: '$ref with escaped characters',
    schema: {
      $defs: { 'a/b~c%d': { type: 'integer' } },
      type: 'object',
      properties: { x: { $ref: '#/$defs/a~1b~0c%25d' } },
    },
    valid: [{ x: 1 }],
    invalid: [{ x: 'a' }],
  },
  {
    about: 'a tree of definitions',
    schema: {
      $defs: {
        pohon: {
          type: 'object',
          required: ['daun'],
          properties: { daun: { type: 'array', items: { $ref: '#/$defs/pohon' } } },
        },
      },
      $ref: '#/$defs/pohon',
    },
    valid: [{ daun: [] }, { daun: [{ daun: [] }] }],
    invalid: [{}, { daun: [{}] }, { daun: [{ daun: [1] }] }],
  },
  {
    about: 'a property called $ref is a property',
    schema: { type: 'object', properties: { $ref: { type: 'string' } } },
    valid: [{ $ref: 'a' }],
    invalid: [{ $ref: 2 }],
  },
  // words about a schema bind nothing
  {
    about: 'title, description, examples, default',
    schema: { title: 'a', description: 'b', examples: [1], default: 2, type: 'string' },
    valid: ['x'],
    invalid: [1, 2],
  },
];
