/** What a change gives back of the points that are lost. */
import type { Indicator, Instrument } from '../model/instrument.ts';
import { compare, divide, multiply, type Ratio, ratio, subtract, sum, ZERO } from '../model/ratio.ts';
import { remember } from '../model/remember.ts';
import type { AuditContext } from './audit-context.ts';
import { indicatorValue, type Subject } from './scales.ts';
import type { UnitValues } from './unit-values.ts';

/**
 * Points of *sudah hilang* that come back, by instrument in their order, when the results about one service (or the unit: null) are
 * replaced. What a sheet settles, no document can change.
 */
export function regained(
  before: Subject,
  after: Subject,
  scored: AuditContext['instruments'],
  noted: ReadonlyMap<string, UnitValues>,
): Ratio[] {
  const { service } = before;
  const services = ratio(Math.max(1, before.fakta.layanan.length));
  const had = highsOf(before, scored);
  const has = highsOf(after, scored);
  return scored.map(({ instrument, points }, at) => {
    const values = noted.get(instrument.id);
    if (values !== undefined && values.total !== null) return ZERO;
    return sum(
      touched(instrument, service).map(({ id, dimension, level }, index) => {
        const [was, now] = [had[at]?.[index], has[at]?.[index]];
        if (was === undefined || now === undefined || compare(now, was) === 0) return ZERO;
        if (values?.indicators.has(id) === true || values?.dimensions.has(dimension) === true) return ZERO;
        const gain = multiply(subtract(now, was), points.get(id) ?? ZERO);
        return level === 'service' ? divide(gain, services) : gain;
      }),
    );
  });
}

/** Indicators that a change of a service, or of the unit (null), can move. */
function touched({ indicators }: Instrument, service: number | null): readonly Indicator[] {
  return indicators.filter(
    ({ level, scale }) => scale.kind === 'cumulative' || (level === 'service') === (service !== null),
  );
}

/** High ends of those indicators, for each instrument. Every fix of a service starts from the same, which are worked out once. */
const highsOf = remember((subject: Subject, scored: AuditContext['instruments']): readonly Ratio[][] =>
  scored.map(({ instrument }) =>
    touched(instrument, subject.service).map(({ level, scale }) => {
      const service = level === 'service' ? subject.service : null;
      return indicatorValue(scale, instrument, { ...subject, service }).high;
    }),
  ),
);
