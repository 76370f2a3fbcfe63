import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { element, escapeXml } from '../../src/render/escape-xml.ts';
import { plainStyle, renderers } from '../../src/render/index.ts';
import { kudungga, several } from './reports.ts';
import { parseJunit } from './valid.ts';
import { parseXml } from './xml.ts';

const render = (report: Report) =>
  parseJunit(renderers.junit.render(report, { lang: 'id', width: 100, style: plainStyle, unicode: true }));
const casesOf = (report: Report) => render(report).children.flatMap((suite) => suite.children);
const caseOf = (report: Report, id: string) =>
  casesOf(report).find(({ attributes }) => attributes.name?.startsWith(id));

describe('junit', () => {
  it('has a suite for each file and a case for each judgement, fault, and file without services', () => {
    const results = several.units.flatMap((unit) => unit.results).length;
    expect(casesOf(several).length).toBe(results + several.faults.length + 1);
    const names = render(several).children.map(({ attributes }) => attributes.name);
    expect(names.slice(0, 3)).toEqual(several.files.map(({ path }) => path));
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ['X-01', 'failure', 'Prosedur tidak ada di halaman ini.'],
    ['PA-12', 'skipped', 'Surel tidak memakai domain pemerintah. Tidak mengurangi poin.'],
    ['MK-09', 'skipped', 'Tanggal maklumat tidak terbaca. Perlu dipastikan, tidak mengurangi poin.'],
    ['DH-03', 'skipped', 'halaman publik memang tidak menampilkannya; perlu SK standar pelayanan'],
    ['RV-02', 'skipped', 'tidak berlaku untuk layanan ini'],
  ])('%s is %s and says why', (id, state, message) => {
    expect(caseOf(kudungga, id)?.children).toMatchObject([{ name: state, attributes: { message } }]);
  });

  it('leaves what is met without a word', () => {
    expect(caseOf(kudungga, 'PS-01')?.children).toEqual([]);
  });

  it('gives place, words, remedy and law of a failure', () => {
    const [failure] = caseOf(kudungga, 'JW-05')?.children ?? [];
    expect(failure?.attributes.type).toBe('minor');
    expect(failure?.text.split('\n')).toEqual([
      'examples/kutai-timur/rsud-kudungga.yaml:25:21 "maksimal 3 hari": hari kerja atau hari kalender?',
      '  tertulis: "maksimal 3 hari"',
      'Perbaikan: Tulis "hari kerja" atau "hari kalender".',
      'Dasar: UU 25/2009 Pasal 1 (7)',
    ]);
  });

  it('has faults and bugs as errors of their files', () => {
    const errors = casesOf(several).flatMap(({ children }) =>
      children.filter(({ name }) => name === 'error'),
    );
    expect(errors.map(({ attributes, text }) => `${attributes.type} ${text}`)).toEqual([
      'criterion-crashed examples/kutai-timur/rsud-kudungga.yaml',
      'key-unknown examples/kutai-timur/rusak.yaml:12:5',
      'file-empty examples/kutai-timur/kosong-sekali.yaml',
    ]);
  });
});

describe('escapeXml', () => {
  it.each([
    ['<a href="x">&\'', '&lt;a href=&quot;x&quot;&gt;&amp;&apos;'],
    [']]>', ']]&gt;'],
    ['\u0000a\u0008\u001b\ufffe\uffff\ud800b', 'ab'],
    ['é 漢 😀\n', 'é 漢 😀\n'],
  ])('%j is %s', (text, escaped) => {
    expect(escapeXml(text)).toBe(escaped);
  });

  it('keeps line breaks in attributes', () => {
    const document = `<?xml version="1.0" encoding="UTF-8"?>\n${element('a', { b: 'x\ny\tz' })}`;
    expect(document).toContain('b="x&#10;y&#9;z"');
    expect(parseXml(document).attributes.b).toBe('x\ny\tz');
  });
});

describe('the reader of XML in these tests', () => {
  it.each([
    '<a>',
    '<a></b>',
    '<a b="1" b="2"/>',
    '<a>&x;</a>',
    '<a/><b/>',
    '<a>]]<</a>',
    '<a>\u0001</a>',
    '<a b="<"/>',
  ])('refuses %s', (body) => {
    expect(() => parseXml(`<?xml version="1.0" encoding="UTF-8"?>\n${body}`)).toThrow();
  });
});
