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

/** Whether a criterion is asked about a component (null: it is about none). */
type Asks = (item: Prepared, component: ComponentKey | null) => boolean;

/** What is judged, and the subjects found so far by their path: many criteria look at the same. */
interface Judging {
  readonly fakta: Fakta;
  /** null: the unit itself. */
  readonly service: number | null;
  /** Where the files' values stand; null when nobody is told what fails. */
  readonly maps: readonly SourceMap[] | null;
  readonly crashes: Crash[];
  readonly asks: Asks;
  readonly subjects: Map<string, readonly unknown[]>;
}

/** Results of every criterion: about the unit itself, then about each of its services. `crashes` takes what went wrong. */
export function judgeUnit(
  fakta: Fakta,
  prepared: readonly Prepared[],
  maps: readonly SourceMap[],
  crashes: Crash[],
): Result[] {
  return [null, ...fakta.layanan.keys()].flatMap((service) =>
    judgeAll(prepared, { fakta, service, maps, crashes, asks: () => true, subjects: new Map() }),
  );
}

/**
 * Results about one service, or about the unit itself (null), of facts that stand in no file: nothing is told about what fails.
 * @param asks leaves out what is known already
 */
export function judgeTrial(
  fakta: Fakta,
  service: number | null,
  prepared: readonly Prepared[],
  asks: Asks = () => true,
): Result[] {
  return judgeAll(prepared, { fakta, service, maps: null, crashes: [], asks, subjects: new Map() });
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
    if (item.path.everyComponent)
      for (const subject of subjectsAt(item.path, judging)) {
        const { nama } = subject as KomponenDasar;
        if (judging.asks(item, nama)) judgeSubjects(item, judging, nama, [subject], results);
      }
    else if (judging.asks(item, item.component))
      judgeSubjects(item, judging, item.component, subjectsAt(item.path, judging), results);
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

function judgeSubject(item: Prepared, subject: unknown): Verdict {
  const { criterion } = item;
  const override = item.overrides.find(({ when }) => when(subject));
  const outcome = outcomeOf(item, subject);
  return {
    subject,
    outcome,
    severity: override?.severity ?? criterion.severity,
    certainty: override?.certainty ?? criterion.certainty,
    errors: outcome === 'unmet' ? [...(item.check.errors ?? [])] : [],
  };
}

function outcomeOf(item: Prepared, subject: unknown): Outcome {
  if (item.applies !== null && !item.applies(subject)) return 'not_applicable';
  if (item.needs !== null && !item.needs(subject)) return 'not_assessed';
  return item.check(subject) ? 'met' : 'unmet';
}
