/** Component d, "jangka waktu penyelesaian": durations from text, lists and structured items. */

import { isText, type ObjectPart, type Part } from '../word/part.ts';
import { type DurationFacts, readDurationParts } from './duration.ts';
import { structuredDuration } from './structured-duration.ts';

/** An object that says something but no amount of time is shown by its own values. */
function readObject(part: ObjectPart): DurationFacts {
  const durasi = structuredDuration(part.nilai, part.asal, 'penyelesaian');
  if (durasi !== null) return { durasi: [durasi], tanda: [], tidak_terbaca: [] };
  const said = Object.values(part.nilai).filter(
    (value) => typeof value === 'string' || typeof value === 'number',
  );
  const lost = said.length === 0 ? [] : [{ kutipan: said.join(' '), asal: part.asal }];
  return { durasi: [], tanda: [], tidak_terbaca: lost };
}

/** Reads the time component. Facts come in the order of the parts. */
export function readJangkaWaktu(parts: readonly Part[]): DurationFacts {
  const texts = readDurationParts(parts.filter(isText), 'jangka_waktu');
  let next = 0;
  const all = parts.map((part): DurationFacts | undefined => {
    if (!isText(part)) return readObject(part);
    next += 1;
    return texts[next - 1];
  });
  return {
    durasi: all.flatMap((facts) => facts?.durasi ?? []),
    tanda: all.flatMap((facts) => facts?.tanda ?? []),
    tidak_terbaca: all.flatMap((facts) => facts?.tidak_terbaca ?? []),
  };
}
