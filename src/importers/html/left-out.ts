import { attribute, elementsIn, isElement, nameOf, ownTextOf, parentOf, styleOf, type HtmlElement, type HtmlNode } from './dom.ts';

/** Why an element stays out: it is no text, it is not shown, it belongs to the site, or it is something that text cannot hold. */
export type Reason = 'no-text' | 'hidden' | 'template' | 'not-text';

const NO_TEXT = new Set(['script', 'style', 'noscript', 'template', 'head', 'title', 'meta', 'link', 'base', 'col', 'colgroup', 'param', 'source', 'track', 'xml']);
const TEMPLATE = new Set(['nav', 'footer', 'aside', 'dialog']);
const NOT_TEXT = new Set(['img', 'picture', 'video', 'audio', 'canvas', 'iframe', 'object', 'embed', 'form', 'button', 'input', 'select', 'textarea', 'progress', 'meter', 'map', 'area', 'datalist', 'frameset', 'noframes', 'applet', 'del', 'plaintext', 'xmp', 'listing']);
const TEMPLATE_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary']);

/** Where the text of a page is: what stands beside the main part belongs to the site. */
export class Page {
  readonly main: HtmlElement | null;
  readonly #around = new Set<HtmlElement>();
  readonly #layouts = new Set<HtmlElement>();

  constructor(root: HtmlElement) {
    const elements = [...elementsIn(root)];
    const mains = elements.filter((element) => nameOf(element) === 'main' || attribute(element, 'role') === 'main');
    this.main = mains.length === 1 ? mains[0]! : null;
    for (let element = this.main; element !== null; element = parentOf(element)) this.#around.add(element);
    for (const element of elements) if (nameOf(element) === 'table' || element === this.main) this.#markLayouts(element);
  }

  /** True for a table that holds another table or the main part: it only places text on the page. */
  isLayout(table: HtmlElement): boolean {
    return this.#layouts.has(table);
  }

  /** Marks the tables around an element; who stands around one that is marked is marked already. */
  #markLayouts(inner: HtmlElement): void {
    for (let element = parentOf(inner); element !== null && !this.#layouts.has(element); element = parentOf(element)) {
      if (nameOf(element) === 'table') this.#layouts.add(element);
    }
  }

  /** Why an element stays out of the text; `null` when it comes in. `inMain` tells whether it stands in the main part. */
  reasonToLeaveOut(element: HtmlElement, inMain: boolean): Reason | null {
    const reason = reasonOf(element, inMain);
    return reason === null && this.main !== null && !inMain && !this.#around.has(element) ? 'template' : reason;
  }

  /** True inside an element when it is true around it, or when the element is the main part, or an article of its own. */
  isMain(element: HtmlElement, inMain: boolean): boolean {
    return inMain || element === this.main || (this.main === null && nameOf(element) === 'article');
  }

  /** Every piece of text that a reader of the page sees, in order, as it stands. */
  texts(node: HtmlNode, inMain = false, into: string[] = []): string[] {
    const own = ownTextOf(node);
    if (own !== null) into.push(own);
    if (!isElement(node) || this.reasonToLeaveOut(node, inMain) !== null) return into;
    const within = this.isMain(node, inMain);
    for (const child of node.childNodes) this.texts(child, within, into);
    return into;
  }
}

function reasonOf(element: HtmlElement, inMain: boolean): Reason | null {
  const name = nameOf(element);
  if (NO_TEXT.has(name)) return 'no-text';
  if (TEMPLATE.has(name) || (name === 'header' && !inMain) || TEMPLATE_ROLES.has(attribute(element, 'role'))) return 'template';
  if (name !== 'caption' && /(?:^|\s)(?:breadcrumb|skip-?link|visually-hidden|sr-only|element-invisible)(?:\s|$)/i.test(attribute(element, 'class'))) return 'template';
  if (isHidden(element)) return 'hidden';
  if (NOT_TEXT.has(name) || name.startsWith('drawing:')) return 'not-text';
  return null;
}

function isHidden(element: HtmlElement): boolean {
  return isWithoutPlace(element) || attribute(element, 'aria-hidden') === 'true' || /;visibility:(?:hidden|collapse)/.test(styleOf(element));
}

/** True for an element that is not shown and takes no room: what comes after it moves up. */
export function isWithoutPlace(element: HtmlElement): boolean {
  return element.attrs.some(({ name }) => name === 'hidden') || /;(?:display:none|mso-hide:all)/.test(styleOf(element));
}
