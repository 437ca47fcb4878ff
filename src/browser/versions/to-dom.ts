import type { Element, ElementContent } from 'hast';

/** Names that plain data writes otherwise than a page does. */
const NAMES: Readonly<Record<string, string>> = { className: 'class', ariaLabel: 'aria-label', tabIndex: 'tabindex' };

/** Makes elements of plain data part of a page. Text stays text: nothing is read as markup. */
export function toDom(node: ElementContent): Node {
  if (node.type === 'text') return document.createTextNode(node.value);
  if (node.type !== 'element') return document.createDocumentFragment();
  return makeElement(node);
}

function makeElement({ tagName, properties, children }: Element): HTMLElement {
  const made = document.createElement(tagName);
  for (const [name, value] of Object.entries(properties)) made.setAttribute(NAMES[name] ?? name, String(value));
  made.append(...children.map((child) => toDom(child)));
  return made;
}
