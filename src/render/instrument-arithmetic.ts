/** How an instrument turns components and criteria into points, with a worked example of each rule. */
import { indicatorPoints } from '../model/indicator-points.ts';
import type { Indicator, Instrument, Scale } from '../model/instrument.ts';
import {
  add,
  divide,
  multiply,
  ONE,
  parseRatio,
  type Ratio,
  ratio,
  showRatio,
  subtract,
} from '../model/ratio.ts';
import { section } from './criterion-page.ts';
import type { Pen } from './pen.ts';
import { rounded } from './points.ts';

/** The rules an instrument uses, and only these. */
export function arithmeticLines(pen: Pen, instrument: Instrument): string[] {
  const sheets = withScale(instrument, 'sheet').length;
  return [
    ...ladderLines(pen, instrument),
    ...deductionLines(pen, instrument),
    ...(sheets === 0 ? [] : ['', ...pen.flow(pen.t.pages.sheets(sheets))]),
  ];
}

type With<K extends Scale['kind']> = Indicator & { readonly scale: Extract<Scale, { kind: K }> };

function withScale<K extends Scale['kind']>(instrument: Instrument, kind: K): With<K>[] {
  return instrument.indicators.filter((one): one is With<K> => one.scale.kind === kind);
}

function ladderLines(pen: Pen, instrument: Instrument): string[] {
  const { pages, words } = pen.t;
  const { ladder } = instrument;
  const own = withScale(instrument, 'publication_ladder');
  const [first] = own;
  if (ladder === undefined || first === undefined) return [];
  const steps = { absent: '0', ...ladder };
  const names = ['absent', 'document_only', 'one_medium', 'both_incomplete', 'complete'] as const;
  const complete = own
    .filter(({ scale }) => scale.complete.length > 0)
    .map(({ id, scale }) => `${id}: ${scale.complete.join(', ')}`);
  const points = indicatorPoints(instrument, first);
  const result = multiply(points, parseRatio(ladder.one_medium));
  const show = (value: Ratio) => pen.num(rounded(instrument, value));
  const worked = pages.times(pen.say(first.name), show(points), ladder.one_medium, show(result));
  return section(pen, pages.ladder(words.weight[ladder.status]), [
    pages.ladderIntro(own.map(({ id }) => id).join(', ')),
    ...names.map((name) => `- ${steps[name]}: ${pages.ladderSteps[name]}`),
    pages.complete(complete.join('; ')),
    pages.example(worked),
  ]);
}

/** One important matter of three and one minor matter are not met: an example with simple numbers. */
const MET = { mayor: 2, minor: 0 };
const UNMET = { mayor: 1, minor: 1 };

function deductionLines(pen: Pen, instrument: Instrument): string[] {
  const { pages, words } = pen.t;
  const rule = instrument.deduction;
  const [first] = withScale(instrument, 'component_criteria');
  if (rule === undefined || first === undefined) return [];
  const weigh = (count: typeof MET) => count.mayor * rule.mayor + count.minor * rule.minor;
  const [met, unmet] = [weigh(MET), weigh(UNMET)];
  const floor = parseRatio(rule.floor);
  const rest = subtract(ONE, floor);
  const share = add(floor, multiply(rest, divide(ratio(met), ratio(met + unmet))));
  const points = indicatorPoints(instrument, first);
  const shown = pen.num(rounded(instrument, points));
  const result = pen.num(rounded(instrument, multiply(points, share)));
  const sum = `${shown} x (${showRatio(floor)} + ${showRatio(rest)} x ${met} : ${met + unmet}) = ${result}`;
  return section(pen, pages.deduction(words.weight[rule.status]), [
    ...pages.deductionRules(showRatio(floor), showRatio(rest), rule.mayor, rule.minor),
    pages.example(pages.deductionExample(pen.say(first.name), shown, met, unmet, sum)),
  ]);
}
