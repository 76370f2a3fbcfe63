/** How far a long run is, on a line of the terminal that is erased before anything else is said. */
import { type Lang, texts } from '../text/index.ts';

/** Milliseconds before the line is shown at all, and between two of its states. */
const PATIENCE = 2000;
const INTERVAL = 100;
const ERASE = '\r\u001b[K';
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** What a run tells while it works. */
export interface Progress {
  /** So many files are gone through from now on. */
  start(files: number, lang: Lang): FileProgress;
  /** Every file is done: the report is put together. Nothing is told before a start. */
  assemble(): Promise<void>;
  /** Erases the line; to be called before anything else is said, and whatever happens. */
  end(): void;
}

/** What a run tells while it goes through its files. */
export interface FileProgress {
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

type Environment = Readonly<Record<string, string | undefined>>;

const SILENT: Progress = {
  start: () => ({ step: () => Promise.resolve(), end: () => undefined }),
  assemble: () => Promise.resolve(),
  end: () => undefined,
};

/**
 * Progress of one command. Silent unless standard error is a terminal that can erase a line: never in a pipe, a file, or the log of a CI
 * service. It has no colours, so NO_COLOR changes nothing.
 */
export function createProgress(screen: Screen = process.stderr, env: Environment = process.env): Progress {
  if (!canErase(screen, env)) return SILENT;
  let run: { readonly lang: Lang; readonly started: number } | null = null;
  let shownAt = -1;
  const draw = (line: string, now: number) => {
    shownAt = now;
    screen.write(`\r${fitting(line, screen.columns)}\u001b[K`);
  };
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
    start(files, lang) {
      const started = performance.now();
      run = { lang, started };
      let done = 0;
      const isDue = (now: number) =>
        done < files && now - started >= PATIENCE && (shownAt < 0 || now - shownAt >= INTERVAL);
      const tell = (now: number) => {
        if (shownAt < 0) for (const signal of SIGNALS) process.on(signal, onSignal);
        const seconds = (now - started) / 1000;
        const left = ((files - done) / done) * seconds;
        draw(texts[lang].screen.progress(done, files, done / seconds, left), now);
      };
      return {
        async step() {
          done += 1;
          const now = performance.now();
          if (isDue(now)) tell(now);
          // Files are read without a pause; a signal is heard only in one.
          if (shownAt >= 0) await pause();
        },
        end,
      };
    },
    async assemble() {
      const now = performance.now();
      if (run === null || shownAt >= 0 || now - run.started < PATIENCE) return;
      // No signal is listened to: what follows has no pause to hear one in, so that it has to end the process by itself.
      draw(texts[run.lang].screen.assembling, now);
      await pause();
    },
    end,
  };
}

function canErase(screen: Screen, env: Environment): boolean {
  const inCi = env.CI !== undefined && env.CI !== '' && env.CI !== 'false';
  return screen.isTTY === true && env.TERM !== 'dumb' && !inCi;
}

const pause = () => new Promise((resolve) => setImmediate(resolve));

/** A line that reaches the edge would go on below, where it is not erased. Every character of it takes one column. */
function fitting(line: string, columns = 80): string {
  return line.slice(0, Math.max(0, columns - 1));
}
