import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { exampleTexts } from '../support/audit.ts';
import { patuh } from '../support/patuh.ts';

const GOOD = Object.keys(exampleTexts())
  .filter((path) => !path.includes('_pemerintah') && !path.includes('bp2t'))
  .slice(0, 30);

function folderOf(files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'patuh-'));
  for (const [index, file] of files.entries())
    cpSync(file, join(folder, `baik-${String(index).padStart(2, '0')}.yaml`));
  return folder;
}

function report(folder: string): { code: number | null; report: Report; stderr: string } {
  const ran = patuh(['audit', '.', '-f', 'json', '--fail-on', 'none', '--tanggal', '2026-11-24'], {
    cwd: folder,
  });
  return { code: ran.code, report: JSON.parse(ran.stdout) as Report, stderr: ran.stderr };
}

describe('thirty good files among nine bad ones', () => {
  const clean = report(folderOf(GOOD));
  const folder = folderOf(GOOD);
  const bad: Readonly<Record<string, string | Uint8Array>> = {
    'rusak-biner.yaml': new Uint8Array([0, 1, 2, 3, 0, 255]),
    'rusak-latin1.yaml': Buffer.from('opd:\n  nama: Caf\xe9\n', 'latin1'),
    'rusak-bom-alias.yaml': [
      'a: &a [x,x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'
        .split('')
        .map(
          (key, at) =>
            `${key}: &${key} [${Array.from({ length: 10 }, () => `*${'abcdefg'[at]}`).join(', ')}]`,
        ),
    ].join('\n'),
    'rusak-kunci-ganda.yaml': 'opd:\n  nama: A\n  nama: B\n',
    'rusak-tab.yaml': 'opd:\n\tnama: A\n',
    'rusak-kosong.yaml': '',
    'rusak-besar.yaml': `opd: {nama: "${'x'.repeat(33 * 1024 * 1024)}"}`,
  };
  for (const [name, content] of Object.entries(bad)) writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, 'rusak-folder.yaml'));
  writeFileSync(join(folder, 'rusak-folder.yaml', 'x.txt'), '');
  symlinkSync('tidak-ada.yaml', join(folder, 'rusak-tautan.yaml'));
  const mixed = report(folder);

  it('all files are named: audited or faulted', () => {
    const names = [...Object.keys(bad), 'rusak-tautan.yaml'];
    expect(
      mixed.report.files
        .filter((file) => file.state === 'faulted')
        .map((file) => file.path)
        .sort(),
    ).toEqual(names.sort());
    expect(mixed.report.files).toHaveLength(30 + names.length);
    for (const name of names)
      expect(
        mixed.report.faults.some((fault) => fault.file === name),
        name,
      ).toBe(true);
  });

  it('the run ends with 2, and without the bad files with 0', () => {
    expect(clean.code).toBe(0);
    expect(mixed.code).toBe(2);
  });

  it('the thirty scores are the same to the byte', () => {
    expect(JSON.stringify(mixed.report.units)).toBe(JSON.stringify(clean.report.units));
    expect(JSON.stringify(mixed.report.governments)).toBe(JSON.stringify(clean.report.governments));
  });

  it('a folder named like a file hides nothing', () => {
    writeFileSync(join(folder, 'rusak-folder.yaml', 'dalam.yaml'), 'opd: {nama: Z}\nlayanan: []\n');
    expect(report(folder).report.files.some((file) => file.path === 'rusak-folder.yaml/dalam.yaml')).toBe(
      true,
    );
  });
});
