import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Answer } from './finish-worker.ts';
import type { Finished, Unfinished } from './finish.ts';

/** Finishes PDFs in threads of their own, beside the browser that prints the next ones. */
export interface Finishers {
  /** Rejects with an Error when the print cannot be repaired, or when its thread has stopped. */
  finish(job: Unfinished): Promise<Finished>;
  close(): Promise<void>;
}

/** Starts one thread, which reads its modules while the browser starts; at most `size` of them work at the same time. */
export function openFinishers(size: number): Finishers {
  const all = new Set<Worker>();
  const start = (): Worker => {
    const worker = new Worker(new URL('./finish-worker.ts', import.meta.url));
    all.add(worker);
    return worker;
  };
  const idle = [start()];
  const waiting: (() => void)[] = [];
  let busy = 0;

  async function take(): Promise<Worker> {
    while (busy >= size) await new Promise<void>((resolve) => waiting.push(resolve));
    busy += 1;
    return idle.pop() ?? start();
  }

  return {
    async finish(job) {
      const worker = await take();
      try {
        const answer = await ask(worker, job);
        // One that has stopped is not asked again.
        idle.push(worker);
        if ('error' in answer) throw new Error(answer.error);
        return answer.finished;
      } finally {
        busy -= 1;
        waiting.shift()?.();
      }
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

/** The answer of a thread to one job; rejects when it stops instead. */
async function ask(worker: Worker, job: Unfinished): Promise<Answer> {
  const done = new AbortController();
  const { signal } = done;
  const stopped = once(worker, 'exit', { signal }).then(([code]) => Promise.reject(new Error(`The thread that finishes PDFs stopped with code ${String(code)}`)));
  const answered = once(worker, 'message', { signal }).then(([answer]) => answer as Answer);
  worker.postMessage(job);
  try {
    return await Promise.race([answered, stopped]);
  } finally {
    done.abort();
    await Promise.allSettled([answered, stopped]);
  }
}
