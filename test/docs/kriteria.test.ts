import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { standards } from '#standards';
import { COMPONENTS } from '../../src/model/component.ts';
import { anchor } from '../../src/render/markdown.ts';
import { componentWeight, counts, severityWeight } from '../../src/render/points.ts';
import { auditTexts, MODEL } from '../support/audit.ts';
import { patuh } from '../support/patuh.ts';

const COMMAND = 'node bin/patuh.js criteria --format markdown > docs/kriteria.md';
const page = readFileSync('docs/kriteria.md', 'utf8');

describe('docs/kriteria.md', () => {
  it(`is fresh (to refresh: ${COMMAND})`, () => {
    const ran = patuh(['criteria', '--format', 'markdown']);
    expect(ran.code).toBe(0);
    expect(page === ran.stdout, `docs/kriteria.md is out of date. Run: ${COMMAND}`).toBe(true);
  });

  it('has an entry for every criterion that is judged, and a line for every other', () => {
    for (const { id, duplicate_of } of standards.criteria)
      expect(page, id).toContain(duplicate_of === undefined ? `\n### ${id}\n` : `\n- \`${id}\` `);
  });

  it('has no link that leads nowhere, and no empty line of an entry', () => {
    const anchors = new Set([...page.matchAll(/^#+ (.*)$/gmu)].map(([, heading = '']) => anchor(heading)));
    for (const [, target = ''] of page.matchAll(/\]\(#([^)]*)\)/gu))
      expect(anchors, target).toContain(target);
    expect(page).not.toMatch(/\*\*: *$/mu);
    expect(page).not.toMatch(/undefined|\[object/u);
  });

  it('weighs in each component the criteria that the audit judges there', () => {
    const instrument = standards.instruments.find(({ id }) => id === 'uu-25-2009');
    if (instrument?.deduction === undefined) throw new Error('uu-25-2009 has no deduction');
    const results = auditTexts({ 'model.yaml': MODEL }).units[0]?.results ?? [];
    for (const { key } of COMPONENTS) {
      const here = results.filter(({ service, component }) => service === 0 && component === key);
      // What an override makes of one document is no property of the criterion, but for X-01, which tells the two halves apart.
      const weights = standards.criteria.filter(counts).map((criterion) => {
        const found = here.filter((result) => result.criterion === criterion.id)[0];
        const severity = criterion.id === 'X-01' ? found?.severity : criterion.severity;
        return found === undefined || severity === undefined ? 0 : severityWeight(instrument, severity);
      });
      const sum = weights.reduce((total, weight) => total + weight, 0);
      expect(componentWeight(instrument, standards.criteria, key), key).toBe(sum);
    }
  });
});
