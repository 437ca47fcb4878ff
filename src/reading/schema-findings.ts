import type { z } from 'zod';
import { closest } from '../domain/closest.ts';
import type { Finding } from '../domain/finding.ts';
import type { Leescode } from './codes.ts';
import { fieldInWords, valueAt } from './field-in-words.ts';
import type { Positions } from './positions.ts';
import { allowedKeys, wantsInteger } from './schema-shape.ts';

type Issue = z.core.$ZodIssue;
type Words = Pick<Finding, 'found' | 'expected' | 'remedy'>;

/** Turns what the schema rejects into findings with file, place, found, expected and remedy. */
export function schemaFindings(file: string, data: unknown, error: z.ZodError, schema: z.ZodType, positions: Positions): Finding[] {
  const make = (code: Leescode, path: readonly PropertyKey[], words: Words): Finding => {
    const within = fieldInWords(data, path);
    return { code, severity: 'fout', place: { file, ...positions.at(path), ...(within === '' ? {} : { within }) }, ...words };
  };
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const allowed = allowedKeys(schema, issue.path);
      return issue.keys.map((key) => make('onbekende-sleutel', [...issue.path, key], unknownKey(key, allowed)));
    }
    const value = valueAt(data, issue.path);
    const expected = issue.code === 'invalid_type' && wantsInteger(schema, issue.path) ? 'een geheel getal' : expectation(issue);
    if (value === undefined) return [make('ontbrekend-veld', issue.path, missing(issue, expected))];
    if (value === null && issue.code === 'invalid_type') return [make('ontbrekend-veld', issue.path, empty(issue, expected))];
    return [make('ongeldige-waarde', issue.path, { found: quote(value), expected, remedy: remedyFor(issue, value) })];
  });
}

function unknownKey(key: string, allowed: readonly string[]): Words {
  const near = closest(key, allowed);
  return {
    found: `veld "${key}"`,
    expected: allowed.length === 0 ? 'geen velden' : `alleen de velden ${allowed.join(', ')}`,
    remedy: near === undefined ? 'Haal het veld weg of verbeter de naam.' : `Bedoelt u "${near}"? Verbeter anders de naam of haal het veld weg.`,
  };
}

function missing(issue: Issue, expected: string): Words {
  const field = String(issue.path.at(-1));
  return { found: 'niets', expected: `het veld "${field}" met ${expected}`, remedy: `Voeg het veld "${field}" toe.` };
}

function empty(issue: Issue, expected: string): Words {
  const field = String(issue.path.at(-1));
  return { found: 'een leeg veld', expected: `het veld "${field}" met ${expected}`, remedy: `Vul het veld "${field}" in.` };
}

/** Names of what the schema can ask for, in the editor's words. */
const TYPES: Record<string, string> = {
  int: 'een geheel getal',
  number: 'een getal',
  string: 'tekst',
  array: 'een lijst',
  object: 'een groep velden',
  boolean: 'true of false',
  null: 'null',
};

const FORMATS: Record<string, string> = {
  date: 'een datum in de vorm jjjj-mm-dd',
  url: 'een webadres dat met https:// begint',
  email: 'een e-mailadres',
};

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? `een waarde van het type ${issue.expected}`;
    case 'invalid_value':
      return issue.values.length === 1 ? JSON.stringify(issue.values[0]) : `een van: ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return FORMATS[issue.format] ?? issue.message;
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return 'tekst die niet leeg is';
      if (issue.inclusive === false) return `een getal groter dan ${issue.minimum}`;
      return `${SIZES[issue.origin] ?? 'een getal van'} ten minste ${issue.minimum}${issue.origin === 'string' ? ' tekens' : ''}`;
    case 'too_big':
      if (issue.inclusive === false) return `een getal kleiner dan ${issue.maximum}`;
      return `${SIZES[issue.origin] ?? 'een getal van'} ten hoogste ${issue.maximum}${issue.origin === 'string' ? ' tekens' : ''}`;
    case 'invalid_union':
      return 'een van de toegestane vormen';
    default:
      return issue.message;
  }
}

const SIZES: Record<string, string> = { string: 'tekst van', array: 'een lijst met een lengte van' };

function remedyFor(issue: Issue, value: unknown): string {
  if (issue.code !== 'invalid_type') return 'Verbeter de waarde.';
  if (issue.expected === 'string') return 'Zet de waarde tussen aanhalingstekens.';
  if (issue.expected !== 'int' && issue.expected !== 'number') return 'Verbeter de waarde.';
  const whole = 'Typ het getal met alleen cijfers, zonder punten en aanhalingstekens';
  return typeof value === 'string' || typeof value === 'number' ? `${whole}; is een bedrag niet bekend, vul dan null in.` : `${whole}.`;
}

function quote(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
