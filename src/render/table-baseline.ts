/** "DASAR BANDING": what is new against a baseline, and what is gone. */
import type { GoneMatter, MatterIdentity } from '../model/baseline.ts';
import type { Report } from '../model/report.ts';
import { baselineNotes, baselineTitle } from './baseline-words.ts';
import type { RenderOptions } from './options.ts';
import { createPen, ink, type Pen } from './pen.ts';
import { gateLines } from './table-gates.ts';
import { createView, placeText, SEVERITY_INK, type View } from './view.ts';

/** New and gone matters shown on a page about everything else. */
const SHOWN = 20;
const NAME_COLUMNS = 60;
const SAID_COLUMNS = 240;

/** The comparison alone with the gates, ending in one newline. */
export function renderBaseline(report: Report, options: RenderOptions): string {
  const view = createView(report, createPen(options));
  const lines = [...baselineLines(view, Number.POSITIVE_INFINITY).slice(1), '', ...gateLines(view)];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** The section on a page; nothing when no baseline was given. */
export function baselineLines(view: View, shown = SHOWN): string[] {
  const { pen, report } = view;
  const { baseline } = report;
  if (baseline === null) return [];
  const { baseline: t } = pen.t;
  return [
    '',
    ...pen.flow([ink(baselineTitle(view) ?? '', 'bold')]),
    ...baselineNotes(view).flatMap((text) => pen.flow(text)),
    ...list(pen, t.fresh, baseline.fresh.slice(0, shown), baseline.fresh.length, (matter) => [
      ...pen.flow(
        [
          ink(`${pen.t.words.severity[matter.severity]} `, SEVERITY_INK[matter.severity]),
          `${about(pen, matter)}: ${pen.short(pen.say(matter.message), SAID_COLUMNS)}`,
        ],
        { indent: 2, hang: 4 },
      ),
      ...pen.flow([ink(placeText(matter.place), 'dim')], { indent: 4 }),
    ]),
    ...list(pen, t.gone, baseline.gone.slice(0, shown), baseline.gone.length, (matter) =>
      goneLines(pen, matter),
    ),
  ];
}

function list<T>(
  pen: Pen,
  title: string,
  shown: readonly T[],
  total: number,
  lines: (item: T) => readonly string[],
): string[] {
  if (total === 0) return [];
  const more = total - shown.length;
  return [
    ...pen.flow([ink(`${title} (${pen.count(total)})`, 'bold')]),
    ...shown.flatMap(lines),
    ...(more > 0 ? pen.flow(pen.t.baseline.more(more), { indent: 2 }) : []),
  ];
}

function goneLines(pen: Pen, matter: GoneMatter): string[] {
  const { baseline: t } = pen.t;
  const quote = matter.quote === null ? '' : ` "${pen.short(matter.quote, NAME_COLUMNS)}"`;
  return pen.flow(`${about(pen, matter)}${quote}${t.times(matter.times)}: ${t.state[matter.state]}`, {
    indent: 2,
    hang: 4,
  });
}

/** "JW-05 · RSUD Kudungga · ULIP · jangka waktu". */
function about(pen: Pen, matter: MatterIdentity & { readonly name: string }): string {
  const { component, criterion, name, service } = matter;
  return [
    criterion,
    pen.short(name, NAME_COLUMNS),
    ...(service === null ? [] : [pen.short(service, NAME_COLUMNS)]),
    ...(component === null ? [] : [pen.t.words.componentShort[component]]),
  ].join(' · ');
}
