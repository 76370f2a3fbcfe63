/** English sentences about follow-up: cooperation with the Ombudsman, and who does what by when. */
import { formatCount } from './format.ts';
import type { idFollowUp } from './id-follow-up.ts';

const n = (count: number) => formatCount(count, 'en');
const matters = (count: number) => `${n(count)} matter${count === 1 ? '' : 's'}`;

export const enFollowUp: typeof idFollowUp = {
  heading: 'FOLLOW-UP',
  progress: (done, running, notStarted) =>
    `${n(done)} stated as done, ${n(running)} running, ${n(notStarted)} not started`,
  overdueCount: (count, date) => `${matters(count)} overdue on ${date}.`,
  doneButFound: (count) => `${matters(count)} stated as done but still found.`,
  goneButOpen: (count) => `${matters(count)} no longer found; possibly done, check the evidence.`,
  noScore: 'Follow-up changes no score. Its due dates come from this file, not from patuh.',
  mustFollow: (law) => `Recommendations of the Ombudsman must be carried out (${law}).`,
  noMatters: 'No matter is recorded yet.',
  cooperation: 'Cooperation with Ombudsman RI',
  state: {
    none: 'no memorandum of understanding yet',
    planned: 'a memorandum of understanding is planned',
    planned_late: 'a memorandum of understanding is planned, and its planned date has passed',
    signed: 'the memorandum of understanding is signed',
    not_yet: 'the memorandum of understanding is to be signed after the audit date',
    ended: 'the memorandum of understanding has ended',
  },
  number: (number) => `number ${number}`,
  signedOn: (date) => `dated ${date}`,
  plannedFor: (date) => `planned for ${date}`,
  validThrough: (date) => `valid through ${date}`,
  scope: (scope) => `scope: ${scope}`,
  evidence: (evidence) => `evidence: ${evidence}`,
  product: {
    lahp: 'LAHP (final examination report)',
    lha: 'LHA',
    saran: 'advice',
    tindakan_korektif: 'corrective action',
    saran_perbaikan: 'advice for improvement',
    saran_penyempurnaan: 'advice for refinement',
    rekomendasi: 'recommendation',
  },
  productOf: (product, number, date) =>
    [
      `Ombudsman RI, ${product}`,
      ...(number === null ? [] : [`number ${number}`]),
      ...(date === null ? [] : [date]),
    ].join(', '),
  status: { not_started: 'not started', running: 'running', done: 'stated as done' },
  doneOn: (date) => `stated as done ${date}`,
  due: (date) => `due ${date}`,
  sight: {
    found: 'still found in this audit',
    not_found: 'no longer found in this audit',
    not_assessed: 'cannot be judged from these documents, so not necessarily done',
    component_gone: 'its component is missing from the document now (X-01), so not necessarily done',
    place_gone: 'the service is no longer in the document',
    unit_absent: 'no document of that unit is in this audit',
    outside: 'not visible in documents; see the evidence',
  },
  flags: {
    overdue: (days) => `overdue by ${n(days)} day${days === 1 ? '' : 's'}`,
    done_but_found: 'stated as done, but still found',
    gone_but_open: 'no longer found; possibly done, check the evidence',
    done_without_date: 'done without a date',
    done_without_evidence: 'done without a reference to evidence',
    done_later: 'its date of completion is after the audit date, so it counts as running',
    no_responsible: 'no responsible function named',
    no_due: 'no due date named',
  },
  columns: {
    matter: 'Matter',
    responsible: 'Responsible',
    due: 'Due',
    state: 'State',
    seen: 'By this audit',
  },
  more: (count) => `+ ${n(count)} more (all in -f json).`,
  file: (path) => `File: ${path}.`,
};
