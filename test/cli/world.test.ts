import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
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
import { pathToFileURL } from 'node:url';
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

  it.runIf(ON_UNIX)('a unit of a pipe, the standard input and a plain file is judged over all three', () => {
    const services = readFileSync(MODEL, 'utf8').split(/^(?= {2}- nama:)/mu);
    const [head = '', ...parts] = services;
    const folder = mkdtempSync(join(tmpdir(), 'patuh-'));
    for (const name of ['a', 'b', 'c']) {
      const own = parts[0]?.replace(/nama: .*/u, `nama: Layanan ${name}`) ?? '';
      writeFileSync(join(folder, `${name}.yaml`), head + own);
    }
    const read = (line: string) => {
      const ran = shell(`$PATUH audit ${line} --fail-on none -f json`, folder);
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      return JSON.parse(ran.stdout) as Report;
    };
    const plain = read('a.yaml b.yaml c.yaml');
    const streamed = read('<(cat a.yaml) - c.yaml < b.yaml');
    expect(plain.units).toHaveLength(1);
    expect(plain.totals).toMatchObject({ services: 3 });
    expect(streamed.totals).toEqual(plain.totals);
    expect(streamed.units.map(({ scores }) => scores)).toEqual(plain.units.map(({ scores }) => scores));
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

/**
 * Root passes every permission, so where the tests run as root the command gives that up first. It stays root in all
 * else: another user could not even open the program, where the clone lies in a folder of root's alone.
 */
const BOUND = process.getuid?.() === 0 ? 'setpriv --bounding-set=-dac_override,-dac_read_search -- ' : '';

/** Whether a closed file is closed to a command that runs like this. */
function boundByPermissions(): boolean {
  const cwd = folderWith('tertutup.yaml');
  chmodSync(join(cwd, 'tertutup.yaml'), 0);
  return shell(`${BOUND}true`, cwd).code === 0 && shell(`${BOUND}cat tertutup.yaml`, cwd).code !== 0;
}

describe.runIf(ON_UNIX && boundByPermissions())('what may not be opened', () => {
  it('a file and a folder are faults by name, the rest is audited, and nothing passes', () => {
    const cwd = folderWith('a.yaml', 'tertutup.yaml');
    mkdirSync(join(cwd, 'rahasia'));
    copyFileSync(MODEL, join(cwd, 'rahasia', 'b.yaml'));
    chmodSync(join(cwd, 'tertutup.yaml'), 0);
    chmodSync(join(cwd, 'rahasia'), 0);
    const ran = shell(`${BOUND}$PATUH audit . -f json --fail-on none`, cwd);
    chmodSync(join(cwd, 'rahasia'), 0o755);
    expect(ran).toMatchObject({ code: 2, stderr: '' });
    const report = JSON.parse(ran.stdout) as Report;
    expect(report.files.map(({ path, state }) => `${path} ${state}`)).toEqual([
      'a.yaml audited',
      'rahasia faulted',
      'tertutup.yaml faulted',
    ]);
    expect(report.faults.map(({ code, args }) => [code, args.reason])).toEqual([
      ['file-unreadable', 'EACCES'],
      ['file-unreadable', 'EACCES'],
    ]);
  });

  it('a folder for results is named before the work', () => {
    const cwd = folderWith('a.yaml');
    chmodSync(cwd, 0o555);
    const ran = shell(`${BOUND}$PATUH audit a.yaml -o hasil.json`, cwd);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('hasil.json');
    expect(readdirSync(cwd)).toEqual(['a.yaml']);
  });
});

describe('files that vanish or change in the middle of a run', () => {
  /** Runs the command with a module loaded before it, which does something to the folder after the first read of a file. */
  function meddled(cwd: string, after: string, deed: string) {
    const hook = join(mkdtempSync(join(tmpdir(), 'patuh-')), 'usik.mjs');
    writeFileSync(
      hook,
      `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { readFileSync } = fs;
let done = false;
fs.readFileSync = (path, ...rest) => {
  const content = readFileSync(path, ...rest);
  if (!done && String(path).endsWith(${JSON.stringify(after)})) { done = true; ${deed} }
  return content;
};
syncBuiltinESMExports();`,
    );
    const env = { NODE_OPTIONS: `--import ${JSON.stringify(pathToFileURL(hook).href)}` };
    return patuh(['audit', '.', '-f', 'json', '--fail-on', 'none'], { cwd, env });
  }

  it('one that is gone before its turn is a fault', () => {
    const cwd = folderWith('a.yaml', 'b.yaml');
    const ran = meddled(cwd, 'a.yaml', "fs.rmSync('b.yaml');");
    const report = JSON.parse(ran.stdout) as Report;
    expect(ran.code).toBe(2);
    expect(report.files.map(({ path, state }) => `${path} ${state}`)).toEqual([
      'a.yaml audited',
      'b.yaml faulted',
    ]);
    expect(report.faults).toMatchObject([
      { code: 'file-unreadable', file: 'b.yaml', args: { reason: 'ENOENT' } },
    ]);
  });

  it.each([
    ['gone', "fs.rmSync('a.yaml');"],
    ['empty', "fs.writeFileSync('a.yaml', '');"],
    [
      'of another unit',
      "fs.writeFileSync('a.yaml', content.toString().replace(/pemerintah: .*/, 'pemerintah: Kota Lain'));",
    ],
  ])('one that is needed again and is %s by then is a fault, never left out without a word', (_, deed) => {
    const cwd = folderWith('a.yaml', 'b.yaml');
    const ran = meddled(cwd, 'a.yaml', deed);
    const report = JSON.parse(ran.stdout) as Report;
    expect(ran.code).toBe(2);
    expect(report.files.map(({ path, state }) => `${path} ${state}`)).toEqual([
      'a.yaml faulted',
      'b.yaml audited',
    ]);
    expect(report.faults).toMatchObject([{ code: 'file-changed', file: 'a.yaml' }]);
  });
});

describe.runIf(ON_UNIX)('inputs without an end and without a text', () => {
  it('a stream that never ends is given up at the largest size of a file', () => {
    const cwd = folderWith();
    for (const line of [
      'tr "\\0" "#" < /dev/zero | $PATUH audit - -f json',
      'tr "\\0" "a" < /dev/zero | $PATUH audit /dev/stdin -f json',
    ]) {
      const ran = shell(`${line}; exit "\${PIPESTATUS[1]}"`, cwd);
      expect(ran.code, line).toBe(2);
      expect((JSON.parse(ran.stdout) as Report).faults.map(({ code }) => code)).toEqual(['file-too-large']);
    }
    const read = shell(`tr "\\0" "a" < /dev/zero | $PATUH read produk; exit "\${PIPESTATUS[1]}"`, cwd);
    expect(read).toMatchObject({ code: 2, stdout: '' });
    expect(read.stderr).toContain('8.388.608');
  });

  it('a folder for an input is a fault', () => {
    const ran = shell('$PATUH audit - -f json < .', folderWith('a.yaml'));
    expect(ran.code).toBe(2);
    expect((JSON.parse(ran.stdout) as Report).faults).toMatchObject([
      { code: 'file-unreadable', file: 'stdin', args: { reason: 'EISDIR' } },
    ]);
  });

  it('a disk that is full in the middle of a file leaves no half of it', () => {
    const cwd = folderWith('a.yaml');
    const ran = shell('ulimit -f 8; $PATUH audit a.yaml -o hasil.json -q --fail-on none', cwd);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('EFBIG');
    expect(readdirSync(cwd)).toEqual(['a.yaml']);
  });

  it.runIf(existsSync('/dev/full'))('every command says that its output was refused', () => {
    const cwd = folderWith('a.yaml');
    for (const command of [
      'criteria',
      'explain JW-01',
      'schema document',
      'read produk x',
      'init --opd dinas',
    ]) {
      const ran = shell(`$PATUH ${command} > /dev/full`, cwd);
      expect(ran.code, command).toBe(2);
      expect(ran.stderr, command).toMatch(/stdout.*ENOSPC/u);
    }
  });
});

describe('separators of Windows', () => {
  const cwd = folderWith('a.yaml');
  mkdirSync(join(cwd, 'naskah', 'dinas'), { recursive: true });
  for (const name of ['b.yaml', 'c.yaml']) copyFileSync(MODEL, join(cwd, 'naskah', 'dinas', name));
  const filesOf = (...args: string[]) => {
    const ran = patuh(['audit', ...args, '-f', 'json', '--fail-on', 'none'], { cwd });
    return (JSON.parse(ran.stdout) as Report).files.map(({ path }) => path);
  };

  it.each([
    ['a file', 'naskah\\dinas\\b.yaml', ['naskah/dinas/b.yaml']],
    ['a folder', 'naskah\\dinas', ['naskah/dinas/b.yaml', 'naskah/dinas/c.yaml']],
    ['a pattern', 'naskah\\*\\*.yaml', ['naskah/dinas/b.yaml', 'naskah/dinas/c.yaml']],
  ])('%s on the command line', (_, path, expected) => {
    expect(filesOf(path)).toEqual(expected);
  });

  it('paths and results in the settings', () => {
    const config = "paths: ['naskah\\dinas\\b.yaml']\noutput: ['naskah\\hasil.json']\n";
    writeFileSync(join(cwd, 'patuh.config.yaml'), config);
    expect(filesOf()).toEqual(['naskah/dinas/b.yaml']);
    expect(existsSync(join(cwd, 'naskah', 'hasil.json'))).toBe(true);
  });

  it.runIf(ON_UNIX)('where the sign belongs to a name, the name is meant', () => {
    copyFileSync(MODEL, join(cwd, 'naskah\\d.yaml'));
    expect(filesOf('naskah\\d.yaml')).toEqual(['naskah\\d.yaml']);
  });

  it('and a path that is nowhere is still said to be nowhere', () => {
    const ran = patuh(['audit', 'tidak\\ada.yaml'], { cwd });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('ada.yaml');
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
