import { unzipSync } from 'fflate';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Unpacks a zip below a folder, as any program would. Throws for a name that leads outside it. */
export function unpack(zip: string, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    if (name.split('/').includes('..') || name.startsWith('/')) throw new Error(`Not a safe name: ${name}`);
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

/** Takes the right to write away from everything below a folder, or gives it back. */
export function setWritable(folder: string, writable: boolean): void {
  if (writable) chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) setWritable(path, writable);
    else chmodSync(path, writable ? 0o644 : 0o444);
  }
  if (!writable) chmodSync(folder, 0o555);
}
