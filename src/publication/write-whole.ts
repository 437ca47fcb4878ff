import { rename, writeFile } from 'node:fs/promises';

/** Writes a file so that others see either the old one or the whole new one. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const fresh = `${path}.${process.pid}.nieuw`;
  await writeFile(fresh, content);
  await rename(fresh, path);
}
