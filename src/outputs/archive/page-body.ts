import { defaultTreeAdapter as tree, parse } from 'parse5';
import { elements, type Element } from './html-tree.ts';

/** What a sober page says, without the frame of the site around it. */
export interface PageBody {
  /** The text of its main heading. */
  title: string;
  /** What stands beside that heading, in order. */
  content: Element[];
  /** Every element of the whole page. */
  page: Element[];
}

/** Takes a page of the site out of its frame. Throws an Error for a page without a main heading. */
export function pageBody(html: string): PageBody {
  const page = [...elements(parse(html))];
  const heading = page.find((element) => element.tagName === 'h1');
  if (heading === undefined) throw new Error('A page without a main heading');
  const content = heading.parentNode!.childNodes.filter((node): node is Element => 'tagName' in node && node !== heading);
  return { title: textOf(heading), content, page };
}

/** The text in an element. */
export function textOf(element: Element): string {
  return element.childNodes.map((node) => (tree.isTextNode(node) ? node.value : 'tagName' in node ? textOf(node) : '')).join('').trim();
}
