import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { formatCount } from '../domain/format.ts';
import { verifyPackage } from '../outputs/archive/verify-package.ts';
import { readArguments, runAsProgram, wrongUse, type Outcome } from './program.ts';

const USAGE = `Gebruik: npm run verify -- PAKKET.zip…

Rekent archiefpakketten na: elk bestand tegen de lijsten in het pakket, en de delen tegen elkaar.
De uitkomst is 0 als alles klopt, 1 als een pakket afwijkt, 2 bij verkeerd gebruik of een bestand dat niet te openen is.
`;

/** Runs the program with these arguments in this folder. Reads the packages; writes nothing and prints nothing. */
export async function runVerify(args: readonly string[], cwd: string): Promise<Outcome> {
  const parsed = readArguments(args, { help: { type: 'boolean' } });
  if (typeof parsed === 'string') return wrongUse(parsed, USAGE);
  if (parsed.values.help === true) return { code: 0, out: USAGE, error: '' };
  if (parsed.positionals.length === 0) return wrongUse('Noem ten minste één pakket.', USAGE);
  const outcome: Outcome = { code: 0, out: '', error: '' };
  for (const file of parsed.positionals) {
    const bytes = await readFile(resolve(cwd, file)).catch((error: NodeJS.ErrnoException) => error);
    if (bytes instanceof Error) {
      outcome.error += `${file}: niet te openen (${bytes.code ?? bytes.message})\n`;
      outcome.code = 2;
      continue;
    }
    const { findings, checked } = verifyPackage(file, bytes);
    for (const { place, found, expected, remedy } of findings) {
      outcome.error += `${file} › ${place.within ?? ''}\n  gevonden:  ${found}\n  verwacht:  ${expected}\n  wat te doen: ${remedy}\n`;
    }
    if (findings.length > 0 && outcome.code === 0) outcome.code = 1;
    outcome.out += findings.length === 0 ? `${file}: in orde, ${formatCount(checked, 'bestand', 'bestanden')} nagerekend.\n` : `${file}: wijkt af, ${formatCount(findings.length, 'bevinding', 'bevindingen')}.\n`;
  }
  return outcome;
}

await runAsProgram(import.meta.url, runVerify);
