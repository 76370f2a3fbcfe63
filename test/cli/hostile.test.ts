import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { MODEL } from '../support/audit.ts';
import { patuh } from '../support/patuh.ts';

const NASTY = [
  '\u001b[2J\u001b]0;judul\u0007',
  '=HYPERLINK("http://jahat")',
  '::error::palsu',
  '<script>alert(1)</script>',
  'nama\u202etxt.exe',
  '\u0085\u009b31m',
  'a\r\nb\u2028c',
  '__proto__',
  '{{nama}} {kutipan} $& $1',
];
/** Control, direction and separator characters that no document may bring to a terminal or into JSON unescaped. */
const LOOSE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/u;

type Document = { opd: Record<string, unknown>; layanan: Record<string, unknown>[] };

function hostileFile(text: string): { folder: string; file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'patuh-'));
  const document = parse(MODEL) as Document;
  document.opd.nama = text;
  document.opd.pemerintah = `Kabupaten ${text}`;
  for (const service of document.layanan) {
    service.nama = text;
    service.jangka_waktu = `${text} menyesuaikan`;
    service.persyaratan = [`${text} dan lain-lain`];
    Object.defineProperty(service, text, { value: text, enumerable: true });
  }
  writeFileSync(join(folder, 'jahat.yaml'), stringify(document));
  return { folder, file: 'jahat.yaml' };
}

describe.each(NASTY)('%j in a document', (text) => {
  const { folder, file } = hostileFile(text);

  it('never reaches the terminal', () => {
    for (const env of [{}, { FORCE_COLOR: '1' }]) {
      const ran = patuh(['audit', file], { cwd: folder, env });
      const shown = (ran.stdout + ran.stderr).replaceAll(/\u001b\[\d+m/gu, '');
      expect(shown).not.toMatch(LOOSE);
      expect(shown.split('\n').some((line) => line.startsWith('::'))).toBe(false);
      expect(ran.code).toBe(2);
    }
  });

  it('stays text in JSON', () => {
    const ran = patuh(['audit', file, '-f', 'json', '-o', 'hasil.json'], { cwd: folder });
    expect(ran.stdout).not.toMatch(LOOSE);
    expect(readFileSync(join(folder, 'hasil.json'), 'utf8')).toBe(ran.stdout);
    expect(JSON.parse(ran.stdout).units[0].services[0].name).toBe(text);
  });
});
