/** Text of `patuh.config.yaml` → the configuration, or its faults. */
import type { Config, ReadConfig } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Validator } from '../model/validator.ts';
import { explain } from '../schema/explain.ts';
import { parseFile, type Source, spanAt } from './parse-file.ts';

/** Reads a configuration. Unknown keys are faults: an option that is misspelt must not be one that is not there. */
export function readConfig(
  source: Source,
  validate: Validator,
  schema: object,
): { readonly read: ReadConfig } | { readonly faults: readonly Diagnostic[] } {
  const result = parseFile(source);
  if (!result.ok) return { faults: result.faults };
  const file = result.parsed;
  if (!validate(file.data))
    return {
      faults: explain(source.path, file.data, schema, validate.errors ?? [], ({ jalur, pada }) =>
        spanAt(file, jalur, pada),
      ),
    };
  const lines = Object.keys(file.data).map((key) => [key, spanAt(file, `/${key}`, 'kunci').line] as const);
  return { read: { file: source.path, config: file.data as Config, lines: Object.fromEntries(lines) } };
}
