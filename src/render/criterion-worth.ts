/** Which instruments count a criterion, and for how much. */

import type { Criterion } from '../model/criterion.ts';
import { indicatorPoints } from '../model/indicator-points.ts';
import type { Indicator, Instrument } from '../model/instrument.ts';
import { divide, ratio } from '../model/ratio.ts';
import type { Pen } from './pen.ts';
import {
  componentsOf,
  componentWeight,
  counts,
  deduction,
  isAboutEveryComponent,
  rounded,
  severityWeight,
} from './points.ts';

/** What has to be known to say for how much a criterion counts. */
export interface CriterionContext {
  readonly criteria: readonly Criterion[];
  readonly instruments: readonly Instrument[];
}

/** One sentence for each indicator that counts the criterion; none when no instrument does. */
export function worthLines(pen: Pen, criterion: Criterion, context: CriterionContext): string[] {
  if (criterion.duplicate_of !== undefined) return [];
  return context.instruments.flatMap((instrument) =>
    isAboutEveryComponent(criterion)
      ? everyComponent(pen, criterion, instrument)
      : instrument.indicators.flatMap(
          (indicator) => worth(pen, criterion, instrument, indicator, context) ?? [],
        ),
  );
}

/** A missing component loses its whole indicator, whichever component it is; anything milder weighs in each component. */
function everyComponent(pen: Pen, criterion: Criterion, instrument: Instrument): string[] {
  if (criterion.severity !== 'kritis') {
    const weight = counts(criterion) ? severityWeight(instrument, criterion.severity) : 0;
    return weight === 0 ? [] : [pen.t.pages.pointsEveryShare(pen.say(instrument.short), weight)];
  }
  const parts = instrument.indicators
    .filter(({ scale }) => scale.kind === 'component_criteria' || scale.kind === 'publication_ladder')
    .map((one) => `${pen.say(one.name)} ${pen.num(rounded(instrument, indicatorPoints(instrument, one)))}`);
  return parts.length === 0
    ? []
    : [`${pen.t.pages.pointsEach(pen.say(instrument.short))} ${parts.join('; ')}.`];
}

function worth(
  pen: Pen,
  criterion: Criterion,
  instrument: Instrument,
  indicator: Indicator,
  { criteria }: CriterionContext,
): string | null {
  const { pages } = pen.t;
  const { scale } = indicator;
  const value = indicatorPoints(instrument, indicator);
  const show = (points: typeof value) => pen.num(rounded(instrument, points));
  const [measure, name, points] = [pen.say(instrument.short), pen.say(indicator.name), show(value)];
  switch (scale.kind) {
    case 'publication_ladder':
      if (!scale.complete.includes(criterion.id)) return null;
      return pages.pointsComplete(measure, name, points, instrument.ladder?.both_incomplete ?? '');
    case 'criteria_share': {
      if (!scale.criteria.includes(criterion.id)) return null;
      const each = divide(value, ratio(scale.criteria.length));
      return pages.pointsCriteria(measure, name, show(each), scale.criteria.length);
    }
    case 'component_criteria': {
      if (!counts(criterion) || !componentsOf(criterion).includes(scale.component)) return null;
      if (criterion.severity === 'kritis') return pages.pointsAll(measure, name, points);
      const weight = severityWeight(instrument, criterion.severity);
      const total = componentWeight(instrument, criteria, scale.component);
      return pages.pointsShare(
        measure,
        name,
        points,
        weight,
        total,
        show(deduction(instrument, value, weight, total)),
      );
    }
    default:
      return null;
  }
}
