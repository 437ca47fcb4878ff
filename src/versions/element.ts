import type { Element, ElementContent } from 'hast';

/** An element of a page as plain data: the build writes it as HTML, the browser makes it part of the page. */
export function element(tagName: string, properties: Readonly<Record<string, string>>, ...children: readonly (ElementContent | string)[]): Element {
  return { type: 'element', tagName, properties: { ...properties }, children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)) };
}
