import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { COMMANDS, OPTIONS } from '../../src/cli/program-usage.ts';
import { createProgress } from '../../src/cli/progress.ts';
import { renderers } from '../../src/index.ts';
import { texts } from '../../src/text/index.ts';
import { patuh } from '../support/patuh.ts';

const EMPTY = mkdtempSync(join(tmpdir(), 'patuh-'));

describe('nonsense input gets one clear line, a hint, and exit code 2', () => {
  it.each([
    ['no path', ['audit'], /Belum disebut berkas atau folder/u],
    ['a path that is not there', ['audit', 'tidak-ada.yaml'], /"tidak-ada\.yaml" tidak ditemukan/u],
    ['a folder without YAML', ['audit', EMPTY], /Tidak ada berkas \.yaml/u],
    [
      'an unknown instrument',
      ['audit', 'examples', '--instrument', 'ombudsman-2042'],
      /"ombudsman-2042" tidak dikenal/u,
    ],
    ['an unknown severity', ['audit', 'examples', '--fail-on', 'krits'], /Maksud Anda "kritis"\?/u],
    ['an unknown format', ['audit', 'examples', '-f', 'jsn'], /Maksud Anda "json"\?/u],
    ['an unknown language', ['audit', 'examples', '--lang', 'xx'], /"xx" tidak dikenal/u],
    [
      'an impossible date',
      ['audit', 'examples', '--tanggal', '2026-02-30'],
      /Tanggal "2026-02-30" tidak sah/u,
    ],
    ['a limit that is no number', ['audit', 'examples', '--fail-under', 'hijau'], /"hijau"/u],
    ['a limit above 100', ['audit', 'examples', '--fail-under', '101'], /"101"/u],
    ['an output without a known extension', ['audit', 'examples', '-o', 'hasil.doc'], /hasil\.doc/u],
    [
      'an output in a folder that is not there',
      ['audit', 'examples', '-o', 'tidak/ada/hasil.json'],
      /tidak dapat ditulis/u,
    ],
    ['an unknown option', ['audit', 'examples', '--instrumen', 'x'], /Maksud Anda "--instrument"\?/u],
    ['an unknown command', ['adit', 'examples'], /Maksud Anda "audit"\?/u],
    ['an unknown criterion', ['explain', 'JW-99'], /"JW-99" tidak dikenal/u],
    ['no criterion', ['explain'], /"id"/u],
    ['an unknown component', ['read', 'jangka_wktu', 'x'], /Maksud Anda "jangka_waktu"\?/u],
    ['an unknown schema', ['schema', 'dokumen'], /"dokumen" tidak dikenal/u],
    ['an option without its value', ['audit', 'examples', '--fail-on'], /--fail-on/u],
  ])('%s', (_, args, message) => {
    const ran = patuh(args);
    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe('');
    const lines = ran.stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^Kesalahan: /u);
    expect(lines[0]).toMatch(/./u);
    expect(ran.stderr).toMatch(message);
    expect(lines[1]).toMatch(/^Petunjuk: /u);
    expect(ran.stderr).not.toMatch(/\bat .*\.js|Error:/u);
  });

  it('speaks English when asked', () => {
    expect(patuh(['audit', 'tidak-ada.yaml', '--lang', 'en']).stderr).toMatch(/^Error: .*not found/u);
  });

  it('neutralises what was typed', () => {
    expect(patuh(['explain', '\u001b[2J\u202e']).stderr).not.toMatch(/[\u001b\u202e]/u);
  });
});

describe('help', () => {
  it('is Indonesian by default, English on request, and ends with 0', () => {
    const indonesian = patuh(['audit', '--help']);
    expect(indonesian.code).toBe(0);
    expect(indonesian.stdout).toMatch(/Cara pakai:/u);
    expect(indonesian.stdout).toMatch(/Kode keluar:/u);
    expect(patuh(['audit', '--help', '--lang', 'en']).stdout).toMatch(/Usage:/u);
    expect(patuh(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  const commands = createProgram(
    {
      lang: 'id',
      progress: createProgress({ write: () => undefined }),
      out: () => undefined,
      err: () => undefined,
    },
    '0',
    () => undefined,
  ).commands;

  it.each(['', ...commands.map((command) => command.name())])(
    'of "%s" mixes no languages and fits the screen',
    (name) => {
      for (const lang of ['id', 'en']) {
        const { code, stdout } = patuh([...(name === '' ? [] : [name]), '--help', '--lang', lang]);
        expect(code).toBe(0);
        for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
        if (lang === 'id')
          expect(stdout).not.toMatch(/\[options\]|\[command\]|\[path|\[text|Arguments|Usage|default:/u);
        else
          expect(stdout).not.toMatch(
            /<(?:nama|berkas|tingkat|nilai|tanggal|jenis|aksi|teks|komponen|bagian|laporan)(?:\.\.\.)?>|pilihan|bawaan/u,
          );
      }
    },
  );

  it('tells the severities by the words of the report', () => {
    const words = Object.values(texts.id.words.severity);
    for (const word of words) expect(patuh(['audit', '--help']).stdout).toContain(`(${word})`);
  });

  it.each(['audit', 'merge'])('of %s names every format of a report', (name) => {
    const format = commands
      .find((command) => command.name() === name)
      ?.options.find(({ long }) => long === '--format');
    expect(format?.description).toContain(`: ${Object.keys(renderers).join(', ')} (`);
  });

  it('and suggestions know every command and option', () => {
    expect([...COMMANDS].sort()).toEqual(commands.map((command) => command.name()).sort());
    const options = new Set(commands.flatMap((command) => command.options.map(({ long }) => long)));
    expect(new Set([...OPTIONS].filter((option) => !/^--(?:help|version)$/u.test(option)))).toEqual(options);
  });

  it('without a command says what there is', () => {
    const ran = patuh([]);
    expect(ran.code).toBe(2);
    expect(ran.stderr + ran.stdout).toMatch(/audit/u);
  });
});
