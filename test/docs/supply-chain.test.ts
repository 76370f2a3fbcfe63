import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Most packages that come onto the computer of someone who installs patuh. */
const MOST = 25;
/** Licences that ask for no more than their text beside the program, which `npm pack` puts there. */
const ALLOWED = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);
const REGISTRY = 'https://registry.npmjs.org/';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}
type Lock = { readonly packages: Readonly<Record<string, Locked>> };

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** What a lock file brings to users, by folder. */
function runtimeOf({ packages }: Lock): (readonly [string, Locked])[] {
  return Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
}

/** What is wrong with the packages of a lock file; empty when all is well. */
function objections(of: Lock): string[] {
  const runtime = runtimeOf(of);
  return [
    ...(runtime.length > MOST ? [`${runtime.length} packages, at most ${MOST}`] : []),
    ...runtime.flatMap(([path, { hasInstallScript, license = '', resolved, integrity }]) => [
      ...(hasInstallScript === true ? [`${path} runs a script when it is installed`] : []),
      ...(ALLOWED.has(license) ? [] : [`${path} has the licence "${license}"`]),
      // Without an address it comes from the registry, which is how this lock file is written.
      ...(resolved === undefined || resolved.startsWith(REGISTRY) ? [] : [`${path} comes from ${resolved}`]),
      ...(integrity?.startsWith('sha512-') ? [] : [`${path} has no SHA-512`]),
    ]),
  ];
}

describe('package-lock.json', () => {
  it('brings few packages to users, without install scripts, under allowed licences, each with its hash', () => {
    expect(runtimeOf(lock).length).toBeGreaterThan(5);
    expect(objections(lock)).toEqual([]);
  });

  it('and each fault of that kind would be seen', () => {
    const good = { version: '1.0.0', license: 'MIT', resolved: `${REGISTRY}a`, integrity: 'sha512-a' };
    const packages = (change: object) =>
      objections({ packages: { 'node_modules/a': { ...good, ...change } } });
    expect(packages({})).toEqual([]);
    expect(packages({ hasInstallScript: true })).toHaveLength(1);
    expect(packages({ license: 'GPL-3.0' })).toHaveLength(1);
    expect(packages({ license: undefined })).toHaveLength(1);
    expect(packages({ resolved: 'git+ssh://x' })).toHaveLength(1);
    expect(packages({ integrity: undefined })).toHaveLength(1);
    const many = Array.from({ length: MOST + 1 }, (_, at) => [`node_modules/${at}`, good]);
    expect(objections({ packages: Object.fromEntries(many) })).toHaveLength(1);
    expect(packages({ hasInstallScript: true, dev: true })).toEqual([]);
  });

  it('says the licences that the installed packages say', () => {
    for (const [path, { license, version }] of runtimeOf(lock)) {
      const installed = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'));
      expect([installed.license, installed.version], path).toEqual([license, version]);
      for (const script of ['preinstall', 'install', 'postinstall'])
        expect(installed.scripts?.[script], `${path} ${script}`).toBeUndefined();
    }
  });

  it('has its runtime packages listed in docs/paket.md (to refresh: add --update)', async () => {
    const rows = runtimeOf(lock).map(
      ([path, { version, license }]) =>
        `| ${path.replace('node_modules/', '')} | ${version} | ${license} | ${
          manifest.dependencies[path.replace('node_modules/', '')] === undefined
            ? 'oleh paket lain'
            : 'langsung'
        } |`,
    );
    const page = [
      '# Paket yang ikut terpasang',
      '',
      `Yang terpasang pada komputer pemakai bersama patuh: ${rows.length} paket, semuanya dari registri npm dengan sidik SHA-512 di \`package-lock.json\`,`,
      'tanpa satu pun skrip pemasangan. Halaman ini dibuat dari berkas itu dan diperiksa oleh `test/docs/supply-chain.test.ts`.',
      '',
      '| paket | versi | lisensi | dipakai |',
      '|---|---|---|---|',
      ...rows,
      '',
      'Naskah setiap lisensi (`THIRD-PARTY-LICENSES.txt`) dan daftar bahan berbentuk CycloneDX (`sbom.cdx.json`) ikut di dalam arsip `npm pack`.',
      'Hal lain tentang keamanan: [keamanan](keamanan.md).',
      '',
    ].join('\n');
    await expect(page).toMatchFileSnapshot(resolve('docs/paket.md'));
  });
});

describe('npm pack', () => {
  /** The sources under a name of someone's own, and a network that leads nowhere. */
  const folder = join(mkdtempSync(join(tmpdir(), 'patuh-')), 'nama-lain');
  const env = { ...process.env, npm_config_registry: 'http://127.0.0.1:9/', npm_config_offline: 'true' };
  const npm = (...args: string[]) =>
    execFileSync('npm', args, { cwd: folder, env, encoding: 'utf8', shell: process.platform === 'win32' });
  for (const name of ['package.json', 'package-lock.json', 'prepack.mjs', 'LICENSE'])
    cpSync(name, join(folder, name));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  npm('run', '--silent', 'prepack');
  const bytes = readFileSync(join(folder, 'sbom.cdx.json'), 'utf8');
  const bill = JSON.parse(bytes);

  it('puts a bill of materials into the package: every runtime package with its hash and licence, no other', () => {
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'patuh' } } });
    const listed = bill.components.map(
      (one: {
        name: string;
        version: string;
        licenses: { license: { id: string } }[];
        hashes: unknown[];
      }) => {
        expect(one.hashes, one.name).toHaveLength(1);
        return `${one.name} ${one.version} ${one.licenses[0]?.license.id}`;
      },
    );
    const locked = runtimeOf(lock).map(
      ([path, { version, license }]) => `${path.replace('node_modules/', '')} ${version} ${license}`,
    );
    expect(listed.sort()).toEqual(locked.sort());
    const needs = new Map<string, string[]>(
      bill.dependencies.map((one: { ref: string; dependsOn: string[] }) => [one.ref, one.dependsOn]),
    );
    const reached = new Set<string>();
    const reach = (ref: string) => {
      if (reached.has(ref)) return;
      reached.add(ref);
      needs.get(ref)?.forEach(reach);
    };
    reach(bill.metadata.component['bom-ref']);
    expect(reached.size).toBe(listed.length + 1);
  });

  it('puts every licence text into it', () => {
    const text = readFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    for (const [path, { version }] of runtimeOf(lock))
      expect(text).toContain(`${path.replace('node_modules/', '')} ${version} (`);
    expect(text.match(/copyright/giu)?.length).toBeGreaterThanOrEqual(runtimeOf(lock).length);
  });

  it('takes both along, the same bytes each time, and git ignores them', () => {
    npm('run', '--silent', 'prepack');
    expect(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8')).toBe(bytes);
    const [packed] = JSON.parse(npm('pack', '--dry-run', '--json', '--ignore-scripts'));
    const paths = packed.files.map(({ path }: { path: string }) => path);
    const ignored = readFileSync('.gitignore', 'utf8').split('\n');
    for (const name of ['sbom.cdx.json', 'THIRD-PARTY-LICENSES.txt']) {
      expect(paths).toContain(name);
      expect(ignored).toContain(name);
    }
  });
});
