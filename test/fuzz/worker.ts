/** Tries one case after another and tells the parent what it is about to do and what came of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { standards, validators } from '#standards';
import { createAudit } from '../../src/audit/create-audit.ts';
import type { Report } from '../../src/model/report.ts';
import { renderers } from '../../src/render/index.ts';
import { compileSchemas } from '../../src/schema/compile.ts';
import { exampleTexts } from '../support/audit.ts';
import { renderViolations, violations } from './invariants.ts';
import { createRandom, mutate, type Random } from './mutate.ts';

interface Job {
  readonly seed: string;
  readonly from: number;
  readonly until: number;
  readonly folder: string;
}

const EXAMPLES = Object.values(exampleTexts());
const FORMATS = Object.keys(renderers) as (keyof typeof renderers)[];
const { report: validate } = compileSchemas({ report: standards.schemas.report ?? {} });
const SHRINK_TRIES = 400;

/** The texts of a case: one to three documents, at least one of them spoiled. */
function caseOf(random: Random): Record<string, string> {
  const count = random.pick([1, 1, 1, 2, 3]);
  const texts: Record<string, string> = {};
  for (let at = 0; at < count; at += 1)
    texts[`${'abc'[at]}.yaml`] = mutate(random.pick(EXAMPLES), random, EXAMPLES);
  return texts;
}

function audit(texts: Readonly<Record<string, string>>, random: Random): Report {
  const instruments = random.pick([['uu-25-2009', 'ombudsman-2024'], ['uu-25-2009'], ['ombudsman-2024']]);
  const run = createAudit(
    standards,
    validators,
    { date: '2026-11-24', instruments },
    { reread: (path) => texts[path] ?? '' },
  );
  for (const [path, text] of Object.entries(texts)) run.add({ path, text });
  return run.finish(
    {
      failOn: random.pick([null, 'kritis', 'mayor', 'info']),
      failUnder: random.pick([
        null,
        { limit: random.pick(['0', '46.51', '100']), instrument: instruments[0] ?? '' },
      ]),
    },
    '0.0.0',
  );
}

/** What is wrong with a case; the choices made for it depend on its number alone, so that a smaller case makes the same ones. */
function failuresOf(texts: Readonly<Record<string, string>>, key: string): string[] {
  const random = createRandom(`${key}/choices`);
  try {
    const report = audit(texts, random);
    if (validate === undefined) throw new Error('no schema of the report');
    return [
      ...violations(report, texts, validate),
      ...renderViolations(report, random.pick(FORMATS), random.pick(['id', 'en'])),
    ];
  } catch (error) {
    return [`thrown: ${(error as Error).stack ?? error}`];
  }
}

/** The kind of a failure, so that shrinking does not slip from one failure to another. */
function kind(failure: string): string {
  return failure
    .split('\n')
    .slice(0, failure.startsWith('thrown') ? 2 : 1)
    .join(' ')
    .replaceAll(/[\d"'].*/gu, '')
    .slice(0, 90);
}

/** Fewer files, then fewer and fewer lines, as long as the same kind of failure stays. */
function shrink(texts: Record<string, string>, key: string, wanted: string): Record<string, string> {
  let best = texts;
  let tries = 0;
  const better = (candidate: Record<string, string>) => {
    tries += 1;
    if (tries > SHRINK_TRIES || !failuresOf(candidate, key).some((failure) => kind(failure) === wanted))
      return false;
    best = candidate;
    return true;
  };
  /** Drops runs of lines, ever shorter ones, as long as the failure stays. */
  const dropLines = (name: string) => {
    const lines = () => (best[name] ?? '').split('\n');
    for (let size = Math.ceil(lines().length / 2); size >= 1; size = Math.floor(size / 2)) {
      for (let at = 0; at < lines().length; ) {
        const kept = [...lines().slice(0, at), ...lines().slice(at + size)].join('\n');
        if (!better({ ...best, [name]: kept })) at += size;
      }
    }
  };
  for (const name of Object.keys(texts)) {
    const { [name]: _dropped, ...rest } = best;
    if (Object.keys(rest).length > 0) better(rest);
  }
  for (const name of Object.keys(best)) dropLines(name);
  return best;
}

const { seed, from, until, folder } = workerData as Job;
const known = new Set<string>();
for (let number = from; number < until; number += 1) {
  const key = `${seed}/${number}`;
  const texts = caseOf(createRandom(key));
  parentPort?.postMessage({ number, texts });
  for (const failure of failuresOf(texts, key)) {
    const name = kind(failure);
    if (known.has(name)) continue;
    known.add(name);
    const small = shrink(texts, key, name);
    const place = `${folder}/${seed}-${number}-${known.size}`;
    mkdirSync(place, { recursive: true });
    for (const [path, text] of Object.entries(small)) writeFileSync(`${place}/${path}`, text);
    parentPort?.postMessage({ failure, number, place });
  }
}
