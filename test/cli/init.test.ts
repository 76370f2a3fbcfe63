import { existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { standards } from '#standards';
import { COMPONENTS } from '../../src/model/component.ts';
import { lawKey } from '../../src/standards/law-name.ts';
import { auditTexts, DATE } from '../support/audit.ts';
import { patuh } from '../support/patuh.ts';

const KINDS = ['dinas', 'disdukcapil', 'dpmptsp', 'puskesmas', 'rsud', 'kecamatan', 'kelurahan', 'sekolah'];
const PAGES = new Map(KINDS.map((kind) => [kind, patuh(['init', '--opd', kind])]));
const page = (kind: string) => PAGES.get(kind)?.stdout ?? '';

/** The document after every example was put to use: the single `#` and the space after it deleted, line by line. */
function withExamples(text: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 || line.includes('##') ? line : line.replace(/(^|\s)# /u, '$1')))
    .join('\n');
}

describe('patuh init', () => {
  it('knows every kind it has a template for', () => {
    expect(standards.templates.map(({ jenis }) => jenis).sort()).toEqual([...KINDS].sort());
    const help = patuh(['init', '--help']).stdout.replaceAll(/\s+/gu, ' ');
    for (const kind of KINDS) expect(help).toContain(kind);
  });

  it.each(KINDS)('%s: an empty document that is written rightly and lacks every component', (kind) => {
    const ran = PAGES.get(kind);
    expect(ran?.code, ran?.stderr).toBe(0);
    expect(ran?.stderr).toBe('');
    for (const text of [page(kind), page(kind).replaceAll('\n', '\r\n')]) {
      const report = auditTexts({ [`${kind}.yaml`]: text });
      expect(report.faults).toEqual([]);
      const [unit] = report.units;
      expect(unit?.kind).toBe(kind);
      expect(unit?.source).toBe('sk_standar');
      expect(unit?.services.length).toBeGreaterThan(0);
      for (const { components } of unit?.services ?? [])
        expect(components.map(({ status }) => status)).toEqual(COMPONENTS.map(() => 'kosong'));
      expect(report.exit).toBe(0);
    }
  });

  it.each(KINDS)('%s: examples that meet the criteria once they are put to use', (kind) => {
    const report = auditTexts({ [`${kind}.yaml`]: withExamples(page(kind)) }, { date: DATE });
    expect(report.faults).toEqual([]);
    // What patuh itself calls "to be verified" may be true of any promise; an example cannot settle it.
    const unmet = (report.units[0]?.results ?? []).filter(
      ({ outcome, severity, certainty }) => outcome === 'unmet' && severity !== 'info' && certainty !== 'P',
    );
    expect(
      unmet.map(({ criterion, service, failures }) => [criterion, service, failures[0]?.message.id]),
    ).toEqual([]);
  });

  it.each(KINDS)('%s: explains all 14 components in the order of the law', (kind) => {
    const letters = [...page(kind).matchAll(/## ([a-n])\. .*UU 25\/2009 Pasal 21 huruf \1\)$/gmu)];
    const services = standards.templates.find(({ jenis }) => jenis === kind)?.layanan.length ?? 0;
    expect(letters.map(([, letter]) => letter).join('')).toBe('abcdefghijklmn'.repeat(services));
  });

  it.each([
    ['disdukcapil', /UU 24\/2013 Pasal 79A[\s\S]*surat pengantar RT[\s\S]*Perpres 96\/2018/u],
    ['puskesmas', /peserta JKN\/BPJS dan pasien umum[\s\S]*waktu tanggap/u],
    ['rsud', /peserta JKN\/BPJS dan pasien umum[\s\S]*waktu tanggap/u],
    ['dpmptsp', /PP 28\/2025/u],
    ['sekolah', /tidak boleh memungut[\s\S]*Permendikbud 44\/2012/u],
    ['kecamatan', /dilimpahkan[\s\S]*PP 17\/2018 Pasal 11/u],
    ['kelurahan', /dilimpahkan[\s\S]*PP 17\/2018/u],
  ])('%s: says what is special to it, with the law', (kind, words) => {
    expect(page(kind).replaceAll(/\s+(?:## +)?/gu, ' ')).toMatch(words);
  });

  it('rests hints on laws whose text or a source was seen, or says that they are to be verified', () => {
    const certainty = new Map(standards.law.register.map(({ kunci, kepastian }) => [kunci, kepastian]));
    const inCriteria = new Set(standards.criteria.flatMap(({ basis }) => basis.map(({ law }) => law)));
    const hints = standards.templates.flatMap(({ petunjuk, layanan }) => [
      ...petunjuk,
      ...layanan.flatMap((service) => Object.values(service.petunjuk ?? {}).flat()),
    ]);
    expect(hints.length).toBeGreaterThan(20);
    for (const { id, dasar = [] } of hints) {
      const unsure = dasar.filter(
        ({ law }) =>
          !inCriteria.has(law) && !['C', 'S', 'C/P'].includes(certainty.get(lawKey(law) ?? '') ?? 'U'),
      );
      if (unsure.length > 0) expect(id).toContain('perlu dipastikan');
    }
  });

  it('speaks English in its comments and leaves the document as it is', () => {
    const english = patuh(['init', '--opd', 'rsud', '--lang', 'en']).stdout;
    expect(english).toContain('## How to fill it in:');
    const keys = (text: string) => text.split('\n').filter((line) => !line.includes('##'));
    expect(keys(english)).toEqual(keys(page('rsud')));
  });

  it('starts with the address of the schema for editors', () => {
    const id = (standards.schemas.document as { $id: string }).$id;
    expect(page('dinas').split('\n')[0]).toBe(`# yaml-language-server: $schema=${id}`);
  });
});

describe('patuh init -o', () => {
  const folder = mkdtempSync(join(tmpdir(), 'patuh-init-'));
  const path = join(folder, 'dinsos.yaml');

  it('writes the file and says what to do next', () => {
    const ran = patuh(['init', '--opd', 'dinas', '-o', path]);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toContain(`patuh audit ${path}`);
    expect(readFileSync(path, 'utf8')).toBe(page('dinas'));
  });

  it('never writes over a file unless told to', () => {
    writeFileSync(path, 'pekerjaan orang');
    const ran = patuh(['init', '--opd', 'rsud', '-o', path]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/^Kesalahan: .*sudah ada.*\nPetunjuk: .*--force.*\n$/u);
    expect(readFileSync(path, 'utf8')).toBe('pekerjaan orang');
    expect(patuh(['init', '--opd', 'rsud', '-o', path, '--force']).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(page('rsud'));
  });

  it('does not take a link that leads nowhere for a free name', () => {
    const link = join(folder, 'tautan.yaml');
    symlinkSync(join(folder, 'tidak-ada.yaml'), link);
    expect(patuh(['init', '--opd', 'dinas', '-o', link]).code).toBe(2);
  });

  it.each([
    ['no kind', ['init'], /Jenis OPD belum disebut.*\n.*disdukcapil/u],
    ['a misspelt kind', ['init', '--opd', 'puskemas'], /Maksud Anda "puskesmas"\?/u],
    ['another name of a kind', ['init', '--opd', 'Dukcapil'], /Maksud Anda "disdukcapil"\?/u],
    ['a school by its level', ['init', '--opd', 'smp'], /Maksud Anda "sekolah"\?/u],
    ['a kind without a template', ['init', '--opd', 'bumd'], /Yang dikenal: dinas, /u],
    ['an unknown language', ['init', '--opd', 'dinas', '--lang', 'jv'], /"jv" tidak dikenal/u],
    ['a file that is no YAML', ['init', '--opd', 'dinas', '-o', 'dinsos.docx'], /dinsos\.docx/u],
    [
      'a folder that is not there',
      ['init', '--opd', 'dinas', '-o', 'tidak/ada/x.yaml'],
      /tidak dapat ditulis/u,
    ],
  ])('refuses %s in one line and a hint', (_, args, message) => {
    const ran = patuh(args);
    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe('');
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(ran.stderr).toMatch(message);
    expect(existsSync('dinsos.docx')).toBe(false);
  });
});
