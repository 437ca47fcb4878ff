import { parse } from 'csv-parse/sync';
import { formatNumber } from '../../domain/format.ts';
import type { FindingList } from '../finding-list.ts';
import { LIMITS, nameTooMuch } from '../limits.ts';

/** A record of a CSV file. */
export interface CsvRecord {
  cells: readonly string[];
  /** 1-based line on which the record ends. */
  line: number;
}

/** A CSV file with its head. */
export interface CsvFile {
  head: readonly string[];
  records: readonly CsvRecord[];
}

/** Longest record that is read, in characters: longer ones come from a quote that is never closed. */
const LONGEST_RECORD = 100_000;

/** What the parser complains of, in Dutch, by its code. */
const REASONS: Readonly<Record<string, string>> = {
  CSV_MAX_RECORD_SIZE: `een rij van meer dan ${formatNumber(LONGEST_RECORD)} tekens`,
  CSV_QUOTE_NOT_CLOSED: 'een aanhalingsteken dat niet wordt gesloten',
  CSV_INVALID_CLOSING_QUOTE: 'tekst achter een aanhalingsteken dat een cel sluit',
  INVALID_OPENING_QUOTE: 'een aanhalingsteken midden in een cel',
};

/** Reads CSV with a comma, semicolon or tab, with or without byte order mark. `null` when it is none; the finding says where. */
export function parseCsv(text: string, findings: FindingList): CsvFile | null {
  const lines = countLines(text);
  if (lines > LIMITS.lines) {
    nameTooMuch(findings, 'regels', lines, LIMITS.lines, 'Bewaar alleen de rijen van het hoofdstuk als nieuw bestand.');
    return null;
  }
  const delimiter = delimiterOf(text);
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      delimiter,
      info: true,
      max_record_size: LONGEST_RECORD,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
  } catch (error) {
    const { message, code = '', lines } = error as Error & { code?: string; lines?: number };
    findings.add('bron-onleesbaar', 'fout', { ...(lines === undefined ? {} : { line: lines }), found: REASONS[code] ?? message, expected: 'geldige CSV', remedy: 'Kijk op deze regel naar een aanhalingsteken te veel of te weinig.' });
    return null;
  }
  const [first, ...rest] = records;
  if (first === undefined) {
    findings.add('bron-onleesbaar', 'fout', { found: 'een leeg bestand', expected: 'een kop met namen van kolommen', remedy: 'Kijk of het bestand goed is opgeslagen.' });
    return null;
  }
  const width = first.record.length;
  if (width > LIMITS.columns) {
    nameTooMuch(findings, 'kolommen in de kop', width, LIMITS.columns, 'Kijk of de eerste regel van het bestand de kop is en of elke rij op een eigen regel staat.', 1);
    return null;
  }
  const body = rest.filter(({ record }) => record.some((cell) => cell.trim() !== ''));
  for (const { record, info } of body) {
    if (record.length === width || record.slice(width).every((cell) => cell === '') && record.length > width) continue;
    findings.add('rij-verschoven', 'fout', { line: info.lines, found: `${record.length} kolommen`, expected: `${width} kolommen, zoals in de kop`, remedy: 'Kijk op deze regel naar een scheidingsteken te veel of te weinig.' });
  }
  return { head: first.record, records: body.map(({ record, info }) => ({ cells: record, line: info.lines })) };
}

function countLines(text: string): number {
  let count = 1;
  for (let place = text.indexOf('\n'); place !== -1; place = text.indexOf('\n', place + 1)) count += 1;
  return count;
}

/** The separator that occurs most in the first line, outside quotes. */
function delimiterOf(text: string): ',' | ';' | '\t' {
  const first = text.slice(0, Math.min(text.length, 5_000)).replace(/"[^"]*"/g, '').split(/\r|\n/, 1)[0]!;
  const count = (sign: string): number => first.split(sign).length;
  return ([',', ';', '\t'] as const).reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
