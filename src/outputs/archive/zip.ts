import { zipSync, type Zippable } from 'fflate';

/** The smallest time a zip can hold, read as local time: the same bytes in every time zone. */
const FIXED_TIME = new Date(1980, 0, 1);

/** File kinds that are packed already: packing them again costs time and gains nothing. */
const PACKED = /\.(woff2|png|jpe?g|zip|xlsx|pdf)$/;

/** A plain file that everybody may read and its owner may change. */
const PLAIN_FILE = (0o100644 << 16) >>> 0;

/** Packs files in one folder of a zip. Same files, same bytes: sorted, no clock, no owner. */
export function makeZip(folder: string, files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) {
    entries[`${folder}/${path}`] = [files.get(path)!, { level: PACKED.test(path) ? 0 : 9, mtime: FIXED_TIME, os: 3, attrs: PLAIN_FILE }];
  }
  return zipSync(entries);
}
