/** Units whose details lie packed until somebody looks at them: the judgements of a country are too many to hold as objects. */
import { detachedData } from '../model/detached.ts';
import type { UnitReport } from '../model/report.ts';

/** How details are packed, and from when on. */
export interface Packer {
  /** So many services of a run are held open before any is packed. */
  readonly after: number;
  readonly pack: (text: string) => Uint8Array;
  readonly unpack: (packed: Uint8Array) => string;
}

/** What lies together: scores are small and looked at alone when governments are put together. */
const PARCELS = [['services', 'results', 'fixes'], ['scores']] as const;
type Detail = (typeof PARCELS)[number][number];
type Open = (packed: Uint8Array) => Partial<Pick<UnitReport, Detail>>;

/**
 * Packs the units it is given once there are enough of them. A packed unit says the same as before, but only the details of the one that
 * was looked at last are held: whoever needs the very same result objects again takes a copy of the unit (`{ ...unit }`), which stays open.
 */
export function createUnitPacker({ after, pack, unpack }: Packer): (unit: UnitReport) => UnitReport {
  let held = 0;
  const openers = PARCELS.map((names) => ({ names, open: rememberLast(unpack) }));
  return (unit) => {
    held += unit.services.length;
    if (held <= after) return unit;
    // The keys stay in their places, for JSON writes them in this order.
    const shell = detachedData<UnitReport>({ ...unit, services: [], results: [], fixes: [], scores: [] });
    for (const { names, open } of openers) {
      const packed = pack(JSON.stringify(Object.fromEntries(names.map((name) => [name, unit[name]]))));
      openOnLook(shell, names, packed, open);
    }
    return shell;
  };
}

/** In a function of its own, for what a getter can see is held: where the unit is in sight, the unit would be. */
function openOnLook(shell: UnitReport, names: readonly Detail[], packed: Uint8Array, open: Open): void {
  for (const name of names)
    Object.defineProperty(shell, name, { get: () => open(packed)[name], enumerable: true });
}

/** Unpacks; what was asked for last is held. */
function rememberLast(unpack: Packer['unpack']): Open {
  let last: { readonly packed: Uint8Array; readonly details: ReturnType<Open> } | null = null;
  return (packed) => {
    if (last?.packed !== packed) last = { packed, details: JSON.parse(unpack(packed)) };
    return last.details;
  };
}
