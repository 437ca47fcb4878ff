import type { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import { readPositions } from './positions.ts';
import { schemaFindings } from './schema-findings.ts';

/** What came out of reading a file: data, or the findings that say why not. */
export type Gelezen<Data> = { ok: true; data: Data } | { ok: false; findings: Finding[] };

/** Reads a JSON content file. Every mistake is named; nothing is guessed. */
export function readJsonFile<Schema extends z.ZodType>(file: string, text: string, schema: Schema): Gelezen<z.output<Schema>> {
  const parsed = parseJson(file, text);
  if (!parsed.ok) return parsed;
  const result = schema.safeParse(parsed.data);
  if (result.success) return { ok: true, data: result.data };
  return { ok: false, findings: schemaFindings(file, parsed.data, result.error, readPositions(text)) };
}

function parseJson(file: string, text: string): Gelezen<unknown> {
  try {
    return { ok: true, data: JSON.parse(text) as unknown };
  } catch (error) {
    const { line, column } = jsonErrorPlace(text, error);
    return {
      ok: false,
      findings: [
        {
          code: 'bestand-onleesbaar',
          severity: 'fout',
          place: { file, line, column },
          found: text.trim() === '' ? 'een leeg bestand' : `geen geldige JSON op regel ${line}`,
          expected: 'geldige JSON',
          remedy: 'Kijk op deze regel en de regel ervoor naar een komma, aanhalingsteken of haakje te veel of te weinig.',
        },
      ],
    };
  }
}

/** The parser tells an offset or a line in its message; the end of the text when it tells nothing. */
function jsonErrorPlace(text: string, error: unknown): { line: number; column: number } {
  const message = error instanceof Error ? error.message : '';
  const offset = /position (\d+)/.exec(message)?.[1];
  const before = text.slice(0, offset === undefined ? text.length : Number(offset)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
