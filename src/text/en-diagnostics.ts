/** English sentences of faults: what is wrong, what was expected, how to mend it. */
import type { DiagnosticTexts } from './catalog.ts';
import { type BoundWords, boundWords, typeWords, valueWords } from './diagnostic-words.ts';
import { enExemptionDiagnostics } from './en-exemptions.ts';
import { enSheetDiagnostics } from './en-sheet-diagnostics.ts';
import { enSurveyDiagnostics } from './en-survey-diagnostics.ts';
import { enWords } from './en-words.ts';
import { enYamlProblems } from './en-yaml.ts';
import { formatCount } from './format.ts';

const BOUNDS: BoundWords = [[/^must NOT have/u, 'must not have']];

const value = (found: string) => valueWords(found, enWords.jsonType);
const types = (expected: string) => typeWords(expected, enWords.jsonType, 'or');
const n = (count: number) => formatCount(count, 'en');

export const enDiagnostics: DiagnosticTexts = {
  ...enSheetDiagnostics,
  ...enSurveyDiagnostics,
  ...enExemptionDiagnostics,
  'file-unreadable': ({ reason }) =>
    `The file cannot be read (${reason}). Check its name, place and permission.`,
  'file-too-large': ({ size, limit }) =>
    `The file has ${n(size)} bytes, more than the limit of ${n(limit)}. Split it into one file per service with the same "opd".`,
  'file-not-text': () => 'This is not a text file. Save its content as YAML text and try again.',
  'file-not-utf8': ({ offset }) =>
    `The file is not written in UTF-8 (byte ${n(offset)} is unknown). Save it again with UTF-8 encoding.`,
  'file-empty': () => 'The file is empty. Fill in "opd" and "layanan", or delete the file.',
  'worker-died': ({ reason }) =>
    `The check of this file ended before it was done (${reason}), so the file is not judged. Try again with --concurrency 1; if it happens again, split the file or report it to the makers of patuh.`,
  'yaml-syntax': ({ problem, sign }) => enYamlProblems[problem](sign),
  'yaml-tab': () => 'Indented with a tab. YAML takes only spaces: replace every tab with two spaces.',
  'yaml-duplicate-key': ({ key }) =>
    `Key "${key}" is written twice in the same place. Join the contents and delete one.`,
  'yaml-several-documents': () =>
    'The file holds more than one YAML document (separated by "---"). Write one office per file.',
  'yaml-alias-unknown': ({ alias }) =>
    `Alias "*${alias}" has no anchor "&${alias}". Write the content itself, or mend the name.`,
  'yaml-alias-bomb': ({ limit }) =>
    `Aliases (*) in this file repeat more than ${n(limit)} entries. Write the content itself.`,
  'yaml-key-not-text': () => 'This key is not plain text. Write keys as one word, such as "persyaratan:".',
  'yaml-too-deep': ({ limit }) =>
    `The content is nested more than ${n(limit)} levels deep. Simplify it as in the example documents.`,
  'yaml-too-many-nodes': ({ limit }) =>
    `The file holds more than ${n(limit)} entries (keys, values and items). Split it into several files with the same "opd".`,
  'yaml-line-too-long': ({ length, limit }) =>
    `This line has ${n(length)} characters, more than the limit of ${n(limit)}. Break it into several lines or items.`,
  'not-a-mapping': ({ found }) =>
    `The file holds ${value(found)}, but must hold keys and values. Start with "opd:" and "layanan:".`,
  'key-unknown': ({ key, suggestion, known }) =>
    suggestion === null
      ? `Key "${key}" is not known here. Known keys: ${known}.`
      : `Key "${key}" is not known; did you mean "${suggestion}"? Known keys: ${known}.`,
  'key-missing': ({ key }) => `Key "${key}" is required here and is missing. Add "${key}:".`,
  'type-wrong': ({ expected, found }) =>
    `This is ${value(found)}, but must be ${types(expected)}. Rewrite it in that form.`,
  'value-not-allowed': ({ found, allowed }) =>
    `Value ${value(found)} is not known here. Choose one of: ${allowed}.`,
  'value-pattern': ({ found, expected }) =>
    `Value ${value(found)} does not have the required form (${expected}). Rewrite it in that form.`,
  'value-out-of-range': ({ found, expected }) =>
    `Value ${value(found)} is out of bounds: ${boundWords(expected, BOUNDS)}. Correct the value.`,
  'kind-mixed': ({ key, other }) =>
    `This file holds "${key}" and "${other}" at once, which are different kinds of file. Split it into two files.`,
  'services-empty': () =>
    'There is no service in this file, so nothing is assessed. Fill "layanan" with at least one service.',
  'services-too-many': ({ count, limit }) =>
    `The file holds ${n(count)} services, more than the limit of ${n(limit)}. Split it into several files, one per office or section.`,
  'run-services-too-many': ({ limit }) =>
    `This run already holds ${n(limit)} services, the limit of one run; this file is not assessed. Split the run by province and audit one after the other.`,
  'file-changed': () =>
    'This file changed or vanished during the audit, so the result is not complete. Run the audit again.',
  'unit-conflict': ({ field, value: here, other, otherFile, otherLine }) =>
    `"${field}" of one office differs: "${here}" here, "${other}" in ${otherFile} line ${otherLine}. Make them equal.`,
  'standards-duplicate-id': ({ id }) => `Id "${id}" is used twice. Give one of them another id.`,
  'standards-path-unknown': ({ id, path }) =>
    `${id}: path "${path}" is not in the schema of facts and could never match. Mend the path (see patuh schema facts).`,
  'standards-constant-unknown': ({ id, value: constant, allowed }) =>
    `${id}: value "${constant}" never occurs here. Choose one of: ${allowed}.`,
  'standards-keyword-forbidden': ({ id, keyword }) =>
    `${id}: schema keyword "${keyword}" may not be used in criteria. State the condition with another keyword.`,
  'standards-law-unknown': ({ id, law }) =>
    `${id}: law "${law}" is not in the register. Add it to standards/law, or mend its name.`,
  'standards-example-missing': ({ id, outcome }) =>
    `${id}: there is no example with outcome "${outcome}". Add at least one.`,
  'standards-example-wrong': ({ id, example, expected, found }) =>
    `${id}: example ${example} should be "${expected}" but is "${found}". Mend the example or the condition.`,
  'standards-reference-unknown': ({ id, reference }) =>
    `${id}: reference "${reference}" does not exist. Mend the name, or add what it refers to.`,
  'standards-weights': ({ id, expected, found }) =>
    `${id}: the weights sum to ${found}, but must sum to ${expected}. Correct the weights.`,
  'standards-bands': ({ id }) =>
    `${id}: categories must run from the highest bound to the lowest, which starts at 0. Correct their order.`,
  'standards-rubric': ({ id, top, found }) =>
    `${id}: the values of the rubric (${found}) must rise from 0 to ${top}. Correct the rubric or the top of the scale.`,
  'standards-schema-invalid': ({ id, detail }) =>
    `${id}: its schema is not valid (${detail}). Mend it by JSON Schema 2020-12.`,
  'standards-placeholder-unknown': ({ id, placeholder }) =>
    `${id}: placeholder "{${placeholder}}" is no field of the facts checked. Use a field that exists, or drop it.`,
  'criterion-crashed': ({ criterion, detail }) =>
    `Criterion ${criterion} could not be run (${detail}). This is a bug in patuh, not a fault of your file; please report it.`,
};
