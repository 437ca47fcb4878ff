import { turnIntoArtifacts } from '../document/artifacts.ts';
import { drawnPieces } from '../document/drawn-pieces.ts';
import type { Repair } from './repair.ts';

/** The browser tags lines and backgrounds as content of their element: a reader would stop at a table for its borders. */
export const decoration: Repair = {
  promise: 'Lines and backgrounds are artifacts',
  apply(document) {
    turnIntoArtifacts(document, drawnPieces(document));
  },
};
