/** Gates and the exit code. Never asks a renderer; compares the number that is printed. */
import { SEVERITIES, type Severity } from '../model/criterion.ts';
import { add, compare, parseRatio, roundHalfUp } from '../model/ratio.ts';
import type { Gate, UnitReport } from '../model/report.ts';
import type { GivenBaseline } from './apply-baseline.ts';

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

/** The gates of a run, each with what it looked at. */
export function evaluateGates(units: readonly UnitReport[], options: GateOptions): Gate[] {
  const gates: Gate[] = [];
  if (options.failOn !== null) {
    const limit = SEVERITIES.indexOf(options.failOn);
    const failing = units
      .flatMap((unit) => unit.results)
      .filter(
        (result) =>
          result.outcome === 'unmet' &&
          gating(result.counts, result.severity, options.failOn) &&
          SEVERITIES.indexOf(result.severity) <= limit,
      );
    const exempted = failing.filter((result) => result.exemption !== undefined).length;
    const known = failing.filter((result) => result.exemption === undefined && result.known === true).length;
    const count = failing.length - exempted - known;
    const passed = count === 0;
    gates.push({ kind: 'fail_on', severity: options.failOn, count, exempted, known, passed });
  }
  if (options.failUnder !== null) gates.push(scoreGate(units, options.failUnder));
  return gates;
}

/** Only what counts can fail a gate, and notes when notes were asked for. */
function gating(counts: boolean, severity: Severity, failOn: Severity | null): boolean {
  return counts || (severity === 'info' && failOn === 'info');
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
