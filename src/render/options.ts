/** What a renderer is told beside the report. */
import type { Lang } from '../text/index.ts';

/** Ways a piece of text may stand out on a terminal. */
export type Ink = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** Functions that give text its ink; injected, so that no renderer knows about terminals. */
export type Style = Readonly<Record<Ink, (text: string) => string>>;

export interface RenderOptions {
  readonly lang: Lang;
  /** Columns of the page; no line is wider. Narrower than 60 is treated as 60, wider than 120 as 120. */
  readonly width: number;
  /** Colours; {@link plainStyle} for none. */
  readonly style: Style;
  /** false: our own marks and bars are ASCII. */
  readonly unicode: boolean;
  /** true: CSV begins with a byte order mark, without which Excel takes UTF-8 for something else. */
  readonly bom?: boolean;
}

const same = (text: string) => text;

/** No colours at all. */
export const plainStyle: Style = {
  bold: same,
  dim: same,
  red: same,
  yellow: same,
  green: same,
  cyan: same,
};
