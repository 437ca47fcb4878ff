import type { Finding } from '../../domain/finding.ts';
import { BOUNDS, openZip, type Bounds } from './open-zip.ts';
import { packageFinding } from './package-finding.ts';
import { sha256 } from './sha256.ts';
import { verifyContent } from './verify-content.ts';

const decoder = new TextDecoder();

/** What a verified package is. */
export interface Verified {
  findings: Finding[];
  /** Files whose hash was compared. */
  checked: number;
}

/**
 * Checks a package against its own manifests: every file there, unchanged, nothing added, and one content hash in all
 * representations. `file` is the name in the findings. Nothing is written to disk. Never throws for bad bytes.
 */
export function verifyPackage(file: string, bytes: Uint8Array, bounds: Bounds = BOUNDS): Verified {
  const { files, findings } = openZip(file, bytes, bounds);
  if (files.size === 0) return { findings: findings.length > 0 ? findings : [packageFinding(file, 'het zipbestand', 'een lege zip', 'een pakket', 'Haal het pakket opnieuw op.')], checked: 0 };
  const bagit = files.get('bagit.txt');
  if (bagit === undefined || decoder.decode(bagit).replaceAll('\r\n', '\n') !== 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n') {
    findings.push(packageFinding(file, 'bagit.txt', bagit === undefined ? 'geen bestand' : 'een onbekende versie', 'BagIt-Version: 1.0 en Tag-File-Character-Encoding: UTF-8', 'Dit is geen pakket van Begrotingslezer, of het is niet compleet.'));
  }
  if (files.has('fetch.txt')) findings.push(packageFinding(file, 'fetch.txt', 'bestanden die nog van het web moeten komen', 'een pakket waar alles in zit', 'Haal het hele pakket op bij de uitgever.'));
  const tags = compare(file, files, 'tagmanifest-sha256.txt', (path) => !path.startsWith('data/') && path !== 'tagmanifest-sha256.txt');
  const payload = compare(file, files, 'manifest-sha256.txt', (path) => path.startsWith('data/'));
  findings.push(...tags.findings, ...payload.findings, ...oxumFindings(file, files));
  // Only a package that is whole can be asked whether its parts agree.
  if (findings.length === 0) findings.push(...verifyContent(file, files));
  return { findings, checked: tags.checked + payload.checked };
}

/** Compares the files of one kind with their manifest: changed, missing, added. */
function compare(file: string, files: ReadonlyMap<string, Uint8Array>, manifest: string, belongs: (path: string) => boolean): Verified {
  const content = files.get(manifest);
  if (content === undefined) {
    return { findings: [packageFinding(file, manifest, 'geen bestand', 'een lijst met de code van elk bestand', 'Het pakket is niet compleet: haal het opnieuw op.')], checked: 0 };
  }
  const { listed, findings } = readManifest(file, manifest, decoder.decode(content), belongs);
  for (const [path, expected] of listed) {
    const bytes = files.get(path);
    if (bytes === undefined) findings.push(packageFinding(file, path, 'ontbreekt', 'het bestand uit de lijst', 'Haal het pakket opnieuw op.'));
    else if (sha256(bytes) !== expected) findings.push(packageFinding(file, path, `gewijzigd: ${sha256(bytes)}`, expected, 'Vergelijk het bestand met dat van de uitgever.'));
  }
  for (const path of [...files.keys()].filter(belongs).sort()) {
    if (!listed.has(path)) findings.push(packageFinding(file, path, 'toegevoegd: niet in de lijst', 'alleen bestanden uit de lijst', 'Dit bestand hoort niet bij het pakket.'));
  }
  return { findings, checked: listed.size };
}

function readManifest(file: string, manifest: string, text: string, belongs: (path: string) => boolean): { listed: Map<string, string>; findings: Finding[] } {
  const listed = new Map<string, string>();
  const findings: Finding[] = [];
  text.split('\n').forEach((line, index) => {
    if (line === '') return;
    const place = `${manifest}, regel ${index + 1}`;
    const match = /^([0-9a-f]{64}) [ *](.+)$/i.exec(line);
    if (match === null) {
      findings.push(packageFinding(file, place, line.slice(0, 80), 'een code van 64 tekens, twee spaties en een naam', 'De lijst is beschadigd: haal het pakket opnieuw op.'));
      return;
    }
    const path = match[2]!.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
    if (listed.has(path)) findings.push(packageFinding(file, place, `${path} staat er twee keer in`, 'elk bestand één keer', 'De lijst is niet te vertrouwen: haal het pakket opnieuw op.'));
    else if (!belongs(path)) findings.push(packageFinding(file, place, `${path} hoort niet in deze lijst`, 'alleen bestanden van deze soort, met een naam binnen het pakket', 'De lijst is niet te vertrouwen: haal het pakket opnieuw op.'));
    listed.set(path, match[1]!.toLowerCase());
  });
  return { listed, findings };
}

function oxumFindings(file: string, files: ReadonlyMap<string, Uint8Array>): Finding[] {
  const info = files.get('bag-info.txt');
  const stated = info === undefined ? undefined : /^Payload-Oxum: (\d+)\.(\d+)$/m.exec(decoder.decode(info));
  if (stated === undefined || stated === null) return [packageFinding(file, 'bag-info.txt', 'geen Payload-Oxum', 'het aantal bytes en bestanden', 'Het pakket is niet compleet: haal het opnieuw op.')];
  const payload = [...files].filter(([path]) => path.startsWith('data/'));
  const octets = payload.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  const [wanted, actual] = [`${stated[1]}.${stated[2]}`, `${octets}.${payload.length}`];
  return wanted === actual ? [] : [packageFinding(file, 'bag-info.txt', `${actual} (bytes.bestanden)`, wanted, 'Er zijn bestanden bijgekomen, verdwenen of veranderd; de andere bevindingen zeggen welke.')];
}
