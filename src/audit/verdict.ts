/** Gates and the exit code. Never asks a renderer; compares the number that is printed. */
import type { Severity } from '../model/criterion.ts';
import { add, compare, parseRatio, roundHalfUp } from '../model/ratio.ts';
import type { Gate, UnitReport } from '../model/report.ts';
import type { GivenBaseline } from './apply-baseline.ts';
import type { Failing } from './tally.ts';

/** What the person asked the run to fail on. */
export interface GateOptions {
  /** Worst severity that is tolerated is the one below; null reports only. */
  readonly failOn: Severity | null;
  /** Lowest score that passes, and the instrument it is read on. */
  readonly failUnder: { readonly limit: string; readonly instrument: string } | null;
  /** false: exempted results fail like the others. */
  readonly exemptions?: boolean;
  /** What was known before: only what is new fails. */
  readonly baseline?: GivenBaseline;
}

/** The gates of a run, each with what it looked at. `failing` was counted for the severity of `options`. */
export function evaluateGates(units: readonly UnitReport[], failing: Failing, options: GateOptions): Gate[] {
  const gates: Gate[] = [];
  if (options.failOn !== null)
    gates.push({ kind: 'fail_on', severity: options.failOn, ...failing, passed: failing.count === 0 });
  if (options.failUnder !== null) gates.push(scoreGate(units, options.failUnder));
  return gates;
}

function scoreGate(
  units: readonly UnitReport[],
  { limit, instrument }: NonNullable<GateOptions['failUnder']>,
): Gate {
  const scored = units.flatMap((unit) => {
    const score = unit.scores.find((candidate) => candidate.instrument === instrument)?.score;
    return score === undefined
      ? []
      : [
          {
            unit: unit.key,
            value: parseRatio(score.low.rounded),
            text: score.low.rounded,
            lost: parseRatio(score.lost),
          },
        ];
  });
  const lowest = scored.reduce<(typeof scored)[number] | null>(
    (worst, next) => (worst === null || compare(next.value, worst.value) < 0 ? next : worst),
    null,
  );
  const decimals = lowest?.text.split('.')[1]?.length ?? 2;
  return {
    kind: 'fail_under',
    instrument,
    limit,
    value: lowest?.text ?? null,
    unit: lowest?.unit ?? null,
    reachable: lowest === null ? null : roundHalfUp(add(lowest.value, lowest.lost), decimals),
    passed: lowest !== null && compare(lowest.value, parseRatio(limit)) >= 0,
  };
}

/** Exit code: the worst wins. 0 passed, 1 a gate failed, 2 something could not be audited, 3 a bug. */
export function exitCode(state: {
  readonly crashed: boolean;
  readonly faults: number;
  /** Services read, and units a sheet speaks of: 0 when nothing could be judged. */
  readonly judged: number;
  readonly gates: readonly Gate[];
}): 0 | 1 | 2 | 3 {
  if (state.crashed) return 3;
  if (state.faults > 0 || state.judged === 0) return 2;
  return state.gates.every((gate) => gate.passed) ? 0 : 1;
}
