import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { say } from './messages.mjs';

/** A lock without the number of its process is one that is being made, unless it is older than this, in milliseconds. */
const MAKING = 10_000;
/** Nothing that is done under a lock takes this long, in milliseconds: the number of a process may be another's by then. */
const LONGEST = 30 * 60_000;

/**
 * Does something that only one process at a time may do. `lock` is a folder that is there as long as it is done. Who comes while
 * another is busy says so and waits; a lock that a process left behind when it ended is taken over. `pause` waits for a moment between two looks.
 */
export async function withLock(lock, act, pause = () => new Promise((done) => setTimeout(done, 500))) {
  mkdirSync(dirname(lock), { recursive: true });
  for (let told = false; !take(lock); ) {
    if (isLeftBehind(lock)) removeLeftBehind(lock);
    else {
      if (!told) say('waiting');
      told = true;
      await pause();
    }
  }
  try {
    return await act();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Makes the lock; false when it is there already. */
function take(lock) {
  try {
    mkdirSync(lock);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(lock, 'pid'), String(process.pid));
  return true;
}

/** True when the process that made the lock is no more. */
function isLeftBehind(lock) {
  try {
    return !isRunning(Number(readFileSync(join(lock, 'pid'), 'utf8'))) || Date.now() - statSync(lock).mtimeMs > LONGEST;
  } catch {
    try {
      return Date.now() - statSync(lock).mtimeMs > MAKING;
    } catch {
      return false;
    }
  }
}

/** Only one of those who wait can give a folder another name: what that one got hold of and is not left behind goes back. */
function removeLeftBehind(lock) {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  if (isLeftBehind(aside)) rmSync(aside, { recursive: true, force: true });
  else renameSync(aside, lock);
}

function isRunning(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
