import { existsSync } from 'node:fs';
import { lstat, mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

/** Folder below the target where files wait until all of them are complete. Its name begins with a dot: content reading skips it. */
const WAITING = '.invoer';

/** What is written down before the first file changes, so that an interrupted run can be undone. */
interface Journal {
  pid: number;
  files: { path: string; existed: boolean }[];
}

/** Another run is writing in the same folder. */
export class BusyError extends Error {}

/**
 * Writes all files below a folder, or none: they are made complete in a waiting folder first and then renamed into place. When that
 * fails halfway, or the machine stops, everything is put back: at once, or by the next run. Throws an Error for a path that leaves
 * the folder and when another run is busy there.
 */
export async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  await undoInterrupted(folder);
  for (const path of files.keys()) await mustStayInside(folder, path);
  const waiting = join(folder, WAITING);
  await mkdir(waiting);
  try {
    for (const [path, text] of files) {
      const full = join(waiting, 'nieuw', path);
      await mkdir(dirname(full), { recursive: true });
      await writeFile(full, text);
    }
    const journal: Journal = { pid: process.pid, files: [...files.keys()].map((path) => ({ path, existed: existsSync(join(folder, path)) })) };
    await writeFile(join(waiting, 'journaal.json.deel'), JSON.stringify(journal));
    await rename(join(waiting, 'journaal.json.deel'), join(waiting, 'journaal.json'));
    for (const { path, existed } of journal.files) {
      if (existed) await move(join(folder, path), join(waiting, 'oud', path));
      await move(join(waiting, 'nieuw', path), join(folder, path));
    }
  } catch (error) {
    await undo(folder);
    throw error;
  }
  await rm(waiting, { recursive: true, force: true });
}

/** Puts back what an interrupted run left. Throws an Error when that run is still busy. */
export async function undoInterrupted(folder: string): Promise<void> {
  const journal = await readJournal(folder);
  if (journal !== null && journal.pid !== process.pid && isRunning(journal.pid)) throw new BusyError(`Another import is busy in ${folder}`);
  if (existsSync(join(folder, WAITING))) await undo(folder);
}

async function undo(folder: string): Promise<void> {
  const waiting = join(folder, WAITING);
  for (const { path, existed } of (await readJournal(folder))?.files ?? []) {
    await mustStayInside(folder, path);
    const old = join(waiting, 'oud', path);
    const fresh = join(waiting, 'nieuw', path);
    if (existsSync(old)) await move(old, join(folder, path));
    else if (!existed && !existsSync(fresh)) await rm(join(folder, path), { force: true });
  }
  await rm(waiting, { recursive: true, force: true });
}

async function readJournal(folder: string): Promise<Journal | null> {
  try {
    return JSON.parse(await readFile(join(folder, WAITING, 'journaal.json'), 'utf8')) as Journal;
  } catch {
    return null;
  }
}

async function move(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
}

/** A path made of plain names, and below the folder no link on the way that leads out of it. */
async function mustStayInside(folder: string, path: string): Promise<void> {
  const names = path.split('/');
  if (names.some((name) => name === '' || name.startsWith('.') || /[\\:\0]/.test(name))) throw new Error(`Not a path of content: ${path}`);
  const root = await realpath(folder);
  let full = folder;
  for (const name of names) {
    full = join(full, name);
    const link = await lstat(full).catch(() => null);
    if (link === null) return;
    if (link.isSymbolicLink() && !`${await realpath(full).catch(() => '')}${sep}`.startsWith(root + sep)) throw new Error(`Leads out of the folder: ${path}`);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
