/** A follow-up file beside the audit on its date → its part of the report. Reads results and never changes one. */

import type { UnitReport } from '../../model/report.ts';
import type {
  Cooperation,
  FollowUpFlag,
  FollowUpItem,
  FollowUpReport,
} from '../../model/report-follow-up.ts';
import { daysBetween } from '../relate-dates.ts';
import type { ReadFollowUp, StatedCooperation, StatedItem } from './read-follow-up.ts';
import { seeMatter } from './see-matter.ts';

/** The report of one file over the units of its government; a due date holds through its day. */
export function followUpReport(
  followUp: ReadFollowUp,
  units: readonly UnitReport[],
  date: string,
): FollowUpReport {
  const items = followUp.items.map((item) => followUpItem(item, units, date));
  const count = (fits: (item: FollowUpItem) => boolean) => items.filter(fits).length;
  const flagged = (flag: FollowUpFlag) => count(({ flags }) => flags.includes(flag));
  const done = count((item) => isDone(item, date));
  const notStarted = count(({ status }) => status === 'not_started');
  return {
    file: followUp.file,
    cooperation: followUp.cooperation === null ? null : cooperationOn(followUp.cooperation, date),
    items,
    progress: {
      total: items.length,
      notStarted,
      running: items.length - notStarted - done,
      done,
      overdue: flagged('overdue'),
      doneButFound: flagged('done_but_found'),
      goneButOpen: flagged('gone_but_open'),
    },
  };
}

/** Done by the date: what is to be done later than the audit date is still running on it. */
function isDone({ status, doneOn }: StatedItem, date: string): boolean {
  return status === 'done' && (doneOn === null || doneOn <= date);
}

function followUpItem(item: StatedItem, units: readonly UnitReport[], date: string): FollowUpItem {
  const sight = seeMatter(item.matter, units);
  const done = isDone(item, date);
  const late = !done && item.due !== null && item.due < date;
  const gone = sight === 'not_found' || sight === 'place_gone';
  const flags: readonly (readonly [FollowUpFlag, boolean])[] = [
    ['overdue', late],
    ['done_but_found', done && sight === 'found'],
    ['gone_but_open', !done && gone],
    ['done_without_date', item.status === 'done' && item.doneOn === null],
    ['done_without_evidence', item.status === 'done' && item.evidence === null],
    ['done_later', item.status === 'done' && !done],
    ['no_responsible', item.responsible === null],
    ['no_due', !done && item.due === null],
  ];
  return {
    ...item,
    sight,
    daysLate: late && item.due !== null ? daysBetween(item.due, date) : 0,
    flags: flags.flatMap(([flag, raised]) => (raised ? [flag] : [])),
  };
}

function cooperationOn(stated: StatedCooperation, date: string): Cooperation {
  return { ...stated, state: stateOn(stated, date) };
}

function stateOn(
  { status, signedOn, plannedFor, validThrough }: StatedCooperation,
  date: string,
): Cooperation['state'] {
  if (status === 'none') return 'none';
  if (status === 'planned') return plannedFor !== null && plannedFor < date ? 'planned_late' : 'planned';
  if (validThrough !== null && validThrough < date) return 'ended';
  return signedOn !== null && signedOn > date ? 'not_yet' : 'signed';
}
