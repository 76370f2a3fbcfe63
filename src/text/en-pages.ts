/** English sentences of the pages about criteria and instruments. */
import { formatCount } from './format.ts';
import type { idPages } from './id-pages.ts';

const n = (count: number) => formatCount(count, 'en');

export const enPages: typeof idPages = {
  law: 'THE LAW',
  asks: 'WHAT IS CHECKED',
  fails: 'NOT MET WHEN',
  passes: 'MET, FOR EXAMPLE',
  others: 'NOT APPLICABLE OR NOT ASSESSED, FOR EXAMPLE',
  mend: 'HOW TO MEND IT',
  counted: 'COUNTED IN',
  component: (name) => `component: ${name}`,
  everyComponent: 'every component',
  unitLevel: 'duty of the provider',
  needs: (ask) => `To assess it, one needs: ${ask}`,
  duplicate: (id) => `Not judged by itself: ${id} already speaks of it.`,
  severityCanBe: (words) => `may become ${words}, depending on the text`,
  strengthMeans: {
    E: 'Strength: wording of the law. The law says it in so many words.',
    D: "Strength: patuh's reading. The law states the principle; this check is patuh's way to measure it.",
    B: 'Strength: good practice. No law is broken; costs no points.',
  },
  certaintyMeans: {
    C: 'Certainty: the text of the law was read.',
    S: 'Certainty: known from a secondary source, not from the text of the law.',
    P: 'Certainty: to be verified. Only asks for a check; costs no points.',
  },
  onDate: (date) => `audited on ${date}`,
  document: 'a document with',
  modelDocument: "patuh's example document as it is",
  emptyValue: 'empty',
  noPoints: 'Not counted by any instrument; shown as a matter to mend.',
  pointsAll: (instrument, indicator, points) =>
    `${instrument}: when not met, ${indicator} loses all of its ${points} points.`,
  pointsEach: (instrument) => `${instrument}: a missing component loses all points of its indicator:`,
  pointsEveryShare: (instrument, weight) =>
    `${instrument}: counts ${weight} ${weight === 1 ? 'time' : 'times'} in the arithmetic of every component it is found in.`,
  pointsShare: (instrument, indicator, points, weight, total, atLeast) =>
    `${instrument}: ${indicator}, ${points} points. This criterion weighs ${weight} of ${total} when every criterion of the component applies, that is ${atLeast} points; more when some do not apply.`,
  pointsComplete: (instrument, indicator, points, step) =>
    `${instrument}: needed for "complete" in ${indicator}, ${points} points. Without it at most ${step} of these points.`,
  pointsCriteria: (instrument, indicator, points, total) =>
    `${instrument}: one of ${total} criteria of ${indicator}, ${points} points when met.`,

  period: (period) =>
    period.endsWith('-') ? `In force since ${period.slice(0, -1)}.` : `Period: ${period}.`,
  dimension: (name, weight, status) => `${name}: ${weight} points (${status})`,
  dimensionExample: (weight, share, sum, points, id) =>
    `Points of an indicator = weight of the dimension x share : sum of shares. Example ${id}: ${weight} x ${share} : ${sum} = ${points}.`,
  columns: { id: 'id', name: 'indicator', share: 'share', points: 'points', from: 'assessed from' },
  indicatorStatus: (status) => `Indicator weights: ${status}.`,
  indicatorStatusBut: (status, others) => `Indicator weights: ${status}, except ${others}.`,
  ladder: (status) => `STEPS (${status})`,
  ladderIntro: (ids) => `For ${ids}. The points of the indicator are multiplied by:`,
  ladderSteps: {
    absent: 'component absent, or filler words only',
    document_only: 'in the document, published nowhere',
    one_medium: 'published in one kind of medium (electronic or not)',
    both_incomplete: 'published in both kinds of media, but not complete',
    complete: 'published in both kinds of media, and complete',
  },
  complete: (parts) => `Complete means that these criteria are met: ${parts}.`,
  example: (text) => `Example: ${text}`,
  times: (name, points, step, result) =>
    `${name}, ${points} points, step ${step}: ${points} x ${step} = ${result} points.`,
  deduction: (status) => `ARITHMETIC OF A COMPONENT (${status})`,
  deductionRules: (floor, rest, mayor, minor) => [
    'Component absent, filler words only, or a single URGENT matter not met: 0 points.',
    `Else: points of the component x (${floor} + ${rest} x met : (met + not met)).`,
    `An IMPORTANT matter counts ${mayor} times, a MINOR one ${minor} ${minor === 1 ? 'time' : 'times'}. NOTES, good practice and what is to be verified do not count.`,
    'What is not assessed counts as not met in the lowest number and as met in the highest.',
  ],
  deductionExample: (name, points, met, unmet, sum) =>
    `${name}, ${points} points; met weighs ${met}, not met weighs ${unmet}: ${sum} points.`,
  sheets: (count) =>
    `${n(count)} indicators need an assessment sheet (interviews, observation, documents). From documents alone they are not assessed: between 0 and their full points.`,
  bands: 'CATEGORIES',
  bandsNote: (decimals) =>
    `The category is chosen from the number rounded to ${decimals} decimals, by its lower bound.`,
  bandsNone: 'This instrument has no categories or zones.',
  band: (category, name, zone, min) => `${category}: ${name}, ${zone} zone, from ${min}`,
  rollup: 'FROM SERVICE TO UNIT AND GOVERNMENT',
  rollupServices: (status) => `A unit: mean of all its services (${status}).`,
  rollupNone: 'Not computed for governments.',
  loci: (kind, names) => `Loci of a ${kind}: ${names}.`,
  unknowns: 'WHAT IS NOT KNOWN',
  rounding: (decimals) =>
    `Computed with exact fractions and rounded once at the end (${decimals} decimals, half up).`,

  criteriaTitle: (count) => `${n(count)} criteria`,
  instrumentsTitle: (count) => `${n(count)} instruments`,
  criteriaColumns: { id: 'id', severity: 'severity', title: 'what is checked', basis: 'basis' },
  instrumentColumns: { id: 'id', title: 'instrument', indicators: 'indicators', weights: 'weights' },
  seeCriterion: 'One criterion in full: patuh explain <id>',
  seeInstrument: 'One instrument in full: patuh explain <id>',
};
