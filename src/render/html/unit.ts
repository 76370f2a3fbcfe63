/** One unit on the page: who and what was read, scores, fixes, matters in detail, what was not assessed. */
import { type Html, html } from '../escape-html.ts';
import { pathText } from '../path-text.ts';
import { sourceTexts } from '../table-unit.ts';
import { bar } from './bar.ts';
import type { PageUnit, PageView } from './page-view.ts';
import { severityChip } from './pieces.ts';
import { officialTable } from './summary.ts';
import { unitSurveys } from './survey.ts';
import { unitFixes } from './unit-fixes.ts';
import { unitMatters } from './unit-matters.ts';
import { unitScores } from './unit-scores.ts';

/** Units that are shown open when the page is; of more, each is a line that unfolds. */
const OPEN = 3;

/** A unit, folded under its name and first score. */
export function unitSection(view: PageView, entry: PageUnit): Html {
  const { pen } = view;
  const { html: t } = pen.t;
  const { unit, id, matters } = entry;
  const [first] = unit.scores;
  const parts =
    first === undefined
      ? null
      : {
          gained: first.score.gained,
          lost: first.score.lost,
          open: first.score.open,
          whole: view.instrument(first.instrument)?.total ?? '100',
        };
  const urgent = matters.filter(({ result }) => result.severity === 'kritis').length;
  return html`<details class="unit" id="${id}"${view.pageUnits.length <= OPEN ? html` open` : null}>
<summary><span class="fold" aria-hidden="true"></span><h3>${unit.name}</h3><span class="soft where">${
    view.report.governments.length > 1 && unit.government !== '' ? html`${unit.government} · ` : null
  }${pen.t.report.services(unit.services.length)} · ${t.matterCount(matters.length)}${
    urgent === 0 ? null : html` · ${pen.count(urgent)} ${severityChip(pen, 'kritis')}`
  }</span>${parts === null ? null : html`<span class="glance">${bar(parts, null)}<span class="number">${pen.num(parts.gained)}</span></span>`}</summary>
<div class="about">
<div class="source"><p><b>${t.file}:</b> ${unit.files.map((file, index) => html`${index === 0 ? '' : ', '}<code>${pathText(file)}</code>`)}</p>${sourceTexts(pen, unit).map((text) => html`<p>${text}</p>`)}</div>
${unitScores(view, unit)}${unit.official.length === 0 ? null : html`<h4>${t.officialScores}</h4><p class="soft">${t.officialNote}</p>${officialTable(view, unit.official)}`}
${unitFixes(view, entry)}${unitSurveys(view, unit)}
</div>
${unitMatters(view, entry)}
</details>
`;
}
