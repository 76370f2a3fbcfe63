/** What follows from a component or block alone, before any schema is asked. */
import type { ComponentKey } from '../model/component.ts';
import type { Fakta, KomponenDasar, Sebab, Status } from '../model/facts.ts';
import { childValue } from '../model/pointer.ts';
import type { Outcome, Reason } from '../model/report.ts';
import type { Quotable } from './failure.ts';
import type { Prepared } from './prepare-criteria.ts';

/** Outcome that follows from the component or block alone, before any schema; null when the schemas decide. */
export function standing(
  item: Prepared,
  fakta: Fakta,
  service: number | null,
  component: ComponentKey | null,
): { outcome: Outcome; reason: Reason } | null {
  if (component !== null && service !== null) {
    const slot = fakta.layanan[service]?.komponen[component];
    return slot === undefined ? null : componentStanding(slot, component, item.asksPresence);
  }
  const { block } = item.path;
  const root = service === null ? fakta : fakta.layanan[service];
  const status =
    block === null ? undefined : (childValue(childValue(root, block), 'status') as Status | undefined);
  if (block === null || status === undefined || status === 'ada') return null;
  if (status === 'tak_diketahui' || status === 'rusak')
    return { outcome: 'not_assessed', reason: { code: 'block_unknown', block } };
  return item.asksPresence ? null : { outcome: 'not_applicable', reason: { code: 'block_absent', block } };
}

function componentStanding(
  slot: KomponenDasar,
  component: ComponentKey,
  asksPresence: boolean,
): { outcome: Outcome; reason: Reason } | null {
  if (slot.status === 'ada') return null;
  if (slot.status === 'rusak')
    return { outcome: 'not_assessed', reason: { code: 'component_broken', component } };
  if (slot.status === 'tak_diketahui') {
    return {
      outcome: 'not_assessed',
      reason: { code: 'component_unknown', component, because: slot.sebab as Sebab },
    };
  }
  return asksPresence ? null : { outcome: 'not_applicable', reason: { code: 'component_absent', component } };
}

/** What is quoted when nothing nearer can be: the component, the block, the service's name. */
export function fallbackFact(
  fakta: Fakta,
  service: number | null,
  component: ComponentKey | null,
  block: string | null,
): Quotable {
  const one = service === null ? undefined : fakta.layanan[service];
  if (one !== undefined && component !== null) return one.komponen[component];
  const found = childValue(one ?? fakta, block ?? '');
  if (found !== undefined) return found as Quotable;
  return one?.nama ?? fakta.penetapan;
}
