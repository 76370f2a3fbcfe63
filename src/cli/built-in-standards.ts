/** The standards that were checked and compiled when patuh was built. */
import type { Standards, Validators } from '../index.ts';

/** Loads them; nothing is read from disk but the module itself. */
export async function builtInStandards(): Promise<{ standards: Standards; validators: Validators }> {
  return import('#standards');
}
