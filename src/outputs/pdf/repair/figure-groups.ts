import { PDFName } from '@cantoo/pdf-lib';
import { name } from '../document/objects.ts';
import { childElements, readStructure } from '../document/structure.ts';
import type { Repair } from './repair.ts';

/**
 * The browser tags `figure` as a Figure, and the drawing in it as another. An alternative text on the outer one would
 * hide caption, source and table from a screen reader; so the outer becomes a division and the drawing keeps its text.
 */
export const figureGroups: Repair = {
  promise: 'A figure with its caption is a group; only the drawing is a Figure',
  apply(document) {
    for (const { dict, type, ...element } of readStructure(document).elements) {
      const grouping = type === 'Figure' && !dict.has(name('Alt')) && childElements({ dict, type, ...element }).length > 0;
      if (grouping) dict.set(name('S'), PDFName.of('Div'));
    }
  },
};
