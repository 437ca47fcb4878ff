import { turnIntoArtifacts } from '../document/artifacts.ts';
import { interpretPage, TEXT_SHOWING } from '../document/interpret.ts';
import { contentKey } from '../document/marked-text.ts';
import { readStructure, type Element } from '../document/structure.ts';
import type { Repair } from './repair.ts';

/** Elements whose drawing is what they say. */
const DRAWN = new Set(['Figure', 'Formula', 'Lbl', 'Form']);

/** The browser tags lines and backgrounds as content of their element: a reader would stop at a table for its borders. */
export const decoration: Repair = {
  promise: 'Lines and backgrounds are artifacts',
  apply(document) {
    const saying = new Set<string>();
    for (const page of document.getPages()) {
      interpretPage(page, ({ name }, { marks }) => {
        if (!TEXT_SHOWING.has(name) && name !== 'Do') return;
        for (const { mcid, stream } of marks) if (mcid !== null) saying.add(contentKey({ stream, mcid }));
      });
    }
    const pieces = readStructure(document).elements.flatMap((element) =>
      isDrawn(element) ? [] : element.kids.flatMap((content) => (content.kind === 'content' && !saying.has(contentKey(content)) ? [{ element, content }] : [])),
    );
    turnIntoArtifacts(document, pieces);
  },
};

const isDrawn = (element: Element): boolean => DRAWN.has(element.type) || (element.parent !== null && isDrawn(element.parent));
