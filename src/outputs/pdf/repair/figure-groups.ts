import { PDFName } from '@cantoo/pdf-lib';
import { name } from '../document/objects.ts';
import { childElements, descend, readStructure, type Element } from '../document/structure.ts';
import type { Repair } from './repair.ts';

/** What is read in a figure besides its drawing. */
const READ = new Set(['Figure', 'Table', 'Caption', 'P', 'L', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Link']);

/**
 * The browser tags `figure` as a Figure, and the drawing in it as another. An alternative text on the outer one would
 * hide caption, source and table from a screen reader; so the outer becomes a division and the drawing keeps its text.
 */
export const figureGroups: Repair = {
  promise: 'A figure with its caption is a group; only the drawing is a Figure',
  apply(document) {
    for (const element of readStructure(document).elements) {
      if (element.type !== 'Figure' || !isGroup(element)) continue;
      element.dict.set(name('S'), PDFName.of('Div'));
      element.dict.delete(name('Alt'));
    }
  },
};

function isGroup(figure: Element): boolean {
  const inside = descend(figure).slice(1);
  return inside.some((element) => READ.has(element.type)) || (!figure.dict.has(name('Alt')) && childElements(figure).length > 0);
}
