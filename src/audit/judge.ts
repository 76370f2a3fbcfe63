/** Facts × criteria → results. Pure; a criterion that crashes spoils nobody else. */
import type { ComponentKey } from '../model/component.ts';
import type { Fakta, KomponenDasar } from '../model/facts.ts';
import type { Result } from '../model/report.ts';
import type { SourceMap } from '../parse/source-map.ts';
import { bare, combine, type Verdict } from './combine-verdicts.ts';
import type { Prepared } from './prepare-criteria.ts';
import { fallbackFact, standing } from './standing.ts';
import { subjectsOf } from './subjects.ts';

/** A criterion that threw, for the fault list. */
export interface Crash {
  readonly criterion: string;
  readonly detail: string;
}

/** Results of every criterion about the unit itself. */
export function judgeBlocks(
  fakta: Fakta,
  prepared: readonly Prepared[],
  maps: readonly SourceMap[],
  crashes: Crash[],
): Result[] {
  return prepared
    .filter(({ path }) => !path.perService)
    .flatMap((item) => judgeOne(item, fakta, null, maps, crashes));
}

/** Results of every criterion about one service. */
export function judgeService(
  fakta: Fakta,
  service: number,
  prepared: readonly Prepared[],
  maps: readonly SourceMap[],
  crashes: Crash[],
): Result[] {
  return prepared
    .filter(({ path }) => path.perService)
    .flatMap((item) => judgeOne(item, fakta, service, maps, crashes));
}

function judgeOne(
  item: Prepared,
  fakta: Fakta,
  service: number | null,
  maps: readonly SourceMap[],
  crashes: Crash[],
): Result[] {
  try {
    if (!item.path.everyComponent)
      return judgeSubjects(item, fakta, service, item.component, subjectsOf(item.path, fakta, service), maps);
    return subjectsOf(item.path, fakta, service).flatMap((subject) =>
      judgeSubjects(item, fakta, service, (subject as KomponenDasar).nama, [subject], maps),
    );
  } catch (error) {
    crashes.push({
      criterion: item.criterion.id,
      detail: error instanceof Error ? error.message : String(error),
    });
    return [bare(item, service, item.component, 'not_assessed', { code: 'crashed' }, 0)];
  }
}

function judgeSubjects(
  item: Prepared,
  fakta: Fakta,
  service: number | null,
  component: ComponentKey | null,
  subjects: readonly unknown[],
  maps: readonly SourceMap[],
): Result[] {
  const held = standing(item, fakta, service, component);
  if (held !== null) return [bare(item, service, component, held.outcome, held.reason, 0)];
  if (subjects.length === 0)
    return [bare(item, service, component, 'not_applicable', { code: 'no_subject' }, 0)];
  const verdicts = subjects.map((subject) => judgeSubject(item, subject));
  const fallback = fallbackFact(fakta, service, component, item.path.block);
  const cut =
    component !== null && service !== null && fakta.layanan[service]?.komponen[component].terpotong === true;
  return combine({ item, service, component, verdicts, maps, fallback, cut });
}

function judgeSubject(item: Prepared, subject: unknown): Verdict {
  const { criterion } = item;
  const override = item.overrides.find(({ when }) => when(subject));
  const start = {
    subject,
    severity: override?.severity ?? criterion.severity,
    certainty: override?.certainty ?? criterion.certainty,
    errors: [],
  };
  if (item.applies !== null && !item.applies(subject)) return { ...start, outcome: 'not_applicable' };
  if (item.needs !== null && !item.needs(subject)) return { ...start, outcome: 'not_assessed' };
  if (item.check(subject)) return { ...start, outcome: 'met' };
  return { ...start, outcome: 'unmet', errors: [...(item.check.errors ?? [])] };
}
