/** Worker threads that judge files; one that dies takes only its own file with it. */
import { Worker } from 'node:worker_threads';

/** A worker ended before it answered. */
export class WorkerDied extends Error {}

export interface WorkerPool {
  /**
   * What a worker answers to a message.
   * @throws WorkerDied when the worker that had it ended; the next message gets a new one.
   */
  ask(message: unknown): Promise<string>;
  /** Ends every worker. */
  close(): Promise<void>;
}

interface Waiting {
  readonly message: unknown;
  readonly resolve: (answer: string) => void;
  readonly reject: (error: Error) => void;
}

/** At most `size` threads that run `program`; each has one message at a time, the others wait in order. */
export function createWorkerPool(size: number, program: URL, data: unknown): WorkerPool {
  const queue: Waiting[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Waiting>();

  const next = (): void => {
    while (queue.length > 0 && (idle.length > 0 || busy.size < size)) {
      const waiting = queue.shift();
      if (waiting === undefined) return;
      const worker = idle.pop() ?? start();
      busy.set(worker, waiting);
      worker.postMessage(waiting.message);
    }
  };
  const start = (): Worker => {
    const worker = new Worker(program, { workerData: data });
    let reason = '';
    worker.on('message', (answer: string) => {
      const waiting = busy.get(worker);
      busy.delete(worker);
      idle.push(worker);
      waiting?.resolve(answer);
      next();
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      reason = error.code ?? error.message;
    });
    worker.on('exit', (code) => {
      const waiting = busy.get(worker);
      busy.delete(worker);
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
      waiting?.reject(new WorkerDied(reason || `exit ${code}`));
      next();
    });
    return worker;
  };

  return {
    ask: (message) =>
      new Promise((resolve, reject) => {
        queue.push({ message, resolve, reject });
        next();
      }),
    close: async () => {
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}
