import { defaultTreeAdapter, html, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { formatNumber } from '../../domain/format.ts';
import { LIMITS } from '../limits.ts';

/** A node of a parsed page. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** An element of a parsed page. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Parses a page, or a piece of one. Throws a RangeError, in Dutch, for a page that is too large or too deep to be a document. */
export function parseHtml(text: string): HtmlElement {
  let count = 0;
  let depth = 0;
  const document = parse(text, {
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (tagName, namespace, attributes) => {
        count += 1;
        if (count > LIMITS.elements) throw new RangeError(`meer dan ${formatNumber(LIMITS.elements)} onderdelen`);
        return defaultTreeAdapter.createElement(tagName, namespace, attributes);
      },
      onItemPush: () => {
        depth += 1;
        if (depth > LIMITS.depth) throw new RangeError(`onderdelen die meer dan ${LIMITS.depth} diep in elkaar zitten`);
      },
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
  const root = document.childNodes.find(isElement)!;
  return root.childNodes.filter(isElement).find((element) => element.tagName === 'body') ?? root;
}

/** True for an element, of HTML or not. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** The text of a text node; `null` for any other node. */
export function ownTextOf(node: HtmlNode): string | null {
  return node.nodeName === '#text' ? (node as DefaultTreeAdapterTypes.TextNode).value : null;
}

/** The value of an attribute; `''` when it is not there. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((item) => item.name === name)?.value ?? '';
}

/** The style attribute without blanks, in lower case, with a semicolon before and after. */
export function styleOf(element: HtmlElement): string {
  return `;${attribute(element, 'style').replace(/\s+/g, '').toLowerCase()};`;
}

/** Name of an element in lower case; of one that is no HTML (a drawing, a formula) with its kind before it. */
export function nameOf(element: HtmlElement): string {
  return element.namespaceURI === html.NS.HTML ? element.tagName : `drawing:${element.tagName}`;
}

/** The texts below a node, hidden ones too, as they stand. */
export function* textsIn(node: HtmlNode): Generator<string> {
  for (const inner of nodesIn(node)) {
    const own = ownTextOf(inner);
    if (own !== null) yield own;
  }
}

/** Every element below a node, itself included, in order. */
export function* elementsIn(node: HtmlNode): Generator<HtmlElement> {
  for (const inner of nodesIn(node)) if (isElement(inner)) yield inner;
}

/** Every node below a node, itself included, in order; the time does not depend on how deep they stand. */
function* nodesIn(node: HtmlNode): Generator<HtmlNode> {
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    if (isElement(next)) for (let place = next.childNodes.length - 1; place >= 0; place -= 1) waiting.push(next.childNodes[place]!);
  }
}

/** Line of the source on which a node begins. */
export function lineOf(node: HtmlNode): number {
  return node.sourceCodeLocation?.startLine ?? 1;
}

/** The element around an element; `null` for the outermost. */
export function parentOf(element: HtmlElement): HtmlElement | null {
  return element.parentNode !== null && 'tagName' in element.parentNode ? element.parentNode : null;
}
