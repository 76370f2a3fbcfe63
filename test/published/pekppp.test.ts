import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { patuh } from '../support/patuh.ts';

/** Values of the 30 indicators (F02), aspect by aspect, on their scales 0..5. */
const ASPECTS: Readonly<Record<string, readonly number[]>> = {
  K1: [4, 3, 3, 5, 5, 5, 3, 4, 4],
  K2: [3, 4, 4, 3, 5],
  K3: [4, 4, 4, 3, 5, 4],
  K4: [5, 3, 5, 3],
  K5: [4, 5, 4, 4],
  K6: [3, 4],
};

describe('PEKPPP, as a sheet through the binary', () => {
  it('adds up to the index worked out by hand: F02 3.98, F03 4.32, index 4.07, A-', () => {
    const folder = mkdtempSync(join(tmpdir(), 'patuh-'));
    const opd = '{nama: Dinas X, pemerintah: Kabupaten Contoh}';
    const rows = Object.values(ASPECTS)
      .flat()
      .map((value, index) => `    P-${String(index + 1).padStart(2, '0')}: {nilai: ${value}}\n`);
    writeFileSync(join(folder, 'unit.yaml'), `opd: ${opd}\n`);
    writeFileSync(
      join(folder, 'lembar.yaml'),
      `lembar_penilaian:\n  instrumen: pekppp-2022\n  tanggal: 2024-02-27\n  opd: ${opd}\n  indikator:\n${rows.join('')}    F03: {nilai: 4.32}\n`,
    );
    const ran = patuh(['audit', folder, '--instrument', 'pekppp-2022', '-f', 'json', '--fail-on', 'none']);
    const [score] = (JSON.parse(ran.stdout) as Report).units[0]?.scores ?? [];
    expect(score?.score).toMatchObject({ gained: '4.07', open: '0.00', category: 'A-', zone: null });
    const aspect = (id: string) => {
      const found = score?.dimensions.find((one) => one.id === id);
      return (5 * Number(found?.low.rounded)) / Number(found?.points.rounded);
    };
    const means = { K1: 4.13, K2: 4, K3: 3.91, K4: 4, K5: 4.25, K6: 3.5 };
    for (const [id, mean] of Object.entries(means)) expect(Math.abs(aspect(id) - mean)).toBeLessThan(0.06);
  });
});
