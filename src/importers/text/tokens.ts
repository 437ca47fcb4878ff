import { readCell } from '../table/number-form.ts';

/** A line of copied text that is not empty. */
export interface Token {
  /** The line as it stands, or `''` for a run of empty cells. */
  text: string;
  /** How many empty cells the line stands for: the number of U+00A0 on a line without words; 0 on a line with words. */
  empty: number;
  /** 1-based line in the source. */
  line: number;
}

/** Divides copied text into its lines. A line of nothing but no-break spaces is a run of empty table cells, one for each. */
export function tokenise(source: string): Token[] {
  const tokens: Token[] = [];
  const lines = source.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  for (const [index, line] of lines.entries()) {
    const bare = line.replace(/[\s\u00a0\u200b\ufeff]+/gu, '');
    const empty = bare === '' ? (line.match(/\u00a0/g)?.length ?? 0) : 0;
    if (bare !== '' || empty > 0) tokens.push({ text: bare === '' ? '' : line, empty, line: index + 1 });
  }
  return tokens;
}

/** True for a line that can be a cell with an amount: a number form, or one or more empty cells. */
export function isValueToken(token: Token | undefined): boolean {
  return token !== undefined && (token.empty > 0 || (token.text.length <= 48 && readCell(token.text).kind !== 'text'));
}
