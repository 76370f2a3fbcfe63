/** English sentences about instruments and scores beyond the Ombudsman's current one. */
import type { idScoring } from './id-scoring.ts';

export const enScoring: typeof idScoring = {
  cli: {
    whatIf: 'suppose a change, for instance "Dinas Sosial:PR-07=1", or @file.yaml (repeatable)',
    assessment: 'write an empty assessment sheet for this instrument, such as ombudsman-2024',
    sheetWritten: (path) => `Assessment sheet written: ${path}`,
  },
  weighted: (status) => `Government score: mean of the units, weighted by their products (${status}).`,
  unweighed:
    'Units are weighted by their products: every unit and its number of products (jumlah_produk on its sheet, or the services of its file) must be known.',
  unused: (count) =>
    `${count} assessment sheet(s) not used: their instrument is not scored in this report (add --instrument)`,
  first: {
    head: (title) =>
      `Assessment sheet: ${title}. Fill in what was asked or seen; what stays empty stays not assessed.`,
    components: 'The 14 components of a service standard (Law 25/2009 Article 21), to print and take along:',
    unit: 'Write opd as in the file of its service standard.',
    date: '2026-01-31 # date of the assessment',
    rapor:
      'Where the assessing body gave the unit a report, copy its figures here: points of a dimension replace its indicators.',
    products: 'Number of products that were assessed, to weight the unit.',
    values:
      'One line per indicator. Several respondents: write a list, the mean is used. Write functions, not names. Example:',
    ask: 'Ask:',
    proof: 'Evidence:',
    read: 'Read from the text already; fill in only what was checked on site.',
    scale: (top) => `Value 0 to ${top}.`,
  },
  sheet: {
    head: (measure, files) => `Assessment sheet ${measure} (${files}):`,
    filled: (count, all) => `${count} of ${all} indicators filled in.`,
    raporTotal: "The score is from the body's own report, not computed by patuh.",
    raporDimensions: (ids) => `Points of ${ids} from the body's own report.`,
    nobody: (count) => `${count} indicators assessed by nobody yet.`,
    substitutes: (count) =>
      `Substitute respondents: ${count}; they lower the real score, by how much was not published.`,
    lacking: (count) => `Evidence incomplete or missing: ${count}.`,
    title: 'WHERE EACH VALUE CAME FROM',
    sources: { document: 'from the text', nobody: 'assessed by nobody yet' },
    points: (range) => `${range} points`,
    value: (value, top) => `${value} of ${top}`,
    rapor: (place) => `points from the body's own report, ${place}`,
    substitute: (respondent) => `${respondent} (substitute)`,
    evidence: 'evidence',
    states: { ada: 'there', sebagian: 'partly', belum_ada: 'not there', kedaluwarsa: 'expired' },
  },
  whatIf: {
    title: 'SUPPOSE (changes no other number of this report)',
    note: 'No other number in this report changes.',
    changes: 'Changes:',
    none: 'cannot be computed',
    stillNone: (name, measure) => `${name}, ${measure}: cannot be computed, with these changes neither.`,
    row: (name, measure, was, now) => `${name}, ${measure}: ${was} becomes ${now}.`,
    same: (name, measure, was) =>
      `${name}, ${measure}: stays ${was} (settled by the body's own report, or the change equals what is there).`,
  },
  green: {
    already: 'Way to green: green already.',
    none_alone: 'Way to green: no single unit suffices, not even with full points.',
    unknown:
      'Way to green: which single unit suffices cannot be known, as some values or units are not assessed.',
    single: (ways) => `Way to green: one unit suffices, any of: ${ways}`,
    way: (unit, from, to) => `${unit} from ${from} to ${to}`,
    presentOnly: (count, score) =>
      `Mean of the ${count} units that are there: ${score}; not the government's score.`,
  },
  category: {
    certain: (category, name, above) =>
      `Category ${category} (${name}): ${above} points above its lower bound.`,
    next: (category, min, needs) => `Category ${category} (from ${min}) needs ${needs} points more`,
    unknown: 'No category can be named yet.',
    possible: (category, min, needs, open) =>
      `Category ${category} (from ${min}) is still possible: needs ${needs} of the ${open} points not yet assessed`,
    impossible: (category, min, needs, open) =>
      `Category ${category} (from ${min}) needs ${needs} points more, and only ${open} are not yet assessed: mend what is lost as well`,
  },
  page: {
    weights: (total) => `WEIGHTS (${total} points in all)`,
    edition: (id) => `Edition of ${id}: categories and dimension weights are the same.`,
    simulation: 'REHEARSAL: the body never published how it counts. The result is practice, not a score.',
    closed: (reason) =>
      `Its indicators are not listed here; only the body's own report can fill it. ${reason}`,
    bandsStatus: (status) => `Bounds of the categories: ${status}.`,
    band: (category, name, min) => `${category}: ${name}, from ${min}`,
    rubric: 'WHAT THE VALUES ON AN ASSESSMENT SHEET MEAN',
    rubricOf: (ids) => `${ids}:`,
    top: (ids, top) => `Scale of the assessment sheet${ids === '' ? '' : ` for ${ids}`}: 0 to ${top}.`,
    weighted: (status) =>
      `Government score: mean of the assessed units, weighted by their number of products; none when one of them is missing (${status}).`,
    missing: (total, status) =>
      `Government score: mean of the assessed units; a missing one counts 0 to ${total} (${status}).`,
  },
};
