/** What the loader refuses in an instrument: unknown references, weights that do not add up, bands out of order. */
import type { Instrument, Scale } from '../model/instrument.ts';
import { compare, parseRatio, ratio, roundHalfUp, sum } from '../model/ratio.ts';
import type { Refusal } from './check-criterion.ts';

/** Every refusal of one instrument among all of them; empty when it is sound. */
export function checkInstrument(
  instrument: Instrument,
  criteria: ReadonlySet<string>,
  all: readonly Instrument[],
): Refusal[] {
  return [
    ...checkWeights(instrument),
    ...checkReferences(instrument, criteria),
    ...checkBands(instrument),
    ...checkEdition(instrument, all),
    ...checkRubrics(instrument),
  ];
}

/** An edition shares the categories of the instrument it belongs to: bands of different generations are never mixed. */
function checkEdition({ id, edition_of, bands }: Instrument, all: readonly Instrument[]): Refusal[] {
  if (edition_of === undefined) return [];
  const whole = all.find((other) => other.id === edition_of);
  if (whole === undefined)
    return [['standards-reference-unknown', { id, reference: edition_of }, 'edition_of']];
  return JSON.stringify(whole.bands) === JSON.stringify(bands) ? [] : [['standards-bands', { id }, 'bands']];
}

/** A rubric runs from 0 up to the top of its scale. */
function checkRubrics({ id, indicators }: Instrument): Refusal[] {
  return indicators.flatMap(({ id: indicator, rubric, top = '1' }, index): Refusal[] => {
    if (rubric === undefined) return [];
    const values = rubric.map(({ value }) => parseRatio(value));
    const rising = values.every((value, at) => at === 0 || compare(value, values[at - 1] ?? value) > 0);
    const ends =
      compare(values[0] ?? ratio(1), ratio(0)) === 0 &&
      compare(values.at(-1) ?? ratio(-1), parseRatio(top)) === 0;
    const found = rubric.map(({ value }) => value).join(', ');
    return rising && ends
      ? []
      : [['standards-rubric', { id: `${id}/${indicator}`, top, found }, `indicators/${index}/rubric`]];
  });
}

function checkWeights(instrument: Instrument): Refusal[] {
  const expected = instrument.total ?? '100';
  const total = sum(instrument.dimensions.map((dimension) => parseRatio(dimension.weight.value)));
  if (compare(total, parseRatio(expected)) === 0) return [];
  return [['standards-weights', { id: instrument.id, expected, found: roundHalfUp(total, 2) }, 'dimensions']];
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
  if (instrument.survey !== undefined && !dimensions.has(instrument.survey.dimension))
    refusals.push([
      'standards-reference-unknown',
      { id, reference: instrument.survey.dimension },
      'survey/dimension',
    ]);
  for (const { id: dimension, closed } of instrument.dimensions) {
    const filled = instrument.indicators.some((indicator) => indicator.dimension === dimension);
    if (filled === (closed !== undefined))
      refusals.push(['standards-reference-unknown', { id, reference: dimension }, 'dimensions']);
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
