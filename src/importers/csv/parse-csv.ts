import { parse } from 'csv-parse/sync';
import { formatNumber } from '../../domain/format.ts';
import type { FindingList } from '../finding-list.ts';

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

/** The begrotingsstaten of all chapters and nine years are some four thousand lines. */
const MOST_LINES = 50_000;

/** Reads CSV with a comma, semicolon or tab, with or without byte order mark. `null` when it is none; the finding says where. */
export function parseCsv(text: string, findings: FindingList): CsvFile | null {
  const lines = text.split('\n', MOST_LINES + 1).length;
  if (lines > MOST_LINES) {
    findings.add('bron-te-groot', 'fout', { found: `meer dan ${formatNumber(MOST_LINES)} regels`, expected: 'een bestand met begrotingen van een of meer jaren', remedy: 'Bewaar alleen de rijen van het hoofdstuk als nieuw bestand.' });
    return null;
  }
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      max_record_size: LONGEST_RECORD,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
  } catch (error) {
    const { message, lines } = error as Error & { lines?: number };
    findings.add('bron-onleesbaar', 'fout', { ...(lines === undefined ? {} : { line: lines }), found: message, expected: 'geldige CSV', remedy: 'Kijk op deze regel naar een aanhalingsteken te veel of te weinig.' });
    return null;
  }
  const [first, ...rest] = records;
  if (first === undefined) {
    findings.add('bron-onleesbaar', 'fout', { found: 'een leeg bestand', expected: 'een kop met namen van kolommen', remedy: 'Kijk of het bestand goed is opgeslagen.' });
    return null;
  }
  const width = first.record.length;
  const body = rest.filter(({ record }) => record.some((cell) => cell.trim() !== ''));
  for (const { record, info } of body) {
    if (record.length === width || record.slice(width).every((cell) => cell === '') && record.length > width) continue;
    findings.add('rij-verschoven', 'fout', { line: info.lines, found: `${record.length} kolommen`, expected: `${width} kolommen, zoals in de kop`, remedy: 'Kijk op deze regel naar een scheidingsteken te veel of te weinig.' });
  }
  return { head: first.record, records: body.map(({ record, info }) => ({ cells: record, line: info.lines })) };
}

/** The separator that occurs most in the first line, outside quotes. */
function delimiterOf(text: string): ',' | ';' | '\t' {
  const first = text.slice(0, Math.min(text.length, 5_000)).replace(/"[^"]*"/g, '').split(/\r|\n/, 1)[0]!;
  const count = (sign: string): number => first.split(sign).length;
  return ([',', ';', '\t'] as const).reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
