/** Loads the program out of its one bundle, with the compiled code that was kept when patuh was built. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { constants, Script } from 'node:vm';
import type * as Main from './main.ts';

// A run has hundreds of patterns and few texts for each: machine code at once, instead of byte code first, takes a quarter off a short run.
setFlagsFromString('--no-regexp-tier-up');

const BUNDLE = fileURLToPath(new URL('program.cjs', import.meta.url));
const KEPT = fileURLToPath(new URL('program.cache', import.meta.url));

// The bundle is no module of its own to Node, because of modules Node keeps no compiled code.
const script = new Script(
  `(function (exports, require, module, patuhMeta) {${readFileSync(BUNDLE, 'utf8')}\n})`,
  {
    filename: BUNDLE,
    cachedData: keptCode(),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  },
);
const module = { exports: {} };
script.runInThisContext()(module.exports, createRequire(import.meta.url), module, import.meta);

/** The command line; see {@link Main.run}. */
export const { run } = module.exports as typeof Main;

/** Keeps what was compiled so far, for the next starts. Only the build does this: a program that changes itself would trust anybody. */
export function keepCode(): void {
  writeFileSync(KEPT, script.createCachedData());
}

/** Node refuses what another version of it compiled, or what belongs to another bundle, and then compiles anew. */
function keptCode(): Buffer | undefined {
  try {
    return readFileSync(KEPT);
  } catch {
    return undefined;
  }
}
