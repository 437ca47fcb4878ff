import { listNumber } from '../document/list-number.ts';
import { attribute, nameOf, type HtmlElement } from './dom.ts';

/** The signs that a browser prints in front of the items of a list; none for a list with bullets. */
export function itemMarkers(list: HtmlElement, items: readonly HtmlElement[]): Map<HtmlElement, string> {
  const markers = new Map<HtmlElement, string>();
  if (nameOf(list) !== 'ol') return markers;
  let number = numberIn(attribute(list, 'start')) ?? 1;
  for (const item of items) {
    number = numberIn(attribute(item, 'value')) ?? number;
    markers.set(item, `${listNumber(number, attribute(list, 'type') || listStyle(list))}.`);
    number += 1;
  }
  return markers;
}

function numberIn(text: string): number | null {
  const match = /^\s*(\d{1,4})\s*$/.exec(text);
  return match === null ? null : Number(match[1]);
}

function listStyle(list: HtmlElement): string {
  const style = /list-style(?:-type)?:\s*([a-z-]+)/i.exec(attribute(list, 'style'))?.[1]?.toLowerCase();
  return { 'lower-alpha': 'a', 'lower-latin': 'a', 'upper-alpha': 'A', 'upper-latin': 'A', 'lower-roman': 'i', 'upper-roman': 'I' }[style ?? ''] ?? '1';
}
