import { Unzip, UnzipInflate } from 'fflate';
import { formatBytes, formatNumber } from '../../domain/format.ts';
import { LIMITS } from '../limits.ts';

/** The most that is unpacked, in bytes: of one part and of all together. A budget table is a few hundred kilobytes. */
export const LARGEST_PART = 4 * 1024 * 1024;
const LARGEST_TOTAL = 16 * 1024 * 1024;
const MOST_PARTS = 2_000;
/** The packed bytes are fed in pieces of this size, so that no more than a piece is unpacked before the limits are looked at. */
const PIECE = 4 * 1024;

/** Why a package cannot be opened. */
export type Unopened = { reason: 'te-groot' | 'onleesbaar'; found: string };

class Stop extends Error {
  readonly unopened: Unopened;

  constructor(unopened: Unopened) {
    super(unopened.found);
    this.unopened = unopened;
  }
}

/**
 * Unpacks the XML parts of an XLSX package, by name. What the package says about sizes is not believed: unpacking stops as soon as
 * more comes out than is allowed. Names are only looked up, never used as paths.
 */
export function openParts(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | Unopened {
  const parts = new Map<string, Uint8Array[]>();
  let entries = 0;
  let total = 0;
  let tags = 0;
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > MOST_PARTS) throw new Stop({ reason: 'te-groot', found: `meer dan ${formatNumber(MOST_PARTS)} bestanden in de werkmap` });
    if (!/\.(?:xml|rels)$/i.test(file.name)) return;
    if (parts.has(file.name)) throw new Stop({ reason: 'onleesbaar', found: 'twee onderdelen met dezelfde naam' });
    const chunks: Uint8Array[] = [];
    let size = 0;
    parts.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      if (error !== null) throw error;
      size += chunk.length;
      total += chunk.length;
      if (size > LARGEST_PART || total > LARGEST_TOTAL) throw new Stop({ reason: 'te-groot', found: `uitgepakt meer dan ${formatBytes(size > LARGEST_PART ? LARGEST_PART : LARGEST_TOTAL)}` });
      for (const sign of chunk) if (sign === 0x3c) tags += 1;
      if (tags > LIMITS.tags) throw new Stop({ reason: 'te-groot', found: `meer dan ${formatNumber(LIMITS.tags)} onderdelen (tags) in de bladen samen` });
      chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += PIECE) unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch (error) {
    return error instanceof Stop ? error.unopened : { reason: 'onleesbaar', found: error instanceof Error ? error.message : String(error) };
  }
  return new Map([...parts].map(([name, chunks]) => [name, join(chunks)]));
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    result.set(chunk, at);
    at += chunk.length;
  }
  return result;
}
