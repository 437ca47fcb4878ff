import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../domain/finding.ts';

/** The content folder: the environment variable `BEGROTINGSLEZER_CONTENT`, else `content` below the project. */
export function contentFolder(root: string, env: NodeJS.ProcessEnv = process.env): string {
  return env['BEGROTINGSLEZER_CONTENT'] ?? join(root, 'content');
}

/**
 * Reads every file below a content folder as UTF-8, by path with forward slashes, in a fixed order. Links are followed.
 * Files and folders whose name begins with a dot are passed over. What is not UTF-8 or cannot be opened gives a finding.
 * Throws when the content folder itself is no folder.
 */
export async function readContent(folder: string): Promise<{ files: Map<string, string>; findings: Finding[] }> {
  const files = new Map<string, string>();
  const findings: Finding[] = [];
  for (const name of visible(await readdir(folder))) await readEntry(folder, name, files, findings);
  return { files, findings };
}

async function readEntry(folder: string, path: string, files: Map<string, string>, findings: Finding[]): Promise<void> {
  const full = join(folder, path);
  try {
    if ((await stat(full)).isDirectory()) {
      for (const name of visible(await readdir(full))) await readEntry(folder, `${path}/${name}`, files, findings);
    } else {
      files.set(path, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(full)));
    }
  } catch (error) {
    findings.push(unreadable(path, error));
  }
}

function visible(names: string[]): string[] {
  return names.filter((name) => !name.startsWith('.')).sort();
}

function unreadable(file: string, error: unknown): Finding {
  const { code } = error as NodeJS.ErrnoException;
  const [found, remedy] = code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? ['tekens die geen UTF-8 zijn', 'Sla het bestand opnieuw op als UTF-8.'] : unopened(code);
  return { code: 'bestand-onleesbaar', severity: 'fout', place: { file }, found, expected: 'een leesbaar bestand in UTF-8', remedy };
}

/** Why a file or folder cannot be opened, and what to do, from the code of the operating system. */
function unopened(code: string | undefined): [found: string, remedy: string] {
  if (code === 'EACCES' || code === 'EPERM') return ['een bestand of map zonder leesrecht', 'Geef leesrecht op het bestand of de map.'];
  if (code === 'ENOENT' || code === 'ELOOP') return ['een koppeling die nergens heen leidt', 'Herstel de koppeling of haal haar weg.'];
  return [`een bestand dat niet te openen is (${code ?? 'onbekende oorzaak'})`, 'Controleer het bestand.'];
}
