/** What a command is given of the world. */
import type { Lang } from '../text/index.ts';
import type { Progress } from './progress.ts';

export interface Io {
  readonly lang: Lang;
  /** How far the run is; whatever is said erases it first. */
  readonly progress: Progress;
  /** Writes to standard output. */
  readonly out: (content: string | Uint8Array) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
}
