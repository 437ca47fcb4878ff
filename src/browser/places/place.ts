import type { Plaats } from '../../open-data/citation.ts';

/** A place on the page that the reader picked: to copy, to cite, to share. */
export interface Place extends Plaats {
  /** Head of the panel, shorter than the name by which it is cited. */
  titel: string;
  /** Where it stands, in words; empty when the title says it all. */
  boven: string;
  /** The amount of a cell, in words; empty for other places. */
  bedrag: string;
  /** What the amount is and how it compares, each a sentence without its point. */
  uitleg: readonly string[];
  /** Year and amount of a row, the chosen year marked; empty for other places. */
  jaren: readonly { jaar: number; bedrag: string; gekozen: boolean }[];
  /** What "Kopieer bedrag" puts on the clipboard; empty when there is nothing to copy but the address. */
  kopie: string;
  /** Anchor of the passage about it, `null` when there is none. */
  toelichting: string | null;
}

/** A place of which there is nothing to tell but its name. */
export function namedPlace(anker: string, naam: string): Place {
  return { anker, naam, titel: naam, boven: '', bedrag: '', uitleg: [], jaren: [], kopie: '', toelichting: null };
}
