import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { patuh } from '../support/patuh.ts';

const BIN = resolve('bin/patuh.js');
const MODEL = resolve('examples/contoh/dinas-contoh.yaml');
const ON_UNIX = process.platform !== 'win32';

function folderWith(...names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'patuh-'));
  for (const name of names) copyFileSync(MODEL, join(folder, name));
  return folder;
}

/** Runs a line of the shell in which $PATUH is the command. */
function shell(line: string, cwd: string): { code: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, PATUH: `${process.execPath} ${BIN}`, COLUMNS: '80' };
  const ran = spawnSync('bash', ['-c', line], { cwd, env, encoding: 'utf8' });
  return { code: ran.status, stdout: ran.stdout, stderr: ran.stderr };
}

describe('where results cannot go', () => {
  it('a document is never overwritten, whatever its name', () => {
    const cwd = folderWith('a.yaml');
    symlinkSync('a.yaml', join(cwd, 'tautan.json'));
    for (const target of ['json:a.yaml', 'json:./a.yaml', 'tautan.json']) {
      const ran = patuh(['audit', 'a.yaml', '-o', target, '--fail-on', 'none'], { cwd });
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toContain('tidak ditimpa');
    }
    expect(readFileSync(join(cwd, 'a.yaml'))).toEqual(readFileSync(MODEL));
  });

  it('one file is not written twice', () => {
    const cwd = folderWith('a.yaml');
    const ran = patuh(['audit', 'a.yaml', '-o', 'x.json', '-o', 'csv:./x.json'], { cwd });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('disebut dua kali');
    expect(existsSync(join(cwd, 'x.json'))).toBe(false);
  });

  it.runIf(ON_UNIX)('a folder that takes no file, and a file for a folder, are named before the work', () => {
    const cwd = folderWith('a.yaml');
    for (const target of ['/proc/x.json', 'a.yaml/x.json', 'tidak-ada/x.json']) {
      const ran = patuh(['audit', 'a.yaml', '-o', target], { cwd });
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toContain(`"${target}"`);
      expect(ran.stderr.trimEnd().split('\n')).toHaveLength(2);
    }
    expect(readdirSync(cwd)).toEqual(['a.yaml']);
  });

  it.runIf(existsSync('/dev/full'))('a full disk is said, with 2, and the device stays a device', () => {
    const cwd = folderWith('a.yaml');
    const ran = patuh(['audit', 'a.yaml', '-o', 'json:/dev/full', '--fail-on', 'none'], { cwd });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('ENOSPC');
    const screen = shell('$PATUH audit a.yaml --fail-on none > /dev/full', cwd);
    expect(screen.code).toBe(2);
    expect(screen.stderr).toMatch(/stdout.*ENOSPC/u);
    expect(screen.stderr).not.toContain('    at ');
    expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true);
  });

  it.runIf(ON_UNIX)('a device and a pipe are written as they are, and a link keeps being one', () => {
    const cwd = folderWith('a.yaml');
    const ran = shell('$PATUH audit a.yaml -o json:/dev/stdout --fail-on none | cat', cwd);
    expect((JSON.parse(ran.stdout) as Report).exit).toBe(0);
    expect(lstatSync('/dev/stdout').isSymbolicLink()).toBe(true);
    writeFileSync(join(cwd, 'asli.json'), '');
    symlinkSync('asli.json', join(cwd, 'tautan.json'));
    expect(patuh(['audit', 'a.yaml', '-o', 'tautan.json', '--fail-on', 'none'], { cwd }).code).toBe(0);
    expect(lstatSync(join(cwd, 'tautan.json')).isSymbolicLink()).toBe(true);
    expect(JSON.parse(readFileSync(join(cwd, 'asli.json'), 'utf8')).schema).toBe('patuh-report-1');
  });

  it.runIf(ON_UNIX)('a reader that stops early changes neither the exit code nor says anything', () => {
    const cwd = folderWith('a.yaml');
    const run = (options: string) =>
      shell(`$PATUH audit a.yaml -f json ${options} | head -c 1 >/dev/null; exit "\${PIPESTATUS[0]}"`, cwd);
    expect(run('--fail-on none')).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

describe('what cannot be read', () => {
  const cwd = folderWith('a.yaml');
  mkdirSync(join(cwd, 'lingkar'));
  symlinkSync('..', join(cwd, 'lingkar', 'naik'));
  symlinkSync('hilang-tadi', join(cwd, 'hilang.yaml'));
  symlinkSync('putar.yaml', join(cwd, 'putar.yaml'));
  if (ON_UNIX) execFileSync('mkfifo', [join(cwd, 'pipa.yaml')]);
  if (existsSync('/proc/self/mem')) symlinkSync('/proc/self/mem', join(cwd, 'memori.yaml'));

  it.runIf(ON_UNIX)(
    'is a fault of its file; circles end, pipes are not waited for, and the rest is audited',
    () => {
      const ran = patuh(['audit', '.', '-f', 'json', '--fail-on', 'none'], { cwd });
      const report = JSON.parse(ran.stdout) as Report;
      expect(ran.code).toBe(2);
      expect(report.files.filter(({ state }) => state === 'audited').map(({ path }) => path)).toEqual([
        'a.yaml',
      ]);
      const faulted = report.files.filter(({ state }) => state === 'faulted').map(({ path }) => path);
      const expected = ['hilang.yaml', 'memori.yaml', 'pipa.yaml', 'putar.yaml'];
      expect(faulted).toEqual(
        expected.filter((name) => name !== 'memori.yaml' || existsSync('/proc/self/mem')),
      );
      for (const path of faulted)
        expect(report.faults.filter(({ file }) => file === path).map(({ code }) => code)).toEqual([
          'file-unreadable',
        ]);
    },
  );

  it.runIf(ON_UNIX)('a pipe of the shell is read', () => {
    const ran = shell('$PATUH audit <(cat a.yaml) --fail-on none -f json', cwd);
    expect((JSON.parse(ran.stdout) as Report).totals.services).toBeGreaterThan(0);
    expect(ran.code).toBe(0);
  });

  it('names with spaces and in either form of Unicode are two files, in a stable order', () => {
    const names = ['berkas ber spasi.yaml', 'caf\u00e9.yaml', 'cafe\u0301.yaml'];
    const folder = folderWith(...names);
    const paths = (
      JSON.parse(patuh(['audit', '.', '-f', 'json'], { cwd: folder }).stdout) as Report
    ).files.map(({ path }) => path);
    expect(paths).toEqual([...readdirSync(folder)].sort());
  });
});

describe.runIf(ON_UNIX)('a run that is ended from outside', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s leaves no file, whole or half', async (signal) => {
    const cwd = folderWith();
    for (let at = 0; at < 40; at += 1)
      writeFileSync(
        join(cwd, `${at}.yaml`),
        readFileSync(MODEL, 'utf8').replace(/nama: .*/u, `nama: Dinas ${at}`),
      );
    const child = spawn(process.execPath, [BIN, 'audit', '.', '-o', 'hasil.json'], { cwd, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill(signal), 400);
    const ended = await new Promise<NodeJS.Signals | null>((done) => child.once('exit', (_, by) => done(by)));
    clearTimeout(timer);
    // Shells show these as 130 and 143.
    expect(ended).toBe(signal);
    expect(readdirSync(cwd).filter((name) => !name.endsWith('.yaml'))).toEqual([]);
  });
});
