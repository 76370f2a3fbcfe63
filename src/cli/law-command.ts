/** `patuh law`: what patuh knows of a cited law. */
import { escapeTerminal, lookUpLaw } from '../index.ts';
import { texts } from '../text/index.ts';
import { builtInStandards } from './built-in-standards.ts';
import type { Io } from './io.ts';

/** Prints one line per law cited in the text; exit code 0 even when the register does not know it, because not knowing is no fault. */
export async function lawCommand(words: readonly string[], io: Io): Promise<number> {
  const { cli, words: names } = texts[io.lang];
  const { standards } = await builtInStandards();
  const text = words.join(' ');
  const citations = lookUpLaw(text, standards.law, standards.law.diperiksa_pada);
  if (citations.length === 0) {
    io.out(`${cli.lawUnread(escapeTerminal(text))}\n`);
    return 0;
  }
  for (const { kutipan, hukum } of citations) {
    if (hukum === null || hukum.kepastian === 'U') {
      io.out(`${cli.lawUnknown(escapeTerminal(kutipan))}\n`);
      continue;
    }
    const parts = [names.lawStatus[hukum.status]];
    if (hukum.sejak !== null) parts.push(cli.lawSince(String(hukum.sejak)));
    if (hukum.pengganti !== null)
      parts.push(
        hukum.status === 'diubah' ? cli.lawAmended(hukum.pengganti) : cli.lawReplaced(hukum.pengganti),
      );
    parts.push(names.lawCertainty[hukum.kepastian]);
    io.out(`${escapeTerminal(kutipan)} (${hukum.tentang}): ${parts.join('; ')}\n`);
  }
  io.out(`${cli.lawChecked(standards.law.diperiksa_pada)}\n`);
  return 0;
}
