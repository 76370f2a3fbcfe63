/** What-if: scores as they are beside what they would be. */
import type { Score } from '../../model/report.ts';
import { type Html, html } from '../escape-html.ts';
import { scoreText, whatIfTexts } from '../table-what-if.ts';
import { bar } from './bar.ts';
import type { PageView } from './page-view.ts';
import { section, zoneChip } from './pieces.ts';

/** The section; null when nobody asked. */
export function supposed(view: PageView): Html | null {
  const { pen, report } = view;
  const { scoring, formats, workbook } = pen.t;
  const [, changes = ''] = whatIfTexts(view);
  const { whatIf } = report;
  if (whatIf === null) return null;
  const rows = [
    ...whatIf.units.map(({ unit, ...rest }) => row(view, view.units.get(unit)?.name ?? unit, rest)),
    ...whatIf.governments.map(({ name, ...rest }) => row(view, name, rest)),
  ];
  return section('andaikan', workbook.sheets.whatIf, [
    html`<p>${changes} <strong>${scoring.whatIf.note}</strong></p>
`,
    rows.length === 0
      ? html``
      : html`<table class="stacked"><thead><tr><th scope="col">${workbook.name}</th><th scope="col">${formats.measure}</th><th scope="col">${workbook.now}</th><th scope="col">${workbook.supposed}</th></tr></thead><tbody>
${rows}</tbody></table>
`,
  ]);
}

function row(
  view: PageView,
  name: string,
  { instrument, before, after }: { instrument: string; before: Score | null; after: Score | null },
): Html {
  const { pen } = view;
  const found = view.instrument(instrument);
  const cell = (when: string, score: Score | null) =>
    html`<td data-h="${when}: ">${scoreText(pen, score)}${
      score === null
        ? null
        : html`${score.zone === null ? null : html` ${zoneChip(pen, score.zone, null)}`}${bar(
            { gained: score.gained, lost: score.lost, open: score.open, whole: found?.total ?? '100' },
            null,
          )}`
    }</td>`;
  return html`<tr><th scope="row">${name}</th><td>${found === undefined ? instrument : pen.say(found.short)}</td>${cell(pen.t.workbook.now, before)}${cell(pen.t.workbook.supposed, after)}</tr>
`;
}
