import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importverslagSchema, type Importverslag } from '../domain/importverslag.ts';
import { officieelSchema, type Officieel } from '../domain/officieel.ts';
import { officieelBestand, verslagBestand, type Stuk } from '../domain/publicatie.ts';
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

/** The reports of the imports that these articles came from, likewise. */
export function readReports(folder: string, ids: readonly string[]): Promise<Stuk<Importverslag>[]> {
  return readPresent(folder, ids, verslagBestand, (file, text) => readJsonFile(file, text, importverslagSchema));
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
