import type { Place } from './finding.ts';

/** A part of an article's text, from one heading to the next. */
export interface Sectie {
  /** Anchor of the heading. */
  id: string;
  /** Words of the heading; for a line of the table its label. */
  titel: string;
  /** Heading level, 2–6. */
  niveau: number;
  /** Anchor of the section this one stands in, `null` at the top. */
  ouder: string | null;
  /** Path of the line of the table that this section explains. */
  pad: string | null;
  /** The running text, one string a paragraph or list item, figures resolved. */
  alineas: readonly string[];
}

/** A use of a component in the text. */
export interface Gebruik {
  /** Component name, e.g. "Bedrag". */
  component: string;
  /** Its attributes: text or number as written; `true` for a bare attribute; `undefined` value for an expression we do not read. */
  attributen: Readonly<Record<string, string | number | boolean | undefined>>;
  /** Anchor of the section it stands in, `null` above the first heading. */
  sectie: string | null;
  place: Place;
}

/** A run of text as typed by the editor, outside components. */
export interface Tekstdeel {
  tekst: string;
  sectie: string | null;
  place: Place;
}

/** A begrip met in running text. */
export interface Begripvindplaats {
  /** Id of the begrip. */
  begrip: string;
  /** Anchor of the section. */
  sectie: string;
}

/** What the machinery knows about the text of one article. */
export interface Artikeltekst {
  secties: readonly Sectie[];
  gebruik: readonly Gebruik[];
  tekstdelen: readonly Tekstdeel[];
  begrippen: readonly Begripvindplaats[];
}
