/** What the loader refuses in an instrument: unknown references, weights that do not add up, bands out of order. */
import type { Instrument, Scale } from '../model/instrument.ts';
import { compare, parseRatio, ratio, roundHalfUp, sum } from '../model/ratio.ts';
import type { Refusal } from './check-criterion.ts';

/** Every refusal of one instrument; empty when it is sound. */
export function checkInstrument(instrument: Instrument, criteria: ReadonlySet<string>): Refusal[] {
  return [...checkWeights(instrument), ...checkReferences(instrument, criteria), ...checkBands(instrument)];
}

function checkWeights(instrument: Instrument): Refusal[] {
  const total = sum(instrument.dimensions.map((dimension) => parseRatio(dimension.weight.value)));
  if (compare(total, ratio(100)) === 0) return [];
  return [
    ['standards-weights', { id: instrument.id, expected: '100', found: roundHalfUp(total, 2) }, 'dimensions'],
  ];
}

function checkReferences(instrument: Instrument, criteria: ReadonlySet<string>): Refusal[] {
  const { id } = instrument;
  const refusals: Refusal[] = [];
  const dimensions = new Set(instrument.dimensions.map((dimension) => dimension.id));
  const seen = new Set<string>();
  instrument.indicators.forEach((indicator, index) => {
    const at = `indicators/${index}`;
    if (seen.has(indicator.id)) refusals.push(['standards-duplicate-id', { id: indicator.id }, `${at}/id`]);
    seen.add(indicator.id);
    if (!dimensions.has(indicator.dimension))
      refusals.push([
        'standards-reference-unknown',
        { id, reference: indicator.dimension },
        `${at}/dimension`,
      ]);
    for (const reference of scaleCriteria(indicator.scale)) {
      if (!criteria.has(reference))
        refusals.push(['standards-reference-unknown', { id, reference }, `${at}/scale`]);
    }
    if (indicator.scale.kind === 'publication_ladder' && instrument.ladder === undefined)
      refusals.push(['standards-reference-unknown', { id, reference: 'ladder' }, at]);
    if (indicator.scale.kind === 'component_criteria' && instrument.deduction === undefined)
      refusals.push(['standards-reference-unknown', { id, reference: 'deduction' }, at]);
  });
  for (const dimension of dimensions) {
    if (!instrument.indicators.some((indicator) => indicator.dimension === dimension)) {
      refusals.push(['standards-reference-unknown', { id, reference: dimension }, 'dimensions']);
    }
  }
  return refusals;
}

function scaleCriteria(scale: Scale): readonly string[] {
  if (scale.kind === 'publication_ladder') return scale.complete;
  return scale.kind === 'criteria_share' ? scale.criteria : [];
}

function checkBands({ id, bands }: Instrument): Refusal[] {
  if (bands.length === 0) return [];
  const bounds = bands.map((band) => parseRatio(band.min));
  const descending = bounds.every(
    (bound, index) => index === 0 || compare(bound, bounds[index - 1] ?? bound) < 0,
  );
  const toZero = compare(bounds.at(-1) ?? ratio(1), ratio(0)) === 0;
  return descending && toZero ? [] : [['standards-bands', { id }, 'bands']];
}
