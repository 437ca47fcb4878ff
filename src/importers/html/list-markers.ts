import { attribute, nameOf, type HtmlElement } from './dom.ts';

/** The signs that a browser prints in front of the items of a list; none for a list with bullets. */
export function itemMarkers(list: HtmlElement, items: readonly HtmlElement[]): Map<HtmlElement, string> {
  const markers = new Map<HtmlElement, string>();
  if (nameOf(list) !== 'ol') return markers;
  let number = numberIn(attribute(list, 'start')) ?? 1;
  for (const item of items) {
    number = numberIn(attribute(item, 'value')) ?? number;
    markers.set(item, `${printed(number, attribute(list, 'type') || listStyle(list))}.`);
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

function printed(number: number, type: string): string {
  if (type === 'a') return letters(number);
  if (type === 'A') return letters(number).toUpperCase();
  if (type === 'i') return roman(number);
  if (type === 'I') return roman(number).toUpperCase();
  return String(number);
}

function letters(number: number): string {
  return number < 1 ? String(number) : (number > 26 ? letters(Math.floor((number - 1) / 26)) : '') + String.fromCharCode(97 + ((number - 1) % 26));
}

const ROMAN: readonly (readonly [number, string])[] = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']];

function roman(number: number): string {
  if (number < 1) return String(number);
  let rest = number;
  let result = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      result += sign;
      rest -= value;
    }
  }
  return result;
}
