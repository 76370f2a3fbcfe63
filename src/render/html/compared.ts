/** What a baseline says of the run: what is new, what is known, what is gone. */
import { baselineCounts, baselineNotes, goneText } from '../baseline-words.ts';
import { matterAbout } from '../diff-view.ts';
import { type Html, html } from '../escape-html.ts';
import { capital } from '../matters.ts';
import type { PageView } from './page-view.ts';
import { placeWords, section, sentenceCase, severityChip } from './pieces.ts';

/** The section; null in a run without a baseline. */
export function compared(view: PageView): Html | null {
  const { pen, report } = view;
  const { baseline: t } = pen.t;
  const counts = baselineCounts(view);
  if (report.baseline === null || counts === null) return null;
  const { fresh, gone } = report.baseline;
  return section('dasar-banding', sentenceCase(t.title), [
    html`<p><strong>${capital(counts)}.</strong></p>${baselineNotes(view).map((text) => html`<p>${text}</p>`)}
`,
    list(
      `${t.fresh} (${pen.count(fresh.length)})`,
      fresh.map(
        (matter) =>
          html`${severityChip(pen, matter.severity)} <b>${matter.name}</b>: ${matterAbout(pen, matter)}: ${pen.say(matter.message)} ${placeWords(pen, matter.place)}`,
      ),
    ),
    list(
      `${t.gone} (${pen.count(gone.length)})`,
      gone.map((matter) => html`${goneText(view, matter)}`),
    ),
  ]);
}

function list(title: string, items: readonly Html[]): Html {
  return items.length === 0
    ? html``
    : html`<h3>${title}</h3><ul class="faults">${items.map(
        (item) => html`<li>${item}</li>
`,
      )}</ul>
`;
}
