import { createHmac } from 'node:crypto';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Delivered, judgeFiles } from '../../src/cli/judge-files.ts';
import { cacheFolder } from '../../src/cli/result-cache.ts';
import { DATE } from '../support/audit.ts';
import { patuh } from '../support/patuh.ts';

/** Real documents, a unit of two files, a broken file and exemptions. */
function folder(): string {
  const cwd = small();
  cpSync('examples/kutai-timur', join(cwd, 'kutai-timur'), { recursive: true });
  return cwd;
}

/** The same without the real documents. */
function small(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'patuh-'));
  const opd = 'opd:\n  nama: Dinas Uji\n  pemerintah: Kabupaten Kutai Timur\n';
  const service = (name: string) =>
    `layanan:\n  - nama: ${name}\n    persyaratan: [Fotokopi KTP, Surat permohonan]\n    jangka_waktu: 3 hari kerja\n`;
  writeFileSync(join(cwd, 'uji-1.yaml'), opd + service('Izin Satu'));
  writeFileSync(join(cwd, 'uji-2.yaml'), opd + service('Izin Dua'));
  writeFileSync(join(cwd, 'rusak.yaml'), 'opd: [\n');
  writeFileSync(
    join(cwd, 'pengecualian.yaml'),
    `pengecualian:\n  - kriteria: X-01\n    unit: Dinas Uji\n    komponen: prosedur\n    alasan: Sedang disusun ulang.\n    disetujui_oleh: Kepala Dinas\n    sampai: ${DATE}\n`,
  );
  return cwd;
}

const JSON_OPTIONS = ['--tanggal', DATE, '-f', 'json'];
const WHAT_IF = ['--what-if', 'Dinas Uji:PR-07=1'];

/** The report of the folder, with its exit code. */
function report(cwd: string, ...args: string[]): string {
  const ran = patuh(['audit', '.', ...JSON_OPTIONS, ...args], {
    cwd,
    env: { XDG_CACHE_HOME: join(cwd, '.singgahan') },
  });
  expect(ran.stderr).toBe('');
  return `${ran.code} ${ran.stdout}`;
}

describe('the same bytes', () => {
  it('with one thread, with several, and when a unit has several files', () => {
    const cwd = folder();
    const one = report(cwd, '--concurrency', '1');
    expect(JSON.parse(one.slice(2)).totals.services).toBeGreaterThan(3);
    expect(report(cwd, '--concurrency', '3')).toBe(one);
    expect(report(cwd)).toBe(one);
  });

  it('from shards, whatever their number', () => {
    const cwd = folder();
    const whole = report(cwd);
    for (const of of [1, 3]) {
      const shares = Array.from({ length: of }, (_, index) => join(cwd, `bagian-${of}-${index + 1}.jsonl`));
      shares.forEach((path, index) => {
        const ran = patuh(['audit', '.', '--tanggal', DATE, '--shard', `${index + 1}/${of}`, '-o', path], {
          cwd,
        });
        expect(ran).toMatchObject({ code: 0, stdout: '' });
        expect(ran.stderr).toMatch(/Ini belum putusan/u);
      });
      const merged = patuh(['merge', ...shares.reverse(), '-f', 'json'], { cwd });
      expect(`${merged.code} ${merged.stdout}`).toBe(whole);
    }
  });

  it('from results kept between runs', () => {
    const cwd = folder();
    const plain = report(cwd);
    expect(report(cwd, '--cache')).toBe(plain);
    expect(entries(cwd).length).toBeGreaterThan(3);
    expect(report(cwd, '--cache')).toBe(plain);
    expect(report(cwd, '--cache', '--concurrency', '2')).toBe(plain);
  });
});

function entries(cwd: string): string[] {
  const home = join(cwd, '.singgahan', 'patuh');
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.z'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Puts another result into every entry, sealed with a key. */
function forge(cwd: string, secret: Buffer): void {
  for (const path of entries(cwd)) {
    const name = path.split('/').slice(-2).join('').replace('.z', '');
    const json = inflateRawSync(readFileSync(path).subarray(32)).toString('utf8');
    const content = deflateRawSync(json.replaceAll('"outcome":"unmet"', '"outcome":"met"'));
    const seal = createHmac('sha256', secret).update(name).update(content).digest();
    writeFileSync(path, Buffer.concat([seal, content]));
  }
}

describe('results kept between runs', () => {
  it('are used: what stands in an entry sealed with the own key comes out', () => {
    const cwd = folder();
    const plain = report(cwd, '--cache');
    forge(cwd, readFileSync(join(cwd, '.singgahan', 'patuh', 'kunci')));
    expect(report(cwd, '--cache')).not.toBe(plain);
    expect(report(cwd)).toBe(plain);
  });

  it('are not trusted when another key sealed them, when they are damaged, or cut', () => {
    const cwd = folder();
    const plain = report(cwd, '--cache');
    forge(cwd, Buffer.alloc(32, 1));
    expect(report(cwd, '--cache')).toBe(plain);
    for (const [index, path] of entries(cwd).entries()) {
      const bytes = readFileSync(path);
      if (index % 2 === 0) writeFileSync(path, bytes.subarray(0, bytes.length >> 1));
      else writeFileSync(path, bytes.fill(7, bytes.length >> 1, (bytes.length >> 1) + 4));
    }
    expect(report(cwd, '--cache')).toBe(plain);
    writeFileSync(join(cwd, '.singgahan', 'patuh', 'kunci'), '');
    expect(report(cwd, '--cache')).toBe(plain);
  });

  it('are of this text, this day and these instruments alone', () => {
    const cwd = small();
    report(cwd, '--cache');
    writeFileSync(
      join(cwd, 'uji-1.yaml'),
      readFileSync(join(cwd, 'uji-1.yaml'), 'utf8').replace('3 hari', '4 hari'),
    );
    expect(report(cwd, '--cache')).toBe(report(cwd));
    for (const other of [['--tanggal', '2027-06-01'], ['--instrument', 'ombudsman-2021'], WHAT_IF])
      expect(report(cwd, '--cache', ...other)).toBe(report(cwd, ...other));
  });

  it.skipIf(process.platform === 'win32')('stand in a folder of the user alone, or nowhere', () => {
    const cwd = small();
    report(cwd, '--cache');
    const home = join(cwd, '.singgahan', 'patuh');
    expect(statSync(home).mode & 0o077).toBe(0);
    expect(statSync(join(home, 'kunci')).mode & 0o077).toBe(0);
    chmodSync(home, 0o777);
    const ran = patuh(['audit', '.', ...JSON_OPTIONS, '--cache'], {
      cwd,
      env: { XDG_CACHE_HOME: join(cwd, '.singgahan') },
    });
    expect(ran.stderr).toMatch(/tidak dapat dipakai \(EPERM\)\. Semua berkas dinilai dari awal\./u);
    expect(`${ran.code} ${ran.stdout}`).toBe(report(cwd));
  });

  it('stand where each system keeps such folders', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/tmp/x' }, 'linux')).toBe('/tmp/x/patuh');
    expect(cacheFolder({ XDG_CACHE_HOME: 'x' }, 'linux')).toMatch(/\.cache\/patuh$/u);
    expect(cacheFolder({}, 'darwin')).toMatch(/Library\/Caches\/patuh$/u);
    expect(cacheFolder({ LOCALAPPDATA: 'C:/Lokal' }, 'win32')).toMatch(/^C:.Lokal.patuh.Cache$/u);
  });
});

describe('shards', () => {
  const share = (cwd: string, part: string, path: string, ...args: string[]) =>
    patuh(['audit', '.', '--tanggal', DATE, '--shard', part, '-o', path, ...args], { cwd });
  const merge = (cwd: string, ...paths: string[]) => patuh(['merge', ...paths], { cwd });

  it('give no verdict while one is missing, damaged, of another check, or no longer true', () => {
    const cwd = small();
    share(cwd, '1/2', 'a.jsonl');
    share(cwd, '2/2', 'b.jsonl');
    share(cwd, '2/2', 'c.jsonl', '--instrument', 'ombudsman-2021');
    const refused = (words: RegExp, ...paths: string[]) => {
      const ran = merge(cwd, ...paths);
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toMatch(words);
    };
    refused(/kurang nomor 2/u, 'a.jsonl');
    refused(/pemeriksaan yang berbeda/u, 'a.jsonl', 'c.jsonl');
    refused(/pemeriksaan yang berbeda/u, 'a.jsonl', 'a.jsonl');
    refused(/bukan bagian utuh/u, 'a.jsonl', 'uji-1.yaml');
    const whole = readFileSync(join(cwd, 'b.jsonl'), 'utf8');
    writeFileSync(join(cwd, 'd.jsonl'), whole.replace('"unmet"', '"met"'));
    refused(/bukan bagian utuh/u, 'a.jsonl', 'd.jsonl');
    writeFileSync(join(cwd, 'd.jsonl'), whole.slice(0, whole.lastIndexOf('patuh-share-end')));
    refused(/bukan bagian utuh/u, 'a.jsonl', 'd.jsonl');
    writeFileSync(join(cwd, 'baru.yaml'), 'opd: {nama: Dinas Baru}\nlayanan: [{nama: Izin}]\n');
    refused(/"baru\.yaml" tidak sama lagi/u, 'a.jsonl', 'b.jsonl');
  });

  it('make one report whatever language each was made in', () => {
    const cwd = small();
    share(cwd, '1/2', 'a.jsonl', '--lang', 'en');
    share(cwd, '2/2', 'b.jsonl', '--quiet');
    for (const lang of ['id', 'en']) {
      const whole = patuh(['audit', '.', '--tanggal', DATE, '--lang', lang], { cwd });
      expect(whole.stdout).toContain('Dinas Uji');
      expect(merge(cwd, 'b.jsonl', 'a.jsonl', '--lang', lang)).toEqual(whole);
    }
  });

  it('are written to one file alone', () => {
    const cwd = small();
    for (const args of [
      [],
      ['-f', 'json'],
      ['-o', 'a.jsonl', '-o', 'b.jsonl'],
      ['-o', 'a.jsonl', '-f', 'table'],
    ]) {
      const ran = patuh(['audit', '.', '--shard', '1/2', ...args], { cwd });
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toMatch(/-o bagian-1\.jsonl/u);
    }
    for (const part of ['0/2', '3/2', 'satu', '1']) {
      const ran = share(cwd, part, 'a.jsonl');
      expect(ran.code).toBe(2);
      expect(ran.stderr).toMatch(/--shard tidak terbaca/u);
    }
  });
});

describe('threads', () => {
  it('are a number or auto', () => {
    for (const value of ['0', 'dua', '65', '-1', '1.5']) {
      const ran = patuh(['audit', 'examples/contoh', `--concurrency=${value}`]);
      expect(ran.code).toBe(2);
      expect(ran.stderr).toMatch(/--concurrency bukan "auto"/u);
    }
  });

  it('one that dies takes its own file with it, and the others are judged', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'patuh-'));
    const paths = Array.from({ length: 9 }, (_, index) => join(cwd, `${index}.yaml`));
    for (const [index, path] of paths.entries()) writeFileSync(path, index === 4 ? 'mati' : 'hidup');
    const dying = `import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ text }) => {
  if (text === 'mati') process.exit(9);
  parentPort.postMessage(JSON.stringify({ kind: 'special' }));
});`;
    const delivered: Delivered[] = [];
    await judgeFiles(
      paths,
      {
        judge: () => {
          throw new Error('judged on the main thread');
        },
        audit: { date: DATE, instruments: [] },
        program: new URL(`data:text/javascript,${encodeURIComponent(dying)}`),
        concurrency: 2,
        cache: null,
        known: null,
        startProgress: null,
      },
      (file) => void delivered.push(file),
    );
    expect(delivered.map(({ path }) => path)).toEqual(paths);
    const judged = delivered.map((file) => ('judged' in file ? file.judged : null));
    expect(judged.filter((one) => one?.kind === 'special')).toHaveLength(8);
    expect(judged[4]).toMatchObject({
      kind: 'faulted',
      faults: [{ code: 'worker-died', file: paths[4], args: { reason: 'exit 9' } }],
    });
  });
});
