import { rename, rm } from 'node:fs/promises';

/**
 * Puts a folder in the place of another, by renaming: there is never half a site. When the second renaming fails the old
 * folder is put back.
 */
export async function swapFolder(fresh: string, target: string): Promise<void> {
  const old = `${target}.oud`;
  await rm(old, { recursive: true, force: true });
  const had = await rename(target, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(fresh, target);
  } catch (error) {
    if (had) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
