import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { standards } from '#standards';
import { renderers } from '../../src/render/index.ts';
import { compileSchemas } from '../../src/schema/compile.ts';
import { auditTexts } from '../support/audit.ts';
import { renderViolations, violations } from './invariants.ts';

const FOLDER = 'test/fuzz/found';
const { report: validate } = compileSchemas({ report: standards.schemas.report ?? {} });
const FORMATS = Object.keys(renderers) as (keyof typeof renderers)[];

describe('what `npm run fuzz` once found', () => {
  it.each(readdirSync(FOLDER))('%s is survived', (name) => {
    const texts = { [name]: readFileSync(`${FOLDER}/${name}`, 'utf8') };
    const report = auditTexts(texts);
    if (validate === undefined) throw new Error('no schema of the report');
    expect(violations(report, texts, validate)).toEqual([]);
    for (const format of FORMATS) expect(renderViolations(report, format, 'id')).toEqual([]);
  });
});
