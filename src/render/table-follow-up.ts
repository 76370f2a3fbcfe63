/** The follow-up of a government on the table: cooperation, progress, and every matter with who, by when, and what this audit sees. */
import type { FollowUpItem, GovernmentReport } from '../model/report.ts';
import {
  cooperationText,
  matterText,
  orderedItems,
  progressTexts,
  seenTexts,
  stateText,
} from './follow-up-words.ts';
import { capital } from './matters.ts';
import type { Ink } from './options.ts';
import { ink, type Pen } from './pen.ts';
import type { View } from './view.ts';

const SHOWN = 40;
const TEXT_COLUMNS = 300;
const NAME_COLUMNS = 120;

/** The section of one government; nothing where no follow-up file was read. */
export function followUpLines({ pen, report }: View, { followUp }: GovernmentReport): string[] {
  if (followUp === null) return [];
  const { followUp: t } = pen.t;
  const { total, done, running, notStarted } = followUp.progress;
  const counts =
    total === 0 ? '' : ` · ${pen.t.report.matters(total)}: ${t.progress(done, running, notStarted)}`;
  return [
    '',
    ...pen.flow([ink(t.heading, 'bold'), counts], { hang: 2 }),
    ...(followUp.cooperation === null
      ? []
      : pen.flow(cooperationText(pen, followUp.cooperation), { hang: 2 })),
    ...progressTexts(pen, followUp, report.date).flatMap((text) => pen.flow(text, { hang: 2 })),
    ...orderedItems(followUp)
      .slice(0, SHOWN)
      .flatMap((item, index) => itemLines(pen, item, index + 1)),
    ...(total > SHOWN ? pen.flow(t.more(total - SHOWN)) : []),
    ...pen.flow(t.file(followUp.file), { hang: 2 }),
  ];
}

function itemLines(pen: Pen, item: FollowUpItem, number: number): string[] {
  const { followUp: t } = pen.t;
  const label = String(number);
  const columns = { label: Math.max(0, 2 - label.length), body: 4 };
  const facts = [
    ...(item.responsible === null ? [] : [pen.short(item.responsible, NAME_COLUMNS)]),
    ...(item.due === null ? [] : [t.due(pen.date(item.due))]),
    stateText(pen, item),
    ...(item.evidence === null ? [] : [t.evidence(pen.short(item.evidence, NAME_COLUMNS))]),
  ];
  const text = item.text === null ? '' : `: ${pen.short(item.text, TEXT_COLUMNS)}`;
  return [
    ...pen.entry(label, matterText(pen, item) + text, columns),
    ...pen.entry('', facts.join(' · '), columns),
    ...pen.entry('', [ink(`${capital(seenTexts(pen, item).join('; '))}.`, urgency(item))], columns),
  ];
}

function urgency({ flags }: FollowUpItem): Ink | null {
  if (flags.includes('overdue') || flags.includes('done_but_found')) return 'red';
  return flags.includes('gone_but_open') ? 'yellow' : null;
}
