import { join, relative, resolve, sep } from 'node:path';
import { controleAdres } from '../domain/adres.ts';
import { hasErrors } from '../domain/finding.ts';
import { checkContent, type CheckResult } from './check-content.ts';
import { readArguments, runAsProgram, wrongUse, type Outcome } from './program.ts';
import { contentFolder } from './read-content.ts';
import { reportGithub } from './report-github.ts';
import { reportJson } from './report-json.ts';
import { reportText } from './report-text.ts';
import type { Report } from './report.ts';

export { checkContent, type CheckResult } from './check-content.ts';

const REPORTERS = { text: reportText, github: reportGithub, json: reportJson } as const;

const USAGE = `Gebruik: npm run check -- [map] [--format text|github|json]

Controleert de inhoudsmap (zonder map: content). De uitkomst is 0 zonder fouten, 1 met fouten, 2 bij verkeerd gebruik.
`;

/** Runs the program with these arguments in this folder. Prints nothing. */
export async function runCheck(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const wanted = readCommand(args);
  if (typeof wanted === 'string') return wrongUse(wanted, USAGE);
  if (wanted.help) return { code: 0, out: USAGE, error: '' };
  const folder = wanted.folder === undefined ? contentFolder(cwd, env) : resolve(cwd, wanted.folder);
  let result: CheckResult;
  try {
    result = await checkContent(folder);
  } catch (error) {
    return wrongUse(`De map ${folder} is niet te lezen (${(error as NodeJS.ErrnoException).code ?? String(error)}).`, USAGE);
  }
  return { code: hasErrors(result.findings) ? 1 : 0, out: REPORTERS[wanted.format](reportOf(result, folder, cwd)), error: '' };
}

/** The arguments, or what is wrong with them. */
function readCommand(args: readonly string[]): { format: keyof typeof REPORTERS; folder: string | undefined; help: boolean } | string {
  const parsed = readArguments(args, { format: { type: 'string', default: 'text' }, help: { type: 'boolean', default: false } });
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  if (!Object.hasOwn(REPORTERS, values.format)) return `Onbekende vorm "${values.format}".`;
  if (positionals.length > 1) return 'Noem niet meer dan één map.';
  return { format: values.format as keyof typeof REPORTERS, folder: positionals[0], help: values.help };
}

/** The outcome as a reporter wants it: file names as seen from `cwd`, help pages on the domain of the publication. */
export function reportOf({ publicatie, ...result }: CheckResult, folder: string, cwd: string): Report {
  return {
    ...result,
    fileName: (file) => relative(cwd, join(folder, file)).split(sep).join('/'),
    helpAddress: (code) => `${publicatie?.uitgave.domein.replace(/\/$/, '') ?? ''}${controleAdres(code)}`,
  };
}

await runAsProgram(import.meta.url, runCheck);
