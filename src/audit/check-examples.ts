/** Does each criterion say of its own examples what they claim? Asked by the build, by tests, and of criteria a user brings. */
import { type Criterion, type Example, type ExampleResult, subjectPaths } from '../model/criterion.ts';
import type { Fakta } from '../model/facts.ts';
import type { SourceMap } from '../parse/source-map.ts';
import type { AuditContext } from './audit-context.ts';
import { buildFacts } from './build-facts.ts';
import { objectOf } from './document-text.ts';
import { identify } from './identity.ts';
import { type Crash, judgeUnit } from './judge.ts';
import type { Prepared } from './prepare-criteria.ts';
import { relate } from './relate.ts';
import { parsePath } from './subjects.ts';

/** An example that does not do what it claims. */
export interface WrongExample {
  readonly criterion: string;
  readonly index: number;
  readonly expected: ExampleResult;
  readonly found: ExampleResult | 'crashed';
}

const NO_MAP: SourceMap = { file: 'contoh', lines: [0], nodes: {}, segments: {} };
const ORDER: readonly ExampleResult[] = ['unmet', 'not_assessed', 'met', 'not_applicable'];

/** Every example of every prepared criterion that does not do what it claims. */
export function checkExamples(context: AuditContext): WrongExample[] {
  const byCriterion = new Map<Criterion, Prepared[]>();
  for (const one of context.prepared)
    byCriterion.set(one.criterion, [...(byCriterion.get(one.criterion) ?? []), one]);
  return [...byCriterion].flatMap(([criterion, prepared]) =>
    criterion.examples.flatMap((example, index) => {
      const found = exampleOutcome(prepared, example, exampleFacts(criterion, example, context));
      return found === example.hasil
        ? []
        : [{ criterion: criterion.id, index, expected: example.hasil, found }];
    }),
  );
}

/** Facts of an example: its text or fragment laid over the model document. */
export function exampleFacts(criterion: Criterion, example: Example, context: AuditContext): Fakta {
  const fragment = example.dokumen ?? { layanan: [{ [componentOf(criterion)]: example.teks }] };
  const model = objectOf(context.standards.modelDocument);
  const services = Array.isArray(fragment.layanan) ? fragment.layanan.length : 1;
  const trimmed = { ...model, layanan: Array.isArray(model.layanan) ? model.layanan.slice(0, services) : [] };
  const data = objectOf(overlay(trimmed, fragment));
  const document = {
    file: NO_MAP.file,
    text: '',
    data,
    map: NO_MAP,
    faults: [],
    broken: [],
    identity: identify(data, NO_MAP.file),
    services: 1,
  };
  const date = example.tanggal ?? context.date;
  return relate(buildFacts([document], { ...context.read, date }).fakta, context.relations);
}

/**
 * What a criterion says of facts: the gravest outcome over its results about the services and the unit. A text stands in the component of the first
 * path, so only that path is asked.
 */
export function exampleOutcome(
  prepared: readonly Prepared[],
  example: Example,
  fakta: Fakta,
): ExampleResult | 'crashed' {
  const crashes: Crash[] = [];
  const asked = example.dokumen === undefined ? prepared.slice(0, 1) : prepared;
  const results = judgeUnit(fakta, asked, [NO_MAP], crashes);
  if (crashes.length > 0) return 'crashed';
  return ORDER.find((outcome) => results.some((result) => result.outcome === outcome)) ?? 'not_applicable';
}

function componentOf(criterion: Criterion): string {
  const [path = ''] = subjectPaths(criterion);
  return criterion.component ?? parsePath(path).component ?? '';
}

/** Objects merge, lists merge item by item and keep the fragment's length when they hold services, everything else is replaced. */
function overlay(base: unknown, fragment: unknown): unknown {
  if (Array.isArray(fragment) && Array.isArray(base) && fragment.every(isObject)) {
    return fragment.map((item, index) => overlay(base[index], item));
  }
  if (!isObject(fragment) || !isObject(base)) return fragment;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(fragment))
    merged[key] = MERGED.has(key) ? overlay(base[key], value) : value;
  return merged;
}

/** Keys whose content is merged; everywhere else the fragment's value replaces the model's. */
const MERGED = new Set(['opd', 'sumber', 'penetapan', 'partisipasi', 'berita_acara', 'maklumat', 'layanan']);

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
