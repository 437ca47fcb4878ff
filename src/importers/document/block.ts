import { formatList } from '../../domain/format.ts';
import type { Changes } from './clean-text.ts';
import type { SourceTable } from '../table/source-table.ts';

/** A run of text with one kind of markup. */
export interface Inline {
  text: string;
  strong?: true;
  emphasis?: true;
  /** Address, when the source makes it a link. Only https, http and mailto come through. */
  href?: string;
  /** Key of the footnote that is called here; `text` is then empty. */
  note?: string;
}

/** A piece of a document as its format gives it, before anything is known about budgets. */
export type Block =
  | { kind: 'heading'; level: number; text: readonly Inline[]; line: number }
  | { kind: 'paragraph'; text: readonly Inline[]; line: number }
  | { kind: 'list'; ordered: boolean; start: number; items: readonly (readonly Block[])[]; line: number }
  | { kind: 'table'; table: SourceTable; line: number };

/** A footnote of the source. */
export interface Note {
  key: string;
  text: readonly Inline[];
}

/** An official publication: the id that its address has ("kst-35925-VII-2"), and the chapter of the budget it is about, if any. */
export interface Publication {
  id: string;
  hoofdstuk: string | null;
}

/** A source document taken apart. */
export interface SourceDocument {
  blocks: readonly Block[];
  notes: readonly Note[];
  /** The official publication that the source says it is. */
  publicatie?: Publication;
  /** True when the format marks headings; false when a heading looks like a short paragraph. */
  marksHeadings: boolean;
  /** Texts of the site's template that were left out. */
  leaks: readonly string[];
  /** What was changed in the signs of the text, with how often and where first. */
  normalisations: ReadonlyMap<Normalisation, Changes>;
}

/** The changes that may be made to the signs of a text; each is counted and reported. */
export const NORMALISATIONS = {
  'dubbele-spatie': 'reeks gewone spaties als één spatie',
  'onzichtbaar-teken': 'onzichtbaar teken zonder breedte weggehaald',
  'stuurteken': 'stuurteken weggehaald',
  'samengesteld-teken': 'letter en los accent als één teken',
} as const;

/** What else is counted in a report as changed: of the table, not of the text. */
const OF_TABLES: Readonly<Record<string, string>> = { 'getal-als-waarde': 'bedrag dat de bron als gegeven bewaart, geschreven zoals op deze site' };

/** A change to the signs of a text. */
export type Normalisation = keyof typeof NORMALISATIONS;

/** The words of a run of inlines. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => inline.text).join('');
}

/** A change to the signs of a text in words; a name that is not known as it is. */
export function normalisationInWords(name: string): string {
  return Object.hasOwn(NORMALISATIONS, name) ? NORMALISATIONS[name as Normalisation] : (OF_TABLES[name] ?? name);
}

/** Where changes were made, in words: "op regel 3", "op regel 3, 5, 9, 12 en 40 en verder". */
export function linesInWords(lines: readonly number[], count: number): string {
  return `op regel ${formatList(lines.map(String))}${count > lines.length && lines.length >= 5 ? ' en verder' : ''}`;
}
