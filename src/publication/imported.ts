import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importverslagSchema, VERSLAGDELEN, type Importverslag } from '../domain/importverslag.ts';
import { officieelSchema, type Officieel } from '../domain/officieel.ts';
import { FASEN } from '../domain/fase.ts';
import { officieelBestand, verslagBestand, type Stuk } from '../domain/publicatie.ts';
import { standenFileSchema, type StandenFile } from '../domain/standen.ts';
import type { MdxStuk } from '../reading/join.ts';
import { readJsonFile, type Gelezen } from '../reading/json-file.ts';
import { readMdxFile } from '../reading/mdx-file.ts';

/**
 * The official texts of these articles in a content folder, in the order of their ids. They are read as text, not compiled as the
 * public version is: nothing in them can become code. Throws an Error for a file with mistakes: the checks ran before.
 */
export async function readOfficialTexts(folder: string, ids: readonly string[]): Promise<MdxStuk<Officieel>[]> {
  const read = await readPresent(folder, ids, officieelBestand, (file, text) => readMdxFile(file, text, officieelSchema));
  return read.map(({ id, file, data }) => ({ id, file, ...data }));
}

/** The reports of the imports that these articles and their parts came from, likewise. */
export function readReports(folder: string, ids: readonly string[]): Promise<Stuk<Importverslag>[]> {
  const all = ids.flatMap((id) => [id, ...VERSLAGDELEN.map((deel) => `${id}/${deel}`)]);
  return readPresent(folder, all, verslagBestand, (file, text) => readJsonFile(file, text, importverslagSchema));
}

/** The tables of these articles in later phases, likewise. */
export function readStanden(folder: string, ids: readonly string[]): Promise<Stuk<StandenFile>[]> {
  const all = ids.flatMap((id) => Object.keys(FASEN).map((fase) => `${id}/${fase}`));
  return readPresent(folder, all, (id) => `standen/${id}.json`, (file, text) => readJsonFile(file, text, standenFileSchema));
}

async function readPresent<Data>(folder: string, ids: readonly string[], fileOf: (id: string) => string, parse: (file: string, text: string) => Gelezen<Data>): Promise<Stuk<Data>[]> {
  const present = [...ids].sort().filter((id) => existsSync(join(folder, fileOf(id))));
  return Promise.all(
    present.map(async (id) => {
      const file = fileOf(id);
      const read = parse(file, await readFile(join(folder, file), 'utf8'));
      if (!read.ok) throw new Error(`${file}: ${read.findings[0]!.found}, expected ${read.findings[0]!.expected}`);
      return { id, file, data: read.data };
    }),
  );
}
