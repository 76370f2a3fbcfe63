/** Judges a unit again with another component or block in place; what the change does not touch keeps its results. */
import { COMPONENTS, type ComponentKey } from '../model/component.ts';
import type { Fakta, KomponenFakta, Layanan } from '../model/facts.ts';
import type { Result } from '../model/report.ts';
import type { SourceMap } from '../parse/source-map.ts';
import type { AuditContext } from './audit-context.ts';
import { buildMaklumat, buildPartisipasi, buildPenetapan } from './build-blocks.ts';
import { type ReadContext, rebuildComponent } from './build-facts.ts';
import { judgeBlocks, judgeService } from './judge.ts';
import type { Prepared } from './prepare-criteria.ts';
import { relate, relateService } from './relate.ts';

/** A judged unit. */
export interface JudgedUnit {
  /** Facts as read, before relations. */
  readonly raw: Fakta;
  readonly fakta: Fakta;
  readonly maps: readonly SourceMap[];
}

/** Facts and results after a change: those about the service that was changed, or about the unit. */
export interface Rejudged {
  readonly fakta: Fakta;
  readonly results: readonly Result[];
}

/** Model texts read before; most fixes try the same few. */
const READ = new WeakMap<ReadContext, Map<string, unknown>>();
/** Texts with a name in them are kept no longer than this many. */
const MOST = 400;

function readModel(component: ComponentKey, text: unknown, context: ReadContext): unknown {
  const known = READ.get(context) ?? new Map<string, unknown>();
  READ.set(context, known);
  const key = `${component} ${JSON.stringify(text)}`;
  if (!known.has(key)) {
    if (known.size >= MOST) known.clear();
    known.set(key, rebuildComponent(component, text, context));
  }
  return known.get(key);
}

/** The service with `text` in place of a component. `before` holds its results so far. */
export function rejudgeService(
  judged: JudgedUnit,
  context: AuditContext,
  service: number,
  component: ComponentKey,
  text: unknown,
  before: readonly Result[],
): Rejudged | null {
  const raw = judged.raw.layanan[service];
  const old = judged.fakta.layanan[service];
  if (raw === undefined || old === undefined) return null;
  const rebuilt = readModel(component, text, context.read);
  const changed: Layanan = { ...raw, komponen: { ...raw.komponen, [component]: rebuilt } as KomponenFakta };
  const related = relateService(changed, judged.fakta.konteks, context.relations);
  const layanan = judged.fakta.layanan.slice();
  layanan[service] = related;
  const fakta: Fakta = { ...judged.fakta, layanan };
  const same = new Set(
    COMPONENTS.map(({ key }) => key).filter((key) => isSame(related.komponen[key], old.komponen[key])),
  );
  const own = ownCriteria(context.prepared);
  const kept = before.filter(
    (result) => result.component !== null && same.has(result.component) && own.has(result.criterion),
  );
  const open = context.prepared.filter(
    ({ criterion, component: about }) => about === null || !same.has(about) || !own.has(criterion.id),
  );
  return { fakta, results: [...kept, ...judgeService(fakta, service, open, null, [])] };
}

const OWN = new WeakMap<readonly Prepared[], ReadonlySet<string>>();

/** Criteria that look at nothing but the facts of the component they are about. */
function ownCriteria(prepared: readonly Prepared[]): ReadonlySet<string> {
  const known = OWN.get(prepared);
  if (known !== undefined) return known;
  const wider = prepared.filter(({ path, component }) => component === null || path.component !== component);
  const shared = new Set(wider.map(({ criterion }) => criterion.id));
  const own = new Set(prepared.map(({ criterion }) => criterion.id).filter((id) => !shared.has(id)));
  OWN.set(prepared, own);
  return own;
}

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
): Rejudged | null {
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
  return { fakta, results: judgeBlocks(fakta, context.prepared, null, []) };
}
