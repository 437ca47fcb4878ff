import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FoundBrowser } from '../../setup/browser.mjs';
import { sha256 } from './print/site-files.ts';

/** A hash that changes when the code that makes PDFs changes, its packages included. */
export async function codeHash(root: string): Promise<string> {
  const folder = import.meta.dirname;
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
  const sources = await Promise.all(names.map(async (name) => `${name.replaceAll('\\', '/')}\0${await readFile(join(folder, name), 'utf8')}`));
  const versions = await Promise.all(['@cantoo/pdf-lib', 'playwright-core'].map((name) => readFile(join(root, 'node_modules', name, 'package.json'), 'utf8')));
  return sha256([...sources, ...versions.map((manifest) => String((JSON.parse(manifest) as { version: string }).version))].join('\0'));
}

/** Tells one installed browser from another without starting it. */
export async function browserMark(found: FoundBrowser): Promise<string> {
  const { size, mtimeMs } = await stat(found.executablePath);
  return [found.source, found.executablePath, size, mtimeMs, ...found.args].join(' ');
}
