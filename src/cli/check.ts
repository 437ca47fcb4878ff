import { realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { controleAdres } from '../domain/adres.ts';
import { hasErrors } from '../domain/finding.ts';
import { checkContent, type CheckResult } from './check-content.ts';
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

/** What a run of the program gives: the text for standard output or standard error, and the exit code. */
export interface Outcome {
  code: 0 | 1 | 2;
  out: string;
  error: string;
}

/** Runs the program with these arguments in this folder. Prints nothing. */
export async function runCheck(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const wanted = readArguments(args);
  if (typeof wanted === 'string') return { code: 2, out: '', error: `${wanted}\n\n${USAGE}` };
  if (wanted.help) return { code: 0, out: USAGE, error: '' };
  const folder = wanted.folder === undefined ? contentFolder(cwd, env) : resolve(cwd, wanted.folder);
  let result: CheckResult;
  try {
    result = await checkContent(folder);
  } catch (error) {
    return { code: 2, out: '', error: `De map ${folder} is niet te lezen (${(error as NodeJS.ErrnoException).code ?? String(error)}).\n\n${USAGE}` };
  }
  return { code: hasErrors(result.findings) ? 1 : 0, out: REPORTERS[wanted.format](reportOf(result, folder, cwd)), error: '' };
}

/** The arguments, or what is wrong with them. */
function readArguments(args: readonly string[]): { format: keyof typeof REPORTERS; folder: string | undefined; help: boolean } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', default: false } },
    });
    if (!Object.hasOwn(REPORTERS, values.format)) return `Onbekende vorm "${values.format}".`;
    if (positionals.length > 1) return 'Noem niet meer dan één map.';
    return { format: values.format as keyof typeof REPORTERS, folder: positionals[0], help: values.help };
  } catch {
    return `Onbekende optie in: ${args.join(' ')}`;
  }
}

/** The outcome as a reporter wants it: file names as seen from `cwd`, help pages on the domain of the publication. */
export function reportOf({ publicatie, ...result }: CheckResult, folder: string, cwd: string): Report {
  return {
    ...result,
    fileName: (file) => relative(cwd, join(folder, file)).split(sep).join('/'),
    helpAddress: (code) => `${publicatie?.uitgave.domein.replace(/\/$/, '') ?? ''}${controleAdres(code)}`,
  };
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { code, out, error } = await runCheck(process.argv.slice(2), process.cwd(), process.env);
  process.stdout.write(out);
  process.stderr.write(error);
  process.exitCode = code;
}
