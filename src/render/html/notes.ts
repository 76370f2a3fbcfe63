/** The end of the page: files and their faults, what the numbers and words mean, where the weights come from. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import { WEIGHT_STATUSES } from '../../model/instrument.ts';
import { diagnosticSentence } from '../../text/index.ts';
import { type Html, html } from '../escape-html.ts';
import { pathText } from '../path-text.ts';
import { citationText } from '../table-details.ts';
import { weightNote } from '../table-weights.ts';
import type { PageView } from './page-view.ts';
import { rehearsal, section } from './pieces.ts';

/** Faults by file, bugs apart from them, and every file that was read. */
export function files(view: PageView): Html {
  const { pen, report } = view;
  const { html: t } = pen.t;
  const bugs = report.faults.filter(({ code }) => code === 'criterion-crashed');
  const faults = report.faults.filter(({ code }) => code !== 'criterion-crashed');
  return section('berkas', t.files, [
    faults.length === 0
      ? html`<p>${t.faultsNone}</p>`
      : html`<h3>${t.faults}</h3><p class="soft">${t.filesNote}</p>${faultList(view, faults)}`,
    bugs.length === 0 ? html`` : html`<h3>${t.bugs}</h3>${faultList(view, bugs)}`,
    html`<details class="more"><summary>${t.filesRead(report.files.length)}</summary><table class="files"><thead><tr><th scope="col">${t.file}</th><th scope="col">${t.status}</th></tr></thead><tbody>${report.files.map(
      ({ path, state }) => html`<tr><td><code>${pathText(path)}</code></td><td>${t.state[state]}</td></tr>
`,
    )}</tbody></table></details>
`,
  ]);
}

function faultList({ pen }: PageView, faults: readonly Diagnostic[]): Html {
  return html`<ul class="faults">${faults.map((fault) => {
    const at = fault.span === null ? '' : `:${fault.span.line}:${fault.span.column}`;
    return html`<li><code>${pathText(fault.file)}${at}</code> ${diagnosticSentence(pen.t, fault)}</li>
`;
  })}</ul>`;
}

/** Meaning of the numbers and words, weights, what is not known, and the register of laws. */
export function notes(view: PageView): Html {
  const { pen, report } = view;
  const { html: t, report: words } = pen.t;
  const citations = report.units.flatMap((unit) => unit.services.map((service) => service.citations));
  const known = citations.reduce((sum, one) => sum + one.known, 0);
  const total = citations.reduce((sum, one) => sum + one.total, 0);
  return section('catatan', t.notes, [
    html`<p class="estimate"><strong>${words.disclaimer}</strong></p>
<h3>${t.legendTitle}</h3>
<ul class="legend"><li><svg class="bar key" aria-hidden="true" focusable="false"><rect class="gained" width="100%" height="100%"/></svg> ${t.gained}</li><li><svg class="bar key" aria-hidden="true" focusable="false"><rect class="lost" width="100%" height="100%"/></svg> ${t.lost}</li><li><svg class="bar key" aria-hidden="true" focusable="false"><rect class="open" width="100%" height="100%"/></svg> ${t.open}</li></ul>
<p>${words.legend}</p>
<h3>${t.weightsTitle}</h3>
`,
    ...report.instruments.map(
      (
        instrument,
      ) => html`<h4>${pen.say(instrument.title)} (${instrument.period})</h4>${rehearsal(pen, instrument)}<p>${weightNote(pen, instrument)} ${t.arithmetic(`patuh explain ${instrument.id}`)}</p>${
        instrument.unknowns.length === 0
          ? null
          : html`<p class="soft">${t.unknownTitle}:</p><ul>${instrument.unknowns.map((one) => html`<li>${pen.say(one)}</li>`)}</ul>`
      }
`,
    ),
    html`<h3>${t.wordsTitle}</h3>${vocabulary(view)}
<h3>${t.registerTitle}</h3><p>${words.register(pen.date(report.totals.lawCheckedOn))} ${total === 0 ? '' : citationText(pen, known, total)}</p>
<p class="soft">${t.made(report.tool.version)}</p>
`,
  ]);
}

function vocabulary({ pen }: PageView): Html {
  const { html: t, words } = pen.t;
  const entries = [
    ...WEIGHT_STATUSES.map((key) => [words.weight[key], t.meaning[key]] as const),
    ...(['E', 'D', 'B'] as const).map((key) => [words.strength[key], t.meaning[key]] as const),
    [words.certainty.P, t.meaning.P] as const,
  ];
  return html`<dl class="words">${entries.map(([word, meaning]) => html`<div><dt>${word}</dt><dd>${meaning}</dd></div>`)}</dl>`;
}
