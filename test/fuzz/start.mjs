// npm run fuzz -- [--seconds 60] [--seed text] [--case number] [--folder path]
// Spoils the real examples for as long as it is told to and says which spoiled ones patuh did not survive. Needs a build.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';

/** A case that is not done after so many seconds of work hangs; the slowest honest one takes two. Waiting for a busy machine is no work. */
const HANG_SECONDS = 60;
const worked = () => process.cpuUsage().user / 1e6;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now()) },
    case: { type: 'string' },
    folder: { type: 'string', default: mkdtempSync(join(tmpdir(), 'patuh-fuzz-')) },
  },
});
const { seed, folder } = values;
const bundle = join(mkdtempSync(join(tmpdir(), 'patuh-fuzz-')), 'worker.mjs');
await build({
  entryPoints: ['test/fuzz/worker.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  outfile: bundle,
  logLevel: 'warning',
  // The built standards read files that lie beside them, so they stay where they are.
  plugins: [
    {
      name: 'standards',
      setup: ({ onResolve }) =>
        onResolve({ filter: /^#standards$/ }, () => ({
          path: pathToFileURL('dist/standards.js').href,
          external: true,
        })),
    },
  ],
  banner: {
    js: "import { createRequire as fuzzRequire } from 'node:module';\nconst require = fuzzRequire(import.meta.url);",
  },
});

const only = values.case === undefined ? null : Number(values.case);
const end = Date.now() + Number(values.seconds) * 1000;
const state = { number: only ?? 0, texts: {}, since: worked(), cases: 0, failures: 0 };
console.log(
  `seed ${seed}, ${only === null ? `${values.seconds} s` : `case ${only}`}, failing files in ${folder}`,
);
while (Date.now() < end) {
  const before = state.cases;
  await runFrom(state.number);
  if (only !== null || state.cases === before) break;
}
console.log(`${state.cases} cases, ${state.failures} kinds of failure (seed ${seed})`);
process.exitCode = state.failures === 0 ? 0 : 1;

/** Runs cases until the time is over or one hangs; the next run starts behind that one. */
function runFrom(from) {
  const until = only === null ? Number.MAX_SAFE_INTEGER : only + 1;
  state.since = worked();
  const worker = new Worker(bundle, { workerData: { seed, from, until, folder } });
  return new Promise((done) => {
    const watch = setInterval(() => {
      const hangs = worked() - state.since > HANG_SECONDS;
      if (hangs) report('hang', keep());
      if (hangs || (only === null && Date.now() > end)) void worker.terminate();
    }, 1000);
    worker.on('message', (message) => {
      state.since = worked();
      if (message.failure !== undefined) return report(message.failure, message.place);
      state.number = message.number + 1;
      state.texts = message.texts;
      state.cases += 1;
      if (state.cases % 2000 === 0) console.log(`${state.cases} cases`);
    });
    worker.on('error', (error) => report(`the worker died: ${error.stack}`, keep()));
    worker.on('exit', () => {
      clearInterval(watch);
      done();
    });
  });
}

/** Writes the case that was running, as it is: it cannot be made smaller from here. */
function keep() {
  const place = join(folder, `${seed}-${state.number - 1}`);
  mkdirSync(place, { recursive: true });
  for (const [path, text] of Object.entries(state.texts)) writeFileSync(join(place, path), text);
  return place;
}

function report(failure, place) {
  state.failures += 1;
  console.log(`\n${failure}\n  ${place}   (npm run fuzz -- --seed ${seed} --case ${state.number - 1})`);
}
