import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';
import { texts } from '../../src/text/index.ts';
import { describeOnTerminal, onTerminal } from '../support/terminal.ts';

const MODEL = resolve('examples/contoh/dinas-contoh.yaml');
/** The first file takes longer than the line is waited for: a pipe that is slow. */
const SLOW = 'audit <(sleep 2.3; cat a.yaml) b.yaml c.yaml --fail-on none --tanggal 2026-11-24';
const LAST = 'menyusun laporan';
const LINE = /\d\/\d berkas, [\d.,]+ berkas\/detik, sisa \d+ (?:detik|menit)/u;

function folder(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'patuh-'));
  for (const name of ['a', 'b', 'c']) copyFileSync(MODEL, join(cwd, `${name}.yaml`));
  return cwd;
}

describeOnTerminal('progress on a terminal', () => {
  it('is shown in a long run and erased before the report, which is the same as in a pipe', async () => {
    const cwd = folder();
    const shown = await onTerminal(`$PATUH ${SLOW} --no-color`, { cwd });
    expect(shown.received).toMatch(/\r1\/3 berkas, [\d,]+ berkas\/detik, sisa \d detik\u001b\[K/u);
    expect(shown.received).toMatch(
      /detik\u001b\[K\r\u001b\[K\rmenyusun laporan\u001b\[K\r\u001b\[KPATUH · /u,
    );
    expect(shown.screen).not.toMatch(LINE);
    expect(shown.screen).not.toContain(LAST);
    expect(shown.code).toBe(0);
    const piped = await onTerminal(`$PATUH ${SLOW} --no-color > hasil.txt`, { cwd });
    expect(piped.received).toMatch(LINE);
    expect(piped.screen).toBe('');
    const pathless = (text: string) => text.replaceAll(/fd\/\d+/gu, 'fd/0');
    expect(pathless(`${shown.screen}\n`)).toContain(
      pathless(readFileSync(join(cwd, 'hasil.txt'), 'utf8')).trimEnd(),
    );
  });

  it('says that the report is put together until each file of it is written', async () => {
    const options = { cwd: folder(), env: { CI: 'false' } };
    const shown = await onTerminal(`$PATUH ${SLOW} -o hasil.html -o hasil.json --lang en`, options);
    const [before = '', ...rest] = shown.received.split('Result written to ');
    expect(rest).toHaveLength(2);
    for (const part of [before, rest[0] ?? ''])
      expect(part).toMatch(/\rputting the report together\u001b\[K\r\u001b\[K$/u);
    expect(shown.screen).toBe('Result written to hasil.html\nResult written to hasil.json\n');
  });

  it('leaves a clean line and the signal of the keyboard behind when the run is ended', async () => {
    const line = `$PATUH audit <(sleep 2.3; cat a.yaml) <(sleep 4; cat b.yaml) c.yaml`;
    let typed = false;
    const shown = await onTerminal(line, {
      cwd: folder(),
      keys: (received) => {
        if (typed || !LINE.test(received)) return null;
        typed = true;
        return '\u0003';
      },
    });
    expect(typed).toBe(true);
    expect(shown.screen).not.toMatch(LINE);
    expect(shown.screen).not.toContain('PATUH');
    // 128 and the number of the signal, as shells show it.
    expect(shown.code).toBe(130);
  });

  it.each([
    ['in CI', { CI: 'true' }, ''],
    ['on a dumb terminal', { TERM: 'dumb' }, ''],
    ['with --quiet', {}, ' --quiet'],
    ['in a pipe', {}, ' 2> galat.txt'],
  ])('is not shown %s', async (_, env, rest) => {
    const cwd = folder();
    const shown = await onTerminal(`$PATUH ${SLOW}${rest}`, { cwd, env });
    expect(shown.received).not.toMatch(LINE);
    expect(shown.received).not.toContain(LAST);
    expect(shown.received).not.toContain('\u001b[K');
    if (rest.includes('galat')) expect(readFileSync(join(cwd, 'galat.txt'), 'utf8')).toBe('');
  });

  it('is not shown in a short run', async () => {
    const shown = await onTerminal('$PATUH audit a.yaml b.yaml c.yaml --fail-on none', { cwd: folder() });
    expect(shown.received).not.toContain('berkas/detik');
    expect(shown.received).not.toContain(LAST);
  });
});

describe('progress beside a terminal', () => {
  it('writes nothing to standard error that is no terminal', () => {
    const env = { ...process.env, PATUH: `${process.execPath} ${resolve('bin/patuh.js')}`, FORCE_COLOR: '3' };
    const ran = spawnSync('bash', ['-c', `$PATUH ${SLOW}`], { cwd: folder(), env, encoding: 'utf8' });
    expect(ran.stderr).toBe('');
    expect(ran.status).toBe(0);
  });

  it('never reaches the edge of the screen, and listens to signals only while it is shown', async () => {
    const written: string[] = [];
    const screen = { isTTY: true, columns: 20, write: (text: string) => written.push(text) };
    const before = process.listenerCount('SIGINT');
    const progress = createProgress(screen, {});
    await progress.assemble();
    const files = progress.start(100, 'id');
    await files.step();
    await progress.assemble();
    expect(written).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 2050));
    await files.step();
    expect(process.listenerCount('SIGINT')).toBe(before + 1);
    files.end();
    progress.end();
    expect(process.listenerCount('SIGINT')).toBe(before);
    expect(written).toHaveLength(2);
    expect(written[0]).toMatch(/^\r2\/100 berkas, \d,\d b\u001b\[K$/u);
    expect(written[1]).toBe('\r\u001b[K');
    await progress.assemble();
    await progress.assemble();
    expect(process.listenerCount('SIGINT')).toBe(before);
    progress.end();
    expect(written.slice(2)).toEqual(['\rmenyusun laporan\u001b[K', '\r\u001b[K']);
  });
});

describe('the line', () => {
  it.each([
    [0.2, '3,4', '1 detik'],
    [59.4, '3,4', '59 detik'],
    [59.6, '3,4', '1 menit'],
    [3600 * 2 + 60 * 5, '3,4', '2 jam 5 menit'],
  ])('says %d seconds', (left, rate, words) => {
    expect(texts.id.screen.progress(1240, 25000, 3.4, left)).toBe(
      `1.240/25.000 berkas, ${rate} berkas/detik, sisa ${words}`,
    );
  });

  it('speaks English', () => {
    expect(texts.en.screen.progress(1, 25000, 312.4, 61)).toBe(
      '1/25,000 files, 312 files/second, 1 minute left',
    );
  });
});
