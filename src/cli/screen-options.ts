/** How a page is printed on this screen, or into a file. */
import type { RenderOptions } from '../index.ts';
import type { Io } from './io.ts';
import { colorLevel, styleFor, unicodeFor, widthOf } from './terminal.ts';

/** Options of commander that say how to print. */
export interface ScreenFlags {
  readonly color?: boolean;
  readonly ascii?: boolean;
  readonly bom?: boolean;
}

/** For standard output. */
export function screenOptions(flags: ScreenFlags, io: Io): RenderOptions {
  return {
    lang: io.lang,
    width: widthOf(process.stdout, process.env),
    style: styleFor(colorLevel(process.stdout, process.env, flags.color)),
    unicode: flags.ascii !== true && unicodeFor(process.env, process.platform),
    bom: flags.bom === true,
  };
}

/** For files. */
export function fileOptions({ bom }: ScreenFlags, io: Io): RenderOptions {
  return { lang: io.lang, width: 100, style: styleFor(0), unicode: true, bom: bom === true };
}
