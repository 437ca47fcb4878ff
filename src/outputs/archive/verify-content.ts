import type { Finding } from '../../domain/finding.ts';
import { packageFinding } from './package-finding.ts';
import { PACKAGE_MANIFEST, packageManifestSchema, type PackageManifest } from './package-manifest.ts';
import { sha256 } from './sha256.ts';

const decoder = new TextDecoder();
const REMEDY = 'Het pakket is niet in één keer gemaakt: haal het opnieuw op bij de uitgever.';

/**
 * Checks that the parts of a whole package agree: one content hash in the canonical content, the manifest, the page and the
 * PDF, and the metadata of each file about that file. `files` by path below the folder of the package.
 */
export function verifyContent(file: string, files: ReadonlyMap<string, Uint8Array>): Finding[] {
  const manifest = readManifest(files.get(PACKAGE_MANIFEST));
  if (manifest === null) return [packageFinding(file, PACKAGE_MANIFEST, 'geen leesbaar bestand', 'per artikel de inhoudscode en de bestanden', REMEDY)];
  return [...manifest.inhoud.flatMap((item) => articleFindings(file, files, item)), ...metadataFindings(file, files)];
}

function readManifest(bytes: Uint8Array | undefined): PackageManifest | null {
  try {
    return packageManifestSchema.parse(JSON.parse(decoder.decode(bytes)));
  } catch {
    return null;
  }
}

function articleFindings(file: string, files: ReadonlyMap<string, Uint8Array>, item: PackageManifest['inhoud'][number]): Finding[] {
  const code = item.inhoudscode.slice('sha256:'.length);
  const findings: Finding[] = [];
  const differs = (path: string, found: string, expected: string): void => {
    findings.push(packageFinding(file, path, found, expected, REMEDY));
  };
  const proof = files.get(`data/${item.bewijs}`);
  if (proof === undefined || sha256(proof) !== code) differs(item.bewijs, proof === undefined ? 'ontbreekt' : sha256(proof), `${code}, de inhoudscode van ${item.id}`);
  for (const { path, sha256: stated, size } of item.bestanden) {
    const bytes = files.get(`data/${path}`);
    const found = bytes === undefined ? 'ontbreekt' : `${sha256(bytes)}, ${bytes.length} bytes`;
    if (found !== `${stated}, ${size} bytes`) differs(path, found, `${stated}, ${size} bytes, zoals in ${PACKAGE_MANIFEST}`);
    else for (const other of namedCodes(path, bytes!)) if (other !== code) differs(path, `noemt de inhoudscode ${other}`, code);
  }
  return findings;
}

/** The content hashes that the page of an article and its PDF name. Metadata of a PDF is not compressed. */
function namedCodes(path: string, bytes: Uint8Array): string[] {
  const pattern = /\/artikel-\d+\/index\.html$/.test(path) ? /title="SHA-256 ([0-9a-f]{64})"/g : path.endsWith('.pdf') ? /inhoudscode[^0-9<]{0,20}([0-9a-f]{64})/gi : null;
  return pattern === null ? [] : [...new TextDecoder('latin1').decode(bytes).matchAll(pattern)].map((match) => match[1]!);
}

/** Every file has its metadata, and the metadata says what the file is. */
function metadataFindings(file: string, files: ReadonlyMap<string, Uint8Array>): Finding[] {
  return [...files].flatMap(([path, bytes]) => {
    if (!path.startsWith('data/')) return [];
    const metadata = files.get(`mdto/${path}.mdto.xml`);
    if (metadata === undefined) return [packageFinding(file, `mdto/${path}.mdto.xml`, 'geen bestand', `metagegevens van ${path}`, REMEDY)];
    const xml = decoder.decode(metadata);
    const stated = `${/<checksumWaarde>(\w+)</.exec(xml)?.[1]}, ${/<omvang>(\d+)</.exec(xml)?.[1]} bytes`;
    const found = `${sha256(bytes)}, ${bytes.length} bytes`;
    return stated === found ? [] : [packageFinding(file, `mdto/${path}.mdto.xml`, stated, found, REMEDY)];
  });
}
