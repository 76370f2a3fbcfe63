import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { colorLevel, unicodeFor, widthOf } from '../../src/cli/terminal.ts';
import { describeOnTerminal, onTerminal } from '../support/terminal.ts';

const SCREEN = { isTTY: true, columns: 120 };
const PIPE = {};

describe('colour', () => {
  it.each([
    ['a terminal', SCREEN, {}, undefined, true],
    ['a pipe', PIPE, {}, undefined, false],
    ['a pipe with FORCE_COLOR', PIPE, { FORCE_COLOR: '1' }, undefined, true],
    ['FORCE_COLOR=0', SCREEN, { FORCE_COLOR: '0' }, undefined, false],
    ['NO_COLOR', SCREEN, { NO_COLOR: '1' }, undefined, false],
    ['an empty NO_COLOR', SCREEN, { NO_COLOR: '' }, undefined, true],
    ['NO_COLOR against FORCE_COLOR', SCREEN, { NO_COLOR: '1', FORCE_COLOR: '1' }, undefined, false],
    ['a dumb terminal', SCREEN, { TERM: 'dumb' }, undefined, false],
    ['--no-color', SCREEN, { FORCE_COLOR: '1' }, false, false],
    ['--color into a pipe', PIPE, { NO_COLOR: '1' }, true, true],
  ])('%s', (_, screen, env, flag, colored) => {
    expect(colorLevel(screen, env, flag) > 0).toBe(colored);
  });
});

describe('the page', () => {
  it.each([
    [SCREEN, {}, 120],
    [PIPE, { COLUMNS: '100' }, 100],
    [PIPE, { COLUMNS: 'lebar' }, 80],
    [PIPE, {}, 80],
  ])('%j %j is %d columns wide', (screen, env, width) => {
    expect(widthOf(screen, env)).toBe(width);
  });

  it('keeps to ASCII on dumb terminals and old Windows consoles', () => {
    expect(unicodeFor({ TERM: 'dumb' }, 'linux')).toBe(false);
    expect(unicodeFor({}, 'win32')).toBe(false);
    expect(unicodeFor({ WT_SESSION: 'x' }, 'win32')).toBe(true);
    expect(unicodeFor({}, 'linux')).toBe(true);
  });
});

describeOnTerminal('bytes', () => {
  it('are not printed on a terminal, and the way to a file is named', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'patuh-'));
    copyFileSync('examples/contoh/dinas-contoh.yaml', join(cwd, 'a.yaml'));
    const shown = await onTerminal('$PATUH audit a.yaml -f xlsx --fail-on none', { cwd });
    expect(shown.code).toBe(2);
    expect(shown.received).not.toContain('PK');
    expect(shown.screen).toBe(
      'Kesalahan: Bentuk xlsx bukan teks, jadi tidak dicetak ke layar.\nPetunjuk: Tulis ke berkas: -o hasil.xlsx; atau alihkan: -f xlsx > hasil.xlsx\n',
    );
    const piped = await onTerminal('$PATUH audit a.yaml -f xlsx --fail-on none > hasil.xlsx', { cwd });
    expect(piped.code).toBe(0);
    expect(readFileSync(join(cwd, 'hasil.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });
});
