import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Packer } from '../../src/audit/packed-units.ts';
import type { GateOptions } from '../../src/audit/verdict.ts';
import { knownMatters, mattersOf } from '../../src/compare/matters.ts';
import { criteriaEdition } from '../../src/model/edition.ts';
import { type Format, plainStyle, renderers } from '../../src/render/index.ts';
import { auditTexts, DATE, exampleTexts } from '../support/audit.ts';

const OPTIONS = { lang: 'id', width: 100, style: plainStyle, unicode: true } as const;
const EXEMPTIONS = `pengecualian:
  - {kriteria: X-01, unit: RSUD Kudungga, komponen: prosedur, alasan: Sedang disusun., disetujui_oleh: Direktur, sampai: ${DATE}}
  - {kriteria: JW-05, unit: Tidak Ada, alasan: Sedang disusun., disetujui_oleh: Direktur, sampai: ${DATE}}
`;
const texts = { ...exampleTexts(), 'pengecualian.yaml': EXEMPTIONS };

let opened = 0;
/** Packs everything from the first service on. */
const packer: Packer = {
  after: 0,
  pack: (text) => deflateRawSync(text),
  unpack: (packed) => {
    opened += 1;
    return inflateRawSync(packed).toString();
  },
};

const plain = auditTexts(texts, { gates: { failOn: 'kritis', failUnder: null } });
/** Half of what is known, so that something is new; and one matter that is gone. */
const matters = knownMatters(mattersOf(plain.units)).filter((_, index) => index % 2 === 0);
const baseline = {
  file: 'dasar.json',
  baseline: {
    schema: 'patuh-baseline-1' as const,
    tool: '0.0.0',
    criteria: criteriaEdition(plain.criteria),
    matters: [...matters, ...matters.slice(0, 1).map((one) => ({ ...one, quote: 'sudah tidak ada' }))],
  },
};

describe.each<[string, GateOptions]>([
  ['exemptions', { failOn: 'kritis', failUnder: null }],
  ['no exemptions', { failOn: 'mayor', failUnder: null, exemptions: false }],
  ['exemptions and a baseline', { failOn: 'kritis', failUnder: null, baseline }],
])('a run that packs its units, with %s', (_, gates) => {
  const held = auditTexts(texts, { gates });
  const packed = auditTexts(texts, { gates, packer });

  it.each(Object.keys(renderers) as readonly Format[])('gives the same %s', async (format) => {
    const { render } = renderers[format];
    const [one, other] = [await render(held, OPTIONS), await render(packed, OPTIONS)];
    expect(Buffer.from(other).equals(Buffer.from(one))).toBe(true);
  });
});

describe('a packed unit', () => {
  it('is opened as often as somebody walks over the units, not for every look', () => {
    const packed = auditTexts(texts, { packer });
    opened = 0;
    for (const unit of packed.units)
      expect(unit.results.length + unit.services.length + unit.fixes.length).toBeGreaterThan(0);
    expect(opened).toBeLessThanOrEqual(packed.units.length);
  });

  it('is opened a handful of times for the table', () => {
    const packed = auditTexts(texts, { packer });
    opened = 0;
    renderers.table.render(packed, OPTIONS);
    expect(opened).toBeLessThanOrEqual(4 * packed.units.length);
  });
});
