import type { Block, Inline, Note } from '../document/block.ts';
import type { TextCleaner } from '../document/clean-text.ts';
import { makeList, type MarkedItem } from '../document/make-list.ts';
import { callsAlone, type CellCall } from '../document/place-notes.ts';
import type { SignAccount } from '../document/sign-account.ts';
import type { FindingList } from '../finding-list.ts';
import { elementsIn, isElement, lineOf, nameOf, ownTextOf, type HtmlElement, type HtmlNode } from './dom.ts';
import { TableReader } from './read-table.ts';
import type { Footnotes } from './footnotes.ts';
import { marksWithin, type Marks } from './inline-marks.ts';
import { itemMarkers } from './list-markers.ts';
import type { LeftOut } from './name-left-out.ts';
import type { Page } from './left-out.ts';
import { markerText, nestWordItems, wordListLevel, wordMarker, type WordItem } from './word-lists.ts';

/** What reading a page works with. */
export interface HtmlReading {
  page: Page;
  footnotes: Footnotes;
  cleaner: TextCleaner;
  account: SignAccount;
  leftOut: LeftOut;
  findings: FindingList;
  /** Notes by key. */
  notes: Map<string, Note>;
  /** The notes that cells call, by the table they are in. */
  cellCalls: Map<Block, CellCall[]>;
}

const BLOCKS = new Set(['p', 'div', 'section', 'article', 'main', 'header', 'hgroup', 'figure', 'figcaption', 'blockquote', 'dl', 'dt', 'dd', 'address', 'details', 'summary', 'fieldset', 'legend', 'center', 'pre', 'li', 'body', 'html', 'td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'caption', 'menu', 'dir']);

/** Reads the nodes of a page into blocks. */
export function readBlocks(nodes: readonly HtmlNode[], inMain: boolean, reading: HtmlReading): Block[] {
  const reader = new BlockReader(reading);
  for (const node of nodes) reader.walk(node, {}, inMain);
  return reader.finish();
}

class BlockReader {
  readonly #reading: HtmlReading;
  readonly #blocks: Block[] = [];
  #inlines: Inline[] = [];
  #line = 1;
  #wordItems: WordItem[] = [];

  constructor(reading: HtmlReading) {
    this.#reading = reading;
  }

  finish(): Block[] {
    this.#flush();
    this.#flushWordItems();
    return this.#blocks;
  }

  walk(node: HtmlNode, marks: Marks, inMain: boolean): void {
    const text = ownTextOf(node);
    if (text !== null) {
      if (this.#inlines.length === 0) this.#line = lineOf(node);
      this.#inlines.push({ text: text.replace(/[\t\n\f\r ]+/g, ' '), ...marks });
    }
    if (!isElement(node)) return;
    const { page, footnotes, leftOut, account } = this.#reading;
    const reason = page.reasonToLeaveOut(node, inMain);
    if (reason !== null) return leftOut.add(node, reason);
    const key = footnotes.calls.get(node);
    if (key !== undefined) this.#inlines.push({ text: '', note: key });
    if (key !== undefined || footnotes.returns.has(node)) return account.give(page.texts(node, inMain).join(''));
    if (footnotes.holders.has(node)) return this.#note(node, footnotes.holders.get(node)!, inMain);
    this.#element(node, marks, page.isMain(node, inMain));
  }

  #element(element: HtmlElement, marks: Marks, inMain: boolean): void {
    const name = nameOf(element);
    if (name === 'br') this.#inlines.push({ text: '\n' });
    else if (/^h[1-6]$/.test(name)) this.#heading(element, Number(name[1]), inMain);
    else if (name === 'ul' || name === 'ol') this.#list(element, inMain);
    else if (name === 'table') this.#table(element, inMain);
    else if (name === 'hr') this.#flush();
    else if (name === 'p' && wordListLevel(element) !== null) this.#wordItem(element, wordListLevel(element)!, inMain);
    else if (BLOCKS.has(name)) {
      this.#flush();
      this.#children(element, marks, inMain);
      this.#flush();
    } else {
      const within = marksWithin(element, marks);
      if (name === 'a' && within.href === marks.href) this.#reading.leftOut.addLink(element);
      this.#children(element, within, inMain);
    }
  }

  #children(element: HtmlElement, marks: Marks, inMain: boolean): void {
    for (const child of element.childNodes) this.walk(child, marks, inMain);
  }

  /** Ends the paragraph that is being read; an empty line in it divides it. */
  #flush(): void {
    const groups: Inline[][] = [[]];
    let breaks = 0;
    for (const inline of this.#inlines) {
      if (inline.text === '\n') breaks += 1;
      else if (/^[\s\u00a0]+$/u.test(inline.text) && inline.note === undefined && breaks > 0) continue;
      else {
        if (breaks > 1) groups.push([]);
        else if (breaks === 1) groups.at(-1)!.push({ text: ' ' });
        breaks = 0;
        groups.at(-1)!.push(inline);
      }
    }
    this.#inlines = [];
    for (const group of groups) {
      const text = this.#reading.cleaner.cleanInlines(group, this.#line);
      if (text.length > 0) this.#push({ kind: 'paragraph', text, line: this.#line });
    }
  }

  #push(block: Block): void {
    this.#flushWordItems();
    this.#blocks.push(block);
  }

  /** A heading: its words; a table or list in it comes after it. */
  #heading(element: HtmlElement, level: number, inMain: boolean): void {
    this.#flush();
    for (const block of readBlocks(element.childNodes, inMain, this.#reading)) {
      this.#push(block.kind === 'paragraph' ? { kind: 'heading', level, text: withoutNotes(block.text), line: lineOf(element) } : block);
      if (block.kind === 'paragraph') for (const inline of block.text) if (inline.note !== undefined) this.#push({ kind: 'paragraph', text: [inline], line: lineOf(element) });
    }
  }

  #list(element: HtmlElement, inMain: boolean): void {
    this.#flush();
    const { account, page, leftOut } = this.#reading;
    const items: MarkedItem[] = [];
    const children = element.childNodes.filter(isElement);
    const markers = itemMarkers(element, children.filter((child) => nameOf(child) === 'li'));
    for (const child of children) {
      const reason = page.reasonToLeaveOut(child, inMain);
      if (reason !== null) leftOut.add(child, reason);
      else if (this.#reading.footnotes.holders.has(child)) this.#note(child, this.#reading.footnotes.holders.get(child)!, inMain);
      else if (nameOf(child) === 'li') items.push({ marker: markers.get(child) ?? null, blocks: readBlocks(child.childNodes, page.isMain(child, inMain), this.#reading) });
      else this.#intoLast(items, readBlocks([child], inMain, this.#reading));
    }
    for (const node of element.childNodes) if (ownTextOf(node) !== null) this.#intoLast(items, readBlocks([node], inMain, this.#reading));
    const filled = items.filter((item) => item.blocks.length > 0);
    if (filled.length === 0) return;
    const { block, dropped } = makeList(filled, lineOf(element));
    for (const { marker } of filled) account.take(marker ?? '');
    for (const marker of dropped) account.give(marker);
    this.#push(block);
  }

  /** What stands in a list beside its items belongs to the item before it: that is how some editors nest. */
  #intoLast(items: MarkedItem[], blocks: Block[]): void {
    if (blocks.length === 0) return;
    const last = items.at(-1);
    if (last === undefined) items.push({ marker: null, blocks });
    else for (const block of blocks) last.blocks.push(block);
  }

  #wordItem(element: HtmlElement, level: number, inMain: boolean): void {
    this.#flush();
    const sign = wordMarker(element);
    const { account, page } = this.#reading;
    const marker = markerText(sign);
    if (sign !== null) account.give(page.texts(sign, inMain).join(''));
    account.take(marker);
    const copy: HtmlNode[] = sign === null ? element.childNodes : withoutNode(element, sign);
    const [first, ...rest] = readBlocks(copy, inMain, this.#reading);
    if (first === undefined) return account.give(marker);
    this.#wordItems.push({ level, marker, block: first });
    for (const block of rest) this.#push(block);
  }

  #flushWordItems(): void {
    if (this.#wordItems.length === 0) return;
    const { blocks, dropped } = nestWordItems(this.#wordItems);
    this.#wordItems = [];
    for (const marker of dropped) this.#reading.account.give(marker);
    for (const block of blocks) this.#blocks.push(block);
  }

  #table(element: HtmlElement, inMain: boolean): void {
    this.#flush();
    const table = new TableReader(this.#reading, inMain).read(element, this.#blocks.at(-1));
    if (table === 'layout') {
      this.#children(element, {}, inMain);
      return this.#flush();
    }
    if (table === null) return;
    const above = table.tookCaption ? this.#blocks.pop() : undefined;
    for (const block of [...table.blocks, ...callsAlone(above)]) this.#push(block);
  }

  #note(holder: HtmlElement, key: string, inMain: boolean): void {
    const { notes, page } = this.#reading;
    const blocks = readBlocks(holder.childNodes, page.isMain(holder, inMain), this.#reading);
    const text = blocks.filter((block) => block.kind === 'paragraph').flatMap((block, place): Inline[] => (place === 0 ? [...block.text] : [{ text: ' ' }, ...block.text]));
    if (text.length > 0 && !notes.has(key)) notes.set(key, { key, text: withoutNotes(text) });
    else for (const inline of text) this.#inlines.push(inline);
    for (const block of blocks) if (block.kind !== 'paragraph') this.#push(block);
  }
}

function withoutNotes(text: readonly Inline[]): Inline[] {
  return text.filter((inline) => inline.note === undefined);
}

/** The children of an element without one element, wherever it stands below it. What does not hold it stays the same. */
function withoutNode(element: HtmlElement, out: HtmlElement): HtmlNode[] {
  return element.childNodes.flatMap((child): HtmlNode[] => {
    if (child === out) return [];
    return isElement(child) && [...elementsIn(child)].includes(out) ? [{ ...child, childNodes: withoutNode(child, out) }] : [child];
  });
}
