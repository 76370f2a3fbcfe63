import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseCommands } from '../render/valid.ts';

const ROOT = resolve('.');
const recipe = (path: string) => parse(readFileSync(path, 'utf8'));

/** A git repository with one document, and commands `patuh` and `npx` that run this patuh. */
function repository(): { cwd: string; bin: string } {
  const root = mkdtempSync(join(tmpdir(), 'patuh ci '));
  const [cwd, bin] = [join(root, 'repo'), join(root, 'bin')];
  mkdirSync(join(cwd, 'standar'), { recursive: true });
  mkdirSync(bin);
  cpSync('examples/kutai-timur/rsud-kudungga.yaml', join(cwd, 'standar', 'rsud.yaml'));
  expect(spawnSync('git', ['init', '-q', cwd]).status).toBe(0);
  const run = `exec "${process.execPath}" "${ROOT}/bin/patuh.js" "$@"\n`;
  writeFileSync(join(bin, 'patuh'), `#!/usr/bin/env bash\n${run}`);
  writeFileSync(
    join(bin, 'npx'),
    `#!/usr/bin/env bash\n[ "$1 $2 $3 $4" = "--yes --package paket-uji patuh" ] || exit 99\nshift 4\n${run}`,
  );
  for (const name of ['patuh', 'npx']) chmodSync(join(bin, name), 0o755);
  return { cwd, bin };
}

function bash(script: string, { cwd, bin }: { cwd: string; bin: string }, env: Record<string, string> = {}) {
  const PATH = `${bin}${delimiter}${process.env.PATH}`;
  return spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd,
    env: { ...process.env, ...env, PATH, CI: '1' },
    encoding: 'utf8',
  });
}

describe('action.yml', () => {
  const action = recipe('action.yml');
  const steps = action.runs.steps as {
    uses?: string;
    run?: string;
    shell?: string;
    env?: Record<string, string>;
  }[];
  const last = steps.at(-1);

  it('is a composite action whose inputs reach the shell as data, never as script', () => {
    expect(action.runs.using).toBe('composite');
    for (const step of steps) {
      expect(step.uses === undefined).toBe(step.run !== undefined && step.shell === 'bash');
      expect(step.run ?? '').not.toContain('${{');
    }
    const used = Object.values(last?.env ?? {}).map((value) => /inputs\.(\w+)/u.exec(value)?.[1]);
    expect(new Set(used)).toEqual(new Set(Object.keys(action.inputs)));
  });

  it('annotates, writes the summary, and keeps the exit code', () => {
    const place = repository();
    const GITHUB_STEP_SUMMARY = join(place.cwd, 'ringkasan.md');
    const env = { GITHUB_ACTION_PATH: ROOT, GITHUB_STEP_SUMMARY };
    const failing = bash(last?.run ?? '', place, { ...env, PATUH_PATHS: 'standar', PATUH_ARGS: '' });
    expect(failing.status, failing.stderr).toBe(1);
    expect(parseCommands(failing.stdout).length).toBeGreaterThan(3);
    expect(readFileSync(GITHUB_STEP_SUMMARY, 'utf8')).toMatch(/^## PATUH/u);
    const passing = { ...env, PATUH_PATHS: 'standar', PATUH_ARGS: '--fail-on none' };
    expect(bash(last?.run ?? '', place, passing).status).toBe(0);
    expect(bash(steps[1]?.run ?? '', place, env).status).toBe(0);
  });
});

describe('.gitlab/patuh.gitlab-ci.yml', () => {
  const { patuh: job, variables } = recipe('.gitlab/patuh.gitlab-ci.yml');

  it('makes every report it names, also when the gate fails', () => {
    const place = repository();
    const env = { ...variables, PATUH_PACKAGE: 'paket-uji', PATUH_PATHS: 'standar' };
    const ran = bash(job.script.join('\n'), place, env);
    expect(ran.status, ran.stderr).toBe(1);
    expect(ran.stdout).toMatch(/^PATUH/u);
    const { codequality, junit } = job.artifacts.reports;
    expect(JSON.parse(readFileSync(join(place.cwd, codequality), 'utf8')).length).toBeGreaterThan(3);
    expect(readFileSync(join(place.cwd, junit), 'utf8')).toMatch(/^<\?xml/u);
    for (const path of job.artifacts.paths)
      expect(readFileSync(join(place.cwd, path), 'utf8')).toMatch(/^<!doctype/u);
    expect(job.artifacts.when).toBe('always');
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const [hook] = recipe('.pre-commit-hooks.yaml');

  it('has the keys pre-commit asks for and runs on the files it is given', () => {
    expect(hook).toMatchObject({ id: 'patuh', language: 'node', types: ['yaml'] });
    expect(hook.entry.split(' ')[0]).toBe(
      Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).bin)[0],
    );
    const place = repository();
    expect(bash(`${hook.entry} standar/rsud.yaml`, place).status).toBe(1);
    const left = new RegExp(hook.exclude, 'u');
    expect(
      ['.gitlab-ci.yml', 'a/patuh.config.yaml', '.github/workflows/ci.yml'].every((path) => left.test(path)),
    ).toBe(true);
    expect(left.test('standar/rsud.yaml')).toBe(false);
  });
});
