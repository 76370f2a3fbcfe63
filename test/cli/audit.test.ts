import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { standards } from '#standards';
import type { Report } from '../../src/model/report.ts';
import { plainStyle, renderers } from '../../src/render/index.ts';
import { compileSchemas } from '../../src/schema/compile.ts';
import { MODEL } from '../support/audit.ts';
import { patuh } from '../support/patuh.ts';

const KUTIM = 'examples/kutai-timur';
const AT = ['--tanggal', '2026-11-24'];

describe('patuh audit', () => {
  it('fails the default gate on Kutai Timur, and only reports with --fail-on none', () => {
    expect(patuh(['audit', KUTIM, ...AT]).code).toBe(1);
    const ran = patuh(['audit', KUTIM, '--fail-on', 'none', ...AT]);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toBe('');
    expect(ran.stdout).toMatch(/^PATUH · Kabupaten Kutai Timur · 24 November 2026 · 2 unit, 2 layanan\n/u);
  });

  it('passes the model document', () => {
    expect(patuh(['audit', 'examples/contoh', '--fail-on', 'info', ...AT]).code).toBe(0);
  });

  it('fits 80 and 120 columns, with and without colour, in ASCII too', () => {
    for (const width of ['80', '120']) {
      for (const extra of [[], ['--color'], ['--ascii']]) {
        const { stdout } = patuh(['audit', KUTIM, ...AT, ...extra], { env: { COLUMNS: width } });
        const plain = stdout.replaceAll(/\u001b\[\d+m/gu, '');
        expect(Math.max(...plain.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(
          Number(width),
        );
        expect(stdout.includes('\u001b[')).toBe(extra.includes('--color'));
        if (extra.includes('--ascii')) expect(plain).not.toMatch(/[█░·─]/u);
      }
    }
  });

  it('says the same in colour as without', () => {
    const strip = (text: string) => text.replaceAll(/\u001b\[\d+m/gu, '');
    expect(strip(patuh(['audit', KUTIM, ...AT, '--color']).stdout)).toBe(
      patuh(['audit', KUTIM, ...AT]).stdout,
    );
  });

  it('gives JSON that fits its published schema and renders to the same table', () => {
    const { report: validate } = compileSchemas({ report: standards.schemas.report ?? {} });
    const report = JSON.parse(
      patuh(['audit', 'examples', '--fail-on', 'none', '-f', 'json', ...AT]).stdout,
    ) as Report;
    expect(validate?.(report), JSON.stringify(validate?.errors?.slice(0, 3))).toBe(true);
    const one = JSON.parse(patuh(['audit', KUTIM, '-f', 'json', ...AT]).stdout) as Report;
    const table = renderers.table.render(one, { lang: 'id', width: 80, style: plainStyle, unicode: true });
    expect(table).toBe(patuh(['audit', KUTIM, ...AT]).stdout);
  });

  it('is the same to the byte when run twice, and from paths in any order', () => {
    const json = (paths: readonly string[]) => patuh(['audit', ...paths, '-f', 'json', ...AT]).stdout;
    const files = readdirSync(KUTIM).map((name) => `${KUTIM}/${name}`);
    expect(json(files.toReversed())).toBe(json([KUTIM]));
  });

  it('writes several files at once, whole, and says so', () => {
    const folder = mkdtempSync(join(tmpdir(), 'patuh-'));
    const ran = patuh([
      'audit',
      KUTIM,
      ...AT,
      '-o',
      join(folder, 'hasil.json'),
      '-o',
      join(folder, 'hasil.txt'),
    ]);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toBe('');
    expect(ran.stderr.split('\n').filter(Boolean)).toHaveLength(2);
    expect(readdirSync(folder).toSorted()).toEqual(['hasil.json', 'hasil.txt']);
    expect(JSON.parse(readFileSync(join(folder, 'hasil.json'), 'utf8'))).toMatchObject({
      schema: 'patuh-report-1',
      exit: 1,
    });
    expect(readFileSync(join(folder, 'hasil.txt'), 'utf8')).toMatch(/^PATUH · /u);
  });

  it('reads standard input', () => {
    const ran = patuh(['audit', '-', '-f', 'json', ...AT], { input: MODEL });
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({ files: [{ path: 'stdin', state: 'audited' }] });
  });

  it('with --quiet says only why it failed', () => {
    const ran = patuh(['audit', KUTIM, ...AT, '--quiet']);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr.split('\n').filter(Boolean)).toHaveLength(1);
  });

  it('cannot be brought to the Ombudsman green line by documents alone, and says how far they reach', () => {
    const ran = patuh([
      'audit',
      KUTIM,
      '--fail-on',
      'none',
      '--fail-under',
      '78',
      '--instrument',
      'ombudsman-2024',
      ...AT,
    ]);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/dari dokumen saja/iu);
  });

  it('scores only the instruments asked for', () => {
    const report = JSON.parse(
      patuh(['audit', KUTIM, '--instrument', 'ombudsman-2024', '-f', 'json', ...AT]).stdout,
    ) as Report;
    expect(report.instruments.map((one) => one.id)).toEqual(['ombudsman-2024']);
  });

  it('with nothing to audit ends with 2 and says so', () => {
    const ran = patuh(['audit', 'examples/kutai-timur/_pemerintah.yaml']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/Tidak ada layanan yang dapat dinilai/u);
  });

  it('ends quietly when the reader stops reading', () => {
    const ran = spawnSync(
      'bash',
      [
        '-c',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the shell.
        'node bin/patuh.js audit examples --fail-on none -f json | head -c 10; echo " ${PIPESTATUS[0]}"',
      ],
      { encoding: 'utf8' },
    );
    expect(ran.stderr).toBe('');
    expect(ran.stdout.split(' ').at(-1)?.trim()).toBe('0');
  });
});

describe('patuh read', () => {
  it('prints the facts of a text', () => {
    const facts = JSON.parse(
      patuh(['read', 'jangka_waktu', 'Maksimal', '3', '(tiga)', 'hari', 'kerja']).stdout,
    );
    expect(facts.durasi).toMatchObject([
      { maks: { nilai: 3, satuan: 'hari_kerja' }, batas: true, kata_angka_cocok: true },
    ]);
  });

  it('prints one line of JSON for each line of standard input', () => {
    const { stdout } = patuh(['read', 'biaya_tarif'], { input: 'Gratis\nRp 10.000\n\nSesuai Perda\n' });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line.status)).toEqual(['ada', 'ada', 'kosong', 'ada']);
  });
});

describe('patuh explain, criteria, instruments, law, schema', () => {
  it.each([
    [['explain', 'JW-05'], /UU 25\/2009/u],
    [['explain', 'jw-05'], /JW-05/u],
    [['explain', 'ombudsman-2024'], /21,85/u],
    [['explain', 'uu-25-2009'], /asumsi patuh/u],
    [['criteria'], /JW-05/u],
    [['criteria', '-f', 'markdown'], /^# /u],
    [['instruments'], /ombudsman-2024/u],
    [['instruments', 'ombudsman-2024'], /32,37/u],
    [['law', 'UU 32 Tahun 2004'], /sudah dicabut.*UU 23\/2014/u],
    [['law', 'Undang-Undang Nomor 25 Tahun 2009'], /berlaku/u],
    [['law', 'Perda Kabupaten Contoh Nomor 1 Tahun 2024'], /tidak tercatat/u],
    [['law', 'halo'], /tidak terbaca/u],
  ])('%j', (args, expected) => {
    const ran = patuh(args);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(expected);
    expect(ran.stdout).not.toContain('\u001b[');
  });

  it('prints every published schema', () => {
    for (const name of ['document', 'facts', 'criterion', 'instrument', 'report']) {
      expect(JSON.parse(patuh(['schema', name]).stdout)).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
      });
    }
  });
});
