import { describe, expect, it } from 'vitest';
import { patuh } from '../support/patuh.ts';

/**
 * What an auditor reads for the example documents, as files a person can read: test/cli/expected/*.txt. After a change that is meant:
 * `npx vitest run test/cli/examples.test.ts --update`, then read the difference.
 */
const RUNS = [
  ['kutai-timur', 'examples/kutai-timur', '80', 'id'],
  ['kutai-timur-120-en', 'examples/kutai-timur', '120', 'en'],
  ['kutai-timur-rsud-kudungga', 'examples/kutai-timur/rsud-kudungga.yaml', '80', 'id'],
  [
    'kutai-timur-dinas-pertanahan',
    'examples/kutai-timur/dinas-pertanahan-dan-penataan-ruang.yaml',
    '80',
    'id',
  ],
  ['kutai-kartanegara', 'examples/kab-kutai-kartanegara', '80', 'id'],
  ['kutai-barat', 'examples/kab-kutai-barat', '80', 'id'],
  ['penajam-paser-utara', 'examples/kab-penajam-paser-utara', '80', 'id'],
  ['bontang', 'examples/kota-bontang', '80', 'id'],
  ['samarinda', 'examples/kota-samarinda', '80', 'id'],
  ['contoh', 'examples/contoh', '80', 'id'],
] as const;

describe.each(RUNS)('%s', (name, path, width, lang) => {
  it('reads as it should', async () => {
    const ran = patuh(['audit', path, '--fail-on', 'none', '--tanggal', '2026-11-24', '--lang', lang], {
      env: { COLUMNS: width },
    });
    expect(ran.code).toBe(0);
    await expect(ran.stdout).toMatchFileSnapshot(`expected/${name}.txt`);
  });
});
