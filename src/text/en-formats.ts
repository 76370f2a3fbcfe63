/** English sentences of the formats for machines and for merge requests. */
import { formatCount } from './format.ts';
import type { idFormats } from './id-formats.ts';

const n = (count: number) => formatCount(count, 'en');
const plural = (count: number, one: string, many = `${one}s`) => `${n(count)} ${count === 1 ? one : many}`;

export const enFormats: typeof idFormats = {
  csv: {
    columns: [
      'result',
      'severity',
      'government',
      'unit',
      'service',
      'component',
      'criterion',
      'title',
      'statement',
      'quote',
      'remedy',
      'legal_basis',
      'strength',
      'certainty',
      'costs_points',
      'exemption',
      'baseline',
      'file',
      'line',
      'column',
      'path',
    ],
    gain: (instrument) => `points_back_${instrument}`,
    gained: (instrument) => `gained_${instrument}`,
    lost: (instrument) => `lost_${instrument}`,
    open: (instrument) => `not_assessed_${instrument}`,
  },
  yes: 'yes',
  no: 'no',
  fault: 'fault in file',
  bug: 'bug in patuh',
  noServices: 'The file holds no service and is not assessed.',
  tally: (unmet, notAssessed) => `${plural(unmet, 'matter')} not met, ${n(notAssessed)} not yet assessed.`,
  annotationsMore: (count) =>
    `${n(count)} more not shown: GitHub shows only 10 of each level. All of them in -f markdown, sarif or json.`,
  findingsMore: (count) => `+ ${plural(count, 'more matter')} (all of them in -f json).`,
  faultsMore: (count) => `+ ${plural(count, 'more fault')} (all of them in -f json).`,
  scores: 'Scores',
  fixes: 'Mend first',
  findings: 'Details',
  unit: 'Unit',
  measure: 'Measure',
  zone: 'Zone',
  gained: 'gained',
  lost: 'lost',
  open: 'not yet assessed',
  severity: 'Severity',
  matter: 'What is lacking',
  mend: 'Remedy',
  gain: (instrument) => `points back, ${instrument}`,
  place: 'Place',
  government: (name, present, wanted) => `${name} (${n(present)} of ${n(wanted)} loci)`,
};
