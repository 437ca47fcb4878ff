/** What the directory of a zip says of one entry. */
export interface ZipEntry {
  name: string;
  /** CRC-32 of the content. */
  crc: number;
  /** Bytes in the zip and unpacked. */
  packed: number;
  size: number;
  encrypted: boolean;
  /** True for anything but a plain file or folder, such as a link to another place. */
  special: boolean;
  /** True when the header before the content says the same as the directory. */
  agrees: boolean;
}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const decoder = new TextDecoder();

/**
 * Reads the directory of a zip, and the header before each content. Null when there is no whole directory: an end that is
 * missing, entries that do not fit, or the large form (ZIP64), which packages never need.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const [disk, firstDisk, onDisk, count] = [4, 6, 8, 10].map((offset) => view.getUint16(end + offset, true)) as [number, number, number, number];
  const [length, start] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  if (disk !== 0 || firstDisk !== 0 || onDisk !== count || start + length !== end) return null;
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return null;
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
    if (at + 46 + nameLength + extra + comment > end) return null;
    entries.push(readEntry(bytes, view, at, nameLength));
    at += 46 + nameLength + extra + comment;
  }
  return at === end ? entries : null;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number): ZipEntry {
  // Only a zip made on Unix (3) or macOS (19) says what kind of file an entry is.
  const made = view.getUint8(at + 5);
  const kind = (made === 3 || made === 19 ? view.getUint32(at + 38, true) >>> 16 : 0) & 0o170000;
  return {
    name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    special: kind !== 0 && kind !== 0o100000 && kind !== 0o040000,
    agrees: localAgrees(bytes, view, at, nameLength),
  };
}

/** Whether flags, way of packing, CRC, sizes and name before the content are those of the directory. */
function localAgrees(bytes: Uint8Array, view: DataView, at: number, nameLength: number): boolean {
  const local = view.getUint32(at + 42, true);
  if (local + 30 + nameLength > bytes.length || view.getUint32(local, true) !== LOCAL) return false;
  const streamed = (view.getUint16(at + 8, true) & 8) !== 0;
  // A zip that was written in one go has CRC and sizes after the content.
  const same = [[6, 8], [8, 10], ...(streamed ? [] : [[14, 16], [16, 18], [18, 20], [20, 22], [22, 24], [24, 26]])] as [number, number][];
  if (!same.every(([here, there]) => view.getUint16(local + here, true) === view.getUint16(at + there, true))) return false;
  if (view.getUint16(local + 26, true) !== nameLength) return false;
  for (let index = 0; index < nameLength; index++) if (bytes[local + 30 + index] !== bytes[at + 46 + index]) return false;
  return true;
}

/** Where the end record begins: it is the last thing in the file, with a comment after it at most. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at--) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}
