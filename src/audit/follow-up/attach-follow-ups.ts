/** Follow-up files → the governments they belong to. */
import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import type { GovernmentReport, UnitReport } from '../../model/report.ts';
import { normalise } from '../identity.ts';
import { followUpReport } from './follow-up-report.ts';
import type { ReadFollowUp } from './read-follow-up.ts';

/** Gives every government its follow-up. One without a document in this run, and a second file of the same government, are faults. */
export function attachFollowUps(
  governments: readonly GovernmentReport[],
  followUps: readonly ReadFollowUp[],
  units: readonly UnitReport[],
  date: string,
): { readonly governments: readonly GovernmentReport[]; readonly faults: readonly Diagnostic[] } {
  const faults: Diagnostic[] = [];
  const own = new Map<GovernmentReport, ReadFollowUp>();
  for (const followUp of [...followUps].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const { government, file, span } = followUp;
    const found = governments.find(({ name }) => normalise(name) === normalise(government));
    const first = found === undefined ? undefined : own.get(found);
    if (found === undefined)
      faults.push(
        diagnostic(
          'followup-government-absent',
          { government },
          { file, path: '/tindak_lanjut/pemerintah', span },
        ),
      );
    else if (first === undefined) own.set(found, followUp);
    else
      faults.push(
        diagnostic(
          'followup-again',
          { government, otherFile: first.file },
          { file, path: '/tindak_lanjut/pemerintah', span },
        ),
      );
  }
  return {
    governments: governments.map((government) => {
      const followUp = own.get(government);
      if (followUp === undefined) return government;
      const all = units.filter((unit) => normalise(unit.government) === normalise(government.name));
      return { ...government, followUp: followUpReport(followUp, all, date) };
    }),
    faults,
  };
}
