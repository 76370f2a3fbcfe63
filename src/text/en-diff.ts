/** English sentences about comparisons of reports. */
import { formatCount } from './format.ts';
import type { idDiff } from './id-diff.ts';

const n = (count: number) => formatCount(count, 'en');
const plural = (count: number, one: string, many = `${one}s`) => `${n(count)} ${count === 1 ? one : many}`;

export const enDiff: typeof idDiff = {
  title: 'COMPARISON',
  pageTitle: 'Comparison of reports',
  freshMatters: 'New matters',
  fixed: 'Fixed',
  unchanged: 'Unchanged',
  addedUnits: 'New offices',
  removedUnits: 'Offices gone',
  unitChanges: 'Changes of each office',
  part: 'Part',
  whole: 'all of it',
  date: 'Date',
  trendNote:
    'Line: points gained. Area above it: up to the most that is still possible. A report without a number that can be compared is not drawn.',
  heading: (old, now) => `${old} → ${now}`,
  reports: (count) => plural(count, 'report'),
  notComparable: 'NOT COMPARABLE',
  comparability: {
    same: 'the same',
    changed: 'this instrument changed between the two reports',
    only_old: 'only the old report has this instrument',
    only_new: 'only the new report has this instrument',
  },
  parts: {
    period: 'period',
    decimals: 'rounding',
    dimensions: 'dimensions and their weights',
    indicators: 'indicators and their weights',
    bands: 'categories',
    ladder: 'ladder',
    deduction: 'deduction',
  },
  criteria: (count, names) =>
    `${plural(count, 'criterion', 'criteria')} changed, so what they say is not compared: ${names}.`,
  tools: (old, now) =>
    `The old report was made by patuh ${old}, the new one by patuh ${now}: they may read texts differently.`,
  added: 'new office',
  removed: 'office gone',
  none: 'No office can be compared.',
  unit: 'Office',
  measure: 'Instrument',
  gained: 'gained',
  high: 'at most',
  change: 'change',
  zone: (old, now) => `zone ${old} → ${now}`,
  zoneNone: 'not certain',
  dimensions: 'Dimensions',
  indicators: 'Indicators that changed',
  matters: (fresh, fixed, unchanged) => `${n(fresh)} new, ${n(fixed)} fixed, ${n(unchanged)} unchanged`,
  other: (count) => `${n(count)} of changed criteria not compared`,
  fresh: 'New',
  gone: 'Gone',
  more: (count) => `+ ${n(count)} more (complete in -f json)`,
  trend: 'TREND',
  trendOf: (measure) => `${measure}: points gained`,
  absent: '-',
  drop: 'GATE (nothing dropped)',
  dropPassed: 'PASSED.',
  dropFailed: (count) => `FAILED, ${n(count)} dropped or gone:`,
  dropUnknown: 'CANNOT BE EVALUATED: there is no number to compare.',
  total: (fresh, fixed, added, removed) =>
    `${n(fresh)} new, ${n(fixed)} fixed; ${plural(added, 'new office')}, ${plural(removed, 'office')} gone.`,
};
