import { sha256 } from './sha256.ts';

/** What is told about a bag in `bag-info.txt`. */
export interface BagInfo {
  organisation: string;
  description: string;
  /** Identifier of the record, e.g. its permanent address. */
  identifier: string;
  /** Date of the version, YYYY-MM-DD: never the clock. */
  date: string;
}

const encoder = new TextEncoder();

/**
 * Puts files in a BagIt bag (RFC 8493): payload below `data/`, a manifest with the SHA-256 of every file, and tag files.
 * Files outside `data/` given as `tags` (a read-me) are covered by the tag manifest.
 */
export function makeBag(payload: ReadonlyMap<string, Uint8Array>, tags: ReadonlyMap<string, Uint8Array>, info: BagInfo): Map<string, Uint8Array> {
  const data = [...payload].map(([path, bytes]): [string, Uint8Array] => [`data/${path}`, bytes]).sort(byPath);
  const octets = data.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  const tagFiles = new Map<string, Uint8Array>([
    ...tags,
    ['bagit.txt', encoder.encode('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')],
    ['bag-info.txt', encoder.encode(bagInfo(info, octets, data.length))],
    ['manifest-sha256.txt', encoder.encode(manifestOf(data))],
  ]);
  const tagManifest = encoder.encode(manifestOf([...tagFiles].sort(byPath)));
  return new Map<string, Uint8Array>([...data, ...tagFiles, ['tagmanifest-sha256.txt', tagManifest] as [string, Uint8Array]].sort(byPath));
}

/** The lines of a manifest: hash, two spaces, path with the escapes the RFC asks for. */
function manifestOf(files: readonly (readonly [string, Uint8Array])[]): string {
  return files.map(([path, bytes]) => `${sha256(bytes)}  ${escapePath(path)}\n`).join('');
}

/** In a manifest a line break or percent sign in a path is escaped. */
function escapePath(path: string): string {
  return path.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function bagInfo(info: BagInfo, octets: number, count: number): string {
  const lines: [string, string][] = [
    ['Source-Organization', info.organisation],
    ['External-Description', info.description],
    ['External-Identifier', info.identifier],
    ['Bagging-Date', info.date],
    ['Payload-Oxum', `${octets}.${count}`],
  ];
  return lines.map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ')}\n`).join('');
}

function byPath(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}
