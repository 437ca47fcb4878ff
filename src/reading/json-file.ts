import type { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import { jsonFindings, jsonPositions } from './json-tree.ts';
import { plainTextFindings, unreadable } from './plain-text.ts';
import { schemaFindings } from './schema-findings.ts';

/** What came out of reading a file: data, or the findings that say why not. */
export type Gelezen<Data> = { ok: true; data: Data } | { ok: false; findings: Finding[] };

/** Reads a JSON content file. Every mistake is named; nothing is guessed. */
export function readJsonFile<Schema extends z.ZodType>(file: string, text: string, schema: Schema): Gelezen<z.output<Schema>> {
  const plain = plainTextFindings(file, text);
  if (plain.length > 0) return { ok: false, findings: plain };
  const mistakes = jsonFindings(file, text);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    const general = unreadable(file, { line: 1, column: 1 }, 'tekst die geen geldige JSON is', 'geldige JSON', 'Kijk naar komma’s, aanhalingstekens en haakjes.');
    return { ok: false, findings: mistakes.length > 0 ? mistakes : [general] };
  }
  const result = schema.safeParse(data);
  if (result.success && mistakes.length === 0) return { ok: true, data: result.data };
  const rejected = result.success ? [] : schemaFindings(file, data, result.error, schema, jsonPositions(text));
  return { ok: false, findings: [...mistakes, ...rejected] };
}
