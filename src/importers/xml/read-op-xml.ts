import type { Block, Inline, Note, SourceDocument } from '../document/block.ts';
import { captionAbove, CELL_BREAK, cellWords, TAKEN_OUT, type CellPiece } from '../document/cell-words.ts';
import { TextCleaner } from '../document/clean-text.ts';
import { listNumber } from '../document/list-number.ts';
import { makeList, type MarkedItem } from '../document/make-list.ts';
import { callsAlone, placeNotes, type CellCall } from '../document/place-notes.ts';
import { SignAccount } from '../document/sign-account.ts';
import type { FindingList } from '../finding-list.ts';
import { CUT_TABLE } from '../limits.ts';
import { squeeze } from '../table/number-form.ts';
import { TABLE_LIMITS } from '../table/span-grid.ts';
import { joinGroups, readTgroup, strayWords } from './cals-table.ts';
import { HeadingLevels } from './heading-levels.ts';
import { HEADING_PIECES, INLINE, isNamePiece, METADATA, withNumber } from './op-elements.ts';
import { marksOf, type Marks } from './op-marks.ts';
import { elementsOf, parseOpXml, textOf, type OpElement } from './parse-op-xml.ts';
import { publicationOf } from './publication.ts';

/** Takes an official publication in XML apart into headings, paragraphs, lists, tables and notes. `null` when it cannot be read. */
export function readOpXml(source: string, findings: FindingList): SourceDocument | null {
  const root = parseOpXml(source.replace(/^\ufeff/, ''), findings);
  return root === null ? null : new OpReader(findings).read(root);
}

class OpReader {
  readonly #findings: FindingList;
  readonly #cleaner = new TextCleaner();
  readonly #account = new SignAccount();
  readonly #notes = new Map<string, Note>();
  readonly #cellCalls = new Map<Block, CellCall[]>();
  #calls: CellCall[] | null = null;
  /** Blocks of the container being read, and the paragraph being read. */
  #blocks: Block[] = [];
  #inlines: Inline[] = [];
  #line = 1;
  readonly #levels = new HeadingLevels();

  constructor(findings: FindingList) {
    this.#findings = findings;
  }

  read(root: OpElement): SourceDocument {
    this.#account.take(textOf(root));
    const all = this.#within(() => this.#element(root, {}));
    const { blocks, notes } = placeNotes(all, [...this.#notes.values()], this.#cellCalls, this.#account);
    this.#account.close({ blocks, notes, leaks: [] }, this.#findings);
    const publicatie = publicationOf(root);
    return { ...(publicatie === null ? {} : { publicatie }), blocks, notes, marksHeadings: true, leaks: [], normalisations: this.#cleaner.changes };
  }

  /** The blocks that reading something gives, apart from those around it. */
  #within(readContent: () => void): Block[] {
    const around = { blocks: this.#blocks, inlines: this.#inlines };
    this.#blocks = [];
    this.#inlines = [];
    readContent();
    this.#flush();
    const own = this.#blocks;
    this.#blocks = around.blocks;
    this.#inlines = around.inlines;
    return own;
  }

  #flush(): void {
    const text = this.#cleaner.cleanInlines(this.#inlines, this.#line);
    this.#inlines = [];
    if (text.length > 0) this.#blocks.push({ kind: 'paragraph', text, line: this.#line });
  }

  #children(element: OpElement, marks: Marks): void {
    for (const [place, child] of element.children.entries()) {
      if (typeof child !== 'string') {
        if (isNamePiece(child) && isNamePiece(element.children[place - 1])) this.#inlines.push({ text: ' ', ...marks });
        this.#element(child, marks);
      } else {
        if (this.#inlines.length === 0) this.#line = element.line;
        this.#inlines.push({ text: child.replace(/[\t\n\r ]+/g, ' '), ...marks });
      }
    }
  }

  #element(element: OpElement, marks: Marks): void {
    const { name } = element;
    if (METADATA.has(name)) return this.#leaveOut(element, `gegevens over het stuk: <${name}>`, 'opmerking');
    if (name === 'illustratie') return this.#leaveOut(element, `een afbeelding: "${element.attributes['naam'] ?? element.attributes['alt'] ?? ''}"`, 'waarschuwing');
    if (name === 'br') this.#inlines.push({ text: ' ' });
    else if (name === 'noot') this.#note(element);
    else if (name === 'nootref') this.#noteAgain(element, marks);
    else if (INLINE.has(name)) {
      const within = marksOf(element, marks);
      if ((name === 'extref' || name === 'dossierref') && within.href === marks.href) this.#nameLink(element);
      this.#children(element, within);
    } else this.#block(element);
  }

  #block(element: OpElement): void {
    this.#flush();
    this.#line = element.line;
    const { name } = element;
    if (name === 'kop') this.#heading(element, this.#levels.own);
    else if (name === 'tussenkop') this.#heading(element, this.#levels.below(element));
    else if (name === 'titel' || name === 'subtitel') this.#heading(element, 1);
    else if (name === 'lijst') this.#list(element);
    else if (name === 'table' || name === 'tgroup') this.#table(element);
    else {
      this.#levels.within(element, () => {
        this.#children(name === 'lid' ? withNumber(element) : element, {});
        this.#flush();
      });
    }
  }

  #heading(element: OpElement, depth: number): void {
    const pieces = element.children.map((child) => (typeof child !== 'string' && HEADING_PIECES.has(child.name) ? { ...child, children: [' ', ...child.children, ' '] } : child));
    const [first, ...rest] = this.#within(() => {
      for (const piece of pieces) this.#children({ ...element, children: typeof piece !== 'string' && HEADING_PIECES.has(piece.name) ? piece.children : [piece] }, {});
    });
    if (first?.kind !== 'paragraph') return this.#put(first === undefined ? rest : [first, ...rest]);
    const calls = first.text.filter((inline) => inline.note !== undefined);
    this.#blocks.push({ kind: 'heading', level: Math.max(1, depth), text: first.text.filter((inline) => inline.note === undefined), line: element.line });
    for (const call of calls) this.#blocks.push({ kind: 'paragraph', text: [call], line: element.line });
    this.#put(rest);
  }

  #put(blocks: readonly Block[]): void {
    for (const block of blocks) this.#blocks.push(block);
  }

  #list(element: OpElement): void {
    const items: MarkedItem[] = [];
    let number = Number(/^\d{1,4}$/.exec(element.attributes['start'] ?? '')?.[0] ?? 1);
    for (const child of element.children) {
      if (typeof child !== 'string' && child.name === 'li') {
        const item = this.#item(child);
        const marker = item.marker ?? this.#ownNumber(element, number);
        items.push({ ...item, marker });
        number += 1;
      }
      else {
        const blocks = this.#within(() => this.#children({ ...element, children: [child] }, {}));
        const into = items.at(-1)?.blocks ?? this.#blocks;
        for (const block of blocks) into.push(block);
      }
    }
    const filled = items.filter(({ marker, blocks }) => blocks.length > 0 || marker !== null);
    if (filled.length === 0) return;
    const { block, dropped } = makeList(filled, element.line);
    for (const marker of dropped) this.#account.give(marker);
    this.#blocks.push(block);
  }

  /** The number that is printed before an item without one of its own, in a list that counts; `null` in another list. */
  #ownNumber(list: OpElement, number: number): string | null {
    const type = list.attributes['type'] ?? '';
    if (!/^[1aAiI]$/.test(type)) return null;
    const marker = `${listNumber(number, type)}${list.attributes['nr-sluiting'] ?? '.'}`;
    this.#account.take(marker);
    return marker;
  }

  #item(li: OpElement): MarkedItem {
    const signs = elementsOf(li, 'li.nr').map(textOf).join(' ');
    const blocks = this.#within(() => this.#children({ ...li, children: li.children.filter((child) => typeof child === 'string' || child.name !== 'li.nr') }, {}));
    return { marker: squeeze(signs) === '' ? null : squeeze(signs), blocks };
  }

  /** A note: its sign is a call at this place, its paragraphs become one. */
  #note(noot: OpElement): void {
    const key = noot.attributes['id'] ?? `noot-${this.#notes.size + 1}`;
    const own = this.#notes.has(key) ? `${key}-${this.#notes.size + 1}` : key;
    const mark = elementsOf(noot, 'noot.nr').map(textOf).join(' ').trim();
    this.#account.give(mark);
    const around = this.#calls;
    this.#calls = null;
    const blocks = this.#within(() => this.#children({ ...noot, children: noot.children.filter((child) => typeof child === 'string' || child.name !== 'noot.nr') }, {}));
    this.#calls = around;
    const text = this.#cleaner.cleanInlines(blocks.flatMap(wordsOf), noot.line);
    if (text.length === 0) return;
    this.#notes.set(own, { key: own, text: text.filter((inline) => inline.note === undefined) });
    this.#call(own, mark);
  }

  #noteAgain(nootref: OpElement, marks: Marks): void {
    const key = nootref.attributes['refid'] ?? '';
    if (!this.#notes.has(key)) return this.#children(nootref, marks);
    const mark = textOf(nootref).trim();
    this.#account.give(mark);
    this.#call(key, mark);
  }

  #call(key: string, mark: string): void {
    if (this.#calls === null) this.#inlines.push({ text: '', note: key });
    else this.#calls.push({ key, mark });
  }

  #table(table: OpElement): void {
    const titles = elementsOf(table, 'title').map((title) => this.#cleaner.clean(squeeze(textOf(title)), title.line)).filter((title) => title !== '');
    const above = titles.length === 0 ? captionAbove(this.#blocks.at(-1)) : null;
    let caption = titles.length > 0 ? titles.join(' ') : above;
    const gone = above === null ? undefined : this.#blocks.pop();
    for (const child of table.name === 'tgroup' ? [table] : joinGroups(elementsOf(table))) {
      if (child.name === 'title') continue;
      if (child.name !== 'tgroup') {
        this.#element(child, {});
        this.#flush();
        continue;
      }
      const between = squeeze(strayWords(child));
      if (between !== '') {
        this.#findings.add('rij-verschoven', 'fout', { line: child.line, found: `tekst buiten de cellen: "${between}"`, expected: 'een tabel met alle tekst in cellen', remedy: 'Haal het bestand opnieuw op, of zet deze tekst in de cel waar hij hoort.' });
      }
      this.#calls = [];
      const made = readTgroup(child, caption, (entry) => this.#cell(entry));
      const calls = this.#calls;
      this.#calls = null;
      caption = null;
      if (made === null) {
        this.#findings.add('bron-te-groot', 'fout', { line: child.line, found: 'een tabel met te veel cellen', expected: TABLE_LIMITS, remedy: CUT_TABLE });
        continue;
      }
      const block: Block = { kind: 'table', table: made, line: child.line };
      if (calls.length > 0) this.#cellCalls.set(block, calls);
      this.#blocks.push(block);
    }
    this.#put(callsAlone(gone));
    if (caption !== null) this.#blocks.push({ kind: 'paragraph', text: [{ text: caption }], line: table.line });
    const loose = table.children.filter((child) => typeof child === 'string').join('');
    if (loose.trim() !== '') this.#children({ ...table, children: [loose] }, {});
    this.#flush();
  }

  #cell(entry: OpElement): string {
    const pieces: CellPiece[] = [];
    this.#collect(entry, false, pieces);
    const { text, dropped } = cellWords(pieces, entry.line, this.#findings);
    this.#account.give(dropped);
    return this.#cleaner.clean(text.replace(/[\n ]+/g, ' '), entry.line);
  }

  #collect(element: OpElement, raised: boolean, pieces: CellPiece[]): void {
    for (const child of element.children) {
      if (typeof child === 'string') pieces.push({ text: child.replace(/[\t\n\r ]+/g, ' '), raised });
      else if (child.name === 'noot' || child.name === 'nootref' || child.name === 'illustratie' || METADATA.has(child.name)) {
        pieces.push(TAKEN_OUT);
        if (child.name === 'noot') this.#note(child);
        else if (child.name === 'nootref') this.#noteAgain(child, {});
        else this.#element(child, {});
      } else {
        const gap = INLINE.has(child.name) ? '' : CELL_BREAK;
        pieces.push({ text: gap, raised });
        this.#collect(child, raised || child.name === 'sup' || child.name === 'inf', pieces);
        pieces.push({ text: gap, raised });
      }
    }
  }

  #nameLink({ attributes, line }: OpElement): void {
    this.#findings.add('opmaak-vervallen', 'opmerking', { line, found: `een verwijzing naar "${squeeze(attributes['doc'] ?? '')}"`, expected: 'een adres op internet of een officiële publicatie', remedy: 'De woorden zijn gebleven, de verwijzing is vervallen.' });
  }

  #leaveOut(element: OpElement, found: string, severity: 'opmerking' | 'waarschuwing'): void {
    const words = squeeze(textOf(element));
    this.#account.give(textOf(element));
    this.#findings.add('opmaak-vervallen', severity, { line: element.line, found: words === '' ? found : `${found} "${words}"`, expected: 'tekst van het stuk', remedy: 'Dit is geen tekst en is weggelaten. Kijk of de lezer het nodig heeft.' });
  }
}

/** The words of a block as one run, with a space at the end of each paragraph. */
function wordsOf(block: Block): Inline[] {
  if (block.kind === 'list') return block.items.flat().flatMap(wordsOf);
  if (block.kind === 'table') return block.table.rows.flat().filter((cell) => !cell.continued).flatMap((cell) => [{ text: `${cell.text} ` }]);
  return [...block.text, { text: ' ' }];
}
