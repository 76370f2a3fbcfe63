/** English sentences about instruments and scores beyond the Ombudsman's current one. */
import type { idScoring } from './id-scoring.ts';

export const enScoring: typeof idScoring = {
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
