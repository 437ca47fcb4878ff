import { unzipSync, type UnzipFileInfo } from 'fflate';
import type { Finding } from '../../domain/finding.ts';
import { packageFinding } from './package-finding.ts';

/** How much memory unpacking may take: a small zip can hold a very large one. */
export interface Bounds {
  /** Bytes of all files together, unpacked. */
  bytes: number;
  files: number;
}

/** Far above any publication, far below what a machine cannot hold. */
export const BOUNDS: Bounds = { bytes: 2 ** 30, files: 200_000 };

/** Deflate makes at most this many bytes out of one: a file that claims more lies about itself. */
const DEFLATE_LIMIT = 1032;

/** What is in the one folder of a zip. */
export interface OpenedZip {
  /** Files by path below the folder. */
  files: Map<string, Uint8Array>;
  findings: Finding[];
}

/**
 * Unpacks a package in memory: nothing is written to disk. Names that lead outside the folder, and names that occur twice,
 * are findings and are left out. Never throws for bad bytes.
 */
export function openZip(file: string, bytes: Uint8Array, bounds: Bounds = BOUNDS): OpenedZip {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  let total = 0;
  const filter = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    total += originalSize;
    if (total > bounds.bytes || seen.size >= bounds.files) throw new RangeError('too large');
    if (originalSize > Math.max(1, size) * DEFLATE_LIMIT) throw new RangeError('a size that cannot be');
    const problem = seen.has(name) ? 'een naam die twee keer in de zip staat' : isSafe(name) ? null : 'een naam die buiten de map wijst';
    seen.add(name);
    if (problem !== null) findings.push(packageFinding(file, name, problem, 'één bestand met een naam binnen de map van het pakket', 'Vertrouw dit pakket niet: haal het opnieuw op bij de uitgever.'));
    return problem === null && !name.endsWith('/');
  };
  try {
    const entries = Object.entries(unzipSync(bytes, { filter }));
    return stripFolder(file, entries, findings);
  } catch (error) {
    const found = error instanceof RangeError ? 'een zip die uitgepakt te groot is' : 'een beschadigd of afgebroken zipbestand';
    return { files: new Map(), findings: [...findings, packageFinding(file, 'het zipbestand', found, 'een heel zipbestand', 'Haal het pakket opnieuw op.')] };
  }
}

/** True for a name that stays in its folder on every system. */
function isSafe(name: string): boolean {
  return !name.startsWith('/') && !/^[a-z]:/i.test(name) && !/[\\\u0000-\u001f]/.test(name) && name.split('/').every((part) => !['..', '.', '__proto__'].includes(part));
}

/** The package is the folder with `bagit.txt`; what stands beside it was added. */
function stripFolder(file: string, entries: readonly (readonly [string, Uint8Array])[], findings: Finding[]): OpenedZip {
  const root = entries.map(([name]) => /^([^/]+\/)bagit\.txt$/.exec(name)?.[1]).find((folder) => folder !== undefined) ?? '';
  const files = new Map<string, Uint8Array>();
  for (const [name, content] of entries) {
    if (name.startsWith(root)) files.set(name.slice(root.length), content);
    else findings.push(packageFinding(file, name, 'toegevoegd: buiten de map van het pakket', `alleen bestanden in de map ${root}`, 'Dit bestand hoort niet bij het pakket.'));
  }
  return { files, findings };
}
