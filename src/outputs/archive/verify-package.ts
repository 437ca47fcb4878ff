import { unzipSync } from 'fflate';
import type { Finding } from '../../domain/finding.ts';
import { sha256 } from './sha256.ts';

/** Unpacked, a package may not be larger than this: a small zip can hold a very large one. */
const LARGEST = 2 ** 31;

const decoder = new TextDecoder();

/** What a verified package is. */
export interface Verified {
  findings: Finding[];
  /** Files whose hash was compared. */
  checked: number;
}

/**
 * Checks a package against its own manifests: every file there, unchanged, and nothing added. `file` is the name in the
 * findings. Nothing is written to disk. Never throws for bad bytes.
 */
export function verifyPackage(file: string, bytes: Uint8Array): Verified {
  const opened = openZip(file, bytes);
  if (!opened.ok) return { findings: [opened.finding], checked: 0 };
  const { findings, files } = stripFolder(file, opened.entries);
  const bagit = files.get('bagit.txt');
  if (bagit === undefined || !/^BagIt-Version: 1\.0/.test(decoder.decode(bagit))) {
    findings.push(finding(file, 'bagit.txt', bagit === undefined ? 'geen bestand' : 'een onbekende versie', 'BagIt-Version: 1.0', 'Dit is geen pakket van Begrotingslezer, of het is niet compleet.'));
  }
  const tags = compare(file, files, 'tagmanifest-sha256.txt', (path) => !path.startsWith('data/') && path !== 'tagmanifest-sha256.txt');
  const payload = compare(file, files, 'manifest-sha256.txt', (path) => path.startsWith('data/'));
  findings.push(...tags.findings, ...payload.findings, ...oxumFindings(file, files));
  return { findings, checked: tags.checked + payload.checked };
}

type Entries = Record<string, Uint8Array>;

function openZip(file: string, bytes: Uint8Array): { ok: true; entries: Entries } | { ok: false; finding: Finding } {
  let total = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        if (total > LARGEST) throw new RangeError('too large');
        return true;
      },
    });
    return { ok: true, entries };
  } catch (error) {
    const found = error instanceof RangeError ? 'een zip die uitgepakt te groot is' : 'een beschadigd of afgebroken zipbestand';
    return { ok: false, finding: finding(file, 'het zipbestand', found, 'een heel zipbestand', 'Haal het pakket opnieuw op.') };
  }
}

/** Everything stands in one folder; names that lead outside it are named and left out. */
function stripFolder(file: string, entries: Entries): { files: Map<string, Uint8Array>; findings: Finding[] } {
  const findings: Finding[] = [];
  const files = new Map<string, Uint8Array>();
  const folders = new Set(Object.keys(entries).map((name) => name.split('/')[0]!));
  const root = folders.size === 1 ? `${[...folders][0]}/` : '';
  for (const [name, content] of Object.entries(entries)) {
    if (name.endsWith('/')) continue;
    if (name.startsWith('/') || /^[a-z]:/i.test(name) || name.includes('\\') || name.split('/').some((part) => part === '..' || part === '.')) {
      findings.push(finding(file, name, 'een naam die buiten de map wijst', 'een naam binnen de map van het pakket', 'Vertrouw dit pakket niet: haal het opnieuw op bij de uitgever.'));
    } else files.set(name.startsWith(root) ? name.slice(root.length) : name, content);
  }
  return { files, findings };
}

/** Compares the files of one kind with their manifest: changed, missing, added. */
function compare(file: string, files: ReadonlyMap<string, Uint8Array>, manifest: string, belongs: (path: string) => boolean): Verified {
  const content = files.get(manifest);
  if (content === undefined) {
    return { findings: [finding(file, manifest, 'geen bestand', 'een lijst met de code van elk bestand', 'Het pakket is niet compleet: haal het opnieuw op.')], checked: 0 };
  }
  const { listed, findings } = readManifest(file, manifest, decoder.decode(content));
  for (const [path, expected] of listed) {
    const bytes = files.get(path);
    if (bytes === undefined) findings.push(finding(file, path, 'ontbreekt', 'het bestand uit de lijst', 'Haal het pakket opnieuw op.'));
    else if (sha256(bytes) !== expected) findings.push(finding(file, path, `gewijzigd: ${sha256(bytes)}`, expected, 'Vergelijk het bestand met dat van de uitgever.'));
  }
  for (const path of [...files.keys()].filter(belongs).sort()) {
    if (!listed.has(path)) findings.push(finding(file, path, 'toegevoegd: niet in de lijst', 'alleen bestanden uit de lijst', 'Dit bestand hoort niet bij het pakket.'));
  }
  return { findings, checked: listed.size };
}

function readManifest(file: string, manifest: string, text: string): { listed: Map<string, string>; findings: Finding[] } {
  const listed = new Map<string, string>();
  const findings: Finding[] = [];
  text.split('\n').forEach((line, index) => {
    if (line === '') return;
    const match = /^([0-9a-f]{64}) [ *](.+)$/i.exec(line);
    if (match === null) findings.push(finding(file, `${manifest}, regel ${index + 1}`, line.slice(0, 80), 'een code van 64 tekens, twee spaties en een naam', 'De lijst is beschadigd: haal het pakket opnieuw op.'));
    else listed.set(match[2]!.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%'), match[1]!.toLowerCase());
  });
  return { listed, findings };
}

function oxumFindings(file: string, files: ReadonlyMap<string, Uint8Array>): Finding[] {
  const info = files.get('bag-info.txt');
  const stated = info === undefined ? undefined : /^Payload-Oxum: (\d+)\.(\d+)$/m.exec(decoder.decode(info));
  if (stated === undefined || stated === null) return [];
  const payload = [...files].filter(([path]) => path.startsWith('data/'));
  const octets = payload.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  const [wanted, actual] = [`${stated[1]}.${stated[2]}`, `${octets}.${payload.length}`];
  return wanted === actual ? [] : [finding(file, 'bag-info.txt', `${actual} (bytes.bestanden)`, wanted, 'Er zijn bestanden bijgekomen, verdwenen of veranderd; de andere bevindingen zeggen welke.')];
}

function finding(file: string, within: string, found: string, expected: string, remedy: string): Finding {
  return { code: 'pakket-wijkt-af', severity: 'fout', place: { file, within }, found, expected, remedy };
}
