import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/model/limits.ts';
import { patuh } from '../support/patuh.ts';

const page = readFileSync('docs/keamanan.md', 'utf8');

describe('docs/keamanan.md', () => {
  it('names every limit with its value, and no other', () => {
    const shown = [...page.matchAll(/^\| `(\w+)`: [^|]+ \| ([\d.]+)/gmu)].map(([, name, value]) => [
      name,
      Number(value?.replaceAll('.', '')),
    ]);
    expect(Object.fromEntries(shown)).toEqual(LIMITS);
  });

  it('names tests that are there', () => {
    const named = [...page.matchAll(/`(test\/[\w/.-]+)`/gu)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('is named by the README', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('(docs/keamanan.md)');
  });
});

/** Ways out of the process, and from text to code. */
const FORBIDDEN =
  /['"](?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process|cluster|vm|inspector|repl)(?:\/promises)?['"]|\bfetch\(|\bWebSocket\b|\beval\(|new Function\b/u;

describe('the sources', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );

  it('reach for no network, no other program and no code made of text', () => {
    expect(files.length).toBeGreaterThan(200);
    const source = (name: string) => readFileSync(join('src', name), 'utf8');
    expect(files.filter((name) => FORBIDDEN.test(source(name)))).toEqual([join('cli', 'load-program.ts')]);
    // The one that loads patuh's own program: from two files beside itself, named in full, and with no other way out.
    const loader = source(join('cli', 'load-program.ts'));
    expect(loader.replace("'node:vm'", '')).not.toMatch(FORBIDDEN);
    expect(loader.match(/new Script\(/gu)).toHaveLength(1);
    expect([...loader.matchAll(/new URL\(([^)]*)\)/gu)].map(([, args]) => args)).toEqual([
      "'program.cjs', import.meta.url",
      "'program.cache', import.meta.url",
    ]);
    expect([...loader.matchAll(/(?:read|write)FileSync\((\w+)/gu)].map(([, path]) => path)).toEqual([
      'BUNDLE',
      'KEPT',
      'KEPT',
    ]);
    for (const planted of [
      "import 'node:https';",
      'await fetch(x)',
      "require('child_process')",
      'new Function(x)',
    ])
      expect(planted).toMatch(FORBIDDEN);
  });
});

describe('a run', () => {
  /** A module that notes every attempt to leave the process. */
  const folder = mkdtempSync(join(tmpdir(), 'patuh-'));
  const [hook, notes] = [join(folder, 'jaga.mjs'), join(folder, 'catatan')];
  writeFileSync(
    hook,
    `import fs from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
const require = createRequire(import.meta.url);
const guard = (object, names, of) => {
  for (const name of names)
    object[name] = () => { fs.appendFileSync(${JSON.stringify(notes)}, of + '.' + name + '\\n'); throw new Error(name); };
};
guard(require('node:net').Socket.prototype, ['connect'], 'net');
guard(require('node:net').Server.prototype, ['listen'], 'net');
guard(require('node:dgram'), ['createSocket'], 'dgram');
guard(require('node:dns'), ['lookup', 'resolve'], 'dns');
guard(require('node:http'), ['request', 'get'], 'http');
guard(require('node:https'), ['request', 'get'], 'https');
guard(require('node:child_process'), ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'], 'child_process');
guard(globalThis, ['fetch', 'WebSocket'], 'globalThis');
syncBuiltinESMExports();
if (process.env.COBA) { try { fetch('http://127.0.0.1:9/'); } catch {} }`,
  );
  const env = {
    NODE_OPTIONS: `--disallow-code-generation-from-strings --import ${JSON.stringify(pathToFileURL(hook).href)}`,
  };

  it('reaches for none of them either, whatever is asked', () => {
    const out = ['html', 'xlsx', 'sarif', 'json'].flatMap((name) => ['-o', join(folder, `hasil.${name}`)]);
    const runs: readonly (readonly string[])[] = [
      ['audit', resolve('examples/contoh'), ...out, '--fail-on', 'none'],
      ['diff', join(folder, 'hasil.json'), join(folder, 'hasil.json')],
      ['baseline', 'write', resolve('examples/contoh'), '--baseline', join(folder, 'dasar.json')],
      ['explain', 'JW-01'],
      ['read', 'jangka_waktu', '3 hari'],
      ['law', 'UU 25/2009'],
      ['init', '--opd', 'dinas'],
    ];
    for (const args of runs) expect(patuh(args, { env, cwd: folder }).code, args[0]).toBe(0);
    expect(existsSync(notes)).toBe(false);
  });

  it('and an attempt would be noted', () => {
    patuh(['--version'], { env: { ...env, COBA: '1' } });
    expect(readFileSync(notes, 'utf8')).toBe('globalThis.fetch\n');
  });
});
