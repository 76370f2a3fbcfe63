import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/parse/parse-yaml.ts';
import { locate, type SourceMap } from '../../src/parse/source-map.ts';

function parse(text: string): { data: unknown; map: SourceMap } {
  const result = parseYaml('uji.yaml', text);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.parsed;
}

function faults(text: string): string[] {
  const result = parseYaml('uji.yaml', text);
  return result.ok
    ? []
    : result.faults.map((fault) => `${fault.code} ${fault.span?.line}:${fault.span?.column}`);
}

describe('values that YAML would bend', () => {
  it.each([
    ['telepon: 0274512345', '0274512345'],
    ['kode: 0x1F', '0x1F'],
    ['kode: 1e3', '1e3'],
    ['nilai: 1.50', '1.50'],
    ['nomor: 12345678901234567890', '12345678901234567890'],
    ['tanggal: 2024-05-31', '2024-05-31'],
    ['jawab: ya', 'ya'],
    ['jawab: yes', 'yes'],
    ['nomor: +62', '+62'],
  ])('%s stays the text that was written', (text, expected) => {
    expect(Object.values(parse(text).data as object)[0]).toBe(expected);
  });

  it('keeps plain numbers, booleans and nulls', () => {
    expect(parse('a: 0\nb: 78.38\nc: true\nd:\ne: ~').data).toEqual({
      a: 0,
      b: 78.38,
      c: true,
      d: null,
      e: null,
    });
  });

  it('takes hostile keys as data', () => {
    const { data } = parse('__proto__: {jahat: 1}\nconstructor: 2\ntoString: 3');
    expect(Object.keys(data as object)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(({} as Record<string, unknown>).jahat).toBeUndefined();
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['duplicate key', 'a: 1\na: 2', 'yaml-duplicate-key 2:1'],
    ['several documents', 'a: 1\n---\nb: 2', 'yaml-several-documents 2:1'],
    ['tab', 'a:\n\tb: 1', 'yaml-tab 2:1'],
    ['unknown alias', 'a: *tidak_ada', 'yaml-alias-unknown 1:4'],
    ['empty', '', 'file-empty undefined:undefined'],
    ['comments only', '# kosong\n', 'file-empty undefined:undefined'],
    ['key that is a list', '? [a]\n: 1', 'yaml-key-not-text 1:3'],
  ])('%s', (_, text, expected) => {
    expect(faults(text)).toContain(expected);
  });

  it('names the place of an unclosed quote', () => {
    expect(faults('a: "buka\nb: 1')[0]).toMatch(/^yaml-syntax/u);
  });

  it('stops an alias bomb and a deep nest at once', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x, x]',
      ...'bcdefgh'
        .split('')
        .map(
          (key, at) =>
            `${key}: &${key} [${Array.from({ length: 10 }, () => `*${'abcdefg'[at]}`).join(', ')}]`,
        ),
    ].join('\n');
    expect(faults(bomb)[0]).toMatch(/^yaml-alias-bomb/u);
    expect(faults(`${'['.repeat(60)}${']'.repeat(60)}`)[0]).toMatch(/^yaml-too-deep/u);
  });

  it('reads aliases within reason', () => {
    expect(parse('a: &x {b: 1}\nc: *x').data).toEqual({ a: { b: 1 }, c: { b: 1 } });
  });

  it('leaves << a key like any other', () => {
    expect(parse('a: &x {b: 1}\nc:\n  <<: *x').data).toEqual({ a: { b: 1 }, c: { '<<': { b: 1 } } });
  });
});

describe('exact places', () => {
  const STYLES: readonly (readonly [string, string])[] = [
    ['plain', 'a: maksimal 3 hari kerja'],
    ['single quoted', "a: 'it''s maksimal 3 hari kerja'"],
    ['double quoted', 'a: "maksimal\\t\\u0033 hari \\"kerja\\""'],
    ['literal', 'a: |-\n  Judul\n  maksimal 3 hari kerja\n    menjorok\n'],
    ['folded', 'a: >\n  maksimal\n  3 hari\n\n  kerja\n   lebih dalam\n  lagi\n'],
    ['plain on several lines', 'a: maksimal\n  3 hari\n\n  kerja'],
    ['quoted on several lines', 'a: "maksimal\n  3 hari \\\n  kerja"'],
    ['literal with CRLF', 'a: |\r\n  maksimal 3\r\n  hari kerja\r\n'],
    ['literal with indentation indicator', 'a: |2\n   menjorok\n  maksimal 3 hari\n'],
    ['keep', 'a: |+\n  maksimal 3\n\n\nb: 1'],
    ['byte order mark and accents', '\uFEFFé: 1\na: Café maksimal 3 hari'],
  ];

  it.each(STYLES)('%s: every word of the value is found in the source', (_, text) => {
    const { data, map } = parse(text);
    const value = String((data as Record<string, unknown>).a);
    for (const match of value.matchAll(/[a-z]{2,}/gu)) {
      const { span, exact } = locate(map, {
        berkas: 0,
        jalur: '/a',
        dari: match.index,
        sampai: match.index + match[0].length,
      });
      expect(exact).toBe(true);
      const line = text.split('\n')[span.line - 1] ?? '';
      expect(line.slice(span.column - 1, span.endColumn - 1)).toBe(match[0]);
    }
  });

  it('points at the key of what is missing, and at the nearest parent of what is not there at all', () => {
    const { map } = parse('layanan:\n  - nama: A\n    biaya_tarif: "-"\n');
    const at = (jalur: string, pada?: 'kunci') =>
      locate(map, { berkas: 0, jalur, dari: 0, sampai: 0, ...(pada ? { pada } : {}) }).span;
    expect(at('/layanan/0/biaya_tarif', 'kunci')).toEqual({ line: 3, column: 5, endLine: 3, endColumn: 16 });
    expect(at('/layanan/0/prosedur/4')).toEqual({ line: 2, column: 5, endLine: 4, endColumn: 1 });
    expect(at('/tidak/ada')).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 1 });
  });
});
