import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Verdict } from '../support/judge-import.ts';

/** Cases `from` up to but not including `to`. */
export interface CaseRange {
  from: number;
  to: number;
  seed: number;
  /** A part of the names of the seeds that are used; `''` for all. */
  only: string;
}

/** A worker that is silent for this many milliseconds of the clock hangs: long, for a machine may be busy or asleep. */
const LONGEST_SILENCE = 1_200_000;

/**
 * Runs the cases of a range in as many processes as there are workers, so that a case that hangs or ends its process is a fault of
 * that case and of no other. `count` is told the verdict on each case once; the order depends on the workers.
 */
export async function runCases(range: CaseRange, workers: number, count: (index: number, verdict: Verdict) => void): Promise<void> {
  const border = (worker: number) => range.from + Math.round(((range.to - range.from) * worker) / workers);
  await Promise.all(Array.from({ length: workers }, (_, worker) => runInTurn({ ...range, from: border(worker), to: border(worker + 1) }, count)));
}

/** One worker's cases, in order; after one that ended the process a new process goes on with the next. */
async function runInTurn(range: CaseRange, count: (index: number, verdict: Verdict) => void): Promise<void> {
  let next = range.from;
  while (next < range.to) {
    const end = await untilExit({ ...range, from: next }, (verdict) => {
      count(next, verdict);
      next += 1;
    });
    if (next >= range.to) return;
    count(next, { outcome: 'findings', faults: [end], milliseconds: 0 });
    next += 1;
  }
}

/** Starts a worker and waits for its end; says what ended it. */
function untilExit(range: CaseRange, take: (verdict: Verdict) => void): Promise<string> {
  return new Promise((done) => {
    const worker = fork(join(import.meta.dirname, 'worker.ts'), [JSON.stringify(range)]);
    let silent = false;
    const watch = setTimeout(() => {
      silent = true;
      worker.kill('SIGKILL');
    }, LONGEST_SILENCE);
    worker.on('message', (verdict) => {
      watch.refresh();
      take(verdict as Verdict);
    });
    worker.on('exit', (code, signal) => {
      clearTimeout(watch);
      done(silent ? 'hangs' : `ends the process: ${signal ?? `exit code ${code}`}`);
    });
  });
}
