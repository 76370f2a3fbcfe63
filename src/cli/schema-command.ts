/** `patuh schema`: a published JSON Schema. */
import { builtInStandards } from './built-in-standards.ts';
import type { Io } from './io.ts';
import { oneOf } from './program-usage.ts';

/** Prints one schema by name. */
export async function schemaCommand(name: string, io: Io): Promise<number> {
  const { standards } = await builtInStandards();
  const known = oneOf('schema-unknown', name, Object.keys(standards.schemas));
  io.out(`${JSON.stringify(standards.schemas[known], null, 2)}\n`);
  return 0;
}
