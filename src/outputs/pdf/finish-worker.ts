import { parentPort } from 'node:worker_threads';
import { finish, type Finished, type Unfinished } from './finish.ts';

/** What a worker answers: the PDF, or why there is none. */
export type Answer = { finished: Finished } | { error: string };

/** A thread of its own that finishes PDFs, one after the other: see `finishers.ts`. */
parentPort?.on('message', (job: Unfinished) => {
  void finish(job).then(
    (finished) => parentPort!.postMessage({ finished } satisfies Answer),
    (error: unknown) => parentPort!.postMessage({ error: error instanceof Error ? error.message : String(error) } satisfies Answer),
  );
});
