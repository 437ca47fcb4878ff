import type { FindingList } from '../finding-list.ts';
import { readCell } from '../table/number-form.ts';
import { plainText, type Block } from './block.ts';
import { isCaption } from '../text/caption.ts';

/** Stands between the paragraphs of a cell. */
export const CELL_BREAK = '\n';

/** A piece of the text of a cell; raised when it stands above or below the line. Source text has no line breaks left in it. */
export interface CellPiece {
  text: string;
  raised: boolean;
}

/** Stands where a note or a picture was taken out of a cell: what is before and after it is not one number. */
export const TAKEN_OUT: CellPiece = { text: '', raised: true };

/**
 * The words of a cell. A raised sign at an amount is that of a note and is taken off, by name: "234" with a raised 1 is not 2341.
 * `dropped` is what was taken off. Two numbers below each other are not one: "400" above "400" is not 400.400, and blocks. Nor are
 * the digits on both sides of a raised sign or of the call of a note: who takes it off would make one amount out of two pieces.
 */
export function cellWords(pieces: readonly CellPiece[], line: number, findings: FindingList): { text: string; dropped: string } {
  const joined = (wanted: readonly CellPiece[]) => wanted.map((piece) => piece.text).join('');
  const level = joined(pieces.filter((piece) => !piece.raised));
  const raised = joined(pieces.filter((piece) => piece.raised)).trim();
  const { kind } = readCell(level);
  const lines = level.split(CELL_BREAK).filter((part) => part.trim() !== '');
  if (lines.length > 1 && (kind === 'number' || kind === 'percent')) {
    findings.add('cel-onleesbaar', 'fout', { line, found: `${lines.map((part) => part.trim()).join(' boven ')}`, expected: 'één bedrag in een cel', remedy: 'Zet elk bedrag in een eigen cel.' });
  }
  if ((kind === 'number' || kind === 'percent') && isDivided(pieces)) {
    findings.add('cel-onleesbaar', 'fout', { line, found: `"${joined(pieces).trim()}", met een noot of een verhoogd teken midden in het bedrag`, expected: 'een bedrag aan één stuk', remedy: 'Zet het teken van de noot achter het bedrag.' });
  }
  if (raised === '' || kind === 'text' || kind === 'empty') return { text: joined(pieces), dropped: '' };
  findings.add('opmaak-vervallen', 'opmerking', {
    line,
    found: `het teken "${raised}" bij "${level.trim()}"`,
    expected: 'alleen een bedrag',
    remedy: 'Het teken van een noot hoort niet bij het bedrag en is weggelaten.',
  });
  return { text: level, dropped: raised };
}

/** True when a raised sign, or what was taken out, has digits on the line both before and after it. */
function isDivided(pieces: readonly CellPiece[]): boolean {
  const hasDigit = (some: readonly CellPiece[]) => some.some((piece) => !piece.raised && /\d/.test(piece.text));
  return pieces.some((piece, place) => (piece === TAKEN_OUT || (piece.raised && piece.text.trim() !== '')) && hasDigit(pieces.slice(0, place)) && hasDigit(pieces.slice(place + 1)));
}

/** The words above a table when the block before it holds them; else `null`. */
export function captionAbove(before: Block | undefined): string | null {
  if (before?.kind !== 'paragraph' && before?.kind !== 'heading') return null;
  const words = plainText(before.text);
  return isCaption(words) ? words : null;
}
