/** Small pieces of the page that several parts use. */
import type { Severity } from '../../model/criterion.ts';
import type { InstrumentSummary, Place, Score } from '../../model/report.ts';
import { type Html, html } from '../escape-html.ts';
import { pathText } from '../path-text.ts';
import type { Pen, Rich } from '../pen.ts';
import { zoneText } from '../table-score.ts';
import { zoneName } from '../view.ts';

const ZONES: ReadonlySet<string> = new Set(['hijau', 'kuning', 'merah']);

/** The word of a severity on its ground. */
export function severityChip({ t }: Pen, severity: Severity): Html {
  return html`<span class="chip s-${severity}">${t.words.severity[severity]}</span>`;
}

/** A zone in words, with a mark of its colour; a zone that is not certain is called so. */
export function zoneChip(pen: Pen, zone: string | null, category: string | null): Html {
  const { html: t } = pen.t;
  if (zone === null) return html`<span class="zone">${t.zoneNone}</span>`;
  const name = zoneName(pen, zone);
  const words = category === null ? t.zone(name) : t.zoneCategory(name, category);
  return html`<span class="zone${ZONES.has(zone) ? ` z-${zone}` : ''}">${words}</span>`;
}

/** The chip and the sentence on what a score means for the zone; null for an instrument without zones. */
export function zoneWords(pen: Pen, instrument: InstrumentSummary, score: Score): Html | null {
  if (instrument.bands.length === 0) return null;
  const chip = score.zone === null ? null : html`${zoneChip(pen, score.zone, score.category)} `;
  return html`<p class="zone-words">${chip}${plain(zoneText(pen, instrument, score))}</p>`;
}

/** That the result of an instrument is practice and no score; null for one whose body says how it counts. */
export function rehearsal({ t }: Pen, instrument: InstrumentSummary | undefined): Html | null {
  return instrument?.simulation === true
    ? html`<p class="rehearsal"><strong>${t.scoring.page.simulation}</strong></p>`
    : null;
}

/** The text of a paragraph without its ink. */
export function plain(text: Rich): string {
  const pieces = typeof text === 'string' ? [text] : text;
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** "berkas.yaml baris 25 kolom 21". */
export function placeWords({ t }: Pen, { file, span }: Place): Html {
  return html`<span class="place">${t.report.lineColumn(pathText(file), span.line, span.column)}</span>`;
}

/** "TINDAK LANJUT" or "tindak lanjut" as "Tindak lanjut"; short words in brackets keep their capitals. */
export function sentenceCase(text: string): string {
  const words =
    text === text.toUpperCase()
      ? text.replaceAll(/\([^)]*\)|[^(]+/gu, (part) => (part.startsWith('(') ? part : part.toLowerCase()))
      : text;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A section with its heading. */
export function section(id: string, title: string, content: Html | readonly Html[]): Html {
  return html`<section id="${id}" aria-labelledby="j-${id}"><h2 id="j-${id}">${title}</h2>
${content}</section>
`;
}
