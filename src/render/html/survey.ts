/** Satisfaction surveys of a unit, and the follow-up of a government. Neither changes a score, and both say so. */
import type { FollowUpReport, SurveyReport, UnitReport } from '../../model/report.ts';
import { type Html, html } from '../escape-html.ts';
import {
  cooperationText,
  matterText,
  orderedItems,
  progressTexts,
  seenTexts,
  stateText,
} from '../follow-up-words.ts';
import { pathText } from '../path-text.ts';
import {
  checkText,
  evidenceTexts,
  indexText,
  leftOutTexts,
  orderedElements,
  periodText,
  roundedWeightTexts,
} from '../survey-words.ts';
import { bar } from './bar.ts';
import type { PageView } from './page-view.ts';
import { sentenceCase, severityChip } from './pieces.ts';

/** Every survey of a unit, the latest first; nothing where there is none. */
export function unitSurveys(view: PageView, { surveys }: UnitReport): Html | null {
  if (surveys.length === 0) return null;
  return html`<h4>${sentenceCase(view.pen.t.survey.heading)}</h4><div class="cards">${surveys.map((survey) => surveyCard(view, survey))}</div>
`;
}

function surveyCard(view: PageView, survey: SurveyReport): Html {
  const { pen } = view;
  const { survey: t, words } = pen.t;
  const { columns } = t;
  const notes = [
    ...leftOutTexts(pen, survey),
    ...roundedWeightTexts(pen, survey),
    ...evidenceTexts(view, survey),
    t.file(pathText(survey.file)),
  ];
  return html`<div class="card score"><h5>${sentenceCase(periodText(pen, survey))} · ${t.respondents(survey.respondents)}</h5>
<p>${indexText(pen, survey)}</p>
<table class="figures"><thead><tr><th scope="col">${sentenceCase(columns.element)}</th><th scope="col">${columns.mean}</th><th scope="col">${columns.index}</th><th scope="col">${columns.quality}</th><th scope="col">${columns.missing}</th></tr></thead><tbody>${orderedElements(
    survey,
  ).map(
    ({ name, mean, index, quality, missing }) =>
      html`<tr><th scope="row">${pen.say(name)}${
        index === null ? null : bar({ gained: index.rounded, lost: '0', open: '0', whole: '100' }, null)
      }</th><td class="number">${mean === null ? t.none : pen.num(mean.rounded)}</td><td class="number">${
        index === null ? '-' : pen.num(index.rounded)
      }</td><td>${quality ?? '-'}</td><td class="number">${pen.count(missing)}</td></tr>`,
  )}</tbody></table>
<ul class="checks">${survey.checks.map(
    (check) =>
      html`<li>${
        check.outcome === 'unmet'
          ? severityChip(pen, check.severity)
          : html`<span class="chip s-open">${words.outcome[check.outcome]}</span>`
      } ${checkText(pen, survey, check)}</li>`,
  )}</ul>
${notes.map((text) => html`<p class="soft">${text}</p>`)}</div>
`;
}

/** Cooperation with the Ombudsman, and who does what by when; nothing where no file says it. */
export function followUp({ pen, report }: PageView, follow: FollowUpReport | null): Html | null {
  if (follow === null) return null;
  const { followUp: t } = pen.t;
  const { progress, cooperation } = follow;
  const items = orderedItems(follow);
  const rows = items.map(
    (item) =>
      html`<tr><th scope="row">${matterText(pen, item)}${item.text === null ? null : html`<br><span class="soft">${item.text}</span>`}</th><td>${item.responsible ?? '-'}</td><td>${
        item.due === null ? '-' : pen.date(item.due)
      }</td><td>${stateText(pen, item)}</td><td>${seenTexts(pen, item).join('; ')}</td></tr>
`,
  );
  return html`<div class="follow"><h4>${sentenceCase(t.heading)}</h4>
${cooperation === null ? null : html`<p>${cooperationText(pen, cooperation)}</p>`}
<p>${sentenceCase(t.progress(progress.done, progress.running, progress.notStarted))}.</p>
${progressTexts(pen, follow, report.date).map((text) => html`<p class="soft">${text}</p>`)}
${
  rows.length === 0
    ? null
    : html`<table class="stacked"><thead><tr><th scope="col">${t.columns.matter}</th><th scope="col">${t.columns.responsible}</th><th scope="col">${t.columns.due}</th><th scope="col">${t.columns.state}</th><th scope="col">${t.columns.seen}</th></tr></thead><tbody>
${rows}</tbody></table>`
}<p class="soft">${t.file(pathText(follow.file))}</p></div>
`;
}
