import { readFileSync, readdirSync, statSync, existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { importSource } from '../../../src/importers/import-source.ts';
import type { ImportOptions } from '../../../src/importers/import-types.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/importers');

/** Folders with an assignment: a source, what is given with it (`opdracht.json`) and what must come out (`verwacht`). */
const fixtures = readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, 'opdracht.json'))).sort();

test.each(fixtures)('the source in %s gives the content and the findings that are kept beside it', async (name) => {
  const folder = join(FOLDER, name);
  const source = readdirSync(folder).find((file) => file !== 'opdracht.json' && statSync(join(folder, file)).isFile())!;
  const options = JSON.parse(readFileSync(join(folder, 'opdracht.json'), 'utf8')) as ImportOptions;
  const { files, findings } = await importSource({ name: source, bytes: readFileSync(join(folder, source)) }, options);
  for (const [path, text] of files) await expect(text).toMatchFileSnapshot(join(folder, 'verwacht', path));
  const told = findings.map(({ severity, code, place, found }) => `${severity} ${code}: ${[place.line, place.within, found].filter((part) => part !== undefined).join(' | ')}\n`).join('');
  await expect(told).toMatchFileSnapshot(join(folder, 'verwacht', 'bevindingen.txt'));
  const kept = readdirSync(join(folder, 'verwacht'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(kept.map((entry) => relative(join(folder, 'verwacht'), join(entry.parentPath, entry.name))).sort()).toEqual([...files.keys(), 'bevindingen.txt'].sort());
});
