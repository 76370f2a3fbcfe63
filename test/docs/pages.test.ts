import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { patuh } from '../support/patuh.ts';
import { blocksOf } from './markdown-blocks.ts';

/** Pages whose blocks are run from the top down: "berkas" writes a file, "keluaran" runs a command and shows lines of what it says. */
const PAGES = [
  'pengecualian',
  'dasar-banding',
  'banding',
  'konfigurasi',
  'ci',
  ...['table', 'plain', 'json', 'markdown', 'csv', 'sarif', 'junit', 'github', 'gitlab'].map(
    (format) => `laporan-${format}`,
  ),
];

/** Words of a command line; quotes keep spaces. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

describe.each(PAGES)('docs/%s.md', (page) => {
  it('shows files that are read and lines that are printed', () => {
    const cwd = mkdtempSync(join(tmpdir(), 'patuh-'));
    cpSync('examples/kutai-timur', cwd, { recursive: true });
    let shown = 0;
    for (const { marker, text } of blocksOf(readFileSync(`docs/${page}.md`, 'utf8'))) {
      const [kind, rest = ''] = [marker.split(': ')[0], marker.split(': ').slice(1).join(': ')];
      if (kind === 'berkas') writeFileSync(join(cwd, rest), text);
      if (kind !== 'keluaran') continue;
      shown += 1;
      const ran = patuh(words(rest).slice(1), { cwd });
      const said = ran.stdout + ran.stderr;
      for (const line of text.trimEnd().split('\n')) {
        // A line may be cut at its end.
        if (line.trim() !== '…') expect(said, `${rest}: ${line}`).toContain(line.replace(/…$/u, ''));
      }
    }
    expect(shown).toBeGreaterThan(0);
  });
});
