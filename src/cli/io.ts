/** What a command is given of the world. */
import type { Lang } from '../text/index.ts';

export interface Io {
  readonly lang: Lang;
  /** Writes to standard output. */
  readonly out: (content: string | Uint8Array) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
}
