import { turnIntoArtifacts } from '../document/artifacts.ts';
import { readMarkedText, type MarkedText } from '../document/marked-text.ts';
import { descend, readStructure, type Content, type Element } from '../document/structure.ts';
import type { Repair } from './repair.ts';

/**
 * The browser prints the head of a table on each page and tags every copy as if the words stood there several times.
 * The first stays in the structure; the copies become artifacts. Words that really go on on a next page stay.
 */
export const repeatedHeads: Repair = {
  promise: 'A table head that is printed again on a next page is read once',
  apply(document) {
    const heads = readStructure(document).elements.filter((element) => element.type === 'TH').flatMap(descend);
    const several = heads.map((element) => ({ element, pages: contentsByPage(element) })).filter(({ pages }) => pages.length > 1);
    const texts = readMarkedText(document, new Set(several.flatMap(({ pages }) => pages.map(([content]) => content!.page))));
    turnIntoArtifacts(document, several.flatMap(({ element, pages }) => laterCopies(pages, texts).map((content) => ({ element, content }))));
  },
};

/** The contents of an element itself, page by page. */
function contentsByPage(element: Element): Content[][] {
  return [...Map.groupBy(element.kids.filter((kid) => kid.kind === 'content'), (content) => String(content.page)).values()];
}

/** The contents on later pages that say the same as those on the first. */
function laterCopies([first, ...others]: readonly Content[][], texts: MarkedText): Content[] {
  const said = (items: readonly Content[]): string => items.map((item) => texts.get(item.key) ?? '').join('');
  return first === undefined ? [] : others.filter((items) => said(items) === said(first)).flat();
}
