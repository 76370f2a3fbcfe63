/** Every exemption and what became of it. */
import { type Html, html } from '../escape-html.ts';
import {
  exemptedKritis,
  exemptionNote,
  exemptionSentence,
  exemptionsOf,
  exemptionTitle,
} from '../exemptions.ts';
import { capital } from '../matters.ts';
import type { PageView } from './page-view.ts';
import { placeWords, section } from './pieces.ts';

/** The section; null when there is no exemption. */
export function exempted(view: PageView): Html | null {
  const { pen, report } = view;
  const { exemptions: t } = pen.t;
  const title = exemptionTitle(view);
  if (title === null) return null;
  const kritis = exemptedKritis(report, pen.lang);
  return section('pengecualian', capital(t.title.toLowerCase()), [
    html`<p>${title}. ${exemptionNote(view)}</p>${kritis === null ? null : html`<p><strong>${kritis}</strong></p>`}
<ul class="faults">${exemptionsOf(report).map(
      (entry) =>
        html`<li><b>${t.state[entry.state]}</b>: ${exemptionSentence(view, entry)} ${placeWords(pen, entry.place)}</li>
`,
    )}</ul>
`,
  ]);
}
