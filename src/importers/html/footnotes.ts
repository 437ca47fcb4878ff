import { attribute, elementsIn, nameOf, parentOf, type HtmlElement } from './dom.ts';

/** The footnotes of a page: which links call one, and which elements hold one. */
export interface Footnotes {
  /** Key of the note that a link calls. */
  calls: ReadonlyMap<HtmlElement, string>;
  /** The element that holds the text of a note, with the key of the note. */
  holders: ReadonlyMap<HtmlElement, string>;
  /** Links in a note that lead back to the call. */
  returns: ReadonlySet<HtmlElement>;
}

const HOLDERS = new Set(['p', 'li', 'div', 'dd', 'td', 'aside']);

/**
 * Finds footnotes by what all editors and sites do: a link leads down to the note, and a link in the note leads back up to it.
 * The first of such a pair is the call.
 */
export function findFootnotes(root: HtmlElement): Footnotes {
  const elements = [...elementsIn(root)];
  const order = new Map(elements.map((element, index) => [element, index]));
  const targets = new Map<string, HtmlElement>();
  for (const element of elements) {
    for (const key of [attribute(element, 'id'), nameOf(element) === 'a' ? attribute(element, 'name') : '']) if (key !== '' && !targets.has(key)) targets.set(key, element);
  }
  const calls = new Map<HtmlElement, string>();
  const holders = new Map<HtmlElement, string>();
  const returns = new Set<HtmlElement>();
  const contents = new Map<HtmlElement, HtmlElement[] | null>();
  for (const link of elements) {
    const target = nameOf(link) === 'a' ? targets.get(fragmentOf(link)) : undefined;
    if (target === undefined || order.get(target)! <= order.get(link)!) continue;
    const holder = holderOf(target, root);
    if (holder !== null && !contents.has(holder)) contents.set(holder, fewElements(holder));
    const inside = holder === null ? null : contents.get(holder)!;
    if (holder === null || inside === null || inside.includes(link)) continue;
    const back = inside.filter((item) => nameOf(item) === 'a' && leadsBackTo(link, targets.get(fragmentOf(item))));
    if (back.length === 0) continue;
    const key = holders.get(holder) ?? String(holders.size + 1);
    holders.set(holder, key);
    calls.set(link, key);
    for (const item of back) returns.add(item);
  }
  return { calls, holders, returns };
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
