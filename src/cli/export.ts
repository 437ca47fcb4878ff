import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArtikelId } from '../domain/adres.ts';
import { bedragenFileSchema, type BedragenFile } from '../domain/bedragen.ts';
import { FASEN, faseSchema, type Fase } from '../domain/fase.ts';
import { formatList } from '../domain/format.ts';
import { importverslagSchema } from '../domain/importverslag.ts';
import { officieelSchema } from '../domain/officieel.ts';
import { bedragenBestand, officieelBestand, standenBestand, verslagBestand } from '../domain/publicatie.ts';
import { standenFileSchema, type StandenFile } from '../domain/standen.ts';
import { exportText } from '../importers/export/export-text.ts';
import { readJsonFile, type Gelezen } from '../reading/json-file.ts';
import { readMdxFile } from '../reading/mdx-file.ts';
import { readArguments, runAsProgram, wrongUse, type Outcome } from './program.ts';
import { contentFolder } from './read-content.ts';

const USAGE = `Gebruik: npm run export -- 2022/vii-07 [--fase SOORT] [--from MAP]

Schrijft de ingevoerde officiële tekst en tabel van een artikel weer uit als platte tekst, in de vorm waarin een pagina van
rijksfinancien.nl wordt gekopieerd. Zo is na te gaan dat de invoer niets heeft veranderd: bewaren kan met > bestand.txt.

  --fase SOORT   de tabel uit een latere fase, zonder tekst: ${Object.keys(FASEN).join(', ')}
  --from MAP     de inhoudsmap (zonder: content)
`;

/** Runs the program with these arguments in this folder. Gives the text; writes nothing and prints nothing. */
export async function runExport(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const command = readCommand(args);
  if (typeof command === 'string') return wrongUse(command, USAGE);
  if (command.help) return { code: 0, out: USAGE, error: '' };
  const folder = command.from === undefined ? contentFolder(cwd, env) : resolve(cwd, command.from);
  const { id, fase } = command;
  const file = fase === undefined ? bedragenBestand(id) : standenBestand(id, fase);
  const bedragen = await readIn<BedragenFile | StandenFile>(folder, file, (name, text) => (fase === undefined ? readJsonFile(name, text, bedragenFileSchema) : readJsonFile(name, text, standenFileSchema)));
  const officieel = fase === undefined ? await readIn(folder, officieelBestand(id), (name, text) => readMdxFile(name, text, officieelSchema)) : null;
  const verslag = await readIn(folder, verslagBestand(id, fase), (name, text) => readJsonFile(name, text, importverslagSchema));
  if (bedragen === null) return { code: 1, out: '', error: `Er is geen ${file}.\n` };
  const broken = [bedragen, officieel, verslag].flatMap((item) => (item === null || item.ok ? [] : item.findings));
  if (broken.length > 0 || !bedragen.ok) return { code: 1, out: '', error: `Niet alles is te lezen: ${[...new Set(broken.map(({ place }) => place.file))].join(' en ')}. Los eerst op wat npm run check daarover zegt.\n` };
  const text = exportText({
    bedragen: bedragen.data,
    officieel: officieel?.ok ? { titel: officieel.data.data.titel, tree: officieel.data.tree } : null,
    verslag: verslag?.ok ? verslag.data : null,
  });
  return { code: 0, out: text, error: '' };
}

/** A file of the content folder; `null` when it is not there. */
async function readIn<Data>(folder: string, file: string, read: (file: string, text: string) => Gelezen<Data>): Promise<Gelezen<Data> | null> {
  const text = await readFile(join(folder, file), 'utf8').catch(() => null);
  return text === null ? null : read(file, text);
}

interface Command {
  help: boolean;
  id: string;
  fase: Fase | undefined;
  from: string | undefined;
}

function readCommand(args: readonly string[]): Command | string {
  const parsed = readArguments(args, { help: { type: 'boolean', default: false }, fase: { type: 'string' }, from: { type: 'string' } });
  if (typeof parsed === 'string') return parsed;
  const [id = ''] = parsed.positionals;
  const { help, from, fase: named } = parsed.values;
  if (!help && (parsed.positionals.length !== 1 || parseArtikelId(id) === null)) return 'Noem één artikel, zoals 2022/vii-07.';
  const fase = faseSchema.optional().safeParse(named);
  if (!fase.success) return `Onbekende fase "${named}". Kies uit ${formatList(Object.keys(FASEN))}.`;
  return { help, id, fase: fase.data, from };
}

await runAsProgram(import.meta.url, runExport);
