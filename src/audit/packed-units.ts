/** Units whose details lie packed until somebody looks at them: the judgements of a country are too many to hold as objects. */
import type { UnitReport } from '../model/report.ts';

/** How details are packed, and from when on. */
export interface Packer {
  /** So many services of a run are held open before any is packed. */
  readonly after: number;
  readonly pack: (text: string) => Uint8Array;
  readonly unpack: (packed: Uint8Array) => string;
}

const DETAILS = ['services', 'results', 'fixes'] as const;
type Details = Pick<UnitReport, (typeof DETAILS)[number]>;

/**
 * Packs the units it is given once there are enough of them. A packed unit says the same as before, but only the details of the one that
 * was looked at last are held: whoever needs the very same result objects again takes a copy of the unit (`{ ...unit }`), which stays open.
 */
export function createUnitPacker({ after, pack, unpack }: Packer): (unit: UnitReport) => UnitReport {
  let held = 0;
  let last: { readonly packed: Uint8Array; readonly details: Details } | null = null;
  const open = (packed: Uint8Array): Details => {
    if (last?.packed !== packed) last = { packed, details: JSON.parse(unpack(packed)) as Details };
    return last.details;
  };
  return (unit) => {
    held += unit.services.length;
    if (held <= after) return unit;
    const { services, results, fixes } = unit;
    const packed = pack(JSON.stringify({ services, results, fixes }));
    // The keys stay in their places, for JSON writes them in this order.
    const shell: UnitReport = { ...unit, services: [], results: [], fixes: [] };
    for (const detail of DETAILS)
      Object.defineProperty(shell, detail, { get: () => open(packed)[detail], enumerable: true });
    return shell;
  };
}
