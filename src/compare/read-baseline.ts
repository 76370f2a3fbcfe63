/** Text of a baseline file → the baseline, or why it cannot be used. */
import type { Baseline } from '../model/baseline.ts';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { Validator } from '../model/validator.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import { locate } from '../parse/source-map.ts';
import { explain } from '../schema/explain.ts';

/** A baseline, or the faults of its file. */
export type ReadBaseline =
  | { readonly ok: true; readonly baseline: Baseline }
  | { readonly ok: false; readonly faults: readonly Diagnostic[] };

/** Reads a baseline (JSON, hence YAML too). Never throws for anything a file can hold. */
export function readBaseline(file: string, text: string, validate: Validator, schema: object): ReadBaseline {
  const parsed = parseYaml(file, text);
  if (!parsed.ok) return parsed;
  const { data, map } = parsed.parsed;
  if (validate(data)) return { ok: true, baseline: data as Baseline };
  const place = (asal: { jalur: string; pada?: 'kunci' }) =>
    locate(map, { berkas: 0, dari: 0, sampai: 0, ...asal }).span;
  const faults = explain(file, data, schema, validate.errors ?? [], place);
  if (faults.length > 0) return { ok: false, faults };
  return { ok: false, faults: [diagnostic('not-a-mapping', { found: typeof data }, { file })] };
}
