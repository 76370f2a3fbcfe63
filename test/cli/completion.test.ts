import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { standards } from '#standards';
import { bashCompletion } from '../../src/cli/completion-bash.ts';
import { fishCompletion } from '../../src/cli/completion-fish.ts';
import type { CompletionCommand } from '../../src/cli/completion-words.ts';
import { zshCompletion } from '../../src/cli/completion-zsh.ts';
import { COMMANDS } from '../../src/cli/program-usage.ts';
import { patuh } from '../support/patuh.ts';
import { hasTerminal, onTerminal } from '../support/terminal.ts';

const script = (shell: string, ...rest: string[]) => patuh(['completion', shell, ...rest]).stdout;
const hasShell = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0;

function describeWith(shell: string, tests: () => void): void {
  if (hasShell(shell)) describe(shell, tests);
  else describe(shell, () => it.skip(`NOT RUN: no ${shell} here`, () => undefined));
}

function run(shell: string, args: readonly string[], input = '') {
  const ran = spawnSync(shell, [...args], { input, encoding: 'utf8', env: { ...process.env, TERM: 'dumb' } });
  return { code: ran.status, stdout: ran.stdout, stderr: ran.stderr };
}

const lines = (text: string) => text.split('\n').filter((line) => line !== '');
const INSTRUMENTS = standards.instruments.map(({ id }) => id);

describeWith('bash', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'patuh-')), 'patuh.bash');
  writeFileSync(file, script('bash'));

  /** What bash offers for the last of the words, as its own function fills COMPREPLY. */
  function offered(...words: readonly string[]): string[] {
    const quoted = words.map((word) => `'${word}'`).join(' ');
    const program = `source '${file}'; COMP_WORDS=(patuh ${quoted}); COMP_CWORD=${words.length}; _patuh; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const ran = run('bash', ['--norc', '-u', '-c', program]);
    expect(ran.stderr).toBe('');
    return lines(ran.stdout);
  }

  it('knows the commands', () => {
    expect(offered('')).toEqual(expect.arrayContaining(['audit', 'diff', 'completion', '--version']));
    expect(offered('ins')).toEqual(['instruments']);
  });

  it('knows the options of each command and no others', () => {
    expect(offered('audit', '--fail')).toEqual(['--fail-on', '--fail-under']);
    expect(offered('diff', '--fail')).toEqual(['--fail-on-drop']);
    expect(offered('audit', '--q')).toEqual(['--quiet']);
    expect(offered('schema', '--h')).toEqual(['--help']);
  });

  it('knows what may stand behind an option, also behind its short name and behind =', () => {
    expect(offered('audit', '-f', '')).toEqual(expect.arrayContaining(['plain', 'sarif', 'xlsx']));
    expect(offered('audit', '--format', 's')).toEqual(['sarif']);
    expect(offered('audit', '--format', '=', 's')).toEqual(['sarif']);
    expect(offered('audit', '--format', '=')).toContain('table');
    expect(offered('criteria', '--format', '')).toEqual(['table', 'json', 'markdown']);
    expect(offered('merge', '--format', '')).toEqual(offered('audit', '--format', ''));
    expect(offered('audit', '--concurrency', '')).toEqual(['auto']);
    expect(offered('audit', 'x.yaml', '--instrument', '')).toEqual(INSTRUMENTS);
    expect(offered('audit', '--lang', '')).toEqual(['id', 'en']);
    expect(offered('init', '--opd', 'pus')).toEqual(['puskesmas']);
  });

  it('knows arguments by their place', () => {
    expect(offered('explain', 'JW-0')).toContain('JW-01');
    expect(offered('explain', 'uu')).toEqual(['uu-25-2009']);
    expect(offered('explain', '--lang', 'en', 'uu')).toEqual(['uu-25-2009']);
    expect(offered('explain', '--lang', '=', 'en', 'uu')).toEqual(['uu-25-2009']);
    expect(offered('baseline', 'w')).toEqual(['write']);
    expect(offered('read', 'jangka')).toEqual(['jangka_waktu']);
    expect(offered('schema', 'doc')).toEqual(['document']);
    expect(offered('completion', '')).toEqual(['bash', 'zsh', 'fish']);
    expect(offered('help', '')).toEqual(COMMANDS);
    expect(offered('help', 'mer')).toEqual(['merge']);
  });

  it('leaves files to the shell', () => {
    expect(offered('audit', '')).toEqual([]);
    expect(offered('merge', '')).toEqual([]);
    expect(offered('merge', 'a.jsonl', '')).toEqual([]);
    expect(offered('audit', '-o', '')).toEqual([]);
    expect(offered('baseline', 'write', '')).toEqual([]);
    expect(run('bash', ['--norc', '-c', `source '${file}'; complete -p patuh`]).stdout).toContain(
      '-o default',
    );
  });
});

describeWith('zsh', () => {
  it.runIf(hasTerminal)('completes commands, options, and what may stand behind them', async () => {
    const { words } = await completedByZsh(script('zsh'), [
      'patuh instr\t',
      'patuh audit --fail-o\t',
      'patuh audit -f sar\t',
      'patuh criteria --format ma\t',
      'patuh explain uu\t',
      'patuh explain --lang en uu\t',
      'patuh audit .zsh\t',
      'patuh audit --concurrency au\t',
      'patuh merge -f sar\t',
      'patuh merge .zshrc .zsh\t',
      'patuh help mer\t',
      'patuh baseline wr\t',
      'patuh baseline write .zsh\t',
    ]);
    expect(words).toEqual([
      'instruments',
      '--fail-on',
      'sarif',
      'markdown',
      'uu-25-2009',
      'uu-25-2009',
      '.zshrc',
      'auto',
      'sarif',
      '.zshrc',
      'merge',
      'write',
      '.zshrc',
    ]);
  });

  it('takes the script and knows whose it is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'patuh-'));
    const file = join(folder, '_patuh');
    for (const lang of ['id', 'en']) {
      writeFileSync(file, script('zsh', '--lang', lang));
      expect(run('zsh', ['-n', file])).toEqual({ code: 0, stdout: '', stderr: '' });
      const program = `autoload -Uz compinit; compinit -u -D; source '${file}'; print -- $_comps[patuh]`;
      expect(run('zsh', ['-f', '-c', program])).toEqual({ code: 0, stdout: '_patuh\n', stderr: '' });
    }
  });
});

/** The last word of each line, as zsh completes it on a terminal, and the files that stand in its folder then. */
async function completedByZsh(text: string, typed: readonly string[]) {
  const cwd = mkdtempSync(join(tmpdir(), 'patuh-'));
  writeFileSync(join(cwd, 's'), text);
  writeFileSync(
    join(cwd, '.zshrc'),
    `autoload -Uz compinit; compinit -u -D; source ./s; patuh() { print -r -- "<$argv[-1]>" }; PS1='READY> '\n`,
  );
  const left = [...typed, 'exit'];
  let prompts = 0;
  const { received } = await onTerminal('zsh -d -i', {
    cwd,
    env: { ZDOTDIR: cwd, TERM: 'dumb' },
    keys: (text) => {
      const seen = text.split('READY> ').length - 1;
      if (seen <= prompts) return null;
      prompts = seen;
      const line = left.shift();
      return line === undefined ? null : `${line}\n`;
    },
  });
  const words = [...received.matchAll(/\n<([^\r\n]*)>\r/gu)].map(([, word]) => word ?? '');
  return { words, files: readdirSync(cwd).sort() };
}

describeWith('fish', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'patuh-')), 'patuh.fish');
  writeFileSync(file, script('fish'));

  /** What fish offers for a line, without descriptions. */
  function offered(line: string): string[] {
    const ran = run('fish', ['--no-config', '-c', `source '${file}'; complete -C '${line}'`]);
    expect(ran.stderr).toBe('');
    return lines(ran.stdout).map((one) => one.split('\t')[0] ?? '');
  }

  it('takes the script', () => {
    expect(run('fish', ['--no-execute', file])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('knows commands, options, and what may stand behind them', () => {
    expect(offered('patuh ins')).toEqual(['instruments']);
    expect(offered('patuh audit --fail-')).toEqual(expect.arrayContaining(['--fail-on', '--fail-under']));
    expect(offered('patuh criteria --format ').sort()).toEqual(['json', 'markdown', 'table']);
    expect(offered('patuh audit --instrument ').sort()).toEqual([...INSTRUMENTS].sort());
    expect(offered('patuh explain JW-01')).toEqual(['JW-01']);
    expect(offered('patuh merge --format ').sort()).toEqual(offered('patuh audit --format ').sort());
    expect(offered('patuh audit --concurrency ')).toEqual(['auto']);
    expect(offered('patuh help ').sort()).toEqual([...COMMANDS].sort());
    expect(offered('patuh merge bi')).toContain('bin/');
  });
});

/** Words that a shell would run, split or expand where it is let. */
const NASTY = [
  '$(touch a)',
  '`touch b`',
  ';touch c;',
  "it's",
  'two words',
  '*',
  '$HOME',
  'a)b',
  'a:b',
  '"',
  '(touch d)',
];
const NASTY_COMMANDS: readonly CompletionCommand[] = [
  {
    name: 'go',
    does: '[it\'s] $(touch e) `touch f`: \\ "',
    options: [{ short: null, long: '--as', does: "'$(touch g)'", value: NASTY }],
    arguments: [NASTY],
  },
  { name: '$(touch h)', does: "'; touch i; '", options: [], arguments: ['file'] },
];

describe('words that a shell could run', () => {
  /** Runs in an empty folder, in which nothing may come to be. */
  function harmless(
    shell: string,
    args: readonly string[],
    before: Readonly<Record<string, string>>,
  ): string {
    const cwd = mkdtempSync(join(tmpdir(), 'patuh-'));
    for (const [name, text] of Object.entries(before)) writeFileSync(join(cwd, name), text);
    const env = { ...process.env, TERM: 'dumb' };
    const ran = spawnSync(shell, [...args], { cwd, env, encoding: 'utf8', timeout: 20_000 });
    expect(ran.stderr).toBe('');
    expect(readdirSync(cwd)).toEqual(Object.keys(before));
    return ran.stdout;
  }

  it.runIf(hasShell('bash')).each([
    ['an option', 'go --as'],
    ['an argument', 'go'],
  ])('are offered by bash as they are, quoted, behind %s', (_, typed) => {
    const words = `COMP_WORDS=(patuh ${typed} ''); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))`.replaceAll(
      '\\$',
      '$',
    );
    // What is offered is put into the line; read back as a line it must be the words themselves.
    const program = `source ./s; ${words}; _patuh; eval "printf '%s\\n' \${COMPREPLY[*]}"`;
    expect(
      lines(harmless('bash', ['--norc', '-u', '-c', program], { s: bashCompletion(NASTY_COMMANDS) })),
    ).toEqual(NASTY);
  });

  it.runIf(hasShell('fish'))('are offered by fish as they are', () => {
    const program = "source ./s; complete -C 'patuh go --as '; complete -C 'patuh '";
    const offered = lines(
      harmless('fish', ['--no-config', '-c', program], { s: fishCompletion(NASTY_COMMANDS) }),
    );
    const words = offered.map((line) => line.split('\t')[0] ?? '');
    expect(words.sort()).toEqual([...NASTY, 'go', '$(touch h)'].sort());
  });

  it.runIf(hasShell('zsh') && hasTerminal)('are completed by zsh as they are', async () => {
    const beginnings = ['\\$\\(', '\\`', '\\;', 'it', 'tw', '\\*', '\\$H', 'a\\)', 'a:', '\\"', '\\('];
    const { words, files } = await completedByZsh(zshCompletion(NASTY_COMMANDS), [
      ...beginnings.map((typed) => `patuh go --as ${typed}\t`),
      ...beginnings.map((typed) => `patuh go ${typed}\t`),
      'patuh \\$\t',
    ]);
    expect(words).toEqual([...NASTY, ...NASTY, '$(touch h)']);
    expect(files).toEqual(['.zshrc', 's']);
  });
});

describe('every shell', () => {
  it('has every command and every option that help names', () => {
    const scripts = ['bash', 'zsh', 'fish'].map((shell) => script(shell));
    const commands = lines(patuh(['--help']).stdout.split(/^(?:Perintah|Contoh):$/mu)[1] ?? '').flatMap(
      (line) => /^ {2}([a-z]+) +\S/u.exec(line)?.[1] ?? [],
    );
    expect(commands).toContain('completion');
    for (const command of commands.filter((name) => name !== 'help')) {
      const help = patuh([command, '--help']).stdout;
      const options = [...help.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gmu)].map(([, name]) => name ?? '');
      expect(options).toContain('help');
      for (const text of scripts) {
        expect(text).toContain(command);
        for (const option of options) expect(text).toContain(option);
      }
    }
  });

  it('names the shells it knows when asked for another', () => {
    const ran = patuh(['completion', 'powershell']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('Yang dikenal: bash, zsh, fish.');
    expect(patuh(['complet']).stderr).toContain('completion');
  });
});
