import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATE } from '../support/audit.ts';
import { patuh } from '../support/patuh.ts';

const RSUD = readFileSync(resolve('examples/kutai-timur/rsud-kudungga.yaml'));

/** A repository with a document in `dok/`, and its configuration. */
function repository(config: string, at = '.'): string {
  const root = mkdtempSync(join(tmpdir(), 'patuh-'));
  mkdirSync(join(root, 'repo', '.git'), { recursive: true });
  mkdirSync(join(root, 'repo', 'dok', 'dalam'), { recursive: true });
  writeFileSync(join(root, 'repo', 'dok', 'rsud.yaml'), RSUD);
  writeFileSync(join(root, 'repo', at, 'patuh.config.yaml'), config);
  return join(root, 'repo');
}

const audit = (cwd: string, ...args: string[]) => patuh(['audit', '--tanggal', DATE, ...args], { cwd });

describe('patuh.config.yaml', () => {
  it('gives paths and gates, found from a folder below, with paths from its own folder', () => {
    const repo = repository('paths: [dok]\nfail_on: none\nlang: en\noutput: [hasil.json]\n');
    const ran = audit(join(repo, 'dok', 'dalam'));
    expect(ran).toMatchObject({ code: 0, stdout: '' });
    expect(ran.stderr).toMatch(/hasil\.json/u);
    expect(JSON.parse(readFileSync(join(repo, 'hasil.json'), 'utf8')).units).toHaveLength(1);
    const shown = audit(join(repo, 'dok', 'dalam'), '-f', 'table');
    expect(shown.stdout).toMatch(/Estimate|NOT/u);
    expect(audit(repo, '--fail-on', 'kritis').code).toBe(1);
    expect(audit(repo, '--no-config')).toMatchObject({ code: 2, stdout: '' });
  });

  it('is no document of the folder that is audited', () => {
    const repo = repository('fail_on: none\n', 'dok');
    const ran = audit(join(repo, 'dok'), '.', '-f', 'json');
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.stdout).files.map(({ path }: { path: string }) => path)).toEqual(['rsud.yaml']);
  });

  it('is not looked for beyond the root of the repository', () => {
    const repo = repository('paths: [repo/dok]\n', '..');
    const ran = audit(repo);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/patuh\.config\.yaml/u);
  });

  it('says where each value is from', () => {
    const repo = repository('paths: [dok]\nfail_under: 40\nbaseline: dasar.json\n');
    const { code, stdout } = audit(repo, '--show-config', '--lang', 'id');
    expect(code).toBe(0);
    expect(stdout).toContain('# patuh.config.yaml\npaths: ["dok"] # patuh.config.yaml:1\n');
    expect(stdout).toContain('fail_on: "kritis" # bawaan\n');
    expect(stdout).toContain('fail_under: "40" # patuh.config.yaml:2\n');
    expect(stdout).toContain('lang: "id" # baris perintah\n');
    expect(stdout).toContain('baseline: "dasar.json" # patuh.config.yaml:3\n');
  });

  it.each([
    ['fail_onn: none\n', /patuh\.config\.yaml:1:1: .*maksud Anda "fail_on"/u],
    ['fail_on: berat\n', /patuh\.config\.yaml:1:10: .*kritis, mayor/u],
    ['paths: dok\n', /patuh\.config\.yaml:1:8: .*daftar/u],
    ['paths: [\n', /patuh\.config\.yaml:/u],
  ])('with %j is refused with place and remedy', (config, message) => {
    const ran = audit(repository(config), 'dok');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  it('never lets new matters pass a baseline check', () => {
    const repo = repository('paths: [dok]\nfail_on: none\n');
    expect(patuh(['baseline', 'write', '--tanggal', DATE], { cwd: repo }).code).toBe(0);
    writeFileSync(join(repo, 'dok', 'rsud.yaml'), String(RSUD).replace('maksimal 3 hari', 'maksimal 9 hari'));
    expect(patuh(['baseline', 'check', '--tanggal', DATE], { cwd: repo }).code).toBe(1);
  });
});
