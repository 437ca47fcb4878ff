import { vindKamerstukken } from '../../domain/kamerstuk.ts';
import type { Block, Inline, SourceDocument } from './block.ts';

/** Makes links of the references to parliamentary papers in a document. The printed words stay as they are; an existing link stays too. */
export function linkReferences(document: SourceDocument): SourceDocument {
  return { ...document, blocks: document.blocks.map(linkBlock), notes: document.notes.map((note) => ({ ...note, text: linkInlines(note.text) })) };
}

function linkBlock(block: Block): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, text: linkInlines(block.text) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(linkBlock)) };
    case 'heading':
    case 'table':
      return block;
  }
}

function linkInlines(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) => (inline.href === undefined && inline.note === undefined ? linkInline(inline) : [inline]));
}

function linkInline(inline: Inline): Inline[] {
  const pieces: Inline[] = [];
  let place = 0;
  for (const { begin, eind, adres } of vindKamerstukken(inline.text)) {
    if (begin > place) pieces.push({ ...inline, text: inline.text.slice(place, begin) });
    pieces.push({ ...inline, text: inline.text.slice(begin, eind), href: adres });
    place = eind;
  }
  return place === 0 ? [inline] : place < inline.text.length ? [...pieces, { ...inline, text: inline.text.slice(place) }] : pieces;
}
