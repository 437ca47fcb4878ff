import { unzipSync } from 'fflate';
import { crc32 } from 'node:zlib';
import type { Finding } from '../../domain/finding.ts';
import { packageFinding } from './package-finding.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';
import { makeNameCheck } from './zip-names.ts';

/** How much memory unpacking may take: a small zip can hold a very large one. */
export interface Bounds {
  /** Bytes of all files together, unpacked. */
  bytes: number;
  files: number;
}

/** Far above any publication, far below what a machine cannot hold. */
export const BOUNDS: Bounds = { bytes: 2 ** 30, files: 60_000 };

/** Deflate makes at most this many bytes out of one: a file that claims more lies about itself. */
const DEFLATE_LIMIT = 1032;

const NOT_TRUSTED = 'Vertrouw dit pakket niet: haal het opnieuw op bij de uitgever.';

/** What is in the one folder of a zip. */
export interface OpenedZip {
  /** Files by path below the folder. */
  files: Map<string, Uint8Array>;
  findings: Finding[];
}

/**
 * Unpacks a package in memory: nothing is written to disk. Names that lead outside the folder, names that some system takes
 * for one that is there already, and links to other places are findings and are left out. Never throws for bad bytes.
 */
export function openZip(file: string, bytes: Uint8Array, bounds: Bounds = BOUNDS): OpenedZip {
  const directory = readZipDirectory(bytes);
  if (directory === null) return damaged(file, 'een beschadigd of afgebroken zipbestand');
  if (isTooLarge(directory, bounds)) return damaged(file, 'een zip die uitgepakt te groot is');
  const findings: Finding[] = [];
  const checkName = makeNameCheck();
  const wanted = directory.filter((entry) => {
    const found = checkName(entry.name) ?? kindProblem(entry);
    if (found !== null) findings.push(packageFinding(file, entry.name, found, 'één gewoon bestand met een naam binnen de map van het pakket', NOT_TRUSTED));
    return found === null && !entry.name.endsWith('/');
  });
  return unpack(file, bytes, wanted, findings);
}

function unpack(file: string, bytes: Uint8Array, wanted: readonly ZipEntry[], findings: Finding[]): OpenedZip {
  const names = new Set(wanted.map((entry) => entry.name));
  let unzipped: Record<string, Uint8Array>;
  try {
    unzipped = unzipSync(bytes, { filter: ({ name }) => names.has(name) });
  } catch {
    const broken = damaged(file, 'een beschadigd of afgebroken zipbestand');
    return { ...broken, findings: [...findings, ...broken.findings] };
  }
  for (const { name, crc, agrees } of wanted) {
    const content = unzipped[name];
    if (content === undefined) findings.push(packageFinding(file, name, 'niet uit te pakken', 'een heel bestand', 'Haal het pakket opnieuw op.'));
    else if (crc32(content) !== crc) findings.push(packageFinding(file, name, 'beschadigd: de controlesom in het zipbestand klopt niet', 'de inhoud waarmee het zipbestand is gemaakt', 'Haal het pakket opnieuw op.'));
    if (!agrees) findings.push(packageFinding(file, name, 'twee beschrijvingen in het zipbestand die verschillen', 'twee gelijke beschrijvingen', NOT_TRUSTED));
  }
  return stripFolder(file, Object.entries(unzipped), findings);
}

function damaged(file: string, found: string): OpenedZip {
  return { files: new Map(), findings: [packageFinding(file, 'het zipbestand', found, 'een heel zipbestand', 'Haal het pakket opnieuw op.')] };
}

function isTooLarge(directory: readonly ZipEntry[], bounds: Bounds): boolean {
  const total = directory.reduce((sum, { size }) => sum + size, 0);
  return total > bounds.bytes || directory.length > bounds.files || directory.some(({ size, packed }) => size > Math.max(1, packed) * DEFLATE_LIMIT);
}

function kindProblem({ special, encrypted }: ZipEntry): string | null {
  if (special) return 'een verwijzing naar een andere plaats, geen gewoon bestand';
  return encrypted ? 'een versleuteld bestand' : null;
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
