/** English sentences of the report. */
import { formatCount } from './format.ts';
import type { idReport } from './id-report.ts';

const n = (count: number) => formatCount(count, 'en');
const plural = (count: number, one: string, many = `${one}s`) => `${n(count)} ${count === 1 ? one : many}`;

const notMissing = (hidden: number, which: string) =>
  hidden === 0
    ? ''
    : ` ${plural(hidden, `${which} component is`, `${which} components are`)} not taken as missing; assessing ${hidden === 1 ? 'it' : 'them'} needs the decree with the standard.`;

export const enReport: typeof idReport = {
  brand: 'PATUH',
  disclaimer: 'An estimate from published text. NOT an official score of the Ombudsman RI.',
  units: (count) => plural(count, 'unit'),
  services: (count) => plural(count, 'service'),
  governments: (count) => plural(count, 'government'),
  matters: (count) => plural(count, 'matter'),
  andMore: (count) => `and ${n(count)} more`,
  moreMatters: (count) => `+ ${plural(count, 'more matter')}`,

  nothingAudited: 'The files that were read hold no service that can be assessed.',

  source: {
    sk_standar: (_hidden) =>
      "Text: the office's own service standard. A component that is not written counts as absent.",
    halaman_publik: (hidden) =>
      `Text: a public page, which only shows 6 of the 14 components.${notMissing(hidden, 'other')}`,
    bukan_standar: (hidden) => `This text is not a service standard.${notMissing(hidden, 'management')}`,
  },
  sourceAssumed:
    "The kind of text is not stated (sumber.jenis), so it is read as the office's own standard: a component that is not written counts as absent.",
  sourceTitle: (title) => `Title of the text: "${title}".`,
  excerpt: (count) =>
    `The copy is only an excerpt: ${plural(count, 'component')} not shown ${count === 1 ? 'is' : 'are'} not taken as missing; assessing them needs the full text.`,
  cutOff: (count) =>
    `The copy is cut off: ${plural(count, 'component is', 'components are')} not taken as missing; assessing them needs the full text.`,
  sectorUnknown:
    'The sector of this unit cannot be told from its name, so sector rules are not applied (fill in opd.urusan).',

  gained: ['', 'gained'],
  lost: ['', 'lost'],
  open: ['not yet', 'assessed'],
  of: ['', 'of'],
  legend:
    'Gained: proved. Lost: proved lacking, can be mended. Not yet assessed: nobody has looked; may become points or may not.',
  measure: (number) => `measure ${number}`,
  measureNamed: (number, name) => `measure ${number} (${name})`,

  zoneCertain: (category, name, zone, above) =>
    `Category ${category} (${name}), ${zone} zone: ${above} points above its lower bound.`,
  zoneNext: (category, zone, min, needs) =>
    `Category ${category} (${zone} zone, from ${min}) needs ${needs} points more`,
  zoneNextOpen: 'still possible from the points not yet assessed.',
  zoneNextLost: 'the points not yet assessed are not enough; mend what is lost as well.',
  zoneTop: 'There is no higher category.',
  zoneUnknown: 'No zone can be named yet.',
  zonePossible: (zone, min, needs, open) =>
    `The ${zone} zone (from ${min}) is still possible: needs ${needs} of the ${open} points not yet assessed`,
  zoneImpossible: (zone, min, needs, open) =>
    `The ${zone} zone (from ${min}) needs ${needs} points more, and only ${open} are not yet assessed: mend what is lost as well`,
  openNeeds: 'interviews, observation and documents outside this text',
  official: (year, parts) => `Official score of the Ombudsman RI ${year}: ${parts}; not computed by patuh.`,
  officialZone: (zone) => `${zone} zone`,
  officialCategory: (category) => `category ${category}`,

  fixes: 'MEND FIRST',
  fixesGain: 'lost points that come back',
  fixesNone: 'Nothing needs mending by this text.',
  example: (text) => `Example: ${text}`,
  lineColumn: (file, line, column) => `${file} line ${line} column ${column}`,
  unitMatter: 'unit',

  details: (count) => `DETAILS: ${plural(count, 'matter')} not met`,
  detailsNone: 'DETAILS: everything that could be assessed is met',
  service: (name) => `Service: ${name}`,
  unitDuties: 'Duties of the provider (not the content of a component)',
  components: (parts) => `14 components: ${parts}.`,
  statusCount: (count, status) => `${n(count)} ${status}`,
  remedy: 'Remedy: ',
  basis: 'Basis: ',
  quote: (text) => `as written: "${text}"`,
  morePlaces: (count) => `+ ${plural(count, 'more place')} alike (all of them in -f json).`,
  doubtful: 'To be verified, costs no points.',
  notCounted: 'Costs no points.',

  notAssessed: (count) => `NOT YET ASSESSED: ${plural(count, 'matter')}, and what is needed`,
  sheetIndicators: (name) =>
    `indicators of ${name}: need interviews, observation and documents outside this text`,
  outcomes: (met, notApplicable) => `Met: ${n(met)}. Not applicable: ${n(notApplicable)}.`,

  ranking: (measure) => `PROVISIONAL ORDER by points gained on ${measure}`,
  rankingMore: (count, file) => `+ ${plural(count, 'more unit')}: ${file}`,
  lociPresent: (present, wanted) =>
    `${n(present)} of the ${n(wanted)} units the Ombudsman assesses (loci) are in the files read.`,
  lociNone: (measure, present, wanted) =>
    `${measure} cannot be computed yet. ${n(present)} of the ${n(wanted)} units the Ombudsman assesses (loci) are in the files read`,
  lociMissing: (names) => `Missing: ${names}; each missing unit counts as 0 to 100.`,
  lociMore: (names) => `More than the Ombudsman assesses: ${names}; the mean of these units is taken.`,
  governmentUnknown:
    'No number for the government: its name does not begin with Kabupaten, Kota or Provinsi, so its loci are not known.',
  lociStatus: (status) => `Government: mean of the loci (${status}).`,
  outside: (names) => `Outside the loci, assessed but not in the government's number: ${names}.`,
  noGovernment: 'No government stated',

  faults: (count) => `FAULTS IN FILES: ${n(count)}`,
  faultsMore: (count) => `+ ${plural(count, 'more fault')} in this file (all of them in -f json).`,
  bugs: (count) => `BUGS IN PATUH: ${n(count)}`,
  noServices: (count) =>
    `${plural(count, 'file holds', 'files hold')} no service and ${count === 1 ? 'is' : 'are'} not assessed`,

  register: (date) => `Register of laws checked on ${date}.`,
  citations: (known, total) =>
    `Cited laws found in it: ${n(known)} of ${n(total)}; ${n(total - known)} cannot be checked.`,
  citationsAll: (total) => `Cited laws found in it: all ${n(total)}.`,
  weights: (status) => `Weights: ${status}.`,
  weightsOf: {
    dimensions: (status) => `dimension weights ${status}`,
    indicators: (status) => `indicator weights ${status}`,
    ladder: (status) => `steps ${status}`,
  },
  weightsMixed: (main, count, total, other) => `${main} (${n(count)} of ${n(total)} ${other})`,
  calculation: (commands) => `How it is computed: ${commands}`,

  gate: 'GATE',
  gateNone: (severities) => `no ${severities}`,
  gateUnder: (measure, limit) => `${measure}, at least ${limit}`,
  passed: 'PASSED',
  failed: 'NOT PASSED',
  lowest: (unit, value) => `lowest ${value} (${unit})`,
  noValue: 'no unit could be assessed',
  reachable: (value) => `Documents alone can prove at most: ${value}.`,
  noGate: 'No gate was set.',
  or: 'or',
  exit: (code) =>
    ({
      0: 'Exit code 0.',
      1: 'Exit code 1.',
      2: 'Exit code 2 (a file or a part of one could not be assessed).',
      3: 'Exit code 3 (a bug in patuh; please report it).',
    })[code],
};
