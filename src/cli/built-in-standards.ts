/** The standards that were checked and compiled when patuh was built. */
import type { Standards, Validators } from '../index.ts';

/** What was built. */
export interface BuiltIn {
  readonly standards: Standards;
  readonly validators: Validators;
  /** Changes with every build that judges otherwise. */
  readonly edition: string;
}

/** Loads them; nothing is read from disk but the module itself. */
export async function builtInStandards(): Promise<BuiltIn> {
  return import('#standards');
}
