/** Search and filters over the matters; shown by the script, because they do nothing without it. */
import { COMPONENTS } from '../../model/component.ts';
import { SEVERITIES } from '../../model/criterion.ts';
import { type Html, html } from '../escape-html.ts';
import { capital } from '../matters.ts';
import type { PageView } from './page-view.ts';
import { NO_COMPONENT } from './unit-matters.ts';

/** The bar of filters. What the script says stands in attributes, so that no text is in the script. */
export function filters({ pen, pageUnits, report }: PageView): Html {
  const { html: t, words } = pen.t;
  const used = new Set(
    pageUnits.flatMap(({ matters, waiting }) => [
      ...matters.map(({ result }) => result.component ?? NO_COMPONENT),
      ...waiting.map(({ component }) => component ?? NO_COMPONENT),
    ]),
  );
  const components = [
    ...COMPONENTS.filter(({ key }) => used.has(key)).map(({ key }) =>
      option(key, capital(words.component[key])),
    ),
    ...(used.has(NO_COMPONENT) ? [option(NO_COMPONENT, t.unitDuties)] : []),
  ];
  const { baseline } = pen.t;
  const decided = [
    ...(report.exemptions.entries.length === 0 ? [] : [option('exempted', pen.t.exemptions.fixMark)]),
    ...(report.baseline === null
      ? []
      : [option('fresh', baseline.standing.fresh), option('known', baseline.standing.known)]),
  ];
  const counts = new Map(SEVERITIES.map((severity) => [severity, 0]));
  for (const { matters } of pageUnits)
    for (const { result } of matters) counts.set(result.severity, (counts.get(result.severity) ?? 0) + 1);
  return html`<form id="saring" class="filters" role="search" aria-label="${t.filter}" hidden data-shown="${t.shown}" data-all="${t.shownAll}" data-note="${t.shownNote}" data-nothing="${t.shownNothing}" data-thousands="${pen.lang === 'id' ? '.' : ','}">
<p class="field wide"><label for="saring-q">${t.search}</label><input type="search" id="saring-q" name="q" autocomplete="off" spellcheck="false" placeholder="${t.searchHint}"></p>
<fieldset class="field wide"><legend>${t.severity}</legend>${SEVERITIES.filter(
    (severity) => (counts.get(severity) ?? 0) > 0,
  ).map(
    (severity) =>
      html`<label class="tick"><input type="checkbox" name="s" value="${severity}"> ${words.severity[severity]} <span class="soft">${pen.count(counts.get(severity) ?? 0)}</span></label> `,
  )}</fieldset>
${select(
  'u',
  t.unit,
  t.all,
  pageUnits.map(({ id, unit }) => option(id, unit.name)),
)}
${select('k', t.component, t.all, components)}
${select('t', t.status, t.all, [option('unmet', words.outcome.unmet), option('not_assessed', words.outcome.not_assessed), ...decided])}
<p class="field buttons"><button type="reset">${t.reset}</button> <button type="button" name="open">${t.openAll}</button> <button type="button" name="close">${t.closeAll}</button></p>
</form>
<p id="saring-hasil" class="result" role="status" aria-live="polite"></p>
`;
}

function option(value: string, name: string): Html {
  return html`<option value="${value}">${name}</option>`;
}

function select(name: string, label: string, all: string, options: readonly Html[]): Html {
  return html`<p class="field"><label for="saring-${name}">${label}</label><select id="saring-${name}" name="${name}"><option value="">${all}</option>${options}</select></p>`;
}
