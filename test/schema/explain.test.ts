import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/audit/parse-file.ts';
import { readDocument } from '../../src/audit/read-document.ts';
import { compileSchemas } from '../../src/schema/compile.ts';
import { suggest } from '../../src/schema/explain.ts';
import { knownKeys } from '../../src/schema/schema-walk.ts';
import { auditTexts, DATE } from '../support/audit.ts';

const SCHEMA = JSON.parse(readFileSync('standards/schema/document.schema.json', 'utf8')) as object;
const { document: validate } = compileSchemas({ document: SCHEMA });

function read(text: string) {
  if (validate === undefined) throw new Error('not compiled');
  const result = parseFile({ path: 'uji.yaml', text });
  return result.ok ? readDocument(result.parsed, validate, SCHEMA) : { faults: result.faults, broken: [] };
}

describe('faults of shape', () => {
  it.each([
    [
      'a misspelt component',
      'layanan:\n  - nama: A\n    jangka_wktu: 3 hari',
      'key-unknown',
      '3:5',
      ['/layanan/0/jangka_waktu'],
    ],
    [
      'a synonym of a component',
      'layanan:\n  - nama: A\n    biaya: gratis',
      'key-unknown',
      '3:5',
      ['/layanan/0/biaya_tarif'],
    ],
    ['a misspelt block', 'maklumta: Kami\nlayanan: [{nama: A}]', 'key-unknown', '1:1', ['/maklumat']],
    ['a stray key', 'warna: biru\nlayanan: [{nama: A}]', 'key-unknown', '1:1', []],
    [
      'a misspelt key inside a component',
      'layanan:\n  - jangka_waktu: {nilai: 3, satuann: hari}',
      'key-unknown',
      '2:30',
      ['/layanan/0/jangka_waktu'],
    ],
    [
      'a unit of time that does not exist',
      'layanan:\n  - jangka_waktu: {nilai: 3, satuan: harii}',
      'value-not-allowed',
      '2:38',
      ['/layanan/0/jangka_waktu'],
    ],
    [
      'a component that is a truth value',
      'layanan:\n  - produk: true',
      'type-wrong',
      '2:13',
      ['/layanan/0/produk'],
    ],
    [
      'a list inside a list',
      'layanan:\n  - persyaratan: [[KTP]]',
      'type-wrong',
      '2:19',
      ['/layanan/0/persyaratan'],
    ],
    ['services that are no list', 'layanan: tidak ada', 'type-wrong', '1:10', []],
    ['a service that is a text', 'layanan: [KTP]', 'type-wrong', '1:11', []],
    [
      'a kind of source that does not exist',
      'sumber: {jenis: perda}\nlayanan: [{nama: A}]',
      'value-not-allowed',
      '1:17',
      [],
    ],
  ])('%s', (_, text, code, at, broken) => {
    const document = read(text);
    const fault = document.faults.find((one) => one.code === code);
    expect(document.faults.map((one) => one.code)).toContain(code);
    expect(`${fault?.span?.line}:${fault?.span?.column}`).toBe(at);
    expect(document.broken).toEqual(broken);
  });

  it('says one thing once, not one per branch of the schema', () => {
    expect(read('layanan:\n  - produk: true').faults).toHaveLength(1);
    expect(read('layanan:\n  - jangka_waktu: {nilai: 3, satuann: hari}').faults).toHaveLength(1);
  });

  it.each([
    ['a list at the top', '- a', 'not-a-mapping'],
    ['a text at the top', 'halo', 'not-a-mapping'],
    ['services without any', 'layanan: []', 'services-empty'],
  ])('%s', (_, text, code) => {
    expect(read(text).faults.map((one) => one.code)).toContain(code);
  });

  it.each([
    ['text', 'layanan: [{nama: A, produk: KTP}]'],
    ['number', 'layanan: [{nama: A, biaya_tarif: 0, jumlah_pelaksana: 5, nomor_sk: 2887}]'],
    ['nothing', 'layanan: [{nama: A, produk: , prosedur: "", persyaratan: [], biaya_tarif: "-"}]'],
    ['list of texts and objects', 'layanan: [{nama: A, persyaratan: [KTP, {nama: KK, bentuk: asli}]}]'],
    ['object', 'layanan: [{nama: A, jangka_waktu: {nilai: 3, satuan: hari_kerja, maksimum: true}}]'],
  ])('a component may be %s', (_, text) => {
    expect(read(text).faults).toEqual([]);
  });
});

describe('an unknown key', () => {
  const read = (indikator: string) =>
    auditTexts({
      'lembar.yaml': `lembar_penilaian:\n  instrumen: ombudsman-2024\n  opd: {nama: Dinas Uji}\n  tanggal: ${DATE}\n  indikator: ${indikator}\n`,
    }).faults.flatMap(({ code, args }) => (code === 'key-unknown' ? [args] : []));
  const entry = 'nilai, tanggal, responden, pengganti, bukti, catatan';
  it.each([
    ['{IN-01: {bukti: {rujukn: SK 1}}}', 'rujukn', 'rujukan', 'rujukan, keadaan'],
    ['{IN-01: {bukti: {warna: biru}}}', 'warna', null, 'rujukan, keadaan'],
    ['{IN-01: [{nilai: 1, bukti: {warna: biru}}]}', 'warna', null, 'rujukan, keadaan'],
    ['{IN-01: {nila: 1}}', 'nila', 'nilai', entry],
  ])(
    'of an assessment sheet is answered with those that may stand there: %s',
    (text, key, suggestion, known) => {
      expect(read(text)).toEqual([{ key, suggestion, known }]);
    },
  );

  it.each(readdirSync('standards/schema'))('has known ones beside it wherever %s is closed', (name) => {
    const root = JSON.parse(readFileSync(`standards/schema/${name}`, 'utf8')) as SchemaPart;
    const closed = closedPlaces(root);
    expect(closed.length).toBeGreaterThan(0);
    for (const { pointer, keys } of closed)
      expect(knownKeys({ ...root }, pointer), pointer).toEqual(expect.arrayContaining(keys));
  });
});

/** A JSON Schema as far as those of the project go. */
interface SchemaPart {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaPart>>;
  readonly anyOf?: readonly SchemaPart[];
  readonly oneOf?: readonly SchemaPart[];
  readonly allOf?: readonly SchemaPart[];
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly additionalProperties?: boolean | SchemaPart;
  readonly items?: SchemaPart;
}

/** Places in data that take no other keys than their own. */
function closedPlaces(root: SchemaPart, part = root, pointer = '', depth = 0) {
  if (depth > 12) return [];
  const own =
    part.additionalProperties === false ? [{ pointer, keys: Object.keys(part.properties ?? {}) }] : [];
  const below: { pointer: string; keys: string[] }[] = inside(root, part).flatMap(([step, inner]) =>
    closedPlaces(root, inner, pointer + step, depth + 1),
  );
  return [...own, ...below];
}

/** The schemas within one, and the step of a pointer that leads to each. */
function inside(root: SchemaPart, part: SchemaPart): (readonly [string, SchemaPart])[] {
  const target = root.$defs?.[part.$ref?.replace('#/$defs/', '') ?? ''];
  const same = [target, ...(part.anyOf ?? []), ...(part.oneOf ?? []), ...(part.allOf ?? [])];
  const any = typeof part.additionalProperties === 'object' ? part.additionalProperties : undefined;
  const steps: (readonly [string, SchemaPart | undefined])[] = [
    ...same.map((one) => ['', one] as const),
    ...Object.entries(part.properties ?? {}).map(([key, one]) => [`/${key}`, one] as const),
    ['/IN-01', any],
    ['/0', part.items],
  ];
  return steps.flatMap(([step, one]) => (one === undefined ? [] : [[step, one] as const]));
}

describe('suggestions', () => {
  const known = ['persyaratan', 'prosedur', 'jangka_waktu', 'biaya_tarif'];
  it.each([
    ['persyaratn', 'persyaratan'],
    ['biaya', 'biaya_tarif'],
    ['Prosedur', 'prosedur'],
    ['jangkawaktu', 'jangka_waktu'],
    ['warna', null],
    ['x', null],
  ])('%s', (name, expected) => {
    expect(suggest(name, known)).toBe(expected);
  });
});
