import { expect, it } from 'vitest';
import { standards, validators } from '#standards';
import { createContext } from '../../src/audit/audit-context.ts';
import { buildFacts } from '../../src/audit/build-facts.ts';
import { exampleFacts } from '../../src/audit/check-examples.ts';
import { parseFile } from '../../src/audit/parse-file.ts';
import { readDocument } from '../../src/audit/read-document.ts';
import { relate } from '../../src/audit/relate.ts';
import type { Fakta } from '../../src/model/facts.ts';
import type { Validator } from '../../src/model/validator.ts';
import { compileSchemas } from '../../src/schema/compile.ts';
import { exampleTexts } from '../support/audit.ts';

const context = createContext(standards, validators, { date: '2026-11-24', instruments: [] });
const validFacts = compileSchemas({ facts: standards.schemas.facts ?? {} }).facts as Validator;

function faults(fakta: Fakta): string[] {
  return validFacts(fakta)
    ? []
    : (validFacts.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

it('the facts of every published document are what facts.schema.json says', () => {
  for (const [path, text] of Object.entries(exampleTexts())) {
    const file = parseFile({ path, text });
    if (!file.ok) throw new Error(path);
    const document = readDocument(file.parsed, context.validateDocument, context.documentSchema);
    const { fakta } = buildFacts([document], context.read);
    expect(faults(fakta), path).toEqual([]);
    expect(faults(relate(fakta, context.relations)), path).toEqual([]);
  }
});

it('so are the facts of every example of a criterion', () => {
  for (const criterion of standards.criteria) {
    for (const example of criterion.examples)
      expect(faults(exampleFacts(criterion, example, context)), criterion.id).toEqual([]);
  }
});
