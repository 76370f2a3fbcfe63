/** What the failures of a report say, gathered per fix and cut to what a page can hold. */
import type { ComponentKey } from '../model/component.ts';
import type { LegalBasis } from '../model/criterion.ts';
import type { Failure, Fix, Result, UnitReport } from '../model/report.ts';
import { blockName } from '../text/index.ts';
import type { Pen } from './pen.ts';
import type { View } from './view.ts';

const QUOTE_COLUMNS = 60;
const MESSAGE_COLUMNS = 220;

/** Unmet results a fix mends, in the order of its criteria. */
export function resultsOf(fix: Fix, unit: UnitReport): Result[] {
  const matching = unit.results.filter(
    (result) =>
      result.outcome === 'unmet' &&
      result.service === fix.service &&
      fix.criteria.includes(result.criterion) &&
      (result.component === null || result.component === fix.component),
  );
  const own = matching.filter((result) => result.component === fix.component);
  const chosen = own.length > 0 ? own : matching;
  return chosen.sort((a, b) => fix.criteria.indexOf(a.criterion) - fix.criteria.indexOf(b.criterion));
}

/** Whether everything a fix mends is exempted: still lacking, but no reason to fail. */
export function isExempted(fix: Fix, unit: UnitReport): boolean {
  const all = resultsOf(fix, unit);
  return all.length > 0 && all.every((result) => result.exemption !== undefined);
}

/** What is wrong, each sentence once, with long quotes cut inside it. */
export function messages(pen: Pen, results: readonly Result[]): string[] {
  const failures = results.flatMap((result) => result.failures);
  return [...new Set(failures.map((failure) => shortMessage(pen, failure)))];
}

function shortMessage(pen: Pen, failure: Failure): string {
  const { quote } = failure;
  const text = pen.say(failure.message);
  const cut =
    quote === null || quote === '' ? text : text.replace(quote, () => pen.short(quote, QUOTE_COLUMNS));
  return pen.short(cut, MESSAGE_COLUMNS);
}

/** What to write instead, each sentence once. */
export function remedies({ pen, criteria }: View, ids: readonly string[]): string[] {
  const found = ids.map((id) => criteria.get(id)).filter((criterion) => criterion !== undefined);
  return [...new Set(found.map((criterion) => pen.say(criterion.remedy)))];
}

/** Legal bases of criteria, each law named once. */
export function lawOf({ pen, criteria }: View, ids: readonly string[]): string {
  const basis: LegalBasis[] = ids.flatMap((id) => criteria.get(id)?.basis ?? []);
  return pen.t.law(basis);
}

/** Name of a component, a block, or of the unit as a whole. */
export function subjectName({ t }: Pen, component: ComponentKey | null, block: string | null): string {
  if (component !== null) return t.words.componentShort[component];
  return block === null ? t.report.unitMatter : blockName(t, block);
}

/** The text with a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The quote, unless the message already holds it. */
export function newQuote(pen: Pen, failure: Failure): string | null {
  if (failure.quote === null || failure.quote.trim() === '') return null;
  return pen.say(failure.message).includes(failure.quote.trim()) ? null : failure.quote;
}
