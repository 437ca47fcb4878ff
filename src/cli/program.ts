import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { closest } from '../domain/closest.ts';

/** What a run of a program gives: the text for standard output or standard error, and the exit code. */
export interface Outcome {
  /** 0 when it went well, 1 when something stands in the way, 2 for wrong use. */
  code: 0 | 1 | 2;
  out: string;
  error: string;
}

/** A program: its arguments, the folder and the environment it runs in. Prints nothing itself. */
export type Program = (args: readonly string[], cwd: string, env: NodeJS.ProcessEnv) => Promise<Outcome>;

/** The outcome of wrong use: what is wrong, and how the program is used. */
export const wrongUse = (what: string, usage: string): Outcome => ({ code: 2, out: '', error: `${what}\n\n${usage}` });

type Parsed<Options extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ args: string[]; allowPositionals: true; options: Options }>>;

/** The options and other arguments that a program was given, or in Dutch what is wrong with them. */
export function readArguments<const Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options): Parsed<Options> | string {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    return whatIsWrong(error, Object.keys(options));
  }
}

function whatIsWrong(error: unknown, known: readonly string[]): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const name = /--?([\w-]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const near = closest(name, known);
    return `Onbekende optie --${name}.${near === undefined ? '' : ` Bedoelt u --${near}?`}`;
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return message.includes('does not take') ? `Bij --${name} hoort geen waarde.` : `Geef bij --${name} een waarde.`;
  throw error;
}

/** Runs a program when its file was started, and not when it is imported: prints what it gives and sets the exit code. */
export async function runAsProgram(url: string, program: Program): Promise<void> {
  if (process.argv[1] === undefined || realpathSync(process.argv[1]) !== fileURLToPath(url)) return;
  show(await program(process.argv.slice(2), process.cwd(), process.env));
}

/**
 * The options of a program that goes on for a while or starts another one: it has no outcome to give. `--help` prints how it is
 * used and ends the process, and so does an argument that it does not know.
 */
export function optionsOrEnd<const Options extends ParseArgsOptionsConfig>(options: Options, usage: string): Parsed<Options>['values'] {
  const args = process.argv.slice(2);
  const parsed = args.includes('--help') ? null : readArguments(args, options);
  if (parsed !== null && typeof parsed !== 'string' && parsed.positionals.length === 0) return parsed.values;
  if (parsed === null) show({ code: 0, out: usage, error: '' });
  else show(wrongUse(typeof parsed === 'string' ? parsed : `Onbekend argument "${parsed.positionals[0]}".`, usage));
  process.exit();
}

function show({ code, out, error }: Outcome): void {
  process.stdout.write(out);
  process.stderr.write(error);
  process.exitCode = code;
}
