/** The numbers of one unit in two reports, from the rounded text that was printed. */
import type { Delta, Range, ScoreComparison } from '../model/comparison.ts';
import { parseRatio, roundHalfUp, subtract } from '../model/ratio.ts';
import type { Exact, InstrumentSummary, UnitReport, UnitScore } from '../model/report.ts';

/** Scores of the instruments that can be compared and that both reports have. */
export function compareScores(
  before: UnitReport,
  after: UnitReport,
  instruments: readonly InstrumentSummary[],
): ScoreComparison[] {
  return instruments.flatMap(({ id }) => {
    const old = before.scores.find((one) => one.instrument === id);
    const now = after.scores.find((one) => one.instrument === id);
    if (old === undefined || now === undefined) return [];
    return [
      {
        instrument: id,
        score: delta(old.score, now.score),
        oldZone: old.score.zone,
        newZone: now.score.zone,
        dimensions: parts(old.dimensions, now.dimensions),
        indicators: parts(indicators(old), indicators(now)).filter(
          ({ delta: one }) => isChange(one.lowDelta) || isChange(one.highDelta),
        ),
      },
    ];
  });
}

/** Low and high as printed. */
export function rangeOf({ low, high }: Ends): Range {
  return { low: low.rounded, high: high.rounded };
}

interface Ends {
  readonly low: Exact;
  readonly high: Exact;
}

type Part = Ends & { readonly id: string };

function indicators({ dimensions }: UnitScore): Part[] {
  return dimensions.flatMap((dimension) => dimension.indicators);
}

function parts(old: readonly Part[], now: readonly Part[]): { id: string; delta: Delta }[] {
  return now.flatMap((part) => {
    const before = old.find(({ id }) => id === part.id);
    return before === undefined ? [] : [{ id: part.id, delta: delta(before, part) }];
  });
}

function delta(old: Ends, now: Ends): Delta {
  return {
    old: rangeOf(old),
    new: rangeOf(now),
    lowDelta: minus(now.low.rounded, old.low.rounded),
    highDelta: minus(now.high.rounded, old.high.rounded),
  };
}

/** "1.25", "-0.5" or "0.00": the difference of two printed numbers, exactly. */
function minus(now: string, old: string): string {
  const decimals = Math.max(...[now, old].map((text) => text.split('.')[1]?.length ?? 0));
  return roundHalfUp(subtract(parseRatio(now), parseRatio(old)), decimals);
}

function isChange(text: string): boolean {
  return /[1-9]/u.test(text);
}
