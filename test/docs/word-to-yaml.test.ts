import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { standards } from '#standards';
import { auditTexts, DATE } from '../support/audit.ts';
import { patuh } from '../support/patuh.ts';
import { type Block, blocksOf, withBlocks } from './markdown-blocks.ts';

const PATH = 'docs/dari-word-ke-yaml.md';
const FILE = 'dinsos.yaml';
const page = readFileSync(PATH, 'utf8');

/** A block as a document: whole ones as they are, components as the only content of one service. */
function documentOf({ text, marker }: Block): string {
  const yaml = marker === 'salah: tab' ? text.replaceAll('[tab]', '\t') : text;
  if (/^(?:opd|sumber|layanan):/mu.test(yaml)) return yaml;
  const lines = yaml.trimEnd().split('\n');
  return ['layanan:', '  - nama: Rekomendasi Bantuan Sosial', ...lines.map((line) => `    ${line}`), ''].join(
    '\n',
  );
}

function run(block: Block): string {
  const cwd = mkdtempSync(join(tmpdir(), 'patuh-docs-'));
  writeFileSync(join(cwd, FILE), documentOf(block));
  return patuh(['audit', FILE, '--tanggal', DATE, '--fail-on', 'none'], { cwd }).stdout;
}

/** The first fault as patuh prints it, on one line, without its place and the line of the file it shows; long lists of known keys are cut. */
function firstFault(block: Block): string {
  const flat = run(block)
    .replaceAll(/^ +\d* *│.*\n/gmu, '')
    .replaceAll(/\s+/gu, ' ');
  const [, sentence = ''] =
    /KESALAHAN PENULISAN BERKAS: \d+ dinsos\.yaml:\d+:\d+: (.*?) (?:dinsos\.yaml:\d|Daftar peraturan)/u.exec(
      flat,
    ) ?? [];
  return sentence.replace(/(Yang dikenal: (?:[\w-]+, ){3}).*$/u, '$1...');
}

/** What one criterion says of the block. */
function messageOf(block: Block, id: string): string {
  const report = auditTexts({ [FILE]: documentOf(block) });
  const failures = report.units.flatMap(({ results }) => results).filter(({ criterion }) => criterion === id);
  return failures.flatMap((result) => result.failures.map(({ message }) => message.id))[0] ?? '';
}

/** The report up to and including the first matter to mend. */
function opening(block: Block): string {
  const lines = run(block).split('\n');
  const start = lines.findIndex((line) => /^1 +(?:SEGERA|PENTING)/u.test(line));
  const end = lines.findIndex((line, index) => index > start && /^2 +(?:SEGERA|PENTING)/u.test(line));
  return lines.slice(0, end).join('\n');
}

function freshBlock(block: Block, before: readonly Block[]): string | null {
  const [kind = '', name = ''] = block.marker.split(': ');
  const previous = before.at(-1);
  if (previous === undefined) return null;
  if (kind === 'pesan') return `${name === '' ? firstFault(previous) : messageOf(previous, name)}\n`;
  if (kind !== 'keluaran') return null;
  const source = before.find(({ marker }) => marker === `contoh: ${name}`);
  return source === undefined ? null : `${opening(source)}\n...\n`;
}

function synonymTable(): string {
  const rows = standards.lexicon.komponen.map(
    ({ komponen, padanan }) => `| \`${komponen}\` | ${padanan.join(' · ')} |`,
  );
  return ['', '| kunci | judul yang dipakai dokumen nyata |', '| --- | --- |', ...rows, ''].join('\n');
}

describe(PATH, () => {
  const blocks = blocksOf(page);
  const yaml = blocks.filter(({ language }) => language === 'yaml');

  it('is fresh: messages, report and synonyms are what patuh says today (to refresh: npx vitest run test/docs -u)', async () => {
    const fresh = withBlocks(page, freshBlock).replace(
      /(<!-- padanan -->\n)[\s\S]*?(<!-- \/padanan -->)/u,
      (_, start: string, end: string) => `${start}${synonymTable()}\n${end}`,
    );
    await expect(fresh).toMatchFileSnapshot(join(process.cwd(), PATH));
  });

  it('shows a message for every mistake, and no empty one', () => {
    const messages = blocks.filter(({ marker }) => /^(?:pesan|keluaran)/u.test(marker));
    const wrong = yaml.filter(({ marker }) => /^(?:salah|isi)/u.test(marker));
    expect(messages.length).toBe(wrong.length + 1);
    for (const { text, marker } of messages) expect(text.trim(), marker).not.toBe('');
  });

  it.each(
    yaml.filter(({ marker }) => !marker.startsWith('salah')).map((block) => [block.text, block] as const),
  )('block is written rightly: %s', (_, block) => {
    const report = auditTexts({ [FILE]: documentOf(block) });
    expect(report.faults).toEqual([]);
    expect(auditTexts({ [FILE]: documentOf(block).replaceAll('\n', '\r\n') }).faults).toEqual([]);
  });

  it('names commands and options that exist', () => {
    for (const [, command = ''] of page.matchAll(/npx patuh (\w+)/gu))
      expect(patuh([command, '--help']).code, command).toBe(0);
    for (const kind of [
      'dinas',
      'disdukcapil',
      'dpmptsp',
      'puskesmas',
      'rsud',
      'kecamatan',
      'kelurahan',
      'sekolah',
    ])
      expect(page).toContain(`\`${kind}\``);
  });
});
