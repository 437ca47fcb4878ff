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
  /** True when it stands on a line of its own, outside sentences, lists and quotes. */
  alleenstaand: boolean;
  /** Anchor of the section it stands in, `null` above the first heading. */
  sectie: string | null;
  place: Place;
}

/** What stands in a run of text where a component prints something. */
export const COMPONENT_MARK = '\ufffc';

/**
 * The text of one paragraph, heading or table cell as typed by the editor, bold and links taken together.
 * A component that prints something is one `COMPONENT_MARK`: what stands on both sides of it is not one run of words.
 */
export interface Tekstdeel {
  tekst: string;
  sectie: string | null;
  place: Place;
  /** From which index on which line begins, in order; the column only where it is known. */
  regels: readonly { vanaf: number; line: number; column?: number }[];
}

/** A link as typed by the editor. */
export interface Link {
  url: string;
  sectie: string | null;
  place: Place;
}

/** A begrip met in a section: in its heading or its running text. */
export interface Begripvindplaats {
  /** Id of the begrip. */
  begrip: string;
  /** Anchor of the section. */
  sectie: string;
}

/** What an editor typed: components, text and links, each with its place. */
export interface GetypteTekst {
  gebruik: readonly Gebruik[];
  tekstdelen: readonly Tekstdeel[];
  links: readonly Link[];
}

/** What the machinery knows about the text of one article. */
export interface Artikeltekst extends GetypteTekst {
  secties: readonly Sectie[];
  begrippen: readonly Begripvindplaats[];
}

/** The place of the character at an index of a run of text. */
export function placeAt(deel: Tekstdeel, index: number): Place {
  const regel = deel.regels.findLast((item) => item.vanaf <= index);
  if (regel === undefined) return deel.place;
  const { column: _, ...rest } = deel.place;
  return { ...rest, line: regel.line, ...(regel.column === undefined ? {} : { column: regel.column + index - regel.vanaf }) };
}
