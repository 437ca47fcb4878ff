import { plainText, type Block, type SourceDocument } from '../document/block.ts';
import { nameOverloaded } from '../document/overloaded.ts';
import type { FindingList } from '../finding-list.ts';
import { CUT_OUT, CUT_TABLE, LIMITS, nameTooMuch } from '../limits.ts';

/** A text of an article that stays together: a paragraph, a heading, a cell, a note. */
interface Piece {
  text: string;
  line: number | undefined;
}

/**
 * True when an article has far more than an article has, of text, of tables or of rows in its budget table: it is something else, and
 * would take too long. The findings say of what there is too much, all at once.
 */
export function isTooLong({ blocks, notes }: SourceDocument, budgetTable: Block | null, findings: FindingList): boolean {
  const texts: Piece[] = notes.map((note) => ({ text: plainText(note.text), line: undefined }));
  const counts = { pieces: notes.length, otherCells: 0 };
  const take = (block: Block): void => {
    if (block.kind === 'list') {
      counts.pieces += 1;
      for (const item of block.items) item.forEach(take);
    } else if (block.kind === 'table') {
      if (block !== budgetTable) counts.otherCells += block.table.rows.reduce((sum, row) => sum + row.length, 0);
      block.table.rows.forEach((row, place) => row.forEach((cell) => cell.continued || texts.push({ text: cell.text, line: block.table.lines[place] ?? block.line })));
    } else {
      counts.pieces += 1;
      texts.push({ text: plainText(block.text), line: block.line });
    }
  };
  blocks.forEach(take);
  const signs = texts.reduce((sum, { text }) => sum + text.length, 0);
  const escaped = texts.reduce((sum, { text }) => sum + (text.match(/[\\`*_{}[\]<>&~|#]/g)?.length ?? 0), 0);
  const longest = texts.reduce<Piece>((most, piece) => (piece.text.length > most.text.length ? piece : most), { text: '', line: undefined });
  const rows = budgetTable?.kind === 'table' ? budgetTable.table.rows.length : 0;
  const tooMuch: readonly (readonly [what: string, found: number, most: number, remedy: string, line: number | undefined])[] = [
    ['alinea’s, punten en noten in één artikel', counts.pieces, LIMITS.pieces, CUT_OUT, undefined],
    ['tekens in één artikel', signs, LIMITS.signs, CUT_OUT, undefined],
    ['tekens als *, [ en < in één artikel', escaped, LIMITS.escaped, 'Kijk of dit gewone tekst is, en niet de code van een pagina of een programma.', undefined],
    ['tekens in één alinea of cel', longest.text.length, LIMITS.signsTogether, 'Deel de alinea of cel in de bron op.', longest.line],
    ['cellen in andere tabellen dan de begrotingstabel', counts.otherCells, LIMITS.otherCells, CUT_OUT, undefined],
    ['rijen in de begrotingstabel', rows, LIMITS.rows, CUT_TABLE, budgetTable?.line],
  ];
  let refused = false;
  for (const [what, found, most, remedy, line] of tooMuch) {
    if (found <= most) continue;
    nameTooMuch(findings, what, found, most, remedy, line);
    refused = true;
  }
  return refused || texts.some(({ text, line }) => nameOverloaded(text, findings, line));
}
