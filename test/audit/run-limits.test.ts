import { expect, it, vi } from 'vitest';
import { LIMITS } from '../../src/model/limits.ts';
import { diagnosticSentence, texts } from '../../src/text/index.ts';
import { auditTexts } from '../support/audit.ts';

vi.mock('../../src/model/limits.ts', async (original) => {
  const { LIMITS: real } = await original<typeof import('../../src/model/limits.ts')>();
  return { LIMITS: { ...real, runServices: 4 } };
});

/** A document of its own unit with so many services. */
function unit(name: string, services: number): string {
  const list = Array.from({ length: services }, (_, at) => `  - {nama: Layanan ${at}, produk: Surat}`).join(
    '\n',
  );
  return `opd: {nama: ${name}, pemerintah: Kabupaten Uji}\nlayanan:\n${list}\n`;
}

it('what goes beyond the services of a run is a fault with a sentence, and what came before stands', () => {
  expect(LIMITS.runServices).toBe(4);
  const within = auditTexts({ 'a.yaml': unit('A', 2), 'b.yaml': unit('B', 2) });
  expect([within.faults, within.totals.services]).toEqual([[], 4]);
  const above = auditTexts({ 'a.yaml': unit('A', 2), 'b.yaml': unit('B', 3), 'c.yaml': unit('C', 1) });
  expect(above.exit).toBe(2);
  expect(above.totals.services).toBe(2);
  expect(above.files.map(({ path, state }) => `${path} ${state}`)).toEqual([
    'a.yaml audited',
    'b.yaml faulted',
    'c.yaml faulted',
  ]);
  for (const fault of above.faults) {
    expect(fault).toMatchObject({ code: 'run-services-too-many', args: { limit: 4 } });
    for (const lang of ['id', 'en'] as const)
      expect(diagnosticSentence(texts[lang], fault)).toMatch(/\b4\b.*(?:Bagi|Split)/u);
  }
});
