/** JSON Schema 2020-12 → validators, at run time or as code for the build. The only user of `ajv`. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Validator, Validators } from '../model/validator.ts';

/** Schemas by name. */
export type NamedSchemas = Readonly<Record<string, object>>;

const OPTIONS = { strict: true, allErrors: true, allowUnionTypes: true, ownProperties: true } as const;

/**
 * Validators of the given schemas.
 * @throws Error naming the schema when one is not valid JSON Schema or breaks ajv's strict rules.
 */
export function compileSchemas(schemas: NamedSchemas): Validators {
  const ajv = new Ajv2020(OPTIONS);
  const validators: Record<string, Validator> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    try {
      validators[name] = ajv.compile(schema) as unknown as Validator;
    } catch (error) {
      throw new Error(`${name}: ${(error as Error).message}`);
    }
  }
  return validators;
}

/**
 * JavaScript (ES module) that exports the same validators: `validators`, an object by schema name. It still imports
 * ajv's small run-time functions, so a bundler has to inline them.
 * @throws Error as {@link compileSchemas}.
 */
export function schemaCode(schemas: NamedSchemas): string {
  const ajv = new Ajv2020({ ...OPTIONS, code: { source: true, esm: true, lines: false } });
  const names = Object.keys(schemas);
  const exported: Record<string, string> = {};
  names.forEach((name, index) => {
    try {
      ajv.addSchema(schemas[name] ?? {}, name);
      ajv.getSchema(name);
    } catch (error) {
      throw new Error(`${name}: ${(error as Error).message}`);
    }
    exported[`v${index}`] = name;
  });
  const code = (standaloneCode as unknown as (ajv: Ajv2020, refs: Record<string, string>) => string)(
    ajv,
    exported,
  );
  const table = names.map((name, index) => `${JSON.stringify(name)}: v${index}`).join(',\n');
  return `${code}\nexport const validators = {${table}};\n`;
}
