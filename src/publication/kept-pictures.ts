import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

/**
 * A picture from a folder where it is kept between builds, or made anew and kept. `made` names everything the picture is made of:
 * another drawing, program or font is another picture. A damaged file counts as absent.
 */
export async function keptPicture(folder: string, made: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const path = join(folder, hash(made).toString('hex').slice(0, 32));
  const kept = await readFile(path).catch(() => null);
  if (kept !== null && hash(kept.subarray(32)).equals(kept.subarray(0, 32))) return new Uint8Array(kept.subarray(32));
  const picture = await make();
  await mkdir(folder, { recursive: true });
  await writeWhole(path, Buffer.concat([hash(picture), picture]));
  return picture;
}

function hash(content: Uint8Array | string): Buffer {
  return createHash('sha256').update(content).digest();
}
