import { makeList, type MarkedItem } from '../document/make-list.ts';
import type { Block } from '../document/block.ts';
import { squeeze } from '../table/number-form.ts';
import { attribute, elementsIn, styleOf, textsIn, type HtmlElement } from './dom.ts';

/** A paragraph that Word shows as an item of a list. */
export interface WordItem {
  /** Depth, from 1. */
  level: number;
  marker: string;
  block: Block;
}

/** The depth of a paragraph that Word shows as an item of a list; `null` for another. */
export function wordListLevel(paragraph: HtmlElement): number | null {
  const level = /;mso-list:l\d+level(\d{1,2})/.exec(styleOf(paragraph))?.[1];
  return level === undefined ? null : Number(level);
}

/** The element in which Word puts the sign of an item, for programs that know no lists. */
export function wordMarker(paragraph: HtmlElement): HtmlElement | null {
  for (const element of elementsIn(paragraph)) if (/mso-list:\s*ignore/i.test(attribute(element, 'style'))) return element;
  return null;
}

/** The sign of an item as Word prints it: its symbol font's bullets are bullets. */
export function markerText(marker: HtmlElement | null): string {
  const text = marker === null ? '' : squeeze([...textsIn(marker)].join(''));
  return text === '' || /^[·o§Øvü\uf000-\uf0ff]$/u.test(text) ? '•' : text;
}

/** Makes nested lists out of items that only carry a depth. `dropped` are the markers that are no longer in the text. */
export function nestWordItems(items: readonly WordItem[]): { blocks: Block[]; dropped: string[] } {
  const lowest = Math.min(...items.map(({ level }) => level));
  const dropped: string[] = [];
  const marked: MarkedItem[] = [];
  let index = 0;
  while (index < items.length) {
    const { marker, block } = items[index]!;
    let end = index + 1;
    while (end < items.length && items[end]!.level > lowest) end += 1;
    const isDeeper = items[index]!.level > lowest;
    const below = end > index + 1 || isDeeper ? nestWordItems(items.slice(isDeeper ? index : index + 1, end)) : { blocks: [], dropped: [] };
    for (const sign of below.dropped) dropped.push(sign);
    marked.push(isDeeper ? { marker: null, blocks: below.blocks } : { marker, blocks: [block, ...below.blocks] });
    index = end;
  }
  const list = makeList(marked, items[0]!.block.line);
  return { blocks: [list.block], dropped: [...dropped, ...list.dropped] };
}
