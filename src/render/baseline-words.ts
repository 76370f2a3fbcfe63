/** A baseline in words, the same in every format. */
import type { GoneMatter } from '../model/baseline.ts';
import type { Failure, Result, UnitReport } from '../model/report.ts';
import { goneSentence } from './diff-view.ts';
import type { View } from './view.ts';

const NAME_COLUMNS = 80;

/** "DASAR BANDING: 1 hal baru, 12 sudah diketahui, 1 sudah diperbaiki"; null in a run without a baseline. */
export function baselineTitle(view: View): string | null {
  const counts = baselineCounts(view);
  return counts === null ? null : `${view.pen.t.baseline.title}: ${counts}`;
}

/** "1 hal baru, 12 sudah diketahui, 1 sudah diperbaiki"; null in a run without a baseline. */
export function baselineCounts({ pen, report }: View): string | null {
  const { baseline } = report;
  if (baseline === null) return null;
  const { baseline: t } = pen.t;
  const fixed = baseline.gone.filter(({ state }) => state === 'fixed');
  const sum = fixed.reduce((all, { times }) => all + times, 0);
  return t.summary(baseline.fresh.length, baseline.known, sum);
}

/** Which file it is, what being known means, and that another version wrote it where one did. */
export function baselineNotes({ pen, report }: View): string[] {
  const { baseline, tool } = report;
  if (baseline === null) return [];
  const { baseline: t } = pen.t;
  return [
    `${t.against(baseline.file, baseline.tool)} ${t.meaning}`,
    ...(baseline.tool === tool.version ? [] : [t.otherTool(baseline.tool, tool.version)]),
  ];
}

/** "RSUD Kudungga: JW-05 · ULIP · jangka waktu "maksimal 3 hari": sudah diperbaiki". */
export function goneText({ pen }: View, matter: GoneMatter): string {
  return `${pen.short(matter.name, NAME_COLUMNS)}: ${goneSentence(pen, matter)}`;
}

/** "BARU" or that it is known; null in a run without a baseline. */
export function standingMark(
  view: View,
  unit: UnitReport,
  result: Result,
  failure: Failure | null,
): string | null {
  const { baseline: t } = view.pen.t;
  const standing = view.standing(unit, result, failure);
  if (standing === null) return null;
  return standing === 'fresh' ? t.freshMark : t.knownMark;
}
