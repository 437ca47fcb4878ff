import { plainText, type SourceDocument } from '../document/block.ts';
import { TextCleaner } from '../document/clean-text.ts';
import { placeNotes } from '../document/place-notes.ts';
import { SignAccount } from '../document/sign-account.ts';
import { withoutLeaks } from '../document/template-leaks.ts';
import type { FindingList } from '../finding-list.ts';
import { countTags, CUT_OUT, LIMITS, nameTooMuch } from '../limits.ts';
import { parseHtml, type HtmlElement } from './dom.ts';
import { findFootnotes, type Footnotes } from './footnotes.ts';
import { Page } from './left-out.ts';
import { LeftOut } from './name-left-out.ts';
import { readBlocks, type HtmlReading } from './read-blocks.ts';

/**
 * Takes a web page, or HTML that a word processor made, apart into headings, paragraphs, lists, tables and notes. `null` when it
 * cannot be read as a document; the finding says why.
 */
export function readHtml(source: string, findings: FindingList): SourceDocument | null {
  const tags = countTags(source);
  if (tags > LIMITS.tags) {
    nameTooMuch(findings, 'onderdelen (tags)', tags, LIMITS.tags, CUT_OUT);
    return null;
  }
  let root: HtmlElement;
  let page: Page;
  let footnotes: Footnotes;
  try {
    root = parseHtml(source.replace(/^\ufeff?Version:[\s\S]{0,2000}?(?=<)/, ''));
    page = new Page(root);
    footnotes = findFootnotes(root, page);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    findings.add('bron-te-groot', 'fout', { found: error.message, expected: 'een bladzijde van een gewone omvang en opbouw', remedy: CUT_OUT });
    return null;
  }
  const reading: HtmlReading = {
    page,
    footnotes,
    cleaner: new TextCleaner(),
    account: new SignAccount(),
    leftOut: new LeftOut(findings),
    findings,
    notes: new Map(),
    cellCalls: new Map(),
  };
  const inMain = page.isMain(root, false);
  for (const node of root.childNodes) for (const text of page.texts(node, inMain)) reading.account.take(text);
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
