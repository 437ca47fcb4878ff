import { formatNumber } from '../../domain/format.ts';
import { LIMITS } from '../limits.ts';
import { squeeze } from '../table/number-form.ts';
import { attribute, elementsIn, isElement, nameOf, ownTextOf, parentOf, type HtmlElement, type HtmlNode } from './dom.ts';
import type { Page } from './left-out.ts';

/** The footnotes of a page: which links call one, and which elements hold one. */
export interface Footnotes {
  /** Key of the note that a link calls. */
  calls: ReadonlyMap<HtmlElement, string>;
  /** The element that holds the text of a note, with the key of the note. */
  holders: ReadonlyMap<HtmlElement, string>;
  /** Links in a note that lead back to the call. */
  returns: ReadonlySet<HtmlElement>;
}

const HOLDERS = new Set(['p', 'li', 'div', 'dd']);

/**
 * Finds footnotes by what all editors and sites do: a link leads down to the note, and a link in the note leads back up to it.
 * The first of such a pair is the call. A note in a place that is no running text, or a call in a note, is left as ordinary text.
 * Throws a RangeError, in Dutch, when there are more calls than an article has.
 */
export function findFootnotes(root: HtmlElement, page: Page): Footnotes {
  const elements = [...elementsIn(root)];
  const order = new Map(elements.map((element, index) => [element, index]));
  const targets = new Map<string, HtmlElement>();
  for (const element of elements) {
    for (const key of [attribute(element, 'id'), nameOf(element) === 'a' ? attribute(element, 'name') : '']) if (key !== '' && !targets.has(key)) targets.set(key, element);
  }
  const contents = new Map<HtmlElement, HtmlElement[] | null>();
  const places = new Map<HtmlElement, Place>([[root, { inMain: page.isMain(root, false), isRunningText: true }]]);
  const pairs: { call: HtmlElement; holder: HtmlElement; back: HtmlElement[] }[] = [];
  for (const call of elements) {
    const target = nameOf(call) === 'a' ? targets.get(fragmentOf(call)) : undefined;
    if (target === undefined || order.get(target)! <= order.get(call)!) continue;
    const holder = holderOf(target, root);
    if (holder !== null && !contents.has(holder)) contents.set(holder, placeIn(holder, places, page).isRunningText ? fewElements(holder) : null);
    const inside = holder === null ? null : contents.get(holder)!;
    if (holder === null || inside === null || inside.includes(call)) continue;
    const back = inside.filter((item) => nameOf(item) === 'a' && leadsBackTo(call, targets.get(fragmentOf(item))));
    if (back.length > 0 && hasWords(holder, new Set(back), page)) pairs.push({ call, holder, back });
    if (pairs.length > LIMITS.pieces) throw new RangeError(`meer dan ${formatNumber(LIMITS.pieces)} verwijzingen naar noten`);
  }
  const held = new Set(pairs.map(({ holder }) => holder));
  const inNotes = new Set(pairs.flatMap(({ holder }) => contents.get(holder)!));
  const kept = pairs.filter(({ call, holder }) => !inNotes.has(call) && !contents.get(holder)!.slice(1).some((inner) => held.has(inner)));
  const holders = new Map([...new Set(kept.map(({ holder }) => holder))].map((holder, index) => [holder, String(index + 1)]));
  return { calls: new Map(kept.map(({ call, holder }) => [call, holders.get(holder)!])), holders, returns: new Set(kept.flatMap(({ back }) => back)) };
}

/** Where an element stands: in the main part or not, and in running text or not. */
interface Place {
  inMain: boolean;
  isRunningText: boolean;
}

/** The place of an element; it is no running text in a cell, a heading, a link or something that stays out. What is found is kept in `places`. */
function placeIn(element: HtmlElement, places: Map<HtmlElement, Place>, page: Page): Place {
  const known = places.get(element);
  const around = parentOf(element);
  if (known !== undefined || around === null) return known ?? { inMain: false, isRunningText: true };
  const outer = placeIn(around, places, page);
  const isRunningText = outer.isRunningText && !/^(?:table|t[dhr]|caption|h[1-6]|a)$/.test(nameOf(element)) && page.reasonToLeaveOut(element, outer.inMain) === null;
  const place = { inMain: page.isMain(element, outer.inMain), isRunningText };
  places.set(element, place);
  return place;
}

/** True when a note says something beside the links that lead back. */
function hasWords(node: HtmlNode, without: ReadonlySet<HtmlElement>, page: Page): boolean {
  const own = ownTextOf(node);
  if (own !== null) return squeeze(own) !== '';
  if (!isElement(node) || without.has(node) || page.reasonToLeaveOut(node, true) !== null || nameOf(node) === 'table') return false;
  return node.childNodes.some((child) => hasWords(child, without, page));
}

/** The elements in a block, itself included; `null` when there are more than any footnote has. */
function fewElements(holder: HtmlElement): HtmlElement[] | null {
  const result: HtmlElement[] = [];
  for (const element of elementsIn(holder)) {
    result.push(element);
    if (result.length > 200) return null;
  }
  return result;
}

function fragmentOf(link: HtmlElement): string {
  const href = attribute(link, 'href');
  return href.includes('#') ? href.slice(href.indexOf('#') + 1) : '';
}

/** True when a target is the link itself, or stands right around it (at most three elements up) or in it. */
function leadsBackTo(link: HtmlElement, target: HtmlElement | undefined): boolean {
  if (target === undefined) return false;
  let around: HtmlElement | null = link;
  for (let steps = 0; around !== null && steps < 4; steps += 1) {
    if (around === target) return true;
    around = parentOf(around);
  }
  return parentOf(target) === link;
}

/** The block that holds a note: the target itself, or the nearest block around it; of Word's and LibreOffice's notes the `div`. */
function holderOf(target: HtmlElement, root: HtmlElement): HtmlElement | null {
  let element: HtmlElement | null = target;
  while (element !== null && element !== root && !HOLDERS.has(nameOf(element))) element = parentOf(element);
  if (element === null || element === root) return null;
  const around = parentOf(element);
  return around !== null && nameOf(around) === 'div' && /^(?:s?d?ftn|sdfootnote|sdendnote|edn|fn|ftnt)[-_]?\d+$/i.test(attribute(around, 'id')) ? around : element;
}
