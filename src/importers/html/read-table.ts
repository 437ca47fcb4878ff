import { formatCount } from '../../domain/format.ts';
import type { Block } from '../document/block.ts';
import { captionAbove, CELL_BREAK, cellWords, TAKEN_OUT, type CellPiece } from '../document/cell-words.ts';
import type { CellCall } from '../document/place-notes.ts';
import { isElement, lineOf, nameOf, ownTextOf, type HtmlElement, type HtmlNode } from './dom.ts';
import { CUT_TABLE } from '../limits.ts';
import { TABLE_LIMITS } from '../table/span-grid.ts';
import { countCells, makeTable, rowsOf } from './html-table.ts';
import { isRaised } from './inline-marks.ts';
import type { HtmlReading } from './read-blocks.ts';

const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark', 'o:p', 'q', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'nobr']);

/** Reads one table of a page: the text of its cells, the words above it, the notes that its cells call. */
export class TableReader {
  readonly #reading: HtmlReading;
  readonly #inMain: boolean;
  readonly #calls: CellCall[] = [];

  constructor(reading: HtmlReading, inMain: boolean) {
    this.#reading = reading;
    this.#inMain = inMain;
  }

  /** The table; `'layout'` when it only places text on the page, `null` when it is empty or too large. `before` is the block above it. */
  read(element: HtmlElement, before: Block | undefined): { blocks: Block[]; tookCaption: boolean } | 'layout' | null {
    const { page } = this.#reading;
    if (page.isLayout(element) || countCells(element) === 1) return 'layout';
    const found = rowsOf(element, (part) => this.#isShown(part));
    const count = found.rows.reduce((sum, { cells }) => sum + cells.length, 0);
    const above = captionAbove(before);
    const own = found.captions.map((element) => this.#text(element)).filter((words) => words !== '').join(' ');
    const caption = own === '' ? above : own;
    const table = makeTable(found, caption, (cell) => this.#text(cell));
    if (table === null) {
      this.#reading.findings.add('bron-te-groot', 'fout', { line: lineOf(element), found: `een tabel met ${formatCount(count, 'cel', 'cellen')}`, expected: TABLE_LIMITS, remedy: CUT_TABLE });
      return null;
    }
    const block: Block = { kind: 'table', table, line: lineOf(element) };
    if (this.#calls.length > 0) this.#reading.cellCalls.set(block, this.#calls);
    return count === 0 && caption === null ? null : { blocks: [block], tookCaption: caption === above && above !== null };
  }

  #isShown(part: HtmlElement): boolean {
    const reason = this.#reading.page.reasonToLeaveOut(part, this.#inMain);
    if (reason !== null) this.#reading.leftOut.add(part, reason);
    return reason === null;
  }

  #text(cell: HtmlElement): string {
    const { account, cleaner, findings } = this.#reading;
    const pieces: CellPiece[] = [];
    for (const child of cell.childNodes) this.#collect(child, false, pieces);
    const { text, dropped } = cellWords(pieces, lineOf(cell), findings);
    account.give(dropped);
    return cleaner.clean(text.replace(/[\n ]+/g, ' '), lineOf(cell));
  }

  #collect(node: HtmlNode, raised: boolean, pieces: CellPiece[]): void {
    const own = ownTextOf(node);
    if (own !== null) pieces.push({ text: own.replace(/[\t\n\f\r ]+/g, ' '), raised });
    if (!isElement(node)) return;
    const { page, footnotes, leftOut, account } = this.#reading;
    const reason = page.reasonToLeaveOut(node, this.#inMain);
    if (reason !== null) return leftOut.add(node, reason);
    const key = footnotes.calls.get(node);
    if (key !== undefined) {
      const mark = page.texts(node, this.#inMain).join('').trim();
      account.give(mark);
      this.#calls.push({ key, mark });
      pieces.push(TAKEN_OUT);
      return;
    }
    const apart = !INLINE.has(nameOf(node));
    if (apart) pieces.push({ text: CELL_BREAK, raised });
    for (const child of node.childNodes) this.#collect(child, raised || isRaised(node), pieces);
    if (apart) pieces.push({ text: CELL_BREAK, raised });
  }
}
