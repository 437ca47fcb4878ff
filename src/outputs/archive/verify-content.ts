import { PUBLICATIE_PDF_ADRES } from '../../domain/adres.ts';
import type { Finding } from '../../domain/finding.ts';
import { MDTO_RECORD, representationsIn } from './mdto.ts';
import { packageFinding } from './package-finding.ts';
import { PACKAGE_MANIFEST, packageManifestSchema, type PackageManifest } from './package-manifest.ts';
import { READ_ME } from './read-me.ts';
import { sha256 } from './sha256.ts';

const decoder = new TextDecoder();
const REMEDY = 'Het pakket is niet in één keer gemaakt: haal het opnieuw op bij de uitgever.';

/**
 * Checks that the parts of a whole package agree: one content hash in the canonical content, the manifest, the page, the PDF and
 * the read-me, for every article in it; and the metadata of each file about that file. `files` by path below the folder of the package.
 */
export function verifyContent(file: string, files: ReadonlyMap<string, Uint8Array>): Finding[] {
  const manifest = readManifest(files.get(PACKAGE_MANIFEST));
  if (manifest === null) return [packageFinding(file, PACKAGE_MANIFEST, 'geen leesbaar bestand', 'per artikel de inhoudscode en de bestanden', REMEDY)];
  return [...manifest.inhoud.flatMap((item) => articleFindings(file, files, item)), ...wholeFindings(file, files, manifest), ...metadataFindings(file, files), ...recordFindings(file, files)];
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
    else {
      const named = namedCodes(path, bytes!);
      if (named?.length === 0) differs(path, 'noemt geen inhoudscode', code);
      for (const other of named ?? []) if (other !== code) differs(path, `noemt de inhoudscode ${other}`, code);
    }
  }
  return findings;
}

/** The manifest names every article in the package; the document of all names the content of all, and the read-me that of each. */
function wholeFindings(file: string, files: ReadonlyMap<string, Uint8Array>, manifest: PackageManifest): Finding[] {
  const named = new Set(manifest.inhoud.map(({ bewijs }) => `data/${bewijs}`));
  const unnamed = [...files.keys()].filter((path) => /^data\/begroting\/.*\/inhoud\.json$/.test(path) && !named.has(path));
  const codes = manifest.inhoud.map(({ inhoudscode }) => inhoudscode.slice('sha256:'.length));
  const all = sha256(new TextEncoder().encode(codes.map((code) => `${code}\n`).join('')));
  const pdf = files.get(`data${PUBLICATIE_PDF_ADRES}`);
  const inPdf = pdf === undefined ? [all] : namedCodes(PUBLICATIE_PDF_ADRES.slice(1), pdf)!;
  const inReadMe = new Set(decoder.decode(files.get(READ_ME)).match(/\b[0-9a-f]{64}\b/g));
  return [
    ...unnamed.map((path) => packageFinding(file, path.slice('data/'.length), 'niet genoemd', `een artikel dat in ${PACKAGE_MANIFEST} staat`, REMEDY)),
    ...(inPdf.length === 0 ? [packageFinding(file, PUBLICATIE_PDF_ADRES.slice(1), 'noemt geen inhoudscode', all, REMEDY)] : []),
    ...inPdf.filter((code) => code !== all).map((code) => packageFinding(file, PUBLICATIE_PDF_ADRES.slice(1), `noemt de inhoudscode ${code}`, all, REMEDY)),
    ...codes.filter((code) => !inReadMe.has(code)).map((code) => packageFinding(file, READ_ME, `noemt de inhoudscode ${code} niet`, 'de inhoudscode van elk artikel', REMEDY)),
    ...[...inReadMe].filter((code) => !codes.includes(code)).map((code) => packageFinding(file, READ_ME, `noemt ook de inhoudscode ${code}`, 'alleen de inhoudscodes van de artikelen', REMEDY)),
  ];
}

/** The words before the content hash in the metadata of a PDF, which are not compressed. */
export const PDF_KEYWORD = 'inhoudscode sha256:';

/**
 * The content hashes that a file names: the page, the page in one file and the PDF must name one. Null for other files.
 */
function namedCodes(path: string, bytes: Uint8Array): string[] | null {
  const pattern = /\/artikel-\d+\/index\.html$|^archief\/.*\.html$/.test(path) ? /title="SHA-256 ([0-9a-f]{64})"/g : path.endsWith('.pdf') ? new RegExp(`${PDF_KEYWORD}([0-9a-f]{64})`, 'g') : null;
  return pattern === null ? null : [...new TextDecoder('latin1').decode(bytes).matchAll(pattern)].map((match) => match[1]!);
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

/** The metadata of the record name every file that represents it, and no other. */
function recordFindings(file: string, files: ReadonlyMap<string, Uint8Array>): Finding[] {
  const record = files.get(MDTO_RECORD);
  if (record === undefined) return [packageFinding(file, MDTO_RECORD, 'geen bestand', 'metagegevens van het geheel', REMEDY)];
  const named = new Map(representationsIn(decoder.decode(record)));
  const paths = new Set([...named.keys(), ...[...files.keys()].filter((path) => path.startsWith('data/'))]);
  return [...paths].sort().flatMap((path) => {
    const bytes = files.get(path);
    const [found, expected] = [named.get(path) ?? 'niet genoemd', bytes === undefined ? 'niet in het pakket' : sha256(bytes)];
    return found === expected ? [] : [packageFinding(file, MDTO_RECORD, `${path}: ${found}`, expected, REMEDY)];
  });
}
