/** "PENGECUALIAN": every exemption and what became of it. */
import type { ExemptionState } from '../model/exemption.ts';
import {
  exemptedKritis,
  exemptionNote,
  exemptionSentence,
  exemptionsOf,
  exemptionTitle,
} from './exemptions.ts';
import { displayWidth } from './layout.ts';
import type { Ink } from './options.ts';
import { ink } from './pen.ts';
import { placeText, type View } from './view.ts';

const STATE_INK: Readonly<Record<ExemptionState, Ink>> = {
  invalid: 'red',
  expired: 'red',
  unused: 'yellow',
  matched: 'cyan',
};

/** The list, those that ask for attention first; nothing when there is no exemption. */
export function exemptionLines(view: View): string[] {
  const { pen, report } = view;
  const title = exemptionTitle(view);
  if (title === null) return [];
  const { state: names } = pen.t.exemptions;
  const body = 2 + Math.max(...Object.values(names).map(displayWidth)) + 2;
  const kritis = exemptedKritis(report, pen.lang);
  return [
    '',
    ...pen.flow([ink(title, 'bold')]),
    ...pen.flow(exemptionNote(view)),
    ...(kritis === null ? [] : pen.flow([ink(kritis, 'red')])),
    ...exemptionsOf(report).flatMap((entry) => [
      ...pen.entry([ink(names[entry.state], STATE_INK[entry.state])], exemptionSentence(view, entry), {
        label: 2,
        body,
      }),
      ...pen.flow([ink(placeText(entry.place), 'dim')], { indent: body }),
    ]),
  ];
}
