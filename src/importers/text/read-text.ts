import type { Block, SourceDocument } from '../document/block.ts';
import { TextCleaner } from '../document/clean-text.ts';
import { makeList, type MarkedItem } from '../document/make-list.ts';
import { SignAccount } from '../document/sign-account.ts';
import { withoutLeaks } from '../document/template-leaks.ts';
import type { FindingList } from '../finding-list.ts';
import { CUT_OUT, LIMITS, nameTooMuch } from '../limits.ts';
import { squeeze } from '../table/number-form.ts';
import type { SourceTable } from '../table/source-table.ts';
import { isCaption } from './caption.ts';
import { withCaptionRow } from '../table/caption-row.ts';
import { readSeparatedTable } from './separated-table.ts';
import { readStreamTable } from './stream-table.ts';
import { isValueToken, tokenise, type Token } from './tokens.ts';

const BULLET = /^[\s\u00a0]*[•▪◦‣⁃][\s\u00a0]+(?=\S)/u;

/** Takes text that was copied from a page of rijksfinancien.nl apart into paragraphs, lists and tables. `null` when it is too long; the finding says so. */
export function readText(source: string, findings: FindingList): SourceDocument | null {
  const cleaner = new TextCleaner();
  const account = new SignAccount();
  account.take(source);
  const { items: tokens, leaks } = withoutLeaks(tokenise(source), (token) => token.text);
  if (tokens.length > LIMITS.lines) {
    nameTooMuch(findings, 'regels', tokens.length, LIMITS.lines, CUT_OUT);
    return null;
  }
  const blocks: Block[] = [];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index]!;
    if (token.empty > 0) {
      index += 1;
      continue;
    }
    const table = tableAt(tokens, index, cleaner, findings);
    if (table !== null) {
      blocks.push({ kind: 'table', table: cleaned(table.table, cleaner), line: token.line });
      index = table.end;
      account.give(table.dropped);
    } else if (BULLET.test(token.text)) {
      let end = index + 1;
      while (end < tokens.length && tokens[end]!.empty === 0 && BULLET.test(tokens[end]!.text)) end += 1;
      const items = tokens.slice(index, end);
      blocks.push(list(items, cleaner, account));
      index += items.length;
    } else {
      nameStrayAmounts(token, findings);
      blocks.push({ kind: 'paragraph', text: [{ text: cleaner.clean(token.text, token.line) }], line: token.line });
      index += 1;
    }
  }
  account.close({ blocks, notes: [], leaks }, findings);
  return { blocks, notes: [], marksHeadings: false, leaks, normalisations: cleaner.changes };
}

/** The table that begins with these words above it, or right here with rows on a line each; `null` when none does. */
function tableAt(tokens: readonly Token[], index: number, cleaner: TextCleaner, findings: FindingList): { table: SourceTable; end: number; dropped: string } | null {
  const here = readSeparatedTable(tokens, index, null, findings);
  if (here !== null) return { ...here, table: withCaptionRow(here.table) };
  if (!isCaption(tokens[index]!.text)) return null;
  const caption = cleaner.clean(tokens[index]!.text, tokens[index]!.line);
  const separated = readSeparatedTable(tokens, index + 1, caption, findings);
  if (separated !== null) return separated;
  const stream = readStreamTable(tokens, index + 1, caption, findings);
  return stream === null ? null : { ...stream, dropped: '' };
}

function cleaned(table: SourceTable, cleaner: TextCleaner): SourceTable {
  return { ...table, rows: table.rows.map((row, place) => row.map((cell) => ({ ...cell, text: cleaner.clean(cell.text, table.lines[place] ?? 1) }))) };
}

/** A run of bullets. When every item carries the next number, the page had a numbered list. */
function list(tokens: readonly Token[], cleaner: TextCleaner, account: SignAccount): Block {
  const texts = tokens.map((token) => {
    const bullet = BULLET.exec(token.text)![0];
    account.give(bullet);
    return cleaner.clean(token.text.slice(bullet.length), token.line);
  });
  const item = (marker: string | null, text: string, place: number): MarkedItem => ({ marker, blocks: [{ kind: 'paragraph', text: [{ text }], line: tokens[place]!.line }] });
  const numbers = texts.map((text) => /^\d{1,3}\.(?= \S)/.exec(text)?.[0] ?? null);
  const numbered = makeList(texts.map((text, place) => item(numbers[place]!, text.slice((numbers[place]?.length ?? -1) + 1), place)), tokens[0]!.line);
  if (numbered.block.kind !== 'list' || !numbered.block.ordered) return makeList(texts.map((text, place) => item(null, text, place)), tokens[0]!.line).block;
  for (const marker of numbered.dropped) account.give(marker);
  return numbered.block;
}

/** A line with nothing but a number outside a table is a cell that lost its table. */
function nameStrayAmounts(token: Token, findings: FindingList): void {
  if (!isValueToken(token) || !/\d/.test(token.text)) return;
  findings.add('rij-verschoven', 'fout', {
    line: token.line,
    found: `een losse regel met "${squeeze(token.text)}"`,
    expected: 'bedragen in een tabel',
    remedy: 'Kijk of de tabel hierboven volledig is en of de kop boven de tabel staat.',
  });
}
