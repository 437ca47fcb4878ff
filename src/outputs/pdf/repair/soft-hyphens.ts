import { textOf } from '../document/fonts.ts';
import { interpretPage, shownStrings, TEXT_SHOWING } from '../document/interpret.ts';
import { replacementOf } from '../document/marked-text.ts';
import { editStreams, insertion, type Edit } from '../document/rewrite.ts';
import type { Repair } from './repair.ts';

const SOFT = '\u00AD';
/** What the browser prints where it broke a word. */
const PRINTED = new Set(['-', '\u2010']);

/**
 * The browser writes a space that says "soft hyphen" at each place where a word may be broken, and where it was broken a
 * hyphen that says "hyphen". Whoever searches, copies or listens must meet the whole word: the places go, and the hyphen
 * says that it is soft, as PDF asks.
 */
export const softHyphens: Repair = {
  promise: 'A word that may be broken, or is, is one word for who searches, copies or listens',
  apply(document) {
    const edits = new Map<string, Edit[]>();
    const add = (stream: string, ...changes: Edit[]): void => {
      const known = edits.get(stream);
      if (known === undefined) edits.set(stream, changes);
      else known.push(...changes);
    };
    for (const page of document.getPages()) {
      let open = false;
      let before = false;
      interpretPage(page, (operator, { font, stream }) => {
        const remove = (): void => add(stream, { at: operator.start, until: operator.end, text: '' });
        if (operator.name === 'BDC' && replacementOf(operator.operands[1])?.replaceAll('\uFEFF', '') === SOFT) {
          open = true;
          remove();
        } else if (open) {
          if (TEXT_SHOWING.has(operator.name) || operator.name === 'EMC') remove();
          before = operator.name === 'EMC';
          open = !before;
        } else if (TEXT_SHOWING.has(operator.name) && font !== null) {
          if (before && PRINTED.has(shownStrings(operator).map((bytes) => textOf(font, bytes)).join(''))) add(stream, insertion(operator.start, '/Span <</ActualText <FEFF00AD>>> BDC '), insertion(operator.end, ' EMC'));
          before = false;
        }
      });
    }
    editStreams(document, edits);
  },
};
