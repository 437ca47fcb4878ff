import type { DefaultTreeAdapterMap } from 'parse5';

export type Element = DefaultTreeAdapterMap['element'];
export type Node = DefaultTreeAdapterMap['node'];

/** Every element below a node, the node included, in the order of the page; also those in a template. */
export function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
  if ('content' in node) yield* elements(node.content);
}

/** The value of an attribute. */
export function get(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Gives an attribute a value, new or in the place of its own. */
export function set(element: Element, name: string, value: string): void {
  const attribute = element.attrs.find((item) => item.name === name);
  if (attribute === undefined) element.attrs.push({ name, value });
  else attribute.value = value;
}
