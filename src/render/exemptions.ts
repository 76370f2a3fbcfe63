/** Exemptions in words, the same in every format. */
import type { Exemption, ExemptionState } from '../model/exemption.ts';
import type { Report, Result } from '../model/report.ts';
import { type Lang, texts } from '../text/index.ts';
import type { View } from './view.ts';

const NAME_COLUMNS = 80;
const REASON_COLUMNS = 300;

/** States in the order in which they ask for attention. */
const STATES: readonly ExemptionState[] = ['invalid', 'expired', 'unused', 'matched'];

/** Entries, those that ask for attention first. */
export function exemptionsOf({ exemptions }: Report): Exemption[] {
  return STATES.flatMap((state) => exemptions.entries.filter((entry) => entry.state === state));
}

/** "PENGECUALIAN: 1 kedaluwarsa, 2 dipakai"; null when there is none. */
export function exemptionTitle({ pen, report }: View): string | null {
  const { entries } = report.exemptions;
  if (entries.length === 0) return null;
  const { exemptions: t } = pen.t;
  const counts = STATES.map((state) => ({
    state,
    count: entries.filter((one) => one.state === state).length,
  }));
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => t.count(count, t.state[state]));
  return `${t.title}: ${parts.join(', ')}`;
}

/** That exemptions are looked away from, or what they do. */
export function exemptionNote({ pen, report }: View): string {
  const { exemptions: t } = pen.t;
  return report.exemptions.applied ? t.meaning : t.notApplied;
}

/** "PA-12 · RSUD Kudungga · pengaduan: 1 hal (terberat RINGAN) dikecualikan sampai 31 Desember 2026. Disetujui: ... Alasan: ...". */
export function exemptionSentence(view: View, entry: Exemption): string {
  const { pen } = view;
  const { exemptions: t, words } = pen.t;
  const about = [
    entry.criterion ?? '?',
    pen.short(entry.unit ?? '?', NAME_COLUMNS),
    ...(entry.service === null ? [] : [pen.short(entry.service, NAME_COLUMNS)]),
    ...(entry.component === null ? [] : [words.componentShort[entry.component]]),
  ].join(' · ');
  const until = entry.until === null ? '' : pen.date(entry.until);
  const when =
    until === '' || entry.state === 'invalid'
      ? ''
      : `, ${entry.state === 'expired' ? t.expiredOn(until) : t.until(until)}`;
  return [
    `${about}: ${becameOf(view, entry)}${when}.`,
    ...(entry.approvedBy === null ? [] : [t.approvedBy(pen.short(entry.approvedBy, NAME_COLUMNS))]),
    ...(entry.reason === null ? [] : [t.reason(pen.short(entry.reason, REASON_COLUMNS))]),
  ].join(' ');
}

function becameOf({ pen, report }: View, entry: Exemption): string {
  const { exemptions: t, words } = pen.t;
  if (entry.state === 'invalid') return t.invalid;
  if (entry.state === 'expired') return t.expired(entry.matches);
  if (entry.state === 'unused') return t.unused[entry.unused ?? 'nothing'];
  const worst = entry.severity === null ? '-' : words.severity[entry.severity];
  return (report.exemptions.applied ? t.matched : t.would)(entry.matches, worst);
}

/** "DIKECUALIKAN sampai ... (jabatan): alasan" of an exempted result; null when it is none. */
export function exemptionMark(view: View, result: Result): string | null {
  const entry = exemptionOf(view, result);
  if (entry === null) return null;
  const { pen } = view;
  return pen.t.exemptions.mark(
    pen.date(entry.until ?? ''),
    pen.short(entry.approvedBy ?? '', NAME_COLUMNS),
    pen.short(entry.reason ?? '', REASON_COLUMNS),
  );
}

/** The entry by which a result is exempted. */
export function exemptionOf({ report }: View, { exemption }: Result): Exemption | null {
  return exemption === undefined ? null : (report.exemptions.entries[exemption] ?? null);
}

/** That results of the worst severity are exempted; null when none is. */
export function exemptedKritis(report: Report, lang: Lang): string | null {
  const count = report.units
    .flatMap((unit) => unit.results)
    .filter((result) => result.exemption !== undefined && result.severity === 'kritis').length;
  const { exemptions, words } = texts[lang];
  return count === 0 ? null : exemptions.kritis(count, words.severity.kritis);
}
