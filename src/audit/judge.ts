/** Facts × criteria → results. Pure; a criterion that crashes spoils nobody else. */
import type { ComponentKey } from '../model/component.ts';
import type { Fakta, KomponenDasar } from '../model/facts.ts';
import type { Outcome, Result } from '../model/report.ts';
import type { SourceMap } from '../parse/source-map.ts';
import { bare, combine, type Verdict } from './combine-verdicts.ts';
import type { Prepared } from './prepare-criteria.ts';
import { fallbackFact, standing } from './standing.ts';
import { type SubjectPath, subjectsOf } from './subjects.ts';

/** A criterion that threw, for the fault list. */
export interface Crash {
  readonly criterion: string;
  readonly detail: string;
}

/** Results of every criterion about the unit itself. */
export function judgeBlocks(
  fakta: Fakta,
  prepared: readonly Prepared[],
  maps: readonly SourceMap[] | null,
  crashes: Crash[],
): Result[] {
  return judgeAll(prepared, { fakta, service: null, maps, crashes, subjects: new Map() });
}

/** Results of every criterion about one service. */
export function judgeService(
  fakta: Fakta,
  service: number,
  prepared: readonly Prepared[],
  maps: readonly SourceMap[] | null,
  crashes: Crash[],
): Result[] {
  return judgeAll(prepared, { fakta, service, maps, crashes, subjects: new Map() });
}

/** What is judged, and the subjects found so far by their path: many criteria look at the same. */
interface Judging {
  readonly fakta: Fakta;
  readonly service: number | null;
  readonly maps: readonly SourceMap[] | null;
  readonly crashes: Crash[];
  readonly subjects: Map<string, readonly unknown[]>;
}

function judgeAll(prepared: readonly Prepared[], judging: Judging): Result[] {
  const results: Result[] = [];
  for (const item of prepared)
    if (item.path.perService === (judging.service !== null)) judgeOne(item, judging, results);
  return results;
}

function judgeOne(item: Prepared, judging: Judging, results: Result[]): void {
  const before = results.length;
  try {
    const subjects = subjectsAt(item.path, judging);
    if (!item.path.everyComponent) judgeSubjects(item, judging, item.component, subjects, results);
    else
      for (const subject of subjects)
        judgeSubjects(item, judging, (subject as KomponenDasar).nama, [subject], results);
  } catch (error) {
    judging.crashes.push({
      criterion: item.criterion.id,
      detail: error instanceof Error ? error.message : String(error),
    });
    results.length = before;
    results.push(bare(item, judging.service, item.component, 'not_assessed', { code: 'crashed' }, 0));
  }
}

function subjectsAt(path: SubjectPath, { fakta, service, subjects }: Judging): readonly unknown[] {
  const known = subjects.get(path.text);
  if (known !== undefined) return known;
  const found = subjectsOf(path, fakta, service);
  subjects.set(path.text, found);
  return found;
}

function judgeSubjects(
  item: Prepared,
  { fakta, service, maps }: Judging,
  component: ComponentKey | null,
  subjects: readonly unknown[],
  results: Result[],
): void {
  const held = standing(item, fakta, service, component);
  if (held !== null) {
    results.push(bare(item, service, component, held.outcome, held.reason, 0));
    return;
  }
  if (subjects.length === 0) {
    results.push(bare(item, service, component, 'not_applicable', { code: 'no_subject' }, 0));
    return;
  }
  const verdicts = subjects.map((subject) => judgeSubject(item, subject));
  const fallback = fallbackFact(fakta, service, component, item.path.block);
  const cut =
    component !== null && service !== null && fakta.layanan[service]?.komponen[component].terpotong === true;
  results.push(...combine({ item, service, component, verdicts, maps, fallback, cut }));
}

const NO_ERRORS: Verdict['errors'] = [];

function judgeSubject(item: Prepared, subject: unknown): Verdict {
  const { criterion } = item;
  const override = item.overrides.length === 0 ? undefined : item.overrides.find(({ when }) => when(subject));
  const outcome = outcomeOf(item, subject);
  return {
    subject,
    outcome,
    severity: override?.severity ?? criterion.severity,
    certainty: override?.certainty ?? criterion.certainty,
    errors: outcome === 'unmet' ? [...(item.check.errors ?? [])] : NO_ERRORS,
  };
}

function outcomeOf(item: Prepared, subject: unknown): Outcome {
  if (item.applies !== null && !item.applies(subject)) return 'not_applicable';
  if (item.needs !== null && !item.needs(subject)) return 'not_assessed';
  return item.check(subject) ? 'met' : 'unmet';
}
