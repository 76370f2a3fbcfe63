/** The end of the table: law register, weights, where to check the arithmetic, gates, exit code. */
import { SEVERITIES, type Severity } from '../model/criterion.ts';
import type { Gate } from '../model/report.ts';
import { ink, type Pen, type Rich } from './pen.ts';
import { citationText } from './table-details.ts';
import { weightNotes } from './table-weights.ts';
import type { View } from './view.ts';

/** How current the law tables are, and how the numbers came about. */
export function noteLines(view: View): string[] {
  const { pen, report } = view;
  const citations = report.units.flatMap((unit) => unit.services.map((service) => service.citations));
  const known = citations.reduce((sum, entry) => sum + entry.known, 0);
  const total = citations.reduce((sum, entry) => sum + entry.total, 0);
  const register = pen.t.report.register(pen.date(report.totals.lawCheckedOn));
  const commands = report.instruments.map(({ id }) => `patuh explain ${id}`).join(' | ');
  return [
    ...pen.flow(total === 0 ? register : `${register} ${citationText(pen, known, total)}`),
    ...weightNotes(view),
    ...(commands === '' ? [] : pen.flow(pen.t.report.calculation(commands), { hang: 2 })),
  ];
}

/** One line for each gate, and the exit code on the last one. */
export function gateLines(view: View): string[] {
  const { pen, report } = view;
  const exit = pen.t.report.exit(report.exit);
  if (report.gates.length === 0) return pen.flow(`${pen.t.report.noGate} ${exit}`);
  return report.gates.flatMap((gate, index) => {
    const last = index === report.gates.length - 1;
    return pen.flow([...gateText(view, gate), ...(last ? [` ${exit}`] : [])], { hang: 2 });
  });
}

/** What a gate asked, whether it passed, and why. */
export function gateText(view: View, gate: Gate): Exclude<Rich, string> {
  const { pen } = view;
  const { report } = pen.t;
  const word = ink(gate.passed ? report.passed : report.failed, gate.passed ? 'green' : 'red');
  const [what, why] =
    gate.kind === 'fail_on'
      ? [report.gateNone(severitiesFrom(pen, gate.severity)), countText(pen, gate)]
      : scoreGate(view, gate);
  return [`${report.gate} (${what}): `, word, why === '' ? '.' : `, ${why}.`];
}

/** "2 hal; 1 hal dikecualikan; 3 hal sudah diketahui": what fails, and what exemptions and the baseline keep from failing. */
function countText(pen: Pen, gate: Extract<Gate, { kind: 'fail_on' }>): string {
  const failing = gate.passed ? [] : [pen.t.report.matters(gate.count)];
  const exempted = gate.exempted === 0 ? [] : [pen.t.exemptions.short(gate.exempted)];
  const known = gate.known === 0 ? [] : [pen.t.baseline.gate(gate.known)];
  return [...failing, ...exempted, ...known].join('; ');
}

/** "SEGERA atau PENTING": the severity and all worse ones. */
function severitiesFrom(pen: Pen, severity: Severity): string {
  const words = SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1).map((one) => pen.t.words.severity[one]);
  const or = ` ${pen.t.report.or} `;
  return words.length < 3 ? words.join(or) : `${words.slice(0, -1).join(', ')}${or}${words.at(-1)}`;
}

function scoreGate(view: View, gate: Extract<Gate, { kind: 'fail_under' }>): [string, string] {
  const { pen } = view;
  const { report } = pen.t;
  const summary = view.instrument(gate.instrument);
  const measure = summary === undefined ? gate.instrument : pen.say(summary.short);
  const what = report.gateUnder(measure, pen.num(gate.limit));
  if (gate.value === null) return [what, report.noValue];
  const unit = gate.unit === null ? '-' : pen.short(view.units.get(gate.unit)?.name ?? gate.unit, 60);
  const lowest = report.lowest(unit, pen.num(gate.value));
  if (gate.passed || gate.reachable === null) return [what, lowest];
  return [what, `${lowest}. ${report.reachable(pen.num(gate.reachable)).replace(/\.$/u, '')}`];
}
