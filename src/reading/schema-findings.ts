import type { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import type { Leescode } from './codes.ts';
import type { Positions } from './positions.ts';

/** Turns what the schema rejects into findings with file, place, found, expected and remedy. */
export function schemaFindings(file: string, data: unknown, error: z.ZodError, positions: Positions): Finding[] {
  return error.issues.flatMap((issue) => issueFindings(file, data, issue, positions));
}

function issueFindings(file: string, data: unknown, issue: z.core.$ZodIssue, positions: Positions): Finding[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      finding('onbekende-sleutel', file, data, [...issue.path, key], positions, {
        found: `veld "${key}"`,
        expected: 'alleen velden uit het inhoudsmodel',
        remedy: 'Verbeter de naam van het veld of haal het weg.',
      }),
    );
  }
  const value = valueAt(data, issue.path);
  if (value === undefined) {
    return [
      finding('ontbrekend-veld', file, data, issue.path, positions, {
        found: 'niets',
        expected: `veld "${String(issue.path.at(-1))}", ${expectation(issue)}`,
        remedy: 'Vul het veld in.',
      }),
    ];
  }
  return [
    finding('ongeldige-waarde', file, data, issue.path, positions, {
      found: shorten(JSON.stringify(value)),
      expected: expectation(issue),
      remedy: remedyFor(issue, value),
    }),
  ];
}

function finding(
  code: Leescode,
  file: string,
  data: unknown,
  path: readonly PropertyKey[],
  positions: Positions,
  words: Pick<Finding, 'found' | 'expected' | 'remedy'>,
): Finding {
  const within = pathInWords(data, path);
  return { code, severity: 'fout', place: { file, ...positions.at(path), ...(within === '' ? {} : { within }) }, ...words };
}

/** Names of what the schema can ask for, in the editor's words. */
const TYPES: Record<string, string> = {
  int: 'een geheel getal zonder punten of aanhalingstekens',
  number: 'een getal',
  string: 'tekst',
  array: 'een lijst',
  object: 'een groep velden',
  boolean: 'true of false',
  null: 'null',
};

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? `een waarde van het type ${issue.expected}`;
    case 'invalid_value':
      return issue.values.length === 1 ? JSON.stringify(issue.values[0]) : `een van: ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return FORMATS[issue.format] ?? `de vorm ${issue.pattern ?? issue.format}`;
    case 'too_small':
      return `${sizeName(issue.origin)} van ten minste ${issue.minimum}`;
    case 'too_big':
      return `${sizeName(issue.origin)} van ten hoogste ${issue.maximum}`;
    case 'invalid_union':
      return 'een van de toegestane vormen';
    default:
      return issue.message;
  }
}

const FORMATS: Record<string, string> = {
  date: 'een datum in de vorm jjjj-mm-dd',
  url: 'een webadres dat met https:// begint',
  email: 'een e-mailadres',
};

function sizeName(origin: string): string {
  if (origin === 'string') return 'tekst met een lengte';
  if (origin === 'array') return 'een lijst met een lengte';
  return 'een getal';
}

function remedyFor(issue: z.core.$ZodIssue, value: unknown): string {
  const wantsNumber = issue.code === 'invalid_type' && (issue.expected === 'number' || issue.expected === 'int');
  if (wantsNumber && typeof value === 'string') {
    return 'Typ het bedrag als geheel getal zonder punten en aanhalingstekens; is het niet bekend, vul dan null in.';
  }
  return 'Verbeter de waarde.';
}

/** "uitgaven › 7.1 … › Opdrachten › Informatiehuishouding › bedragen › 2022": labels and years instead of numbers. */
function pathInWords(data: unknown, path: readonly PropertyKey[]): string {
  const words: string[] = [];
  let node: unknown = data;
  path.forEach((step, index) => {
    node = valueAt(node, [step]);
    if (typeof step === 'number') words.push(itemName(data, path, index, node) ?? String(step + 1));
    else if (!['onderdelen', 'instrumenten', 'regelingen'].includes(String(step))) words.push(String(step));
  });
  return words.join(' › ');
}

function itemName(data: unknown, path: readonly PropertyKey[], index: number, item: unknown): string | undefined {
  if (path[index - 1] === 'bedragen') {
    const jaar = valueAt(data, ['kolommen', Number(path[index]), 'jaar']);
    return jaar === undefined ? undefined : String(jaar);
  }
  const name = valueAt(item, ['label']) ?? valueAt(item, ['id']) ?? valueAt(item, ['jaar']);
  return name === undefined ? undefined : String(name);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (node, step) => (typeof node === 'object' && node !== null ? (node as Record<PropertyKey, unknown>)[step] : undefined),
    data,
  );
}

function shorten(text: string | undefined): string {
  const value = text ?? 'niets';
  return value.length > 80 ? `${value.slice(0, 79)}…` : value;
}
