/** How far a long run is, on a line of the terminal that is erased before anything else is said. */
import { type Lang, texts } from '../text/index.ts';

/** Milliseconds before the line is shown at all, and between two of its states. */
const PATIENCE = 2000;
const INTERVAL = 100;
const ERASE = '\r\u001b[K';
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** What a run tells while it goes through its files. */
export interface Progress {
  /** One more file is done. */
  step(): Promise<void>;
  /** Erases the line; to be called whatever happens. */
  end(): void;
}

/** The stream the line is written to. */
interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const SILENT: Progress = { step: () => Promise.resolve(), end: () => undefined };

/**
 * Progress over so many files. Silent unless standard error is a terminal that can erase a line: never in a pipe, a file, or the log of
 * a CI service. It has no colours, so NO_COLOR changes nothing.
 */
export function createProgress(
  total: number,
  lang: Lang,
  screen: Screen = process.stderr,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Progress {
  const inCi = env.CI !== undefined && env.CI !== '' && env.CI !== 'false';
  if (screen.isTTY !== true || env.TERM === 'dumb' || inCi) return SILENT;
  const started = performance.now();
  let [done, shownAt] = [0, -1];
  const onSignal = (signal: NodeJS.Signals) => {
    end();
    // Nobody listens any more: the signal ends the process, and a shell sees by what.
    process.kill(process.pid, signal);
  };
  const end = () => {
    if (shownAt < 0) return;
    screen.write(ERASE);
    shownAt = -1;
    for (const signal of SIGNALS) process.removeListener(signal, onSignal);
  };
  return {
    async step() {
      done += 1;
      const now = performance.now();
      if (done < total && now - started >= PATIENCE && (shownAt < 0 || now - shownAt >= INTERVAL)) {
        if (shownAt < 0) for (const signal of SIGNALS) process.on(signal, onSignal);
        shownAt = now;
        const seconds = (now - started) / 1000;
        const left = ((total - done) / done) * seconds;
        const line = texts[lang].screen.progress(done, total, done / seconds, left);
        screen.write(`\r${fitting(line, screen.columns)}\u001b[K`);
      }
      // Files are read without a pause; a signal is heard only in one.
      if (shownAt >= 0) await new Promise((resolve) => setImmediate(resolve));
    },
    end,
  };
}

/** A line that reaches the edge would go on below, where it is not erased. Every character of it takes one column. */
function fitting(line: string, columns = 80): string {
  return line.slice(0, Math.max(0, columns - 1));
}
