import { open, readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { closest } from '../domain/closest.ts';
import { hasErrors, type Finding } from '../domain/finding.ts';
import { importSource, tooLarge } from '../importers/import-source.ts';
import type { ImportContext, ImportOptions, ImportResult } from '../importers/import-types.ts';
import { LARGEST_SOURCE } from '../importers/limits.ts';
import { compareWithFolder } from './existing-files.ts';
import { importContext } from './import-context.ts';
import { IMPORT_USAGE, readImportArguments } from './import-options.ts';
import { importReportJson, importReportText, type SourceOutcome, type Written } from './import-report.ts';
import { runAsProgram, wrongUse, type Outcome } from './program.ts';
import { contentFolder } from './read-content.ts';
import { BusyError, undoInterrupted, writeAll } from './write-all.ts';

/** Runs the program with these arguments in this folder. Writes content when nothing blocks; prints nothing. */
export async function runImport(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const command = readImportArguments(args);
  if (typeof command === 'string') return wrongUse(command, IMPORT_USAGE);
  if (command.help) return { code: 0, out: IMPORT_USAGE, error: '' };
  const usual = contentFolder(cwd, env);
  const folder = command.to === undefined ? usual : resolve(cwd, command.to);
  try {
    if (!command.dryRun) await undoInterrupted(folder);
    const own = await importContext(folder);
    const context = own.bronnen.size > 0 ? own : await importContext(usual);
    const outcomes: SourceOutcome[] = [];
    const options = { ...command.options, command: `npm run import -- ${args.map(quoted).join(' ')}` };
    for (const source of command.sources) outcomes.push({ source, same: [], ...(await importFile(resolve(cwd, source), options, context)) });
    const all = await withObstacles(withUnknownConfirmations(outcomes, command.options.confirm ?? []), folder, command.force);
    const blocked = all.some((outcome) => hasErrors(outcome.findings));
    const files = new Map(blocked ? [] : all.flatMap((outcome) => [...outcome.files].filter(([path]) => !outcome.same.includes(path))));
    const nothing: Written = !blocked && all.some((outcome) => outcome.same.length > 0) ? 'al-aanwezig' : 'niets';
    const written: Written = files.size === 0 ? nothing : command.dryRun ? 'zou-schrijven' : 'geschreven';
    if (written === 'geschreven') await writeAll(folder, files);
    const out = command.report === 'json' ? importReportJson(all, written) : importReportText(all, written, folder);
    return { code: written === 'niets' ? 1 : 0, out, error: '' };
  } catch (error) {
    return { code: 2, out: '', error: `Er is niets geschreven: ${whyNot(error)}.\n` };
  }
}

/** An argument as it is typed in a shell. */
function quoted(argument: string): string {
  return /^[\w./,:@+=-]+$/.test(argument) ? argument : `"${argument.replace(/["$`\\]/g, '\\$&')}"`;
}

/** Imports one file from disk. A file that is too large is not read. */
async function importFile(path: string, options: ImportOptions, context: ImportContext): Promise<ImportResult> {
  const handle = await open(path);
  let size: number;
  try {
    size = (await handle.stat()).size;
  } finally {
    await handle.close();
  }
  const name = basename(path);
  if (size > LARGEST_SOURCE) return tooLarge(name, size);
  return importSource({ name, bytes: new Uint8Array(await readFile(path)) }, options, context);
}

/** Adds a finding for every correctie that is confirmed and that no source proposes. Silent while a source could not be read. */
function withUnknownConfirmations(outcomes: readonly SourceOutcome[], confirmed: readonly string[]): readonly SourceOutcome[] {
  const [first, ...others] = outcomes;
  if (first === undefined || outcomes.some((outcome) => outcome.reports.length === 0)) return outcomes;
  const proposed = outcomes.flatMap(({ proposals, reports }) => [...proposals.keys(), ...reports.flatMap((report) => report.aanvaard)]);
  const findings = confirmed.filter((id) => !proposed.includes(id)).map((id): Finding => {
    const near = closest(id, proposed);
    return {
      code: 'bevestiging-onbekend',
      severity: 'fout',
      place: { file: first.source, within: '--confirm' },
      found: `de correctie "${id}", die niet is voorgesteld`,
      expected: proposed.length === 0 ? 'geen bevestiging: er is niets voorgesteld' : `een van: ${proposed.join(', ')}`,
      remedy: near !== undefined ? `Bedoelt u ${near}?` : proposed.length === 0 ? 'Laat --confirm weg.' : 'Neem de naam over uit het voorstel.',
    };
  });
  return [{ ...first, findings: [...first.findings, ...findings] }, ...others];
}

/** Adds a finding for every file that is there already with other content, or that two sources would both write. */
async function withObstacles(outcomes: readonly SourceOutcome[], folder: string, force: boolean): Promise<SourceOutcome[]> {
  const result: SourceOutcome[] = [];
  const seen = new Map<string, string>();
  for (const outcome of outcomes) {
    const findings: Finding[] = [];
    for (const path of outcome.files.keys()) {
      const other = seen.get(path);
      if (other !== undefined) findings.push(obstacle(path, `hetzelfde bestand uit ${other}`, 'één bron voor elk bestand', 'Voer deze bronnen apart in.'));
      seen.set(path, outcome.source);
    }
    const { same, different } = await compareWithFolder(folder, outcome.files);
    for (const { path, difference } of force ? [] : different) {
      findings.push(obstacle(path, `${path} is er al en is anders: ${difference}`, 'een nieuw bestand, of een met dezelfde inhoud', 'Vergelijk beide. Wilt u het vervangen, voer dan opnieuw in met --force.'));
    }
    result.push({ ...outcome, same, findings: [...outcome.findings, ...findings] });
  }
  return result;
}

/** Why nothing could be written, in Dutch: the usual reasons of the operating system by name. */
function whyNot(error: unknown): string {
  if (error instanceof BusyError) return 'een andere invoer schrijft op dit moment in dezelfde map; wacht tot die klaar is';
  const { code, path = '', message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `het bestand ${path} bestaat niet`;
  if (code === 'EISDIR' || code === 'ENOTDIR') return `${path === '' ? 'wat u noemde' : path} is een map; noem een bestand`;
  if (code === 'EACCES' || code === 'EPERM') return `u mag ${path} niet lezen of schrijven`;
  if (code === 'ENOSPC') return 'de schijf is vol';
  return message;
}

function obstacle(file: string, found: string, expected: string, remedy: string): Finding {
  return { code: 'bestand-bestaat', severity: 'fout', place: { file }, found, expected, remedy };
}

await runAsProgram(import.meta.url, runImport);
