/** Judges a unit again with another component or block in place; what the change does not touch keeps its results. */
import { COMPONENTS, type ComponentKey } from '../model/component.ts';
import type { Fakta, KomponenFakta, Layanan } from '../model/facts.ts';
import { remember } from '../model/remember.ts';
import type { Result } from '../model/report.ts';
import type { SourceMap } from '../parse/source-map.ts';
import type { AuditContext } from './audit-context.ts';
import { buildMaklumat, buildPartisipasi, buildPenetapan } from './build-blocks.ts';
import { rebuildComponent } from './build-facts.ts';
import { judgeTrial } from './judge.ts';
import type { Prepared } from './prepare-criteria.ts';
import { relate, relateService } from './relate.ts';
import type { Subject } from './scales.ts';

/** A judged unit. */
export interface JudgedUnit {
  /** Facts as read, before relations. */
  readonly raw: Fakta;
  readonly fakta: Fakta;
  readonly maps: readonly SourceMap[];
}

/**
 * The service with `text` in place of a component, and the results about it. `before` holds its results so far; a criterion that looks
 * at nothing but a component which came out the same is not asked again.
 */
export function rejudgeService(
  judged: JudgedUnit,
  context: AuditContext,
  service: number,
  component: ComponentKey,
  text: unknown,
  before: readonly Result[],
): Subject | null {
  const raw = judged.raw.layanan[service];
  const old = judged.fakta.layanan[service];
  if (raw === undefined || old === undefined) return null;
  const rebuilt = rebuildComponent(component, text, context.read);
  const changed: Layanan = { ...raw, komponen: { ...raw.komponen, [component]: rebuilt } as KomponenFakta };
  const related = relateService(changed, judged.fakta.konteks, context.relations);
  const layanan = judged.fakta.layanan.slice();
  layanan[service] = related;
  const fakta: Fakta = { ...judged.fakta, layanan };
  const moved = new Set(
    COMPONENTS.map(({ key }) => key).filter((key) => !isSame(related.komponen[key], old.komponen[key])),
  );
  const narrow = narrowCriteria(context.prepared);
  const isOpen = (criterion: string, about: ComponentKey | null) =>
    about === null || moved.has(about) || !narrow.has(criterion);
  const kept = before.filter((result) => !isOpen(result.criterion, result.component));
  const judgedAnew = judgeTrial(fakta, service, context.prepared, (item, about) =>
    isOpen(item.criterion.id, about),
  );
  return { fakta, service, results: [...kept, ...judgedAnew] };
}

/** Criteria that look at nothing but the facts of the component their result is about. */
const narrowCriteria = remember((prepared: readonly Prepared[]): ReadonlySet<string> => {
  const isWide = ({ path, component }: Prepared) =>
    !path.everyComponent && (component === null || path.component !== component);
  const wide = new Set(prepared.filter(isWide).map(({ criterion }) => criterion.id));
  return new Set(prepared.map(({ criterion }) => criterion.id).filter((id) => !wide.has(id)));
});

/** Whether two plain values say the same. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) =>
    isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );
}

/** The unit with `text` in place of a block; null for a block no text stands for. */
export function rejudgeBlock(
  judged: JudgedUnit,
  context: AuditContext,
  block: string,
  text: unknown,
): Subject | null {
  const input = { value: text, pointer: `/${block}`, file: 0, broken: false };
  const built =
    block === 'maklumat'
      ? buildMaklumat(input)
      : block === 'penetapan'
        ? buildPenetapan(input)
        : block === 'partisipasi'
          ? buildPartisipasi(input)
          : null;
  if (built === null) return null;
  const fakta = relate({ ...judged.raw, [block]: built }, context.relations);
  return { fakta, service: null, results: judgeTrial(fakta, null, context.prepared) };
}
