import { isDeepStrictEqual } from 'node:util';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files that are there already, by path below the folder. */
export interface ExistingFiles {
  /** With the same content; JSON in another layout is the same content. */
  same: string[];
  /** With other content, and what differs first, in Dutch. */
  different: { path: string; difference: string }[];
}

/** Compares files with what a folder holds. A file that is not there is in neither list; one that cannot be read is different. */
export async function compareWithFolder(folder: string, files: ReadonlyMap<string, string>): Promise<ExistingFiles> {
  const result: ExistingFiles = { same: [], different: [] };
  for (const [path, text] of files) {
    let there: string;
    try {
      there = await readFile(join(folder, path), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') continue;
      result.different.push({ path, difference: 'het is niet te lezen' });
      continue;
    }
    const difference = there === text ? null : differenceBetween(path, there, text);
    if (difference === null) result.same.push(path);
    else result.different.push({ path, difference });
  }
  return result;
}

function differenceBetween(path: string, there: string, fresh: string): string | null {
  if (path.endsWith('.json')) {
    const [a, b] = [parse(there), parse(fresh)];
    if (a !== undefined && b !== undefined) return isDeepStrictEqual(a, b) ? null : firstDifference(a, b, []);
  }
  const [old, young] = [there.split(/\r?\n/), fresh.split(/\r?\n/)];
  const at = young.findIndex((line, index) => line !== old[index]);
  const line = at === -1 ? young.length : at;
  return line === old.length && at === -1 ? null : `vanaf regel ${line + 1} staat er ${quote(old[line])} en in de bron ${quote(young[line])}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function firstDifference(a: unknown, b: unknown, path: readonly string[]): string {
  if (isGroup(a) && isGroup(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const [one, other] = [(a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]];
      if (!isDeepStrictEqual(one, other)) return firstDifference(one, other, [...path, nameOf(b, key)]);
    }
  }
  return `bij ${path.join(' › ')} staat ${quote(JSON.stringify(a))} en in de bron ${quote(JSON.stringify(b))}`;
}

/** A step in a path in an editor's words: the id of an item of a list, else its number from one, else the name of the field. */
function nameOf(group: object, key: string): string {
  if (!Array.isArray(group)) return key;
  const item = group[Number(key)] as { id?: unknown } | undefined;
  return typeof item?.id === 'string' ? item.id : String(Number(key) + 1);
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function quote(text: string | undefined): string {
  if (text === undefined) return 'niets';
  return text.length > 60 ? `"${text.slice(0, 59)}…"` : text.startsWith('"') || /^-?\d+$/.test(text) ? text : `"${text}"`;
}
