import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArtikelId } from '../domain/adres.ts';
import { bedragenFileSchema, type BedragenFile } from '../domain/bedragen.ts';
import { bedragenBestand, tekstBestand } from '../domain/publicatie.ts';
import { emptyArticle } from '../importers/article/empty-article.ts';
import { readJsonFile } from '../reading/json-file.ts';
import { compareWithFolder } from './existing-files.ts';
import { readArguments, runAsProgram, wrongUse, type Outcome } from './program.ts';
import { contentFolder } from './read-content.ts';
import { writeAll } from './write-all.ts';

const USAGE = `Gebruik: npm run new -- 2022/vii-07 [--naam "…" --bron ID --tabel 18] [--to MAP] [--force]

Maakt een leeg artikel met aanwijzingen. Zijn de bedragen er al (met npm run import), dan volgt de opbouw daaruit;
zo niet, geef dan naam, bron en nummer van de tabel mee. Vul in wat leeg is: npm run check noemt elke plaats.
`;

/** Runs the program with these arguments in this folder. Writes an article that is still to be filled in; prints nothing. */
export async function runNew(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const command = readCommand(args);
  if (typeof command === 'string') return wrongUse(command, USAGE);
  if (command.help) return { code: 0, out: USAGE, error: '' };
  const { id, naam, bron, tabel } = command;
  const folder = command.to === undefined ? contentFolder(cwd, env) : resolve(cwd, command.to);
  const known = await readBedragen(folder, id);
  if (known === 'onleesbaar') return { code: 1, out: '', error: `${bedragenBestand(id)} is niet goed te lezen. Los eerst op wat npm run check daarover zegt.\n` };
  if (known === null && (naam === undefined || bron === undefined || tabel === undefined)) {
    return { code: 2, out: '', error: `Er is geen ${bedragenBestand(id)}. Geef --naam, --bron en --tabel mee, of voer eerst de bron in met npm run import.\n` };
  }
  const { jaar, hoofdstuk, nummer } = parseArtikelId(id)!;
  const files = emptyArticle({ jaar, hoofdstuk, nummer, naam: naam ?? '', bron: bron ?? '', tabel: tabel ?? 1 }, known);
  const obstacles = command.force ? [] : (await compareWithFolder(folder, files)).different.map(({ path }) => path);
  if (obstacles.length > 0) return { code: 1, out: '', error: `Er is niets geschreven: ${obstacles.join(' en ')} bestaat al. Vervangen kan met --force.\n` };
  try {
    await writeAll(folder, files);
  } catch (error) {
    return { code: 2, out: '', error: `Er is niets geschreven: ${(error as Error).message}\n` };
  }
  const list = [...files.keys()].map((file) => `  ${file}`).join('\n');
  return { code: 0, out: `Geschreven in ${folder}:\n${list}\n\nBegin in ${tekstBestand(id)}. Wat nog moet, noemt npm run check.\n`, error: '' };
}

/** The amounts that are there; `null` when there are none. */
async function readBedragen(folder: string, id: string): Promise<BedragenFile | 'onleesbaar' | null> {
  let text: string;
  try {
    text = await readFile(join(folder, bedragenBestand(id)), 'utf8');
  } catch {
    return null;
  }
  const read = readJsonFile(bedragenBestand(id), text, bedragenFileSchema);
  return read.ok ? read.data : 'onleesbaar';
}

interface Command {
  help: boolean;
  id: string;
  naam: string | undefined;
  bron: string | undefined;
  tabel: number | undefined;
  to: string | undefined;
  force: boolean;
}

function readCommand(args: readonly string[]): Command | string {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const parsed = readArguments(args, { help: flag, force: flag, naam: text, bron: text, tabel: text, to: text });
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const id = positionals[0] ?? '';
  if (!values.help && (positionals.length !== 1 || parseArtikelId(id) === null)) return 'Noem één artikel: jaar/hoofdstuk-nummer.';
  if (values.tabel !== undefined && !/^[1-9]\d{0,3}$/.test(values.tabel)) return `--tabel is een getal, geen "${values.tabel}".`;
  return { help: values.help, id, naam: values.naam, bron: values.bron, tabel: values.tabel === undefined ? undefined : Number(values.tabel), to: values.to, force: values.force };
}

await runAsProgram(import.meta.url, runNew);
