/** What a follow-up file says, in words: the same on every page. */
import type { Cooperation, FollowUpItem, FollowUpReport } from '../model/report.ts';
import type { Pen } from './pen.ts';

const COLUMNS = 120;

/** "JW-03 Satuan waktu disebut (Dinas Sosial, layanan ...)", or the product of the Ombudsman. */
export function matterText(pen: Pen, { matter }: FollowUpItem): string {
  if (matter.kind === 'product') {
    const { product, number, date } = matter;
    const { followUp: t } = pen.t;
    return t.productOf(
      t.product[product],
      number === null ? null : pen.short(number, COLUMNS),
      date === null ? null : pen.date(date),
    );
  }
  const place = [
    ...[matter.unit, matter.service].flatMap((name) => (name === null ? [] : [pen.short(name, COLUMNS)])),
    ...(matter.component === null ? [] : [pen.t.words.componentShort[matter.component]]),
  ];
  const title = `${matter.criterion} ${pen.say(matter.title)}`;
  return place.length === 0 ? title : `${title} (${place.join(', ')})`;
}

/** What needs a look, and what this audit sees where no mark says it already. */
export function seenTexts(pen: Pen, { flags, daysLate, sight }: FollowUpItem): string[] {
  const { followUp: t } = pen.t;
  const said = flags.map((flag) => (flag === 'overdue' ? t.flags.overdue(daysLate) : t.flags[flag]));
  const repeated =
    flags.includes('done_but_found') || (flags.includes('gone_but_open') && sight === 'not_found');
  return repeated ? said : [...said, t.sight[sight]];
}

/** State with its date. */
export function stateText(pen: Pen, { status, doneOn }: FollowUpItem): string {
  const { followUp: t } = pen.t;
  return status === 'done' && doneOn !== null ? t.doneOn(pen.date(doneOn)) : t.status[status];
}

/** The memorandum in one sentence. */
export function cooperationText(pen: Pen, cooperation: Cooperation): string {
  const { followUp: t } = pen.t;
  const { number, signedOn, plannedFor, validThrough, scope, evidence, state } = cooperation;
  const optional = (value: string | null, say: (text: string) => string) =>
    value === null ? [] : [say(value)];
  const parts = [
    t.state[state],
    ...optional(number, (text) => t.number(pen.short(text, COLUMNS))),
    ...optional(signedOn, (date) => t.signedOn(pen.date(date))),
    ...optional(plannedFor, (date) => t.plannedFor(pen.date(date))),
    ...optional(validThrough, (date) => t.validThrough(pen.date(date))),
    ...(scope.length === 0 ? [] : [t.scope(pen.list(scope.map((one) => pen.short(one, COLUMNS))))]),
    ...optional(evidence, (text) => t.evidence(pen.short(text, COLUMNS))),
  ];
  return `${t.cooperation}: ${parts.join('; ')}.`;
}

/** Progress, what is overdue or contradicts the audit, and what follow-up is not. */
export function progressTexts(pen: Pen, { progress, items }: FollowUpReport, date: string): string[] {
  const { followUp: t } = pen.t;
  const said: readonly (readonly [number, string])[] = [
    [progress.overdue, t.overdueCount(progress.overdue, pen.date(date))],
    [progress.doneButFound, t.doneButFound(progress.doneButFound)],
    [progress.goneButOpen, t.goneButOpen(progress.goneButOpen)],
  ];
  const binding = items.some(({ matter }) => matter.kind === 'product' && matter.product === 'rekomendasi');
  return [
    ...(items.length === 0 ? [t.noMatters] : []),
    ...said.flatMap(([count, text]) => (count === 0 ? [] : [text])),
    ...(binding ? [t.mustFollow(pen.t.law([{ law: 'UU 23/2014', article: '351' }]))] : []),
    t.noScore,
  ];
}

/** What contradicts or is late first; otherwise by due date, then as written. */
export function orderedItems({ items }: FollowUpReport): FollowUpItem[] {
  const weight = ({ flags }: FollowUpItem) =>
    flags.includes('overdue')
      ? 0
      : flags.includes('done_but_found')
        ? 1
        : flags.includes('gone_but_open')
          ? 2
          : 3;
  return [...items].sort((a, b) => weight(a) - weight(b) || compareDue(a, b));
}

function compareDue(a: FollowUpItem, b: FollowUpItem): number {
  const [x, y] = [a.due ?? '9999', b.due ?? '9999'];
  return x < y ? -1 : x > y ? 1 : 0;
}
