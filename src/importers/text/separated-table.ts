import { formatCount } from '../../domain/format.ts';
import type { FindingList } from '../finding-list.ts';
import { mainLineOf } from '../table/main-line.ts';
import { readCell, squeeze } from '../table/number-form.ts';
import { cell, rectangular, type SourceTable } from '../table/source-table.ts';
import type { Token } from './tokens.ts';

/** What stands between the cells of a row on one line: a tab, as browsers and worksheets copy, or a semicolon, as worksheets save. */
const SEPARATORS = ['\t', ';'] as const;

/**
 * Reads a table of which every row is a line, from the token at `start`. A name by itself between rows is a row too. A row with an
 * amount and fewer cells than the first is named: an amount may stand in the wrong column. `end` is the index of the first token after
 * the table, `dropped` the separators that are no words. `null` when no table with verplichtingen or uitgaven begins here.
 */
export function readSeparatedTable(tokens: readonly Token[], start: number, caption: string | null, findings: FindingList): { table: SourceTable; end: number; dropped: string } | null {
  // Only the first of a run of rows begins a table: a run without a main line is looked at once.
  const separator = SEPARATORS.find((sign) => isRow(tokens[start], sign) && isRow(tokens[start + 1], sign) && !isRow(tokens[start - 1], sign));
  if (separator === undefined) return null;
  const rows: string[][] = [];
  const lines: number[] = [];
  let end = start;
  for (let token = tokens[end]; token !== undefined && (isRow(token, separator) || isRow(tokens[end + 1], separator)); token = tokens[end]) {
    rows.push(token.text.split(separator));
    lines.push(token.line);
    end += 1;
  }
  if (!rows.some((row) => row.slice(0, 4).some((text) => mainLineOf(text) !== null))) return null;
  const width = rows[0]!.length;
  for (const [place, row] of rows.entries()) if (row.length < width && row.slice(1).some(isAmount)) nameShort(row, lines[place]!, width, findings);
  return { table: { caption, rows: rectangular(rows.map((row) => row.map((text) => cell(text)))), headRows: null, lines }, end, dropped: separator.repeat(rows.reduce((sum, row) => sum + row.length - 1, 0)) };
}

function isRow(token: Token | undefined, separator: string): boolean {
  return token !== undefined && token.text.split(separator, 3).length === 3;
}

function nameShort(row: readonly string[], line: number, width: number, findings: FindingList): void {
  findings.add('rij-verschoven', 'fout', {
    within: `rij "${squeeze(row[0] ?? '')}"`,
    line,
    found: `${formatCount(row.length, 'cel', 'cellen')} in deze rij`,
    expected: formatCount(width, 'cel', 'cellen'),
    remedy: 'Vergelijk de rij met de bron en vul de ontbrekende cel aan.',
  });
}

function isAmount(text: string): boolean {
  const { kind } = readCell(text);
  return kind !== 'empty' && kind !== 'text';
}
