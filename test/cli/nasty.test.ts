import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MODEL } from '../support/audit.ts';
import { NASTY } from '../support/nasty-strings.ts';
import { patuh } from '../support/patuh.ts';

const ON_UNIX = process.platform !== 'win32';
/** Characters that steer a terminal, change the direction of a line, or begin another one; only our own line breaks are left. */
const LOOSE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u;
/** One of each attack, in one word that may be a name of a file. */
const WORD = [
  'a\u001b[2J\u001b]0;judul\u0007',
  '\u009b31m\u0085b',
  '\n::error::palsu\n',
  '##[error]palsu',
  '\u202etxt\u2066\u200b\ufeff\u{e0041}',
  '\r\u007f',
].join('');
/** Every string that may be an argument: no such thing holds a NUL. */
const ARGUMENTS = [
  WORD,
  ...['terminal', 'direction', 'ci', 'template', 'key'].flatMap((kind) => NASTY[kind] ?? []),
].filter((text) => !text.includes('\u0000') && !text.startsWith('-') && text.trim() !== '');

/** What is wrong with what a command said; empty when all is well. */
function steering({ stdout, stderr, code }: ReturnType<typeof patuh>): string[] {
  return [stdout, stderr].flatMap((text) => {
    const loose = LOOSE.exec(text.replaceAll('\n', ''));
    return [
      ...(loose === null ? [] : [`U+${loose[0].codePointAt(0)?.toString(16)}`]),
      ...(/^\s*::/mu.test(text) ? ['a line a CI log obeys'] : []),
      ...(/##\w*\[/u.test(text) ? ['a command of a CI log'] : []),
      ...(code === 3 ? [`a bug: ${stderr.slice(0, 300)}`] : []),
    ];
  });
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'patuh-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  return cwd;
}

describe('a hostile word on the command line is shown, not obeyed', () => {
  const cwd = folderWith({ 'a.yaml': MODEL });
  it.each([
    ['command', [WORD]],
    ['option', ['audit', `--${WORD}`]],
    ['path', ['audit', WORD]],
    ['path with a pattern', ['audit', `${WORD}*.yaml`]],
    ['--format', ['audit', 'a.yaml', '-f', WORD]],
    ['--output', ['audit', 'a.yaml', '-o', WORD]],
    ['--output in a folder that is not there', ['audit', 'a.yaml', '-o', `${WORD}/x.json`]],
    ['--instrument', ['audit', 'a.yaml', '--instrument', WORD]],
    ['--fail-on', ['audit', 'a.yaml', '--fail-on', WORD]],
    ['--tanggal', ['audit', 'a.yaml', '--tanggal', WORD]],
    ['--what-if', ['audit', 'a.yaml', '--what-if', `${WORD}:IN-01=1`]],
    ['--what-if of a file', ['audit', 'a.yaml', '--what-if', `@${WORD}`]],
    ['--exemptions', ['audit', 'a.yaml', '--exemptions', WORD]],
    ['explain', ['explain', WORD]],
    ['schema', ['schema', WORD]],
    ['read, component', ['read', WORD, 'x']],
    ['init', ['init', '--opd', WORD]],
    ['baseline', ['baseline', WORD]],
    ['baseline check', ['baseline', 'check', 'a.yaml', '--baseline', WORD]],
    ['diff', ['diff', WORD, WORD]],
  ])('%s', (_, args) => {
    const ran = patuh(args, { cwd });
    expect(steering(ran)).toEqual([]);
    expect(ran.code).toBe(2);
  });

  it('read and law show every one of them', () => {
    const text = ARGUMENTS.join(' menit ');
    for (const args of [
      ['read', 'jangka_waktu', text],
      ['read', 'persyaratan', text],
      ['law', `${text} UU 25 Tahun 2009 ${WORD}`],
      ['law', WORD],
    ]) {
      const ran = patuh(args);
      expect(steering(ran), args[0]).toEqual([]);
      expect(ran.code).toBe(0);
    }
  });

  it('read gives back the words it was given, whatever they are', () => {
    const text = `3 hari ${WORD} \u{e0041}`;
    const { stdout } = patuh(['read', 'persyaratan', text]);
    expect(JSON.stringify(JSON.parse(stdout))).toContain(JSON.stringify('\u{e0041}').slice(1, -1));
  });
});

describe.runIf(ON_UNIX)('a hostile name of a file is shown, not obeyed', () => {
  const NAME = `${WORD}.yaml`;
  const cwd = folderWith({
    [NAME]: MODEL,
    [`rusak${NAME}`]: 'opd: "buka',
    [`ganda${NAME}`]: MODEL.replaceAll('nama:', 'nama: lain #'),
  });
  const TEXTS = ['plain', 'markdown', 'csv', 'sarif', 'junit', 'github', 'gitlab', 'json', 'html'];

  it('on the screen', () => {
    for (const env of [{}, { FORCE_COLOR: '1' }]) {
      const ran = patuh(['audit', '.'], { cwd, env });
      const plain = { ...ran, stdout: ran.stdout.replaceAll(/\u001b\[\d+m/gu, '') };
      expect(steering(plain)).toEqual([]);
      expect(ran.code).toBe(2);
    }
  });

  it('in every format that is text, and in what is said about the files written', () => {
    const out = join(cwd, WORD);
    mkdirSync(out);
    const targets = TEXTS.flatMap((format) => ['-o', `${format}:${join(out, format)}`]);
    const ran = patuh(['audit', NAME, `rusak${NAME}`, ...targets], { cwd });
    expect(steering(ran)).toEqual([]);
    expect(readdirSync(out).sort()).toEqual([...TEXTS].sort());
    for (const format of TEXTS) {
      const text = readFileSync(join(out, format), 'utf8').replaceAll(/\r?\n/gu, '');
      expect(LOOSE.exec(text)?.[0].codePointAt(0), format).toBeUndefined();
    }
    const github = readFileSync(join(out, 'github'), 'utf8');
    expect(github).not.toMatch(/^(?!::(?:error|warning|notice) )\s*::/mu);
  });

  it('in baselines and comparisons', () => {
    const baseline = `${WORD}.json`;
    for (const args of [
      ['baseline', 'write', NAME, '--baseline', baseline],
      ['baseline', 'check', NAME, '--baseline', baseline],
      ['baseline', 'prune', NAME, '--baseline', baseline],
      ['audit', NAME, '-f', 'table', '--baseline', baseline, '--fail-on', 'none'],
      ['audit', NAME, '-o', `json:laporan${baseline}`, '--fail-on', 'none'],
      ['diff', `laporan${baseline}`, `laporan${baseline}`, '-o', `${WORD}.md`],
      ['diff', `laporan${baseline}`, `laporan${baseline}`],
      ['diff', baseline, NAME],
      ['init', '--opd', 'dinas', '-o', `baru${NAME}`],
    ])
      expect(steering(patuh(args, { cwd })), args.slice(0, 2).join(' ')).toEqual([]);
    expect(existsSync(join(cwd, `${WORD}.md`))).toBe(true);
    expect(readFileSync(join(cwd, `${WORD}.md`), 'utf8').replaceAll('\n', '')).not.toMatch(LOOSE);
  });
});

describe('hostile words inside what stands beside documents are shown, not obeyed', () => {
  const quoted = JSON.stringify(WORD);
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
    [
      'settings',
      {
        'patuh.config.yaml': `paths: [${quoted}]\noutput: [${JSON.stringify(`${WORD}.json`)}]\nformat: ${quoted}\n`,
      },
      ['audit', '--show-config'],
    ],
    ['unknown settings', { 'patuh.config.yaml': `${quoted}: 1\n` }, ['audit']],
    [
      'settings with a hostile output',
      { 'patuh.config.yaml': `output: [${JSON.stringify(`${WORD}/x.json`)}]\n` },
      ['audit', 'a.yaml'],
    ],
    [
      'exemptions',
      {
        'k.yaml': `pengecualian: [{kriteria: X-01, unit: ${quoted}, alasan: ${quoted}, disetujui_oleh: ${quoted}, sampai: ${quoted}}]\n`,
      },
      ['audit', '.'],
    ],
    [
      'what-if',
      { 'w.yaml': `${quoted}: {${quoted}: ${quoted}}\n` },
      ['audit', 'a.yaml', '--what-if', '@w.yaml'],
    ],
    ['a report that is no JSON', { 'x.json': `[${WORD}]` }, ['diff', 'x.json', 'x.json']],
    [
      'a report of another kind',
      { 'x.json': JSON.stringify({ schema: WORD }) },
      ['diff', 'x.json', 'x.json'],
    ],
    [
      'a baseline of other criteria',
      { 'x.json': JSON.stringify({ schema: 'patuh-baseline-1', tool: WORD, criteria: WORD, matters: [] }) },
      ['baseline', 'check', 'a.yaml', '--baseline', 'x.json'],
    ],
    [
      'a baseline that is none',
      {
        'x.json': JSON.stringify({
          schema: 'patuh-baseline-1',
          tool: '',
          criteria: '',
          matters: [],
          [WORD]: 1,
        }),
      },
      ['baseline', 'check', 'a.yaml', '--baseline', 'x.json'],
    ],
    [
      'a survey',
      {
        's.yaml': `survei_kepuasan: {opd: {nama: ${quoted}, pemerintah: ${quoted}}, periode: {mulai: ${quoted}, selesai: 2026-01-01}, responden: ${quoted}}\n`,
      },
      ['audit', '.'],
    ],
    [
      'a sheet',
      {
        's.yaml': `lembar_penilaian: {instrumen: ${quoted}, opd: {nama: ${quoted}, pemerintah: ${quoted}}, indikator: {${quoted}: {nilai: ${quoted}}}}\n`,
      },
      ['audit', '.'],
    ],
  ];
  it.each(cases)('%s', (_, files, args) => {
    const ran = patuh(args, { cwd: folderWith({ 'a.yaml': MODEL, ...files }) });
    expect(steering(ran)).toEqual([]);
    expect(ran.stdout + ran.stderr).toMatch(/palsu|x\.json/u);
  });

  it('a report whose names are hostile is compared', () => {
    const cwd = folderWith({ 'a.yaml': MODEL.replace(/nama: .*/u, `nama: ${quoted}`) });
    patuh(['audit', 'a.yaml', '-o', 'lama.json', '--fail-on', 'none'], { cwd });
    for (const format of ['table', 'markdown', 'html'])
      expect(steering(patuh(['diff', 'lama.json', 'lama.json', '-f', format], { cwd })), format).toEqual([]);
  });
});
