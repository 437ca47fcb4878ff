import { plainText, type SourceDocument } from '../document/block.ts';
import { TextCleaner } from '../document/clean-text.ts';
import { placeNotes } from '../document/place-notes.ts';
import { SignAccount } from '../document/sign-account.ts';
import { withoutLeaks } from '../document/template-leaks.ts';
import type { FindingList } from '../finding-list.ts';
import { parseHtml, type HtmlElement } from './dom.ts';
import { findFootnotes } from './footnotes.ts';
import { Page } from './left-out.ts';
import { LeftOut } from './name-left-out.ts';
import { readBlocks, type HtmlReading } from './read-blocks.ts';

/**
 * Takes a web page, or HTML that a word processor made, apart into headings, paragraphs, lists, tables and notes. `null` when it
 * cannot be read as a document; the finding says why.
 */
export function readHtml(source: string, findings: FindingList): SourceDocument | null {
  let root: HtmlElement;
  try {
    root = parseHtml(source.replace(/^\ufeff?Version:[\s\S]{0,2000}?(?=<)/, ''));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    findings.add('bron-te-groot', 'fout', { found: error.message, expected: 'een bladzijde van een gewone omvang', remedy: 'Knip het artikel uit het bestand en voer alleen dat in.' });
    return null;
  }
  const page = new Page(root);
  const reading: HtmlReading = {
    page,
    footnotes: findFootnotes(root, page),
    cleaner: new TextCleaner(),
    account: new SignAccount(),
    leftOut: new LeftOut(findings),
    findings,
    notes: new Map(),
    cellCalls: new Map(),
  };
  const inMain = page.isMain(root, false);
  for (const text of root.childNodes.flatMap((node) => [...page.texts(node, inMain)])) reading.account.take(text);
  const read = readBlocks(root.childNodes, inMain, reading);
  const { blocks, notes } = placeNotes(read, [...reading.notes.values()], reading.cellCalls, reading.account);
  const { items, leaks } = withoutLeaks(blocks, (block) => (block.kind === 'paragraph' || block.kind === 'heading' ? plainText(block.text) : null));
  reading.account.close({ blocks: items, notes, leaks }, findings);
  return {
    blocks: items,
    notes,
    marksHeadings: items.some((block) => block.kind === 'heading'),
    leaks: [...reading.leftOut.leaks, ...leaks],
    normalisations: reading.cleaner.changes,
  };
}
