import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Finding } from '../domain/finding.ts';

/** The content folder: the environment variable `BEGROTINGSLEZER_CONTENT`, else `content` below the project. */
export function contentFolder(root: string, env: NodeJS.ProcessEnv = process.env): string {
  return env['BEGROTINGSLEZER_CONTENT'] ?? join(root, 'content');
}

/**
 * Reads every file below a content folder as UTF-8, by path with forward slashes, in sorted order. Files whose name
 * begins with a dot are passed over. A file that is not UTF-8 or cannot be opened gives a finding.
 */
export async function readContent(folder: string): Promise<{ files: Map<string, string>; findings: Finding[] }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const files = new Map<string, string>();
  const findings: Finding[] = [];
  for (const path of paths) {
    try {
      const bytes = await readFile(join(folder, path));
      files.set(path, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch (error) {
      findings.push(unreadable(path, error));
    }
  }
  return { files, findings };
}

function unreadable(file: string, error: unknown): Finding {
  const reason = error instanceof TypeError ? 'tekens die geen UTF-8 zijn' : `een bestand dat niet te openen is (${(error as NodeJS.ErrnoException).code ?? 'onbekend'})`;
  return {
    code: 'bestand-onleesbaar',
    severity: 'fout',
    place: { file },
    found: reason,
    expected: 'een leesbaar bestand in UTF-8',
    remedy: 'Sla het bestand opnieuw op als UTF-8 en controleer de rechten.',
  };
}
