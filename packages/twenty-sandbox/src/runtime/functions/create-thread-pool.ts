import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

export type ThreadPool = {
  /** A fresh thread that no function has run in. Whoever takes it terminates it. */
  take: () => Worker;
  /** Ends the idle threads and the running ones. */
  close: () => Promise<void>;
};

const SCRIPT = fileURLToPath(new URL('./function-worker.mjs', import.meta.url));

/** Keeps `size` threads started and idle, so that a run does not wait for one to start. They hold no process alive. */
export const createThreadPool = ({ size }: { size: number }): ThreadPool => {
  const idle: Worker[] = [];
  const taken = new Set<Worker>();
  let isOpen = true;
  let refill: NodeJS.Immediate | null = null;

  const start = (): Worker => {
    // Nothing of this process' environment or flags reaches a function.
    const worker = new Worker(SCRIPT, { env: {}, execArgv: [], stdout: true, stderr: true });
    worker.stdout.resume();
    worker.stderr.resume();
    worker.unref();
    return worker;
  };

  const refillLater = (): void => {
    refill ??= setImmediate(() => {
      refill = null;
      if (!isOpen || idle.length >= size) return;
      idle.push(start());
      refillLater();
    });
  };

  refillLater();

  return {
    take: () => {
      const worker = idle.shift() ?? start();
      worker.ref();
      taken.add(worker);
      worker.once('exit', () => taken.delete(worker));
      refillLater();
      return worker;
    },
    close: async () => {
      isOpen = false;
      if (refill !== null) clearImmediate(refill);
      await Promise.all([...idle.splice(0), ...taken].map((worker) => worker.terminate()));
    },
  };
};
