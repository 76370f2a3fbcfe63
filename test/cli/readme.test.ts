import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the README shows what the command really prints', () => {
  const shown = /```text\n([\s\S]*?)\n```/u.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  expect(shown).toMatch(/^PATUH · Kabupaten Kutai Timur/u);
  expect(readFileSync('test/cli/expected/kutai-timur.txt', 'utf8').startsWith(shown)).toBe(true);
});
